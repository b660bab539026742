"""Every rule that tells whether an article is an interview: where it holds, and what it lacks where it does not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from types import SimpleNamespace

import pytest

from crawler.extract.interview import interview_rules
from crawler.extract.interview.dialogue import Dialogue
from crawler.extract.interview.header import Header
from crawler.extract.interview.interview_rules import DIALOGUE, QUOTED, Read, form_of, told
from crawler.extract.interview.labels import SpeakerLabel
from crawler.extract.interview.occasion import SERIES, Occasion
from crawler.extract.interview.persons import Person
from crawler.extract.interview.spoken import Spoken
from crawler.extract.interview.turn_labels import TurnLabel
from crawler.items import Quote

ASKER = SpeakerLabel("记者", "reporter")
TALK, NEWS = "对话林以安", "今天的消息"
QUOTE = Quote("甲", "person", None, "说", "before", "direct", "好")


def turn(
    role: str = "guest", words: str = "是的。", start: int = 0, alias: str | None = None, **label: object
) -> Spoken:
    speaker = SpeakerLabel(str(label.pop("printed", "甲")), label.pop("says", None), **({"kind": "name"} | label))  # type: ignore[arg-type]
    return Spoken(TurnLabel(start, start, speaker), 0, words, role=role, alias=alias)


ASK = turn("reporter", "好吗?", printed="问", kind="role", says="reporter")


def read(
    turns: Sequence[Spoken] = (), head: str = NEWS, text: str = "好" * 100, lead: str = "", **more: object
) -> Read:
    """Return an article with turns; ``guests`` of its header, its ``host``, persons with a post and quotations."""
    header = Header(guests=[Person(name) for name in more.pop("guests", ())])  # type: ignore[call-overload]
    dialogue = Dialogue(text, text, [0], header, list(turns), more.pop("host", None))  # type: ignore[arg-type]
    found = Read(head, dialogue, [], Occasion(head, lead))
    posts = more.pop("posts", ())
    found.narrative.__dict__["speakers"] = SimpleNamespace(
        post=lambda name: "院长" if name in posts else None, names=re.compile("(?!)"), people={}
    )  # type: ignore[operator]
    found.narrative.__dict__["quotes"] = more.pop("quotes", [])
    for field, value in more.items():
        holder = found.occasion if field in ("heard", "claims") else found
        holder.__dict__[field] = value
    return found


NAMED = turn(name="林以安")
UNLABELLED = turn(alias="林以安", words="我来了。", kind="unlabelled")
TOLD = turn(alias="林以安", words="林以安来了。", kind="unlabelled")
SAID = turn(alias="林以安", words="她说,来了。", kind="unlabelled")
CALLED = turn(kind="called")
RULES: dict[str, tuple[list[Read], list[Read]]] = {
    "asks_and_answers": (
        [read([ASK, NAMED, ASK]), read([ASK, NAMED], asked_person_answers=True), read([ASK, NAMED, NAMED])],
        [read([ASK, NAMED]), read([ASK, ASK, ASK]), read([NAMED, NAMED, NAMED]), read(), read([ASK], asked_person_answers=True)],
    ),
    "begins_late": (
        [read([turn(start=50)])],
        [read([turn(start=49)]), read(), read([turn(start=50)], guests=("甲",)), read([turn(start=50)], host="甲"),
         read([turn(start=50)], asked_person_answers=True)],
    ),
    "asks_itself": (
        [read([turn(printed="问", kind="role")]), read([turn(alias="甲", kind="role")]), read([turn("reporter", alias="甲", kind="role")]), read([turn(kind="role")], "对话问答"),
         read([turn(kind="role")], "热点问题", heard=True), read([turn("citizen", kind="role"), turn("expert", kind="role")])],
        [read(), read([NAMED]), read([turn("host", kind="role")]), read([turn("reporter", kind="role"), turn("expert", kind="role")]), read([turn(alias="甲", kind="surname")]),
         read([turn(kind="title")]), read([turn(printed="记者", kind="role")]), read([turn(kind="role")], "答记者问"),
         read([turn(kind="role")], guests=("甲",)), read([turn(kind="role")], TALK), read([turn(kind="role")], heard=True)],
    ),
    "is_minuted": (
        [read([NAMED], text="应到:王某。")],
        [read(text="应到:王某。"), read([NAMED], text="他应到。她说:好。"), read([NAMED])],
    ),
    "is_played": (
        [read([turn(kind=kind)]) for kind in ("name", "nick", "called", "title")] + [read([turn(kind="title", says="guest")])],
        [read([turn(kind="role")]), read([turn(says="guest")]), read([NAMED, turn(kind="person")]), read([NAMED], claims=True), read([NAMED], host="甲"),
         read([NAMED], guests=("甲",)), read([NAMED], "答记者问"), read([NAMED], posts=("林以安",)), read()],
    ),
    "nobody_known_answers": (
        [read([turn(kind="unlabelled")]), read([TOLD]), read([SAID]), read([TOLD, TOLD, UNLABELLED])],
        [read([UNLABELLED]), read([TOLD, UNLABELLED]), read([turn()]), read([turn("reporter", kind="unlabelled")]), read()],
    ),
    "nobody_is_named": (
        [read([ASK, CALLED]), read([CALLED, turn("host"), turn("reporter"), turn("citizen")])],
        [read([ASK]), read([CALLED, NAMED]), read([turn(alias="甲", kind="called")]), read([CALLED], claims=True), read([CALLED], host="甲"),
         read([CALLED], guests=("甲",)), read()],
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", RULES)
def test_where_a_rule_holds(rule: str) -> None:
    holds = getattr(interview_rules, rule)
    for number, one in enumerate(RULES[rule][0]):
        assert holds(one), (number, one)
    for number, one in enumerate(RULES[rule][1]):
        assert not holds(one), (number, one)


@pytest.mark.parametrize("rule", RULES)
def test_one_reason_against_a_talk_weighs_what_speaks_for_it(rule: str) -> None:
    added = DIALOGUE.parts(RULES[rule][0][0])[f"dialogue.{rule}"]
    assert added == (1 if rule == "asks_and_answers" else -1)


def test_every_rule_is_tried() -> None:
    assert {rule.name.partition(".")[2] for rule in DIALOGUE.rules.values()} == set(RULES)


@pytest.mark.parametrize(
    ("head", "series"),
    [
        ("对话", "对话"),
        ("健康访谈|林以安", "健康访谈"),
        ("[健康访谈]林以安", "健康访谈"),
        ("“健康访谈”:林以安", "健康访谈"),
        ("「健康访谈」 林以安", "健康访谈"),
        ("林以安|健康访谈", "健康访谈"),
        ("林以安 健康访谈·好", "健康访谈"),
        ("健康访谈好", None),
        ("好,健康访谈", None),
    ],
)
def test_the_name_of_a_series(head: str, series: str | None) -> None:
    found = SERIES.search(head)
    assert (found["series"] if found else None) == series


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("林以安说:“好。”", True),
        ("林以安说:「好。」", True),
        *((f"“好{mark}”林以安说", True) for mark in ",。!?"),
        ("「好。」林以安说", True),
        ("“好”林以安说", False),
        ("“好。”" + "好" * 13 + "说", False),
        ("“好。”" + "好" * 12 + "说", True),
        ("“好。”他来。甲说", False),
        ("他说好", True),
        ("她笑着说好", True),
        ("他好好好好好说", False),
        ("他来,甲说", False),
        ("甲说好", False),
    ],
)
def test_words_that_somebody_tells_of_a_speaker(text: str, *, expected: bool) -> None:
    assert bool(QUOTED.search(text)) is expected


ANSWERS = [ASK, turn(name="林以安", printed="林以安"), ASK]


@pytest.mark.parametrize(
    ("turns", "text", "guest", "expected"),
    [
        (ANSWERS, "", "林以安", True),
        (ANSWERS, "", None, False),
        (ANSWERS, "", "张文", False),
        ([ASK, turn(alias="林以安")], "", "林以安", True),
        (ANSWERS[1:2], "", "林以安", False),
        ([turn("guest", "好吗?", name="林以安")], "", "林以安", False),
        ([turn("reporter", "好。"), ANSWERS[1]], "", "林以安", False),
        ([], "", "林以安", False),
    ],
)
def test_the_person_who_was_asked_has_a_turn(
    turns: list[Spoken], text: str, guest: str | None, *, expected: bool
) -> None:
    found = read(turns, text=text)
    found.occasion.__dict__["guest"] = guest
    assert found.asked_person_answers is expected


@pytest.mark.parametrize(
    ("quotations", "expected"), [("。”" * 2, True), ("。”!」?”", False), (",”…」。”", False), ("”」”」", True)]
)
def test_a_story_of_many_quotations_before_is_no_talk(quotations: str, *, expected: bool) -> None:
    first = turn("reporter", "好吗?", start=len(quotations))
    found = read([first, ANSWERS[1]], text=quotations + "问:好吗?")
    found.occasion.__dict__["guest"] = "林以安"
    assert found.asked_person_answers is expected


FORMS = [
    (read(ANSWERS), {"dialogue", "none"}, "dialogue.asks_and_answers"),
    (
        read(ANSWERS, head=TALK, quotes=[QUOTE], plain=[(0, "好")]),
        {"dialogue", "narrative", "none"},
        "dialogue.asks_and_answers",
    ),
    (read(head=TALK), {"dialogue", "none"}, "interview.none"),
    (read(), {"dialogue", "none"}, "interview.none"),
]


@pytest.mark.parametrize(("article", "forms", "rule"), FORMS)
def test_the_form_is_the_first_whose_weights_come_to_more_than_nothing(
    article: Read, forms: set[str], rule: str
) -> None:
    form = form_of(article)
    choice = told(article, form)
    assert (choice.candidates[0].value, choice.candidates[0].rule) == (form, rule)
    assert {one.value for one in choice.candidates} == forms


INTERVIEW = "专访林以安"
ASKS, SAYS = ("reporter", "好吗?", None), ("guest", "是的。", "林以安")


@pytest.mark.parametrize(
    ("turns", "head", "expected"),
    [
        ([ASKS, SAYS], INTERVIEW, True),
        ([SAYS, ASKS], INTERVIEW, True),
        ([ASKS, SAYS], NEWS, False),
        ([ASKS, ("guest", "是的。", "沈砚")], INTERVIEW, False),
        ([SAYS], INTERVIEW, False),
        ([("reporter", "好。", None), SAYS], INTERVIEW, False),
        ([("reporter", "好。", None), ("guest", "好吗?", "林以安")], INTERVIEW, False),
        ([], INTERVIEW, False),
    ],
)
def test_the_one_who_was_asked_answers_an_asker(
    turns: list[tuple[str, str, str | None]], head: str, *, expected: bool
) -> None:
    spoken = [turn(role, words, name=name) for role, words, name in turns]
    assert read(spoken, head).asked_person_answers is expected


@pytest.mark.parametrize(("quotations", "expected"), [(2, True), (3, False)])
def test_quotations_before_the_first_turn_make_it_a_report(quotations: int, *, expected: bool) -> None:
    text = "“好。”" * quotations
    spoken = [turn(role, words, start=len(text), name=name) for role, words, name in (ASKS, SAYS)]
    assert read(spoken, INTERVIEW, text).asked_person_answers is expected
