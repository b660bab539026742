"""Articles are related by other rules: candidates and relations are made anew by them."""

import logging

import sqlalchemy as sa
from alembic import op

from crawler.storage.near_duplicates import relate_all

revision = "0007"
down_revision = "0006"

logger = logging.getLogger("crawler.storage")


def upgrade() -> None:
    """Relate all articles anew: numbers go by days now, keys hold numbers in digits and the names of policies."""
    connection = op.get_bind()
    count = connection.scalar(sa.text("SELECT count(*) FROM article"))
    if count:
        logger.info("The relations of %s articles are made anew, which is done once.", count)
    if connection.dialect.name == "postgresql":
        for table in ("likeness", "candidate"):
            op.alter_column(table, "number", type_=sa.BigInteger(), existing_nullable=False)
    relate_all(connection)
