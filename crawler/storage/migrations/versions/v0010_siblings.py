"""Siblings tell what a form leaves open: candidates and relations are made anew by 0016."""

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Leave the tables as they are."""
