"""Every reason by which prose is taken for an interview or not, each with what it answers."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace

import pytest

from crawler.extract.interview.narrative import Narrative
from crawler.extract.interview.narrative_rules import LEAST, NARRATIVE, is_interview
from crawler.extract.interview.occasion import Occasion
from crawler.extract.interview.prose_rules import PROSE
from crawler.items import Quote

NAME, OTHER = "林以安", "张文"


def said(
    name: str = NAME,
    block: int = 0,
    verb: str | None = "说",
    kind: str = "direct",
    position: str = "before",
    text: str = "好。",
) -> Quote:
    return Quote(name, "person", None, verb, position, kind, text, block)


def tale(*paragraphs: str, quotes: Sequence[Quote] = (said(),), **more: object) -> Narrative:
    """Return an article with quotations; of ``more`` what headline, lead and column say, ``posts`` and ``people``."""
    occasion = Occasion(str(more.pop("head", "")), str(more.pop("lead", "")), str(more.pop("column", "")))
    posts = dict(more.pop("posts", {}))  # type: ignore[call-overload]
    people = dict.fromkeys(more.pop("people", (NAME, OTHER)))  # type: ignore[call-overload]
    occasion.__dict__["guest"] = more.pop("guest", None)
    occasion.__dict__["_told"] = ([more.pop("in_lead")] if "in_lead" in more else [], [])
    speakers = SimpleNamespace(people=people, post=posts.get)
    headline = more.pop("in_headline", None)
    assert not more
    read = Narrative(occasion, [*enumerate(paragraphs or (f"{NAME}和{OTHER}。",))], occasion.head)
    read.__dict__ |= {"quotes": quotes, "speakers": speakers, "in_headline": headline}
    return read


RULES = {rule.holds.__name__: rule for rule in (*PROSE.rules.values(), *NARRATIVE.rules.values())}
POSTS = {NAME: "院长"}
BOTH = [said(), said(OTHER)]
CASES: dict[str, list[tuple[Narrative, float]]] = {
    "is_news": [(tale(), 1)],
    "page_says_so": [
        (tale(head=f"专访{NAME}", in_headline=NAME, posts=POSTS), 1),
        (tale(head=f"明日专访{NAME}", in_headline=NAME, posts=POSTS), 0),
        (tale(head="专访", lead="本报专访", in_lead=NAME, posts=POSTS), 1),
        (tale(head=NAME, lead="接受采访", in_lead=NAME, in_headline=NAME, posts=POSTS), 1),
        (tale(head="好", lead="接受采访", in_lead=NAME, posts=POSTS), 0),
        (tale(head="好", lead="专访", in_lead=NAME, posts=POSTS), 1),
        (tale(head="专访", quotes=[said("老人")]), 0),
        (tale(head=NAME, in_headline=NAME, posts=POSTS), 0),
    ],
    "nobody_with_a_name_speaks": [(tale(), 0), (tale(quotes=[said("老人")]), 1)],
    "was_asked": [
        (tale(guest=NAME), 1),
        (tale(guest=OTHER), 0),
        (tale(), 0),
        (tale(in_lead=NAME, lead="采访了"), 1),
        (tale(in_lead=NAME), 0),
    ],
    "reporter_asks": [
        (tale("记者问他怕不怕。"), 1),
        (tale("采访结束，天黑了。"), 1),
        (tale("他对记者问好。"), 0),
        (tale("记者来了。"), 0),
    ],
    "reporter_is_there": [(tale("记者来了。"), 1), (tale("本报来了。"), 1), (tale("他来了。"), 0)],
    "speaks_from_beginning_to_end": [
        (tale("好", "好", "好", quotes=[said(), said(block=2)]), 1),
        (tale("好", "好", "好", quotes=[said(), said(block=1)]), 0.5),
        (tale("好", "好", "好"), 0),
        (tale("好", "好", quotes=[said("老人")]), 0),
    ],
    "speaks_once": [(tale(), 1), (tale(quotes=[said(), said()]), 0), (tale(quotes=[said(), said(kind="indirect")]), 1)],
    "is_told_of": [
        (tale(f"{NAME}来了。", "他走了。"), 1),
        (tale(f"{NAME}来了。", "天晴了。"), 0.5),
        (tale("天晴了。", "“好。”"), 0),
        (tale("“好。”"), 0),
    ],
    "is_he_or_she": [
        (tale("他" + "好" * 99), 0.5),
        (tale("他来了，她来了。"), 1),
        (tale("他们来了。“她好。”"), 0),
        (tale("“好。”"), 0),
    ],
    "others_are_named": [
        (tale(), 1 / 6),
        (tale(people=(NAME,)), 0),
        (tale(people=(NAME, *"甲乙丙丁戊己庚")), 1),
        (tale(quotes=[*BOTH, *BOTH]), 0),
    ],
    "has_a_post": [(tale(posts=POSTS), 1), (tale(), 0), (tale(posts={OTHER: "院长"}), 0)],
    "is_the_only_one_to_speak": [
        (tale(), 1),
        (tale(quotes=BOTH), 0),
        (tale(quotes=[said(), said(OTHER, kind="indirect")]), 1),
        (tale(quotes=[said(kind="indirect")]), 0),
    ],
    "speaks_without_a_verb": [(tale(quotes=[said(verb=None), said()]), 0.5), (tale(), 0)],
    "is_reported": [(tale(quotes=[said(kind="indirect"), said()]), 0.5), (tale(), 0)],
    "leads_with_what_is_said": [(tale(quotes=[said(), said(position="after")]), 0.5), (tale(), 1)],
    "says_i": [
        (tale(quotes=[said(text="我来了。"), said(text="我们来了。")]), 0.5),
        (tale(quotes=[said(text="我市来了。"), said("老人", text="我来了。")]), 0.5),
        (tale(quotes=[said(text="我来了。", kind="indirect")]), 0),
    ],
    "is_full_of_numbers": [
        (tale("一二三四12一二三四。", "“12。”"), 1),
        (tale("100" + "好" * 117), 0.5),
        (tale("“好。”"), 0),
    ],
    "has_a_life": [(tale("那年他来了。"), 1), (tale("当年。", *["好"] * 5), 0.5), (tale("“那年。”"), 0)],
    "is_of_meetings": [(tale("会议开了。", "好。"), 0.5), (tale("“会议。”"), 0)],
    "is_made_up": [(tale(head="小说"), 1), (tale(), 0)],
    "is_a_letter": [
        (tale("市医院的领导:", "我来了。"), 1),
        (tale("市医院的领导:", "他来了。"), 0),
        (tale("我来了。", "市医院的领导:"), 0),
    ],
    "has_died": [
        (tale(lead=f"{NAME}因病逝世"), 1),
        (tale(head=f"{NAME}逝世"), 1),
        (tale(lead=f"{NAME}来了。他逝世"), 0),
        (tale(lead=f"{OTHER}逝世"), 0),
        (tale(head=f"送别{NAME}"), 1),
        (tale(head=f"送别{OTHER}"), 0),
        (tale(head=f"{NAME}送别他"), 0),
    ],
}


@pytest.mark.parametrize("rule", CASES)
def test_what_a_reason_answers(rule: str) -> None:
    holds = RULES[rule].holds
    for number, (one, expected) in enumerate(CASES[rule]):
        assert holds(one) == pytest.approx(expected), number


def test_every_reason_is_tried() -> None:
    assert CASES.keys() == RULES.keys()


@pytest.mark.parametrize(
    ("quotes", "names"),
    [
        ([said()] * 3 + [said(OTHER)], [NAME]),
        ([said()] * 4 + [said(OTHER)] * 2, [NAME, OTHER]),
        ([said()] * 5 + [said(OTHER)] * 2, [NAME]),
        ([said()] * 2 + [said(OTHER)], [NAME]),
        ([said("老人")] * 3 + [said()], [NAME]),
        ([said(kind="indirect")], []),
        ([said("记者")], []),
    ],
)
def test_whose_words_an_article_tells(quotes: list[Quote], names: list[str]) -> None:
    assert tale(quotes=quotes).of == names


def test_who_is_named_late_is_no_second_one() -> None:
    quotes = [said()] * 3 + [said(OTHER)] * 3
    assert tale(NAME, OTHER, "好", quotes=quotes).of == [NAME, OTHER]
    assert tale(NAME, "好", OTHER, quotes=quotes).of == [NAME]


@pytest.mark.parametrize(
    ("more", "first"),
    [
        ({"quotes": [said(OTHER), said()]}, OTHER),
        ({"quotes": [said(OTHER), said()], "head": NAME}, NAME),
        ({"quotes": [said(OTHER), said(), said(kind="indirect")]}, NAME),
    ],
)
def test_who_is_there_most(more: dict[str, object], first: str) -> None:
    assert tale(**more).of[0] == first  # type: ignore[arg-type]


def test_who_is_named_most_is_there_most() -> None:
    assert tale(f"{NAME}来了。", f"{NAME}走了。", quotes=[said(OTHER), said()]).of[0] == NAME


def test_nobody_but_a_reporter_speaks_in_what_is_no_interview() -> None:
    told = {"head": f"专访{NAME}", "in_headline": NAME, "posts": POSTS}
    assert is_interview(tale(**told))  # type: ignore[arg-type]
    assert not is_interview(tale(**told, quotes=[said("记者")]))  # type: ignore[arg-type]


@pytest.mark.parametrize("rule", CASES)
def test_no_reason_counts_more_than_once_so_that_what_is_left_bounds_the_sum(rule: str) -> None:
    for one, _ in CASES[rule]:
        assert all(0 <= reason.holds(one) <= 1 for reason in RULES.values())
        told = PROSE.score(one)
        assert is_interview(one) == (bool(one.persons) and told >= LEAST and told + NARRATIVE.score(one) > 0)


@pytest.mark.parametrize(
    ("head", "told", "sought"),
    [
        ("中篇小说《夜班》", "夜里有人。", set()),
        ("各地这样办", "4月18日10时开会。", set()),
        ("各地这样办", "4月18日10时开会，他来了。", {"speakers", "quotes"}),
        ("夜里有人", "夜里有人。", set()),
        ("专访院长林以安", "4月18日10时开会。", {"speakers", "quotes"}),
    ],
)
def test_nobody_is_looked_for_or_heard_where_what_is_told_speaks_against_it(
    head: str, told: str, sought: set[str]
) -> None:
    read = Narrative(Occasion(head, ""), [(0, f"{told}院长林以安说：“要这样办。”")], head)
    assert is_interview(read) == (head == "专访院长林以安")
    assert vars(read).keys() & {"speakers", "quotes"} == sought
