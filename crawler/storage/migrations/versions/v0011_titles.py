"""Articles of one title are found by their numbers, which go by their days."""

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Look titles up by number, so that a title that ten thousand have on one day costs what any other does."""
    op.drop_index("ix_likeness_headline", "likeness")
    op.drop_column("likeness", "day")
    op.create_index("ix_likeness_headline", "likeness", ["headline", "number"])
