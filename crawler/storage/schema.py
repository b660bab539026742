"""The tables of the store, for SQLite and PostgreSQL alike. ``migrations/`` builds them; a test holds both together.

Points in time are ISO 8601 text as in the article record, so that a row reads the same everywhere.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Connection,
    Float,
    ForeignKey,
    Index,
    Insert,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    Update,
    bindparam,
    insert,
    update,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
    }
)

Json = JSON(none_as_null=True)

article = Table(
    "article",
    metadata,
    # the fields of crawler.items.Article, in that order
    Column("id", Text, primary_key=True),
    Column("url", Text),
    Column("canonical_url", Text),
    Column("site", Text),
    Column("agency", Text),
    Column("city", Text),
    Column("adcode", Text),
    Column("columns", Json, nullable=False),
    Column("kind", Text, nullable=False),
    Column("title", Text),
    Column("kicker", Text),
    Column("subtitle", Text),
    Column("published_at", Text),
    Column("published_precision", Text),
    Column("source", Text),
    Column("original_source", Text),
    Column("bylines", Json, nullable=False),
    Column("breadcrumb", Json, nullable=False),
    Column("body", Text, nullable=False),
    Column("blocks", Json, nullable=False),
    Column("images", Json, nullable=False),
    Column("attachments", Json, nullable=False),
    Column("interview", Json),
    Column("policy", Json),
    Column("variant", Text),
    Column("encoding", Json),
    Column("repairs", Json, nullable=False),
    Column("flags", Json, nullable=False),
    Column("relations", Json, nullable=False),
    Column("status", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("first_seen_at", Text, nullable=False),
    Column("last_seen_at", Text, nullable=False),
    Column("archive", Json),
    Index("ix_article_site", "site", "published_at"),
)

article_revision = Table(
    "article_revision",
    metadata,
    Column("article_id", Text, ForeignKey("article.id"), primary_key=True),
    Column("revision", Integer, primary_key=True),
    Column("replaced_at", Text, nullable=False),
    Column("record", Json, nullable=False),
)
"""The whole record as it stood before a newer text took its place."""

search_entry = Table(
    "search_entry",
    metadata,
    Column("key", BigInteger().with_variant(Integer(), "sqlite"), primary_key=True, autoincrement=False),
    Column("article_id", Text, ForeignKey("article.id")),
    Column("digest", Text, nullable=False),
    Index("ix_search_entry_article_id", "article_id", unique=True),
)
"""Which article stands under a key of the search index, and a digest of what the index holds of it.

The index itself, ``search_terms``, is what each database has for that; see ``crawler.storage.search``. ``article_id``
is null where terms could not be taken out of the index: nothing is found under that key any more.
"""

address = Table(
    "address",
    metadata,
    Column("key", Text, primary_key=True),
    Column("url", Text),
    Column("site", Text),
    Column("state", Text, nullable=False),
    Column("reason", Text),
    Column("article_id", Text, ForeignKey("article.id")),
    Column("archive", Json),
    Column("fetched_at", Text, nullable=False),
    Column("failures", Integer, nullable=False, server_default="0"),
    Column("missing", Integer, nullable=False, server_default="0"),
    Column("missing_at", Text),
    Column("first_stored_at", Text),
    Column("due_at", Text),
    Column("validator", Json),
    Index("ix_address_article_id", "article_id"),
    Index("ix_address_site", "site", "due_at"),
)
"""What became of every address that was requested or fed, and when it is asked again: ``crawler.life``.

``validator`` holds the headers of a conditional request for a stored article, where the server offers one.
"""

host = Table(
    "host",
    metadata,
    Column("name", Text, primary_key=True),
    Column("rests_until", Text, nullable=False),
)
"""Hosts that asked to be left alone for a while (Retry-After)."""

listing = Table(
    "listing",
    metadata,
    Column("site", Text, primary_key=True),
    Column("column", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("url", Text, nullable=False),
    Column("title", Text),
    Column("date", Text),
    Column("first_seen_at", Text, nullable=False),
    Column("slug", Text),
    Index("ix_listing_key", "key"),
)
"""Every article row seen in a list. A row whose address is not settled is what a later run resumes with.

``column`` is the name of the list, ``slug`` the column that was walked; null where that was before version 0008.
"""

site = Table(
    "site",
    metadata,
    Column("name", Text, primary_key=True),
    Column("home", Text, nullable=False),
    Column("searched_at", Text, nullable=False),
    Column("requests", Integer, nullable=False),
    Column("doubts", Json, nullable=False),
)
"""Sites that were searched for columns from their home page on, and how the last search went."""

column = Table(
    "column",
    metadata,
    Column("site", Text, primary_key=True),
    Column("slug", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("platform", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("evidence", Json, nullable=False),
    Column("doubts", Json, nullable=False),
    Column("found_at", Text, nullable=False),
    Column("confirmed_at", Text),
    Column("moved_at", Text),
    Column("former", Json, nullable=False),
)
"""Columns that runs have found, and those of site files that have moved since. ``former``: addresses where it lay."""

walk = Table(
    "walk",
    metadata,
    Column("site", Text, primary_key=True),
    Column("chain", Text, primary_key=True),
    Column("run_id", Integer, nullable=False),
    Column("walked_at", Text),
)
"""Lists walked to their end, the last whole run that did so, and when."""

list_hole = Table(
    "list_hole",
    metadata,
    Column("site", Text, primary_key=True),
    Column("chain", Text, primary_key=True),
    Column("page", Integer, primary_key=True, autoincrement=False),
    Column("walks", Integer, nullable=False),
)
"""Pages of lists that could not be had or brought nothing, though the list goes on behind them, and in how many whole
walks one after the other. After three such walks a hole is the site's own."""

old_tls = Table(
    "old_tls",
    metadata,
    Column("host", Text, primary_key=True),
    Column("since", Text, nullable=False),
)
"""Hosts whose handshake succeeds by the rules of former years only, and when that was found out."""

list_page = Table(
    "list_page",
    metadata,
    Column("url", Text, primary_key=True),
    Column("headers", Json, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("fetched_at", Text, nullable=False),
)
"""The last copy of each list page that offers a validator, for conditional requests."""

run = Table(
    "run",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("site", Text, nullable=False),
    Column("arguments", Json, nullable=False),
    Column("started_at", Text, nullable=False),
    Column("ended_at", Text),
    Column("state", Text),
    Column("finish_reason", Text),
    Column("requests", Integer),
    Column("list_pages", Integer),
    Column("list_rows", Integer),
    Column("new", Integer),
    Column("revised", Integer),
    Column("unchanged", Integer),
    Column("failed", Integer),
    Column("gone", Integer),
    Column("refused", Integer),
    Column("down", Integer),
    Column("suspect", Integer),
    Column("elsewhere", Integer),
    Column("off_site", Integer),
    Column("detail", Json),
    Index("ix_run_site", "site", "id"),
)
"""One row a run. ``ended_at`` stays null where the process was killed. ``detail`` holds, by column, the state, what was
wrong, and the rows that lead off the site, named."""


Number = BigInteger().with_variant(Integer(), "sqlite")
"""Numbers of articles by their days, see ``crawler.storage.candidates``."""

fingerprint = Table(
    "likeness",
    metadata,
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("article_id", Text, ForeignKey("article.id"), nullable=False),
    Column("headline", BigInteger),
    Column("digest", BigInteger, nullable=False),
    Index("ix_likeness_article_id", "article_id", unique=True),
    Index("ix_likeness_headline", "headline", "number"),
)
"""What articles are found by when another is stored: a number, which goes by the day, and a hash of the title's words.

``digest`` tells whether anything has changed that an article's relations depend on.
"""

bucket = Table(
    "candidate",
    metadata,
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("number", Number, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
"""Which articles have a key of ``crawler.dedupe.sketch``: of their texts, document numbers and policies."""

relation = Table(
    "tie",
    metadata,
    Column("later", Text, ForeignKey("article.id"), primary_key=True),
    Column("earlier", Text, ForeignKey("article.id"), primary_key=True),
    Column("type", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("share", Float, nullable=False),
    Index("ix_tie_earlier", "earlier"),
    sqlite_with_rowid=False,
)
"""Pairs of articles that say the same, or nearly. ``article.relations`` is read off it: one original an article."""


def put(connection: Connection, table: Table, key: dict[str, Any], values: dict[str, Any]) -> None:
    """Update the row with this key, or insert it."""
    updating, inserting = _putting(table, tuple(key))
    if connection.execute(updating, values | {f"of_{name}": value for name, value in key.items()}).rowcount == 0:
        connection.execute(inserting, key | values)


@cache
def _putting(table: Table, key: tuple[str, ...]) -> tuple[Update, Insert]:
    """Return the statements that update and insert a row, made once: that costs more than to run them."""
    return update(table).where(*(table.c[name] == bindparam(f"of_{name}") for name in key)), insert(table)
