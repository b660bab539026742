"""The links of a page by their names, with what they stand under: menus, blocks with a link to the whole, trees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple
from urllib.parse import urlsplit

from lxml.html import HtmlElement
from parsel import Selector

from crawler.discover.trees import entries, written
from crawler.lexicon.columns import MORE
from crawler.lexicon.row import forms
from crawler.platforms.links import address, find_links
from crawler.text import names
from crawler.text.dates import find
from crawler.text.dialects import day_of
from crawler.text.fold import folded
from crawler.text.titles import is_cut_off, without_dots

MOST_LINKS = 6000
"""Links of a page that are looked at; portals have three thousand."""

LONGEST_NAME = 40
"""Characters of the name of a column or an office; a longer text is the title of an article."""

LONGEST_HEAD = 16
"""Characters of the name of a column."""

LEVELS = 3
"""Heads that a link may stand under."""

NEAR = 6
"""Elements around a link to the whole of a list that may hold the head of its block."""

TITLE = 9
"""Characters from which on the text of a link may be the title of an article."""

WHOLE = re.compile("|".join(forms(MORE)))
ROWS = ("li", "tr", "dd", "p", "div")
EDGE = re.compile(r"[\u3400-\u9fff\d《]")
LONGEST_TEXT = 80
"""Characters of a text that may be a name and marks around it."""
COUNTED = re.compile(r"[(\[]\d+[条个篇]?[)\]]$")
HAN = re.compile(names.HAN)
FRAME = re.compile(r"i?frame$")


class Named(NamedTuple):
    """A link with its name."""

    url: str
    name: str
    """Folded, without marks around it; empty where the page tells none."""
    above: tuple[str, ...] = ()
    """Heads that it stands under, the nearest first."""
    is_whole: bool = False
    """Whether it leads from a block of a few titles to the whole list."""
    titles: int = 0
    """Titles in that block."""

    @property
    def host(self) -> str:
        """Its host name."""
        return urlsplit(self.url).hostname or ""

    @property
    def path(self) -> str:
        """The path of its address."""
        return urlsplit(self.url).path


def named_links(text: str, url: str) -> list[Named]:
    """Return the links of a page that may lead to columns, in their order, each address under each name once.

    :param url: address of the page
    """
    page = Selector(text, type="html")
    found: dict[tuple[str, str], Named] = {}
    later = written(text)
    links = [*_written(page, url), *(_written(Selector(later, type="html"), url) if later else ())]
    for named in (*links, *_options(page, url), *_kept(text, url)):
        if len(named.name) <= LONGEST_NAME and (not named.name or named.is_whole or HAN.search(named.name)):
            found.setdefault((named.url, named.name), named)
    return list(found.values())


def frames(text: str, url: str) -> list[str]:
    """Return the addresses of the frames that a page is made of."""
    page = Selector(text, type="html")
    sources = (e.get("src") or "" for e in page.root.iter() if isinstance(e.tag, str) and FRAME.match(e.tag))
    return list(dict.fromkeys(filter(None, (address(source, url) for source in sources if source.strip()))))


def clean(text: str) -> str:
    """Return the name of a column without marks, English and a count around it, in folded form."""
    name = "".join(folded(text[: 2 * LONGEST_TEXT]).split())
    if len(name) > LONGEST_TEXT or not HAN.search(name):
        return name
    name = COUNTED.sub("", name)
    places = [match.start() for match in EDGE.finditer(name)]
    end = places[-1] + 1
    return name[places[0] : end + (name.count("(", places[0], end) > name.count(")", places[0], end))]


def is_whole(text: str) -> bool:
    """Tell the words on a link to the whole of a list."""
    return WHOLE.fullmatch("".join(folded(text).split()).strip("[]()-")) is not None


def _written(page: Selector, url: str) -> Iterator[Named]:
    for link in islice(find_links(page, url), MOST_LINKS):
        if not link.leads or day_of(link.url):
            continue
        element = link.element
        if element.tag not in ("a", "area") and len(element.findall(".//a")) > 0:
            continue
        printed = " ".join(element.text_content().split())
        told = _told(element)
        if is_whole(printed) or (not printed and is_whole(told)):
            yield _whole(link.url, element, told)
        elif not _is_dated(element):
            is_told = not HAN.search(printed) or (is_cut_off(printed) and told.startswith(without_dots(printed)))
            name = clean(told if told and is_told else printed)
            yield Named(link.url, name, tuple(_heads(element)))


def said_by(element: HtmlElement) -> str:
    """Return all that a link says: its text, its title and that of its picture."""
    return f"{element.text_content()} {_told(element)}"


def _told(element: HtmlElement) -> str:
    pictures = (picture.get("alt") or "" for picture in element.iter("img"))
    return element.get("title") or element.get("alt") or next(pictures, "")


def _whole(url: str, element: HtmlElement, told: str) -> Named:
    """Return a link to the whole of a list, by the head of its block."""
    box, head = _block(element)
    name = head if is_whole(told) or not HAN.search(told) else clean(told)
    titles = sum(len(" ".join(a.text_content().split())) >= TITLE for a in box.iter("a")) if box is not None else 0
    return Named(url, name, tuple(_heads(box)) if box is not None else (), True, titles)


def _block(link: HtmlElement) -> tuple[HtmlElement | None, str]:
    """Return the largest element around a link to the whole that holds no other such link, and its first short text."""
    box, head = None, ""
    for around in islice(link.iterancestors(), NEAR):
        if around.tag in ("body", "html"):
            break
        if any(a is not link and is_whole(a.text_content()) for a in around.iter("a")):
            break
        box, head = around, head or _first_short(around, link)
    return box, head


def _first_short(box: HtmlElement, link: HtmlElement) -> str:
    """Return the first text of a block, if that is short enough to be its head."""
    for text in box.itertext():
        name = clean(text)
        if HAN.search(name) and not is_whole(name):
            return name if len(name) <= LONGEST_HEAD and text not in (link.text or "") else ""
    return ""


def _is_dated(element: HtmlElement) -> bool:
    """Tell a link in a row that shows a day: the title of an article."""
    row = next((e for e in islice(element.iterancestors(), 3) if e.tag in ROWS), None)
    return row is not None and len(row.findall(".//a")) <= 2 and bool(find(row.text_content()))


def _heads(element: HtmlElement) -> Iterator[str]:
    """Yield the short texts next before an element and those around it, the nearest first."""
    found = 0
    for around in (element, *element.iterancestors()):
        if around.tag == "body":
            return
        before = _before(around)
        if before is None or len(before.findall(".//a")) > 1:
            continue
        name = clean(before.text_content())
        if name and HAN.search(name) and len(name) <= LONGEST_HEAD:
            yield name
            found += 1
        if found == LEVELS:
            return


def _before(element: HtmlElement) -> HtmlElement | None:
    """Return what may be the head of an element: what stands before it and is no such element itself."""
    before = element.getprevious()
    while before is not None and (not isinstance(before.tag, str) or _is_like(before, element)):
        if element.tag != "dd":
            return None
        before = before.getprevious()
    return before


def _is_like(one: HtmlElement, other: HtmlElement) -> bool:
    return bool(one.tag == other.tag and (one.tag != "div" or one.get("class") == other.get("class")))


def _options(page: Selector, url: str) -> Iterator[Named]:
    """Yield the entries of selections whose values are addresses."""
    for option in islice(page.root.iter("option"), MOST_LINKS):
        written = (option.get("value") or option.get("data-url") or "").strip()
        if ("/" in written or written.endswith("html")) and (found := address(written, url)):
            above = clean(next((o.text_content() for o in option.getparent().iter("option")), ""))
            yield Named(found, clean(option.text_content()), (above,) if above else ())


def _kept(text: str, url: str) -> Iterator[Named]:
    """Yield the entries of trees that scripts of the page keep."""
    for entry in islice(entries(text), MOST_LINKS):
        if found := address(entry.url, url):
            yield Named(found, clean(entry.name), tuple(map(clean, entry.above)))
