"""Finds the boxes beside the text in which its files are offered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crawler.extract.lines import Box, Layout, Line
from crawler.extract.markup import FILE_ENDING
from crawler.lexicon.furniture import FILE_LISTS
from crawler.lexicon.row import any_of
from crawler.text.furniture import ends_article

FILE_NAME = re.compile(rf"{FILE_ENDING}(?![a-z0-9])", re.IGNORECASE)
"""In a line, as what a link that leads elsewhere is called."""

LIST_OF_FILES = re.compile(rf"\W*{any_of(FILE_LISTS)}\W*")
"""The heading of a list of files."""


def beside(layout: Layout, scope: Box) -> list[Box]:
    """Return the boxes behind the text in which files are offered, up to the heading of other articles."""
    tail, found = layout.lines[scope.last :], list[Box]()
    last = next((place for place in reversed(range(len(tail))) if _offers(tail[place], layout)), -1)
    while last >= 0 and last + 1 < len(tail) and _are_items(*tail[last : last + 2]):
        last += 1
    for line in tail[: last + 1]:  # few pages have any, and words are looked at last
        if ends_article(line.plain):
            break
        box = line.box
        if box is not None and box not in found and not _is_apart(box, layout):
            found.append(box)
    return [*found, *_listed(layout.lines, layout.offers)]


def _offers(line: Line, layout: Layout) -> bool:
    """Tell a line with a link to a file, or with the name of one."""
    return line.box in layout.offers or ("." in line.text and FILE_NAME.search(line.text) is not None)


def _are_items(line: Line, behind: Line) -> bool:
    """Tell two items of one list."""
    boxes = [one.box.parent for one in (line, behind) if one.kind == "item" and one.box]
    return len(boxes) > 1 and boxes[0] is boxes[1]


def _is_apart(box: Box, layout: Layout) -> bool:
    """Tell a box in furniture; one of a file's link may be named like furniture itself."""
    around = box.parent if box in layout.offers else box
    return around is not None and around.chrome


def _listed(lines: list[Line], offers: list[Box]) -> Iterator[Box]:
    """Yield the boxes of files right under a heading that says so, wherever on the page."""
    under = False
    for line in lines if offers else ():
        under = (under and line.box in offers) or LIST_OF_FILES.fullmatch(line.plain) is not None
        if under and line.box in offers and line.box is not None:
            yield line.box
