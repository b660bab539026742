"""``scrapy extract FILE…``: the article record of a saved page, on stdout; nothing is stored."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from scrapy.commands import ScrapyCommand

from crawler.commands.shared import Verb, complain, input_files, plainly
from crawler.errors import UserError

if TYPE_CHECKING:
    from crawler.items import Agency, Article


class Command(Verb, ScrapyCommand):
    """Read articles from saved pages."""

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
        from crawler.storage.files import file_id
        from crawler.walk.arguments import check_address
        from crawler.walk.loader import known_agencies

        assert self.settings
        paths = input_files(args)
        if opts.url:
            check_address(opts.url)
        if opts.url and len(paths) > 1:
            raise UserError(
                f"--url is the address of one page, but {len(paths)} files were given: extract them one by one."
            )
        agencies = known_agencies(self.settings)
        for path in paths:
            try:
                read_one = self._article(path, opts, agencies)
            except UserError as error:
                complain(self, error)
                continue
            article, doubt = read_one
            record = asdict(article) | {"id": file_id(path)}
            print(json.dumps(record, ensure_ascii=False, indent=2 if len(paths) == 1 else None))
            if not article.body:
                complain(self, f"{path}: no article text was found.")
            elif doubt:
                complain(self, f"{path}: is no article: {doubt}.")

    def _article(self, path: Path, opts: argparse.Namespace, agencies: list[Agency]) -> tuple[Article, str | None]:
        from crawler.items import Page
        from crawler.reading import read
        from crawler.storage.files import read_body

        headers = [("Content-Type", opts.content_type)] if opts.content_type else []
        reading = read(Page(url=opts.url, body=read_body(path), headers=headers), agencies)
        if reading.article is None:
            raise UserError(f"{path}: {reading.problem}.")
        return reading.article, reading.doubt.reason if reading.doubt else None
