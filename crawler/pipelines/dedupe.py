"""600: which article this is. What it is kin to is found in the transaction that stores it."""

from __future__ import annotations

from scrapy.crawler import Crawler

from crawler.dedupe import article_id
from crawler.items import Page
from crawler.pipelines.stage import Stage
from crawler.storage import Store, open_store
from crawler.storage.kin import is_another


class DedupePipeline(Stage):
    """Give the article its id: by its address, unless the post number in it is another article's."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> DedupePipeline:
        """Ask the store that the crawl writes to."""
        return cls(open_store(crawler.settings["DATABASE_URL"]))

    def work(self, page: Page) -> None:
        """Write ``id``; note an article that stands apart from the one with its post number."""
        article = page.article
        assert article is not None
        known = self._store.articles.id_of(page)
        article.id = known or article_id(article.url, article.title, article.body)
        if article.url and is_another(self._store.engine, article.id, article.url, article.title, article.body):
            page.apart = True
            article.id = article_id(article.url, article.title, article.body, apart=True)
            article.flags.append("number_reused")
