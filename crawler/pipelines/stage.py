"""What all stages have in common."""

from __future__ import annotations

import asyncio
import logging
from abc import ABC, abstractmethod
from typing import Any, Self

from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem

from crawler.errors import UserError
from crawler.items import Page

logger = logging.getLogger(__name__)


class Stage(ABC):
    """A stage works on pages; other items pass, and so do pages that an earlier stage could not read.

    A stage that fails keeps the page and says so: the next ones leave it alone, the store keeps it as failed.
    """

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the stage; the pure ones need nothing of the crawl."""
        return cls()

    async def process_item(self, item: Any) -> Any:
        """Work on a page, and note why if that is not possible."""
        if isinstance(item, Page) and item.problem is None:
            try:
                self.work(item)
            except Exception as error:  # one page must not end the crawl
                item.problem = f"{type(self).__name__.lower()}: {type(error).__name__}: {error}"
                logger.exception("%s could not be read: %s", item.url or item.origin, item.problem)
        return item

    @abstractmethod
    def work(self, page: Page) -> None:
        """Read what the stages before have written, and write this stage's part."""


class Keeper(ABC):
    """A stage that keeps what cannot be lost. If it cannot, the crawl ends: the next run asks again for the rest."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._stopping: asyncio.Task[None] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the stage."""
        return cls(crawler)

    async def process_item(self, item: Any) -> Any:
        """Keep an item, or end the crawl with one plain sentence."""
        try:
            self.keep(item)
        except (UserError, OSError) as error:
            reason = f"{type(self).__name__.lower()}_failed"
            if self._stopping is None:
                assert self._crawler.engine
                assert self._crawler.stats
                sentence = (
                    f"{reason}: {str(error).splitlines()[0]}: the crawl ends here, what was stored before is kept."
                )
                logger.error(sentence)
                self._crawler.stats.set_value("run/sentence", sentence)
                # not awaited: closing waits for the items in flight, this one among them
                self._stopping = asyncio.ensure_future(self._crawler.engine.close_spider_async(reason=reason))
            raise DropItem(f"not kept: {reason}") from None
        return item

    @abstractmethod
    def keep(self, item: Any) -> None:
        """Keep an item.

        :raises OSError, UserError: if that is not possible
        """
