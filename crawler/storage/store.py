"""The store: articles with what became of their addresses, lists, and runs."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Engine

from crawler.storage.articles import Articles
from crawler.storage.engine import open_engine
from crawler.storage.lists import Lists
from crawler.storage.runs import Runs
from crawler.storage.search import Search


class Store:
    """All that is known, by subject. Every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.articles = Articles(engine)
        self.lists = Lists(engine)
        self.runs = Runs(engine)
        self.search = Search(engine)


@cache
def open_store(database_url: str) -> Store:
    """Open the store behind an address, once a process.

    :raises UserError: if it cannot be opened
    """
    return Store(open_engine(database_url))
