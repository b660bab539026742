"""The store as the other rooms see it: articles with what became of their addresses, lists, and runs."""

from __future__ import annotations

import logging
from functools import cache

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import InterfaceError, InternalError, OperationalError

from crawler.items import FetchFailure, Listing, Page, Unchanged
from crawler.storage.addresses import save_failure, save_unchanged
from crawler.storage.articles import Articles, save_page
from crawler.storage.engine import open_engine, writing
from crawler.storage.known import Known
from crawler.storage.lists import Lists, save_listing
from crawler.storage.lock import SiteLock
from crawler.storage.near_duplicates import one_writer
from crawler.storage.runs import Runs
from crawler.storage.search import Search

logger = logging.getLogger(__name__)

DATABASE_FAILED = (OperationalError, InternalError, InterfaceError)
"""Errors that no other item would be spared: disk full, locked, read-only, server gone."""


Item = Page | Listing | FetchFailure | Unchanged


class Store:
    """All that is known, by subject. Every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.articles = Articles(engine)
        self.known = Known(engine)
        self.lists = Lists(engine)
        self.runs = Runs(engine)
        self.search = Search(engine)

    def save(self, *items: Item) -> list[str]:
        """Store items, all or none, and return what became of each.

        :returns: of a page ``new``, ``revised``, ``unchanged``, ``suspect`` or ``failed``; of an address that gave
            none what it answered; of a list page ``listed``
        :raises UserError: if the database does not take them
        """
        with writing(self.engine) as connection:
            one_writer(connection)
            return [_save(connection, item) for item in items]

    def site_lock(self, site: str) -> SiteLock:
        """Return the lock that one run of a site holds at a time."""
        return SiteLock(self.engine, site)


def _save(connection: Connection, item: Item) -> str:
    """Store one item of several. A page that cannot be stored by a fault of its own is stored as failed."""
    if isinstance(item, Listing):
        save_listing(connection, item)
        return "listed"
    if isinstance(item, FetchFailure):
        save_failure(connection, item)
        return item.answer
    if isinstance(item, Unchanged):
        save_unchanged(connection, item)
        return "unchanged"
    try:
        with connection.begin_nested():
            return save_page(connection, item)
    except DATABASE_FAILED:
        raise
    except Exception as error:
        item.problem = f"store: {type(error).__name__}: {str(error).partition(chr(10))[0]}"
        logger.exception("%s could not be stored: %s", item.url or item.origin, item.problem)
        return save_page(connection, item)


def crawl_state(database_url: str) -> Lists:
    """Return what a crawl asks for what is stored already (``CRAWL_STATE``).

    :raises UserError: if the store cannot be opened
    """
    return open_store(database_url).lists


@cache
def open_store(database_url: str) -> Store:
    """Open the store behind an address, once a process.

    :raises UserError: if it cannot be opened
    """
    return Store(open_engine(database_url))
