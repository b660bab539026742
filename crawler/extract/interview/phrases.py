"""Persons as noun phrases: 抬门板的汉子, 大厅里有患者, 内科医生水清浅, 看更坤叔; by their form, whatever page they stand on.

The head stands last: a word for persons, or any that ends as such words do; a name may stand behind it. Where the clause
has a verb of saying its subject is who speaks, whatever it is.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from crawler.extract.interview.persons import FOLLOWS, HAN
from crawler.extract.interview.somebody import PLAIN, SOMEBODY
from crawler.extract.interview.wording import VERB
from crawler.lexicon import posts, speech
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of
from crawler.text.name_model import mentions

ENDS = f"(?:{any_of(posts.HEADS, speech.KEEPERS, posts.CALLED, posts.FAMILIAR)}|[子汉婆爷佬徒伴友童孩属丁将兵警星])"
HERE = rf"(?:[{HAN}0-9]{{1,10}}?[里上中下外旁边前后内间头时])?"
ONE = "(?:[有是]?[一那这两几][位个名群些]|[该某每])"
MANNER = rf"(?:[轻低大小高齐连应失悄柔厉朗沉同]声|[{HAN}]{{2}}地|[{HAN}]着)"
SAYS = rf"(?:{MANNER}|(?={FOLLOWS.pattern})[^,:、]{{0,12}}?)?(?:{VERB})"

EXISTS = lazy_pattern(
    rf"{HERE}[又还也就便却]?有(?:[一两几][位个名群些])?(?P<name>[^\W0-9的]{{0,5}}?(?:{SOMEBODY}|{ENDS}))(?![的家])们?"
)
HEADED = lazy_pattern(rf"{ONE}?(?:[^,的]{{1,14}}的)?(?P<name>{PLAIN}{{0,6}}?{SOMEBODY})(?![的家])们?")
FORMED = lazy_pattern(
    rf"{ONE}?(?:[^,的]{{1,14}}的)?(?P<name>{PLAIN}{{1,6}}?{ENDS})(?![的家])们?(?={SAYS})"
)
ANY = lazy_pattern(rf"{ONE}?(?:[^,的]{{1,14}}的)?(?P<name>[^\W0-9的我他她你您它这那有]{{2,6}}?)(?={SAYS})")
LIKELY = -3.0


class Phrase(NamedTuple):
    """A phrase for somebody: how it is called, where it stands, and whether it names a person for the first time."""

    name: str
    start: int
    end: int
    is_new: bool
    kind: str


def phrase_at(clause: str) -> Phrase | None:
    """Return the person with whom a folded clause begins."""
    if match := EXISTS.match(clause):
        return Phrase(match["name"], match.start("name"), match.end(), True, "exists")
    if match := HEADED.match(clause):
        return _with_name(clause, match, "headed")
    if match := FORMED.match(clause):
        return _with_name(clause, match, "formed")
    if match := ANY.match(clause):
        return Phrase(match["name"], match.start("name"), match.end(), False, "any")
    return None


def _with_name(clause: str, match: re.Match[str], kind: str) -> Phrase:
    """Return what a match says, or who is named right behind it."""
    end = match.end()
    odds = {name: dict(places).get(end, -9.0) for name, places in mentions(clause).items()}
    best = max(odds, key=odds.__getitem__, default="")
    if best and odds[best] > LIKELY:
        return Phrase(best, end, end + len(best), False, "named")
    return Phrase(match["name"], match.start("name"), end, False, kind)
