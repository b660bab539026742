"""``scrapy sites``: every site, and the state of its last run."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from scrapy.commands import ScrapyCommand

from crawler.commands.shared import Verb, plainly

if TYPE_CHECKING:
    from crawler.walk.site import SiteSpider


class Command(Verb, ScrapyCommand):
    """List the sites."""

    takes_names = False

    def short_desc(self) -> str:
        """Say what it does."""
        return "List every site with its columns and the state of its last run"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Take the form."""
        super().add_options(parser)
        parser.add_argument("--json", action="store_true", help="one JSON array")

    @plainly
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print the sites, those that never ran included."""
        from crawler.storage import open_store
        from crawler.walk.loader import known_sites

        assert self.settings
        last = open_store(self.settings["DATABASE_URL"]).runs.last()
        sites = [described(site, last.get(site.name)) for site in known_sites(self.settings)]
        if opts.json:
            print(json.dumps(sites, ensure_ascii=False, indent=2))
            return
        from rich.console import Console
        from rich.table import Table

        table = Table("site", "agency", "code", "column", "platform", "grade", "last run")
        for site in sites:
            for number, column in enumerate(site["columns"]):
                told = (site["name"], site["agency"], site["adcode"]) if number == 0 else ("", "", "")
                state = f"{site['state']} {site['last_run'] or ''}".strip() if number == 0 else ""
                table.add_row(*told, f"{column['slug']} {column['name']}", column["platform"], column["grade"], state)
        Console().print(table)


def described(site: type[SiteSpider], run: dict[str, Any] | None) -> dict[str, Any]:
    """Return what is known of a site."""
    columns = [{name: value for name, value in asdict(column).items() if value} for column in site.columns]
    return {
        "name": site.name,
        "agency": site.agency,
        "city": site.city,
        "adcode": site.adcode,
        "platform": list(dict.fromkeys(column.platform for column in site.columns)),
        "columns": columns,
        "grade": site.columns[0].grade,
        "state": (run["state"] or "unknown") if run else "unknown",
        "last_run": run["started_at"] if run else None,
    }
