"""What a column is, and what a platform answers about it."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass, field, replace
from typing import ClassVar, Literal, NamedTuple

from crawler.items import Row

Grade = Literal["STORED", "CODE", "MIRROR", "INFERRED"]
"""How well an address is known: seen on a stored copy of the official page, in public code, on a copy site; or deduced
from others and never seen."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """A part of a site whose list is walked."""

    slug: str
    """Short name for ``-a column=``; unique within the site."""
    name: str
    """As the site calls it; stands in the ``columns`` of an article."""
    url: str
    """Absolute address of the list's first page, or of the disclosure platform's shell."""
    platform: str
    grade: Grade
    rows: str | None = None
    """CSS selector of the list's rows, only where they are not found without."""


class LayoutError(Exception):
    """A list page is not what its platform promises. Raised by platforms, made the run's state by the spider."""


class Elsewhere(NamedTuple):
    """A row that leads to no article of this site."""

    url: str
    title: str
    why: Literal["off-site", "file", "other page"]


@dataclass(frozen=True)
class Walk:
    """How far the walk through a list has come."""

    column: Column
    chain: str
    """Name of this list within the site; one column may have several."""
    name: str
    """Name of the column for the articles found."""
    number: int = 1
    """Page of the list, from 1."""
    last: int | None = None
    """Number of the last page, as far as the site tells."""
    shape: str | None = None
    """Where in the page the rows stood on the pages before."""
    before: tuple[str, ...] = ()
    """Addresses of the rows on the page before."""
    barren: int = 0
    """Pages in a row with nothing new."""

    def forward(self, rows: list[Row], **changes: object) -> Walk:
        """Return the walk one page on."""
        return replace(self, number=self.number + 1, before=tuple(row.url for row in rows), **changes)  # type: ignore[arg-type]


@dataclass
class ListPage:
    """What a platform read from a list page."""

    rows: list[Row] = field(default_factory=list)
    elsewhere: list[Elsewhere] = field(default_factory=list)
    following: list[tuple[str, Walk]] = field(default_factory=list)
    """Addresses to ask next; empty at the end of the list."""


class Platform(ABC):
    """A family of content management systems. Holds no state: where a walk stands is in its ``Walk``."""

    article: ClassVar[re.Pattern[str]]
    """Found in the path of an article's address."""

    def first(self, column: Column) -> tuple[str, Walk]:
        """Return the first address of a column's list."""
        return column.url, Walk(column, chain=column.slug, name=column.name)

    @abstractmethod
    def read(self, text: str, url: str, walk: Walk) -> ListPage:
        """Read a list page.

        :param text: the decoded page
        :param url: its address, after redirects
        :raises LayoutError: if it is not a list as this platform makes them
        """

    def missing(self, walk: Walk) -> None:
        """Take a page of the list that answered 404: past the end it is the end.

        :raises LayoutError: if the page should be there
        """
        if walk.number == 1 or (walk.last and walk.number <= walk.last):
            raise LayoutError(f"page {walk.number} of the list is not there (404)")
