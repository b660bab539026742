"""Stores items, each as what it is: pages with their articles, rows of lists, addresses without a page, columns."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING, cast

from sqlalchemy import Connection
from sqlalchemy.exc import InterfaceError, InternalError, OperationalError

from crawler.found import Discovery, MovedColumn
from crawler.items import FetchFailure, Item, Listing, Page, Unchanged
from crawler.storage.addresses import save_failure, save_unchanged
from crawler.storage.engine import one_writer
from crawler.storage.lists import save_listing
from crawler.storage.sites import save_discovery, save_move

if TYPE_CHECKING:
    from crawler.dedupe.text import Text

logger = logging.getLogger(__name__)

DATABASE_FAILED = (OperationalError, InternalError, InterfaceError)
"""Errors that no other item would be spared: disk full, locked, read-only, server gone."""


def save_items(connection: Connection, items: Iterable[Item], *, carefully: bool = False) -> list[str]:
    """Store items in the transaction of a connection, and return what became of each: see :meth:`Store.save`.

    :param carefully: give each page a savepoint, so that one that cannot be stored by a fault of its own is stored as
        failed; it costs two statements a page, so it is for those among which one has failed
    """
    one_writer(connection)
    unrelated: dict[str, Text] = {}
    outcomes: list[str] = []
    for are_pages, some in groupby(items, lambda item: isinstance(item, Page)):
        if not are_pages:
            outcomes += [_save(connection, item) for item in some]
            continue
        from crawler.storage.pages import save_pages  # a run stores its lists before its first page

        pages = cast("list[Page]", list(some))
        if carefully:
            outcomes += [_save_carefully(connection, page, unrelated) for page in pages]
        else:
            outcomes += save_pages(connection, pages, unrelated)
    if unrelated:
        from crawler.storage.near_duplicates import relate_texts

        relate_texts(connection, unrelated.values())
    return outcomes


def _save(connection: Connection, item: Item) -> str:
    """Store an item that is no page."""
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
    assert isinstance(item, MovedColumn)
    save_move(connection, item)
    return "moved"


def _save_carefully(connection: Connection, page: Page, unrelated: dict[str, Text]) -> str:
    """Store one page of several in a savepoint; add its article to be related to others if it has a fault."""
    from crawler.storage.near_duplicates import relate_texts
    from crawler.storage.pages import save_pages

    try:
        with connection.begin_nested():
            own: dict[str, Text] = {}
            [outcome] = save_pages(connection, [page], own)
            relate_texts(connection, own.values())
            return outcome
    except DATABASE_FAILED:
        raise
    except Exception as error:
        page.problem = f"store: {type(error).__name__}: {str(error).partition(chr(10))[0]}"
        logger.exception("%s could not be stored: %s", page.url or page.origin, page.problem)
        [outcome] = save_pages(connection, [page], unrelated)
        return outcome
