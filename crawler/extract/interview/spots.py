"""Where a text has what may stand around a name: each word and pattern is looked for once, whoever asks for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from operator import add

from crawler.lexicon.ends import Ends
from crawler.lexicon.lazy import cached_property
from crawler.text.name_model import mentions

SURE = 5.0
"""Log odds that are as good as certain."""


class Spots(dict[re.Pattern[str] | Ends, set[int]]):
    """The offsets of a text at which a pattern begins, or one of some words ends.

    A pattern must match one character at least; best is a lazy one, as others are slow to look up.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text

    @cached_property
    def counts(self) -> Counter[str]:
        """How often the text has each character."""
        return Counter(self.text)

    @cached_property
    def pairs(self) -> Counter[str]:
        """How often it has each two characters that stand side by side."""
        return Counter(map(add, self.text, self.text[1:]))

    @cached_property
    def mentions(self) -> dict[str, list[tuple[int, float]]]:
        """Which strings read as names, where each stands, and the log odds that it is one there."""
        return mentions(self.text)

    def odds(self, name: str, start: int) -> float:
        """Return the log odds that a string is a name where it stands, or a part of one; as good as none for a word."""
        return next((odds for at, odds in self.mentions.get(name, ()) if at == start), -SURE)

    def __missing__(self, sought: re.Pattern[str] | Ends) -> set[int]:
        """Look for a pattern, or for words, that nobody has asked for."""
        found = sought.ends(self.text) if isinstance(sought, Ends) else set(_begins(sought, self.text))
        self[sought] = found
        return found


def _begins(pattern: re.Pattern[str], text: str) -> Iterator[int]:
    """Yield the offsets at which a pattern matches, within other matches, too."""
    match = pattern.search(text)
    while match:
        yield match.start()
        match = pattern.search(text, match.start() + 1)
