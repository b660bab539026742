"""What the commands need that run crawls: of sites, or of pages that are here already."""

from __future__ import annotations

import logging
from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from scrapy.commands import ScrapyCommand
from scrapy.crawler import Crawler
from scrapy.settings import Settings

from crawler.commands.shared import Verb, complain
from crawler.commands.signals import EXIT_STOPPED, SIGNALS_OF_PROCESS
from crawler.errors import UserError
from crawler.vocabulary import State

if TYPE_CHECKING:
    from crawler.walk.site import SiteSpider

EXIT: dict[State, int] = {
    "ok": 0, "quiet": 0, "partial": 3, "layout": 4, "refused": 5, "down": 6, "stopped": EXIT_STOPPED, "unknown": 1,
}  # fmt: skip
"""Exit status of a run by its state."""

EXIT_HELD = 8
"""Exit status where another run holds the site."""


class CrawlVerb(Verb):
    """Mixed into commands whose result is what they print: the log says only what went wrong, unless asked for more."""

    requires_crawler_process = True
    settings: Settings | None

    def process_options(self, args: list[str], opts: Namespace) -> None:
        """Raise the level of the log."""
        assert self.settings
        self.settings.set("LOG_LEVEL", "WARNING", priority="project")
        super().process_options(args, opts)


def check_arguments(site: type[SiteSpider], given: dict[str, Any]) -> None:
    """Check the ``-a`` arguments of a crawl before anything is asked.

    :raises UserError: if one is unknown or wrong
    """
    from crawler.walk.arguments import Arguments

    if unknown := sorted(given.keys() - Arguments.__dataclass_fields__.keys()):
        raise UserError(f"{unknown[0]} is no argument of a crawl: give {', '.join(Arguments.__dataclass_fields__)}.")
    site(**given)


def run_crawls(command: ScrapyCommand, stopping: Callable[[], object] = lambda: None) -> None:
    """Run the crawls of a command to their end, or until a signal ends them all.

    :param stopping: called when they are to end
    """
    from twisted.internet import reactor

    from crawler.walk.stop import StoppableSpider

    process = command.crawler_process
    assert process

    def stop() -> None:
        stopping()
        for crawler in list(process.crawlers):
            if isinstance(crawler.spider, StoppableSpider):
                crawler.spider.stop()

    # Scrapy leaves that to its handler: two records a page would be made and told for nothing
    logging.getLogger().setLevel(process.settings["LOG_LEVEL"])
    with SIGNALS_OF_PROCESS.asking(lambda: reactor.callFromThread(stop)):
        process.start(install_signal_handlers=False)


def report(command: ScrapyCommand, crawler: Crawler) -> None:
    """Print how a run of a site went; its state makes the exit status, of several runs the worst.

    Where the extension that reports is switched off, nobody knows the state of a run that came to its end.
    """
    from crawler.walk.stop import HELD

    if crawler.stats.get_value("finish_reason") == HELD:
        report_end(command, crawler)
        command.exitcode = max(command.exitcode, EXIT_HELD)
        return
    told = "the run did not start; see the log."
    finished = crawler.stats.get_value("finish_reason") == "finished"
    if finished:
        told = "the run came to its end; what it found is not told, because the extension RunReport is switched off."
    print(crawler.stats.get_value("run/summary", f"{crawler.spidercls.name}: {told}"))
    report_end(command, crawler)
    state: State = crawler.stats.get_value("run/state", "ok" if finished else "unknown")
    command.exitcode = max(command.exitcode, EXIT[state])


def report_end(command: ScrapyCommand, crawler: Crawler) -> None:
    """Repeat why a run could not go on, if it could not."""
    if sentence := crawler.stats.get_value("run/sentence"):
        complain(command, sentence)
