"""Whom a label without a full name means; every page is invented."""

from __future__ import annotations

import pytest

from crawler.extract.interview import turns


def behind(*lines: str) -> list[str | None]:
    """Return the persons behind the labels of a page."""
    return [one["alias_of"] for one in turns([*lines]) if one["speaker"]]


def test_a_host_who_says_the_name() -> None:
    for words in ("我是主持人林汐。", "我是主播林汐。", "我是《百姓热线》主持人林汐。", "我是“健康云溪”主播林汐。", "我是FM主持人林汐。", "我是fm主持人林汐。", "我是101主持人林汐。",
                  "我是云溪台主持人 林汐。"):  # fmt: skip
        assert behind(f"主持人：大家好，{words}") == ["林汐"], words
    assert behind("主持人：大家好，我是主持人大家的朋友。") == behind("嘉宾：大家好，我是主持人林汐。") == [None]
    assert behind("主持人林汐：大家好。", "主持人：谢谢您。") == [None, "林汐"]
    assert behind("主持人林汐：大家好。", "主持人白朗：大家好。", "主持人：谢谢您。") == [None, None, None]


def test_a_short_label_that_the_page_explains() -> None:
    for words in (
        "高云舟（以下简称“高”）",
        "高云舟（以下简称：高）",
        "高云舟（简称高）",
        '高云舟（以下简称"高"）',
        "高云（以下简称“高”）",
        "欧阳云舟（以下简称“欧”）",
    ):
        name = words.split("（")[0]
        assert (
            behind(f"示例日报记者采访了{words}。", "记：您好吗？", f"{name[0]}：我很好。", "记：累吗？")[1] == name
        ), words
    assert behind("记者采访了市中医院（以下简称“中”）。", "记者：您好吗？", "高：我很好。", "记者：累吗？")[1] is None


@pytest.mark.parametrize(
    ("post", "titles"),
    [
        ("局长", "沈局 沈局长"), ("处长", "沈处 沈处长"), ("科长", "沈科"), ("院长", "沈院"), ("总工程师", "沈工"), ("总经理", "沈总"), ("党组书记", "沈书记"), ("主席", "沈主席"),
        ("主治医师", "沈医生 沈大夫"), ("教授", "沈老师 沈教授"), ("副主任", "沈副主任"), ("副局长", "沈副局长"),
    ],
)  # fmt: skip
def test_a_surname_with_the_title_of_one_of_two(post: str, titles: str) -> None:
    organ = {"局长": "市医保局", "处长": "市医政处", "科长": "医院内科", "总工程师": "市总工会"}.get(post, "市医院")
    for title in titles.split():
        for other in ("护士", "联络员"):
            lines = (
                f"嘉宾：{organ}{post}沈砚",
                f"嘉宾：{organ}{other}沈括",
                "主持人：大家好，谈谈床位。",
                f"{title}：我们够用。",
            )
            assert behind(*lines)[-1] == "沈砚", (post, title)


def test_a_deputy_is_not_the_chief() -> None:
    both = ("嘉宾：市医院副主任沈括", "嘉宾：市医院主任沈砚", "主持人：大家好，谈谈床位。")
    assert behind(*both, "沈主任：我们够用。")[-1] == "沈砚"
    assert behind(*both, "沈副主任：我们够用。")[-1] == "沈括"
    assert (
        behind("嘉宾：市医院主任沈括", "嘉宾：市医院主任沈砚", "主持人：大家好，谈谈床位。", "沈主任：我们够用。")[-1]
        is None
    )
    assert behind("嘉宾：沈砚", "主持人：大家好，谈谈床位。", "沈主任：我们够用。")[-1] == "沈砚"
    assert behind("嘉宾：罗杉", "主持人：大家好，谈谈床位。", "沈主任：我们够用。")[-1] is None
    assert behind("主持人：大家好，今天请来了市医院主任沈砚。", "沈主任：我们够用。")[-1] == "沈砚"


def test_labels_by_the_post_or_by_the_role() -> None:
    host = "主持人：大家好，谈谈床位。"
    assert behind("嘉宾：市医保局局长沈砚", host, "局长：我们够用。")[-1] == "沈砚"
    assert behind("嘉宾：局长沈砚", host, "市医保局局长：我们够用。")[-1] == "沈砚"
    assert behind("嘉宾：市医保局局长沈砚、副院长罗杉", host, "局长：我们够用。")[-1] == "沈砚"
    assert behind("嘉宾：市医保局处长沈砚", host, "局长：我们够用。")[-1] is None
    assert behind("嘉宾：沈砚", host, "局长：我们够用。")[-1] is None
    assert behind("嘉宾：市医保局局长沈砚", host, "嘉宾：我们够用，谢谢。")[-1] == "沈砚"
    assert behind("嘉宾：市医保局局长沈砚、罗杉", host, "嘉宾：我们够用，谢谢。")[-1] is None
    assert (
        behind("嘉宾：市医保局局长沈砚", host, "网友：请问够吗？", "专家：您好，够。", "市卫生健康局：您好，够。")[1:]
        == [None] * 3
    )
