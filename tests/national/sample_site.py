"""What a sample site of the nation is: its answers from the home page on, and the truth about its columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from sample.site import SamplePage

from crawler.vocabulary import ColumnKind

Answer = Callable[[str, str, Mapping[str, str]], SamplePage | None]
"""What a site answers to a method, an absolute address without its query, and the parameters of query and form."""


@dataclass(frozen=True)
class Listed:
    """An article that a column lists."""

    url: str
    title: str
    day: str
    """YYYY-MM-DD, as the list shows it."""


@dataclass(frozen=True)
class WantedColumn:
    """A column that a user wants: what it is and holds."""

    name: str
    url: str
    """Absolute address of the list's first page, or of the shell of a disclosure platform."""
    kind: ColumnKind
    articles: tuple[Listed, ...]
    also: tuple[str, ...] = ()
    """Other addresses that lead to the same list."""


@dataclass(frozen=True)
class NationalSite:
    """A site with its truth."""

    name: str
    family: str
    """Name of its family; ``generic`` where it is of none."""
    agency: str
    home: str
    answer: Answer
    wanted: tuple[WantedColumn, ...]
    unwanted: tuple[str, ...] = ()
    """Addresses of lists that nobody wants: service guides, downloads, mail boxes, topics of former years."""
    hosts: tuple[str, ...] = field(default=())
    """All hosts that it answers for."""
    bureau: str | None = None
    """Address of the bureau's own home or disclosure page, where ``home`` is a portal that leads to it."""
