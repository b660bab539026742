"""The first and last lines of a text, and those under it, that may say when and by whom it was published."""

from __future__ import annotations

import pytest
from lxml import etree

from crawler.extract.edges import first_inside, last_left_out, lines_under
from crawler.extract.lines import Box, Line
from crawler.extract.looks import looks_of_text
from crawler.extract.narrowing import signs

SENTENCE = "医务人员为老人量血压，耐心回答他们提出的每一个问题。"


def lines(*texts: str) -> list[Line]:
    return [Line(text) for text in texts]


def under(own: list[str], tail: list[str] | None = None) -> list[str]:
    return [line.text for line in lines_under(lines(*own), lines(*(tail or [])), [])]


@pytest.mark.parametrize(
    ("own", "found"),
    [
        ([SENTENCE, "发布时间：2024-05-06"], ["发布时间：2024-05-06"]),
        ([SENTENCE, "2024-05-06 18:05"], ["2024-05-06 18:05"]),
        ([SENTENCE, "2024-05-06"], []),
        ([SENTENCE, "2024-05-06", "18:05"], ["2024-05-06", "18:05"]),
        ([SENTENCE, "2024-05-06", "清江"], []),
        ([SENTENCE, "2024-05-06 18:05", "清江", "医院"], ["2024-05-06 18:05"]),
        ([SENTENCE, "2024-05-06 18:05", "清江", "医院", "门诊"], []),
        ([SENTENCE, "18:05"], []),
        ([SENTENCE, "来源：清江日报", "2024-05-06 18:05"], ["来源：清江日报", "2024-05-06 18:05"]),
        (["18:05", SENTENCE, "2024-05-06 18:05"], ["2024-05-06 18:05"]),
        (["2024-05-06", "18:05"], ["2024-05-06", "18:05"]),
    ],
)
def test_the_last_lines_of_a_text_that_say_when(own: list[str], found: list[str]) -> None:
    assert under(own) == found


def test_three_lines_under_a_text_are_looked_at() -> None:
    assert under([SENTENCE], ["甲", "乙", "丙", "丁"]) == ["甲", "乙", "丙"]


def test_files_under_a_text_are_passed_over() -> None:
    box = Box(etree.Element("p"), "p", None, 0, 0)
    tail = [Line("附件.doc", box=box), *lines("甲", "乙", "丙")]
    assert [line.text for line in lines_under([], tail, [box])] == ["甲", "乙", "丙"]
    assert [line.text for line in lines_under([], tail, [])] == ["附件.doc", "甲", "乙"]


@pytest.mark.parametrize(
    ("line", "is_bar"),
    [("来源：清江日报", True), ("2024-05-06", True), ("公示名单", False), ("2024-05-06名单.doc", False)],
)
def test_a_bar_among_files_is_none(line: str, *, is_bar: bool) -> None:
    box = Box(etree.Element("p"), "p", None, 0, 0)
    assert (lines_under([], [Line(line, box=box)], [box]) != []) is is_bar


def test_the_first_six_lines_of_a_text() -> None:
    own = lines(*"甲乙丙丁戊己庚")
    assert first_inside(own, own) == own[:6]
    assert first_inside([], own) == own[:6]


def test_a_bar_over_the_first_sentence_is_looked_at_too() -> None:
    bar, text = lines("清江日报", "林以安"), lines(SENTENCE, "甲")
    assert first_inside([*bar, *text], text) == [*bar, *text]
    assert first_inside(text, text) == text
    many = [Line(f"第{number}行") for number in range(14)]
    assert first_inside([*many, *text], text) == [*many[:12], *text]


def test_boxes_behind_the_last_line_of_a_text() -> None:
    text, box = lines("甲", "乙"), lines("编辑：林以安")
    assert last_left_out([*text, *box], text) == box
    assert last_left_out([text[0], *box, text[1]], text) == []
    assert last_left_out(text, box) == []


@pytest.mark.parametrize(
    ("line", "is_one"),
    [("清江市卫生健康局", True), ("地址：清江市卫生局", False), ("2024年5月6日", True), ("2024年5月6日 10:20", False)],
)
def test_a_line_that_signs(line: str, *, is_one: bool) -> None:
    assert signs(Line(line)) is is_one


P, DIV = (Box(etree.Element(tag), tag, None, 0, 0) for tag in ("p", "div"))


@pytest.mark.parametrize(
    ("found", "count", "alike"),
    [
        ([Line(SENTENCE, box=P)] * 2, 2, True),
        ([Line(SENTENCE, box=P), Line(SENTENCE, box=P), Line(SENTENCE, box=DIV)], 3, True),
        ([Line(SENTENCE, box=P), Line(SENTENCE, box=DIV)], 2, False),
        ([Line("图", "image", box=P), Line(SENTENCE, box=P)], 0, False),
        ([Line(SENTENCE, "table", box=P), Line("义诊", box=P), Line(SENTENCE)], 0, False),
    ],
)
def test_how_the_sentences_of_a_text_look(found: list[Line], count: int, *, alike: bool) -> None:
    running = looks_of_text(found)
    assert (running.looks.total(), running.alike) == (count, alike)
