"""Stores of former versions are brought forward without loss, over SQLite and PostgreSQL.

``stores/`` holds a dump of a store as each former version left it: a crawl cut short, an article revised, a copy.
A new migration brings the dump of the version before it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, create_engine, make_url, select
from storage.agreement import agreed

from crawler.storage import engine as opening
from crawler.storage.engine import open_engine
from crawler.storage.index import index_all
from crawler.storage.store import Store

Rows = dict[str, list[dict[str, Any]]]

STORES = Path(__file__).with_name("stores")
SCRIPTS = Config()
SCRIPTS.set_main_option("script_location", str(Path(opening.__file__).with_name("migrations")))
VERSIONS = sorted(one.revision for one in ScriptDirectory.from_config(SCRIPTS).walk_revisions())
FOUND_ANEW = {"article": {"relations"}, "alembic_version": {"version_num"}}
"""What a migration may change."""

INDEX = "search_"
"""Beginning of the names of the search index's tables: they hold no rows that could be dumped, and are filled anew."""


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/old.db"
        return
    server = create_engine(request.getfixturevalue("postgresql"), isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.exec_driver_sql("CREATE DATABASE old")
        yield make_url(request.getfixturevalue("postgresql")).set(database="old").render_as_string(hide_password=False)
        connection.exec_driver_sql("DROP DATABASE old WITH (FORCE)")
    server.dispose()


def test_there_is_a_store_of_every_former_version() -> None:
    assert sorted(path.stem for path in STORES.iterdir()) == VERSIONS[:-1]


@pytest.mark.parametrize("version", VERSIONS[:-1])
def test_a_store_of_a_former_version(version: str, address: str) -> None:
    before = dumped(version)
    load(address, version, before)
    store = Store(open_engine(address))
    after = rows(address, list(before))
    for name, old in before.items():
        left = FOUND_ANEW.get(name, set())
        kept = [column for column in (old[0] if old else ()) if column in after[name][0] and column not in left]
        assert picked(after[name], kept) == picked(old, kept), name
    with store.engine.connect() as connection:
        records = agreed(connection)
    [copy] = [record for record in records if record["relations"]]
    [original] = [record for record in records if record["title"] == copy["title"] and record is not copy]
    assert copy["relations"] == [{"type": "same_as", "id": original["id"]}]
    assert {found["id"] for found in store.search.find(f'"{original["title"]}"')} == {copy["id"], original["id"]}
    assert len(before["article_revision"]) == 1
    store.engine.dispose()


def dumped(version: str) -> Rows:
    """Return the rows of a dump by table."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript((STORES / f"{version}.sql").read_text("utf-8"))
        tables: Rows = {}
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            columns = [(row[1], row[2]) for row in connection.execute(f"PRAGMA table_info({name})")]
            tables[name] = [
                {
                    column: json.loads(value) if kind == "JSON" and value else value
                    for (column, kind), value in zip(columns, row, strict=True)
                }
                for row in connection.execute(f"SELECT * FROM {name}")
            ]
        return tables


def load(address: str, version: str, tables: Rows) -> None:
    """Build a database of a former version and fill it."""
    engine, schema = create_engine(address), MetaData()
    with engine.begin() as connection:
        SCRIPTS.attributes["connection"] = connection
        command.upgrade(SCRIPTS, version)
        schema.reflect(connection)
        assert {name for name in schema.tables if not name.startswith(INDEX)} == set(tables)
        for table in schema.sorted_tables:
            if tables.get(table.name) and table.name != "alembic_version":
                connection.execute(table.insert(), tables[table.name])
        if any(name.startswith(INDEX) for name in schema.tables):
            index_all(connection)
    engine.dispose()


def rows(address: str, names: list[str]) -> Rows:
    """Return all rows of a database by table."""
    engine, schema = create_engine(address), MetaData()
    with engine.connect() as connection:
        schema.reflect(connection, only=names)
        found = {name: connection.execute(select(schema.tables[name])).mappings().all() for name in names}
    engine.dispose()
    return {name: [dict(row) for row in found[name]] for name in names}


def picked(rows: list[dict[str, Any]], names: list[str]) -> list[str]:
    """Return some columns of rows, in an order of their own."""
    return sorted(repr([row[name] for name in names]) for row in rows)
