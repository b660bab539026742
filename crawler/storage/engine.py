"""Opens a database and brings its schema up to date."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from crawler.errors import UserError

json_text = json.JSONEncoder(ensure_ascii=False).encode  # json.dumps would make an encoder for every field
"""How objects and lists stand in a column."""

BUSY_SECONDS = 30
"""How long a writer waits for another process that writes the same SQLite file."""

CHECKPOINT = 4000
"""Pages of the write-ahead log of SQLite, 4 KiB each, after which they go into the database, many that were written
again and again only once; 1000 is usual. What is committed is in the log, and outlives the process."""


def open_engine(database_url: str) -> Engine:
    """Open a database, make it if it is missing, and migrate its schema to the newest version.

    :param database_url: SQLAlchemy address, ``sqlite:///path`` or ``postgresql+psycopg://…``
    :raises UserError: if it cannot be opened or is newer than this program
    """
    try:
        url = make_url(database_url)
        sqlite = url.get_backend_name() == "sqlite"
        file = Path(url.database) if sqlite and url.database and not url.database.startswith((":", "file:")) else None
        if file:
            file.parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(url, json_serializer=json_text, pool_pre_ping=not sqlite)
        if sqlite:
            event.listen(engine, "connect", _configure_sqlite)
            event.listen(engine, "begin", _begin_sqlite)
        if _version(engine) != _newest():
            _migrate(engine, database_url)
        if file:
            in_its_place = partial(_in_its_place, file.absolute(), file.stat(), _shown(url))
            for name in ("do_connect", "begin"):  # a connection to where it no longer lies would begin a second one
                event.listen(engine, name, in_its_place)
    except (ArgumentError, NoSuchModuleError, ImportError, SQLAlchemyError, OSError) as error:
        raise UserError(
            f"The database {_shown(database_url)} cannot be opened ({cause(error)}): check DATABASE_URL."
        ) from None
    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that writes; it is committed at the end of the block.

    :raises UserError: if the database does not take it; nothing of the block is stored then
    """
    try:
        with engine.begin() as connection:
            yield connection
    except SQLAlchemyError as error:
        raise UserError(f"The database {_shown(engine.url)} could not be written ({cause(error)}).") from error


def one_writer(connection: Connection) -> None:
    """Let other writers wait until this transaction ends, so that two articles stored at once see each other.

    SQLite has one writer anyway.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext('crawler.storage.near_duplicates'))")


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that reads; on SQLite it does not wait for a writer.

    :raises UserError: if the database cannot be read
    """
    try:
        with engine.connect() as connection:
            yield connection.execution_options(sqlite_begin="BEGIN")
    except SQLAlchemyError as error:
        raise UserError(f"The database {_shown(engine.url)} could not be read ({cause(error)}).") from error


def _configure_sqlite(connection: Any, _record: Any) -> None:
    """Write-ahead log with one fsync a checkpoint: no acknowledged commit is lost when a process is killed."""
    connection.isolation_level = None  # SQLAlchemy begins transactions itself, see below
    durable = ("journal_mode=WAL", "synchronous=NORMAL", f"wal_autocheckpoint={CHECKPOINT}")
    for pragma in (*durable, "foreign_keys=ON", f"busy_timeout={BUSY_SECONDS * 1000}"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    """Take the write lock at once: a transaction that reads first and writes later could not wait for it."""
    connection.exec_driver_sql(connection.get_execution_options().get("sqlite_begin", "BEGIN IMMEDIATE"))


def _in_its_place(file: Path, opened: os.stat_result, shown: str, *_event: Any) -> None:
    """Check that the database lies where it was opened: SQLite would go on writing to one that was moved away.

    :raises UserError: if it was moved or replaced
    """
    try:
        stays = os.path.samestat(file.stat(), opened)
    except OSError:  # it may go at any moment
        stays = False
    if not stays:
        raise UserError(f"The database {shown} was moved away or replaced: put it back.")


def _version(engine: Engine) -> str | None:
    """Return the version of a schema; None where there is none yet."""
    with engine.connect() as connection:
        try:
            known = connection.execution_options(sqlite_begin="BEGIN")
            version: str | None = known.scalar(text("SELECT version_num FROM alembic_version"))
        except SQLAlchemyError:
            return None
    return version


def _newest() -> str:
    """Return the version that the migration history leads to."""
    scripts = (files("crawler.storage") / "migrations" / "versions").iterdir()
    return max(script.name[1:5] for script in scripts if script.name.startswith("v"))


def _migrate(engine: Engine, database_url: str) -> None:
    """Run the migration history.

    Alembic is loaded only now: it takes longer than most commands. It wants a directory on disk; the package may lie in
    a zipped egg, whose folders Python 3.11 cannot open as directories, so the few files are copied out first.

    :raises UserError: if the schema is newer than this program
    """
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    logging.getLogger("alembic").setLevel(logging.WARNING)  # a schema that is brought up to date is no news
    try:
        with engine.begin() as connection, TemporaryDirectory() as directory:
            if connection.dialect.name == "postgresql":  # two processes may start at once; SQLite holds its lock
                connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext('crawler.storage.migrations'))")
            _copy(files("crawler.storage") / "migrations", Path(directory))
            config = Config()
            config.set_main_option("script_location", directory)
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except CommandError:
        raise UserError(
            f"The database {_shown(database_url)} was written by a newer version of this program: update the program."
        ) from None


def _copy(source: Traversable, target: Path) -> None:
    target.mkdir(exist_ok=True)
    for entry in source.iterdir():
        if entry.is_dir():
            _copy(entry, target / entry.name)
        elif entry.name.endswith(".py"):
            (target / entry.name).write_bytes(entry.read_bytes())


def _shown(database_url: str | URL) -> str:
    """Return the address without its password."""
    try:
        url = make_url(database_url)
    except ArgumentError:
        return repr(database_url)
    return url.render_as_string(hide_password=True)


def cause(error: Exception) -> str:
    """Return the first line of what a driver says of an error."""
    return str(getattr(error, "orig", None) or error).strip().splitlines()[0]
