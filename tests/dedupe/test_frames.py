"""What reprints put before, between and behind the lines of a text is none of it."""

from __future__ import annotations

import pytest

from crawler.dedupe.frames import headings, prose
from crawler.dedupe.words import words

FIRST = "近日，清江市举行义诊，来了两百多位居民。"
SECOND = "医务人员为老人量血压、测血糖，一直忙到中午。"
TEXT = [FIRST, SECOND]


@pytest.mark.parametrize(
    "head",
    """导读：清江办起了义诊
    核心提示：义诊走进社区
    +关注
    清江日报
    清江融媒讯（全媒体记者张三 通讯员李四）
    ◎清江日报记者 张三
    文：张三 图：李四
    文/张三 图/李四
    【编者按】从今天起本报推出专栏，敬请垂注。
    字号 T|T""".split("\n    "),
)
def test_lines_over_the_text(head: str) -> None:
    assert prose("\n".join([head, *TEXT])) == TEXT


@pytest.mark.parametrize(
    "head", ["清江的老人有福了", "文：张三", "清江市卫生健康局：", "编者按照计划来到现场，拍下了这些照片。"]
)
def test_other_lines_over_the_text_stay(head: str) -> None:
    assert prose("\n".join([head, *TEXT])) == [head, *TEXT]


def test_a_note_may_stand_under_its_label() -> None:
    assert prose("\n".join(["编者按", "从今天起本报推出专栏。", *TEXT])) == TEXT


@pytest.mark.parametrize(
    "line", ["[详细]", "▲资料图", "图为义诊现场。", "（张三 摄）", "点击蓝字关注我们", "【查看详情】"]
)
def test_lines_between_the_paragraphs(line: str) -> None:
    assert prose("\n".join([FIRST, line, SECOND])) == TEXT


@pytest.mark.parametrize("foot", ["扫码进群，资讯早知道", "我要纠错", "[详细]", "编后：义诊还会再来，本报将继续关注。"])
def test_lines_under_the_text(foot: str) -> None:
    assert prose("\n".join([*TEXT, foot])) == TEXT


def test_marks_of_who_speaks_before_the_paragraphs() -> None:
    assert prose("\n".join([f"【导语】{FIRST}", f"[同期声]{SECOND}"])) == TEXT
    for line in (f"【第3期】{FIRST}", f"【清江的义诊】{FIRST}", "【配音】"):
        assert prose("\n".join([FIRST, line, SECOND]))[1] == line


def test_titles_of_other_articles_under_the_text() -> None:
    assert prose("\n".join([*TEXT, "相关链接", "健康县建设一年记", "镇里来了新院长"])) == TEXT
    assert prose("\n".join([*TEXT, "相关链接", "这是一句话。"]))[-1] == "这是一句话。"


def test_the_name_of_who_published_it() -> None:
    lines = ["掌上清江", *TEXT, "（掌上清江）"]
    assert prose("\n".join(lines), {"掌上清江"}) == TEXT
    assert prose("\n".join(lines)) == lines


def test_headings_stand_between_paragraphs() -> None:
    assert headings([FIRST, "山路上的十年", SECOND]) == ["山路上的十年"]
    for lines in (
        ["山路上的十年", *TEXT],
        [*TEXT, "清江市卫生健康局"],
        [FIRST, "一个名单：", SECOND],
        [FIRST, "甲" * 21, SECOND],
    ):
        assert headings(lines) == [], lines
    assert words("\n".join([FIRST, "山路上的十年", SECOND])).headings == {"山路上的10年"}


@pytest.mark.parametrize(
    "period", "2024年10月12日起五个工作日 2024-05-06至2024-05-10 5月6日—5月10日 8:00~17:00".split()
)
def test_a_period_behind_a_label_of_dates_is_a_field_of_the_text(period: str) -> None:
    for line in (f"公示时间：{period}", f"公示时间： {period}　受理科室：医政科"):
        assert prose("\n".join([*TEXT, line])) == [*TEXT, line]
    for moment in ("2024年10月12日", "2024-05-06 08:00", "2024-05-06　来源：清江日报"):
        assert prose("\n".join([*TEXT, f"公示时间：{moment}"])) == TEXT
