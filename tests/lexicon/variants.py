"""The four ways in which a page may print an example of the lexicon."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from crawler.lexicon.row import Row
from crawler.text.script import traditional

NARROW, WIDE = ":;,!?()|", "：；，！？（）｜"


def ways(text: str) -> dict[str, str]:
    """Return a text in simplified and traditional characters, with narrow and wide marks; equal ones once."""
    scripts = {"simplified": text, "traditional": "".join(map(traditional, text))}
    widths = {"narrow": str.maketrans(WIDE, NARROW), "wide": str.maketrans(NARROW, WIDE)}
    printed = {
        f"{script} {width}": one.translate(marks) for script, one in scripts.items() for width, marks in widths.items()
    }
    return {text: way for way, text in reversed(printed.items())}


def examples(table: Iterable[Row]) -> list[object]:
    """Return (row, its example as printed) for every row and way, as parameters of a test."""
    return [
        pytest.param(row, text, id=f"{row.meaning} {row.form} {way}")
        for row in table
        for text, way in ways(row.example).items()
    ]
