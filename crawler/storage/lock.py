"""Lets one run a site go on at a time, over all processes that share a store."""

from __future__ import annotations

import json
import os
import socket
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from crawler.clock import utc_now
from crawler.errors import HeldError, UserError

LOCKS = "locks"
"""Folder beside a SQLite file; PostgreSQL needs none."""


class SiteLock:
    """Holds a site for one run; released by the operating system or by PostgreSQL if the process is killed."""

    def __init__(self, engine: Engine, site: str) -> None:
        self._engine, self._site = engine, site
        self._file: FileLock | None = None
        self._connection: Connection | None = None

    def __enter__(self) -> Self:
        """Take the site.

        :raises HeldError: if another run holds it
        """
        if self._engine.dialect.name == "postgresql":
            self._hold_connection()
        else:
            self._hold_file()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give the site up."""
        if self._file:
            self._file.release()
        if self._connection:
            with suppress(DBAPIError):  # a server that is gone holds nothing
                # the server takes notice of a closed connection in its own time: the next run would still be refused
                self._connection.exec_driver_sql("SELECT pg_advisory_unlock_all()")
            self._connection.close()

    def _hold_file(self) -> None:
        database = self._engine.url.database
        if not database or database.startswith((":", "file:")):
            return
        folder = Path(database).absolute().parent / LOCKS
        told = folder / f"{self._site}.json"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = FileLock(folder / f"{self._site}.lock", timeout=0)
            self._file.acquire()
            told.write_text(json.dumps(_holder()), encoding="utf-8")
        except Timeout:
            raise HeldError(_held(self._site, _read(told))) from None
        except OSError as error:
            raise UserError(f"{folder}: the lock of {self._site} cannot be written ({error.strerror}).") from None

    def _hold_connection(self) -> None:
        name = {"name": f"crawler.site.{self._site}"}
        connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        if not connection.scalar(text("SELECT pg_try_advisory_lock(hashtext(:name))"), name):
            query = text(
                "SELECT client_addr::text, backend_start::text FROM pg_locks JOIN pg_stat_activity USING (pid) "
                "WHERE locktype = 'advisory' AND objid = (hashtext(:name)::bigint & 4294967295)::oid AND granted"
            )
            row = connection.execute(query, name).first()
            connection.close()
            raise HeldError(_held(self._site, {"host": row[0] or "this machine", "since": row[1]} if row else {}))
        connection.detach()  # closed with the lock, not given back to the pool with it
        self._connection = connection


def _holder() -> dict[str, Any]:
    return {"process": os.getpid(), "host": socket.gethostname(), "since": utc_now()}


def _read(path: Path) -> dict[str, Any]:
    try:
        return dict(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}


def _held(site: str, holder: dict[str, Any]) -> str:
    who = f"process {holder['process']} on {holder['host']}" if "process" in holder else holder.get("host", "another")
    since = f" since {holder['since']}" if holder.get("since") else ""
    return f"{site} is held by another run ({who}{since}): wait until it ends, or stop it."
