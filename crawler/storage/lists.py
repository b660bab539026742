"""Keeps what the lists of a site say: rows seen, lists walked to their end, copies for conditional requests."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, Engine, and_, delete, func, insert, or_, select, update

from crawler.clock import utc_now
from crawler.dedupe import url_key
from crawler.items import Ask, Listing, Row
from crawler.life import Life, completed, has_changed, occasion, renewed
from crawler.storage.addresses import LIFE, life_of, lives, save_alias
from crawler.storage.engine import reading, writing
from crawler.storage.schema import address, article, host, list_hole, list_page, listing, old_tls, put, run, walk

OLD_TLS_HOLDS = timedelta(days=30)
"""How long it is taken for known that the TLS of a host is old."""


NEVER: tuple[Life, dict[str, str]] = Life(), {}
"""How an address stands that was never asked."""


class Copy(NamedTuple):
    """A list page as it was last received."""

    headers: dict[str, str]
    body: bytes


def save_listing(connection: Connection, page: Listing) -> None:
    """Store the rows of a list page; an article that is stored already learns its further column.

    A row that says something else than before makes its address due again, so that a run that is killed loses nothing.
    One that was listed under a former address takes that one's place.
    """
    rows = {url_key(row.url): row for row in page.rows}
    here = and_(listing.c.site == page.site, listing.c.column == page.column)
    own = and_(listing.c.site == page.site, or_(here, listing.c.slug == page.slug))
    for url, former in page.former.items():
        save_alias(connection, page.site, url, former)
        connection.execute(delete(listing).where(own, listing.c.key == url_key(former)))
    known = _rows(connection, page.site, page.column, rows)
    now = utc_now()
    where = {"site": page.site, "column": page.column, "first_seen_at": now, "slug": page.slug}
    if fresh := [where | asdict(row) | {"key": key} for key, row in rows.items() if key not in known]:
        connection.execute(insert(listing), fresh)
    for key, row in ((key, row) for key, row in rows.items() if key in known):
        told = asdict(row)
        if has_changed(known[key], row):
            connection.execute(update(listing).where(here, listing.c.key == key).values(told))
            for life, _ in lives(connection, [key]).values():
                due = asdict(renewed(life, now))
                connection.execute(update(address).where(address.c.key == key).values(due))
        elif (full := completed(known[key], row)) != known[key]:
            connection.execute(update(listing).where(here, listing.c.key == key).values(asdict(full)))
    if page.slug and known:  # rows of former versions
        unknown = and_(listing.c.key.in_(known.keys()), listing.c.slug.is_(None))
        connection.execute(update(listing).where(here, unknown).values(slug=page.slug))
    stored = select(article.c.id, article.c.columns).join(address, address.c.article_id == article.c.id)
    for found in connection.execute(stored.where(address.c.key.in_(rows.keys() - known.keys()))).all():
        if page.column not in found.columns:
            columns = [*found.columns, page.column]
            connection.execute(update(article).where(article.c.id == found.id).values(columns=columns))


def _rows(connection: Connection, site: str, column: str, keys: Iterable[str]) -> dict[str, Row]:
    """Return the rows that a column has shown before, by their keys."""
    query = select(listing.c.key, listing.c.url, listing.c.title, listing.c.date)
    query = query.where(listing.c.site == site, listing.c.column == column, listing.c.key.in_(set(keys)))
    return {key: Row(url, title, date) for key, url, title, date in connection.execute(query)}


def of_column(slug: str, name: str | None) -> ColumnElement[bool]:
    """Return what holds of the rows that a column's lists have shown.

    :param name: under which those are known that were stored before the store knew slugs
    """
    return or_(listing.c.slug == slug, and_(listing.c.slug.is_(None), listing.c.column == name))


class Lists:
    """Read and write what lists say, and what of it a run asks for; every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def asks(
        self, site: str, column: str, rows: Collection[Row], now: str, former: Mapping[str, str] | None = None
    ) -> tuple[set[str], list[Ask]]:
        """Return which addresses of a list page no earlier one of its column named, and which are to be asked now.

        :param former: of rows with new addresses, the one under which each was listed before: those whose article is
            stored are not asked for
        """
        keys = {row.url: url_key(row.url) for row in rows}
        moved = {keys[url]: url_key(address) for url, address in (former or {}).items()}
        with reading(self._engine) as connection:
            known = _rows(connection, site, column, keys.values())
            asked = lives(connection, [*keys.values(), *moved.values()])
        found = []
        for row in rows:
            key = keys[row.url]
            if key not in asked and key in moved and asked.get(moved[key], NEVER)[0].first_stored_at:
                continue
            life, validator = asked.get(key, (None, {}))
            changed = key in known and has_changed(known[key], row)
            why = "first" if changed else occasion(life, now)
            if why:
                found.append(Ask(row, column, why, {} if changed else validator))
        return {url for url, key in keys.items() if key not in known}, found

    def stored(self, urls: Collection[str]) -> set[str]:
        """Return those of some addresses whose article is stored."""
        keys = {url_key(url): url for url in urls}
        query = select(address.c.key).where(address.c.key.in_(keys), address.c.article_id.is_not(None))
        with reading(self._engine) as connection:
            return {keys[key] for key in connection.scalars(query)}

    def pending(self, site: str, now: str, slug: str | None = None, name: str | None = None) -> list[Ask]:
        """Return what earlier runs left open and what is due again, the longest due first.

        :param slug: of the only column that counts; None where all do
        :param name: its name
        """
        query = select(*LIFE, address.c.key, address.c.validator, listing.c.column, listing.c.url, listing.c.title)
        query = query.add_columns(listing.c.date)
        query = query.select_from(listing).outerjoin(address, address.c.key == listing.c.key)
        open_ = or_(address.c.key.is_(None), address.c.failures > 0, address.c.due_at.is_not(None))
        query = query.where(listing.c.site == site, open_, *([of_column(slug, name)] if slug else ()))
        query = query.order_by(address.c.due_at, listing.c.first_seen_at, listing.c.key)
        with reading(self._engine) as connection:
            rows = connection.execute(query).all()
        found = []
        for row in rows:
            if why := occasion(life_of(row) if row.key else None, now):
                validator = row.validator or {} if row.key else {}
                found.append(Ask(Row(row.url, row.title, row.date), row.column, why, validator))
        return found

    def walked(self, site: str) -> dict[str, str | None]:
        """Return the lists walked to their end, with no run killed since, and when.

        The newest run of the site is the one that asks.
        """
        current = select(func.max(run.c.id)).where(run.c.site == site).scalar_subquery()
        killed = select(func.max(run.c.id)).where(run.c.site == site, run.c.ended_at.is_(None), run.c.id < current)
        with reading(self._engine) as connection:
            last = connection.scalar(killed) or 0
            query = select(walk.c.chain, walk.c.walked_at).where(walk.c.site == site, walk.c.run_id > last)
            return {row.chain: row.walked_at for row in connection.execute(query)}

    def mark(self, site: str, run_id: int, now: str, *, walked: Collection[str], broken: Collection[str]) -> None:
        """Remember the lists that a run has walked to their end, and forget that of those it left in the middle."""
        with writing(self._engine) as connection:
            connection.execute(delete(walk).where(walk.c.site == site, walk.c.chain.in_(broken)))
            for chain in sorted(walked):
                put(connection, walk, {"site": site, "chain": chain}, {"run_id": run_id, "walked_at": now})

    def holes(self, site: str) -> dict[str, dict[int, int]]:
        """Return, by list and page, in how many whole walks one after the other a page was a hole."""
        found: dict[str, dict[int, int]] = {}
        with reading(self._engine) as connection:
            for row in connection.execute(select(list_hole).where(list_hole.c.site == site)):
                found.setdefault(row.chain, {})[row.page] = row.walks
        return found

    def keep_holes(self, site: str, holes: Mapping[str, Collection[int]]) -> None:
        """Remember the holes of lists that were walked whole, and forget those that are filled.

        :param holes: the pages that were holes, by list
        """
        with writing(self._engine) as connection:
            for chain, pages in sorted(holes.items()):
                here = and_(list_hole.c.site == site, list_hole.c.chain == chain)
                known = dict(connection.execute(select(list_hole.c.page, list_hole.c.walks).where(here)).tuples().all())
                connection.execute(delete(list_hole).where(here, list_hole.c.page.not_in(pages)))
                for page in sorted(pages):
                    key = {"site": site, "chain": chain, "page": page}
                    put(connection, list_hole, key, {"walks": known.get(page, 0) + 1})

    def rests(self, now: str) -> dict[str, str]:
        """Return the hosts that asked to be left alone, and until when."""
        with reading(self._engine) as connection:
            rows = connection.execute(select(host.c.name, host.c.rests_until).where(host.c.rests_until > now))
            return {row.name: row.rests_until for row in rows}

    def rest(self, name: str, until: str) -> None:
        """Remember that a host asked to be left alone."""
        with writing(self._engine) as connection:
            put(connection, host, {"name": name}, {"rests_until": until})

    def old_tls(self, now: str) -> set[str]:
        """Return the hosts whose TLS was found to be old within the last month."""
        month_ago = (datetime.fromisoformat(now) - OLD_TLS_HOLDS).isoformat(timespec="seconds")
        with reading(self._engine) as connection:
            return set(connection.scalars(select(old_tls.c.host).where(old_tls.c.since > month_ago)))

    def keep_old_tls(self, host: str, now: str) -> None:
        """Remember that a host can be read by the old rules of TLS only."""
        with writing(self._engine) as connection:
            put(connection, old_tls, {"host": host}, {"since": now})

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
