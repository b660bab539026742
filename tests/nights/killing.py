"""Ending a crawl in its middle: stopped as by a signal, or killed so that nothing is closed."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

from pydispatch.dispatcher import getAllReceivers, liveReceivers
from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem


@dataclass
class Interruption:
    """Stops a crawl when it makes its ``request``-th request, robots.txt among them."""

    request: int
    kill: bool = False
    happened: bool = False
    _made: int = 0
    _tasks: list[Any] = field(default_factory=list)

    @property
    def killed(self) -> bool:
        """Tell whether the crawl was killed."""
        return self.kill and self.happened

    def watch(self, crawler: Crawler) -> None:
        """Count the requests of a crawl."""

        def counted(**_: Any) -> None:
            self._made += 1
            if self._made >= self.request and not self.happened:
                self.happened = True
                if self.kill:
                    _forget(crawler)
                self._tasks.append(asyncio.ensure_future(crawler.stop_async()))

        self._tasks.append(counted)  # signals hold their receivers weakly
        crawler.signals.connect(counted, signal=signals.request_reached_downloader)


def _forget(crawler: Crawler) -> None:
    """Let nothing that happens from now on leave a trace: a dead process stores nothing and closes nothing."""
    engine = crawler.engine
    assert engine
    pipelines = engine.scraper.itemproc

    async def dropped(item: Any) -> Any:
        raise DropItem("the process is dead")

    pipelines.process_item_async = dropped
    for signal in (signals.spider_closed, signals.engine_stopped, signals.spider_idle):
        while list(liveReceivers(getAllReceivers(crawler, signal))):  # what is disconnected while it is walked skips the next
            crawler.signals.disconnect_all(signal)
