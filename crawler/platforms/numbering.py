"""How the pages of a list are numbered in their addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from crawler.platforms.base import Pages, Walk
from crawler.text.addresses import PAGE_PARAMETER

IN_QUERY = re.compile(
    rf"(?P<before>.*?[?&](?:{PAGE_PARAMETER}|cur)=)(?P<number>\d{{1,5}})(?P<after>(?:&.*)?)", re.IGNORECASE
)
IN_ANY_QUERY = re.compile(r"(?<=[?&])[\w.-]+=(\d{1,6})(?=&|$)")
IN_FILE = re.compile(
    r"(?P<before>.*/(?:[A-Za-z]\w*?[_-]|[A-Za-z]+|))(?P<number>\d{1,5})"
    r"(?P<after>\.(?:s?html?|jhtml|jspx?|aspx?|php|do)|/)"
)
IN_PATH = re.compile(r"(?P<before>.*/(?:page|p)/)(?P<number>\d{1,5})(?P<after>)")
FIRST = re.compile(r"(?P<before>.*(?:/page/|page_?|\d[_-]|/(?:list|index)[_-]))(?P<number>[01])(?P<after>(?:\.\w+)?)")
"""The address of a list's first page that bears its number."""

NAMED = re.compile(r"(?P<stem>[A-Za-z][\w-]*?)(?:_\d{1,5})?(?P<after>\.(?:s?html?|jhtml|hrh))")


def folder(url: str) -> str:
    """Return the address of the folder that a list's pages lie in; ``…/gzdt`` and ``…/gzdt/index.html`` are one."""
    parts = urlsplit(url)
    path, _, name = parts.path.rpartition("/")
    path = path if "." in name or not name else f"{path}/{name}"
    return f"{parts.scheme}://{parts.netloc}{path}/"


def split(url: str) -> Iterator[tuple[str, int, str]]:
    """Yield the ways to read an address as that of a numbered page."""
    for pattern in (IN_QUERY, IN_FILE, IN_PATH):
        if match := pattern.fullmatch(url):
            yield match["before"], int(match["number"]), match["after"]


def split_anywhere(url: str) -> Iterator[tuple[str, int, str]]:
    """Yield the ways to read an address as that of a numbered page, by the number in its file or any in its query."""
    for match in IN_ANY_QUERY.finditer(url):
        yield url[: match.start(1)], int(match[1]), url[match.end(1) :]
    if in_file := IN_FILE.fullmatch(url):
        yield in_file["before"], int(in_file["number"]), in_file["after"]


def numbered(url: str) -> Pages | None:
    """Return how the pages of a list are addressed whose own address, that of its first page, bears a number."""
    for pattern in (IN_QUERY, FIRST):
        if (match := pattern.fullmatch(url)) and int(match["number"]) <= 1:
            return Pages(match["before"], match["after"], int(match["number"]) - 1)
    return None


def named(url: str, shift: int) -> Pages | None:
    """Return how the pages of a list are addressed that are files beside its first; None of an address with a query.

    :param shift: the number in a file's name less that of the page
    """
    parts = urlsplit(url)
    if parts.query:
        return None
    name = NAMED.fullmatch(parts.path.rpartition("/")[2])
    return Pages(f"{folder(url)}{name['stem'] if name else 'index'}_", name["after"] if name else ".html", shift)


def step(walk: Walk) -> tuple[str, Walk]:
    """Return the address of the page that a walk has come to, and the walk that asks for it."""
    assert walk.pages
    url, form = walk.pages.address(walk.number)
    return url, replace(walk, form=form)


def otherwise(walk: Walk) -> list[tuple[str, Walk]]:
    """Return what to ask for in the place of a page that is missing or brings nothing new, if pages are so numbered."""
    return [step(replace(walk, pages=walk.otherwise, otherwise=None))] if walk.otherwise else []
