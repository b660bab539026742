"""Periods and units count when texts are compared: candidates and relations are made anew by 0016."""

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Leave the tables as they are."""
