"""The pager of an article that is spread over several pages."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from lxml.etree import _Element

ENDING = re.compile(r"\.s?html?$")
PAGE_OF = re.compile(r"[_-](?P<number>\d{1,2})$")


def has_more_pages(scope: _Element, url: str) -> bool:
    """Tell whether an article goes on behind this page: a link to the same address with a higher page number.

    ``t20240506_12.htm`` goes on in ``t20240506_12_1.htm``; a serial number of more than two digits is no page.
    """
    here = urlsplit(url)
    own, number = _page(here.path)
    if own is None:
        return False
    for link in scope.iter("a"):
        href = link.get("href")
        if not href or href.startswith(("#", "javascript")):
            continue
        try:
            there = urlsplit(urljoin(url, href))
        except ValueError:
            continue
        stem, page = _page(there.path)
        if there.hostname == here.hostname and page > number and stem == own:
            return True
    return False


def _page(path: str) -> tuple[str | None, int]:
    """Return the address without its page number, and that number: 0 of the first page."""
    ending = ENDING.search(path)
    if not ending:
        return None, 0
    stem = path[: ending.start()]
    page = PAGE_OF.search(stem)
    return (stem[: page.start()], int(page["number"])) if page else (stem, 0)
