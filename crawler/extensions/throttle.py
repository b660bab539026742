"""The pace: AutoThrottle above the default delay, and never faster than a site's Crawl-delay."""

from __future__ import annotations

from scrapy import Request, signals
from scrapy.core.downloader import Slot
from scrapy.crawler import Crawler
from scrapy.extensions.throttle import AutoThrottle
from scrapy.http import Response
from scrapy.robotstxt import RobotParser


class PoliteThrottle(AutoThrottle):
    """AutoThrottle that honours Crawl-delay, which Scrapy reads but does not apply."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._floor: dict[Slot, float] = {}
        crawler.signals.connect(self.robots_parsed, signal=signals.robots_parsed)

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Take a Crawl-delay as the least delay of the host; jitter must not undercut it."""
        assert self.crawler.engine
        delay = robotparser.crawl_delay(self.crawler.settings["USER_AGENT"])
        slot = self.crawler.engine.downloader.slots.get(self.crawler.engine.downloader.get_slot_key(request))
        if delay and slot:
            self._floor[slot] = delay / (1 - slot.jitter)
            slot.delay = max(slot.delay, self._floor[slot])

    def _adjust_delay(self, slot: Slot, latency: float, response: Response) -> None:
        super()._adjust_delay(slot, latency, response)
        slot.delay = max(slot.delay, self._floor.get(slot, 0))
