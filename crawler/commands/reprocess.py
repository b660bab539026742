"""``scrapy reprocess``: the pipelines again over the archived pages, without the network."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from scrapy.commands import ScrapyCommand

from crawler.commands.crawls import CrawlVerb
from crawler.commands.feeds import feed
from crawler.commands.shared import complain, plainly, site_called
from crawler.errors import UserError

if TYPE_CHECKING:
    from crawler.items import Page


NAMED = 3
"""Archived pages that are named where they cannot be found; all are counted."""


class Command(CrawlVerb, ScrapyCommand):
    """Read archived pages again."""

    takes_names = False

    def short_desc(self) -> str:
        """Say what it does."""
        return "Run the pipelines again over the archived pages: articles are rewritten in place"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Take what part of the archive is meant."""
        super().add_options(parser)
        parser.add_argument("--site", help="only pages of this site")
        parser.add_argument("--since", metavar="YYYY-MM-DD", help="only pages fetched on this day or later")

    @plainly
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Feed the pages of the archive."""
        from crawler.storage import open_store
        from crawler.walk.arguments import Arguments

        assert self.settings
        Arguments.parse(since=opts.since)
        if opts.site:
            site_called(opts.site, self.settings)
        store = open_store(self.settings["DATABASE_URL"])
        pointers = store.articles.archived(opts.site, opts.since)
        told = feed(self, self._pages(pointers))
        print(f"{told.new + told.revised + told.unchanged} pages read again, {told.failed} failed")
        if told.stopped:
            print(f"Stopped: {told.kept} of {len(pointers)} pages were gone through; run it again for all of them.")

    def _pages(self, pointers: list[dict[str, Any]]) -> Iterator[Page]:
        from crawler.storage import Archive

        assert self.settings
        archive = Archive(self.settings["ARCHIVE_DIR"])
        if pointers and not archive.root.is_dir():
            complain(self, f"{archive.root}: there is no such folder, so no page can be read again: check ARCHIVE_DIR.")
            return
        missing = 0
        for pointer in pointers:
            try:
                yield archive.read(pointer)
            except UserError as error:
                missing += 1
                if missing <= NAMED:
                    complain(self, error)
        if missing > NAMED:
            complain(self, f"{missing} archived pages in all could not be read again; the first {NAMED} were named.")
