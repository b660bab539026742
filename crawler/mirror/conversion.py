"""Traditional text that a mirror made of simplified one, character by character, and the way back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from crawler.mirror.damage import BRACKETED
from crawler.mirror.words import MARKS, is_word, likelihoods
from crawler.text.script import TWO_ORIGINS, convertible, simple_forms, simplified_chars, traditional

CHOSEN = frozenset("于后里系范制采并征干只余筑郁么志准症冲发复松云面斗丑钟签历注卷舍升占游")
"""Characters with two traditional forms between which every writer chooses by the word."""

FAR = 4
"""How many times as much evidence for a conversion there must be as against it."""

PARTICLES = frozenset("着了")
ANY_OF_TWO = re.compile(f"[{''.join(TWO_ORIGINS)}]")
CONTEXT, NEAR = 5, 40
"""Characters of the words around, and those in which they are found between readings."""


def written(counts: Mapping[str, int]) -> int:
    """Return how many of the characters counted a writer has chosen by the word: no conversion one by one makes them.

    Only those with such a choice count: in shifted runs stands every other character.
    """
    return sum(counts[char] for char in _by_word().intersection(counts))


@cache
def _by_word() -> frozenset[str]:
    """Return the characters that a writer chooses by the word: 於, 裡 and 採, but not 国."""
    chosen = CHOSEN | {char for char, form in simple_forms().items() if form in CHOSEN}
    return frozenset(char for char in chosen - TWO_ORIGINS.keys() if traditional(simplified_chars(char)) != char)


def unconverted(counts: Mapping[str, int]) -> int:
    """Return how many of the characters counted a conversion would have changed: those of a simplified text."""
    return sum(times for char, times in counts.items() if traditional(char) != char)


def simplified_text(text: str) -> str:
    """Return a text of the same length with every character converted back.

    Exact but for 著, 乾 and 瞭, which have two origins each: what makes the likelier words is taken.
    """
    if not convertible().search(text):  # ten times as fast as to translate
        return text
    plain = list(simplified_chars(text))
    for match in ANY_OF_TWO.finditer(text):
        at = match.start()
        before = BRACKETED.sub("", "".join(plain[max(0, at - NEAR) : at]))[-CONTEXT:]
        behind = BRACKETED.sub("", "".join(plain[at + 1 : at + NEAR]))[:CONTEXT]
        plain[at] = _origin(match[0], before, behind)
    return "".join(plain)


def _origin(char: str, before: str, behind: str) -> str:
    """Return which of its two origins a character has: a particle, 着 or 了, follows what it belongs to."""
    other = TWO_ORIGINS[char]
    if other in PARTICLES and before[-1:] in MARKS and not is_word(other + behind[:1]):
        return char
    options = (other, char)
    first, second = zip(likelihoods(before, options, behind), likelihoods("", options, behind[:1]), strict=True)
    return char if second > first else other  # where a dictionary has both words, the character behind decides
