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
from crawler.items import Page
from crawler.walk.stop import record_stop

logger = logging.getLogger(__name__)

BATCH = 100
"""Items kept at once; other processes that write wait as long as that takes, well under a second."""

TURNS = 8
"""Of the event loop, in which a page that is here already is read and comes to the writer."""

TOGETHER = 32
"""Items that are worth waiting for: so many, at most, a crawl that is killed asks for again."""

LULL = 0.05
"""Seconds without another item after which a crawl's are kept: a host that answers at once answers again before."""


class BatchWriter(ABC):
    """A stage that keeps what cannot be lost. If it cannot, the crawl ends: the next run asks again for the rest.

    It waits for disk and database in a thread of its own, so that the crawl does not. What comes in the meantime is
    kept together: a polite crawl keeps an item at a time, a feed of saved pages keeps batches.
    """

    step: ClassVar[str]
    """Its name in what users are told."""
    lull: float = 0
    """Seconds that it waits for another item before it keeps those that are here."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        assert crawler.stats
        self._stats = crawler.stats
        self._thread = ThreadPoolExecutor(1)
        self._turn = asyncio.Lock()
        self._waiting: list[Any] = []
        self._failed: str | None = None
        self._odd: set[int] = set()
        """Items that could not be kept though others can, by their identity: those who hand them in have them still."""
        self._stopping: asyncio.Task[None] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the stage."""
        return cls(crawler)

    async def process_item(self, item: Any) -> Any:
        """Keep an item, or end the crawl with one plain sentence."""
        self._waiting.append(item)
        async with self._turn:
            await self._gather()
            if self._waiting and self._failed is None:  # else it was kept with the one before
                batch, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
                try:
                    await self._keep(batch)
                except (UserError, OSError) as error:
                    self._stop(error)
        if self._failed:
            raise DropItem(f"not kept: {self._failed}", log_level="DEBUG")  # said once, by the run
        if id(item) in self._odd:
            self._odd.remove(id(item))
            raise DropItem("not kept, by a fault of its own", log_level="DEBUG")
        return item

    async def _gather(self) -> None:
        """Let those come that are on their way already: a transaction for many costs little more than one for one."""
        before = 0
        while before < len(self._waiting) < BATCH:
            before = len(self._waiting)
            for _ in range(TURNS):
                await asyncio.sleep(0)
            if len(self._waiting) == before < TOGETHER:
                await asyncio.sleep(self.lull)

    async def _keep(self, batch: list[Any]) -> None:
        """Keep items together; where one of them is at fault, one by one, so that it costs itself alone."""
        try:
            counted = await asyncio.get_running_loop().run_in_executor(self._thread, self.keep, batch)
        except (UserError, OSError):
            raise
        except Exception as error:
            if len(batch) > 1:
                for item in batch:
                    await self._keep([item])
                return
            [item] = batch
            logger.exception("An item could not be kept")
            self._odd.add(id(item))
            counted = ["article/failed"] if isinstance(item, Page) else []
            if isinstance(item, Page):
                item.problem = f"{self.step}: {type(error).__name__}: {str(error).partition(chr(10))[0]}"
        for name in counted:
            self._stats.inc_value(name)

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
