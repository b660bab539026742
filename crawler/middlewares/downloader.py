"""Scrapy's downloader, which lets go of what is under way when the crawl ends (``DOWNLOADER``)."""

from __future__ import annotations

import asyncio

from scrapy import Request
from scrapy.core.downloader import Downloader
from scrapy.crawler import Crawler
from scrapy.http import Response

from crawler.walk.stop import CLOSING, NotAsked, NotAwaited

GRACE = 3.0
"""Seconds that an answer which is under way may still take when the crawl ends."""


class StoppableDownloader(Downloader):
    """Asks nothing more once the crawl begins to end, whatever the delay, and waits a moment for what was asked."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._under_way: dict[asyncio.Task[object], Request] = {}
        self._closing = False
        crawler.signals.connect(self.let_go, signal=CLOSING)

    def let_go(self) -> None:
        """Give up what waits for its turn now, and after ``GRACE`` what is being answered."""
        self._closing = True
        asked = {request for slot in self.slots.values() for request in slot.transferring}
        for slot in self.slots.values():
            slot.queue.clear()
        self._give_up(asked)
        asyncio.get_running_loop().call_later(GRACE, self._give_up)

    def _give_up(self, but: set[Request] | frozenset[Request] = frozenset()) -> None:
        for task, request in self._under_way.items():
            if request not in but:
                task.cancel()

    async def _enqueue_request(self, request: Request) -> Response:
        """Wait for the answer of a request that has passed all middlewares.

        :raises NotAsked: if the crawl ends before
        """
        task = asyncio.current_task()
        if self._closing or task is None:
            raise NotAsked("the crawl ends")
        self._under_way[task] = request
        try:
            return await super()._enqueue_request(request)
        except asyncio.CancelledError:
            asked = any(request in slot.transferring for slot in self.slots.values())
            raise (NotAwaited if asked else NotAsked)("the crawl ends") from None
        finally:
            del self._under_way[task]
