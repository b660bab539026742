"""What tells the label of a turn: where each rule holds and where not, and what a label needs to be one."""

from __future__ import annotations

from collections import Counter

import pytest

from crawler.extract.interview.judged import JudgedLabel, PageOfLabels
from crawler.extract.interview.labels import SpeakerLabel
from crawler.extract.interview.turn_labels import TurnLabel
from crawler.extract.interview.turn_rules import TURNS

SENTENCE, TO_SOMEBODY, ASKS, NO_SPEECH = "今天很好。", "谢谢主持人", "您好吗?", "清江市"
HOST, GUEST, PAPER = SpeakerLabel("主持人", "host"), SpeakerLabel("嘉宾", "guest"), SpeakerLabel("日报", kind="outlet")
KINDS = "role person title name surname outlet organ post called nick described"


def case(
    kind: str, words: str = SENTENCE, printed: str = "林以安", role: str | None = None, **more: object
) -> JudgedLabel:
    """Return a label; how it is set, ``times``, ``before`` and ``behind``, and what the page knows, by their names."""
    name = printed if kind in ("name", "person") else None
    label = TurnLabel(0, 0, SpeakerLabel(printed, role, name, kind=kind))
    for field in ("alone", "bracketed", "inner"):
        setattr(label, field, bool(more.pop(field, False)))
    around = [more.pop(field, None) for field in ("before", "behind")]
    between = bool(more.pop("between", False))
    page = PageOfLabels("", set(more.pop("known", ())))  # type: ignore[call-overload]
    page.counts = Counter({printed: more.pop("times", 1)})
    for field, value in more.items():
        setattr(page, field, value)
    return JudgedLabel(label, words, page, *around, between=between)  # type: ignore[arg-type]


def of_kinds(kinds: str) -> tuple[list[JudgedLabel], list[JudgedLabel]]:
    """Return labels of some kinds, and of all others."""
    return [case(one) for one in kinds.split()], [case(one) for one in KINDS.split() if one not in kinds.split()]


KNOWN = {"known": {"林以安"}}
STORY = "“累。”他说。\n“苦。”他又说。"
RULES: dict[str, tuple[list[JudgedLabel], list[JudgedLabel]]] = {
    "heads_an_item": of_kinds(KINDS),
    "names_a_role": ([case("role", printed="记者")], [case("role", printed="专家"), case("role", printed="A"), case("role", printed="问题1"), case("name")]),
    "may_be_a_topic": ([case("role", printed=one) for one in ("专家", "A", "问题1")], [case("role", printed="记者"), case("name", printed="专家")]),
    "has_a_post": of_kinds("person title"),
    "is_a_name": ([case("name"), case("surname", printed="方")], [case("surname", printed="林"), case("title"), case("person")]),
    "is_a_surname": ([case("surname", printed="林")], [case("surname", printed="方"), case("name", printed="林")]),
    "is_an_office": of_kinds("organ post"),
    "is_any_word": of_kinds("called nick described"),
    "is_marked_as_a_name": (
        [case("name", bracketed=True), case("outlet", bracketed=True), case("outlet", printed="《日报》")],
        [case("name"), case("outlet"), case("name", printed="《日报》"), case("person", bracketed=True)],
    ),
    "heads_the_text": (
        [case("nick", bracketed=True)],
        [case("nick"), case("name", bracketed=True), case("nick", bracketed=True, before=HOST), case("nick", bracketed=True, times=2)],
    ),
    "on_own_lines": (
        [case("name", alone=True), case("name", alone=True, times=2), case("name", alone=True, **KNOWN)],
        [case("name"), case("name", alone=True, times=2, **KNOWN)],
    ),
    "inside_a_line": ([case("name", inner=True)], [case("name")]),
    "between_others": (
        [case("nick", between=True)],
        [case("nick"), case("nick", printed="我的", between=True), case("nick", printed="三年级家长", between=True)],
    ),
    "speaks": ([case("name"), case("name", TO_SOMEBODY), case("name", "甲\n好。")], [case("name", NO_SPEECH)]),
    "speaks_to_somebody": ([case("name", "好" * 58 + "谢谢")], [case("name", "好" * 59 + "谢谢"), case("name")]),
    "asks": ([case("name", ASKS)], [case("name")]),
    "without_words": ([case("name", " \n")], [case("name", "好")]),
    "presents_the_person": (
        [case(kind, words) for kind in ("name", "person", "title") for words in ("女,1980年出生", *("市医院院长" + end for end in (",好", "。好", ";好", "")))]
        + [case("title", "院长"), case("name", "院长,好")],
        [case("role", "女,1980年出生"), case("name", "好\n女,1980年出生"), case("name", "她是女,"), case("role", "市医院院长"), case("name", "沈院长,累吗"),
         case("name", "谢谢院长"), case("name", "市医院院长好"), case("title", "院长,好"), case("post", "护士。加了六十二个"),
         case("name", "护士。", inner=True, **KNOWN), case("name", "市医院院长。好", times=3)],
    ),
    "credits_somebody": (
        [case("role", "方若琳", role=role) for role in ("host", "guest", "reporter", "expert")] + [case("role", "方若琳。", role="host", inner=True), case("role", "方若琳(以下简称“方”)", role="host")],
        [case("role", "方若琳", role="citizen"), case("role", "今天很好", role="host"), case("title", "方若琳", role="host"), case("role", "方若琳"),
         case("role", "方若琳。", role="host")],
    ),
    "is_told": (
        [case("name", "“累吗?”", plain=STORY), case("name", "「累吗?」", plain=STORY.replace("“", "「").replace("”", "」"))],
        [case("name", "累吗?", plain=STORY), case("name", "“累吗?”", plain=STORY, times=2), case("name", "“累吗?”", plain="“累。”\n“苦。”\n他说：“好。”他笑了。")],
    ),
    "recurs": ([case("name", times=2), case("name", times=3)], [case("name")]),
    "is_known": ([case("name", **KNOWN), case("surname", printed="林", **KNOWN)], [case("name"), case("title", printed="林", **KNOWN)]),
    "is_declared": (
        [case("called", shorts={"林以安"}), case("called", printed="@药师林以安", **KNOWN)],
        [case("called", shorts={"林"}), case("called", printed="药师林以安", **KNOWN), case("called", printed="@药师", **KNOWN)],
    ),
    "others_speak": ([case("name", others=True)], [case("name", asked=True)]),
    "answers": ([case("name", before=one) for one in (HOST, PAPER)], [case("name"), case("name", before=GUEST)]),
    "is_answered": (
        [case("role", ASKS, behind=GUEST, accepted={"嘉宾"}), case("role", ASKS, behind=GUEST._replace(name="林以安"), **KNOWN),
         case("nick", "累吗?", behind=GUEST, accepted={"嘉宾"})],
        [case("nick", "是否拆除,提请讨论", behind=GUEST, accepted={"嘉宾"}), case("role", ASKS), case("role", ASKS, behind=GUEST), case("role", ASKS, behind=HOST, accepted={"主持人"}), case("role", behind=GUEST, accepted={"嘉宾"})],
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", TURNS.rules)
def test_where_a_rule_holds(rule: str) -> None:
    held, others = RULES[rule.partition(".")[2]]
    holds = TURNS.rules[rule].holds
    assert [one.label for one in held if not holds(one)] == []
    assert [one.label for one in others if holds(one)] == []


def test_what_tells_more_the_more_there_is_of_it() -> None:
    recurs, is_an_office = (TURNS.rules[f"turns.{name}"].holds for name in ("recurs", "is_an_office"))
    assert [recurs(case("name", times=times)) for times in (1, 2, 3, 4)] == [0, 0.5, 1, 1]
    assert [is_an_office(case("organ", alone=alone)) for alone in (False, True)] == [1, 2]


PAGE = {"others": True}


@pytest.mark.parametrize(
    ("one", "is_label"),
    [
        (case("role", printed="记者"), False),
        (case("role", TO_SOMEBODY, "记者"), True),
        (case("role", ASKS, "记者"), True),
        (case("role", printed="记者", times=2), True),
        (case("role", NO_SPEECH, "记者"), False),
        (case("role", NO_SPEECH, "记者", **PAGE), True),
        (case("role", "方若琳", "记者", "reporter", times=2, **PAGE), False),
        (case("role", TO_SOMEBODY, "专家"), True),
        (case("role", printed="专家"), False),
        (case("person"), True),
        (case("person", NO_SPEECH), False),
        (case("person", alone=True), False),
        (case("person", TO_SOMEBODY, alone=True), True),
        (case("name"), False),
        (case("name", TO_SOMEBODY), True),
        (case("name", **PAGE), True),
        (case("name", **KNOWN), True),
        (case("name", TO_SOMEBODY, alone=True), False),
        (case("name", alone=True, **PAGE), True),
        (case("surname", printed="林"), True),
        (case("surname", printed="方"), False),
        (case("surname", printed="方", **PAGE), True),
        (case("organ", TO_SOMEBODY), False),
        (case("organ", **PAGE), False),
        (case("organ", before=HOST, **PAGE), True),
        (case("outlet", ASKS), False),
        (case("outlet", ASKS, times=2), True),
        (case("outlet", ASKS, "《日报》"), True),
        (case("name", bracketed=True), True),
        (case("called", ASKS, times=3), False),
        (case("called", NO_SPEECH, times=2, **PAGE), False),
        (case("called", times=2, **PAGE), True),
        (case("called", shorts={"林以安"}), False),
        (case("called", times=2, shorts={"林以安"}), True),
        (case("described", NO_SPEECH, **PAGE), False),
        (case("nick", bracketed=True, **PAGE), False),
        (case("nick", ASKS, bracketed=True, before=GUEST, **PAGE), True),
        (case("name", inner=True, **PAGE), False),
        (case("name", inner=True, times=2, **PAGE), True),
        (case("role", ASKS, "记者", inner=True), False),
        (case("role", ASKS, "记者", inner=True, behind=GUEST, accepted={"嘉宾"}), True),
    ],
)
def test_what_is_a_label(one: JudgedLabel, *, is_label: bool) -> None:
    assert (round(TURNS.score(one), 1) > 0) is is_label, TURNS.parts(one)
