"""``scrapy ingest PATH…``: saved pages through the same pipelines as crawled ones."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from scrapy.commands import ScrapyCommand

from crawler.commands.crawls import CrawlVerb
from crawler.commands.feeds import feed
from crawler.commands.shared import complain, input_files, plainly, site_called
from crawler.errors import UserError

if TYPE_CHECKING:
    from crawler.items import Page
    from crawler.storage import Store


class Command(CrawlVerb, ScrapyCommand):
    """Store saved pages."""

    def __init__(self) -> None:
        super().__init__()
        self._opened = self._known = 0

    def syntax(self) -> str:
        """Say how it is called."""
        return "[options] PATH ..."

    def short_desc(self) -> str:
        """Say what it does."""
        return "Store saved pages: .html, .txt, .warc(.gz), .wacz, also .gz, or folders of them"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Take what a saved page may not say itself."""
        super().add_options(parser)
        parser.add_argument("--url", help="address of the page, if only one is given")
        parser.add_argument("--site", help="site the pages belong to; found by the agency they name if not given")

    @plainly
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Feed the pages; what was stored from the same bytes before is not read again."""
        from crawler.storage import open_store
        from crawler.walk.arguments import check_address
        from crawler.walk.pagination import joined

        assert self.settings
        paths = input_files(args)
        if opts.url:
            check_address(opts.url)
        if opts.site:
            site_called(opts.site, self.settings)
        files = [file for path in paths for file in self._files(path)]
        if opts.url and len(files) > 1:
            raise UserError(
                f"--url is the address of one page, but {len(files)} files were given: ingest them one by one."
            )
        if not files:
            return
        store = open_store(self.settings["DATABASE_URL"])
        told = feed(self, self._unknown(joined(self._pages(files, opts.url, opts.site)), store))
        unchanged = told.unchanged + self._known
        print(f"{told.new} new, {told.revised} revised, {unchanged} unchanged, {told.failed} failed")
        if told.stopped:
            left = len(files) - self._opened
            print(
                f"Stopped: {left} of {len(files)} files were not opened, of those opened some pages may be left; "
                "run it again to go on, what is stored is not read twice."
            )

    def _files(self, path: Path) -> list[Path]:
        from crawler.storage.files import page_files

        try:
            return page_files(path)
        except UserError as error:
            complain(self, error)
            return []

    def _pages(self, files: list[Path], url: str | None, site: str | None) -> Iterator[Page]:
        from crawler.storage.files import read_pages
        from crawler.walk.arguments import is_address

        for file in files:
            self._opened += 1
            try:
                for page in read_pages(file):
                    if page.url and not url and not is_address(page.url):
                        complain(self, f"{file}: {page.url} is not the address of a web page: its page was left out.")
                    else:
                        yield replace(page, url=url or page.url, site=site or page.site)
            except UserError as error:
                complain(self, error)

    def _unknown(self, pages: Iterator[Page], store: Store) -> Iterator[Page]:
        """Leave out what is stored already, as when an ingest that was stopped is begun again."""
        from crawler.storage.as_stored import knows

        for page in pages:
            if knows(store.engine, page):
                self._known += 1
            else:
                yield page
