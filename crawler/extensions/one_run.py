"""One run a site at a time: a second one ends before it asks anything."""

from __future__ import annotations

from contextlib import ExitStack

from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider

from crawler.errors import HeldError, UserError
from crawler.extensions.site_extension import SiteExtension
from crawler.storage import Store
from crawler.walk.site import SiteSpider
from crawler.walk.stop import HELD, record_stop


class OneRun(SiteExtension):
    """Holds the site from the opening of its spider to the end."""

    def __init__(self, crawler: Crawler, store: Store) -> None:
        super().__init__(crawler, store)
        self._held = ExitStack()

    def spider_opened(self, spider: SiteSpider) -> None:
        """Take the site, or end the run."""
        try:
            self._held.enter_context(self.store.site_lock(spider.name))
        except HeldError as error:
            assert self.crawler.stats
            self.crawler.stats.set_value("run/sentence", str(error))
            raise CloseSpider(HELD) from None
        except UserError as error:
            record_stop(self.crawler, "lock_failed", error)
            raise CloseSpider("lock_failed") from None

    def spider_closed(self, spider: SiteSpider, reason: str) -> None:
        """Give the site up."""
        self._held.close()
