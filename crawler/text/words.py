"""How likely a string of Chinese is: word frequencies of jieba's dictionary."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from math import log

UNKNOWN = -22.0
"""Log probability of a character that the dictionary does not know."""

MARK = -6.0
"""Log probability of a punctuation mark."""

FREQUENT = -7.0
"""Log probability of a word that can stand anywhere."""

IMPOSSIBLE = float("-inf")
LONGEST = 6
"""Characters of a word."""


def likelihood(text: str) -> float:
    """Return the log probability of the best segmentation of a short simplified text into words."""
    return likelihoods("", [text], "")[0]


def likelihoods(before: str, options: list[str], behind: str) -> list[float]:
    """Return the log probability of a short simplified text with each of several strings in one place."""
    left, right = [0.0], [0.0]
    for end in range(1, len(before) + 1):
        left.append(_best(before, left, end))
    for start in range(len(behind) - 1, -1, -1):
        right.append(max(_word(behind[start : len(behind) - at]) + right[at] for at in range(len(right))))
    right.reverse()
    return [_joined(before, left, option, behind, right) for option in options]


def _joined(before: str, left: list[float], option: str, behind: str, right: list[float]) -> float:
    """Return the log probability of the best segmentation, given those of both sides."""
    text, seam = before + option + behind[:LONGEST], len(before) + len(option)
    best = left.copy()
    for end in range(len(before) + 1, seam + 1):
        best.append(_best(text, best, end))
    words, whole = _dictionary(), best[seam] + right[0]
    for start in range(max(0, seam - LONGEST), seam):
        for end in range(seam + 1, min(start + LONGEST, len(text)) + 1):
            if (known := words.get(text[start:end])) is not None:
                whole = max(whole, best[start] + known + right[end - seam])
    return whole


def _best(text: str, best: list[float], end: int) -> float:
    """Return the log probability of the best segmentation up to ``end``, given those of all places before it."""
    return max(best[start] + _word(text[start:end]) for start in range(max(0, end - LONGEST), end))


def _word(text: str) -> float:
    known = _dictionary().get(text)
    if known is not None:
        return known
    if len(text) > 1:
        return IMPOSSIBLE
    return UNKNOWN if "\u4e00" <= text <= "\u9fff" else MARK


def is_frequent(word: str) -> bool:
    """Tell whether a word is so common that it can stand anywhere."""
    return _dictionary().get(word, UNKNOWN) > FREQUENT


def is_word(text: str) -> bool:
    """Tell whether the dictionary has a word."""
    return text in _dictionary()


@cache
def _dictionary() -> dict[str, float]:
    """Return the log probability of every word. Loaded once, and only for pages that are proved damaged."""
    counts = {}
    with (files("jieba") / "dict.txt").open(encoding="utf-8") as lines:
        for line in lines:
            word, count, _ = line.split(" ")
            counts[word] = int(count)
    total = log(sum(counts.values()))
    return {word: log(count or 1) - total for word, count in counts.items()}
