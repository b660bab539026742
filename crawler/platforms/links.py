"""The links of a list page, however they are written: in ``href``, in a script call, with the wrong slashes."""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from lxml.etree import XPath
from lxml.html import HtmlElement
from parsel import Selector

LONGEST = 2083
"""Characters of an address; a longer one is no address that a server takes."""

SHOWN = 200
"""Characters that are shown of what is no address."""

ELEMENTS = ("a", "area", "li", "tr", "td", "div", "span", "p", "dd", "button", "input", "link")
CALLS = ("onclick", "onmousedown", "onmouseup", "ondblclick")
DATA = ("data-href", "data-url", "data-link")
"""Attributes in which pages keep addresses for their scripts."""

CLICKABLE = XPath(f"descendant-or-self::*[{' or '.join(f'@{name}' for name in ('href', *CALLS, *DATA))}]")

PAGES = r"s?html?|jhtml|jspx?|aspx?|php|do|action"
"""How the names of pages end."""
NO_PAGE = re.compile(
    r"\.(?:pdf|docx?|wps|xlsx?|et|pptx?|zip|rar|7z|jpe?g|png|gif|mp[34]|apk|exe|xml)$|/attachment/", re.IGNORECASE
)
"""The path of a file that is no page."""

BLANKS = re.compile(r"[\s\x00-\x1f\x7f\u200b\ufeff]+")
SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(?!\d)", re.IGNORECASE)
SLASHES = re.compile(r"(https?):/*", re.IGNORECASE)
BARE_HOST = re.compile(r"(?:[a-z0-9-]+\.)+(?:cn|com|net|org|gov)(?::\d+)?(?=[/?#]|$)", re.IGNORECASE)
PLAIN = re.compile(
    r"(?P<origin>https?://(?P<host>[a-z0-9.-]+)(?=/))?"
    rf"(?P<path>/?(?:[\w-]+/)*(?:[\w-]+(?:\.(?:{PAGES}))?)?)"
    r"(?:[?#][\w.=&%/-]*)?",
    re.ASCII,
)
"""An address with nothing in it that has to be put right, which nearly all are: joined without parsing it."""

TEMPLATE = re.compile(r"\{\{?\s*\w{0,12}\s*\}\}?")
"""A place in an address that a script fills in; what holds one is no address yet."""

IN_SCRIPT = re.compile(
    rf"""(['"])((?:https?:)?[/\\]{{2}}[^'"\s]+|[^'"\s()<>]*\.(?:{PAGES})(?:[?#][^'"\s]*)?"""
    r"""|[./\\]*[\w-]+[/\\][^'"\s()<>]+)\1""",
    re.IGNORECASE,
)
"""An address that stands quoted in a script call."""

ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
ESCAPED = re.compile(r"&(?:amp|#\d{1,6}|#x[0-9a-f]{1,5});", re.IGNORECASE)
"""What is left in an address that was escaped twice, or in one that stands in JSON."""

UNSHOWN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\u200b\ufeff]+")
TAG = re.compile(r"</?(?:a|b|br|em|font|i|p|span|strong|u)\b[^<>]*>", re.IGNORECASE)


class Link(NamedTuple):
    """A link of the page."""

    element: HtmlElement
    url: str
    """Absolute; what stands in its place in the page where that names no address."""
    leads: bool = True
    """Whether it names the address of a web page."""
    host: str | None = None
    path: str = ""


class Address(NamedTuple):
    """An absolute address, and two of its parts."""

    url: str
    host: str | None
    path: str


def find_links(page: Selector, url: str) -> Iterator[Link]:
    """Yield the links of a page in their order; those of the page itself and of other schemes are none.

    :param url: address of the page
    """
    told = next((element.get("href") for element in page.root.iter("base") if element.get("href")), None)
    base = (address(told, url) if told else None) or url
    for element in clickable(page, ELEMENTS):
        href, call = _written(element)
        if target := _target("" if href.startswith("#") else href, call, base):
            yield Link(element, target.url, host=target.host, path=target.path)
        elif element.tag == "a" and (call or len(href) > LONGEST or href.lower().startswith("javascript:")):
            yield Link(element, shown(call or href), leads=False)


def clickable(page: Selector, tags: Collection[str]) -> list[HtmlElement]:
    """Return the elements of a page, of some tags, that may name an address."""
    found: Any = CLICKABLE(page.root)
    return [element for element in found if element.tag in tags]


def _written(element: HtmlElement) -> tuple[str, str]:
    """Return what an element has in the place of an address, and in its script calls."""
    is_link = element.tag in ("a", "area") or element.get("rel") == "next"
    href = BLANKS.sub("", element.get("href", "")) if is_link else ""
    if not href or href.lower().startswith(("#", "javascript:")):
        href = next(filter(None, map(element.get, DATA)), href)
    return href, " ".join(filter(None, map(element.get, CALLS)))


def _target(href: str, call: str, base: str) -> Address | None:
    """Return the address that a link names: outright, or quoted in its script call."""
    if href and not href.lower().startswith("javascript:"):
        return resolved(href, base)
    for script in (href, call):
        if quoted := IN_SCRIPT.search(html.unescape(script)):
            return resolved(quoted[2], base)
    return None


def address(written: str, base: str) -> str | None:
    """Return the absolute address of a web page as browsers read it, None of what names none.

    :param written: as it stands in a page: with blanks, backslashes, one slash too few, without scheme before a host
    :param base: what it is relative to
    """
    found = resolved(written, base)
    return found.url if found else None


def resolved(written: str, base: str) -> Address | None:
    """Return the same with two of its parts."""
    if (plain := PLAIN.fullmatch(written)) and plain["path"] and len(written) <= LONGEST // 2:
        if plain["origin"]:
            return Address(written, plain["host"], plain["path"])
        if there := _folder(base):
            above = "" if written.startswith("/") else there.path
            return Address(f"{there.url}{above}{written}", there.host, f"{above}{plain['path']}")
    if TEMPLATE.search(written):
        return None
    target = BLANKS.sub("", written)
    if "&" in target:
        target = ESCAPED.sub(lambda match: html.unescape(match[0]), target)
    path, mark, query = target.partition("?")
    target = path.replace("\\", "/") + mark + query
    scheme = SCHEME.match(target)
    if scheme and scheme[1].lower() in ("http", "https"):
        target = SLASHES.sub(r"\1://", target, count=1)
    elif BARE_HOST.match(target):
        target = f"//{target}"
    try:
        found = urljoin(base, target)
        parts = urlsplit(found)
        leads = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
        return Address(found, parts.hostname, parts.path) if leads and len(found) <= LONGEST else None
    except ValueError:  # brackets or a port that are none
        return None


@lru_cache(8)
def _folder(base: str) -> Address | None:
    """Return scheme and host of an address, and the path of its folder; None where that has to be put right."""
    parts = urlsplit(base)
    path = f"{parts.path.rpartition('/')[0]}/"
    if "/." in path or "//" in path or len(base) > LONGEST // 2:
        return None
    return Address(f"{parts.scheme}://{parts.netloc}", parts.hostname, path)


def is_root(url: str) -> bool:
    """Tell the address of a host's front page."""
    parts = urlsplit(url)
    return parts.path in ("", "/") and not parts.query


def plain(title: str) -> str:
    """Return a title as text: escapes of HTML and scripts undone, marks of emphasis left out."""
    if "&" in title or "\\u" in title or "<" in title:
        title = ESCAPE.sub(lambda match: chr(int(match[1], 16)), html.unescape(title))
        title = TAG.sub("", html.unescape(title))
    return " ".join(_storable(title).split())


def shown(entry: str) -> str:
    """Return what is shown of something that names no address."""
    return _storable(entry)[:SHOWN]


def _storable(text: str) -> str:
    """Return a text without what no database takes: lone halves of characters, control characters."""
    if text.isprintable():
        return text
    return UNSHOWN.sub("", text.encode("utf-16", "surrogatepass").decode("utf-16", "ignore"))
