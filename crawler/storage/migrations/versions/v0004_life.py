"""Adds when an address is asked again, and opens what one bad answer had settled."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

OPEN_BAD = """
UPDATE address SET failures = 1, due_at = fetched_at WHERE state != 'stored'
"""
OPEN_DOUBTFUL = """
UPDATE address SET due_at = fetched_at WHERE state = 'stored' AND article_id IN (
    SELECT id FROM article WHERE CAST(flags AS TEXT) LIKE '%soft404%'
    OR (body = '' AND CAST(images AS TEXT) = '[]' AND CAST(attachments AS TEXT) = '[]')
)
"""
STORED = """
UPDATE address SET first_stored_at = (SELECT first_seen_at FROM article WHERE article.id = address.article_id)
WHERE article_id IS NOT NULL
"""


def upgrade() -> None:
    """Add what tells when an address is asked again, and hosts that rest."""
    with op.batch_alter_table("address") as table:
        table.add_column(sa.Column("failures", sa.Integer(), nullable=False, server_default="0"))
        table.add_column(sa.Column("missing", sa.Integer(), nullable=False, server_default="0"))
        table.add_column(sa.Column("missing_at", sa.Text(), nullable=True))
        table.add_column(sa.Column("first_stored_at", sa.Text(), nullable=True))
        table.add_column(sa.Column("due_at", sa.Text(), nullable=True))
        table.add_column(sa.Column("validator", sa.JSON(), nullable=True))
        table.create_index("ix_address_site", ["site", "due_at"])
    with op.batch_alter_table("walk") as table:
        table.add_column(sa.Column("walked_at", sa.Text(), nullable=True))
    with op.batch_alter_table("run") as table:
        table.add_column(sa.Column("suspect", sa.Integer(), nullable=True))
        table.add_column(sa.Column("elsewhere", sa.Integer(), nullable=True))
    op.create_table(
        "host",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("rests_until", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_host")),
    )
    for statement in (STORED, OPEN_BAD, OPEN_DOUBTFUL):
        op.execute(sa.text(statement))
