"""Finds the title of a page: what its own heading, meta tags, <title> and the list's row agree on.

A name that stands in the path of the page, or at an end of <title>, is the site's or a column's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice, pairwise

from lxml.etree import _Element

from crawler.evidence import Candidate
from crawler.extract.headline import LONGEST as LONGEST_TITLE
from crawler.extract.headline import SHORTEST, is_sentence, stands_out
from crawler.extract.info import is_info, names_other
from crawler.extract.lines import Box, Layout, Line
from crawler.extract.meta import Meta
from crawler.extract.places import of_element, of_line
from crawler.extract.title_parts import CUT, SUFFIX, given, parted, without_suffix
from crawler.extract.title_rules import SHORTEST_HEADING, TITLE, Told
from crawler.extract.trail import is_site_name, names_of_site, squeezed
from crawler.extract.tree import Elements, title_of
from crawler.lexicon.fields import FIELDS
from crawler.lexicon.row import choice, forms
from crawler.text.dates import parse
from crawler.text.fold import folded
from crawler.text.furniture import FULL_STOP, is_furniture
from crawler.text.names import is_edition, is_organ

SHORTEST_REST = 6
"""Characters of <title> beside a name from which it may be a headline."""

NAMED = re.compile(rf"(?:{choice(forms(FIELDS, meaning='title', stands='bare'), spaced=True)}) *:?")
MARKED = re.compile(rf"(?:{choice(forms(FIELDS, meaning='title', stands='marked'), spaced=True)}) *: *(?=\w|[“《])")
LABEL = re.compile(rf"(?:{choice(forms(FIELDS))}) *:?")
CELL_END = re.compile("[\n\t]")
TITLE_TAGS = frozenset(["h1", "h2", "h3", "ucaptitle"])
LOW_TAGS = frozenset(["h4", "h5", "h6"])
LONGEST_COLUMN = 12
"""Characters of the name of a column; that of a site, which ends like an organ, may be longer."""

LONGEST_BAR = 60
"""Characters of a headline by its place, and of a line with the date under it."""

SHORTEST_SENTENCE = 12
"""Characters of a sentence with which a text begins."""

BARS = 3
"""Lines like a bar that are looked at: the first may be a clock over the menu."""

LATIN = re.compile("[A-Za-z]+")
"""Names of sites and columns stand with their translation beside them."""

LINES_OVER_TEXT = 4
"""Lines over a text of which one may be its headline, if nothing else says so."""

LINES_OF_HEADLINE = 3
"""Lines over which a headline is broken."""

SUBTITLE = re.compile("—|－－")
QUOTED = re.compile("[“‘「『\"'《（(&<]")
"""Where a <title> breaks off that was put into a page without care."""

TITLE_NAMES = ("articletitle",)
SOCIAL_NAMES = ("og:title", "twitter:title")
"""Meta tags."""


def titles(
    layout: Layout, tag: str | None, tags: Meta, row_title: str | None, drawn: str | None = None
) -> Iterator[Candidate[str]]:
    """Yield what may be the headline of a page, the best first.

    :param tag: text of <title>
    :param row_title: title in the list's row
    :param drawn: title in the record from which the page draws itself
    """
    page = _Page(layout, given(" ".join((tag or "").split())), tags, row_title, drawn)
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
    drawn: str | None = None
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
        """Tell a name of the site, a paper's edition or a column, or several of them with marks between."""
        if is_edition(text):
            return True
        own = LATIN.sub("", text).strip() or text
        if len(own) > LONGEST_COLUMN and not SUFFIX.search(own) and not is_organ(own):
            return False
        return all(squeezed(part) in self.names for part in SUFFIX.split(own) if squeezed(part))

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
        yield "script", self.drawn, "<script>"
        for box in sorted(self.headings, key=lambda box: -box.size):
            yield "heading", text_of(box, self.layout), box.element
        for found in self.layout.titled:
            yield "titled", text_of(found, self.layout), found.element if isinstance(found, Box) else found
        yield from self._lines_that_agree()
        social_title, where = self.tags.first(SOCIAL_NAMES)
        yield "social", without_suffix(social_title or ""), where
        yield "shown tag", without_suffix(self.tag) if self._is_shown() else None, "<title>"
        yield from self._short_part()
        for line in self.over_bars:
            yield "over bar", self._broken(line), of_line(line)
        yield from self._first_of_rank()
        yield "tag", without_suffix(self.tag), "<title>"
        yield from self._last_resorts()

    def _last_resorts(self) -> Iterator[tuple[str, str | None, str | _Element]]:
        """Yield what may be the title where <title> names none: headings, the row, names of the site."""
        only = [box for box in self.layout.boxes if box.tag == "h1" and box.size > box.links]
        if len(only) == 1:
            yield "h1", text_of(only[0], self.layout), only[0].element
        yield "row", self.row_title, "row of the list"
        cells = ((cell, line) for line in self.layout.lines for cell in CELL_END.split(line.text))
        for (label, _), (value, line) in pairwise(cells):
            if NAMED.fullmatch(folded(label)):
                yield "field", value, of_line(line)
        yield from self._marked_fields()
        for found in [*self.headings, *self.layout.titled, *self._low_headings()] if self.plain else []:
            text = text_of(found, self.layout)
            yield "first", None if is_furniture(text) else text, found.element if isinstance(found, Box) else found
        if not self.plain or is_site_name(self.tag) or self.names_site(self.tag):
            yield from self._first_by_place()
        yield from self._over_text()
        yield "site", without_suffix(self.tag), "<title>"

    def _marked_fields(self) -> Iterator[tuple[str, str, str]]:
        """Yield what stands behind the label of a title in a line: 标题：…."""
        for line in self.own:
            if label := MARKED.match(line.plain):
                yield "field", line.text[label.end() :], of_line(line)

    def _low_headings(self) -> list[Box]:
        return [box for box in self.layout.boxes if box.tag in LOW_TAGS and not (box.links or box.chrome)]

    def _first_by_place(self) -> Iterator[tuple[str, str, str]]:
        """Yield the line over the first bar, and the first that is centred and bold."""
        bars = (place for place, line in enumerate(self.layout.lines) if place and is_info(line))
        for place in islice(bars, 1):
            line = self.layout.lines[place - 1]
            if _may_be_headline(line):
                yield "bar", line.text, of_line(line)
        for line in self.own:
            if line.centred and line.bold and stands_out(line) and not (_is_bar(line) or is_furniture(line.text)):
                yield "centred", line.text, of_line(line)

    def _short_part(self) -> Iterator[tuple[str, str, _Element]]:
        """Yield the page's only heading that is short and the first part of <title>, if no bar names another."""
        named = (found for found in self.layout.titled if isinstance(found, Box) and found.size and not found.links)
        boxes = [box for box in (*self.headings, *named) if not box.chrome]
        texts = {text_of(box, self.layout) for box in boxes}
        is_short = len(self.parts) > 1 and len(self.parts[0]) < SHORTEST_HEADING
        if any(line.box is None or not line.box.chrome for line in self.over_bars if line.text not in texts):
            return
        if is_short and texts == {self.parts[0]} and not SUBTITLE.search(self.tag):
            yield "short part", self.parts[0], boxes[0].element

    def _broken(self, line: Line) -> str:
        """Return a headline that ends with a line, and begins with others that its block sets alike."""
        box = line.box
        lines = self.layout.lines[box.first : box.last] if box else []
        if not 1 < len(lines) <= LINES_OF_HEADLINE or lines[-1] is not line or any(one.box is not box for one in lines):
            return line.text
        alike = all(stands_out(one) and not _is_bar(one) and one.bold == line.bold for one in lines)
        return " ".join(one.text for one in lines) if alike else line.text

    def _over_text(self) -> Iterator[tuple[str, str, str]]:
        """Yield the nearest line over the first sentence that is neither link, bar, credit nor furniture."""
        lines = self.layout.lines
        text = next((place for place, line in enumerate(lines) if _is_text(line)), 0)
        for line in reversed(lines[max(0, text - LINES_OVER_TEXT) : text]):
            if _may_be_headline(line):
                yield "over text", line.text, of_line(line)

    def _first_of_rank(self) -> Iterator[tuple[str, str, _Element]]:
        """Yield the first of the highest headings, else of the blocks named like a headline, where <title> is none."""
        if not self.plain or not (len(self.plain) < SHORTEST_REST or is_edition(self.tag)):
            return
        ranked = sorted((box for box in self.headings if not box.chrome), key=lambda box: box.tag)
        blocks = [
            box for box in self.layout.titled if isinstance(box, Box) and box.size and not (box.links or box.chrome)
        ]
        for box in (ranked or blocks)[:1]:
            text = text_of(box, self.layout)
            if SHORTEST_HEADING <= len(text) <= LONGEST_TITLE and not is_furniture(text):
                yield "rank", text, box.element

    def _wholes(self) -> Iterator[tuple[str, str, str]]:
        """Yield the lines, and the row, that begin like a title that was cut, and go on."""
        told = (
            self.tags.first(TITLE_NAMES)[0],
            self.tags.first(SOCIAL_NAMES)[0],
            without_suffix(self.tag),
            self.row_title,
        )
        cut = {squeezed(CUT.sub("", text)) for text in told if text and CUT.search(text)}
        yield from self._longer_headlines()
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

    def _longer_headlines(self) -> Iterator[tuple[str, str, str]]:
        """Yield the line of a block named like a headline that goes on where <title> breaks off: at a quotation."""
        for found in self.layout.titled if len(self.tag) >= SHORTEST_HEADING else []:
            text = text_of(found, self.layout)
            rest = text.removeprefix(self.tag)
            if len(rest) < len(text) <= LONGEST_TITLE and QUOTED.match(rest):
                yield "whole", text, of_element(found.element if isinstance(found, Box) else found)

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
            if SHORTEST_HEADING <= len(line.text) <= LONGEST_TITLE and len(text := squeezed(line.text)) >= SHORTEST
        )

    @cached_property
    def over_bars(self) -> list[Line]:
        """Headings, and lines that stand out, over the first lines with date and source."""
        bars = [place for place, line in enumerate(self.layout.lines) if _is_bar(line)]
        before = (reversed(self.layout.lines[:place]) for place in bars[:BARS])
        over = (next((line for line in lines if not SUBTITLE.match(line.text)), None) for lines in before)
        return [
            line
            for line in over
            if line
            and stands_out(line)
            and not (_is_bar(line) or is_furniture(line.text) or LABEL.fullmatch(line.plain))
        ]


def site_names(lines: Sequence[Line], tags: Meta, elements: Elements | None) -> frozenset[str]:
    """Return the names of site and columns that a page tells, by their letters and digits."""
    shown = title_of(elements) if elements else None
    return names_of_site(lines, tags, parted(shown or "")[0])


def _is_text(line: Line) -> bool:
    """Tell a whole sentence, with which a text begins."""
    return line.kind == "text" and len(line.text) >= SHORTEST_SENTENCE and FULL_STOP.search(line.plain) is not None


def _may_be_headline(line: Line) -> bool:
    """Tell a line that is neither link, sentence, bar nor furniture."""
    return not (line.links or is_sentence(line.text) or _is_bar(line) or is_furniture(line.text))


def _is_bar(line: Line) -> bool:
    if is_info(line):
        return True
    return len(line.text) <= LONGEST_BAR and parse(line.text) is not None and not names_other(line)


def text_of(found: Box | _Element, layout: Layout) -> str:
    """Return the text of a box or inline element; a line break in it is a blank."""
    if isinstance(found, Box):
        return " ".join(line.text for line in layout.lines[found.first : found.last]) if found.last else ""
    return " ".join(" ".join(str(text) for text in found.itertext()).split())
