"""What a column is, and what a platform answers about it."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass, field, replace
from typing import ClassVar, Literal, NamedTuple
from urllib.parse import urlencode, urlsplit

from crawler.items import Row
from crawler.vocabulary import ColumnKind

Grade = Literal["STORED", "CODE", "MIRROR", "INFERRED", "FOUND", "CONFIRMED"]
"""How well an address is known: seen on a stored copy of the official page, in public code, on a copy site; or deduced
from others and never seen; found by a run on this network, or found and confirmed by articles that were read."""


class Pages(NamedTuple):
    """How the pages of a list are addressed."""

    before: str
    """Address up to the number of the page, absolute."""
    after: str
    shift: int = 0
    """The number in the address less that of the page."""
    form: tuple[tuple[str, str], ...] | None = None
    """Fields of a POST, to the address before; the number is the value of the field ``after``."""
    step: int = 1
    """What the number in the address grows by from page to page: -1 where pages are counted from the oldest, the rows
    of a page where they are counted in rows, 0 where one page holds all."""

    def address(self, number: int) -> tuple[str, str | None]:
        """Return the address of a page, and the body with which it is asked by POST."""
        counted = str(number * self.step + self.shift)
        if self.form is None:
            return f"{self.before}{counted}{self.after}", None
        return self.before, urlencode(dict(self.form) | {self.after: counted})

    def number_in(self, url: str) -> int | None:
        """Return the number in an address that is one of a page; None if it is none, or pages are asked for by POST."""
        number = url.removeprefix(self.before).removesuffix(self.after)
        is_one = self.form is None and number.isdecimal() and url == f"{self.before}{number}{self.after}"
        return int(number) if is_one else None


class Records(NamedTuple):
    """The blocks of records that a script asks its server for by their numbers, by POST."""

    proxy: str
    """Absolute address, without a query."""
    form: tuple[tuple[str, str], ...]
    size: int
    """Records of a block."""
    perpage: int
    """Records that the site shows at once."""

    def address(self, number: int) -> tuple[str, str | None]:
        """Return the address of a block, from 1, and the body with which it is asked."""
        span = {"startrecord": (number - 1) * self.size + 1, "endrecord": number * self.size, "perpage": self.perpage}
        return f"{self.proxy}?{urlencode(span)}", urlencode(self.form)


class Source(NamedTuple):
    """Where the script of a page asks for the rows of its list."""

    pages: Pages | Records
    size: int | None = None
    """Rows of one of its pages."""
    total: int | None = None
    """Rows of the whole list."""

    @property
    def last(self) -> int | None:
        """Number of its last page, if that is known."""
        return -(-self.total // self.size) if self.total and self.size else None


@dataclass(frozen=True, kw_only=True)
class Column:
    """A part of a site whose list is walked."""

    slug: str
    """Short name for ``-a column=``; unique within the site."""
    name: str | None = None
    """As the site calls it; stands in the ``columns`` of an article. None where no label was ever seen: it is read
    from the list's first page."""
    url: str
    """Absolute address of the list's first page, or of the disclosure platform's shell."""
    platform: str = "auto"
    """The name of its family; ``auto`` is told by the list's first page."""
    kind: ColumnKind | None = None
    """What it holds, where that is known."""
    grade: Grade
    rows: str | None = None
    """CSS selector of the list's rows, only where they are not found without."""

    @property
    def host(self) -> str:
        """Host name of its address."""
        return str(urlsplit(self.url).hostname)


class Sign(NamedTuple):
    """Something in a page or its address that tells of its family."""

    weight: float
    of: Literal["text", "path"]
    """Whether it is looked for in the source of the page or in the path of its address."""
    pattern: re.Pattern[str]
    says: str
    """What it tells, as a sentence."""


class LayoutError(Exception):
    """A list page is not what its platform promises. Raised by platforms, made the run's state by the spider."""


class Elsewhere(NamedTuple):
    """A row that leads to no article of this site."""

    url: str
    title: str
    why: Literal["off-site", "file", "other page", "no address"]


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
    form: str | None = None
    """Body with which the page is asked by POST; None for GET."""
    pages: Pages | Records | None = None
    """How the pages of the list are addressed, where that is known."""
    otherwise: Pages | None = None
    """How they are addressed if the page that is asked for is missing or brings nothing new: both rules are tried."""
    shape: str | None = None
    """Where in the page the rows stood on the pages before."""
    beside: tuple[tuple[str, frozenset[str]], ...] = ()
    """On the second page: the places of the first that held article addresses, and those addresses."""
    day: str | None = None
    """The last day, YYYY-MM-DD, that a row before has shown."""
    entries: int = 0
    """Entries of the pages before, odd ones too."""
    origin: int = 0
    """What the first page said of the entries before it: where a site begins to count."""
    is_scripted: bool = False
    """Whether it is asked for as the script of the list's first page would ask."""
    is_covered: bool = False
    """Whether other lists of the column name its articles too, so that it may be missing."""
    barren: int = 0
    """Pages in a row with nothing that the store did not know."""
    old: int = 0
    """Pages in a row with nothing as recent as was asked for."""
    holes: int = 0
    """Pages in a row that could not be had or brought nothing new."""

    def forward(self, **changes: object) -> Walk:
        """Return the walk one page on."""
        return replace(self, number=self.number + 1, form=None, otherwise=None, beside=(), **changes)  # type: ignore[arg-type]


@dataclass
class ListPage:
    """What a platform read from a list page."""

    rows: list[Row] = field(default_factory=list)
    also: dict[str, str] = field(default_factory=dict)
    """By a row's address, another one of the same article."""
    elsewhere: list[Elsewhere] = field(default_factory=list)
    odd: int = 0
    """Entries that could not be read."""
    following: list[tuple[str, Walk]] = field(default_factory=list)
    """Addresses to ask next; empty at the end of the list."""
    last: int | None = None
    """Number of the last page, as far as this page and those before tell."""
    name: str | None = None
    """What its list is called by the column, or else by the page; None where neither tells."""
    again: bool = False
    """Whether the rows of earlier pages were not those of the list: ``following`` begins anew, in another place."""


class Platform(ABC):
    """A family of content management systems. Holds no state: where a walk stands is in its ``Walk``."""

    article: ClassVar[re.Pattern[str] | None] = None
    """Found in the path of an article's address; None where that may be any."""
    signs: ClassVar[tuple[Sign, ...]] = ()
    """By what its pages are told from those of others, besides the dialect of the articles."""

    def first(self, column: Column) -> tuple[str, Walk]:
        """Return the first address of a column's list."""
        return column.url, Walk(column, chain=column.slug, name=column.name or column.slug)

    @abstractmethod
    def read(self, text: str, url: str, walk: Walk) -> ListPage:
        """Read a list page.

        :param text: the decoded page
        :param url: its address, after redirects
        :raises LayoutError: if it is not a list as this platform makes them
        """

    def skip(self, walk: Walk) -> list[tuple[str, Walk]]:
        """Return what follows a page that could not be had, as far as the pages before tell."""
        if walk.pages is None or not walk.last or walk.number >= walk.last:
            return []
        onward = walk.forward()
        url, form = walk.pages.address(onward.number)
        return [(url, replace(onward, form=form))]
