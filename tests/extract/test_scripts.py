"""Talks in which every line says who speaks, questions that are set alike, and who leads; every text is invented."""

from __future__ import annotations

import pytest

from crawler.extract.interview.reading import read_interview
from crawler.items import Block, Interview

LEAD = "云溪市医院院长沈砚接受了本报专访。"
HEADER = ("主持人：小满", "嘉宾：云溪市医院院长沈砚")
QUESTIONS = ("夜里要等多久？", "药够用吗？", "以后怎么办？")
ANSWERS = ("十分钟。", "那是够用的。", "地上画线，一看就懂。")


def article(*lines: str | Block, title: str = "夜里也有人值班", writers: tuple[str, ...] = ()) -> Interview | None:
    blocks = [line if isinstance(line, Block) else Block("paragraph", line) for line in lines]
    return read_interview(blocks, title=title, writers=writers, published="2025-09-15T10:20:00+08:00")


def roles(found: Interview | None) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.role) for turn in found.turns] if found else []


@pytest.mark.parametrize("who", ["三（2）班 丁丁", "一个没说名字的女孩"])
def test_who_speaks_once_between_others(who: str) -> None:
    lines = ["小满：谁先来？", "沈砚：我先说。", f"{who}：我奶奶说没事", "沈砚：要洗手。", "小满：谢谢。"]
    assert roles(article(*HEADER, *lines))[2] == (who, "citizen")


def test_whom_nobody_of_note_answers_is_another() -> None:
    lines = ["小满：疼吗？", "沈砚：不疼。", "导播：一号线接通了。", "小满：您好，疼吗？", "沈砚：不疼。"]
    assert roles(article(*HEADER, *lines))[2] == ("导播", "other")


@pytest.mark.parametrize(
    "items",
    [
        ["第一步：网上登记。", "第二步：到窗口。"],
        ["我只说一条：要洗手。"],
        ["糖尿病患者：每天走一走。"],
    ],
    ids=["a list", "a clause", "a sort of people"],
)
def test_what_nobody_says_between_others(items: list[str]) -> None:
    lines = ["小满：疼吗？", "沈砚：不疼。", "小满：怎么办？", "沈砚：分几步。", *items, "小满：谢谢。", "沈砚：再见。"]
    assert len(roles(article(*HEADER, *lines))) == 6


def test_forty_who_speak_once_are_minuted() -> None:
    names = ("甄守一", "邝玉屏", "褚江", "宁远", "乐山", "巫小霞")
    assert article("全市村医代表座谈会举行。", *(f"{name}（大坪村）：屋顶漏雨，请修。" for name in names)) is None


@pytest.mark.parametrize(
    ("lead", "asks", "answers"),
    [
        (LEAD, "①", ""),
        (LEAD, "①", "沈院长："),
        (LEAD, "（问：", ""),
        (LEAD, "- ", ""),
        ("主持人：林小青（以下简称“主”）　嘉宾：云溪市医院院长沈砚（以下简称“沈”）", "主：", "沈："),
        (LEAD, "Reporter：", "Dr. Shen："),
        ("云溪市医院院长沈砚在茶馆里。", "茶客甲：", "沈砚："),
    ],
)
def test_marks_of_questions_and_answers(lead: str, asks: str, answers: str) -> None:
    end = "）" if asks.startswith("（") else ""
    lines = [
        line for ask, answer in zip(QUESTIONS, ANSWERS, strict=True) for line in (asks + ask + end, answers + answer)
    ]
    found = article(lead, *lines)
    assert [name for name, _ in roles(found)][1::2] == ["沈砚"] * 3
    assert found
    assert [turn.text.rstrip("）") for turn in found.turns][::2] == [*QUESTIONS]


def test_bold_lines_of_which_most_ask_are_questions() -> None:
    asked = ("夜里要等多久？", "手机呢？大家都怪它。", "药够用吗？", "还缺什么？")
    lines = [block for ask in asked for block in (Block("heading", ask), Block("paragraph", "够用，什么都不缺。"))]
    found = article(LEAD, *lines)
    assert found
    assert [turn.text for turn in found.turns if turn.role == "reporter"] == [*asked]


def test_letters_are_signed_by_who_asks() -> None:
    letters = ("还要从头打吗？——多肉妈妈", "接种本丢了。——天涯倦客", "还有用吗？——老舅")
    lines = [line for letter, answer in zip(letters, ANSWERS, strict=True) for line in (letter, answer)]
    found = article("云溪市医院院长沈砚解答网友提问。", *lines)
    assert roles(found)[::2] == [("多肉妈妈", "citizen"), ("天涯倦客", "citizen"), ("老舅", "citizen")]


def test_labels_inside_the_lines_of_the_beginning_of_a_page() -> None:
    run = "各位好。 示例日报记者： 夜里要等多久？ 沈砚： 谢谢，十分钟。"
    assert roles(article(LEAD, run)) == [("示例日报记者", "reporter"), ("沈砚", "guest")]


def test_accounts_that_nobody_knows() -> None:
    lines = ["@小雨点：能一起吃吗？", "@药师沈砚：不能。", "@北京土著：我一直吃", "@药师沈砚：停掉。"]
    assert [role for _, role in roles(article("药师沈砚做客本报微访谈。", *lines))] == ["citizen", "guest"] * 2


@pytest.mark.parametrize(
    ("first", "title", "held"),
    [
        ("「云溪论坛」九月十二日举行，院长沈砚回答提问。", "夜里也有人值班", "2025-09-12"),
        ("2025年9月12日　主持：林小青　嘉宾：云溪市医院院长沈砚", "夜里也有人值班", "2025-09-12"),
        (LEAD, "2025年9月12日院长沈砚会见记者", "2025-09-12"),
        (LEAD, "夜里也有人值班", None),
    ],
)
def test_the_day_of_a_talk(first: str, title: str, held: str | None) -> None:
    lines = [
        line for ask, answer in zip(QUESTIONS, ANSWERS, strict=True) for line in ("记者：" + ask, "沈砚：" + answer)
    ]
    found = article(first, *lines, title=title)
    assert found
    assert (found.held_at or "")[:10] == (held or "")


def test_a_play_is_called_one() -> None:
    lines = [
        line for ask, answer in zip(QUESTIONS, ANSWERS, strict=True) for line in ("记者：" + ask, "沈砚：" + answer)
    ]
    assert article(LEAD, *lines, title="广播剧本：夜里也有人值班") is None
