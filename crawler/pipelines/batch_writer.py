"""Base of the stages that write: pages that come while one is written are written together, in a thread apart."""

from __future__ import annotations

import asyncio
import logging
from abc import ABC, abstractmethod
from concurrent.futures import ThreadPoolExecutor
from typing import Any, ClassVar, Self

from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem

from crawler.errors import UserError
from crawler.walk.stop import record_stop

logger = logging.getLogger(__name__)

BATCH = 100
"""Items kept at once; other processes that write wait as long as that takes, well under a second."""


class BatchWriter(ABC):
    """A stage that keeps what cannot be lost. If it cannot, the crawl ends: the next run asks again for the rest.

    It waits for disk and database in a thread of its own, so that the crawl does not. What comes in the meantime is
    kept together: a polite crawl keeps an item at a time, a feed of saved pages keeps batches.
    """

    step: ClassVar[str]
    """Its name in what users are told."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        assert crawler.stats
        self._stats = crawler.stats
        self._thread = ThreadPoolExecutor(1)
        self._turn = asyncio.Lock()
        self._waiting: list[Any] = []
        self._failed: str | None = None
        self._stopping: asyncio.Task[None] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the stage."""
        return cls(crawler)

    async def process_item(self, item: Any) -> Any:
        """Keep an item, or end the crawl with one plain sentence."""
        self._waiting.append(item)
        async with self._turn:
            if self._waiting and self._failed is None:  # else it was kept with the one before
                batch, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
                try:
                    for name in await asyncio.get_running_loop().run_in_executor(self._thread, self.keep, batch):
                        self._stats.inc_value(name)
                except (UserError, OSError) as error:
                    self._stop(error)
                except Exception as error:  # those who wait would take their items for kept
                    logger.exception("Items could not be kept")
                    self._stop(f"{type(error).__name__}: {error}")
        if self._failed:
            raise DropItem(f"not kept: {self._failed}")
        return item

    def _stop(self, error: object) -> None:
        self._failed = f"{self.step}_failed"
        record_stop(self._crawler, self._failed, error)
        assert self._crawler.engine
        # not awaited: closing waits for the items in flight, this one among them
        self._stopping = asyncio.ensure_future(self._crawler.engine.close_spider_async(reason=self._failed))

    @abstractmethod
    def keep(self, items: list[Any]) -> list[str]:
        """Keep items, all or none, in a thread of its own; return what is to be counted, name by name.

        :raises OSError, UserError: if that is not possible
        """

    def close_spider(self) -> None:
        """End the thread."""
        self._thread.shutdown()
