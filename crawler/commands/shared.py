"""Shared by the commands: plain error messages, arguments that choose articles, progress, files that a user names."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar, get_args

from scrapy import signals
from scrapy.commands import ScrapyCommand
from scrapy.crawler import Crawler
from scrapy.settings import BaseSettings, Settings

from crawler.errors import UserError
from crawler.items import Page
from crawler.vocabulary import Kind, State
from crawler.walk.arguments import Arguments
from crawler.walk.feed import FeedSpider
from crawler.walk.site import SiteSpider, known_sites
from crawler.walk.stop import HELD

KINDS = get_args(Kind)

EXIT: dict[State, int] = {
    "ok": 0, "quiet": 0, "partial": 3, "layout": 4, "refused": 5, "down": 6, "stopped": 7, "unknown": 1,
}  # fmt: skip
"""Exit status of a run by its state."""

EXIT_HELD = 8
"""Exit status where another run holds the site."""


C = TypeVar("C", bound=ScrapyCommand)


def plainly(run: Callable[[C, list[str], Any], None]) -> Callable[[C, list[str], Any], None]:
    """Let a command's ``run`` print what a user did wrong as one sentence, and exit with status 1."""

    @wraps(run)
    def told(command: C, args: list[str], opts: Any) -> None:
        try:
            run(command, args, opts)
        except UserError as error:
            complain(command, error)

    return told


class Quiet:
    """Mixed into a command whose result is what it prints: the log says only what went wrong, unless asked for more."""

    settings: Settings | None

    def process_options(self, args: list[str], opts: Any) -> None:
        """Raise the level of the log."""
        assert self.settings
        self.settings.set("LOG_LEVEL", "WARNING", priority="project")
        super().process_options(args, opts)  # type: ignore[misc]


def complain(command: ScrapyCommand, error: object) -> None:
    """Print a sentence on stderr and make the exit status 1."""
    print(error, file=sys.stderr)
    command.exitcode = 1


def site_called(name: str, settings: BaseSettings) -> type[SiteSpider]:
    """Return a site by its name.

    :raises UserError: if there is none
    """
    sites = {site.name: site for site in known_sites(settings)}
    if name not in sites:
        near = get_close_matches(name, sites, n=1)
        hint = f"did you mean {near[0]}?" if near else "`scrapy sites` lists them."
        raise UserError(f"There is no site called {name}: {hint}")
    return sites[name]


def check_arguments(site: type[SiteSpider], given: dict[str, Any]) -> None:
    """Check the ``-a`` arguments of a crawl before anything is asked.

    :raises UserError: if one is unknown or wrong
    """
    if unknown := sorted(given.keys() - Arguments.__dataclass_fields__.keys()):
        raise UserError(f"{unknown[0]} is no argument of a crawl: give {', '.join(Arguments.__dataclass_fields__)}.")
    site(**given)


def add_choice(parser: argparse.ArgumentParser) -> None:
    """Let a command take what articles are meant."""
    parser.add_argument("--site", help="only articles of this site")
    parser.add_argument("--kind", help=f"only this kind: {', '.join(KINDS)}")
    parser.add_argument("--since", metavar="YYYY-MM-DD", help="only articles published on this day or later")
    parser.add_argument("--until", metavar="YYYY-MM-DD", help="only articles published on this day or earlier")


def check_choice(opts: argparse.Namespace, settings: BaseSettings) -> None:
    """Check what articles are meant.

    :raises UserError: if there is no such site or kind, or a day is none
    """
    if opts.kind and opts.kind not in KINDS:
        raise UserError(f"There is no kind {opts.kind}: give one of {', '.join(KINDS)}.")
    if opts.site:
        site_called(opts.site, settings)
    Arguments.parse(since=opts.since, until=opts.until)


def report(command: ScrapyCommand, crawler: Crawler) -> None:
    """Print how a run of a site went; its state makes the exit status, of several runs the worst.

    Where the extension that reports is switched off, nobody knows the state of a run that came to its end.
    """
    assert crawler.stats
    if crawler.stats.get_value("finish_reason") == HELD:
        _report_end(command, crawler)
        command.exitcode = max(command.exitcode, EXIT_HELD)
        return
    told = "the run did not start; see the log."
    finished = crawler.stats.get_value("finish_reason") == "finished"
    if finished:
        told = "the run came to its end; what it found is not told, because the extension RunReport is switched off."
    print(crawler.stats.get_value("run/summary", f"{crawler.spidercls.name}: {told}"))
    _report_end(command, crawler)
    state: State = crawler.stats.get_value("run/state", "ok" if finished else "unknown")
    command.exitcode = max(command.exitcode, EXIT[state])


def _report_end(command: ScrapyCommand, crawler: Crawler) -> None:
    """Repeat why a run could not go on, if it could not."""
    assert crawler.stats
    if sentence := crawler.stats.get_value("run/sentence"):
        complain(command, sentence)


def feed(command: ScrapyCommand, pages: Iterable[Page]) -> dict[str, int]:
    """Send pages through the pipelines and return how many of them were new, revised, unchanged and failed.

    A page that could not be read or is no article is complained about.
    """
    assert command.crawler_process
    crawler = command.crawler_process.create_crawler(FeedSpider)
    problems: list[str] = []

    def told(item: Page) -> None:
        if item.problem:
            problems.append(f"{item.origin or item.url}: {item.problem}.")
        elif item.doubt:
            problems.append(f"{item.origin or item.url}: is archived, but no article: {item.doubt}.")

    crawler.signals.connect(told, signal=signals.item_scraped)
    command.crawler_process.crawl(crawler, pages=pages)
    command.crawler_process.start()
    for problem in problems:
        complain(command, problem)
    _report_end(command, crawler)
    assert crawler.stats
    return {name: crawler.stats.get_value(f"article/{name}", 0) for name in ("new", "revised", "unchanged", "failed")}


def input_files(args: list[str]) -> list[Path]:
    """Return the paths given, at least one."""
    if not args:
        raise UserError("No file was given: name one or more saved pages.")
    return [Path(arg) for arg in args]
