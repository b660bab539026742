"""Post and organ of a guest apart: the organ may be named in another sentence, or in full elsewhere."""

from __future__ import annotations

import re

from crawler.extract.interview.apposed import OWN, VERB_FIRST, organs_of
from crawler.extract.interview.name_places import places_of
from crawler.extract.interview.persons import HAN, ORGAN_END, Person, own_words, split_post
from crawler.lexicon import organs, posts, talks
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of, forms

OF_OTHERS = lazy_pattern(rf"(?P<org>.+{any_of(organs.OFFICES)})(?P<rest>[{HAN}]{{2,4}})")
"""An organ with the beginning of a post behind it: 公营医院管理处总行政 before 经理."""

ASKED = any_of(talks.TALKS, talks.ASKS_WHOM, meaning=("talk", "visits"))
BEARS = "|".join(form for form in forms(posts.BEARS) if len(form) > 1)
THIS = lazy_pattern(rf"^(?:这位|这名|该|本|我|以下[为是]|{BEARS}|[一二两三四五六七八九十几]+[位名]|{ASKED})")
PLACE = lazy_pattern(f"{any_of(organs.DIVISIONS, meaning='administration')}|村")
NEAR = 300
"""Characters around the place that introduces a person in which the organ may be named."""

AHEAD = lazy_pattern(rf"{OWN}+\Z")
WHOLE = lazy_pattern(rf"{OWN}+")
LONGEST = 14
"""Characters by which the full name of an organ is longer."""

MOST = re.compile("^(?:[最很一].*|.*[了着].*)")
"""What describes a person, or tells what he does, and is no organ: 在抽血室站了三十二年的护士."""

DIVISION = lazy_pattern(f"[{HAN}]{{1,2}}[科班]")
"""What tells the sort of a post and names no organ of its own: 牙科医生."""


def bearing(text: str, person: Person) -> tuple[str | None, str | None]:
    """Return post and organ of a person of a folded text, the organ in full."""
    if person.post is None:
        return None, None
    org, own = split_post(person.post)
    org = THIS.sub("", (org or "").strip("的,、"))
    if own and "的" in org:
        org, _, rest = org.rpartition("的")
        own = rest + own
        org = org if WHOLE.fullmatch(org) else ""
    org = MOST.sub("", org)
    if own and not ORGAN_END.search(org) and "的" + own not in person.post:
        cut = OF_OTHERS.fullmatch(org)
        org, own = (cut["org"], cut["rest"] + own) if cut else ("", _sorted(org, own))
    elif own and len(org) <= len("社区") and not PLACE.fullmatch(org):
        org, own = "", org + own if DIVISION.fullmatch(org) else own
    at = text.find(person.post + person.name)
    first = text.find(person.name)
    return own, _in_full(text, org) if org else _organ_at(text, at if first <= at <= first + NEAR else first)


def _sorted(org: str, own: str) -> str:
    """Return a post with the words before it that tell its sort: 主任技师."""
    return own if "·" in org else org + own


def _organ_at(text: str, at: int) -> str | None:
    """Return the organ that the text names last before an offset, else the first behind it."""
    named = [(end, THIS.sub("", organ)) for end, organ in organs_of(text, at - NEAR, at + NEAR)]
    before = [organ for end, organ in named if at - NEAR <= end <= at]
    found = before[-1] if before else next((organ for end, organ in named if at < end < at + NEAR), None)
    return _in_full(text, found) if found else None


def _in_full(text: str, org: str) -> str:
    """Return the name of an organ as the text prints it in full: for 市殡仪馆 or 医院 the first that ends so."""
    for at in places_of(text, org):
        ahead = AHEAD.search(text, max(0, at - LONGEST), at)
        longer = THIS.sub("", own_words((ahead[0] if ahead else "") + org[:-1], org[-1]) + org[-1])
        if len(longer) > len(org) + 1 and not (VERB_FIRST.match(longer) or MOST.match(longer)) and longer.endswith(org):
            return longer
    return org
