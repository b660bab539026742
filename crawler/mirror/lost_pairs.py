"""Characters that storing has lost from a run, put back: two have become one where a private-use character was."""

from __future__ import annotations

from functools import cache
from operator import itemgetter
from typing import NamedTuple

from crawler.mirror.context import CONTEXT, PAIRS, Gap
from crawler.mirror.conversion import simplified_text
from crawler.mirror.pairs import USER_DEFINED, is_possible, pair
from crawler.mirror.weighing import weights
from crawler.mirror.words import dictionary, is_word
from crawler.text.script import is_han, simplified, traditional


def parted(gap: Gap, restored: str) -> str:
    """Give a run the pairs back that storing has lost (R5): one character that fits worse than two that it can be."""
    done = ""
    for at, char in enumerate(restored):
        if is_han(char):
            here = gap.behind_known(done)
            behind = (simplified_text(restored[at + 1 :]) + gap.behind)[:CONTEXT]
            char = _pair_lost(here._replace(behind=behind), char) or char
        done += char
    return done


def _pair_lost(gap: Gap, char: str) -> str:
    """Return the two signs that were more likely in the place of one; a mark only where it closes what is open.

    Nothing if it makes a word with a neighbour, or the page has it with a neighbour elsewhere: names come again.
    """
    plain, last, first, words = simplified(char), gap.before[-1:], gap.behind[:1], dictionary()
    if any(two in words or (len(two) > 1 and two in gap.page) for two in (last + plain, plain + first)):
        return ""
    parts = _parts(char)
    firsts, seconds = (set(filter(is_han, gap.fitting(some))) for some in (parts.firsts, parts.seconds))
    closing = {mark for mark, opening in PAIRS.items() if opening in gap.opened[-1:]}
    ends = {one for one in firsts if last + one in words}
    begins = {one for one in seconds if one + first in words}
    pairs = [
        two
        for two in parts.pairs
        if (two[0] in ends or two[1] in begins or (two[0] in firsts and two[1] in seconds) or two in parts.words)
        and all(is_han(one) or one in closing for one in two)
    ]
    weighed = weights(gap, [plain, *pairs])
    best = weighed.index(max(weighed))
    return "".join(map(traditional, pairs[best - 1])) if best else ""


class _Parts(NamedTuple):
    """The simplified pairs of characters that become one where the private-use pair inside is lost."""

    pairs: list[str]
    firsts: list[str]
    seconds: list[str]
    words: frozenset[str]
    """Pairs that are a word."""


@cache
def _parts(char: str) -> _Parts:
    lead, trail = char.encode("gb18030")[:2]
    inner, outer = (set(map(itemgetter(at), USER_DEFINED)) for at in (0, 1))
    first = {byte: simplified(one) for byte in inner if (one := pair(lead, byte)) and is_possible(one)}
    second = {byte: simplified(one) for byte in outer if (one := pair(byte, trail)) and is_possible(one)}
    pairs = [first[one] + second[other] for one, other in USER_DEFINED if one in first and other in second]
    return _Parts(pairs, list(first.values()), list(second.values()), frozenset(filter(is_word, pairs)))
