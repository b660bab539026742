"""Of whom an article tells, which tables hold turns, who was asked by headline and lead, and where a page sends its reader."""

from __future__ import annotations

import pytest

from crawler.extract.interview.occasion import Occasion, occasion_of
from crawler.extract.interview.portrait import CLOSES, FEWEST_QUOTED, Portrait, is_often_quoted
from crawler.extract.interview.spoken_lines import spoken_lines
from crawler.extract.jump import late_jump_of
from crawler.items import Block


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“好。”“好。”\n好\n好\n好\n好", True),
        ("“好。”\n好\n好\n好\n好", False),
        ("“好。”“好。”\n好\n好\n好\n好\n好", False),
        *((f"“好{close}“好{close}\n好\n好\n好\n好", True) for close in CLOSES),
        ("“好”“好”\n好\n好\n好\n好", False),
        ("“好。”“好。”\n“好\n好\n好\n好\n好\n好\n好\n好", True),
        ("「好。」「好。」\n「好\n好\n好\n好\n好\n好\n好\n好", True),
    ],
)
def test_somebody_speaks_in_many_lines(text: str, *, expected: bool) -> None:
    assert is_often_quoted(text, FEWEST_QUOTED) is expected
    assert len(CLOSES) == 10


@pytest.mark.parametrize(
    ("paragraph", "told", "as_he"),
    [
        ("林以安来了。", True, False),
        ("他来了。", True, True),
        ("她来了。", True, True),
        ("他们来了。", True, False),
        ("她们来了。", True, False),
        ("其他人来了。", True, False),
        ("他人来了。", True, False),
        ("天晴了,“他来了。”", True, False),
        ("天晴了,「他来了。」", True, False),
        ("“天晴了。”", False, False),
        ("「好」,。 ", False, False),
    ],
)
def test_which_paragraphs_tell_of_somebody_as_he_or_she(paragraph: str, *, told: bool, as_he: bool) -> None:
    portrait = Portrait([paragraph])
    assert (len(portrait.told) == 1, len(portrait.as_he) == 1) == (told, as_he)


def test_a_part_of_a_foreign_name_names_the_person() -> None:
    assert Portrait(["玛丽·居里来了", "居里走了", "玛丽", "丽"]).naming("玛丽·居里") == [0, 1, 2]


def lines(table: str) -> list[str]:
    return [block.text or "" for _, block in spoken_lines([Block("table", table.replace("|", "\t"))])]


@pytest.mark.parametrize(
    ("table", "found"),
    [
        ("记者|您好，请问？\n林以安|今天很好。", ["记者：您好，请问？", "林以安：今天很好。"]),
        ("记者：|您好，请问？\n林以安:|今天很好。", ["记者：您好，请问？", "林以安：今天很好。"]),
        ("1|记者|您好，请问？\n2|林以安|今天很好。", ["记者：您好，请问？", "林以安：今天很好。"]),
        ("10:20|记者|您好，请问？\n（一）|林以安|今天|很好。", ["记者：您好，请问？", "林以安：今天 很好。"]),
        ("记者|您好，请问？\n林以安|今天很好。\n记者|", ["记者：您好，请问？", "林以安：今天很好。"]),
        ("记者|您好，请问？\n林以安|今天很好。\n其他|三\n其他|四", []),
        ("林以安|院长\n张文|主任", []),
        ("如何报名？|网上报名。\n在哪里？|市医院。", ["如何报名？", "网上报名。", "在哪里？", "市医院。"]),
        ("如何报名?|网上报名。\n在哪里？|市医院。", ["如何报名?", "网上报名。", "在哪里？", "市医院。"]),
        ("如何报名？|网上报名。", []),
        ("如何报名？|网上报名？\n在哪里？|市医院？", []),
        ("如何报名？|网上报名。\n在哪里？|市医院。\n一|二\n三|四", []),
        ("如何报名？\n网上报名。\n在哪里？\n市医院。", ["如何报名？", "网上报名。", "在哪里？", "市医院。"]),
        ("如何报名？\n网上报名。", []),
        ("", []),
    ],
)
def test_which_tables_hold_turns(table: str, found: list[str]) -> None:
    assert lines(table) == found


def test_blocks_that_may_hold_turns() -> None:
    blocks = [Block(kind, "记者：好。") for kind in ("paragraph", "heading", "list", "image", "quote")] + [
        Block("paragraph", "")
    ]
    assert [number for number, _ in spoken_lines(blocks)] == [0, 1, 2]


@pytest.mark.parametrize(("seconds", "found"), [("0", True), ("10", True), ("11", False), ("60", False)])
def test_a_page_sends_its_reader_on_soon(seconds: str, *, found: bool) -> None:
    page = f"<meta http-equiv=refresh content='{seconds};url=/b/'>" + "<p>好</p>" * 100
    assert late_jump_of(page, "http://a.cn/") == ("http://a.cn/b/" if found else None)
    assert late_jump_of("<p>好</p>", "http://a.cn/") is None


@pytest.mark.parametrize(
    ("title", "lead", "guest", "in_lead", "asker"),
    [
        ("义诊", "记者张文专访了市医院院长林以安。", "林以安", "林以安", None),
        ("义诊", "市医院院长林以安接受了记者专访。", "林以安", "林以安", None),
        ("对话市医院院长林以安", "", "林以安", None, None),
        ("义诊", "市医院院长林以安来了。", None, None, None),
    ],
)
def test_who_was_asked_as_headline_and_lead_say(
    title: str, lead: str, guest: str | None, in_lead: str | None, asker: str | None
) -> None:
    found = occasion_of(title, [lead])
    assert (found.guest, found.in_lead) == (guest, in_lead)
    assert asker is None or found.asker == asker


@pytest.mark.parametrize(
    ("head", "lead", "column", "claims", "sure", "made_up"),
    [
        ("对话林以安", "", "", True, True, False),
        ("义诊", "本报专访林以安", "", True, True, False),
        ("义诊", "记者近日拜访了林以安", "", True, False, False),
        ("小说", "", "", False, False, True),
        ("义诊", "", "小说", False, False, True),
        ("义诊", "小说", "", False, False, False),
    ],
)
def test_what_headline_lead_and_column_say(
    head: str, lead: str, column: str, *, claims: bool, sure: bool, made_up: bool
) -> None:
    found = Occasion(head, lead, column)
    assert (found.claims, found.sure, found.made_up) == (claims, sure, made_up)
