"""The store as the other rooms see it: articles with what became of their addresses, lists, and runs."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from crawler.errors import UserError
from crawler.storage.articles import Articles
from crawler.storage.engine import open_engine, writing
from crawler.storage.lists import Lists
from crawler.storage.runs import Runs
from crawler.storage.search import Search
from crawler.storage.sites import Sites

if TYPE_CHECKING:
    from crawler.items import Item
    from crawler.storage.known import Known
    from crawler.storage.lock import SiteLock


class Store:
    """All that is known, by subject. Every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.articles = Articles(engine)
        self.lists = Lists(engine)
        self.runs = Runs(engine)
        self.search = Search(engine)
        self.sites = Sites(engine)

    @cached_property
    def known(self) -> Known:
        """Return what is known of addresses, and why articles are related."""
        from crawler.storage.known import Known  # it compares texts

        return Known(self.engine)

    def save(self, *items: Item) -> list[str]:
        """Store items, all or none, and return what became of each.

        :returns: of a page ``new``, ``revised``, ``unchanged``, ``suspect`` or ``failed``; of an address that gave
            none what it answered; of a list page ``listed``; of what was found out about a site ``found``; of a column
            at another address ``moved``
        :raises UserError: if the database does not take them
        """
        from crawler.storage.saving import DATABASE_FAILED, save_items  # whoever only reads compares no texts

        try:
            with writing(self.engine) as connection:
                return save_items(connection, items)
        except Exception as error:  # else it is the fault of one item, which the second attempt finds
            if isinstance(error.__cause__ or error, (*DATABASE_FAILED, UserError)):
                raise
        with writing(self.engine) as connection:
            return save_items(connection, items, carefully=True)

    def site_lock(self, site: str) -> SiteLock:
        """Return the lock that one run of a site holds at a time."""
        from crawler.storage.lock import SiteLock  # no other command needs it

        return SiteLock(self.engine, site)


@cache
def open_store(database_url: str) -> Store:
    """Open the store behind an address, once a process.

    :raises UserError: if it cannot be opened
    """
    return Store(open_engine(database_url))
