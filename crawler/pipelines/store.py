"""700: everything of a page in one transaction."""

from __future__ import annotations

from typing import Any

from scrapy.crawler import Crawler

from crawler.items import FetchFailure, Listing, Page
from crawler.pipelines.batch_writer import BatchWriter
from crawler.storage import open_store


class StorePipeline(BatchWriter):
    """Store pages, list rows and addresses that gave no page, and count what became of them."""

    step = "store"

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._store = open_store(crawler.settings["DATABASE_URL"])

    def keep(self, items: list[Any]) -> list[str]:
        """Store items in one transaction."""
        ours = [item for item in items if isinstance(item, Page | Listing | FetchFailure)]
        counted = []
        for item, outcome in zip(ours, self._store.save(*ours), strict=True):
            if isinstance(item, Page):
                counted += [f"article/{name}" for name in (outcome, *(item.article.flags if item.article else ()))]
            elif isinstance(item, FetchFailure):
                counted.append(f"address/{outcome}")
        return counted
