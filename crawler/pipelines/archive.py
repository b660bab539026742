"""Stage 100 archives a page's bytes as they came, before anything reads them."""

from __future__ import annotations

from typing import Any

from scrapy.crawler import Crawler

from crawler.items import Page
from crawler.pipelines.batch_writer import BatchWriter
from crawler.storage import Archive


class ArchivePipeline(BatchWriter):
    """Write every page that is not archived yet to its WARC file."""

    step = "archive"

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._archive = Archive(crawler.settings["ARCHIVE_DIR"])

    async def process_item(self, item: Any) -> Any:
        """Keep a page; what is no page, or lies in the archive already, waits for no thread."""
        if not isinstance(item, Page) or all(page.archive for page in item.pages):
            return item
        return await super().process_item(item)

    def keep(self, items: list[Any]) -> list[str]:
        """Archive pages and those behind them."""
        for page in (page for item in items if isinstance(item, Page) for page in item.pages):
            if page.archive is None:
                page.archive = self._archive.write(page)
        return []

    def close_spider(self) -> None:
        """Give up the files."""
        super().close_spider()
        self._archive.close()
