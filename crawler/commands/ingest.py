"""``scrapy ingest PATH…``: saved pages through the same pipelines as crawled ones."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from scrapy.commands import ScrapyCommand

from crawler.commands.shared import Quiet, complain, feed, input_files, plainly, site_called
from crawler.errors import UserError
from crawler.items import Page
from crawler.storage import open_store
from crawler.storage.files import page_files, read_pages


class Command(Quiet, ScrapyCommand):
    """Store saved pages."""

    requires_project = True

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
        """Read every path; name those that cannot be used, and go on."""
        assert self.settings
        paths = input_files(args)
        if opts.site:
            site_called(opts.site, self.settings)
        open_store(self.settings["DATABASE_URL"])
        files = [file for path in paths for file in self._files(path)]
        if opts.url and len(files) > 1:
            raise UserError(
                f"--url is the address of one page, but {len(files)} files were given: ingest them one by one."
            )
        told = feed(self, self._pages(files, opts.url, opts.site))
        print(f"{told['new']} new, {told['revised']} revised, {told['unchanged']} unchanged, {told['failed']} failed")

    def _files(self, path: Path) -> list[Path]:
        try:
            return page_files(path)
        except UserError as error:
            complain(self, error)
            return []

    def _pages(self, files: list[Path], url: str | None, site: str | None) -> Iterator[Page]:
        for file in files:
            try:
                for page in read_pages(file):
                    yield replace(page, url=url or page.url, site=site or page.site)
            except UserError as error:
                complain(self, error)
