"""700: everything of a page in one transaction."""

from __future__ import annotations

from typing import Any

from scrapy.crawler import Crawler

from crawler.items import Listing, Page, Unread
from crawler.pipelines.stage import Keeper
from crawler.storage import open_store


class StorePipeline(Keeper):
    """Store pages, list rows and addresses that gave no page, and count what became of them."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._store = open_store(crawler.settings["DATABASE_URL"])
        self._stats = crawler.stats

    def keep(self, item: Any) -> None:
        """Store an item; its outcome is counted after the commit."""
        assert self._stats
        if isinstance(item, Page):
            self._stats.inc_value(f"article/{self._store.articles.save(item)}")
            for flag in item.article.flags if item.article else ():
                self._stats.inc_value(f"article/{flag}")
        elif isinstance(item, Listing):
            self._store.lists.save(item)
        elif isinstance(item, Unread):
            self._store.articles.miss(item)
            self._stats.inc_value(f"address/{item.state}")
