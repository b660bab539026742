"""Articles are related by other rules: candidates and relations are made anew by 0010."""

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Leave the tables as they are."""
