"""Stage 200 reads a page: from its bytes to its article, or to the reason why it has none."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from scrapy.crawler import Crawler

from crawler.items import Agency, Page
from crawler.walk.loader import agency_of, known_agencies
from crawler.walk.site import SiteSpider

logger = logging.getLogger(__name__)


class ReadPipeline:
    """Read the article from each page. A page that cannot be read goes on with its problem: the store keeps it."""

    def __init__(self, agencies: Sequence[Agency]) -> None:
        self._agencies = agencies

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ReadPipeline:
        """Learn the agency of the site that is crawled; pages that are fed may be those of any site."""
        site = crawler.spidercls
        return cls([agency_of(site)] if issubclass(site, SiteSpider) else known_agencies(crawler.settings))

    async def process_item(self, item: Any) -> Any:
        """Write ``article``, ``problem`` and ``doubt`` of a page; other items pass."""
        if isinstance(item, Page):
            from crawler.reading import read  # noqa: PLC0415 (it takes as long to load as Scrapy: lists are asked first)

            reading = read(item, self._agencies)
            item.article, item.problem = reading.article, reading.problem
            item.doubt = reading.doubt.reason if reading.doubt else None
            item.unreadable = bool(reading.problem) or (reading.doubt is not None and reading.doubt.unreadable)
            if reading.error:
                logger.error(
                    "%s could not be read: %s", item.url or item.origin, reading.problem, exc_info=reading.error
                )
        return item
