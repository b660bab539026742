"""What an interview has to say for itself: every label with its rule, roles, guests, and why it is one; all invented."""

from __future__ import annotations

from typing import Any

from crawler.evidence import Choice, Evidence
from crawler.extract.interview import read_interview
from crawler.items import Block

TALK = (
    "主持人：林汐",
    "嘉宾：市医院院长沈砚",
    "主持人：托位够吗？嘉宾：我们够用，谢谢大家。",
    "白菜：富含维生素。",
    "记者：方若琳",
    "沈院长：请大家放心。",
)
TOLD = ("近日，云溪市医院院长沈砚接受专访。", "沈砚说：“看病不用再出县城了。”")


def told(*lines: str, title: str = "", agency: str | None = None) -> dict[str, Choice]:
    """Return the evidence of an interview, and see that asking for it changes nothing."""
    blocks = [Block("paragraph", line) for line in lines]
    evidence = Evidence()
    found = read_interview(blocks, title=title, agency=agency, evidence=evidence)
    assert found == read_interview(blocks, title=title, agency=agency)
    return evidence.fields


def rows(choice: Choice) -> list[tuple[Any, ...]]:
    return [(one.value, one.rule, one.place, one.weight) for one in choice.candidates]


def test_every_label_is_told_with_its_place_and_its_rule() -> None:
    choice = told(*TALK)["interview.turns"]
    assert (choice.won, choice.taken) == (True, 3)
    assert rows(choice) == [
        ("主持人", "turns.others_speak", "line 3, characters 0–4", 7.3),
        ("嘉宾", "turns.others_speak", "line 3, characters 9–12", 2.4),
        ("沈院长", "turns.others_speak", "line 6, characters 0–4", 5.3),
        ("主持人", "turns.header_line", "line 1, characters 0–4", -1.0),
        ("嘉宾", "turns.header_line", "line 2, characters 0–3", -1.0),
        ("记者", "turns.credits_somebody", "line 5, characters 0–3", -7.8),
    ]
    assert rows(told("沈砚：抓住机遇")["interview.turns"]) == [
        ("沈砚", "turns.heads_an_item", "line 1, characters 0–3", -2.0)
    ]
    assert not told("沈砚：抓住机遇")["interview.turns"].won
    turns_first = rows(told("市卫生健康局：三家", "主持人：大家好，请问贵吗？")["interview.turns"])
    assert [(value, weight) for value, _, _, weight in turns_first] == [("主持人", 4.8), ("市卫生健康局", -1.7)]


def test_every_turn_tells_by_which_rule_its_speaker_has_his_role() -> None:
    assert rows(told(*TALK)["interview.roles"]) == [
        ("主持人: host", "speaker_roles.word_of_the_label", "turn 1", None),
        ("嘉宾: guest", "speaker_roles.known_to_the_page", "turn 2", None),
        ("沈院长: guest", "speaker_roles.known_to_the_page", "turn 3", None),
    ]
    anybody = told("记者：贵吗？", "宋知微：我们不贵。")["interview.roles"]
    assert anybody.taken == 2
    assert anybody.candidates[1].rule == "speaker_roles.otherwise"


def test_guests_are_told_with_where_they_were_named() -> None:
    def places(*lines: str, title: str = "") -> list[tuple[str, str]]:
        return [(one.value, one.rule) for one in told(*lines, title=title)["interview.guests"].candidates]

    asks = ("记者：托位够吗？", "记者：贵吗？")
    assert places(*TALK) == [("沈砚 市医院院长", "guests.header"), ("沈砚 市医院院长", "guests.text")]
    assert places(*asks, "市医院院长沈砚：我们够用。") == [("沈砚 市医院院长", "guests.label")]
    assert places(*asks, "沈砚：我们够用。", title="对话市医院院长沈砚") == [("沈砚 市医院院长", "guests.text")]
    asked = ("问：您好，够吗？", "答：够。", "问：贵吗？")
    assert places(*asked, title="市医院院长沈砚答记者问") == [("沈砚 市医院院长", "guests.text")]
    assert places(*asked, title="院长沈砚、主任何澜答记者问") == [
        ("沈砚 院长", "guests.introduction"),
        ("何澜 主任", "guests.introduction"),
    ]
    assert places(*TOLD) == [("沈砚 云溪市医院院长", "guests.text")]
    assert places(*asks, "宋知微：我们够用。") == [("宋知微", "guests.label")]


def test_what_spoke_for_and_against_an_interview() -> None:
    def forms(*lines: str, title: str = "") -> list[tuple[str, float | None, tuple[str, ...]]]:
        choice = told(*lines, title=title)["interview"]
        assert choice.won
        return [(one.value, one.weight, one.reasons) for one in choice.candidates]

    assert forms(*TALK)[0] == ("dialogue", 1.0, ("dialogue.asks_and_answers +1",))
    value, weight, reasons = forms(*TOLD, title="专访沈砚")[0]
    assert (value, reasons[0]) == ("narrative", "narrative_text.page_says_so +14")
    assert "narrative.is_news -5.2" in reasons
    assert weight
    assert weight > 0
    assert forms("问：怎么报名？", "答：网上报名。", "问：怎么缴费？", title="托育问答") == [
        ("none", 0.0, ()),
        ("dialogue", 0.0, ("dialogue.asks_and_answers +1", "dialogue.asks_itself -1")),
    ]
    assert told(*TALK)["interview"].candidates[0].rule == "dialogue.asks_and_answers"
    assert told("义诊开始了。")["interview"].candidates[0].rule == "interview.none"
