"""Keeps what runs have found out about sites: when each was searched, its columns, and what became of them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Engine, and_, bindparam, delete, distinct, func, insert, select, update

from crawler.dedupe import url_key
from crawler.found import Discovery, FoundColumn, KeptColumn, KeptSite, MovedColumn
from crawler.items import Row
from crawler.storage.engine import reading, writing
from crawler.storage.lists import of_column
from crawler.storage.schema import address, article, column, listing, put, site
from crawler.text.slugs import free_slug

CONFIRMING = 5
"""Articles of a column that were read, after which it is confirmed."""

TUPLES = {"evidence", "doubts", "former"}
"""Fields of a kept column that are lists in the store."""

_READ = (
    select(listing.c.slug)
    .join(address, address.c.key == listing.c.key)
    .where(listing.c.site == bindparam("of_site"), address.c.state == "stored", listing.c.slug.is_not(None))
    .group_by(listing.c.slug)
    .having(func.count(distinct(listing.c.key)) >= CONFIRMING)
)
"""Columns of which enough articles were read."""


def save_discovery(connection: Connection, found: Discovery) -> None:
    """Keep what a search has found. A known column keeps slug and state; an address that a column left stays left."""
    told = {"home": found.home, "searched_at": found.at, "requests": found.requests, "doubts": found.doubts}
    put(connection, site, {"name": found.site}, told)
    kept = _columns(connection, found.site)[found.site]
    known = {url_key(one.url): one.slug for one in kept}
    left = {url_key(url) for one in kept for url in one.former} - known.keys()
    slugs = {one.slug for one in kept}
    fresh = {url_key(one.url): (one, "PROPOSED") for one in found.proposed}
    fresh |= {url_key(one.url): (one, "FOUND") for one in found.columns}
    for key, (one, state) in fresh.items():
        if key in known:
            here = and_(column.c.site == found.site, column.c.slug == known[key])
            connection.execute(update(column).where(here).values(_values(one)))
        elif key not in left:
            slug = free_slug(one.slug, slugs)
            slugs.add(slug)
            new = {"site": found.site, "slug": slug, "state": state, "found_at": found.at, "former": []}
            connection.execute(insert(column).values(_values(one) | new))


def save_move(connection: Connection, moved: MovedColumn) -> None:
    """Keep the address where a column lies now; it is no proposal any more. One of a site file is kept from here on."""
    one = moved.column
    kept = _columns(connection, moved.site)[moved.site]
    known = next((other for other in kept if other.slug == one.slug), None)
    before = dict.fromkeys([*(known.former if known else ()), moved.former])
    former = [url for url in before if url_key(url) != url_key(one.url)]
    state = known.state if known and known.state != "PROPOSED" else "FOUND"
    values = _values(one) | {"state": state, "moved_at": moved.at, "former": former}
    values |= {"found_at": known.found_at if known else moved.at}
    for other in kept:
        if other.state == "PROPOSED" and other.slug != one.slug and url_key(other.url) == url_key(one.url):
            connection.execute(delete(column).where(column.c.site == moved.site, column.c.slug == other.slug))
    put(connection, column, {"site": moved.site, "slug": one.slug}, values)


class Sites:
    """Read and write what is found out about sites; every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def kept(self, name: str) -> KeptSite:
        """Return what is kept of a site; nothing of one that was never searched."""
        return self.all_kept(name).get(name, KeptSite())

    def all_kept(self, name: str | None = None) -> dict[str, KeptSite]:
        """Return what is kept of every site, or of one, by name."""
        query = select(site) if name is None else select(site).where(site.c.name == name)
        with reading(self._engine) as connection:
            columns = _columns(connection, name)
            rows = {row.name: row for row in connection.execute(query)}
        found = {}
        for one in rows.keys() | columns.keys():
            found[one] = KeptSite(columns=columns[one])
            if row := rows.get(one):
                found[one] = KeptSite(row.home, row.searched_at, row.requests, tuple(row.doubts), columns[one])
        return found

    def rows_of(self, name: str, slug: str, column_name: str, before: str) -> list[Row]:
        """Return the rows that a column's lists have shown, the newest day first; a row's day may be its article's.

        :param name: of the site
        :param column_name: under which rows are known that were stored before the store knew slugs
        :param before: the moment before which they were first seen, UTC, ISO 8601
        """
        own = of_column(slug, column_name)
        day = func.coalesce(listing.c.date, func.substr(article.c.published_at, 1, 10)).label("date")
        query = select(listing.c.key, listing.c.url, listing.c.title, day)
        query = query.outerjoin(address, address.c.key == listing.c.key)
        query = query.outerjoin(article, article.c.id == address.c.article_id)
        query = query.where(listing.c.site == name, listing.c.first_seen_at < before, own)
        query = query.order_by(day.desc().nulls_last(), listing.c.first_seen_at.desc(), listing.c.key)
        with reading(self._engine) as connection:
            found = connection.execute(query).all()
        return list({row.key: Row(row.url, row.title, row.date) for row in found}.values())

    def called(self, name: str, slug: str) -> str | None:
        """Return what the first list of a column, whose site file names none, was called last.

        :param name: of the site
        """
        query = select(listing.c.column).where(listing.c.site == name, listing.c.slug == slug)
        with reading(self._engine) as connection:
            return connection.scalar(query.order_by(listing.c.first_seen_at.desc(), listing.c.key).limit(1))

    def confirm(self, name: str, now: str) -> None:
        """Mark the columns of a site as confirmed of which five articles were read."""
        here = and_(column.c.site == name, column.c.state == "FOUND", column.c.slug.in_(_READ))
        with writing(self._engine) as connection:
            marked = update(column).where(here).values(state="CONFIRMED", confirmed_at=now)
            connection.execute(marked, {"of_site": name})


def _columns(connection: Connection, name: str | None) -> defaultdict[str, list[KeptColumn]]:
    """Return the columns that are kept of every site, or of one, in the order in which they were found."""
    query = select(column).order_by(column.c.found_at, column.c.slug)
    query = query if name is None else query.where(column.c.site == name)
    found = defaultdict(list)
    fields: dict[str, Any]
    for row in connection.execute(query).mappings():
        fields = {key: tuple(value) if key in TUPLES else value for key, value in row.items() if key != "site"}
        found[row["site"]].append(KeptColumn(**fields))
    return found


def _values(one: FoundColumn) -> dict[str, Any]:
    """Return what was found out about a column, but for its slug, as the store holds it."""
    told = {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(one).items()}
    return {name: told[name] for name in ("name", "url", "kind", "platform", "evidence", "doubts")}
