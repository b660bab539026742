"""``scrapy crawlall [SITE…]``: several sites in one process, each polite to its own host."""

from __future__ import annotations

import argparse
from functools import partial
from typing import TYPE_CHECKING, Any

from scrapy.commands import BaseRunSpiderCommand
from scrapy.crawler import Crawler

from crawler.commands.crawls import CrawlVerb, check_arguments, report, run_crawls
from crawler.commands.queues import empty, host_queues
from crawler.commands.shared import complain, plainly, site_called
from crawler.commands.signals import EXIT_STOPPED

if TYPE_CHECKING:
    from crawler.commands.queues import Queue

NAMED = 5
"""Sites that a sentence names."""


class Command(CrawlVerb, BaseRunSpiderCommand):
    """Crawl several sites, or all."""

    def syntax(self) -> str:
        """Say how it is called."""
        return "[options] [SITE ...]"

    def short_desc(self) -> str:
        """Say what it does."""
        return "Crawl several sites in one process, or all"

    @plainly
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Crawl sites side by side, so many at once as the settings allow; those that share a host one by one."""
        from crawler.storage import open_store
        from crawler.walk.loader import known_sites

        assert self.settings
        sites = [site_called(name, self.settings) for name in args] or known_sites(self.settings)
        for site in sites:
            check_arguments(site, opts.spargs)
        open_store(self.settings["DATABASE_URL"])
        queues = host_queues(sites)
        crawlers: list[Crawler] = []
        start = partial(self._crawl_next, waiting=list(queues), crawlers=crawlers, spargs=opts.spargs)
        for _ in range(min(self.settings.getint("CRAWLS_AT_ONCE"), len(queues))):
            start([])
        run_crawls(self, stopping=partial(empty, queues))
        for crawler in crawlers:
            report(self, crawler)
        begun = {crawler.spidercls for crawler in crawlers}
        if left := [site.name for site in dict.fromkeys(sites) if site not in begun]:
            told = [*left[:NAMED], *([f"{len(left) - NAMED} others"] if left[NAMED:] else [])]
            complain(self, f"Stopped before {', '.join(told)} had their turn: run it again.")
            self.exitcode = EXIT_STOPPED

    def _crawl_next(self, queue: Queue, waiting: list[Queue], crawlers: list[Crawler], spargs: dict[str, Any]) -> None:
        """Start the next crawl of a queue, at its end the first of a queue that waits; when it is done, go on."""
        while not queue and waiting:
            queue = waiting.pop(0)
        if queue:
            assert self.crawler_process
            crawlers.append(self._create_crawler(queue.pop(0)))
            task: Any = self.crawler_process.crawl(crawlers[-1], **spargs)
            task.add_done_callback(lambda _: self._crawl_next(queue, waiting, crawlers, spargs))
