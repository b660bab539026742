"""Adds tables for near-duplicates: what an article is found by when another is stored, and pairs that say the same."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables, which 0007 fills; a hash of the whole text is no longer needed."""
    op.drop_index("ix_article_fingerprint", "article")
    op.drop_column("article", "fingerprint")
    op.create_table(
        "likeness",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("headline", sa.BigInteger(), nullable=True),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("digest", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_likeness_article_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_likeness")),
    )
    op.create_index("ix_likeness_article_id", "likeness", ["article_id"], unique=True)
    op.create_index("ix_likeness_headline", "likeness", ["headline", "day"], unique=False)
    op.create_table(
        "candidate",
        sa.Column("key", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("key", "number", name=op.f("pk_candidate")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "tie",
        sa.Column("later", sa.Text(), nullable=False),
        sa.Column("earlier", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("share", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["earlier"], ["article.id"], name=op.f("fk_tie_earlier")),
        sa.ForeignKeyConstraint(["later"], ["article.id"], name=op.f("fk_tie_later")),
        sa.PrimaryKeyConstraint("later", "earlier", name=op.f("pk_tie")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_tie_earlier", "tie", ["earlier"], unique=False)
