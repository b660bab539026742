"""How likely a string of Chinese is: word frequencies of jieba's dictionary."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from math import log

UNKNOWN = -22.0
"""Log probability of a character that the dictionary does not know."""

MARK = -6.0
"""Log probability of a punctuation mark."""

LONGEST = 6


def likelihood(text: str) -> float:
    """Return the log probability of the best segmentation of a short simplified text into words."""
    words = _dictionary()
    best = [0.0] + [float("-inf")] * len(text)
    for end in range(1, len(text) + 1):
        for start in range(max(0, end - LONGEST), end):
            word = text[start:end]
            known = words.get(word)
            if known is None and len(word) == 1:
                known = UNKNOWN if "\u4e00" <= word <= "\u9fff" else MARK
            if known is not None:
                best[end] = max(best[end], best[start] + known)
    return best[-1]


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
