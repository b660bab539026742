"""Pages that are here already enter the pipelines like those from the network."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from typing import Any, Self

from scrapy import Spider, signals
from scrapy.crawler import Crawler

from crawler.items import Page
from crawler.platforms.series import joined

AT_ONCE = 32
"""Pages between the first stage and the last: enough to store them in batches, few enough to hold them in memory."""


class FeedSpider(Spider):
    """Yields pages from files or from the archive; asks no network. Not listed among the sites."""

    name = None  # type: ignore[assignment]

    def __init__(self, pages: Iterable[Page] = (), **kwargs: Any) -> None:
        super().__init__("feed", **kwargs)
        self._pages = pages
        self._room = asyncio.Semaphore(AT_ONCE)

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Learn when a page has left the last stage."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        for signal in (signals.item_scraped, signals.item_dropped, signals.item_error):
            crawler.signals.connect(spider.make_room, signal=signal)
        return spider

    async def start(self) -> AsyncIterator[Any]:
        """Yield the pages, each when there is room for it."""
        for page in joined(self._pages):
            await self._room.acquire()
            yield page

    def make_room(self) -> None:
        """Let another page in."""
        self._room.release()
