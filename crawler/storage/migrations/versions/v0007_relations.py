"""Numbers of articles go by days and need more room; relations are made anew by 0010."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make room where numbers have a size."""
    if op.get_bind().dialect.name == "postgresql":
        for table in ("likeness", "candidate"):
            op.alter_column(table, "number", type_=sa.BigInteger(), existing_nullable=False)
