"""A text as far as it is asked how it is written: its title and body in simplified characters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from crawler.lexicon.lazy import cached_property


@dataclass
class Written:
    """A text, by its title and body in simplified characters."""

    title: str
    body: str

    @cached_property
    def lines(self) -> list[str]:
        """Its lines that are not blank."""
        return [line for line in map(str.strip, self.body.split("\n")) if line]

    def share(self, chars: Iterable[str]) -> float:
        """Return how many of ten characters are some of these."""
        return 10 * sum(map(self.body.count, chars)) / max(1, len(self.body))
