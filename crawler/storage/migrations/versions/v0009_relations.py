"""Articles are related by other rules: candidates and relations are made anew by them."""

import logging

import sqlalchemy as sa
from alembic import op

from crawler.storage.near_duplicates import relate_all

revision = "0009"
down_revision = "0008"

logger = logging.getLogger("crawler.storage")


def upgrade() -> None:
    """Relate all articles anew, which needs no page: direction, short texts, forms and cuts are judged otherwise."""
    connection = op.get_bind()
    count = connection.scalar(sa.text("SELECT count(*) FROM article"))
    if count:
        logger.info("The relations of %s articles are made anew, which is done once.", count)
    relate_all(connection)
