"""A page as lines: what a reader sees, in reading order, with what the markup says about each line.

HTML (``html_lines.py``) and plain text captures become the same lines, so that everything behind reads both alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, Literal, TypeVar

from lxml import etree

from crawler.scoring import Rule
from crawler.text.fold import folded
from crawler.text.furniture import FURNITURE

CELLS = frozenset(["td", "th"])
OUTERMOST = frozenset(["html", "body"])
IMAGE_LINE = re.compile(
    r"(?:[\[【](?:图片|圖片|图|圖)[:：]? *)?(?P<name>[\w.()（）-]{1,80}\.(?:png|jpe?g|gif|bmp|webp))[\]】]?",
    re.IGNORECASE,
)
"""A line of a text capture that stands for a picture."""

INVISIBLE = re.compile("[\u200b-\u200d\u2060\ufeff]")

Kind = Literal["text", "heading", "item", "table", "image"]

Answer = TypeVar("Answer")
"""What a layer tells of a line."""


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
    alt: str = ""
    """Of an image, what stands in its place where it is not shown."""
    number: int = 0
    """Of a line of a text capture, from 1."""
    wide: str = ""
    """Its text with the wide blanks within it as printed, 第一条　为规范…, if it has any: place for place the same."""
    indented: bool = False
    """Whether it begins with a wide blank, as paragraphs do and words under a picture do not."""
    spaced: str = ""
    """Its text with blanks between its elements, if it is short and one of them is a date: a bar that styles part."""
    _plain: str | None = field(default=None, init=False, repr=False)
    _furniture: Rule[str] | Literal[False] | None = field(default=False, init=False, repr=False)
    """False until it is asked."""
    known: dict[object, Any] = field(default_factory=dict, init=False, repr=False)
    """What the layers were told of it, by what they asked."""

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

    @plain.setter
    def plain(self, folded_text: str) -> None:
        self._plain = folded_text

    @property
    def furniture(self) -> Rule[str] | None:
        """The first rule by which its words are those of furniture: every layer asks for it."""
        if self._furniture is False:
            self._furniture = FURNITURE.first(self.plain)
        return self._furniture

    @property
    def told(self) -> str:
        """Its text as who is credited is looked for in it."""
        return self.spaced or self.text

    def cut(self, size: int) -> None:
        """Take a link off the end, so that so many characters are left."""
        self.text, self.links, self.spaced = self.text[:size].rstrip(), 0, ""
        self._plain, self._furniture = None, False
        self.known.clear()
        self.wide = self.wide[:size].rstrip()


def asked_once(ask: Callable[[Line], Answer]) -> Callable[[Line], Answer]:
    """Let a question that many layers ask of a line be answered once, and its answer be kept with the line."""

    @wraps(ask)
    def answered(line: Line) -> Answer:
        if ask not in line.known:
            line.known[ask] = ask(line)
        return line.known[ask]  # type: ignore[no-any-return]

    return answered


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


def text_lines(text: str) -> list[Line]:
    """Return the lines of a plain text capture; a line that is only an image's file name is an image."""
    lines: list[Line] = []
    for number, raw in enumerate(text.split("\n"), 1):
        line = visible(raw)
        if image := IMAGE_LINE.fullmatch(line):
            lines.append(Line("", "image", url=image["name"], number=number))
        elif line:
            lines.append(Line(line, number=number, wide=wide_blanks(raw)))
    fold_lines(lines)
    return lines


def fold_lines(lines: Sequence[Line]) -> None:
    """Give lines their folded form: all at once, which costs a fraction of one after the other."""
    plain, end = folded("".join([line.text for line in lines])), 0
    for line in lines:
        end += len(line.text)
        line.plain = plain[end - len(line.text) : end]


def visible(text: str) -> str:
    """Return a text with its runs of blanks made one and without characters that nobody sees."""
    text = " ".join(text.split())
    return text if text.isprintable() else INVISIBLE.sub("", text)


def wide_blanks(printed: str) -> str:
    """Return a text with its runs of wide blanks made one, and of others one blank; nothing if it has no wide one."""
    if "\u3000" not in printed or "\u3000" not in (inner := printed.strip()):
        return ""
    return "\u3000".join(filter(None, map(visible, inner.split("\u3000"))))
