"""``scrapy extract FILE…``: the article record of a saved page, on stdout; nothing is stored."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from scrapy.commands import ScrapyCommand

from crawler.commands.shared import complain, input_files, plainly
from crawler.errors import UserError
from crawler.items import Agency, Article, Page
from crawler.reading import read
from crawler.storage.files import file_id, read_body
from crawler.walk.site import known_agencies


class Command(ScrapyCommand):
    """Read articles from saved pages."""

    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        """Say how it is called."""
        return "[options] FILE ..."

    def short_desc(self) -> str:
        """Say what it does."""
        return "Print the article record of a saved page as JSON; of several, one a line"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Take what the network would have told."""
        super().add_options(parser)
        parser.add_argument("--url", help="address of the page")
        parser.add_argument("--content-type", metavar="CT", help="its Content-Type header")

    @plainly
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Read each file; one without a body makes the exit status 1."""
        assert self.settings
        paths = input_files(args)
        if opts.url and len(paths) > 1:
            raise UserError(
                f"--url is the address of one page, but {len(paths)} files were given: extract them one by one."
            )
        agencies = known_agencies(self.settings)
        for path in paths:
            try:
                article = self._article(path, opts, agencies)
            except UserError as error:
                complain(self, error)
                continue
            record = asdict(article) | {"id": file_id(path)}
            print(json.dumps(record, ensure_ascii=False, indent=2 if len(paths) == 1 else None))
            if not article.body:
                complain(self, f"{path}: no article text was found.")

    def _article(self, path: Path, opts: argparse.Namespace, agencies: list[Agency]) -> Article:
        headers = [("Content-Type", opts.content_type)] if opts.content_type else []
        reading = read(Page(url=opts.url, body=read_body(path), headers=headers), agencies)
        if reading.article is None:
            raise UserError(f"{path}: {reading.problem}.")
        return reading.article
