"""400: text → article."""

from __future__ import annotations

from scrapy.crawler import Crawler

from crawler.extract import extract
from crawler.extract.agency import named_agency
from crawler.items import Page
from crawler.pipelines.stage import Stage
from crawler.platforms.site import SiteSpider, known_sites


class ExtractPipeline(Stage):
    """Read the article from the page, and find out whose page it is."""

    def __init__(self, sites: list[type[SiteSpider]]) -> None:
        self._sites = sites

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ExtractPipeline:
        """Learn the agencies from the project's site files."""
        return cls(known_sites(crawler.settings))

    def work(self, page: Page) -> None:
        """Write ``article``."""
        assert page.text is not None
        site = self._site(page)
        page.article = extract(
            page.text,
            page.url,
            row_title=page.row_title,
            row_date=page.row_date,
            column=page.column,
            agency=site.agency if site else None,
            following=[(part.text or "", part.url) for part in page.following],
        )
        page.article.url = page.url
        page.article.encoding = page.encoding
        page.article.repairs = page.repairs
        page.article.variant = page.variant
        page.article.flags = [*page.flags, *page.article.flags]
        page.article.archive = page.archive
        if site:
            page.article.site, page.article.agency = site.name, site.agency
            page.article.city, page.article.adcode = site.city, site.adcode

    def _site(self, page: Page) -> type[SiteSpider] | None:
        """Return the site by its name, or for a page without one by the agency that the text names."""
        if page.site:
            return next((site for site in self._sites if site.name == page.site), None)
        named = named_agency(page.text or "", [(site.agency, site.city) for site in self._sites])
        return None if named is None else self._sites[named]
