"""Every rule that tells whether an article is an interview: where it holds, and what it lacks where it does not."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace

import pytest

from crawler.extract.interview import interview_rules
from crawler.extract.interview.dialogue import Dialogue
from crawler.extract.interview.header import Header
from crawler.extract.interview.interview_rules import DIALOGUE, NARRATIVE, QUOTED, SERIES, Read, form_of, told
from crawler.extract.interview.labels import SpeakerLabel
from crawler.extract.interview.occasion import Occasion
from crawler.extract.interview.persons import Person
from crawler.extract.interview.spoken import Spoken
from crawler.extract.interview.turn_labels import TurnLabel
from crawler.items import Quote

ASKER = SpeakerLabel("记者", "reporter")
TALK, NEWS = "对话林以安", "今天的消息"
SAID, BY_REPORTER = (Quote(name, "person", None, "说", "before", "direct", "好") for name in ("甲", "记者"))


def turn(
    role: str = "guest", words: str = "是的。", start: int = 0, alias: str | None = None, **label: object
) -> Spoken:
    speaker = SpeakerLabel(str(label.pop("printed", "甲")), label.pop("says", None), **({"kind": "name"} | label))  # type: ignore[arg-type]
    return Spoken(TurnLabel(start, start, speaker), 0, words, role=role, alias=alias)


ASK = turn("reporter", "好吗?", printed="问", kind="role", says="reporter")


def read(
    turns: Sequence[Spoken] = (), head: str = NEWS, text: str = "好" * 100, lead: str = "", **more: object
) -> Read:
    """Return an article with turns; ``guests`` of its header, its ``host``, persons with a post, quotations and stories."""
    header = Header(guests=[Person(name) for name in more.pop("guests", ())])  # type: ignore[call-overload]
    dialogue = Dialogue(text, text, [0], header, list(turns), more.pop("host", None))  # type: ignore[arg-type]
    found = Read(head, dialogue, [], Occasion(head, lead))
    posts = more.pop("posts", ())
    found.__dict__["speakers"] = SimpleNamespace(post=lambda name: "院长" if name in posts else None, names=None)  # type: ignore[operator]
    found.__dict__["quotes"] = more.pop("quotes", [])
    for field, value in more.items():
        holder = found.occasion if field in ("heard", "claims", "made_up") else found
        holder.__dict__[field] = value
    if "asked_of" in found.__dict__:
        found.occasion.__dict__["guest"] = found.__dict__.pop("asked_of")
    return found


def story(*names: str) -> SimpleNamespace:
    return SimpleNamespace(of=list(names))


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
        [read([turn(printed="问", kind="role")]), read([turn("reporter", alias="甲", kind="role")]), read([turn(kind="role")], "对话问答"),
         read([turn(kind="role")], "热点问题", heard=True)],
        [read(), read([NAMED]), read([turn("host", kind="role")]), read([turn("expert", kind="role")]), read([turn(alias="甲", kind="role")]),
         read([turn(kind="title")]), read([turn(printed="记者", kind="role")]), read([turn(kind="role")], "答记者问"),
         read([turn(kind="role")], guests=("甲",)), read([turn(kind="role")], TALK), read([turn(kind="role")], heard=True)],
    ),
    "is_played": (
        [read([turn(kind=kind)]) for kind in ("name", "nick", "called", "title")] + [read([turn(kind="title", says="guest")])],
        [read([turn(kind="role")]), read([turn(says="guest")]), read([NAMED, turn(kind="person")]), read([NAMED], claims=True), read([NAMED], host="甲"),
         read([NAMED], guests=("甲",)), read([NAMED], "答记者问"), read([NAMED], posts=("林以安",)), read()],
    ),
    "nobody_known_answers": (
        [read([turn(kind="unlabelled")]), read([TOLD]), read([SAID]), read([TOLD, UNLABELLED, UNLABELLED])],
        [read([UNLABELLED]), read([TOLD, *[UNLABELLED] * 3]), read([turn()]), read([turn("reporter", kind="unlabelled")]), read()],
    ),
    "nobody_is_named": (
        [read([ASK, CALLED]), read([CALLED, turn("host"), turn("reporter"), turn("citizen")])],
        [read([ASK]), read([CALLED, NAMED]), read([turn(alias="甲", kind="called")]), read([CALLED], claims=True), read([CALLED], host="甲"),
         read([CALLED], guests=("甲",)), read()],
    ),
    "headline_says_so": ([read(head=TALK)], [read()]),
    "lead_says_so": (
        [read(head="林以安来了", guest="林以安", in_headline="林以安", claims=True, posts=("林以安",)), read(lead="本报专访", guest="林以安", claims=True, posts=("林以安",))],
        [read(guest="林以安", claims=True, posts=("林以安",)), read(head="林以安来了", guest=None, claims=True), read(head="林以安来了", guest="林以安", claims=True)],
    ),
    "tells_a_story": (
        [read(quotes=[SAID], story=story("甲")), read(quotes=[SAID], story=story("甲", "乙"), asked_of="甲")],
        [read(story=story("甲")), read(quotes=[SAID], story=story()), read(quotes=[SAID], story=story("甲", "乙"), asked_of="乙"),
         read(quotes=[SAID], story=story("甲"), made_up=True), read("", "甲因病逝世", quotes=[SAID], story=story("甲"))],
    ),
    "nobody_was_asked": (
        [read(guest="甲"), read(guest=None, quotes=[SAID]), read(guest="甲", quotes=[BY_REPORTER])],
        [read(guest="甲", quotes=[SAID]), read(guest="甲", quotes=[BY_REPORTER, SAID])],
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", RULES)
def test_where_a_rule_holds(rule: str) -> None:
    holds = getattr(interview_rules, rule)
    for number, one in enumerate(RULES[rule][0]):
        if rule == "lead_says_so":
            one.occasion.__dict__["_told"] = (["林以安"], [])
        assert holds(one), (number, one)
    for number, one in enumerate(RULES[rule][1]):
        if rule == "lead_says_so":
            one.occasion.__dict__["_told"] = (["林以安"], [])
        assert not holds(one), (number, one)


def test_every_rule_is_tried() -> None:
    assert {rule.name.partition(".")[2] for rules in (DIALOGUE, NARRATIVE) for rule in rules.rules.values()} == set(
        RULES
    )


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
    (read(ANSWERS, guest=None), "dialogue", "dialogue.asks_and_answers", 1.0),
    (read(ANSWERS, head=TALK, quotes=[SAID], guest="甲"), "dialogue", "dialogue.asks_and_answers", 1.0),
    (read(head=TALK, quotes=[SAID], guest="甲"), "narrative", "narrative.headline_says_so", 1.0),
    (read(head=TALK, guest="甲"), "none", "interview.none", 0.0),
    (read(head=TALK, quotes=[SAID], guest=None), "none", "interview.none", 0.0),
    (read(quotes=[SAID], guest="甲"), "none", "interview.none", 0.0),
    (read(quotes=[SAID], guest="甲", story=story("甲")), "narrative", "narrative.tells_a_story", 3.0),
    (read(story=story("甲"), guest="甲"), "none", "interview.none", 0.0),
]  # fmt: skip


@pytest.mark.parametrize(("article", "form", "rule", "weight"), FORMS)
def test_the_form_is_the_first_whose_weights_come_to_more_than_nothing(
    article: Read, form: str, rule: str, weight: float
) -> None:
    article.__dict__.setdefault("story", story())
    assert form_of(article) == form
    choice = told(article, form)
    assert choice.candidates[0].value == form
    assert {one.value for one in choice.candidates} == {"dialogue", "narrative", "none"}
    assert (choice.candidates[0].rule, choice.candidates[0].weight) == (rule, weight)
