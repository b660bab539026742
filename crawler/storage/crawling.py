"""What a crawl asks for what is stored already: lists, addresses, and what was found out about its site."""

from __future__ import annotations

from crawler.storage.lists import Lists
from crawler.storage.sites import Sites
from crawler.storage.store import open_store


class CrawlState(Lists, Sites):
    """What a crawl may ask, in threads of its own; every method is one transaction."""


def crawl_state(database_url: str) -> CrawlState:
    """Return what a crawl asks (``CRAWL_STATE``).

    :raises UserError: if the store cannot be opened
    """
    return CrawlState(open_store(database_url).engine)
