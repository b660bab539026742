"""``scrapy search QUERY``: the stored articles that hold words."""

from __future__ import annotations

import argparse
import json

from scrapy.commands import ScrapyCommand

from crawler.commands.shared import Verb, add_choice, check_choice, count_of, plainly

MOST = 1000
"""Hits that one call gives at most."""


class Command(Verb, ScrapyCommand):
    """Search the stored articles."""

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
        from crawler.storage import open_store

        assert self.settings
        check_choice(opts, self.settings)
        limit = count_of(opts.limit, "--limit", MOST)
        query = " ".join(args)
        found = open_store(self.settings["DATABASE_URL"]).search.find(
            query, site=opts.site, kind=opts.kind, since=opts.since, until=opts.until, limit=limit
        )
        if opts.json:
            for record in found:
                print(json.dumps(record, ensure_ascii=False))
        elif found:
            from crawler.commands.hits import show

            show(query, found)
        if not found:
            self.exitcode = 1
            if not opts.json:
                print(f"No article holds {query}.")
