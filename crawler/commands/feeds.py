"""Sends pages that are here already through the pipelines, for ``ingest`` and ``reprocess``."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from scrapy.commands import ScrapyCommand

from crawler.commands.crawls import report_end, run_crawls
from crawler.commands.shared import complain
from crawler.commands.signals import EXIT_STOPPED

if TYPE_CHECKING:
    from crawler.items import Page


class Fed(NamedTuple):
    """What became of pages that were fed."""

    new: int
    revised: int
    unchanged: int
    failed: int
    kept: int
    """Pages that reached the end of the pipelines."""
    stopped: bool


def feed(command: ScrapyCommand, pages: Iterable[Page]) -> Fed:
    """Send pages through the pipelines, and return what became of them.

    A page that could not be read or is no article is complained about.
    """
    from scrapy import signals

    from crawler.items import Page
    from crawler.walk.feed import FeedSpider

    assert command.crawler_process
    logging.getLogger("crawler.walk.stop").setLevel(logging.CRITICAL)  # said once, at the end
    crawler = command.crawler_process.create_crawler(FeedSpider)
    kept = 0

    def told(item: Page) -> None:
        nonlocal kept
        kept += 1
        if item.problem:
            complain(command, f"{item.origin or item.url}: {item.problem}.")
        elif item.doubt:
            complain(command, f"{item.origin or item.url}: is archived, but no article: {item.doubt}.")

    def lost(item: Any, exception: Exception) -> None:
        if isinstance(item, Page) and item.problem:
            complain(command, f"{item.origin or item.url}: {item.problem}.")

    crawler.signals.connect(told, signal=signals.item_scraped)
    crawler.signals.connect(lost, signal=signals.item_dropped)
    command.crawler_process.crawl(crawler, pages=pages)
    run_crawls(command)
    report_end(command, crawler)
    new, revised, unchanged, failed = (crawler.stats.get_value(f"article/{name}", 0) for name in Fed._fields[:4])
    stopped = crawler.stats.get_value("finish_reason") == "shutdown"
    if stopped:
        command.exitcode = EXIT_STOPPED
    return Fed(new, revised, unchanged, failed, kept, stopped)
