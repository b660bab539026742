"""Heads that recur at the beginnings of lines, in forms that no list knows; every text is invented."""

from __future__ import annotations

import pytest

from crawler.extract.interview.header import read_header
from crawler.extract.interview.meant import meant
from crawler.extract.interview.persons import Person
from crawler.extract.interview.reading import read_interview
from crawler.extract.interview.spots import Spots
from crawler.extract.interview.used import _may_be_name
from crawler.items import Block, Interview

LEAD = "云溪市医院院长沈砚今年五十八岁，每天第一个到病房。"
QUESTIONS = ("夜里要等多久？", "为什么有人说半小时？", "以后怎么办？")
ANSWERS = ("十分钟。", "那是排错了队。", "地上画线，一看就懂。")


def article(*lines: str, title: str = "夜里也有人值班") -> Interview | None:
    return read_interview([Block("paragraph", line) for line in lines], title=title)


def talk(asks: str, answers: str, lead: str = LEAD) -> tuple[list[str], list[str], list[str]]:
    """Return roles and words of the turns, and the guests."""
    pairs = zip(QUESTIONS, ANSWERS, strict=True)
    found = article(lead, *(line for ask, answer in pairs for line in (asks + ask, answers + answer)))
    if found is None:
        return [], [], []
    roles = list(dict.fromkeys(turn.role for turn in found.turns))
    return roles, [turn.text for turn in found.turns], [guest.name for guest in found.guests]


WORDS = [words for pair in zip(QUESTIONS, ANSWERS, strict=True) for words in pair]


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("志愿者甲：", "沈院长："),
        ("志愿者｜", "沈院长｜"),
        ("《小木》", "《沈》"),
        ("〈林〉", "〈沈〉"),
        ("〖09:01〗小木：", "〖09:03〗沈院长："),
        ("[00:01:02] 小木：", "[00:01:09] 沈砚："),
        ("🦷小木：", "🦷沈砚："),
        ("👩‍⚕️小木：", "👨‍⚕️沈砚："),
        ("✦小木：", "✦沈："),
        ("第一问　", "沈　"),
        ("志愿者甲▸", "沈院长▸"),
        ("志愿者甲→ ", "沈院长→ "),
        ("小木（3月5日）：", "院长回复（3月6日）："),
        ("林議員小青：", "沈院長砚："),
        ("媒體：", "沈院长："),
    ],
)
def test_heads_of_any_form(asks: str, answers: str) -> None:
    asker = "other" if "議員" in asks else "reporter"
    assert talk(asks, answers) == ([asker, "guest"], WORDS, ["沈砚"])


@pytest.mark.parametrize("lead", ["医院里的一天。", "云溪市医院的一天很长。"])
@pytest.mark.parametrize(("asks", "answers"), [("〈林〉", "〈沈〉"), ("志愿者甲｜", "老何｜")])
def test_heads_that_mean_nobody_of_note_are_none(asks: str, answers: str, lead: str) -> None:
    assert talk(asks, answers, lead) == ([], [], [])


@pytest.mark.parametrize("number", ["01　", "2 ", "一　", "壹 "])
def test_numbers_of_questions(number: str) -> None:
    assert talk(number, "", "云溪市医院院长沈砚接受了本报专访。") == (["reporter", "guest"], WORDS, ["沈砚"])


ARGUED = [
    "〈林〉收费要加，两位怎么看？",
    "〈沈〉贊成。",
    "〈何〉反对，夜里没有别的地方可去。",
    "〈沈〉所以要有夜诊。",
    "〈林〉可以免吗？",
    "〈何〉表有八页。",
    "〈林〉难得一致。",
    "〈何〉表要短。",
]


def test_several_alternate_loosely() -> None:
    found = article("〈主持林小青〉〈嘉宾沈砚，顾问〉〈嘉宾何澜〉", *ARGUED)
    assert found
    assert [turn.speaker for turn in found.turns][1:3] == ["沈砚", "何澜"]
    assert [(one.name, one.post) for one in found.guests] == [("沈砚", "顾问"), ("何澜", None)]
    assert (found.turns[0].role, found.turns[0].speaker, found.host) == ("host", "林小青", "林小青")


@pytest.mark.parametrize(
    "lines",
    [
        [line.replace("？", "。") for line in ARGUED],
        [line if line.startswith("〈林〉") else f"{line}是吗？" for line in ARGUED],
        [*ARGUED[:1], *["市医院今天很忙，说什么的人都有。" * 20] * 3, *ARGUED[1:4]],
        sorted(ARGUED),
    ],
    ids=["nobody asks", "all ask", "few lines", "no alternation"],
)
def test_what_is_no_family(lines: list[str]) -> None:
    assert article("医院院长沈砚、村医何澜、护士林小青。", *lines) is None


@pytest.mark.parametrize(
    ("line", "hosts", "guests"),
    [
        ("【主持人：林小青】【嘉宾：沈砚（院长）】", ["林小青"], [("沈砚", "院长")]),
        ("〈嘉賓諸葛敏，顧問醫生〉〈主持溫若瑜〉", ["溫若瑜"], [("諸葛敏", "顧問醫生")]),
        ("〈主持温若瑜〉", [], []),
        ("〈主持温若瑜〉〈夜里也有人值班〉", [], []),
        ("〈主持温若瑜〉〈嘉宾大家好〉", [], []),
    ],
)
def test_persons_in_brackets(line: str, hosts: list[str], guests: list[tuple[str, str]]) -> None:
    header = read_header([line, "好。"])
    assert [one.name for one in header.hosts] == hosts
    assert [(one.name, one.post) for one in header.guests] == guests


PEOPLE = [
    Person("诸葛敏", "局长"),
    Person("薄思远", "部长"),
    Person("薄云"),
    Person("何澜", "村医"),
    Person("沙马阿依"),
]


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("诸葛", "诸葛敏"),
        ("思远", "薄思远"),
        ("薄部长思远", "薄思远"),
        ("薄高大思远", None),
        ("薄部长明远", None),
        ("何部长", "何澜"),
        ("沙马", "沙马阿依"),
        ("同期声 何澜", "何澜"),
        ("局长", "诸葛敏"),
        ("薄部长", "薄思远"),
        ("何大叔", "何澜"),
        ("薄", None),
        ("薄大叔", None),
        ("提示", None),
    ],
)
def test_whom_a_head_means(head: str, name: str | None) -> None:
    assert meant(head, PEOPLE) == name


def test_words_for_relatives() -> None:
    lead = "农天佑是外科医生，覃玉梅是助产士，两人上个月刚回国。"
    asked = [
        "记者：谁先报的名？",
        "丈夫：她先报的。",
        "妻子：商量了。",
        "记者：还去吗？",
        "丈夫：问她。",
        "妻子：问孩子。",
    ]
    found = article(lead, *asked)
    assert found
    assert [turn.speaker for turn in found.turns[1:3]] == ["农天佑", "覃玉梅"]
    named = article("农天佑是外科医生，他和妻子覃玉梅上个月刚回国。", *asked[:1], asked[2], *asked[3:4], asked[5])
    assert named
    assert named.turns[1].speaker == "覃玉梅"


def test_who_has_a_post_and_is_called_by_age_answers() -> None:
    found = article(
        "村医沈庆丰守着卫生室三十八年。", "记者：几点开门？", "沈叔：天亮就开。", "记者：冷吗？", "沈叔：生炉子。"
    )
    assert found
    assert [(turn.role, turn.speaker) for turn in found.turns[:2]] == [("reporter", "记者"), ("guest", "沈庆丰")]


PRESS = [
    "出席：云溪市医院院长沈砚",
    "记者：几家停诊？",
    "沈院长：三家。",
    "记者：够吗？",
    "沈院长：够了。",
    "散会：下午2时50分",
]


def test_minutes_of_those_with_posts_are_a_talk() -> None:
    assert article(*PRESS)
    assert article(*PRESS[:5], "林医生：不够。", *PRESS[1:]) is None


def test_nobody_is_called_surname() -> None:
    assert not _may_be_name(Spots("傅姓胡"), "傅姓胡")
