"""Stores items, each as what it is: pages with their articles, rows of lists, addresses without a page, columns."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from sqlalchemy import Connection
from sqlalchemy.exc import InterfaceError, InternalError, OperationalError

from crawler.found import Discovery, MovedColumn
from crawler.items import FetchFailure, Item, Listing, Unchanged
from crawler.storage.addresses import save_failure, save_unchanged
from crawler.storage.engine import one_writer
from crawler.storage.lists import save_listing
from crawler.storage.sites import save_discovery, save_move

logger = logging.getLogger(__name__)

DATABASE_FAILED = (OperationalError, InternalError, InterfaceError)
"""Errors that no other item would be spared: disk full, locked, read-only, server gone."""


def save_items(connection: Connection, items: Iterable[Item], *, carefully: bool = False) -> list[str]:
    """Store items in the transaction of a connection, and return what became of each: see :meth:`Store.save`.

    :param carefully: give each page a savepoint, so that one that cannot be stored by a fault of its own is stored as
        failed; it costs two statements a page, so it is for those among which one has failed
    """
    one_writer(connection)
    unrelated: list[str] = []
    outcomes = [_save(connection, item, unrelated, carefully=carefully) for item in items]
    if unrelated:
        from crawler.storage.near_duplicates import relate_articles  # a run stores its lists before its first page

        relate_articles(connection, unrelated)
    return outcomes


def _save(connection: Connection, item: Item, unrelated: list[str], *, carefully: bool) -> str:
    """Store one item of several, and add the article that is to be related to others."""
    if isinstance(item, Listing):
        save_listing(connection, item)
        return "listed"
    if isinstance(item, FetchFailure):
        save_failure(connection, item)
        return item.answer
    if isinstance(item, Unchanged):
        save_unchanged(connection, item)
        return "unchanged"
    if isinstance(item, Discovery):
        save_discovery(connection, item)
        return "found"
    if isinstance(item, MovedColumn):
        save_move(connection, item)
        return "moved"
    from crawler.storage.near_duplicates import relate_articles
    from crawler.storage.pages import save_page

    if not carefully:
        return save_page(connection, item, unrelated)
    try:
        with connection.begin_nested():
            own: list[str] = []
            outcome = save_page(connection, item, own)
            relate_articles(connection, own)
            return outcome
    except DATABASE_FAILED:
        raise
    except Exception as error:
        item.problem = f"store: {type(error).__name__}: {str(error).partition(chr(10))[0]}"
        logger.exception("%s could not be stored: %s", item.url or item.origin, item.problem)
        return save_page(connection, item, unrelated)
