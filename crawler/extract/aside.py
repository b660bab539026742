"""Tells boxes inside of an article that are none of it: lists of links, furniture by name, frames of adverts."""

from __future__ import annotations

from crawler.evidence import Evidence
from crawler.extract.bylines import is_byline
from crawler.extract.lines import Box, Layout, Line
from crawler.extract.places import leave_out
from crawler.scoring import Rules

MOSTLY_LINKS = 0.6
SOME_LINKS = 0.2
"""Share of link text."""

BOX_OF_LINKS = 400
"""A box of several lines that are mostly links is a list of other articles up to this size in characters."""

BOX_OF_FURNITURE = 600
SMALL = 80

PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 li blockquote pre td dd center".split())
"""Tags of boxes that hold words of their own, around which the text stands."""

ASIDE: Rules[Box] = Rules("aside")
"""What makes a box inside the article none of it."""


@ASIDE.rule()
def links(box: Box) -> bool:
    """It is a list of other articles: several lines that are mostly links."""
    return box.last - box.first > 1 and box.links > MOSTLY_LINKS * box.size and box.size < BOX_OF_LINKS


@ASIDE.rule()
def named(box: Box) -> bool:
    """Its class or id says furniture, and it is small or holds links."""
    if not box.named_chrome or not 0 < box.size < BOX_OF_FURNITURE:
        return False
    return box.links > SOME_LINKS * box.size or box.size < SMALL


@ASIDE.rule()
def framed(box: Box) -> bool:
    """It holds a frame of another site, and beside it but short words: an advert's."""
    if not 0 < box.size < SMALL or box.tag in PARAGRAPHS:
        return False
    return next(box.element.iter("iframe", "ins"), None) is not None


def is_credit(line: Line) -> bool:
    """Tell a line that only credits."""
    return is_byline(line.told)


def lines_inside(layout: Layout, scope: Box, evidence: Evidence | None = None, behind: Box | None = None) -> list[Line]:
    """Return the lines of a box without those of the boxes in it that hold links or furniture.

    :param evidence: is told which lines were left out, by which rule
    :param behind: a box in it behind which they stand
    """
    lines, place, start = [], scope.place + 1, scope.first
    if behind:
        place, start = behind.end, behind.last
    while place < scope.end:
        box = layout.boxes[place]
        if rule := ASIDE.first(box):
            lines += layout.lines[start : box.first]
            if behind:  # who wrote the text may be named in the furniture behind it
                lines += filter(is_credit, layout.lines[box.first : box.last])
            if evidence:
                leave_out(evidence, layout.lines[box.first : box.last], rule.name)
            place, start = box.end, box.last
        else:
            place += 1
    return lines + layout.lines[start : scope.last]
