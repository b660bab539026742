"""What a run finds out about a site: data without behaviour."""

from __future__ import annotations

from dataclasses import dataclass, field

from crawler.vocabulary import ColumnKind


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
    """Why it is a column of this kind and family, a sentence each."""
    doubts: tuple[str, ...] = ()
    """What speaks against that, a sentence each."""


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
