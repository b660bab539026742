"""The words of the lexicon as tests read them: those that are written down, and how a page may print an example.

A word that a table loses takes its own example with it. Therefore every word stands a second time in ``words``, with a
text that is read as the tests say only as long as the table holds the word.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from crawler.lexicon.row import Row, rows
from crawler.text.script import traditional

WORDS = Path(__file__).with_name("words")
NARROW, WIDE = ":;,!?()|", "：；，！？（）｜"


@cache
def written() -> dict[int, tuple[Row, ...]]:
    """Return the rows that are written down, by the identity of the table they are of."""
    found = {}
    for path in sorted(WORDS.glob("*.txt")):
        module = import_module(f"crawler.lexicon.{path.stem}")
        for part in path.read_text(encoding="utf-8").split("\n\n"):
            name, _, table = part.partition("\n")
            found[id(getattr(module, name))] = rows(table)
    return found


def whole(table: Iterable[Row]) -> tuple[Row, ...]:
    """Return the rows of a table: if it is one of the lexicon, those that are written down and those that are new in it."""
    known = written().get(id(table), ())
    words = {(row.form, row.meaning) for row in known}
    return (*known, *(row for row in table if (row.form, row.meaning) not in words))


def ways(text: str) -> dict[str, str]:
    """Return a text in simplified and traditional characters, with narrow and wide marks; equal ones once."""
    scripts = {"simplified": text, "traditional": "".join(map(traditional, text))}
    widths = {"narrow": str.maketrans(WIDE, NARROW), "wide": str.maketrans(NARROW, WIDE)}
    printed = {
        f"{script} {width}": one.translate(marks) for script, one in scripts.items() for width, marks in widths.items()
    }
    return {text: way for way, text in reversed(printed.items())}


def examples(*tables: Iterable[Row]) -> list[object]:
    """Return (row, its example as printed) for every row and way, as parameters of a test."""
    return [
        pytest.param(row, text, id=f"{row.meaning} {row.form} {way}")
        for table in tables
        for row in whole(table)
        for text, way in ways(row.example).items()
    ]
