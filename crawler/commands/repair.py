"""``scrapy repair [FILE…|-]``: a damaged copy on stdin or in files → its original on stdout."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from scrapy.commands import ScrapyCommand

from crawler.commands.shared import Verb, complain, plainly
from crawler.errors import UserError


class Command(Verb, ScrapyCommand):
    """Repair damaged copies."""

    def syntax(self) -> str:
        """Say how it is called."""
        return "[options] [FILE ... | -]"

    def short_desc(self) -> str:
        """Say what it does."""
        return "Give a page damaged by a hijacked mirror back as its original stood"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Take the form."""
        super().add_options(parser)
        parser.add_argument("--json", action="store_true", help="one JSON line a file, every repair with its place")

    @plainly
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Repair each file, or stdin; text without damage comes back as it is."""
        from crawler.charset.decode import decode
        from crawler.mirror.repair import repair
        from crawler.storage.files import file_id, read_body, read_page

        for name in args or ["-"]:
            try:
                body = read_page(sys.stdin.buffer, "stdin") if name == "-" else read_body(Path(name))
            except UserError as error:
                complain(self, error)
                continue
            decoded = decode(body)
            if decoded.how == "binary":
                complain(self, f"{name}: the bytes are no text.")
                continue
            repaired = repair(decoded.text)
            if opts.json:
                made = [one._asdict() for one in repaired.repairs]
                told = {"id": "-" if name == "-" else file_id(Path(name)), "text": repaired.text}
                print(json.dumps(told | {"repairs": made, "flags": repaired.flags}, ensure_ascii=False))
            else:
                sys.stdout.write(repaired.text)
