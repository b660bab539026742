"""What a run finds out about a site, and what the store keeps of it: data without behaviour."""

from __future__ import annotations

from dataclasses import dataclass, field

from crawler.vocabulary import ColumnKind, ColumnState


@dataclass(frozen=True)
class FoundColumn:
    """A column that a run has found on a site."""

    slug: str
    """Unique within the site."""
    name: str
    """As the site calls it."""
    url: str
    """Absolute address of the list's first page."""
    kind: ColumnKind
    platform: str
    evidence: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    """Why it is a column of this kind and family, and what speaks against that, a sentence each."""


@dataclass
class Discovery:
    """What a run has found out about a site from its home page on."""

    site: str
    home: str
    """The address it began with."""
    at: str
    """The moment of the run, UTC, ISO 8601."""
    requests: int
    columns: list[FoundColumn] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    """What could not be found or is not certain, a sentence each."""
    proposed: list[FoundColumn] = field(default_factory=list)
    """Lists that may be columns that were lost: a person decides."""


@dataclass
class MovedColumn:
    """A column that lies at another address now, for certain."""

    site: str
    column: FoundColumn
    """As it is now, under the slug that it had."""
    former: str
    """The address where it lay."""
    at: str
    """The moment of the run, UTC, ISO 8601."""


@dataclass(frozen=True, kw_only=True)
class KeptColumn(FoundColumn):
    """A column as the store keeps it."""

    state: ColumnState
    found_at: str
    confirmed_at: str | None = None
    moved_at: str | None = None
    """When it was last found at another address."""
    former: tuple[str, ...] = ()
    """The addresses where it lay before, the oldest first."""


@dataclass
class KeptSite:
    """What the store keeps of a site."""

    home: str | None = None
    """The address with which the last search began; None where the site was never searched."""
    searched_at: str | None = None
    requests: int = 0
    """Of the last search."""
    doubts: tuple[str, ...] = ()
    columns: list[KeptColumn] = field(default_factory=list)
