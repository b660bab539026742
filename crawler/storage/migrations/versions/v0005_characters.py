"""Characters count as the same by one table: the search index is made anew by it, the relations by 0010."""

import logging

import sqlalchemy as sa
from alembic import op

from crawler.storage.index import index_all

revision = "0005"
down_revision = "0004"

logger = logging.getLogger("crawler.storage")


def upgrade() -> None:
    """Make anew what was made of characters. Ids stay: a page without an address is known by its bytes."""
    connection = op.get_bind()
    count = connection.scalar(sa.text("SELECT count(*) FROM article"))
    if count:
        logger.info("The search index of %s articles is made anew, which is done once.", count)
    index_all(connection)
