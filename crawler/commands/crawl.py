"""``scrapy crawl SITE``: Scrapy's own command, whose exit status is the state of the run."""

from __future__ import annotations

import argparse

from scrapy.commands import crawl

from crawler.commands.crawls import CrawlVerb, check_arguments, report, run_crawls
from crawler.commands.shared import plainly, site_called
from crawler.errors import UserError


class Command(CrawlVerb, crawl.Command):
    """Crawl one site."""

    def short_desc(self) -> str:
        """Say what it does."""
        return "Crawl one site politely; what is stored already is not asked again"

    @plainly
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Check the arguments before anything is asked, crawl, and report."""
        from crawler.storage import open_store

        if len(args) != 1:
            raise UserError("Give one site; `scrapy sites` lists them, `scrapy crawlall` takes several.")
        assert self.settings
        assert self.crawler_process
        site = site_called(args[0], self.settings)
        check_arguments(site, opts.spargs)
        open_store(self.settings["DATABASE_URL"])
        crawler = self._create_crawler(site)
        self.crawler_process.crawl(crawler, **opts.spargs)
        run_crawls(self)
        report(self, crawler)
