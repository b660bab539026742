"""Holes in lists that are the site's own, and hosts with old TLS."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add both."""
    op.create_table(
        "list_hole",
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.Column("page", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("walks", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("site", "chain", "page", name=op.f("pk_list_hole")),
    )
    op.create_table(
        "old_tls",
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("host", name=op.f("pk_old_tls")),
    )
