"""A row of the lexicon, and the patterns that are made of rows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

STANDS = frozenset({"before", "behind", "marked", "bare"})
"""Where a word may stand: before or behind what it speaks of, with a mark such as a colon between, or alone."""


Meaning = str | tuple[str, ...] | None
"""What words are chosen by: one meaning, any of several, or none."""


class Row(NamedTuple):
    """A word, what it means and where it may stand."""

    form: str
    """The word, simplified and with narrow marks; a regular expression where it varies."""
    meaning: str
    stands: frozenset[str]
    """Some of ``STANDS``."""
    example: str
    """A text in which the word means this; every example is a test."""


def rows(table: str) -> tuple[Row, ...]:
    """Read a table: a line holds ``meaning | where it stands | example | forms``, forms parted by blanks.

    In the example ``{}`` stands for the form. A form that is a regular expression holds no blank, and its example names
    the word in full.

    :raises ValueError: if a line has not four parts, or a place is none of ``STANDS``
    """
    found = []
    for line in filter(None, map(str.strip, table.splitlines())):
        meaning, places, example, forms = (part.strip() for part in re.split(r" \| ", line, maxsplit=3))
        stands = frozenset(places.split())
        if not stands <= STANDS:
            raise ValueError(f"{places} is no place in: {line}")
        found += [Row(form, meaning, stands, example.replace("{}", form)) for form in forms.split()]
    return tuple(found)


def forms(table: Iterable[Row], *, meaning: Meaning = None, stands: str | None = None) -> list[str]:
    """Return the words of some rows, each once, of one meaning, or some, and one place if these are given."""
    meanings = (meaning,) if isinstance(meaning, str) else meaning
    return list(
        dict.fromkeys(
            row.form
            for row in table
            if (meanings is None or row.meaning in meanings) and (stands is None or stands in row.stands)
        )
    )


def choice(words: Iterable[str], *, spaced: bool = False) -> str:
    """Return the pattern of any of some plain words, the longest first.

    Words that begin alike stand in one group: where their first character does not stand all are passed over at once.

    :param spaced: whether blanks may stand between the characters of a short word, 编 辑
    """
    rests: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        head, *rest = map(re.escape, word)
        blanks = " *" if spaced and len(word) < 5 else ""
        rests.setdefault(head, []).append("".join(blanks + char for char in rest))
    return "|".join(head + (rest[0] if len(rest) == 1 else f"(?:{'|'.join(rest)})") for head, rest in rests.items())


def any_of(*tables: Iterable[Row], meaning: Meaning = None, stands: str | None = None) -> str:
    """Return a group that matches any word of some tables, chosen as by ``forms``."""
    return f"(?:{choice(word for table in tables for word in forms(table, meaning=meaning, stands=stands))})"
