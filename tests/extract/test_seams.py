"""Bars whose elements stand without blanks beside each other, as a style sheet sets them apart."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.extract.bylines import credited
from crawler.extract.seams import spaced_bar
from crawler.extract.statements import statements

TEXT = (
    "<div class=txt>"
    + "<p>清晨的广场上，医务人员为老人量血压、测血糖，耐心回答他们提出的每一个问题。</p>" * 3
    + "</div>"
)


def test_only_a_short_bar_with_a_date_that_is_glued_is_spaced() -> None:
    glued = ["2024年5月6日07:36", "清江晚报", "杜若溪"]
    assert spaced_bar(glued, "".join(glued)) == "2024年5月6日07:36 清江晚报 杜若溪"
    for pieces in (
        ["2024-05-06", " ", "清江晚报／ 记者", "杜若溪"],
        ["2024", "年5月6日"],
        ["2024-05-06"],
        ["春", "江"],
        ["2024-05-06", " 清江晚报", "杜若溪"],
        ["清江晚报", "杜若溪 ", "2024-05-06"],
    ):
        assert spaced_bar(pieces, "".join(pieces)) == "", pieces
    for count, spaced in ((50, True), (51, False)):
        assert (spaced_bar(["2024-05-06", "春" * count], "2024-05-06" + "春" * count) != "") is spaced


@pytest.mark.parametrize(
    "date",
    "2024-05-06|2024/5/6|2024.05.06|2024年5月6日|1999年5月6日|2024-05-06 9:07|2024-05-06 09:07:30|2024-05-06 09：07：30"
    "|2024年5月6日09:07|发布 2024-05-06|[2024-05-06]".split("|"),
)
def test_the_forms_of_a_date_in_a_bar(date: str) -> None:
    is_one = "发布" not in date
    assert spaced_bar([date, "清江晚报"], f"{date}清江晚报") == (f"{date} 清江晚报" if is_one else "")


@pytest.mark.parametrize("words", "1899-05-06|2124-05-06|24-05-06|2024-05|2024-05-06 9|2024-05-06 09:0".split("|"))
def test_what_is_no_date_of_a_bar(words: str) -> None:
    assert spaced_bar([words, "清江晚报"], f"{words}清江晚报") == ""


def test_a_glued_bar_tells_source_and_persons_and_is_no_text() -> None:
    bar = "<div class=inf><span>2024年5月6日07:36</span><span>清江晚报</span><span>杜若溪</span></div>"
    read = extract(f"<title>清江市举行春季义诊</title><h1>清江市举行春季义诊</h1><div>{bar}{TEXT}</div>")
    assert read.source == "清江晚报"
    assert [(one.role, one.name) for one in read.bylines] == [("author", "杜若溪")]
    assert "清江晚报" not in read.body


def test_a_line_of_the_text_keeps_its_characters() -> None:
    line = "<p><span>时间：</span><span>2024年5月6日</span><span>（星期一）</span></p>"
    read = extract(
        f"<title>清江市举行春季义诊</title><h1>清江市举行春季义诊</h1><div>{TEXT[:-6]}{line}<p>请大家准时参加。</p></div>"
    )
    assert "时间：2024年5月6日（星期一）" in read.body.split("\n")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("全媒体记者：苗　青　向小康", ["苗青", "向小康"]),
        ("清江社记者 樊川 阿措", ["樊川", "阿措"]),
        ("文字 公冶长风 摄影 闾丘雨 编辑 糜芳 2024.05.06", ["公冶长风", "闾丘雨", "糜芳"]),
        ("（清江社記者李明遠台北12日電）", ["李明遠"]),
        ("2024-05-06 09:20 作者 银杏叶", ["银杏叶"]),
        ("记者：您好 请问", []),
        ("AI主播播报 02:13", []),
        ("【返回顶部】【关闭】", []),
        ("文：阿竹 圖：社員提供", ["阿竹"]),
    ],
)
def test_who_is_credited(line: str, names: list[str]) -> None:
    assert [one["name"] for group in credited(statements(line)) for one in group.credited()] == names
