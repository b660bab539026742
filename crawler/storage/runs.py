"""Keeps the history of runs, one row each: when, with what state and figures."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine, delete, func, insert, select, update

from crawler.clock import utc_now
from crawler.storage.engine import reading, writing
from crawler.storage.schema import run


class Runs:
    """Read and write runs; every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def start(self, site: str, arguments: dict[str, Any], started_at: str) -> int:
        """Open a run's row and return its number. A row that is never ended tells of a killed process."""
        with writing(self._engine) as connection:
            row = {"site": site, "arguments": arguments, "started_at": started_at}
            inserted = connection.execute(insert(run).values(row)).inserted_primary_key
            assert inserted
            return int(inserted[0])

    def forget(self, number: int) -> None:
        """Forget a run that did not take place."""
        with writing(self._engine) as connection:
            connection.execute(delete(run).where(run.c.id == number))

    def end(self, number: int, **figures: Any) -> None:
        """Close a run's row with its figures."""
        with writing(self._engine) as connection:
            connection.execute(update(run).where(run.c.id == number).values(ended_at=utc_now(), **figures))

    def last(self) -> dict[str, dict[str, Any]]:
        """Return the last run of every site, by its name."""
        newest = select(func.max(run.c.id)).group_by(run.c.site)
        with reading(self._engine) as connection:
            rows = connection.execute(select(run).where(run.c.id.in_(newest))).mappings()
            return {row["site"]: dict(row) for row in rows}
