"""``scrapy history ID|URL``: what changed in an article from one revision to the next."""

from __future__ import annotations

import argparse

from scrapy.commands import ScrapyCommand

from crawler.commands.shared import Verb, plainly
from crawler.errors import UserError

STYLES = {"-": "red", "+": "green"}


class Command(Verb, ScrapyCommand):
    """Show the revisions of an article."""

    def syntax(self) -> str:
        """Say how it is called."""
        return "ID|URL"

    def short_desc(self) -> str:
        """Say what it does."""
        return "Show what changed in an article: - what a revision lost, + what it gained"

    @plainly
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print each revision with what sets it apart from the one before."""
        from rich.console import Console
        from rich.text import Text

        from crawler.dedupe.changes import changes
        from crawler.storage import open_store

        assert self.settings
        if len(args) != 1:
            raise UserError("Give one article, by its id or its address.")
        history = open_store(self.settings["DATABASE_URL"]).articles.history(args[0])
        if not history:
            raise UserError(f"{args[0]}: no such article is stored; `scrapy search` finds articles by their words.")
        console = Console(highlight=False, soft_wrap=True)
        former = None
        for record in history:
            console.print(Text(f"revision {record['revision']}, seen until {record['last_seen_at']}", "bold"))
            text = "\n".join(record[name] or "" for name in ("kicker", "title", "subtitle", "body"))
            for sign, sentence in changes(former, text) if former is not None else [(" ", record["title"] or "")]:
                console.print(Text(f"{sign} {sentence}", STYLES.get(sign, "")))
            former = text
