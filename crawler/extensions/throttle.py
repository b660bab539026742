"""The pace: AutoThrottle above the default delay, and never faster than a site's Crawl-delay."""

from __future__ import annotations

from contextlib import suppress

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.extensions.throttle import AutoThrottle
from scrapy.robotstxt import RobotParser


class PoliteThrottle(AutoThrottle):
    """AutoThrottle that honours Crawl-delay, which Scrapy reads but does not apply, be AutoThrottle on or off."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._floor: dict[str, float] = {}
        with suppress(NotConfigured):
            super().__init__(crawler)
        crawler.signals.connect(self.robots_parsed, signal=signals.robots_parsed)
        crawler.signals.connect(self.request_reached, signal=signals.request_reached_downloader)

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Take a Crawl-delay as the least delay of the host."""
        assert self.crawler.engine
        if delay := robotparser.crawl_delay(self.crawler.settings["USER_AGENT"]):
            self._floor[self.crawler.engine.downloader.get_slot_key(request)] = delay

    def request_reached(self, request: Request) -> None:
        """Hold every request to it; jitter must not undercut it."""
        assert self.crawler.engine
        downloader = self.crawler.engine.downloader
        key = downloader.get_slot_key(request)
        if (floor := self._floor.get(key)) and (slot := downloader.slots.get(key)):
            slot.delay = max(slot.delay, floor / (1 - slot.jitter))
