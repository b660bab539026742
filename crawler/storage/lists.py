"""What the lists of a site say: rows seen, lists walked to their end, copies for conditional requests."""

from __future__ import annotations

import zlib
from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import Connection, Engine, and_, delete, func, insert, or_, select, update

from crawler.dedupe import url_key
from crawler.items import Listing, Row
from crawler.storage.articles import OPEN
from crawler.storage.engine import reading, writing
from crawler.storage.schema import address, article, list_page, listing, put, run, utc_now, walk


class Copy(NamedTuple):
    """A list page as it was last received."""

    headers: dict[str, str]
    body: bytes


def save_listing(connection: Connection, page: Listing) -> None:
    """Store the rows of a list page; an article that is stored already learns its further column."""
    rows = {url_key(row.url): row for row in page.rows}
    where = {"site": page.site, "column": page.column}
    here = and_(listing.c.site == page.site, listing.c.column == page.column, listing.c.key.in_(rows))
    fresh = rows.keys() - set(connection.scalars(select(listing.c.key).where(here)))
    if not fresh:
        return
    now = utc_now()
    for key in (key for key in rows if key in fresh):
        row = {"url": rows[key].url, "title": rows[key].title, "date": rows[key].date, "first_seen_at": now}
        connection.execute(insert(listing).values(where | {"key": key} | row))
    stored = select(article.c.id, article.c.columns).join(address, address.c.article_id == article.c.id)
    for found in connection.execute(stored.where(address.c.key.in_(fresh))).all():
        if page.column not in found.columns:
            columns = [*found.columns, page.column]
            connection.execute(update(article).where(article.c.id == found.id).values(columns=columns))


class Lists:
    """Read and write what lists say; every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def listed(self, site: str, column: str, urls: Collection[str]) -> set[str]:
        """Return those addresses that an earlier list page of this column has named already."""
        keys = {url: url_key(url) for url in urls}
        here = and_(listing.c.site == site, listing.c.column == column, listing.c.key.in_(set(keys.values())))
        with reading(self._engine) as connection:
            known = set(connection.scalars(select(listing.c.key).where(here)))
        return {url for url, key in keys.items() if key in known}

    def settled(self, urls: Collection[str]) -> set[str]:
        """Return those addresses that need not be requested again: stored, failed, gone or off the site."""
        keys = {url: url_key(url) for url in urls}
        done = and_(address.c.key.in_(set(keys.values())), address.c.state.not_in(OPEN))
        with reading(self._engine) as connection:
            known = set(connection.scalars(select(address.c.key).where(done)))
        return {url for url, key in keys.items() if key in known}

    def pending(self, site: str) -> list[tuple[str, Row]]:
        """Return (column, row) of every listed article that is not settled: what an earlier run left open."""
        unsettled = or_(address.c.key.is_(None), address.c.state.in_(OPEN))
        query = select(listing.c.column, listing.c.url, listing.c.title, listing.c.date)
        query = query.outerjoin(address, address.c.key == listing.c.key).where(listing.c.site == site, unsettled)
        with reading(self._engine) as connection:
            found = connection.execute(query.order_by(listing.c.first_seen_at, listing.c.key)).all()
        return [(column, Row(url, title, date)) for column, url, title, date in found]

    def finished(self, site: str) -> set[str]:
        """Return the lists walked to their end, with no run killed since; the newest run is the one that asks."""
        current = select(func.max(run.c.id)).where(run.c.site == site).scalar_subquery()
        killed = select(func.max(run.c.id)).where(run.c.site == site, run.c.ended_at.is_(None), run.c.id < current)
        with reading(self._engine) as connection:
            last = connection.scalar(killed) or 0
            return set(connection.scalars(select(walk.c.chain).where(walk.c.site == site, walk.c.run_id > last)))

    def mark(self, site: str, run_id: int, *, walked: Collection[str], broken: Collection[str]) -> None:
        """Remember the lists that a run has walked to their end, and forget that of those it left in the middle."""
        with writing(self._engine) as connection:
            connection.execute(delete(walk).where(walk.c.site == site, walk.c.chain.in_(broken)))
            for chain in sorted(walked):
                put(connection, walk, {"site": site, "chain": chain}, {"run_id": run_id})

    def copy(self, url: str) -> Copy | None:
        """Return the last copy of a list page, if it was kept."""
        with reading(self._engine) as connection:
            row = connection.execute(select(list_page).where(list_page.c.url == url)).one_or_none()
        return Copy(row.headers, zlib.decompress(row.body)) if row else None

    def keep(self, url: str, copy: Copy) -> None:
        """Keep a copy of a list page, in the place of the one before."""
        values = {"headers": copy.headers, "body": zlib.compress(copy.body), "fetched_at": utc_now()}
        with writing(self._engine) as connection:
            put(connection, list_page, {"url": url}, values)
