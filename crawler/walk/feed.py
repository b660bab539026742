"""Pages that are here already enter the pipelines like those from the network."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from typing import Any

from scrapy import Spider

from crawler.items import Page
from crawler.walk.pagination import joined

AT_ONCE = 32
"""Pages between the first stage and the last: enough to store them in batches, few enough to hold them in memory."""

PAUSE = 0.01
"""Seconds."""


class FeedSpider(Spider):
    """Yields pages from files or from the archive; asks no network. Not listed among the sites."""

    name = None  # type: ignore[assignment]

    def __init__(self, pages: Iterable[Page] = (), **kwargs: Any) -> None:
        super().__init__("feed", **kwargs)
        self._pages = pages

    async def start(self) -> AsyncIterator[Any]:
        """Yield the pages, each when there is room for it, and end when the last has left."""
        for page in joined(self._pages):
            await self._room(AT_ONCE)
            yield page
        await self._room(1)

    async def _room(self, fewer_than: int) -> None:
        """Wait while there are more pages on their way; Scrapy tells nobody when one has left."""
        assert self.crawler.engine
        assert self.crawler.engine.scraper.slot
        while self.crawler.engine.scraper.slot.itemproc_size >= fewer_than:
            await asyncio.sleep(PAUSE)
