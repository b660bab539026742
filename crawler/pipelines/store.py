"""Stage 700 stores all that is known of a page in one transaction: article, index, relations, address."""

from __future__ import annotations

from typing import Any

from scrapy.crawler import Crawler

from crawler.items import Item, Page, Unchanged
from crawler.pipelines.batch_writer import LULL, BatchWriter
from crawler.storage import open_store
from crawler.vocabulary import DATELESS, Answer
from crawler.walk.site import SiteSpider

ANSWERS: dict[str, Answer] = {"suspect": "suspect", "failed": "failed"}
"""Outcomes of storing a page that are no article."""


class StorePipeline(BatchWriter):
    """Store pages and all else that a crawl yields, and count what became of the articles."""

    step = "store"

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._store = open_store(crawler.settings["DATABASE_URL"])
        self.lull = LULL if issubclass(crawler.spidercls, SiteSpider) else 0  # a feed has all its pages at once

    def keep(self, items: list[Any]) -> list[str]:
        """Store items in one transaction."""
        ours = [item for item in items if isinstance(item, Item)]
        counted = []
        for item, outcome in zip(ours, self._store.save(*ours), strict=True):
            if isinstance(item, Page):
                flags = item.article.flags if item.article and not item.doubt else ()
                counted += [f"article/{name}" for name in (outcome, *flags)]
                counted += ["page/unreadable"] if item.unreadable else []
                counted += [] if DATELESS.isdisjoint(flags) else ["page/undated"]
                self._tell(item, outcome)
            elif isinstance(item, Unchanged):
                counted.append("article/unchanged")
                self._tell(item, outcome)
        return counted

    def _tell(self, item: Page | Unchanged, outcome: str) -> None:
        """Let the spider of a site know what became of an article that it asked for."""
        spider = self._crawler.spider
        if isinstance(spider, SiteSpider):
            reason = (item.problem or item.doubt) if isinstance(item, Page) else None
            answer = ANSWERS.get(outcome, "article")
            spider.count(item.occasion, answer, reason)
            if isinstance(item, Page) and item.former:
                spider.healer.learn(item.former, answer)
