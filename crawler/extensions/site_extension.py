"""Base of the extensions: each is on while a site is crawled, and off in all that Scrapy runs besides."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured

from crawler.storage import Store, open_store
from crawler.walk.site import SiteSpider


class SiteExtension(ABC):
    """Base of the extensions that act when a site's spider opens and closes."""

    def __init__(self, crawler: Crawler, store: Store) -> None:
        self.crawler, self.store = crawler, store

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Accompany runs of sites only."""
        if not issubclass(crawler.spidercls, SiteSpider):
            raise NotConfigured
        extension = cls(crawler, open_store(crawler.settings["DATABASE_URL"]))
        crawler.signals.connect(extension.spider_opened, signal=signals.spider_opened)
        crawler.signals.connect(extension.spider_closed, signal=signals.spider_closed)
        return extension

    @abstractmethod
    def spider_opened(self, spider: SiteSpider) -> None:
        """Act before anything is asked."""

    @abstractmethod
    def spider_closed(self, spider: SiteSpider, reason: str) -> None:
        """Act when all is done.

        :param reason: Scrapy's finish reason
        """
