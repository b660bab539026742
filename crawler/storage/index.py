"""Keeps the search index: pairs of characters, written in the transaction that writes the article.

The key of an article grows with its date, so that an index read backwards gives the newest first and stops early,
and a span of days is a span of keys. SQLite keeps the terms in a contentless FTS5 table, PostgreSQL in a tsvector.
"""

from __future__ import annotations

from calendar import timegm
from collections.abc import Iterable, Mapping
from datetime import datetime
from hashlib import blake2b
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, column, delete, select, table, text, update

from crawler.storage.query import TITLE
from crawler.storage.schema import article, search_entry
from crawler.text.terms import END, folded, pairs

KEY_BITS = 24
"""Bits of a key behind the second of publication: room for all articles of one day, which may have no hour."""

UNDATED = -1
"""The second of an article without a date: before all others."""

HEAD = ("title", "kicker", "subtitle")
INDEXED = ("id", "site", "kind", "published_at", *HEAD, "body")

search_terms = table("search_terms", column("rowid"), column("terms"), column("key"), column("title"), column("text"))

_INSERT_ENTRY = text(
    "INSERT INTO search_entry (key, article_id, digest) VALUES (:key, :article_id, :digest) "
    "ON CONFLICT (key) DO NOTHING"
)
_PLACED = select(search_entry.c.article_id).where(search_entry.c.article_id.in_(bindparam("ids", expanding=True)))
_INSERT_FTS5 = text("INSERT INTO search_terms (rowid, terms) VALUES (:key, :terms)")
_DELETE_FTS5 = text("INSERT INTO search_terms (search_terms, rowid, terms) VALUES ('delete', :key, :terms)")
_INSERT_TSVECTOR = text(
    "INSERT INTO search_terms (key, terms, title, text) VALUES (:key, array_to_tsvector(:lexemes), :title, :text)"
)
_DELETE_TSVECTOR = text("DELETE FROM search_terms WHERE key = :key")
_EMPTY_FTS5 = text("INSERT INTO search_terms (search_terms) VALUES ('delete-all')")
_EMPTY_TSVECTOR = text("TRUNCATE search_terms")


class Entry(NamedTuple):
    """What the index holds of an article."""

    second: int
    terms: str
    title: str
    text: str

    @property
    def digest(self) -> str:
        """Return what tells this entry from another."""
        return blake2b(f"{self.second}|{self.terms}".encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()

    @property
    def lexemes(self) -> list[str]:
        """Return the terms that say what stands in the text, not in which order."""
        return sorted({term for term in self.terms.split(" ") if not term.endswith(END)})


def entry_of(values: Mapping[Any, Any]) -> Entry:
    """Return the entry of an article: its terms in order, then each character, its title once more, site and kind."""
    title = folded("\n".join(values[name] for name in HEAD if values[name]))
    body = folded(values["body"])
    whole = f"{title} {body}".strip()
    runs, head = whole.split(), title.split()
    terms = [
        *pairs(runs),
        *dict.fromkeys("".join(runs)),
        *(TITLE + term for term in pairs(head)),
        *(TITLE + char for char in dict.fromkeys("".join(head))),
        *(facet(name, values[name]) for name in ("site", "kind") if values[name]),
    ]
    return Entry(second_of(values["published_at"]), " ".join(terms), title, whole)


def facet(name: str, value: str) -> str:
    """Return the term that stands for a field."""
    return f"{name}:{value}"


def second_of(moment: str | None) -> int:
    """Return the second of a local point in time, ISO 8601, from 1970 on; what is older counts as 1970."""
    if not moment:
        return UNDATED
    return max(0, timegm(datetime.fromisoformat(moment[:19]).timetuple()))


def index(connection: Connection, values: Mapping[str, Any], former: Mapping[str, Any]) -> None:
    """Bring the index in step with an article that has just been rewritten; ``former`` is the row as it was before."""
    entry = entry_of(values)
    own = search_entry.c.article_id == values["id"]
    old = connection.execute(select(search_entry.c.key, search_entry.c.digest).where(own)).one_or_none()
    if old and old.digest == entry.digest:
        return
    if old:
        _forget(connection, old.key, old.digest, entry_of(former))
    _write(connection, {values["id"]: entry})


def index_new(connection: Connection, articles: Iterable[Mapping[Any, Any]]) -> None:
    """Enter articles that the index does not hold yet."""
    _write(connection, {values["id"]: entry_of(values) for values in articles})


def _write(connection: Connection, entries: Mapping[str, Entry]) -> None:
    """Write the entries of articles that have none, by their ids."""
    # the id chooses among the keys of a second, so that two processes seldom want the same
    rows: dict[str, dict[str, Any]] = {
        one: {"key": entry.second << KEY_BITS | int(blake2b(one.encode(), digest_size=3).hexdigest(), 16)}
        | {"article_id": one, "digest": entry.digest}
        for one, entry in entries.items()
    }
    if connection.execute(_INSERT_ENTRY, list(rows.values())).rowcount < len(rows):
        placed = set(connection.scalars(_PLACED, {"ids": list(rows)}))
        for row in (row for one, row in rows.items() if one not in placed):
            row["key"] += 1
            while not connection.execute(_INSERT_ENTRY, row).rowcount:
                row["key"] += 1
    keyed = [(rows[one]["key"], entry) for one, entry in entries.items()]
    if connection.dialect.name == "sqlite":
        connection.execute(_INSERT_FTS5, [{"key": key, "terms": entry.terms} for key, entry in keyed])
    else:
        told = [
            {"key": key, "lexemes": entry.lexemes, "title": entry.title, "text": entry.text} for key, entry in keyed
        ]
        connection.execute(_INSERT_TSVECTOR, told)


def index_all(connection: Connection) -> None:
    """Make the index of all articles anew, a few articles in memory at a time."""
    connection.execute(_EMPTY_FTS5 if connection.dialect.name == "sqlite" else _EMPTY_TSVECTOR)
    connection.execute(delete(search_entry))
    query = select(*(article.c[name] for name in INDEXED)).order_by(article.c.published_at)
    for some in connection.execute(query.execution_options(yield_per=500)).mappings().partitions():
        index_new(connection, some)


def _forget(connection: Connection, key: int, digest: str, former: Entry) -> None:
    """Take an article out of the index.

    FTS5 must be told the terms it holds. Where they cannot be known any more, because a newer library folds some
    character in another way, they stay under a key that leads nowhere.
    """
    own = search_entry.c.key == key
    if connection.dialect.name == "postgresql":
        connection.execute(_DELETE_TSVECTOR, {"key": key})
    elif former.digest == digest:
        connection.execute(_DELETE_FTS5, {"key": key, "terms": former.terms})
    else:
        connection.execute(update(search_entry).where(own), {"article_id": None})
        return
    connection.execute(delete(search_entry).where(own))
