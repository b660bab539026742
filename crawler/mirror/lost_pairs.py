"""Characters that storing has lost from a run, put back: two have become one where a private-use character was."""

from __future__ import annotations

from functools import cache
from operator import itemgetter
from typing import NamedTuple

from crawler.mirror.context import CONTEXT, Gap
from crawler.mirror.conversion import simplified_text
from crawler.mirror.pairs import is_possible, pair
from crawler.mirror.words import dictionary, is_word, likelihoods
from crawler.text.script import is_han, simplified, traditional

USER_DEFINED = [
    (lead, trail)
    for leads, trails in (
        ((*range(0xAA, 0xB0), *range(0xF8, 0xFF)), range(0xA1, 0xFF)),
        (range(0xA1, 0xA8), range(0x81, 0xA1)),
    )
    for lead in leads
    for trail in trails
]
"""Byte pairs that code page 936 shows as private-use characters, as far as a trail byte can be a lead byte too."""


def parted(gap: Gap, restored: str) -> str:
    """Give a run the pairs back that storing has lost (R5): one character that makes no word is two that do."""
    done = ""
    for at, char in enumerate(restored):
        before = (gap.before + simplified_text(done))[-CONTEXT:]
        behind = (simplified_text(restored[at + 1 :]) + gap.behind)[:CONTEXT]
        done += (_pair_lost(before, char, behind, gap.page) if is_han(char) else "") or char
    return done


def _pair_lost(before: str, char: str, behind: str, page: str) -> str:
    """Return the two characters that were more likely in the place of one.

    Nothing if it makes a word with a neighbour, or the page has it with a neighbour elsewhere: names come again.
    """
    plain, last, first, words = simplified(char), before[-1:], behind[:1], dictionary()
    if any(two in words or (len(two) > 1 and two in page) for two in (last + plain, plain + first)):
        return ""
    parts = _parts(char)
    ends = {one for one in parts.firsts if last + one in words}
    begins = {one for one in parts.seconds if one + first in words}
    pairs = [both for both in parts.pairs if both[0] in ends or both[1] in begins or both in parts.words]
    likely = likelihoods(before, [plain, *pairs], behind)
    best = likely.index(max(likely))
    return "".join(map(traditional, pairs[best - 1])) if best else ""


class _Parts(NamedTuple):
    """The simplified pairs of characters that become one where the private-use pair inside is lost."""

    pairs: list[str]
    firsts: frozenset[str]
    seconds: frozenset[str]
    words: frozenset[str]
    """Pairs that are a word."""


@cache
def _parts(char: str) -> _Parts:
    lead, trail = char.encode("gb18030")[:2]
    inner, outer = (set(map(itemgetter(at), USER_DEFINED)) for at in (0, 1))
    first = {byte: simplified(one) for byte in inner if (one := pair(lead, byte)) and is_possible(one)}
    second = {byte: simplified(one) for byte in outer if (one := pair(byte, trail)) and is_possible(one)}
    pairs = [first[one] + second[other] for one, other in USER_DEFINED if one in first and other in second]
    return _Parts(pairs, frozenset(first.values()), frozenset(second.values()), frozenset(filter(is_word, pairs)))
