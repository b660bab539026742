"""Finds in the box that holds an article the one in which its text stands: bars, files and menus stand beside that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from crawler.extract.lines import Box, Layout, Line, asked_once
from crawler.extract.markup import FILE
from crawler.text.dates import parse
from crawler.text.furniture import FULL_STOP
from crawler.text.names import is_organ

LEAST_SENTENCES = 3
"""Lines of whole sentences by which the place of a text is told."""

LONGEST_SIGNATURE = 40
"""Characters of the line of an office, several of which may sign together, or of a day."""


def narrowed(layout: Layout, scope: Box) -> Box:
    """Return the smallest box that holds the sentences of a text, and all else in the box around it that may be text.

    :param scope: the box that holds the article
    """
    lines = layout.lines[scope.first : scope.last]
    places = [line.box.place for line in lines if line.box and tells(line)]
    if len(places) < LEAST_SENTENCES:
        return scope
    found: Box | None = layout.boxes[min(places)]
    while found is not None and found is not scope and not (found.end > max(places) and _holds(found, scope, layout)):
        found = found.parent
    return found or scope


@asked_once
def tells(line: Line) -> bool:
    """Tell a sentence of a text."""
    return FULL_STOP.search(line.plain) is not None and line.furniture is None


def _holds(box: Box, scope: Box, layout: Layout) -> bool:
    """Tell whether what stands around a box is no text."""
    over, under = layout.lines[scope.first : box.first], layout.lines[box.last : scope.last]
    return not any(map(_is_text, over, over[1:] + layout.lines[box.first : box.first + 1])) and not (
        any(map(_is_text, under, [*under[1:], None])) or any(map(signs, under[:2]))
    )


def _is_text(line: Line, behind: Line | None) -> bool:
    """Tell a picture, a table or a sentence; the icon before a file is no picture."""
    if line.kind == "image":
        return behind is None or FILE.search(behind.text) is None
    return line.kind == "table" or tells(line)


def signatures(lines: Sequence[Line], places: Iterable[int]) -> Iterator[int]:
    """Yield at which of some places a line signs a document together with the one before: an office, and a day."""
    return (place for place in places if signs(lines[place]) and signs(lines[place - 1]))


def signs(line: Line) -> bool:
    """Tell the line of an office, or of a day alone, with which a document is signed."""
    if len(line.text) > LONGEST_SIGNATURE:
        return False
    if is_organ(line.plain) and ":" not in line.plain:
        return True
    moment = parse(line.text)
    return moment is not None and moment.precision == "day"
