"""Rows that are stored under other addresses, and what a run says of columns that moved."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from crawler.dedupe import url_key
from crawler.discover.agreement import StoredRows
from crawler.discover.heirs import Heir
from crawler.found import FoundColumn
from crawler.items import Ask, Row
from crawler.platforms.base import Column

CONFIRMING = 3
"""Known articles that are read under their new addresses before a column is followed."""

CONFIRMED = 2
"""Of them, those that must be what is stored: one may be gone by chance."""

LOOK = "open it in a browser, and if it is, give its address in the site's file"


@dataclass
class Confirmation:
    """A list that is the lost column, if articles say so."""

    heir: Heir
    is_in_place: bool
    """Whether it lies where it did, and its articles alone have new addresses."""
    asked: int
    confirmed: int = 0

    @property
    def is_given(self) -> bool:
        """Whether enough of the articles that were asked for are those that are stored."""
        return self.confirmed >= min(self.asked, CONFIRMED)


class FormerRows:
    """The rows of columns that moved, as they were before."""

    def __init__(self) -> None:
        self._stored: dict[str, StoredRows] = {}
        self._given: dict[str, str] = {}
        """The new addresses of articles, by their former ones."""
        self._twins: dict[str, tuple[str, ...]] = {}
        """By new addresses, several former ones that may be theirs."""

    def __contains__(self, slug: str) -> bool:
        """Tell whether the rows of a column are known."""
        return slug in self._stored

    def learn(self, slug: str, rows: Iterable[Row]) -> None:
        """Learn what the list of a column has shown before it moved."""
        self._stored[slug] = StoredRows(rows)

    def of(self, slug: str, rows: Collection[Row]) -> dict[str, str]:
        """Return of rows that are stored under other addresses these, by the new ones."""
        found = {}
        for row in rows:
            stored = self._stored[slug]
            known = [one.url for one in (stored.like(row) if row.date else stored.titled(row))]
            if url_key(row.url) in map(url_key, known) or not known:
                continue
            if row.date and len(known) == 1 and self._given.setdefault(known[0], row.url) == row.url:
                found[row.url] = known[0]
            else:
                self._twins[row.url] = tuple(known)
        return found

    def known(self, asks: Iterable[Ask], former: Mapping[str, str]) -> Iterator[Ask]:
        """Yield what is asked, each with the former addresses under which it may be stored."""
        for ask in asks:
            url = ask.row.url
            yield replace(ask, former=(former[url],) if url in former else self._twins.get(url, ()))


def as_found(column: Column, name: str) -> FoundColumn:
    """Return a column as one that may move."""
    return FoundColumn(column.slug, column.name or name, column.url, column.kind or "news", column.platform)


def proposal(heir: Heir) -> FoundColumn:
    """Return a list as a column that a person may take for a lost one."""
    before = heir.lost.column
    told = f"It may be the column {before.slug}, {before.name}, that lay at {before.url}."
    return replace(
        heir.column, name=heir.names[0] if heir.names else before.name, evidence=(told, *heir.column.evidence)
    )


def may_be(heir: Heir, doubt: str) -> str:
    """Say that a list may be a lost column, and why that is not certain; without a full stop."""
    where = f"a list that may be it is at {heir.url}, but it is not certain ({doubt})"
    return f"Column {heir.lost.column.slug}: {where}: {LOOK}"


def has_moved(one: Confirmation) -> str:
    """Say that a column has moved, and how that is known; without a full stop."""
    agree, compared = one.heir.agreement
    rows = f"{agree} of {compared} rows compared agree with stored ones"
    told = f"{rows}, and {one.confirmed} of {one.asked} articles that were read again"
    before = one.heir.lost.column
    if url_key(before.url) == url_key(one.heir.url):
        return f"The articles of column {before.slug} have moved to new addresses: {told}"
    return f"Column {before.slug} has moved from {before.url} to {one.heir.url}: {told}"
