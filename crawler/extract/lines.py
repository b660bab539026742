"""A page as lines: what a reader sees, in reading order, with what the markup says about each line.

HTML and plain text captures become the same lines, so that everything behind this module reads both alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urljoin

from lxml.html import HtmlElement

SKIPPED = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "head",
        "title",
        "select",
        "option",
        "textarea",
        "button",
        "iframe",
        "object",
        "embed",
        "svg",
        "canvas",
        "map",
    ]
)
BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "ucapcontent",
        "ucaptitle",
    ]
)
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
BOLD = ("b", "strong", *HEADINGS, "th")
HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
CENTRED = re.compile(r"text-align\s*:\s*center", re.IGNORECASE)
IMAGE_NAME = re.compile(r"[\w.()（）-]{1,80}\.(?:png|jpe?g|gif|bmp|webp)", re.IGNORECASE)
BLANKS = re.compile(r"[ \t\r\f\v\u00a0\u2000-\u200b\u3000\ufeff]+")

Kind = Literal["text", "heading", "item", "table", "image"]


@dataclass
class Line:
    """A line of the page."""

    text: str
    kind: Kind = "text"
    element: HtmlElement | None = None
    """The block element it stands in; None in plain text."""
    links: int = 0
    """Characters of it that are link text."""
    bold: bool = False
    centred: bool = False
    level: int | None = None
    """Of a heading by its tag."""
    url: str | None = None
    """Of an image."""


@dataclass
class _Builder:
    """Gathers inline text until a block ends."""

    base: str
    lines: list[Line] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    links: int = 0
    bold: int = 0

    def add(self, text: str | None, element: HtmlElement, *, link: bool, bold: bool) -> None:
        if text and text.strip():
            size = len(text.strip())
            self.links += size if link else 0
            self.bold += size if bold else 0
        if text:
            self.pieces.append(text)

    def flush(self, element: HtmlElement) -> None:
        text = BLANKS.sub(" ", "".join(self.pieces).replace("\n", " ")).strip()
        if text:
            size = max(1, len(text.replace(" ", "")))
            block = next((e for e in (element, *element.iterancestors()) if e.tag in (*HEADINGS, "li")), element)
            kind: Kind = "heading" if block.tag in HEADINGS else "item" if block.tag == "li" else "text"
            self.lines.append(
                Line(
                    text,
                    kind,
                    element,
                    links=self.links,
                    bold=self.bold >= 0.9 * size,
                    centred=_centred(element),
                    level=int(block.tag[1]) if kind == "heading" else None,
                )
            )
        self.pieces, self.links, self.bold = [], 0, 0


def html_lines(root: HtmlElement, base: str) -> list[Line]:
    """Return the lines of a parsed page. ``base`` resolves the addresses of images; it may be empty."""
    builder = _Builder(base)
    for event, element, link, bold in _walk(root):
        tag = element.tag
        if event == "start":
            if tag in BLOCKS or tag == "br":
                builder.flush(_block(element))
            if tag == "img" and (image := _image(element, base)):
                builder.flush(_block(element))
                builder.lines.append(image)
            elif tag == "table":
                builder.lines.append(Line(_table_text(element), "table", element))
            else:
                builder.add(element.text, element, link=link, bold=bold)
        elif event == "end":
            if tag in BLOCKS:
                builder.flush(element)
        else:
            builder.add(element.tail, element, link=link, bold=bold)
    builder.flush(root)
    return builder.lines


def text_lines(text: str) -> list[Line]:
    """Return the lines of a plain text capture; a line that is only an image's file name is an image."""
    lines = []
    for raw in text.split("\n"):
        line = BLANKS.sub(" ", raw).strip()
        if IMAGE_NAME.fullmatch(line):
            lines.append(Line("", "image", url=line))
        elif line:
            lines.append(Line(line))
    return lines


def _walk(root: HtmlElement) -> Iterator[tuple[str, HtmlElement, bool, bool]]:
    """Yield (event, element, in a link, in bold) for start, end and the tail behind each element, without recursion.

    A data table is not entered.
    """
    stack: list[tuple[str, HtmlElement, bool, bool]] = [("start", root, False, False)]
    while stack:
        event, element, link, bold = stack.pop()
        if event != "start":
            yield event, element, link, bold
            continue
        shown = (
            isinstance(element.tag, str)
            and element.tag not in SKIPPED
            and not HIDDEN.search(element.get("style") or "")
        )
        if element is not root:
            stack.append(("tail", element, link, bold))
        if not shown:
            continue
        link, bold = link or element.tag == "a", bold or element.tag in BOLD
        if element.tag == "table" and not is_data_table(element):
            element.tag = "div"
        yield "start", element, link, bold
        stack.append(("end", element, link, bold))
        if element.tag != "table":
            stack.extend(("start", child, link, bold) for child in reversed(element))


def is_data_table(table: HtmlElement) -> bool:
    """Tell a table that holds data from one that only lays out a page."""
    if next(table.iterdescendants("table"), None) is not None:
        return False
    rows = [[cell.text_content().strip() for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    cells = [cell for row in rows for cell in row]
    if sum(len(list(filter(None, row))) >= 2 for row in rows) < 2:
        return False
    links = sum(len(link.text_content().strip()) for link in table.iter("a"))
    size = sum(map(len, cells))
    return size / len(cells) < 60 and max(map(len, cells)) < 400 and links < 0.5 * size


def _table_text(table: HtmlElement) -> str:
    """Return cells joined by tabs, rows by line feeds."""
    rows = (
        "\t".join(
            BLANKS.sub(" ", cell.text_content().replace("\n", " ")).strip() for cell in row if cell.tag in ("td", "th")
        )
        for row in table.iter("tr")
    )
    return "\n".join(row for row in rows if row.strip())


def _image(element: HtmlElement, base: str) -> Line | None:
    """Return an image as a line; lazily loaded ones keep their address in an attribute of their own."""
    for name in ("data-src", "data-original", "original", "src"):
        source = (element.get(name) or "").strip()
        if source and not source.startswith("data:"):
            try:
                return Line("", "image", _block(element), url=urljoin(base, source))
            except ValueError:
                return None
    return None


def _block(element: HtmlElement) -> HtmlElement:
    """Return the nearest block element around."""
    return next((e for e in element.iterancestors() if e.tag in BLOCKS), element)


def _centred(element: HtmlElement) -> bool:
    return (
        element.tag == "center"
        or (element.get("align") or "").lower() == "center"
        or bool(CENTRED.search(element.get("style") or ""))
    )
