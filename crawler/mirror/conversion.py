"""Traditional text that a mirror made of simplified one, character by character, and the way back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from crawler.mirror.damage import BRACKETED
from crawler.mirror.words import MARKS, is_word, likelihoods
from crawler.text.script import TWO_ORIGINS, converter, convertible, simple_forms, simplified_chars, traditional

CHOSEN = frozenset("于后里系范制采并征干只余筑郁么志准症冲发复松云面斗丑")
"""Characters with two traditional forms between which every writer chooses by the word."""

NAMES = frozenset("于范余征志松云")
"""Those of them that stand in names too, where a converter knows no better: one alone must be part of a word."""

FAR = 4
"""How many times as much evidence for a conversion there must be as against it."""

SURROGATE = re.compile("[\ud800-\udfff]")
"""Half a character, which no converter takes."""

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
    return frozenset(char for char in chosen if traditional(simplified_chars(char)) != char)


def unconverted(counts: Mapping[str, int]) -> int:
    """Return how many of the characters counted a conversion would have changed: those of a simplified text."""
    return sum(times for char, times in counts.items() if traditional(char) != char)


def converted_words(text: str, counts: Mapping[str, int]) -> list[tuple[str, str]]:
    """Return what tells a traditional text converted character by character from one that was written so.

    A writer, and a converter that knows words, write 於, 裡, 複雜 and 批准; one-to-one conversion leaves 于 and 里
    and makes 復雜 and 批準. The words of the text, converted by word, show where such a choice was due.

    :param counts: how often each character stands in the text
    :returns: pieces as they stand and as a writer would have chosen them; none if the text was written so
    """
    text = SURROGATE.sub("?", BRACKETED.sub("", text))
    plain = simplified_chars(text)
    by_word = converter("s2t").convert(plain)
    if len(by_word) != len(plain):
        return []
    places = [
        at
        for at, (own, char, word) in enumerate(zip(text, plain, by_word, strict=True))
        if own != word and char in CHOSEN and traditional(char) == own
    ]
    if len(places) == 1 and plain[(at := places[0])] in NAMES:
        places = places if is_word(plain[at - 1 : at + 1]) or is_word(plain[at : at + 2]) else []
    pieces = [slice(max(0, at - 1), at + 2) for at in places]
    return [(text[piece], by_word[piece]) for piece in pieces] if len(places) > FAR * written(counts) else []


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
