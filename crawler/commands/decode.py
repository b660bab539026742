"""``scrapy decode FILE…``: bytes → UTF-8 text on stdout."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from scrapy.commands import ScrapyCommand

from crawler.commands.shared import Verb, complain, input_files, plainly
from crawler.errors import UserError


class Command(Verb, ScrapyCommand):
    """Decode saved pages."""

    def syntax(self) -> str:
        """Say how it is called."""
        return "[options] FILE ..."

    def short_desc(self) -> str:
        """Say what it does."""
        return "Decode bytes to UTF-8 text, whatever charset they claim"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Take what the network would have told."""
        super().add_options(parser)
        parser.add_argument("--content-type", metavar="CT", help="Content-Type header of the files")
        parser.add_argument(
            "--manifest", metavar="M.jsonl", help='{"file": …, "content_type": …} a line, for each file'
        )
        parser.add_argument("--json", action="store_true", help="one JSON line a file, with the evidence")

    @plainly
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Decode each file; one that is no text makes the exit status 1."""
        from crawler.charset.decode import decode
        from crawler.storage.files import file_id, read_body

        told = read_manifest(Path(opts.manifest)) if opts.manifest else {}
        paths = [Path(name) for name in told] if told and not args else input_files(args)
        for path in paths:
            try:
                decoded = decode(read_body(path), told.get(str(path), told.get(path.name, opts.content_type)))
            except UserError as error:
                complain(self, error)
                continue
            if decoded.how == "binary":
                complain(self, f"{path}: the bytes are no text.")
            elif opts.json:
                shown = asdict(decoded)
                del shown["scores"]  # the evidence of `explain`
                print(json.dumps({"id": file_id(path)} | shown, ensure_ascii=False))
            else:
                print(decoded.text)


def read_manifest(path: Path) -> dict[str, str | None]:
    """Return the content type of each file a manifest names.

    :raises UserError: if it is no such list
    """
    try:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        return {row["file"]: row.get("content_type") for row in rows}
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror}).") from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise UserError(f'{path}: not a manifest: give one {{"file": …, "content_type": …}} a line.') from None
