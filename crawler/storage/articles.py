"""Stores and reads articles, their former texts, and what became of the addresses they came from."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine, select

from crawler.dedupe import url_key
from crawler.storage.addresses import pointer_of
from crawler.storage.engine import reading
from crawler.storage.schema import address, article, article_revision
from crawler.storage.selection import Selection
from crawler.vocabulary import DATELESS

SAMPLE = 50
"""Articles that tell what a site's pages are like."""


LAST_PAGE = (address.c.archive, address.c.state, address.c.reason, article.c.archive.label("stored"))
"""What tells where the last page of an address lies, and whether its article was read from it."""


class Articles:
    """Read articles; every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def records(
        self, site: str | None = None, kind: str | None = None, since: str | None = None, until: str | None = None
    ) -> Selection:
        """Choose articles, to be streamed."""
        return Selection(self._engine, site, kind, since, until)

    def history(self, name: str) -> list[dict[str, Any]]:
        """Return the records of an article, the oldest text first; none if there is no such article.

        :param name: its id, or an address of it in any spelling
        """
        with reading(self._engine) as connection:
            try:
                found = connection.scalar(select(address.c.article_id).where(address.c.key == url_key(name)))
            except ValueError:
                found = None  # no address
            own = found or name
            former = select(article_revision.c.record).where(article_revision.c.article_id == own)
            records = list(connection.scalars(former.order_by(article_revision.c.revision)))
            newest = connection.execute(select(article).where(article.c.id == own)).mappings()
            return records + [dict(row) for row in newest]

    def are_dated(self, site: str, before: str) -> bool:
        """Tell whether most of a site's newest articles, first seen before a moment, show their date themselves."""
        query = select(article.c.flags).where(article.c.site == site, article.c.first_seen_at < before)
        with reading(self._engine) as connection:
            flags = list(connection.scalars(query.order_by(article.c.first_seen_at.desc()).limit(SAMPLE)))
        return 2 * sum(not DATELESS.isdisjoint(one) for one in flags) < len(flags)

    def archived(self, site: str | None = None, since: str | None = None) -> list[dict[str, Any]]:
        """Return the archive pointers that ``reprocess`` reads again, oldest first: the last page of every address."""
        query = select(*LAST_PAGE).outerjoin_from(address, article).where(address.c.archive.is_not(None))
        query = query.where(address.c.site == site) if site else query
        query = query.where(address.c.fetched_at >= since) if since else query
        with reading(self._engine) as connection:
            return [pointer_of(row) for row in connection.execute(query.order_by(address.c.fetched_at, address.c.key))]
