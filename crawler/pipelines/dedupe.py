"""600: which article this is, and which others say the same."""

from __future__ import annotations

from scrapy.crawler import Crawler

from crawler.dedupe import article_id, fingerprint
from crawler.items import Page, Relation
from crawler.pipelines.stage import Stage
from crawler.storage import Store, open_store


class DedupePipeline(Stage):
    """Give the article its id, and tie it to an earlier one with the same words. Nothing is dropped."""

    def __init__(self, store: Store) -> None:
        self._articles = store.articles

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> DedupePipeline:
        """Ask the store that the crawl writes to."""
        return cls(open_store(crawler.settings["DATABASE_URL"]))

    def work(self, page: Page) -> None:
        """Write ``id`` and ``relations``."""
        article = page.article
        assert article is not None
        article.id = self._articles.id_of(page) or article_id(article.url, article.title, article.body)
        text = fingerprint(article.title, article.body)
        twins = self._articles.same_text(text, but=article.id) if text else []
        own = (self._articles.first_seen(article.id) or page.fetched_at or "", article.id)
        earlier = [twin for twin in twins if (twin.first_seen_at, twin.id) < own]
        article.relations = [Relation("same_as", twin.id) for twin in earlier[:1]]
