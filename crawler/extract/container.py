"""Where in the page the article stands: a known container, or else where text is densest."""

from __future__ import annotations

import re

from crawler.extract.info import is_info
from crawler.extract.lines import OUTERMOST, Box, Layout, Line
from crawler.extract.markup import FILE

LEAST_TEXT = 60
"""Characters that are no links which a container must hold to be one."""

PUNCTUATION = re.compile("[，。！？；：、,;!?]")
ANCESTORS = (1.0, 0.75, 0.45, 0.27, 0.16)
"""Shares of a line's score that the blocks around it get, from the nearest outwards."""

WORTH_CLIMBING = 1.25
"""A block whose surroundings hold this much more text is only a part of the article: rows of a layout table, pages."""

CHROME_WEIGHT = 0.03
ITEM_WEIGHT = 0.3
PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 li blockquote pre td dd center".split())

LEAD_LINES = 20
LEAD_TEXT = 30
PROSE_END = re.compile("[。！？…][”’）]?$")
NO_WORD = re.compile(r"\W")

BOX_OF_LINKS = 400
"""A box of several lines that are mostly links is a list of other articles up to this size in characters."""

BOX_OF_FURNITURE = 600
SMALL = 80


def find_container(layout: Layout, title: str | None) -> Box | None:
    """Return the box that holds the article, or None where the page has nothing to speak of.

    Where nothing but furniture has text, it is the one in which the headline stands with pictures or files.
    """
    known = [box for box in layout.boxes if box.container and box.size - box.links >= LEAST_TEXT]
    if known:
        return max(known, key=lambda box: box.size - box.links)
    densest = _densest(layout)
    if densest and not densest.chrome and densest.size - densest.links >= LEAST_TEXT:
        return densest
    return _around_title(layout, title) or densest


def _around_title(layout: Layout, title: str | None) -> Box | None:
    squeezed = NO_WORD.sub("", title or "")
    box = next((line.box for line in layout.lines if squeezed and NO_WORD.sub("", line.text) == squeezed), None)
    for _ in ANCESTORS:
        if box is None or box.tag in OUTERMOST:
            break
        pictures = any(line.kind == "image" for line in layout.lines[box.first : box.last])
        if pictures or any(FILE.search(link.get("href") or "") for link in box.element.iter("a")):
            return box
        box = box.parent
    return None


def lines_inside(layout: Layout, scope: Box) -> list[Line]:
    """Return the lines of a box without those of the boxes in it that hold links or furniture."""
    lines, place, start = [], scope.place + 1, scope.first
    while place < scope.end:
        box = layout.boxes[place]
        if _is_aside(box):
            lines += layout.lines[start : box.first]
            place, start = box.end, box.last
        else:
            place += 1
    return lines + layout.lines[start : scope.last]


def standfirst(head: list[Line], title: str | None) -> list[Line]:
    """Return the paragraphs between headline and container: the lead that many layouts set apart from the text."""
    squeezed = NO_WORD.sub("", title or "")
    found: list[Line] = []
    for line in reversed(head[-LEAD_LINES:]):
        if squeezed and NO_WORD.sub("", line.text) == squeezed:
            return found[::-1]
        prose = len(line.text) >= LEAD_TEXT and PROSE_END.search(line.text) and line.links < 0.2 * len(line.text)
        if prose and line.kind in ("text", "heading") and not (line.box and line.box.chrome) and not is_info(line):
            found.append(line)
    return []


def _is_aside(box: Box) -> bool:
    """Tell a box inside the article that does not belong to it: other articles, sharing, adverts."""
    several = box.last - box.first > 1
    if several and box.links > 0.6 * box.size and box.size < BOX_OF_LINKS:
        return True
    furniture = box.named_chrome and 0 < box.size < BOX_OF_FURNITURE
    return furniture and (box.links > 0.2 * box.size or box.size < SMALL)


def _densest(layout: Layout) -> Box | None:
    """Return the box whose lines together look most like running text."""
    scores = [0.0] * len(layout.boxes)
    inside = [0.0] * len(layout.boxes)
    for line in layout.lines:
        if line.box is None or line.kind == "table" or not (score := _line_score(line, line.box)):
            continue
        inside[line.box.place] += score
        box = line.box.parent if line.box.tag in PARAGRAPHS else line.box
        for share in ANCESTORS:
            if box is None or box.tag in OUTERMOST:
                break
            scores[box.place] += share * score
            box = box.parent
    for box in reversed(layout.boxes):
        if box.parent:
            inside[box.parent.place] += inside[box.place]
    if not layout.lines:
        return None
    best = layout.boxes[max(range(len(scores)), key=scores.__getitem__)]
    parent = best.parent
    while parent and parent.tag not in OUTERMOST and inside[parent.place] >= WORTH_CLIMBING * inside[best.place]:
        best, parent = parent, parent.parent
    return best


def _line_score(line: Line, box: Box) -> float:
    size = len(line.text)
    if size < 12 or line.links > 0.5 * size:
        return 0.0
    score = 0.2 * (size - line.links) + 6 * len(PUNCTUATION.findall(line.text))
    return score * (ITEM_WEIGHT if line.kind == "item" else 1.0) * (CHROME_WEIGHT if box.chrome else 1.0)
