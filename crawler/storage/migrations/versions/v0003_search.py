"""Adds the search index, over all articles stored so far."""

import sqlalchemy as sa
from alembic import op

from crawler.storage.index import index_all

revision = "0003"
down_revision = "0002"

SQLITE = """
CREATE VIRTUAL TABLE search_terms
USING fts5 (terms, content='', columnsize=0, tokenize="ascii tokenchars '=|:_-'")
"""
POSTGRESQL = """
CREATE TABLE search_terms (key BIGINT PRIMARY KEY, terms TSVECTOR NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL);
CREATE INDEX ix_search_terms_terms ON search_terms USING GIN (terms)
"""


def upgrade() -> None:
    """Make the index and fill it."""
    op.create_table(
        "search_entry",
        sa.Column("key", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("article_id", sa.Text(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_search_entry_article_id")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_search_entry")),
    )
    op.create_index("ix_search_entry_article_id", "search_entry", ["article_id"], unique=True)
    connection = op.get_bind()
    for statement in (SQLITE if connection.dialect.name == "sqlite" else POSTGRESQL).split(";"):
        connection.exec_driver_sql(statement)
    index_all(connection)
