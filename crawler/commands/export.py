"""``scrapy export -f FORMAT -o PATH``: the stored articles as files for other programs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn
from scrapy.commands import ScrapyCommand

from crawler.commands.shared import add_choice, check_choice, plainly
from crawler.errors import UserError
from crawler.storage import open_store
from crawler.storage.export import FORMATS, export


class Command(ScrapyCommand):
    """Export articles."""

    requires_project = True
    requires_crawler_process = False

    def short_desc(self) -> str:
        """Say what it does."""
        return "Write the stored articles to a file, a folder or a feed for other programs"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Take format, file and choice of articles."""
        super().add_options(parser)
        parser.add_argument("-f", "--format", required=True, help=", ".join(FORMATS))
        parser.add_argument("-o", "--output", required=True, metavar="PATH", help="file to write; markdown: a folder")
        add_choice(parser)

    @plainly
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Write, with a progress bar on a terminal."""
        assert self.settings
        if opts.format not in FORMATS:
            raise UserError(f"There is no export format {opts.format}: give one of {', '.join(FORMATS)}.")
        check_choice(opts, self.settings)
        store = open_store(self.settings["DATABASE_URL"])
        chosen = store.articles.records(opts.site, opts.kind, opts.since, opts.until)
        columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as bar:
            task = bar.add_task("export", total=chosen.count())
            chosen.each = lambda: bar.advance(task)
            written = export(chosen, opts.format, Path(opts.output))
        print(f"{written} articles written to {opts.output}")
        if not written:
            print("No stored article is of that choice; `scrapy sites` tells what was crawled.", file=sys.stderr)
