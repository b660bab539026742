"""``scrapy search QUERY``: the stored articles that hold words."""

from __future__ import annotations

import argparse
import json

from rich.console import Console
from rich.text import Text
from scrapy.commands import ScrapyCommand

from crawler.commands.shared import add_choice, check_choice, plainly
from crawler.errors import UserError
from crawler.storage import open_store
from crawler.storage.snippets import Snippet, snippet

MOST = 1000
"""Hits that one call gives at most."""


class Command(ScrapyCommand):
    """Search the stored articles."""

    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        """Say how it is called."""
        return "[options] QUERY"

    def short_desc(self) -> str:
        """Say what it does."""
        return 'Find articles by words, "phrases", AND, OR, NOT; hits in titles first, then the newest'

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Take the choice of articles and the form."""
        super().add_options(parser)
        add_choice(parser)
        parser.add_argument("--limit", default="20", metavar="N", help="hits to show (default: 20)")
        parser.add_argument("--json", action="store_true", help="the whole record of each hit, a line each")

    @plainly
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print the hits; none makes the exit status 1."""
        assert self.settings
        check_choice(opts, self.settings)
        if not (opts.limit.isdecimal() and 0 < int(opts.limit) <= MOST):
            raise UserError(f"--limit {opts.limit} is not a number of hits: give a whole number from 1 to {MOST}.")
        query = " ".join(args)
        found = open_store(self.settings["DATABASE_URL"]).search.find(
            query, site=opts.site, kind=opts.kind, since=opts.since, until=opts.until, limit=int(opts.limit)
        )
        console = Console(highlight=False)
        for record in found:
            if opts.json:
                print(json.dumps(record, ensure_ascii=False))
            else:
                shown = snippet(query, record["title"] or "", record["body"])
                day = (record["published_at"] or "")[:10]
                console.print(Text(f"{day} {record['kind']} ", "dim"), _marked(shown.title), sep="")
                console.print(_marked(shown.text))
                console.print(Text(f"{record['source'] or record['agency'] or ''} {record['url'] or ''}\n", "dim"))
        if not found:
            self.exitcode = 1
            if not opts.json:
                print(f"No article holds {query}.")


def _marked(part: Snippet) -> Text:
    text = Text(part.text)
    for start, end in part.hits:
        text.stylize("bold reverse", start, end)
    return text
