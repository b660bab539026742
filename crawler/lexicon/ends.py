"""Tells whether a text ends with one of many words, by look-ups: to try one word after the other takes far longer."""

from __future__ import annotations

from collections.abc import Iterable


class Ends:
    """Words with which a text may end."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._sizes = sorted({len(word) for word in self._words})
        self._last = frozenset(word[-1] for word in self._words)

    def at(self, text: str, end: int) -> bool:
        """Tell whether one of the words ends at an offset of a text."""
        if text[end - 1 : end] not in self._last:  # as at most places
            return False
        return any(text[max(0, end - size) : end] in self._words for size in self._sizes)
