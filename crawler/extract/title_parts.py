"""The parts of a <title>: a headline, and the names of site and column behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from crawler.lexicon.genres import UNTITLED
from crawler.lexicon.row import forms

SUFFIX = re.compile(r"\s*(?:[-—_|｜–>»]|::)+\s*|\s+@\s+")
"""A mark between the parts of a <title>."""

CUT = re.compile(r"(?:…|\.{2,})+$")
"""The end of a title that was cut: brackets that it leaves open are closed there."""

BRACKETS = ("（(《“「『【[", "）)》”」』】]")
"""Between which no mark parts a title."""

PROGRAM = re.compile(r"^(?:Microsoft|WPS) \w+\W+|\.(?:docx?|wps|txt|html?)$", re.IGNORECASE)
NO_TITLE = re.compile(rf"(?:{'|'.join(forms(UNTITLED))})\s*\d*", re.IGNORECASE)
"""What a program puts around the name of a file that it saved as a page, and what it calls one without a name."""

SHORTEST_REST = 6
LONGEST_SUFFIX = 20
"""Characters of the title that remain, and of a name of site or column behind it."""


def given(title: str) -> str:
    """Return a <title> as somebody gave it: without the program's name, empty where the program made it up."""
    own = PROGRAM.sub("", title)
    return "" if NO_TITLE.fullmatch(own) else own


def without_suffix(title: str) -> str | None:
    """Cut the names of site and column from behind a <title>, while enough of it remains."""
    parts, marks = parted(title)
    while len("".join(parts[:-1])) >= SHORTEST_REST and len(parts[-1]) <= LONGEST_SUFFIX:
        parts = parts[:-1]
    text = parts[0] + "".join(mark + part for mark, part in zip(marks, parts[1:], strict=False))
    return text or None


@lru_cache(maxsize=8)
def parted(title: str) -> tuple[Sequence[str], Sequence[str]]:
    """Return the parts of a <title> and the marks between them; a mark in brackets, （2024—2026年）, parts nothing.

    Headline, source and names of the site ask for those of the same one.
    """
    title = title.strip()
    parts, marks, start = [], list[str](), 0
    for mark in SUFFIX.finditer(title):
        before = title[start : mark.start()]
        if CUT.search(before) or not any(
            before.count(first) > before.count(last) for first, last in zip(*BRACKETS, strict=True)
        ):
            parts.append(before)
            marks.append(mark[0])
            start = mark.end()
    return [*parts, title[start:]], marks
