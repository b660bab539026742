"""The first page of a list, read by the family that it shows itself to be of."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from crawler.items import Row
from crawler.platforms import PLATFORMS
from crawler.platforms.auto import recognise
from crawler.platforms.base import Column, LayoutError, Pages, Walk


class ReadList(NamedTuple):
    """What the first page of a list says."""

    platform: str
    evidence: tuple[str, ...]
    rows: list[Row]
    following: list[tuple[str, Walk]]
    """What is to be asked behind it: a shell has lists in the place of rows."""
    name: str | None
    """What the page calls its list."""

    def leads_to(self, url: str) -> bool:
        """Tell whether an address is that of a further page of the list."""
        pages = (walk.pages for _, walk in self.following if isinstance(walk.pages, Pages))
        return any(url == asked for asked, _ in self.following) or any(one.number_in(url) is not None for one in pages)


def read_list(text: str, url: str, name: str | None, day: str | None = None) -> ReadList | None:
    """Return what a page lists; None if it is no list.

    :param name: what the site calls the list
    :param day: a day, YYYY-MM-DD, that days without a year are near
    """
    platform, evidence = recognise(text, url)
    column = Column(slug="found", name=name or None, url=url, platform=platform, grade="FOUND")
    try:
        _, walk = PLATFORMS[platform].first(column)
        page = PLATFORMS[platform].read(text, url, replace(walk, day=day))
    except LayoutError:
        return None
    if not page.rows and not page.following:
        return None
    return ReadList(platform, tuple(evidence), page.rows, page.following, page.name)
