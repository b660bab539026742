"""The lines of an HTML page, and the boxes they stand in: one walk over the tree gathers all that the layers ask."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from crawler.extract.data_tables import Table, is_data_table
from crawler.extract.lines import CELLS, OUTERMOST, Box, Kind, Layout, Line, fold_lines, visible, wide_blanks
from crawler.extract.markup import (
    CHROME_TAGS,
    CONTAINER_TAG,
    PICTURE_ENDING,
    UNSTYLED,
    Style,
    leads_away,
    named,
    styled,
)
from crawler.extract.seams import spaced_bar

SKIPPED = frozenset(
    "head script style noscript template title select option textarea button iframe object embed svg canvas map".split()
)
BLOCKS = frozenset(
    "address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr "
    "ul ucapcontent ucaptitle".split()
)
BREAKS = frozenset(["br", "hr"])
SMALL = "small"
"""What stands in a heading as a line of less weight: date or subtitle."""

BOLD = frozenset("b strong th h1 h2 h3 h4 h5 h6".split())
MEANINGS: dict[str, tuple[str, int]] = {
    "li": ("item", True),
    "figcaption": ("caption", True),
    "center": ("centred", True),
}
MEANINGS |= {f"h{level}": ("level", level) for level in range(1, 7)}
"""Tag → what it says of a box and those in it."""

TELLING = CHROME_TAGS | {CONTAINER_TAG}
"""Tags that name a box without class and id."""

LAID_OUT = frozenset(["pre", "table", "tr"])
ENDS_LAID_OUT = CELLS | {"pre", "table"}
RESETS_ALIGNMENT = frozenset(["table", "td", "li"])
NO_ADDRESS = ("alt", "title", "src")
IMAGES = ("img", "amp-img")
IMAGE_SOURCES = ("data-src", "data-original", "original", "src")

COUNTER = re.compile(r"\.(?:(?<=\bcounter\.)|(?<=\bcount\.)|(?<=\bhits\.))(?:cgi|asp|php|pl)\b", re.IGNORECASE)
"""What draws the number of a page's visitors; a pattern that begins with a plain character is searched for fast."""

MARK = re.compile(r"(?:line|hr|dot|bullet|arrow|spacer|new|hot)[-_]?\d*\.gif", re.IGNORECASE)
PLACEHOLDER = re.compile(
    r"(?:none|blank|loading|pixel|placeholder|lazy(?:load)?|gr[ae]y|transparent|1x1)\.(?:gif|png|svg|jpg)",
    re.IGNORECASE,
)
"""Names of files: a rule or a mark, which is no picture, and what stands in the place of one that is loaded later."""

FOR_CAMERAS = re.compile(r"(?:^|[/_-])qr(?:[_-]?code)?(?:\.\w+)?(?:$|[?#])")
"""An address that is set as a picture."""

PICTURE = re.compile(rf"^[^\s,{{]+{PICTURE_ENDING}", re.IGNORECASE)

CENTRED = re.compile(r"(?:^|[\s-])(?:text|align)-center(?:$|\s)")
"""Class by which the sheets of many sites, and their editors, centre a line."""

MOST_LINES = 3
"""Lines in a cell of data."""

ASCII_BLANKS = " \t\n\r"
WIDE_BLANKS = ("\u3000", "\xa0")
"""Blanks of the markup, and those that indent a line."""


def html_lines(root: etree._Element) -> Layout:
    """Return the lines and boxes of a parsed page."""
    walker = _Walker()
    around: list[tuple[etree._Element, Iterator[Any]]] = []
    inside: Iterator[Any] = iter([root])
    while True:
        element = next(inside, None)
        if element is None:
            if not around:
                break
            element, inside = around.pop()
            walker.end(element, element.tag)
        else:
            tag = element.tag
            attributes = dict(element.items())
            style = styled(attributes["style"]) if "style" in attributes else UNSTYLED
            if tag not in SKIPPED and not style.hidden:
                walker.start(element, tag, attributes, style)
                if (text := element.text) and (walker.pieces or not text.isspace()):
                    walker.text(text)
                if len(element):
                    around.append((element, inside))
                    inside = iter(element)
                    continue
                walker.end(element, tag)
        if (text := element.tail) and (walker.pieces or not text.isspace()):
            walker.text(text)
    walker.flush()
    fold_lines(walker.layout.lines)
    return walker.layout


class _Walker:
    """Gathers inline text until a block ends."""

    def __init__(self) -> None:
        self.layout = Layout()
        self._lines, self._boxes = self.layout.lines, self.layout.boxes
        self._box: Box | None = None
        self._tables: list[Table] = []
        self.pieces: list[str] = []  # blanks alone begin no line
        self._leading: list[bool] = []
        """Of every open link, whether it leads away."""
        self._bold: list[etree._Element] = []
        """Open elements that are bold by tag or style."""
        self._link_depth = self._pre_depth = 0
        self._links = self._size_bold = 0

    def start(self, element: etree._Element, tag: str, attributes: Mapping[str, str], style: Style) -> None:
        if tag in BLOCKS:
            self._open(element, tag, attributes, style)
        elif tag == "a":
            self._open_link(attributes)
        elif tag in IMAGES:
            self._image(attributes)
        elif tag in BREAKS or (tag == SMALL and self._box and self._box.level):
            self.flush()
        elif attributes and named(attributes.get("class") or attributes.get("id")).headline:
            self.layout.titled.append(element)
        if style.bold or tag in BOLD:
            self._bold.append(element)

    def _open_link(self, attributes: Mapping[str, str]) -> None:
        leading = leads_away(attributes)
        self._leading.append(leading)
        self._link_depth += leading
        if not leading and attributes.get("href") and self._box:
            self.layout.offers.append(self._box)

    def end(self, element: etree._Element, tag: str) -> None:
        if tag in BLOCKS:
            self._close(tag)
        elif tag == "a":
            self._link_depth -= self._leading.pop()
        elif tag == SMALL and self.pieces and self._box and self._box.level:
            self.flush()
            self._lines[-1].level = None
        if self._bold and self._bold[-1] is element:
            self._bold.pop()

    def text(self, text: str) -> None:
        if self._pre_depth and "\n" in text:
            for line in text.split("\n"):
                if line and not line.isspace():
                    self.text(line)
                self.flush()
            return
        self.pieces.append(text)
        if self._link_depth or self._bold:
            size = len(text.strip())
            self._links += size if self._link_depth else 0
            self._size_bold += size if self._bold else 0

    def flush(self) -> None:
        """End the line in hand."""
        pieces, box = self.pieces, self._box
        if not pieces:
            return
        printed = "".join(pieces)
        text = visible(printed)
        if text and box:
            box.size += len(text)
            box.links += self._links
            kind: Kind = "heading" if box.level else "item" if box.item else "text"
            bold = self._size_bold > 0 and self._size_bold >= 0.9 * (len(text) - text.count(" "))
            line = Line(text, kind, box, self._links, bold, box.centred, box.level)
            line.indented = printed.lstrip(ASCII_BLANKS).startswith(WIDE_BLANKS)
            if "\u3000" in printed:
                line.wide = wide_blanks(printed)
            if len(pieces) > 1 and (bar := spaced_bar(pieces, text)):
                line.spaced = visible(bar)
            self._lines.append(line)
        self.pieces, self._links, self._size_bold = [], 0, 0

    def _open(self, element: etree._Element, tag: str, attributes: Mapping[str, str], style: Style) -> None:
        if self.pieces:
            self.flush()
        parent = self._box
        box = self._box = Box(element, tag, parent, len(self._boxes), len(self._lines))
        if parent:
            box.chrome, box.level, box.item, box.caption = parent.chrome, parent.level, parent.item, parent.caption
            box.centred = parent.centred and tag not in RESETS_ALIGNMENT
        self._boxes.append(box)
        if (attributes or tag in TELLING) and tag not in OUTERMOST:  # what names the page names no part of it
            self._name(box, tag, attributes, style)
        if tag in MEANINGS:
            setattr(box, *MEANINGS[tag])
        elif tag in LAID_OUT:
            self._lay_out(tag)

    def _name(self, box: Box, tag: str, attributes: Mapping[str, str], style: Style) -> None:
        """Read what names, marks and alignment say of a box."""
        name, box.named_chrome, titled, box.container = named(attributes.get("class"), attributes.get("id"), tag)
        box.name = name if attributes else ""
        box.chrome = box.chrome or box.named_chrome
        if titled:
            self.layout.titled.append(box)
        if attributes.get("itemprop") == "articleBody" or attributes.get("wzades") == "正文":
            box.container = True
        if aligned := attributes.get("align") or style.aligned:
            box.centred = aligned.lower() == "center"
        elif "-center" in name and CENTRED.search(name):
            box.centred = True

    def _lay_out(self, tag: str) -> None:
        """Begin a table, a row of one, or a text whose line ends are printed."""
        if tag == "pre":
            self._pre_depth += 1
        elif tag == "table":
            if self._tables:
                self._tables[-1].nested = True
            self._tables.append(Table())
        elif self._tables:
            self._tables[-1].rows.append([])

    def _close(self, tag: str) -> None:
        if self.pieces:
            self.flush()
        box = self._box
        if box is None:
            return
        if tag in ENDS_LAID_OUT:
            self._end_laid_out(box, tag)
        box.last, box.end = len(self._lines), len(self._boxes)
        if parent := box.parent:
            parent.size += box.size
            parent.links += box.links
        self._box = parent

    def _end_laid_out(self, box: Box, tag: str) -> None:
        """End a table, a cell of one that holds no other, or a text whose line ends are printed."""
        if tag == "pre":
            self._pre_depth -= 1
        elif tag == "table":
            if self._tables and is_data_table(table := self._tables.pop(), box.links):
                self._collapse(box, table)
        elif self._tables and not (table := self._tables[-1]).nested:
            if not table.rows:
                table.rows.append([])
            texts = [line.text for line in self._lines[box.first :] if line.text]
            table.rows[-1].append(" ".join(texts))
            table.broken |= len(texts) > MOST_LINES

    def _collapse(self, box: Box, table: Table) -> None:
        """Make one line of a data table; pictures in it follow."""
        images = [line for line in self._lines[box.first :] if line.kind == "image"]
        del self._lines[box.first :], self._boxes[box.place + 1 :]
        text = "\n".join("\t".join(row).rstrip() for row in table.rows if any(row))
        self._lines.append(Line(text, "table", box, box.links))
        for image in images:
            image.box = box
        self._lines += images

    def _image(self, attributes: Mapping[str, str]) -> None:
        """Add an image; lazily loaded ones keep their address in an attribute of their own, whatever its name."""
        named = (attributes.get(name, "").strip() for name in IMAGE_SOURCES)
        source = next((one for one in named if one and not one.startswith("data:")), "")
        if not source or _is_named(source, PLACEHOLDER):
            others = (value.strip() for name, value in attributes.items() if name not in NO_ADDRESS)
            source = next((one for one in others if PICTURE.search(one) and not _is_named(one, PLACEHOLDER)), "")
        if source and not _is_no_picture(source):
            self.flush()
            self._lines.append(Line("", "image", self._box, url=source, alt=attributes.get("alt", "").strip()))


def _is_no_picture(address: str) -> bool:
    """Tell the address of a counter, a mark, or of what a camera is to read."""
    if COUNTER.search(address) or _is_named(address, MARK):
        return True
    return "qr" in address and FOR_CAMERAS.search(address) is not None


def _is_named(address: str, pattern: re.Pattern[str]) -> bool:
    """Tell whether the file at an address has a name like that."""
    return pattern.fullmatch(address.rpartition("/")[2]) is not None
