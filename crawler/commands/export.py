"""``scrapy export -f FORMAT -o PATH``: the stored articles as files for other programs."""

from __future__ import annotations

import argparse
import sys
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, TextIO

from scrapy.commands import ScrapyCommand

from crawler.commands.shared import Verb, add_choice, check_choice, count_of, plainly
from crawler.errors import UserError

if TYPE_CHECKING:
    from crawler.storage.selection import Selection

NOTHING = 9
"""Exit status where no article is of the choice."""

MOST = 1_000_000


class Command(Verb, ScrapyCommand):
    """Export articles."""

    takes_names = False

    def short_desc(self) -> str:
        """Say what it does."""
        return "Write the stored articles to a file, a folder or a feed for other programs"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Take format, file and choice of articles."""
        super().add_options(parser)  # signals are heard from here on
        from crawler.storage.export import FORMATS

        parser.add_argument("-f", "--format", required=True, help=", ".join(FORMATS))
        target = "file to write, - for the standard output; markdown: a folder, new or exported before"
        parser.add_argument("-o", "--output", required=True, metavar="PATH", help=target)
        add_choice(parser)
        parser.add_argument("--limit", metavar="N", help="atom: only the N newest articles")
        parser.add_argument("--self", metavar="URL", help="atom: the address at which the feed will be read")

    @plainly
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Write, with a progress bar on a terminal."""
        from crawler.storage import open_store
        from crawler.storage.export import FORMATS, export
        from crawler.walk.arguments import check_address

        assert self.settings
        if opts.format not in FORMATS:
            raise UserError(f"There is no export format {opts.format}: give one of {', '.join(FORMATS)}.")
        if not opts.output:
            raise UserError("-o is empty: name a file, or - for the standard output.")
        options: dict[str, Any] = {"limit": count_of(opts.limit, "--limit", MOST)} if opts.limit else {}
        if opts.self:
            check_address(opts.self)
            options["address"] = opts.self
        if options and opts.format != "atom":
            raise UserError(f"--limit and --self are for atom, {opts.format} has no use for them: leave them out.")
        check_choice(opts, self.settings)
        store = open_store(self.settings["DATABASE_URL"])
        chosen = store.articles.records(opts.site, opts.kind, opts.since, opts.until)
        with _progress(chosen):
            written = export(chosen, opts.format, opts.output, **options)
        for note in written.notes:
            print(note, file=sys.stderr)
        if written.articles:
            print(f"{written.articles} articles written to {opts.output}", file=_beside(opts.output))
        else:
            print("No stored article is of that choice, so nothing was written; see scrapy sites.", file=sys.stderr)
            self.exitcode = NOTHING


def _progress(chosen: Selection) -> AbstractContextManager[object]:
    """Show how far a selection is read while the block lasts, on a terminal alone."""
    if not sys.stderr.isatty():
        return nullcontext()
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    bar = Progress(*columns, console=Console(stderr=True), transient=True)
    task = bar.add_task("export", total=chosen.count())
    chosen.each = lambda: bar.advance(task)
    return bar


def _beside(output: str) -> TextIO:
    """Return where the command tells what it wrote: not among the articles."""
    return sys.stderr if output == "-" or output.startswith("/dev/") else sys.stdout
