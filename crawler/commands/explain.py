"""``scrapy explain FILE|URL|ID``: why a page was read as it was; a stored one is read from the archive."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scrapy.commands import ScrapyCommand

from crawler.commands.shared import Verb, plainly
from crawler.errors import UserError

if TYPE_CHECKING:
    from crawler.items import Page
    from crawler.reading import Reading
    from crawler.storage.known import Seen


class Command(Verb, ScrapyCommand):
    """Explain how a page was read."""

    def syntax(self) -> str:
        """Say how it is called."""
        return "[options] FILE|URL|ID"

    def short_desc(self) -> str:
        """Say what it does."""
        return "Tell why a page was read as it was: what won in each field, what lost, by which rule"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Take how much is told, and of a file what the network would have told."""
        super().add_options(parser)
        parser.add_argument("--field", metavar="F", help="only this field of the record, or one of its parts")
        parser.add_argument("--trace", action="store_true", help="every candidate, every stage, every line left out")
        parser.add_argument("--json", action="store_true", help="the same as one JSON object")
        parser.add_argument("--url", help="address of the page in a file")
        parser.add_argument("--content-type", metavar="CT", help="its Content-Type header")

    @plainly
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Explain one page; where nothing was read the exit status is 1."""
        from crawler.explanation import of_field, shortened

        assert self.settings
        if len(args) != 1:
            raise UserError("Give one page: a file, or the address or id of what is stored.")
        [name] = args
        told = self._of_file(name, opts) if os.path.exists(name) else self._of_store(name)  # noqa: PTH110 (any name)
        told = told if opts.trace else shortened(told)
        told = of_field(told, opts.field) if opts.field else told
        if opts.json:
            print(json.dumps(told, ensure_ascii=False, indent=2))
        else:
            from rich.console import Console

            from crawler.commands.explained import lines_of

            console = Console(highlight=False, soft_wrap=True)
            for line in lines_of(told):
                console.print(line)
        if not told["read"]:
            self.exitcode = 1

    def _of_file(self, name: str, opts: argparse.Namespace) -> dict[str, Any]:
        """Explain a saved page as ``extract`` reads it."""
        from crawler.items import Page
        from crawler.storage.files import read_body
        from crawler.walk.arguments import check_address

        if opts.url:
            check_address(opts.url)
        headers = [("Content-Type", opts.content_type)] if opts.content_type else []
        reading, told = self._explained(Page(url=opts.url, body=read_body(Path(name)), headers=headers))
        if reading.problem and not reading.error:
            raise UserError(f"{name}: {reading.problem}.")
        return {"input": name, "url": opts.url, "store": None} | told | {"relations": []}

    def _of_store(self, name: str) -> dict[str, Any]:
        """Explain what is stored under an address or id, or what became of an address that gave no article."""
        from crawler.evidence import Evidence
        from crawler.explanation import differing, explanation, located, of_store
        from crawler.reading import Reading
        from crawler.storage import Archive, open_store

        assert self.settings
        known = open_store(self.settings["DATABASE_URL"]).known
        seen = known.seen(name)
        if seen is None:
            raise UserError(
                f"{name}: was never seen: no such file is here, and no such address or article in the store."
            )
        life, told = _life(seen), explanation(Reading(), Evidence())
        if seen.archive:
            page = Archive(self.settings["ARCHIVE_DIR"]).read(seen.archive)
            reading, told = self._explained(page)
            life["differs"] = differing(reading.article, seen.record) if seen.record and reading.article else []
        compared = known.compared(seen.record["id"]) if seen.record else []
        told["fields"] |= of_store(seen.record) if seen.record else {}
        return {"input": name, "url": seen.url, "store": life} | told | {"relations": located(compared)}

    def _explained(self, page: Page) -> tuple[Reading, dict[str, Any]]:
        from crawler.evidence import Evidence
        from crawler.explanation import explanation
        from crawler.reading import read
        from crawler.walk.loader import known_agencies

        assert self.settings
        evidence = Evidence()
        reading = read(page, known_agencies(self.settings), evidence)
        return reading, explanation(reading, evidence)


def _life(seen: Seen) -> dict[str, Any]:
    """Return what the store knows of an address, as data."""
    from crawler.life import MEANS

    return {
        "state": seen.life.state,
        "means": MEANS[seen.life.state],
        "reason": seen.reason,
        "asked_at": seen.asked_at,
        "due_at": seen.life.due_at,
        "failures": seen.life.failures,
        "missing": seen.life.missing,
        "columns": seen.columns,
        "article": seen.record["id"] if seen.record else None,
        "differs": [],
    }
