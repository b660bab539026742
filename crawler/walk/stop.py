"""How a crawl ends before its end: it asks nothing more at once, keeps what has come, and says why."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Self

from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest

logger = logging.getLogger(__name__)

HELD = "held"
"""Finish reason of a run whose site another run holds."""

CLOSING = object()
"""Signal, sent when a crawl begins to end, for whatever reason: before Scrapy waits for all that is under way."""


class NotAsked(IgnoreRequest):
    """An address that was not asked any more because the crawl ends: nothing is known of it."""


class NotAwaited(NotAsked):
    """An address that was asked, but whose answer was not waited for any more."""


class StoppableSpider(Spider):
    """Base of our spiders: hears at once that its crawl is to end.

    Scrapy itself tells nobody when it begins to close: it waits until all requests in the downloader, sixteen of them
    at their pace, have been answered.
    """

    def __init__(self, name: str | None = None, **kwargs: Any) -> None:
        super().__init__(name, **kwargs)
        self.closing = asyncio.Event()
        """Set when the crawl has begun to end."""
        self._told = False
        self._ending: asyncio.Future[None] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Build the spider and let it hear when its crawl begins to end."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.hear_closing, signal=signals.spider_opened)
        crawler.signals.connect(spider.begin, signal=signals.engine_started)
        return spider

    def stop(self) -> None:
        """End the crawl as one that somebody has stopped; at any moment from its creation on."""
        self._told = True
        if self.crawler.engine.running:
            self.begin()

    async def emptied(self) -> None:
        """Wait, once the crawl has begun to end, for what Scrapy would not wait for."""

    def begin(self) -> None:
        """End the crawl if it was stopped, perhaps before it had begun."""
        if self._told:
            self._ending = asyncio.ensure_future(self.crawler.engine.close_spider_async(reason="shutdown"))

    def hear_closing(self) -> None:
        """Stand before the engine's own closing, which every way to end a crawl leads through."""
        engine = self.crawler.engine
        close = engine.close_spider_async

        async def close_spider_async(*, reason: str = "cancelled") -> None:
            if not self.closing.is_set():
                self.closing.set()
                self.crawler.signals.send_catch_log(CLOSING)
            await self.emptied()
            if engine.spider is not None:  # else another call was first
                await close(reason=reason)

        engine.close_spider_async = close_spider_async  # type: ignore[method-assign]


def record_stop(crawler: Crawler, reason: str, error: object) -> None:
    """Say in one plain sentence why a crawl stops; the command repeats the first at its end.

    :param reason: the finish reason, such as ``archive_failed``
    :param error: what happened; its first line is told
    """
    sentence = f"{reason}: {str(error).splitlines()[0]}: the crawl ends here, what was stored before is kept."
    logger.error(sentence)
    assert crawler.stats
    crawler.stats.set_value("run/sentence", crawler.stats.get_value("run/sentence", sentence))
