"""What explains a policy is found by more of what it cites: candidates and relations are made anew by 0017."""

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Leave the tables as they are."""
