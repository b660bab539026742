"""What is known of a list before and after it is read, and the words that say what it holds."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple, get_args

from crawler.lexicon.columns import NAMES, SLUGS, UNWANTED, UNWANTED_SLUGS, VAGUE_NAMES, VAGUE_SLUGS
from crawler.lexicon.row import Row, forms
from crawler.vocabulary import ColumnKind

KINDS: tuple[ColumnKind, ...] = get_args(ColumnKind)


class Word(NamedTuple):
    """A word of a name, and what it says."""

    end: int
    form: str
    meaning: str
    is_vague: bool = False
    """Whether it says little of what a column holds."""

    @property
    def place(self) -> tuple[int, int]:
        """Where it ends, and how long it is: the last word says most, of those that end there the longest."""
        return self.end, len(self.form)


def _pattern(row: Row) -> str:
    """Return how a row is found: wherever it stands, at the end alone, or as the whole name."""
    if row.stands == {"bare"}:
        return f"^(?:{row.form})$"
    return row.form if "before" in row.stands or "bare" in row.stands else f"(?:{row.form})$"


def _patterns(table: Iterable[Row], meanings: Iterable[str]) -> dict[str, re.Pattern[str]]:
    chosen = {meaning: [_pattern(row) for row in table if row.meaning == meaning] for meaning in meanings}
    return {
        meaning: re.compile(f"(?=({'|'.join(sorted(words, key=len, reverse=True))}))")
        for meaning, words in chosen.items()
    }


SAYS = _patterns(NAMES, KINDS)
REFUSES = _patterns(UNWANTED, {row.meaning: None for row in UNWANTED})
VAGUE = frozenset(forms(VAGUE_NAMES))
SEGMENTS = {
    how: {row.form: row.meaning for row in table}
    for how, table in (("firmly", SLUGS), ("vaguely", VAGUE_SLUGS), ("unwanted", UNWANTED_SLUGS))
}
CODED = re.compile(r"(?P<slug>[a-z]+?)(?:[_-]?\d+|[_-]?[a-z])?")
"""A slug, and what may stand behind it: gzdta, xwzx_20031."""
SHORTEST_CODED = 4
"""Letters of a slug that may have a letter of its own behind it."""


class Label(NamedTuple):
    """What is known of a list by its link, and by its rows where it was read."""

    name: str
    """Folded; empty where none is known."""
    above: tuple[str, ...] = ()
    """Heads that it stands under, the nearest first."""
    slugs: tuple[str, ...] = ()
    """The parts of its path within the site, the last first, without index pages, in lower case."""
    titles: int = 0
    """Titles of the block from which it leads to the whole list."""
    rows: tuple[str, ...] = ()
    """Titles of its rows."""
    told: str = ""
    """What its page says that it is a column of: the meta tag ColumnType, folded."""

    @property
    def refused(self) -> tuple[Word, ...]:
        """The words of its name that say that nobody wants it."""
        return _words(self.name, "unwanted")

    @property
    def last(self) -> Word | None:
        """The last of the words that say what it holds."""
        return _last(self.name)

    @property
    def firm(self) -> Word | None:
        """The last of those that say it firmly."""
        return _last(self.name, is_firm=True)

    @property
    def says(self) -> Word | None:
        """The word that says what it holds: a vague one only where no other stands."""
        return self.firm or self.last

    @property
    def besides(self) -> set[str]:
        """What its other firm words say."""
        firm = self.firm
        words = _words(self.name, "wanted") if firm else ()
        return {word.meaning for word in words if firm and not word.is_vague and word.end != firm.end}


@lru_cache(8192)
def _words(name: str, what: Literal["wanted", "unwanted"]) -> tuple[Word, ...]:
    return tuple(
        Word(match.end(1), match[1], meaning, match[1] in VAGUE)
        for meaning, pattern in (SAYS if what == "wanted" else REFUSES).items()
        for match in pattern.finditer(name)
    )


@lru_cache(8192)
def _last(name: str, *, is_firm: bool = False) -> Word | None:
    words = (word for word in _words(name, "wanted") if not (is_firm and word.is_vague))
    return max(words, default=None, key=lambda word: word.place)


@lru_cache(8192)
def slug_says(slug: str, how: Literal["firmly", "vaguely", "unwanted"]) -> str | None:
    """Return what a part of an address says: outright, with a code behind it, or at the end, zwyw_gzdt."""
    coded = CODED.fullmatch(slug)
    candidates = [slug, slug.rpartition("_")[2], re.sub(r"[_-]?\d+$", "", slug)]
    if coded and len(coded["slug"]) >= SHORTEST_CODED:
        candidates.append(coded["slug"])
    table = SEGMENTS[how]
    return next((table[one] for one in candidates if one in table), None)
