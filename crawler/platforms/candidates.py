"""Which links of a page may be rows of its list, where nothing is known of the addresses of its articles."""

from __future__ import annotations

import re
from collections import Counter
from typing import Literal
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from crawler.lexicon import furniture
from crawler.lexicon.row import any_of
from crawler.platforms.links import NO_PAGE, Address, Link
from crawler.text.dialects import DIALECTS

SHORT = 5
"""Characters of a title that is none, but a word such as 详细."""

OFTEN = 3
"""Times that a page names an address by the same words which is that of a part of the site, and of no article."""

ALIAS = re.compile(r"^(?:www|m|wap|mobile|3g)\.")
INDEX = re.compile(r"(?:/(?:(?:index|default|list)\.\w+)?)?$", re.IGNORECASE)

KNOWN = re.compile("|".join(re.sub(r"\?P<\w+>", "?:", dialect.pattern.pattern) for dialect in DIALECTS))
"""The path of an article's address in any dialect."""

NEIGHBOUR = re.compile(rf"\W*{any_of(furniture.BESIDE, meaning='neighbours')}")
"""What stands before a link to the article before or behind the one that a page holds."""

NO_ARTICLE = re.compile(r"/zcjdpt/?$")
"""Paths of applications that lay a page out in the browser: nothing could be read there."""


def is_own(host: str | None, home: str | None) -> bool:
    """Tell whether a host is that of a site, an alias of it or one below it; below a ``www.`` lies its whole name."""
    if host == home:
        return True
    bare = ALIAS.sub("", home or "")
    return bool(host and bare) and f".{ALIAS.sub('', host or '')}".endswith(f".{bare}")


def why_elsewhere(url: str, host: str | None) -> Literal["off-site", "file", "other page"]:
    """Say why a row is no article of this site."""
    if NO_PAGE.search(urlsplit(url).path):
        return "file"
    return "other page" if urlsplit(url).hostname == host else "off-site"


def leads_to_article(found: Link | Address, url: str) -> bool:
    """Tell whether what a row leads to is a page of its site and no part of the site, whatever its dialect.

    :param url: address of the list page
    """
    return (
        is_own(found.host, urlsplit(url).hostname)
        and not NO_PAGE.search(found.path)
        and not NO_ARTICLE.search(found.path)
        and not _leads_up(found, url)
    )


def _leads_up(link: Link | Address, url: str) -> bool:
    """Tell whether a link leads to the list itself, or to a part of the site that it lies in."""
    if "?" in link.url:
        return link.url.partition("#")[0] == url
    home, target = (INDEX.sub("/", path, count=1) for path in (urlsplit(url).path, link.path))
    return home.startswith(target) and not KNOWN.search(link.path)


def is_neighbour(element: HtmlElement) -> bool:
    """Tell whether a link leads from an article to the one before or behind it, as it or what stands before it says."""
    before, around = element.getprevious(), element.getparent()
    text = around.text if before is None and around is not None else before.text_content() if before is not None else ""
    return bool(NEIGHBOUR.match(element.text_content()) or NEIGHBOUR.match(text or ""))


def words(element: HtmlElement) -> str:
    """Return what a link says: its title, its text or that of its picture."""
    said = element.get("title") or element.text_content()
    if not said.strip():
        said = " ".join(picture.get("alt", "") for picture in element.iter("img"))
    return " ".join(said.split())


def candidates(links: list[Link], url: str) -> list[Link]:
    """Return the links of a page that may be rows of its list.

    They have words enough for a title, lead neither to the list itself nor to a part of the site that it lies in, nor
    to one that the page names again and again.
    """
    said = [(link, words(link.element)) for link in links if link.leads]
    named = Counter((link.url, text) for link, text in said)
    return [
        link
        for link, text in said
        if len(text) >= SHORT
        and named[link.url, text] < OFTEN
        and not NO_ARTICLE.search(link.path)
        and not is_neighbour(link.element)
        and not (is_own(link.host, urlsplit(url).hostname) and _leads_up(link, url))
    ]
