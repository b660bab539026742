"""``scrapy crawlall [SITE…]``: several sites in one process, each polite to its own host."""

from __future__ import annotations

import argparse
from functools import partial
from typing import Any

from scrapy.commands import BaseRunSpiderCommand
from scrapy.crawler import Crawler

from crawler.commands.shared import Quiet, check_arguments, plainly, report, site_called
from crawler.storage import open_store
from crawler.walk.site import SiteSpider, known_sites


class Command(Quiet, BaseRunSpiderCommand):
    """Crawl several sites, or all."""

    requires_project = True

    def syntax(self) -> str:
        """Say how it is called."""
        return "[options] [SITE ...]"

    def short_desc(self) -> str:
        """Say what it does."""
        return "Crawl several sites in one process, or all"

    @plainly
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Crawl sites side by side; those that share a host one after the other."""
        assert self.settings
        sites = [site_called(name, self.settings) for name in args] or known_sites(self.settings)
        for site in sites:
            check_arguments(site, opts.spargs)
        open_store(self.settings["DATABASE_URL"])
        crawlers: list[Crawler] = []
        for queue in host_queues(sites):
            self._crawl_next(queue, crawlers, opts.spargs)
        assert self.crawler_process
        self.crawler_process.start()
        for crawler in crawlers:
            report(self, crawler)

    def _crawl_next(
        self, queue: list[type[SiteSpider]], crawlers: list[Crawler], spargs: dict[str, Any], _done: object = None
    ) -> None:
        """Start the first crawl of a queue; when it is done, the next."""
        if queue:
            assert self.crawler_process
            crawlers.append(self._create_crawler(queue[0]))
            task: Any = self.crawler_process.crawl(crawlers[-1], **spargs)
            task.add_done_callback(partial(self._crawl_next, queue[1:], crawlers, spargs))


def host_queues(sites: list[type[SiteSpider]]) -> list[list[type[SiteSpider]]]:
    """Group sites so that no host is asked from two groups: a delay holds within one crawl only."""
    queues: list[list[type[SiteSpider]]] = []
    for site in dict.fromkeys(sites):
        hosts = set(site.allowed_domains)
        shared = [queue for queue in queues if any(hosts & set(other.allowed_domains) for other in queue)]
        queues = [queue for queue in queues if queue not in shared]
        queues.append([*(other for queue in shared for other in queue), site])
    return queues
