"""``scrapy reprocess``: the pipelines again over the archived pages, without the network."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from scrapy.commands import ScrapyCommand

from crawler.commands.shared import Quiet, complain, feed, plainly, site_called
from crawler.errors import UserError
from crawler.items import Page
from crawler.storage import Archive, open_store
from crawler.walk.arguments import Arguments


class Command(Quiet, ScrapyCommand):
    """Read archived pages again."""

    requires_project = True

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
        assert self.settings
        Arguments.parse(since=opts.since)
        if opts.site:
            site_called(opts.site, self.settings)
        store = open_store(self.settings["DATABASE_URL"])
        told = feed(self, self._pages(store.articles.archived(opts.site, opts.since)))
        print(f"{told['new'] + told['revised'] + told['unchanged']} pages read again, {told['failed']} failed")

    def _pages(self, pointers: list[dict[str, Any]]) -> Iterator[Page]:
        assert self.settings
        archive = Archive(self.settings["ARCHIVE_DIR"])
        for pointer in pointers:
            try:
                yield archive.read(pointer)
            except UserError as error:
                complain(self, error)
