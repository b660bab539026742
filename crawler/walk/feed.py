"""Pages that are here already enter the pipelines like those from the network."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from typing import Any, Self

from scrapy import signals
from scrapy.crawler import Crawler

from crawler.items import Page
from crawler.walk.stop import StoppableSpider

AT_ONCE = 32
"""Pages between the first stage and the last: enough to store them in batches, few enough to hold them in memory."""


class FeedSpider(StoppableSpider):
    """Yields pages from files or from the archive; asks no network. Not listed among the sites."""

    name = None  # type: ignore[assignment]
    custom_settings: dict[str, Any] | None = {"DOWNLOAD_HANDLERS": dict.fromkeys(("http", "https", "file", "data"))}  # noqa: RUF012 (as Scrapy declares it)

    def __init__(self, pages: Iterable[Page] = (), **kwargs: Any) -> None:
        super().__init__("feed", **kwargs)
        self._pages = pages
        self._inside = 0
        """Pages that have not left the pipelines."""
        self._left = asyncio.Event()

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Build the spider and let it hear when a page has left the pipelines."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        for signal in (signals.item_scraped, signals.item_dropped, signals.item_error):
            crawler.signals.connect(spider.leave, signal=signal)
        return spider

    async def start(self) -> AsyncIterator[Any]:
        """Yield the pages, each when there is room for it, and end when the last has left or the feed is stopped."""
        for page in self._pages:
            await self._fewer_than(AT_ONCE)
            if self.closing.is_set():
                return
            self._inside += 1
            yield page
        await self.emptied()

    async def emptied(self) -> None:
        """Wait until the last page has left; Scrapy would close for ever over one that is still inside."""
        await self._fewer_than(1)
        slot = self.crawler.engine.scraper.slot
        while slot and slot.itemproc_size:  # the page has been told to have left, but not yet been counted out
            await asyncio.sleep(0)

    async def _fewer_than(self, number: int) -> None:
        while self._inside >= number:
            self._left.clear()
            await self._left.wait()

    def leave(self) -> None:
        """Count a page out."""
        self._inside -= 1
        self._left.set()
