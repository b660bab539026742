"""How likely a string of Chinese is: word frequencies of jieba's dictionary."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from math import log
from typing import NamedTuple

from crawler.mirror.damage import NARROW

UNKNOWN = -22.0
"""Log probability of a character that the dictionary does not know."""

WIDE_MARKS = {
    "，": -3.2, "。": -4.0, "、": -4.5, "“": -5.2, "”": -5.2, "：": -6.2, "（": -6.5, "）": -6.5,
    "；": -6.7, "《": -6.8, "》": -6.8, "？": -7.6, "！": -8.0,
}  # fmt: skip
MARKS = WIDE_MARKS | {char.translate(NARROW): weight for char, weight in WIDE_MARKS.items()}
MARK = -8.3
"""Log probabilities of the frequent marks, wide or narrowed, and of any other: their shares of the characters of news,
of 1998 and of the 2020s alike."""

FREQUENT = -9.0
"""Log probability of a word that can stand anywhere."""

OPENERS = ("c", "t")
"""Parts of speech that begin sentences: conjunctions and time words."""

LEADERS = ("c", "d", "p")
"""Parts of speech that stand before others: conjunctions, adverbs and prepositions."""

VERBS = ("v", "vd", "vi", "vq")
"""Parts of speech of verbs, without those that stand for a noun."""

FIRST_HAN, LAST_HAN = "\u4e00", "\u9fff"
HAN_RUN = re.compile(f"[{FIRST_HAN}-{LAST_HAN}]+")
LONGEST = 6
"""Characters of a word."""


def likelihood(text: str) -> float:
    """Return the log probability of the best segmentation of a short simplified text into words, all marks alike."""
    runs = HAN_RUN.findall(text)
    return sum(likelihoods("", [run], "")[0] for run in runs) + MARK * (len(text) - sum(map(len, runs)))


def likelihoods(before: str, options: Sequence[str], behind: str) -> list[float]:
    """Return the log probability of a short simplified text with each of several strings in one place."""
    left, right = [0.0], [0.0]
    for end in range(1, len(before) + 1):
        left.append(_best(before, left, end))
    for start in range(len(behind) - 1, -1, -1):
        right.append(_best_from(behind, right, start))
    right.reverse()
    upto = {"": left}
    for option in options:
        for end in range(1, len(option) + 1):
            if option[:end] not in upto:
                known = upto[option[: end - 1]]
                upto[option[:end]] = [*known, _best(before + option[:end], known, len(known))]
    return [_joined(before + option, upto[option], behind, right) for option in options]


def _joined(ahead: str, left: list[float], behind: str, right: list[float]) -> float:
    """Return the log probability of the best segmentation of two texts, given those of every part of each."""
    whole, seam = left[-1] + right[0], len(ahead)
    if not (FIRST_HAN <= ahead[-1:] <= LAST_HAN and FIRST_HAN <= behind[:1] <= LAST_HAN):  # none goes across a mark
        return whole
    words = dictionary()
    for start in range(max(0, seam - LONGEST + 1), seam):
        for end in range(1, min(LONGEST - seam + start, len(behind)) + 1):
            if (known := words.get(ahead[start:] + behind[:end])) is not None:
                whole = max(whole, left[start] + known + right[end])
    return whole


def _best(text: str, best: list[float], end: int) -> float:
    """Return the log probability of the best segmentation up to ``end``, given those of all places before it."""
    words, last = dictionary(), text[end - 1]
    if not FIRST_HAN <= last <= LAST_HAN:
        return best[end - 1] + MARKS.get(last, MARK)
    whole = best[end - 1] + words.get(last, UNKNOWN)
    for start in range(max(0, end - LONGEST), end - 1):
        known = words.get(text[start:end])
        if known is not None and best[start] + known > whole:
            whole = best[start] + known
    return whole


def _best_from(text: str, best: list[float], start: int) -> float:
    """Return the log probability of the best segmentation from ``start`` on, given those of all places behind it."""
    words, first, size = dictionary(), text[start], len(text)
    if not FIRST_HAN <= first <= LAST_HAN:
        return best[-1] + MARKS.get(first, MARK)
    whole = best[-1] + words.get(first, UNKNOWN)
    for end in range(start + 2, min(start + LONGEST, size) + 1):
        if (known := words.get(text[start:end])) is not None:
            whole = max(whole, known + best[size - end])
    return whole


def is_frequent(word: str) -> bool:
    """Tell whether a word is so common that it can stand anywhere."""
    return dictionary().get(word, UNKNOWN) > FREQUENT


def is_word(text: str) -> bool:
    """Tell whether the dictionary has a word."""
    return text in dictionary()


def is_opener(text: str) -> bool:
    """Tell whether the dictionary has a conjunction or a time word."""
    return text in _loaded().openers


def is_leading(char: str) -> bool:
    """Tell whether the dictionary has an adverb, a preposition or a conjunction of one character."""
    return len(char) == 1 and char in _loaded().leading


def is_verb(text: str) -> bool:
    """Tell whether the dictionary has a verb."""
    return text in _loaded().verbs


class _Loaded(NamedTuple):
    """What is used of jieba's dictionary."""

    weights: dict[str, float]
    openers: frozenset[str]
    leading: frozenset[str]
    verbs: frozenset[str]


@cache
def _loaded() -> _Loaded:
    """Read the dictionary, once, and only for pages that may be damaged."""
    fields = (files("jieba") / "dict.txt").read_text(encoding="utf-8").split()
    words, tags = fields[0::3], fields[2::3]
    counts = dict(zip(words, map(int, fields[1::3]), strict=True))
    total = log(sum(counts.values()))
    weights = {count: log(count) - total for count in set(counts.values())}
    openers, leading, verbs = (
        frozenset(word for word, tag in zip(words, tags, strict=True) if tag in parts)
        for parts in (OPENERS, LEADERS, VERBS)
    )
    return _Loaded(dict(zip(counts, map(weights.__getitem__, counts.values()), strict=True)), openers, leading, verbs)


@cache
def dictionary() -> dict[str, float]:
    """Return the log probability of every word."""
    return _loaded().weights
