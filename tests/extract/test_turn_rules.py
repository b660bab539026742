"""Every rule that tells whether somebody's words begin at a label: where it holds, and what it lacks where it does not."""

from __future__ import annotations

from collections import Counter

import pytest

from crawler.extract.interview import turn_rules
from crawler.extract.interview.judged import JudgedLabel, PageOfLabels
from crawler.extract.interview.labels import SpeakerLabel
from crawler.extract.interview.turn_labels import TurnLabel
from crawler.extract.interview.turn_rules import BESIDE, CALLED, INSIDE, TURNS, is_accepted, is_refused
from crawler.scoring import Rules

SENTENCE, TO_SOMEBODY, ASKS, NO_SPEECH = "今天很好。", "谢谢主持人", "您好吗?", "清江市"
HOST, GUEST = SpeakerLabel("主持人", "host"), SpeakerLabel("嘉宾", "guest")
PAGE = {"others": True, "asked": True, "brackets": True}


def case(
    kind: str, words: str = SENTENCE, printed: str = "林以安", role: str | None = None, **more: object
) -> JudgedLabel:
    """Return a label; ``alone``, ``bracketed``, ``twice``, ``before`` and what the page knows by their names."""
    name = printed if kind in ("name", "person") else None
    label = TurnLabel(0, 0, SpeakerLabel(printed, role, name, kind=kind))
    label.alone, label.bracketed = bool(more.pop("alone", False)), bool(more.pop("bracketed", False))
    before, counts = more.pop("before", None), Counter({printed: 1 + bool(more.pop("twice", False))})
    page = PageOfLabels(str(more.pop("plain", "")), counts, set(more.pop("known", ())))  # type: ignore[call-overload]
    for field, value in more.items():
        setattr(page, field, value)
    return JudgedLabel(label, words, page, before)  # type: ignore[arg-type]


LINES = {"alone": True}
RULES: dict[str, tuple[list[JudgedLabel], list[JudgedLabel]]] = {
    "without_words": ([case("name", " \n")], [case("name", "好")]),
    "profile": (
        [case(kind, "女,1980年出生") for kind in ("name", "person", "post", "title")],
        [case("role", "女,1980年出生"), case("name", "好\n女,1980年出生"), case("name", "她是女,")],
    ),
    "post_of_the_person": (
        [case(kind, "市医院院长" + end) for kind in ("name", "person", "post", "title") for end in (",好", "。好", ";好", "")] + [case("title", "院长"), case("name", "院长,好")],
        [case("role", "市医院院长"), case("name", "沈院长,累吗"), case("name", "谢谢院长"), case("name", "市医院院长好"), case("title", "院长,好")],
    ),
    "credit": (
        [case("role", "方若琳", role=role) for role in ("host", "guest", "reporter", "expert")],
        [case("role", "方若琳", role="citizen"), case("role", "今天很好", role="host"), case("title", "方若琳", role="host"), case("role", "方若琳")],
    ),
    "role_on_its_own_line": (
        [case("role", role=role, **LINES) for role in ("host", "reporter")],
        [case("role", role="host"), case("role", role="guest", **LINES), case("name", role="host", **LINES), case("role", NO_SPEECH, role="host", **LINES)],
    ),
    "person_on_own_lines": (
        [case("person", TO_SOMEBODY, **LINES), case("person", "好" * 28 + "谢谢", **LINES)],
        [case("person", TO_SOMEBODY), case("name", TO_SOMEBODY, **LINES), case("person", SENTENCE, **LINES), case("person", "好" * 29 + "谢谢", **LINES)],
    ),
    "role_repeated": (
        [case("role", NO_SPEECH, "记", twice=True)],
        [case("role", NO_SPEECH, "记"), case("role", NO_SPEECH, "专家", twice=True), case("name", NO_SPEECH, "记", twice=True), case("role", printed="记", twice=True, **LINES)],
    ),
    "numbered_question": (
        [case("role", ASKS, "问题1")],
        [case("role", SENTENCE, "问题1"), case("role", ASKS, "记者"), case("name", ASKS, "问题1"), case("role", ASKS, "问题1", **LINES)],
    ),
    "topic_speaks_to_somebody": (
        [case("role", TO_SOMEBODY, "专家")],
        [case("role", SENTENCE, "专家"), case("role", TO_SOMEBODY, "记者"), case("name", TO_SOMEBODY, "专家")],
    ),
    "role_speaks": (
        [case("role", SENTENCE, "记者")],
        [case("role", NO_SPEECH, "记者"), case("role", SENTENCE, "专家"), case("role", SENTENCE, "问题1"), case("role", SENTENCE, "主"), case("name", SENTENCE, "记者")],
    ),
    "person_speaks": (
        [case("person"), case("title")],
        [case("person", NO_SPEECH), case("name"), case("title", **LINES)],
    ),
    "name_in_brackets": ([case("name", bracketed=True)], [case("name"), case("nick", bracketed=True), case("name", bracketed=True, **LINES)]),
    "name_speaks_to_somebody": (
        [case("name", TO_SOMEBODY), case("name", "好" * 58 + "谢谢")],
        [case("name"), case("nick", TO_SOMEBODY), case("name", "好" * 59 + "谢谢")],
    ),
    "outlet_in_brackets": ([case("outlet", bracketed=True)], [case("outlet"), case("name", bracketed=True)]),
    "outlet_asks": (
        [case("outlet", ASKS, "《日报》"), case("outlet", ASKS, "日报", twice=True)],
        [case("outlet", ASKS, "日报"), case("outlet", SENTENCE, "《日报》"), case("name", ASKS, "《日报》")],
    ),
    "known_on_own_lines": (
        [case(kind, known={"林以安", None}, others=True, **LINES) for kind in ("person", "name", "role")],
        [case("name", known={"林以安"}, **LINES), case("name", others=True, **LINES), case("name", known={"林以安"}, others=True), case("surname", known={None}, others=True, **LINES)],
    ),
    "person_on_own_lines_is_asked": ([case("person", asked=True, **LINES)], [case("person", **LINES), case("person", asked=True), case("name", asked=True, **LINES)]),
    "repeated_on_own_lines": (
        [case(kind, others=True, twice=True, **LINES) for kind in ("person", "name", "role")],
        [case("name", twice=True, **LINES), case("name", others=True, **LINES), case("name", others=True, twice=True), case("title", others=True, twice=True, **LINES)],
    ),
    "role_beside_others": ([case("role", others=True)], [case("role"), case("name", others=True)]),
    "described_citizen_speaks": (
        [case("described", TO_SOMEBODY, others=True), case("described", ASKS, others=True)],
        [case("described", SENTENCE, others=True), case("described", ASKS), case("name", ASKS, others=True)],
    ),
    "name_of_a_speaker": ([case("name", known={"林以安"})], [case("name"), case("person", known={"林以安"}), case("name", known={"林以安"}, **LINES)]),
    "name_repeated": (
        [case("name", others=True, twice=True), case("name", others=True, plain="林以安。林以安")],
        [case("name", twice=True), case("name", others=True), case("name", others=True, plain="林以安"), case("person", others=True, twice=True)],
    ),
    "name_answers": (
        [case("name", asked=True, before=HOST)],
        [case("name", before=HOST), case("name", asked=True), case("name", asked=True, before=GUEST), case("person", asked=True, before=HOST)],
    ),
    "surname_of_somebody_known": ([case("surname", printed="林", known={"林以安"})], [case("surname", printed="林", known={"李林"}), case("name", printed="林", known={"林以安"})]),
    "two_surnames": (
        [case("surname", spoken=[SpeakerLabel(one, kind="surname") for one in "林李"])],
        [case("surname", spoken=[SpeakerLabel(one, kind="surname") for one in "林林"]), case("surname", spoken=[SpeakerLabel("林", kind="surname"), HOST]), case("name", spoken=[SpeakerLabel(one, kind="surname") for one in "林李"])],
    ),
    "surname_speaks_to_somebody": ([case("surname", "好" * 58 + "谢谢")], [case("surname", "好" * 59 + "谢谢"), case("name", TO_SOMEBODY)]),
    "surname_repeated": ([case("surname", twice=True)], [case("surname"), case("name", twice=True)]),
    "surname_speaks": ([case("surname", printed="林")], [case("surname", NO_SPEECH, "林"), case("surname", printed="方"), case("name", printed="林")]),
    "outlet_asks_others": ([case("outlet", ASKS, others=True)], [case("outlet", ASKS), case("outlet", others=True), case("name", ASKS, others=True)]),
    "outlet_repeated": (
        [case("outlet", asked=True, twice=True)],
        [case("outlet", twice=True), case("outlet", asked=True), case("outlet", NO_SPEECH, asked=True, twice=True), case("name", asked=True, twice=True)],
    ),
    "office_speaks_to_somebody": (
        [case("organ", "好" * 38 + "谢谢"), case("post", TO_SOMEBODY)],
        [case("organ", "好" * 39 + "谢谢"), case("name", TO_SOMEBODY)],
    ),
    "office_answers": (
        [case(kind, asked=True, before=HOST) for kind in ("organ", "post")],
        [case("organ", before=HOST), case("organ", asked=True), case("name", asked=True, before=HOST)],
    ),
    "nickname_in_brackets": ([case("nick", "今天很好吗?", asked=True, brackets=True)], [case("nick", asked=True, brackets=True), case("nick", "今天很好吗?", asked=True), case("nick", "今天很好吗?", brackets=True), case("name", "今天很好吗?", asked=True, brackets=True)]),
    "introduced_on_own_lines": (
        [case(kind, known={"林以安"}, twice=True, **LINES) for kind in ("person", "name")],
        [case("name", twice=True, **LINES), case("name", known={"林以安"}, **LINES), case("name", known={"林以安"}, twice=True),
         case("name", NO_SPEECH, known={"林以安"}, twice=True, **LINES)],
    ),
    "role_speaks_to_somebody": (
        [case("role", TO_SOMEBODY, role=role) for role in ("host", "reporter", "citizen", "guest")],
        [case("role", TO_SOMEBODY, role="expert"), case("role", role="host"), case("name", TO_SOMEBODY, role="host")],
    ),
    "label_of_a_turn": ([case("nick", accepted={"林以安"})], [case("nick", accepted={"林"})]),
    "known_name": ([case("name", known={"林以安"})], [case("name"), case("person", known={"林以安"})]),
    "beside_somebody_who_asks": ([case(kind, asked=True) for kind in ("role", "person", "title", "name")], [case("name"), case("nick", asked=True), case("name", asked=True, **LINES)]),
    "called_speaks": ([case("called")], [case("called", NO_SPEECH), case("called", "女,1980年出生。")]),
}  # fmt: skip


@pytest.mark.parametrize("rule", RULES)
def test_where_a_rule_holds(rule: str) -> None:
    holds = getattr(turn_rules, rule)
    for one in RULES[rule][0]:
        assert holds(one), (one.label, one.words)
    for one in RULES[rule][1]:
        assert not holds(one), (one.label, one.words)


REFUSING = "without_words profile post_of_the_person credit"
OF_LINES = """
    role_on_its_own_line person_on_own_lines introduced_on_own_lines role_repeated numbered_question topic_speaks_to_somebody role_speaks
    person_speaks name_in_brackets name_speaks_to_somebody outlet_in_brackets outlet_asks
"""
OF_OTHERS = """
    known_on_own_lines person_on_own_lines_is_asked repeated_on_own_lines role_beside_others
    described_citizen_speaks name_of_a_speaker
    name_repeated name_answers surname_of_somebody_known two_surnames surname_speaks_to_somebody surname_repeated
    surname_speaks outlet_asks_others outlet_repeated office_speaks_to_somebody office_answers nickname_in_brackets
"""
OF_INNER = "role_speaks_to_somebody label_of_a_turn known_name beside_somebody_who_asks"
ORDER: list[tuple[Rules[JudgedLabel], str, str]] = [
    (TURNS, REFUSING, OF_LINES),
    (BESIDE, "", OF_OTHERS),
    (INSIDE, REFUSING, OF_INNER),
    (CALLED, "", "called_speaks"),
]


@pytest.mark.parametrize(
    ("rules", "refused", "accepted"), ORDER, ids=lambda one: one.name if isinstance(one, Rules) else ""
)
def test_what_each_set_refuses_and_accepts(rules: Rules[JudgedLabel], refused: str, accepted: str) -> None:
    names = {rule.name.partition(".")[2]: rule for rule in rules.rules.values()}
    assert [name for name, rule in names.items() if is_refused(rule)] == refused.split()
    assert [name for name, rule in names.items() if is_accepted(rule)] == accepted.split()
    assert set(names) <= set(RULES)


def test_a_label_that_no_rule_decides_is_left_open() -> None:
    assert TURNS.first(case("surname")) is None
    assert not is_accepted(None)
    assert not is_refused(None)
