"""One run a site at a time: a second one ends before it asks anything."""

from __future__ import annotations

from contextlib import ExitStack

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider, NotConfigured

from crawler.errors import HeldError, UserError
from crawler.storage import open_store
from crawler.walk.site import SiteSpider
from crawler.walk.stop import HELD, record_stop


class OneRun:
    """Holds the site from the opening of its spider to the end."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._held = ExitStack()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> OneRun:
        """Accompany runs of sites only."""
        if not issubclass(crawler.spidercls, SiteSpider):
            raise NotConfigured
        extension = cls(crawler)
        crawler.signals.connect(extension.spider_opened, signal=signals.spider_opened)
        crawler.signals.connect(extension.spider_closed, signal=signals.spider_closed)
        return extension

    def spider_opened(self, spider: SiteSpider) -> None:
        """Take the site, or end the run."""
        try:
            self._held.enter_context(open_store(self._crawler.settings["DATABASE_URL"]).site_lock(spider.name))
        except HeldError as error:
            assert self._crawler.stats
            self._crawler.stats.set_value("run/sentence", str(error))
            raise CloseSpider(HELD) from None
        except UserError as error:
            record_stop(self._crawler, "lock_failed", error)
            raise CloseSpider("lock_failed") from None

    def spider_closed(self) -> None:
        """Give the site up."""
        self._held.close()
