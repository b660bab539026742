"""Streams from the store the articles that a user chose by site, kind and days."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Select, func, or_, select

from crawler.items import Article
from crawler.storage.engine import reading
from crawler.storage.schema import article

RECORD = [f.name for f in fields(Article)]

AT_ONCE = 200
"""Records held in memory while streaming."""


@dataclass
class Selection:
    """Articles of one site, of one kind, of some days; each left out means any.

    Every iteration reads them anew, as dictionaries of the contract's fields, in the order of site, day and id.
    ``since`` and ``until`` are days, YYYY-MM-DD, both included. ``each`` is called after every record.
    With ``newest_first`` they come by their day alone, ``limit`` of them at most.
    """

    engine: Engine
    site: str | None = None
    kind: str | None = None
    since: str | None = None
    until: str | None = None
    each: Callable[[], object] | None = None
    newest_first: bool = False
    limit: int | None = None
    read: int = 0
    """Records of the last iteration."""

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Stream the records."""
        query = self._chosen(select(*(article.c[name] for name in RECORD)))
        if self.newest_first:
            query = query.order_by(article.c.published_at.desc().nulls_last(), article.c.id).limit(self.limit)
        else:
            query = query.order_by(article.c.site, article.c.published_at, article.c.id)
        self.read = 0
        with reading(self.engine) as connection:
            for row in connection.execution_options(yield_per=AT_ONCE).execute(query).mappings():
                self.read += 1
                yield dict(row)
                if self.each:
                    self.each()

    def batches(self, size: int) -> Iterator[list[dict[str, Any]]]:
        """Stream the records in lists of ``size``, the last one shorter."""
        records = iter(self)
        while batch := list(islice(records, size)):
            yield batch

    @property
    def choice(self) -> str:
        """Return what was chosen, in words."""
        return " ".join(filter(None, (self.site, self.kind, self.since, self.until)))

    def count(self) -> int:
        """Return how many there are."""
        with reading(self.engine) as connection:
            return int(connection.execute(self._chosen(select(func.count()).select_from(article))).scalar_one())

    def seen_at(self) -> str | None:
        """Return when the last of them was seen; None if there are none."""
        with reading(self.engine) as connection:
            seen: str | None = connection.scalar(self._chosen(select(func.max(article.c.last_seen_at))))
        return seen

    def lie_in(self, file: Path) -> bool:
        """Tell whether a file is the database they are read from."""
        url = self.engine.url
        own = Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None
        return own is not None and own.exists() and file.exists() and file.samefile(own)

    def _chosen(self, query: Select[Any]) -> Select[Any]:
        day = article.c.published_at
        query = query.where(article.c.site == self.site) if self.site else query
        query = query.where(article.c.kind == self.kind) if self.kind else query
        query = query.where(day >= self.since) if self.since else query
        return query.where(or_(day <= self.until, day.startswith(self.until))) if self.until else query
