"""Forms are told by how they are written: candidates and relations are made anew by 0016."""

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Leave the tables as they are."""
