"""Tells whether a text ends with one of many words, by look-ups: to try one word after the other takes far longer."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crawler.lexicon.lazy import cached_property


class Ends:
    """Words with which a text may end."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._sizes: dict[str, list[int]] = {}
        """Lengths of the words, by their last character."""
        for last, size in sorted({(word[-1], len(word)) for word in self._words}):
            self._sizes.setdefault(last, []).append(size)

    def at(self, text: str, end: int) -> bool:
        """Tell whether one of the words ends at an offset of a text.

        A slice that would begin before the text begins later: what it holds ends at the offset, too.
        """
        for size in self._sizes.get(text[end - 1 : end], ()):  # noqa: SIM110 (twice as fast as a generator)
            if text[end - size : end] in self._words:
                return True
        return False

    def ends(self, text: str) -> set[int]:
        """Return the offsets of a text at which one of the words ends."""
        return {end for last in self._last.finditer(text) if self.at(text, end := last.end())}

    @cached_property
    def _last(self) -> re.Pattern[str]:
        """The last characters of the words."""
        return re.compile(f"[{re.escape(''.join(self._sizes))}]")
