"""Ending a crawl in its middle: stopped as by a signal, or killed so that nothing is closed."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from nights.answers import Request
from nights.server import Proxy
from pydispatch.dispatcher import getAllReceivers, liveReceivers
from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem, IgnoreRequest


@dataclass
class Interruption:
    """Stops a crawl when its ``request``-th request arrives, robots.txt among them."""

    request: int
    kill: bool = False
    happened: bool = False
    _made: int = 0
    _stopping: asyncio.Future[None] | None = None

    @property
    def killed(self) -> bool:
        """Tell whether the crawl was killed."""
        return self.kill and self.happened

    def watch(self, crawler: Crawler, proxy: Proxy) -> None:
        """Count the requests of a crawl as they arrive at the proxy."""
        hosts = frozenset(crawler.spidercls.allowed_domains)  # type: ignore[attr-defined]

        def counted(request: Request) -> None:
            self._made += urlsplit(request.url).hostname in hosts
            if self._made >= self.request and not self.happened:
                self.happened = True
                if self.kill:
                    _forget(crawler)
                self._stopping = asyncio.ensure_future(crawler.stop_async())

        proxy.listeners.append(counted)


def _forget(crawler: Crawler) -> None:
    """Let nothing that happens from now on leave a trace: a dead process stores nothing and closes nothing."""
    engine = crawler.engine
    assert engine
    pipelines = engine.scraper.itemproc

    async def dropped(item: Any) -> Any:
        raise DropItem("the process is dead")

    async def refused(request: Any) -> Any:
        raise IgnoreRequest("the process is dead")

    pipelines.process_item_async = dropped
    engine.downloader.handlers.download_request_async = refused  # type: ignore[method-assign]
    for signal in (signals.spider_closed, signals.engine_stopped, signals.spider_idle):
        while list(
            liveReceivers(getAllReceivers(crawler, signal))
        ):  # what is disconnected while it is walked skips the next
            crawler.signals.disconnect_all(signal)
