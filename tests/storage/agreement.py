"""Whether the parts of a store agree with each other."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine, select, text

from crawler.storage.index import entry_of
from crawler.storage.schema import article, metadata, relation, search_entry


def agreed(connection: Connection) -> list[dict[str, Any]]:
    """Hold articles, index and relations against each other; return the articles."""
    records = [dict(row) for row in connection.execute(select(article)).mappings()]
    digests = dict(connection.execute(select(search_entry.c.article_id, search_entry.c.digest)).tuples().all())
    assert digests == {record["id"]: entry_of(record).digest for record in records}, "the index is out of step"
    keys = connection.scalars(select(search_entry.c.key)).all()
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("INSERT INTO search_terms (search_terms) VALUES ('integrity-check')")
        assert connection.scalar(text("PRAGMA integrity_check")) == "ok"
        kinds = " OR ".join(f'"kind:{kind}"' for kind in {record["kind"] for record in records}) or '"none"'
        query = "SELECT rowid FROM search_terms WHERE search_terms MATCH :kinds"
        found = connection.scalars(text(query), {"kinds": kinds}).all()
    else:
        found = connection.scalars(text("SELECT key FROM search_terms")).all()
    assert sorted(found) == sorted(keys)
    ids = {record["id"] for record in records}
    assert {one for pair in connection.execute(select(relation.c.later, relation.c.earlier)) for one in pair} <= ids
    assert {one["id"] for record in records for one in record["relations"]} <= ids
    return records


def emptied(engine: Engine) -> None:
    """Delete all rows, the index of PostgreSQL included."""
    with engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(table.delete())
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql("DELETE FROM search_terms")
