"""Finds the title of a page: what its own heading, meta tags, <title> and the list's row agree on.

A name that stands in the path of the page, or at an end of <title>, is the site's or a column's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from lxml.etree import _Element

from crawler.evidence import Candidate
from crawler.extract.headline import is_sentence
from crawler.extract.info import is_info
from crawler.extract.lines import Box, Layout, Line
from crawler.extract.meta import Meta
from crawler.extract.places import of_element, of_line
from crawler.extract.title_parts import SUFFIX, parted, without_suffix
from crawler.extract.trail import is_site_name, names_of_site, squeezed
from crawler.scoring import Rules
from crawler.text.dates import parse
from crawler.text.furniture import is_furniture
from crawler.text.names import is_organ, is_outlet

SHORTEST_REST = 6
"""Characters of <title> beside a name from which it may be a headline."""

TITLE_TAGS = frozenset(["h1", "h2", "h3", "ucaptitle"])
SHORTEST_HEADING = 5
LONGEST_HEADING = 300
LONGEST_TITLE = 120
"""Characters; a block named like a headline may hold the whole article."""

LONGEST_COLUMN = 12
"""Characters of the name of a column; that of a site, which ends like an organ, may be longer."""

SHORTEST_LINE = 4
LONGEST_BAR = 60
"""Characters of a headline by its place, and of a line with the date under it."""

BARS = 3
"""Lines like a bar that are looked at: the first may be a clock over the menu."""

SUBTITLE = re.compile("—|－－")
CUT = re.compile(r"(?:…|\.{2,})+$")
"""The end of a title that was cut."""

TITLE_NAMES = ("articletitle",)
SOCIAL_NAMES = ("og:title", "twitter:title")
"""Meta tags."""


class Told(NamedTuple):
    """What may be the title, and where it stands."""

    origin: str
    text: str
    tag: str
    """Letters and digits of <title>."""
    page: _Page

    @property
    def named(self) -> bool:
        """Whether it is a name of the site or a column."""
        return self.page.names_site(self.text)


TITLE: Rules[Told] = Rules("title")
"""Where the title of a page is told, and on which condition it is believed."""


@TITLE.rule()
def whole(told: Told) -> bool:
    """A line of the page, or the row in the list, goes on where a meta tag, <title> or the row cut the title short."""
    return told.origin == "whole"


@TITLE.rule()
def meta(told: Told) -> bool:
    """The official meta tag names it."""
    return told.origin == "meta" and not told.named


@TITLE.rule()
def heading(told: Told) -> bool:
    """A heading of the page is part of <title>."""
    return told.origin == "heading" and _is_part(told, LONGEST_HEADING) and not told.named


@TITLE.rule()
def titled_block(told: Told) -> bool:
    """A block whose class or id says headline is part of <title>."""
    return told.origin == "titled" and _is_part(told, LONGEST_TITLE) and not told.named


@TITLE.rule()
def of_row(told: Told) -> bool:
    """A line of the page says what the row in the list says."""
    return told.origin == "line of row"


@TITLE.rule()
def part_of_tag(told: Told) -> bool:
    """A line of the page is what stands between two marks in <title>."""
    return told.origin == "part" and not told.named


@TITLE.rule()
def social(told: Told) -> bool:
    """The meta tags for social networks name it, the names of site and column cut off."""
    return told.origin == "social" and not told.named


@TITLE.rule()
def title_tag(told: Told) -> bool:
    """<title> names it, the names of site and column cut off, and is no mere name of them; the page shows it."""
    return told.origin == "shown tag" and not told.named and not is_site_name(told.text)


@TITLE.rule()
def over_bar(told: Told) -> bool:
    """A heading, or a line that stands out, has the bar with date and source under it, and is no name of an organ."""
    return told.origin == "over bar" and not told.named and not told.page.speaks_of(told.text)


@TITLE.rule()
def first_of_rank(told: Told) -> bool:
    """It is the first of the highest headings or blocks named so; <title> is a paper's name or no headline."""
    return told.origin == "rank" and not told.named and not told.page.speaks_of(told.text)


@TITLE.rule()
def hidden_tag(told: Told) -> bool:
    """<title> names it, though nothing that the page shows says so, and it is no name of an organ."""
    return told.origin == "tag" and not told.named and not is_site_name(told.text) and not is_organ(told.text)


@TITLE.rule()
def only_heading(told: Told) -> bool:
    """It is the page's only <h1>."""
    return told.origin == "h1" and not told.named


@TITLE.rule()
def row(told: Told) -> bool:
    """The row in the list names it."""
    return told.origin == "row"


@TITLE.rule()
def first_heading(told: Told) -> bool:
    """It is the first heading, or block whose class or id says headline, where <title> names but site or column."""
    return told.origin == "first" and not told.named and len(told.text) <= LONGEST_TITLE


@TITLE.rule()
def site_name(told: Told) -> bool:
    """<title> names the site or a column, and nothing else is told."""
    return told.origin == "site"


def titles(layout: Layout, tag: str | None, tags: Meta, row_title: str | None) -> Iterator[Candidate[str]]:
    """Yield what may be the headline of a page, the best first.

    :param tag: text of <title>
    :param row_title: title in the list's row
    """
    page = _Page(layout, " ".join((tag or "").split()), tags, row_title)
    for origin, text, where in page.told():
        if text and (rule := TITLE.first(Told(origin, text, page.plain, page))):
            yield Candidate(text, rule.name, where if isinstance(where, str) else of_element(where))


@dataclass
class _Page:
    """Where a page may tell its title."""

    layout: Layout
    tag: str
    """Text of <title>."""
    tags: Meta
    row_title: str | None
    plain: str = field(init=False)

    def __post_init__(self) -> None:
        self.plain = squeezed(self.tag)

    @cached_property
    def parts(self) -> list[str]:
        """What stands between the marks in <title>."""
        return [part for part in parted(self.tag)[0] if part]

    @cached_property
    def names(self) -> frozenset[str]:
        """Names of site and columns."""
        return names_of_site(self.layout.lines, self.tags, self.parts)

    @cached_property
    def own(self) -> list[Line]:
        """Lines that are no links and no subtitle."""
        lines = (line for line in self.layout.lines if line.kind in ("text", "heading") and not line.links)
        return [line for line in lines if not SUBTITLE.match(line.text)]

    def names_site(self, text: str) -> bool:
        """Tell a name of the site or a column, or several of them with marks between."""
        if len(text) > LONGEST_COLUMN and not SUFFIX.search(text) and not is_organ(text):
            return False
        return all(squeezed(part) in self.names for part in SUFFIX.split(text) if squeezed(part))

    def speaks_of(self, text: str) -> bool:
        """Tell the name of an office or outlet of which another line speaks."""
        if not is_organ(text):
            return False
        return is_site_name(text) or any(text in line.text != text for line in self.layout.lines)

    @cached_property
    def headings(self) -> list[Box]:
        """Headings that are no links and no subtitle."""
        boxes = [box for box in self.layout.boxes if box.tag in TITLE_TAGS and box.size and not box.links]
        return [box for box in boxes if not SUBTITLE.match(self.layout.lines[box.first].text)]

    def told(self) -> Iterator[tuple[str, str | None, str | _Element]]:
        """Yield origin, text and place of all that may be a headline, from the best origin to the last resort."""
        yield from self._wholes()
        yield "meta", *self.tags.first(TITLE_NAMES)
        for box in sorted(self.headings, key=lambda box: -box.size):
            yield "heading", text_of(box, self.layout), box.element
        for found in self.layout.titled:
            yield "titled", text_of(found, self.layout), found.element if isinstance(found, Box) else found
        yield from self._lines_that_agree()
        social_title, where = self.tags.first(SOCIAL_NAMES)
        yield "social", without_suffix(social_title or ""), where
        yield "shown tag", without_suffix(self.tag) if self._is_shown() else None, "<title>"
        yield from self._over_bars()
        yield from self._first_of_rank()
        yield "tag", without_suffix(self.tag), "<title>"
        yield from self._last_resorts()

    def _last_resorts(self) -> Iterator[tuple[str, str | None, str | _Element]]:
        """Yield what may be the title where <title> names none: headings, the row, names of the site."""
        only = [box for box in self.layout.boxes if box.tag == "h1" and box.size]
        if len(only) == 1:
            yield "h1", text_of(only[0], self.layout), only[0].element
        yield "row", self.row_title, "row of the list"
        for found in [*self.headings, *self.layout.titled] if self.plain else []:
            text = text_of(found, self.layout)
            yield "first", None if is_furniture(text) else text, found.element if isinstance(found, Box) else found
        yield "site", without_suffix(self.tag), "<title>"

    def _first_of_rank(self) -> Iterator[tuple[str, str, _Element]]:
        """Yield the first of the highest headings, else of the blocks named like a headline, where <title> is none."""
        if not self.plain or not (len(self.plain) < SHORTEST_REST or self._begins_with_outlet()):
            return
        ranked = sorted((box for box in self.headings if not box.chrome), key=lambda box: box.tag)
        blocks = [
            box for box in self.layout.titled if isinstance(box, Box) and box.size and not (box.links or box.chrome)
        ]
        for box in (ranked or blocks)[:1]:
            text = text_of(box, self.layout)
            if SHORTEST_HEADING <= len(text) <= LONGEST_TITLE and not is_furniture(text):
                yield "rank", text, box.element

    def _begins_with_outlet(self) -> bool:
        """Tell a <title> that is an outlet's name, as a line says it, and little more: 清江日报多媒体数字版."""
        names = (squeezed(line.text) for line in self.layout.lines if is_outlet(line.text))
        return any(self.plain.startswith(name) and len(self.plain) <= len(name) + SHORTEST_REST for name in names)

    def _wholes(self) -> Iterator[tuple[str, str, str]]:
        """Yield the lines, and the row, that begin like a title that was cut, and go on."""
        told = (
            self.tags.first(TITLE_NAMES)[0],
            self.tags.first(SOCIAL_NAMES)[0],
            without_suffix(self.tag),
            self.row_title,
        )
        cut = {squeezed(CUT.sub("", text)) for text in told if text and CUT.search(text)}
        for text in filter(lambda text: len(text) >= SHORTEST_HEADING, cut):
            for line in self.own:
                if (
                    len(line.text) <= LONGEST_TITLE
                    and not CUT.search(line.text)
                    and squeezed(line.text).startswith(text)
                ):
                    yield "whole", line.text, of_line(line)
            if self.row_title and not CUT.search(self.row_title) and squeezed(self.row_title).startswith(text):
                yield "whole", self.row_title, "row of the list"

    def _lines_that_agree(self) -> Iterator[tuple[str, str, str]]:
        """Yield the lines that say what the row says or what stands between two marks of <title>."""
        if self.row_title and len(wanted := squeezed(self.row_title)) >= SHORTEST_HEADING:
            for line in self.own:
                if LONGEST_TITLE >= len(line.text) >= len(wanted) and squeezed(line.text) == wanted:
                    yield "line of row", line.text, of_line(line)
        if len(self.parts) > 1:
            whole = {squeezed(part) for part in self.parts}
            for line in self.own:
                if SHORTEST_HEADING <= len(line.text) <= len(self.tag) and squeezed(line.text) in whole:
                    yield "part", line.text, of_line(line)

    def _is_shown(self) -> bool:
        """Tell whether a line of the page is part of <title>, or holds it."""
        wanted = squeezed(without_suffix(self.tag) or "")
        return any(
            text in wanted and text not in self.names
            for line in self.own
            if SHORTEST_HEADING <= len(line.text) <= LONGEST_TITLE and len(text := squeezed(line.text)) >= SHORTEST_LINE
        )

    def _over_bars(self) -> Iterator[tuple[str, str, str]]:
        """Yield the headings, and lines that stand out, over the first lines with date and source."""
        bars = [place for place, line in enumerate(self.layout.lines) if _is_bar(line)]
        for place in bars[:BARS]:
            over = (line for line in reversed(self.layout.lines[:place]) if not SUBTITLE.match(line.text))
            line = next(over, None)
            if line and _stands_out(line) and not is_furniture(line.text):
                yield "over bar", line.text, of_line(line)


def _is_bar(line: Line) -> bool:
    return is_info(line) or (len(line.text) <= LONGEST_BAR and parse(line.text) is not None)


def _stands_out(line: Line) -> bool:
    """Tell a short line without links that is bold, centred, a heading, or named like a headline."""
    if line.links or not SHORTEST_LINE <= len(line.text) <= LONGEST_TITLE:
        return False
    if is_sentence(line.text) or _is_bar(line):
        return False
    return line.kind == "heading" or line.bold or line.centred


def _is_part(told: Told, most: int) -> bool:
    """Tell whether a text of no more than so many characters is part of <title>."""
    return SHORTEST_HEADING <= len(told.text) <= most and squeezed(told.text) in told.tag


def text_of(found: Box | _Element, layout: Layout) -> str:
    """Return the text of a box or inline element; a line break in it is a blank."""
    if isinstance(found, Box):
        return " ".join(line.text for line in layout.lines[found.first : found.last]) if found.last else ""
    return " ".join(" ".join(str(text) for text in found.itertext()).split())
