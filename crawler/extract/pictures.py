"""Finds pictures of the article that stand beside its text: between headline and text, or right behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lxml.etree import _Element

from crawler.extract.lines import Line
from crawler.extract.markup import PICTURE_ENDING
from crawler.extract.trail import spells, squeezed

PICTURE = re.compile(PICTURE_ENDING, re.IGNORECASE)

PAIR = 2
"""Lines of a box with a picture and the words under it."""

LONGEST = 80
"""Characters of such words."""

LINES_OVER, LINES_UNDER = 12, 8
"""Lines over the text between which the headline stands, and lines behind it."""


def framed(line: Line, behind: Line) -> bool:
    """Tell a picture and short words behind it that stand in a box together, with nothing else."""
    box = line.box
    if line.kind != "image" or behind.kind != "text" or behind.links or box is None or behind.box is None:
        return False
    together = behind.box is box or behind.box.parent is box
    return together and box.last - box.first == PAIR and len(behind.text) <= LONGEST


def with_pictures(head: Sequence[Line], text: Sequence[Line], tail: Sequence[Line], title: str | None) -> list[Line]:
    """Return the lines of a text with those pictures over and under it that are its own.

    :param head: the lines over it, between which the headline stands
    :param tail: those behind it
    """
    return [*_pictures_over(head, title), *text, *_pictures_under(tail)]


def _pictures_over(head: Sequence[Line], title: str | None) -> list[Line]:
    """Return the pictures between headline and text that have words under them, with these."""
    last = head[-LINES_OVER:]
    if not any(line.kind == "image" for line in last):
        return []
    wanted = squeezed(title or "")
    start = next((place for place in reversed(range(len(last))) if spells(last[place].text, wanted)), len(last))
    return [line for pair in _framed(last[start:]) for line in pair]


def _pictures_under(tail: Sequence[Line]) -> list[Line]:
    """Return the pictures right behind a text, but for their heading, that have words under them, with these."""
    found: list[Line] = []
    lines = tail[1:LINES_UNDER] if tail and tail[0].kind == "heading" else tail[:LINES_UNDER]
    for at, pair in enumerate(_framed(lines)):
        if pair[0] is not lines[PAIR * at]:
            break
        found += pair
    return found


def _framed(lines: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    return (pair for pair in pairwise(lines) if framed(*pair) and not _is_furniture(*pair))


def _is_furniture(line: Line, behind: Line) -> bool:
    """Tell a picture that leads away, or what its words or its place say to be furniture."""
    if line.box is None or line.box.chrome or behind.furniture:
        return True
    return not all(map(_shows_picture, line.box.element.iter("a")))


def _shows_picture(link: _Element) -> bool:
    """Tell a link that leads to a picture, which it shows larger."""
    return PICTURE.search(link.get("href") or "") is not None
