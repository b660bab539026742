"""Stores of former versions are brought forward without loss, over SQLite and PostgreSQL.

``stores/`` holds a dump of a store as each former version left it: a crawl cut short, an article revised, a copy.
A new migration brings the dump of the version before it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, create_engine, make_url, select
from storage.agreement import agreed

from crawler.dedupe import words
from crawler.dedupe.precedence import rank
from crawler.errors import UserError
from crawler.storage import engine as opening
from crawler.storage import near_duplicates
from crawler.storage import texts as stored_texts
from crawler.storage.engine import open_engine
from crawler.storage.index import index_all
from crawler.storage.near_duplicates import relate_all
from crawler.storage.store import Store
from crawler.text import fold
from crawler.text.characters import COMPARED, PRINTED, SEARCHED
from crawler.text.script import SIMPLE

Rows = dict[str, list[dict[str, Any]]]

STORES = Path(__file__).with_name("stores")
SCRIPTS = Config()
SCRIPTS.set_main_option("script_location", str(Path(opening.__file__).with_name("migrations")))
VERSIONS = sorted(one.revision for one in ScriptDirectory.from_config(SCRIPTS).walk_revisions())
FOUND_ANEW = {
    "article": {"relations"},
    "alembic_version": {"version_num"},
    "likeness": {"number", "digest"},
    "candidate": {"key", "number"},
    "tie": {"later", "earlier"},
}
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
        assert not kept or picked(after[name], kept) == picked(old, kept), name
    with store.engine.connect() as connection:
        records = agreed(connection)
    [copy] = [record for record in records if record["relations"]]
    [original] = [record for record in records if record["title"] == copy["title"] and record is not copy]
    assert copy["relations"] == [{"type": "same_as", "id": original["id"]}]
    assert {found["id"] for found in store.search.find(f'"{original["title"]}"')} == {copy["id"], original["id"]}
    assert len(before["article_revision"]) == 1
    store.engine.dispose()


TITLE, OTHER_TITLE = "健康访谈丨春江市疾控专家谈妆容", "健康访谈|春江市疾控专家谈粧容"
BODY = "春江市疾控专家介绍，妆容不掩倦意，作息才是根本，成年人每天应当睡足七到八个小时。\n" * 3
FORMERLY = {"丨": "丨", "粧": "粧"}
"""Characters that 0004 neither searched nor compared as it is done now."""


def forget() -> None:
    """Forget what was found out about texts by other forms."""
    stored_texts._remembered.cache_clear()
    words._words.cache_clear()
    fold._line.cache_clear()


def old_store(address: str, monkeypatch: pytest.MonkeyPatch) -> Rows:
    """Make a store of 0004 with two copies of one article that were not known for copies; return its rows."""
    tables = dumped("0004")
    texts = {"title": TITLE, "body": BODY}, {"title": OTHER_TITLE, "body": BODY.replace("妆", "粧")}
    taken = [one for one in tables["article"] if not one["relations"]][:2]
    for row, text in zip(taken, texts, strict=True):
        row.update(text, kicker=None, subtitle=None, published_at="2025-05-06")
    with monkeypatch.context() as former:
        former.setattr(near_duplicates, "number_of", lambda name, *_, **__: rank(name) >> 17)  # of 31 bits
        for char, form in FORMERLY.items():
            for table in (SIMPLE, PRINTED, SEARCHED, COMPARED):
                former.setitem(table, ord(char), form)
        load(address, "0004", tables)
        engine = create_engine(address)
        forget()
        with engine.begin() as connection:
            relate_all(connection)
        engine.dispose()
    forget()
    return rows(address, list(tables))


@pytest.fixture
def former(address: str, monkeypatch: pytest.MonkeyPatch) -> tuple[str, Rows]:
    """A store of 0004, and its rows."""
    return address, old_store(address, monkeypatch)


def test_what_was_made_of_characters_is_made_anew(former: tuple[str, Rows]) -> None:
    address, before = former
    assert told(row for row in before["article"] if row["title"] in (TITLE, OTHER_TITLE)) == ["related"]
    store = Store(open_engine(address))
    found = store.search.find('"访谈丨春江市"')
    assert {one["title"] for one in found} == {TITLE, OTHER_TITLE}
    assert told(found) == ["same_as"]
    assert {one["title"] for one in store.search.find("妆容")} == {TITLE, OTHER_TITLE}
    with store.engine.connect() as connection:
        agreed(connection)
    store.engine.dispose()


@pytest.mark.parametrize("version", ["0008", "0009"])
def test_what_older_rules_related_is_related_anew(version: str, address: str) -> None:
    tables = dumped(version)
    [tied] = tables["tie"]
    records = {row["id"]: row for row in tables["article"]}
    copy, original = records[tied["later"]], records[tied["earlier"]]
    tied.update(later=original["id"], earlier=copy["id"], type="related", reason="edits")
    original["relations"], copy["relations"] = [{"type": "related", "id": copy["id"]}], []
    load(address, version, tables)
    store = Store(open_engine(address))
    with store.engine.connect() as connection:
        found = {record["id"]: record["relations"] for record in agreed(connection) if record["relations"]}
    assert found == {copy["id"]: [{"type": "same_as", "id": original["id"]}]}
    store.engine.dispose()


def test_to_open_a_store_again_changes_nothing(former: tuple[str, Rows], monkeypatch: pytest.MonkeyPatch) -> None:
    address, before = former
    open_engine(address).dispose()
    once = rows(address, list(before))
    monkeypatch.setattr(near_duplicates, "tie_articles", None)
    open_engine(address).dispose()
    assert rows(address, list(before)) == once


def test_an_upgrade_cut_short_leaves_the_store_as_it_was(
    former: tuple[str, Rows], monkeypatch: pytest.MonkeyPatch
) -> None:
    address, before = former
    tie, seen = near_duplicates.tie_articles, []

    def cut_short(connection: Connection, ids: list[str]) -> set[str]:
        seen.append(ids)
        if len(seen) == 3:
            raise OSError("the disk is full")
        return tie(connection, ids)

    with monkeypatch.context() as night:
        night.setattr(near_duplicates, "AT_ONCE", 1)
        night.setattr(near_duplicates, "tie_articles", cut_short)
        with pytest.raises(UserError, match="the disk is full"):
            open_engine(address)
    assert rows(address, list(before)) == before
    test_what_was_made_of_characters_is_made_anew(former)


def told(records: Iterable[dict[str, Any]]) -> list[str]:
    """Return what some articles are to others."""
    return [relation["type"] for record in records for relation in record["relations"]]


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
