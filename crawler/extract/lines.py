"""A page as lines: what a reader sees, in reading order, with what the markup says about each line.

HTML and plain text captures become the same lines, so that everything behind this module reads both alike. One walk
over the tree gathers all that the layers ask: lines, the boxes they stand in, data tables, and blocks named like
a headline.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from lxml import etree

from crawler.extract.data_tables import Table, is_data_table
from crawler.extract.markup import UNSTYLED, Style, leads_away, named, styled
from crawler.extract.seams import spaced_bar
from crawler.text.fold import folded

SKIPPED = frozenset(
    "head script style noscript template title select option textarea button iframe object embed svg canvas map".split()
)
BLOCKS = frozenset(
    "address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr "
    "ul ucapcontent ucaptitle".split()
)
BREAKS = frozenset(["br", "hr"])
BOLD = frozenset("b strong th h1 h2 h3 h4 h5 h6".split())
MEANINGS: dict[str, tuple[str, int]] = {
    "li": ("item", True),
    "figcaption": ("caption", True),
    "center": ("centred", True),
}
MEANINGS |= {f"h{level}": ("level", level) for level in range(1, 7)}
"""Tag → what it says of a box and those in it."""

LAID_OUT = frozenset(["pre", "table", "tr"])
CELLS = frozenset(["td", "th"])
OUTERMOST = frozenset(["html", "body"])
RESETS_ALIGNMENT = frozenset(["table", "td", "li"])
IMAGE_LINE = re.compile(
    r"(?:[\[【](?:图片|圖片|图|圖)[:：]? *)?(?P<name>[\w.()（）-]{1,80}\.(?:png|jpe?g|gif|bmp|webp))[\]】]?",
    re.IGNORECASE,
)
"""A line of a text capture that stands for a picture."""

IMAGE_SOURCES = ("data-src", "data-original", "original", "src")
INVISIBLE = re.compile("[\u200b-\u200d\u2060\ufeff]")

MOST_LINES = 3
"""Lines in a cell of data."""

Kind = Literal["text", "heading", "item", "table", "image"]


@dataclass(slots=True, eq=False)
class Box:
    """A block element of the page, and what stands in it."""

    element: etree._Element
    tag: str
    parent: Box | None
    place: int
    """Number among the page's boxes; those inside it follow."""
    first: int
    """Number of its first line."""
    last: int = 0
    """Number of the line behind its last."""
    end: int = 0
    """Number of the box behind its last descendant."""
    size: int = 0
    """Characters in it."""
    links: int = 0
    """Characters of it that are link text; the names of files are not."""
    named_chrome: bool = False
    """Named like page furniture itself."""
    chrome: bool = False
    """Itself or inside of such a box."""
    container: bool = False
    """Named like the container of an article."""
    name: str = ""
    """Class and id; a blank if it has others alone, and nothing without any: it is set otherwise then."""
    level: int | None = None
    item: bool = False
    caption: bool = False
    centred: bool = False


@dataclass(slots=True, eq=False)
class Line:
    """A line of the page."""

    text: str
    kind: Kind = "text"
    box: Box | None = None
    """The block element it stands in; None in plain text."""
    links: int = 0
    """Characters of it that are link text."""
    bold: bool = False
    centred: bool = False
    level: int | None = None
    """Of a heading by its tag."""
    url: str | None = None
    """Of an image, as printed."""
    number: int = 0
    """Of a line of a text capture, from 1."""
    wide: str = ""
    """Its text with the wide blanks within it as printed, 第一条　为规范…, if it has any: place for place the same."""
    spaced: str = ""
    """Its text with blanks between its elements, if it is short and one of them is a date: a bar that styles part."""
    _plain: str | None = field(default=None, init=False, repr=False)

    @property
    def printed(self) -> str:
        """Its text as the page prints it."""
        return self.wide or self.text

    @property
    def plain(self) -> str:
        """Its text in the form in which words are looked for, place for place the printed one."""
        if self._plain is None:
            self._plain = folded(self.text)
        return self._plain

    @property
    def told(self) -> str:
        """Its text as who is credited is looked for in it."""
        return self.spaced or self.text

    def cut(self, size: int) -> None:
        """Take a link off the end, so that so many characters are left."""
        self.text, self._plain, self.links, self.spaced = self.text[:size].rstrip(), None, 0, ""
        self.wide = self.wide[:size].rstrip()


@dataclass(slots=True)
class Layout:
    """A page as its reader sees it."""

    lines: list[Line] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    """In the order of their beginnings."""
    titled: list[Box | etree._Element] = field(default_factory=list)
    """What is named like a headline."""
    offers: list[Box] = field(default_factory=list)
    """Boxes that hold links to files."""


def html_lines(root: etree._Element) -> Layout:
    """Return the lines and boxes of a parsed page."""
    walker = _Walker()
    walk = etree.iterwalk(root, events=("start", "end"))
    skipped = None
    for event, element in walk:
        tag = element.tag
        if event == "start":
            attributes = dict(element.items())
            style = styled(attributes["style"]) if "style" in attributes else UNSTYLED
            if tag in SKIPPED or style.hidden:
                walk.skip_subtree()
                skipped = element
                continue
            walker.start(element, tag, attributes, style)
            text = element.text
        else:
            if element is not skipped:
                walker.end(element, tag)
            skipped, text = None, element.tail
        if text and (walker.pieces or not text.isspace()):
            walker.text(text)
    walker.flush()
    return walker.layout


def text_lines(text: str) -> list[Line]:
    """Return the lines of a plain text capture; a line that is only an image's file name is an image."""
    lines = []
    for number, raw in enumerate(text.split("\n"), 1):
        line = _visible(raw)
        if image := IMAGE_LINE.fullmatch(line):
            lines.append(Line("", "image", url=image["name"], number=number))
        elif line:
            lines.append(Line(line, number=number, wide=_wide(raw)))
    return lines


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

    def start(self, element: etree._Element, tag: str, attributes: dict[str, str], style: Style) -> None:
        if tag in BLOCKS:
            if self.pieces:
                self.flush()
            self._open(element, tag, attributes, style)
        elif tag == "a":
            self._open_link(attributes)
        elif tag == "img":
            self._image(attributes)
        elif tag in BREAKS:
            self.flush()
        elif attributes and named(attributes.get("class") or attributes.get("id")).headline:
            self.layout.titled.append(element)
        if style.bold or tag in BOLD:
            self._bold.append(element)

    def _open_link(self, attributes: dict[str, str]) -> None:
        self._leading.append(leads_away(attributes))
        if attributes.get("href") and not self._leading[-1] and self._box:
            self.layout.offers.append(self._box)
        self._link_depth += self._leading[-1]

    def end(self, element: etree._Element, tag: str) -> None:
        if tag in BLOCKS:
            if self.pieces:
                self.flush()
            self._close(tag)
        elif tag == "a":
            self._link_depth -= self._leading.pop()
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
        if not self.pieces:
            return
        printed, box = "".join(self.pieces), self._box
        text = _visible(printed)
        if text and box:
            box.size += len(text)
            box.links += self._links
            kind: Kind = "heading" if box.level else "item" if box.item else "text"
            bold = self._size_bold >= 0.9 * (len(text) - text.count(" "))
            self._lines.append(Line(text, kind, box, self._links, bold, box.centred, box.level, wide=_wide(printed)))
            if len(self.pieces) > 1:
                self._lines[-1].spaced = _visible(spaced_bar(self.pieces, text))
        self.pieces, self._links, self._size_bold = [], 0, 0

    def _open(self, element: etree._Element, tag: str, attributes: dict[str, str], style: Style) -> None:
        parent = self._box
        box = self._box = Box(element, tag, parent, len(self._boxes), len(self._lines))
        if parent:
            box.chrome, box.level, box.item, box.caption = parent.chrome, parent.level, parent.item, parent.caption
            box.centred = parent.centred and tag not in RESETS_ALIGNMENT
        self._boxes.append(box)
        if tag in OUTERMOST:  # what names the page names no part of it
            return
        name, box.named_chrome, titled, box.container = named(attributes.get("class"), attributes.get("id"), tag)
        box.name = name if attributes else ""
        box.chrome = box.chrome or box.named_chrome
        if titled:
            self.layout.titled.append(box)
        if attributes.get("itemprop") == "articleBody" or attributes.get("wzades") == "正文":
            box.container = True
        if aligned := attributes.get("align") or style.aligned:
            box.centred = aligned.lower() == "center"
        if tag in MEANINGS:
            setattr(box, *MEANINGS[tag])
        elif tag in LAID_OUT:
            self._lay_out(tag)

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
        box = self._box
        if box is None:
            return
        if tag in CELLS and self._tables and not (table := self._tables[-1]).nested:
            if not table.rows:
                table.rows.append([])
            texts = [line.text for line in self._lines[box.first :] if line.text]
            table.rows[-1].append(" ".join(texts))
            table.broken |= len(texts) > MOST_LINES
        elif tag == "table" and self._tables and is_data_table(table := self._tables.pop(), box.links):
            self._collapse(box, table)
        elif tag == "pre":
            self._pre_depth -= 1
        box.last, box.end = len(self._lines), len(self._boxes)
        if parent := box.parent:
            parent.size += box.size
            parent.links += box.links
        self._box = parent

    def _collapse(self, box: Box, table: Table) -> None:
        """Make one line of a data table; pictures in it follow."""
        images = [line for line in self._lines[box.first :] if line.kind == "image"]
        del self._lines[box.first :], self._boxes[box.place + 1 :]
        text = "\n".join("\t".join(row).strip() for row in table.rows if any(row))
        self._lines.append(Line(text, "table", box, box.links))
        for image in images:
            image.box = box
        self._lines += images

    def _image(self, attributes: dict[str, str]) -> None:
        """Add an image; lazily loaded ones keep their address in an attribute of their own."""
        for name in IMAGE_SOURCES:
            source = attributes.get(name, "").strip()
            if source and not source.startswith("data:"):
                self.flush()
                self._lines.append(Line("", "image", self._box, url=source))
                return


def _visible(text: str) -> str:
    """Return a text with its runs of blanks made one and without characters that nobody sees."""
    text = " ".join(text.split())
    return text if text.isprintable() else INVISIBLE.sub("", text)


def _wide(printed: str) -> str:
    """Return a text with its runs of wide blanks made one, and of others one blank; nothing if it has no wide one."""
    if "\u3000" not in printed or "\u3000" not in (inner := printed.strip()):
        return ""
    return "\u3000".join(filter(None, map(_visible, inner.split("\u3000"))))
