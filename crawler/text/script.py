"""Simplified and traditional characters, one by one: a mirror knows no words, and neither may the way back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from opencc import OpenCC

from crawler.text.damage import BRACKETED, traditional
from crawler.text.words import MARKS, is_word, likelihoods

VARYING = frozenset("台几着")
"""Characters that one mirror converts and another one does not, or that a page has kept in a name."""

CHOSEN = frozenset("于后里系范制采并征干只余筑郁么志准症冲发复松云面斗丑")
"""Characters with two traditional forms between which every writer chooses by the word."""

NAMES = frozenset("于范余征志松云")
"""Those of them that stand in names too, where a converter knows no better: one alone must be part of a word."""

FAR = 4
"""How many times as much evidence for a conversion there must be as against it."""

TWO_ORIGINS = {"著": "着", "乾": "干", "瞭": "了"}
"""Characters that a mirror has kept or made of another one: the words around them tell."""

PARTICLES = frozenset("着了")
ANY_OF_TWO = re.compile(f"[{''.join(TWO_ORIGINS)}]")
CONTEXT, NEAR = 5, 40
"""Characters of the words around, and those in which they are found between readings."""


@cache
def in_gb2312(char: str) -> bool:
    """Tell whether a character is in the set of simplified Chinese; those outside are traditional, mostly."""
    try:
        char.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def written(counts: Mapping[str, int]) -> int:
    """Return how many of the characters counted a writer has chosen by the word: no conversion one by one makes them.

    Only those with such a choice count: in shifted runs stands every other character.
    """
    return sum(counts[char] for char in _by_word().intersection(counts))


@cache
def _by_word() -> frozenset[str]:
    """Return the characters that a writer chooses by the word: 於, 裡 and 採, but not 国."""
    chosen = CHOSEN | {char for char, form in _simple_forms().items() if form in CHOSEN}
    return frozenset(char for char in chosen if traditional(_TABLE[ord(char)]) != char) - VARYING


@cache
def foreign_han() -> frozenset[str]:
    """Return the Chinese characters of the basic block outside GB 2312: traditional ones, mostly."""
    return frozenset(char for char in map(chr, range(0x4E00, 0xA000)) if not in_gb2312(char))


def unconverted(counts: Mapping[str, int]) -> int:
    """Return how many of the characters counted a conversion would have changed: those of a simplified text."""
    return sum(times for char, times in counts.items() if is_han(char) and traditional(char) != char)


def is_converted(text: str, counts: Mapping[str, int]) -> bool:
    """Tell a traditional text converted from simplified, character by character, from one that was written so.

    A writer, and a converter that knows words, write 於, 裡, 複雜 and 批准; one-to-one conversion leaves 于 and 里
    and makes 復雜 and 批準. The words of the text, converted by word, show where such a choice was due.

    :param counts: how often each character stands in the text
    """
    text = BRACKETED.sub("", text)
    plain = text.translate(_TABLE)
    by_word = _to_traditional().convert(plain)
    if len(by_word) != len(plain):
        return False
    mirrored = [
        at
        for at, (own, char, word) in enumerate(zip(text, plain, by_word, strict=True))
        if own != word and char in CHOSEN and traditional(char) == own
    ]
    if len(mirrored) == 1 and plain[mirrored[0]] in NAMES:
        at = mirrored[0]
        mirrored = mirrored if is_word(plain[at - 1 : at + 1]) or is_word(plain[at : at + 2]) else []
    return len(mirrored) > FAR * written(counts)


def is_han(char: str) -> bool:
    """Tell a Chinese character of the basic block."""
    return "\u4e00" <= char <= "\u9fff"


def simplified(char: str) -> str:
    """Return the simplified character that a mirror made this one of, for those of two origins the frequent one."""
    return TWO_ORIGINS.get(char) or _TABLE[ord(char)]


def simplified_text(text: str) -> str:
    """Return a text of the same length with every character converted back.

    Exact but for 著, 乾 and 瞭, which have two origins each: what makes the likelier words is taken.
    """
    if not convertible().search(text):  # ten times as fast as to translate
        return text
    plain = list(text.translate(_TABLE))
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


class _Table(dict[int, str]):
    """The simplified form of every character that has been asked for: few, so that they stay at hand."""

    def __missing__(self, code: int) -> str:
        self[code] = _simple_forms().get(chr(code), chr(code))
        return self[code]


_TABLE = _Table()


@cache
def _simple_forms() -> dict[str, str]:
    """Return the simplified form of every character that has another one."""
    rare = list(map(chr, range(0x3400, 0xA000)))
    forms = dict(zip(rare, _each(rare, "t2s"), strict=True))
    left = [char for char in foreign_han() if forms[char] == char]
    unknown = _unknown_to_opencc()
    forms |= {char: unknown.get(char) or form for char, form in zip(left, _each(left, "hk2s"), strict=True)}
    return {char: form for char, form in forms.items() if form != char}


def _each(chars: list[str], way: str) -> list[str]:
    """Convert characters one by one, in one call."""
    return str(OpenCC(way).convert("\n".join(chars))).split("\n")


def _unknown_to_opencc() -> dict[str, str]:
    """Return what the way back lacks of what the mirror does: 痺 of 痹, 睪 of 睾."""
    rows = (
        bytes((lead, trail)).decode("gb2312", "ignore") for lead in range(0xB0, 0xF8) for trail in range(0xA1, 0xFF)
    )
    return {other: char for char in rows if char and (other := traditional(char)) != char}


@cache
def convertible() -> re.Pattern[str]:
    """Return the pattern of a character that has another simplified form, or may have one."""
    return re.compile(f"[{''.join(_simple_forms())}{''.join(TWO_ORIGINS)}]")


@cache
def _to_traditional() -> OpenCC:
    return OpenCC("s2t")
