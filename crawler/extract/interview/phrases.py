"""Somebody without a name by the form of the words: 抬门板的汉子, 大厅里有患者, 看更坤叔, or who stands before a verb.

The head stands last: a word for persons, or any that ends as such words do, before a verb of saying; a name may stand
behind it.
"""

from __future__ import annotations

import re

from crawler.extract.interview.name_rules import LIKELY
from crawler.extract.interview.persons import FOLLOWS, HAN
from crawler.extract.interview.somebody import PLAIN, SOMEBODY
from crawler.extract.interview.wording import VERB
from crawler.lexicon import posts, speech
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of
from crawler.text.name_model import mentions

ENDS = any_of(posts.HEADS, posts.CALLED, posts.FAMILIAR, speech.KEEPERS, speech.PERSON_ENDS)
OF = r"(?:[有是]?[一那这两几][位个名群些]|[该某每][位个名]?)?(?:[^,的]{1,14}的)?"
"""What may stand before the word for somebody."""

BEHIND = "(?![的家人者民])们?"
SAYS = rf"(?:(?:{any_of(speech.MANNERS)}|[{HAN}]{{2}}地|(?={FOLLOWS.pattern})[^,:、]{{0,12}}?)?(?:{VERB}))"

EXISTS = lazy_pattern(
    rf"(?:[{HAN}0-9]{{0,10}}?[里上中下外旁边面前后内间头时])?[又还也就便却]?有(?:[一两几][位个名群些])?"
    rf"(?P<name>(?!人)[^\W0-9的]{{0,5}}?(?:{SOMEBODY}|{ENDS})){BEHIND}"
)
"""Somebody who is there and was not told of before, 外面有工人喊."""

HEADED = lazy_pattern(rf"{OF}(?P<name>{PLAIN}{{0,6}}?{SOMEBODY}){BEHIND}")
FORMED = lazy_pattern(rf"{OF}(?P<name>{PLAIN}{{1,6}}?{ENDS})(?<!长){BEHIND}(?={SAYS})")
"""What ends in 长 is a post, and known, or a relative."""

CALLED = lazy_pattern(
    rf"{OF}(?P<name>(?!第|[一两如现][^,]|{any_of(speech.DOCUMENTS)}){PLAIN}{{2,4}}(?<![里着会来后前长场院局部所社校厅台]))(?={VERB})"
)


def phrase_at(clause: str, *, called: bool) -> re.Match[str] | None:
    """Return the words for somebody with which a folded clause begins, as ``name``.

    :param called: whether any word before a verb of saying may be one
    """
    formed = EXISTS.match(clause) or HEADED.match(clause) or FORMED.match(clause)
    return formed or (CALLED.match(clause) if called else None)


def name_behind(clause: str, at: int) -> str | None:
    """Return the string behind such words that reads most as a name, if any does: 内科医生水清浅."""
    odds = {name: likely for name, places in mentions(clause).items() for start, likely in places if start == at}
    best = max(odds, key=odds.__getitem__, default=None)
    return best if best and odds[best] > LIKELY else None
