"""``scrapy export -f FORMAT -o PATH``: the stored articles as a file."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from scrapy.commands import ScrapyCommand

from crawler.commands.shared import add_choice, check_choice, plainly
from crawler.errors import UserError
from crawler.storage import open_store

FORMATS = ("jsonl",)


class Command(ScrapyCommand):
    """Export articles."""

    requires_project = True
    requires_crawler_process = False

    def short_desc(self) -> str:
        """Say what it does."""
        return "Write the stored articles to a file: one JSON object a line"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Take format, file and choice of articles."""
        super().add_options(parser)
        parser.add_argument("-f", "--format", required=True, help=", ".join(FORMATS))
        parser.add_argument("-o", "--output", required=True, metavar="PATH", help="file to write")
        add_choice(parser)

    @plainly
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Stream the articles to a file beside the target, then put it in its place."""
        assert self.settings
        if opts.format not in FORMATS:
            raise UserError(f"There is no export format {opts.format}: give one of {', '.join(FORMATS)}.")
        check_choice(opts, self.settings)
        records = open_store(self.settings["DATABASE_URL"]).articles.records(
            opts.site, opts.kind, opts.since, opts.until
        )
        target = Path(opts.output)
        part = target.with_name(f"{target.name}.part")
        written = 0
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with part.open("w", encoding="utf-8") as file:
                for record in records:
                    file.write(json.dumps(record, ensure_ascii=False) + "\n")
                    written += 1
            part.replace(target)
        except OSError as error:
            raise UserError(f"{target}: cannot be written ({error.strerror}).") from None
        print(f"{written} articles written to {target}")
