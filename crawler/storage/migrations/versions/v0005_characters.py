"""Characters count as the same by one table: search index, sketches and relations are made anew by it."""

import logging

import sqlalchemy as sa
from alembic import op

from crawler.storage.index import index_all
from crawler.storage.near_duplicates import relate_all

revision = "0005"
down_revision = "0004"

logger = logging.getLogger("crawler.storage")


def upgrade() -> None:
    """Make anew what was made of characters. Ids stay: a page without an address is known by its bytes."""
    connection = op.get_bind()
    count = connection.scalar(sa.text("SELECT count(*) FROM article"))
    if count:
        logger.info("The search index and the relations of %s articles are made anew, which is done once.", count)
    index_all(connection)
    relate_all(connection)
