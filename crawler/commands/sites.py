"""``scrapy sites``: every site, how well it is known, what was found of it on this network, and its last run."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from scrapy.commands import ScrapyCommand

from crawler.commands.shared import Verb, plainly, site_called

if TYPE_CHECKING:
    from crawler.found import KeptSite
    from crawler.walk.site import SiteSpider

NEVER = "never opened here"
"""Of a site that no run on this network has asked for anything."""

HEADS = ("site", "code", "known by", "columns", "found here", "last run", "agency")
COLUMN_HEADS = ("column", "platform", "known by", "address", "name")
"""Chinese comes last: its characters are wider than others."""


class Command(Verb, ScrapyCommand):
    """List the sites."""

    def syntax(self) -> str:
        """Say how it is called."""
        return "[options] [SITE ...]"

    def short_desc(self) -> str:
        """Say what it does."""
        return "List every site with the state of its last run, or some with their columns"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Take the form."""
        super().add_options(parser)
        parser.add_argument("--json", action="store_true", help="one JSON array, with all columns")

    @plainly
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print the sites, those that never ran included."""
        from crawler.found import KeptSite
        from crawler.storage import open_store
        from crawler.walk.loader import known_sites

        assert self.settings
        chosen = [site_called(name, self.settings) for name in args] or known_sites(self.settings)
        store = open_store(self.settings["DATABASE_URL"])
        last, kept = store.runs.last(), store.sites.all_kept()
        sites = [described(site, last.get(site.name), kept.get(site.name, KeptSite())) for site in chosen]
        if opts.json:
            print(json.dumps(sites, ensure_ascii=False, indent=2))
        elif args:
            print("\n\n".join("\n".join(_whole(site)) for site in sites))
        else:
            print("\n".join(_table([HEADS, *map(_line, sites)])))


def described(site: type[SiteSpider], run: dict[str, Any] | None, kept: KeptSite) -> dict[str, Any]:
    """Return what is known of a site."""
    columns = [{name: value for name, value in asdict(column).items() if value} for column in site.columns]
    return {
        "name": site.name,
        "agency": site.agency,
        "city": site.city,
        "adcode": site.adcode,
        "home": site.home,
        "platform": list(dict.fromkeys(column.platform for column in site.columns)),
        "columns": columns,
        "grade": site.grade or site.columns[0].grade,
        "year": site.year,
        "found": asdict(kept) if kept.searched_at or kept.columns else None,
        "state": (run["state"] or "unknown") if run else "unknown",
        "last_run": run["started_at"] if run else None,
    }


def _line(site: dict[str, Any]) -> tuple[str, ...]:
    """Return a site as the cells of a row."""
    known = f"{site['grade']} {site['year'] or ''}".strip()
    run = f"{site['state']} {site['last_run']}" if site["last_run"] else "never"
    return site["name"], site["adcode"], known, str(len(site["columns"])), _found(site), run, site["agency"]


def _found(site: dict[str, Any]) -> str:
    """Say what was found of a site on this network, and when."""
    found = site["found"]
    if found is None:
        return "not searched" if site["last_run"] else NEVER
    confirmed = sum(column["state"] == "CONFIRMED" for column in found["columns"])
    told = f"{(count := len(found['columns']))} column{'s' * (count != 1)}, {confirmed} confirmed"
    return f"{told}, {found['searched_at'][:10]}" if found["searched_at"] else told


def _whole(site: dict[str, Any]) -> Iterator[str]:
    """Yield all that is known of a site, line by line."""
    name, code, known, _, found, run, agency = _line(site)
    yield f"{name}: {agency}, {code}"
    yield f"home: {site['home'] or 'not given'} ({known})"
    yield f"found here: {found}"
    kept = site["found"] or {"columns": [], "doubts": []}
    yield from (f"  {doubt}" for doubt in kept["doubts"])
    yield from (f"  {told}" for told in map(_moved, kept["columns"]) if told)
    yield f"last run: {run}"
    rows = [
        (one["slug"], one.get("platform", ""), one.get("grade") or one["state"], one["url"], one.get("name", ""))
        for one in [*site["columns"], *kept["columns"]]
    ]
    yield from _table([COLUMN_HEADS, *rows])


def _moved(column: dict[str, Any]) -> str | None:
    """Say that a column has moved, or may be one that did; None of any other."""
    if column["state"] == "PROPOSED":
        return f"{column['slug']} is proposed, and not walked: {' '.join(column['evidence'][:1])}"
    if column["moved_at"] is None:
        return None
    day, former = column["moved_at"][:10], column["former"]
    slug = column["slug"]
    return f"{slug} has moved on {day} from {former[-1]}" if former else f"{slug}: its articles have moved on {day}"


def _table(rows: list[tuple[str, ...]]) -> Iterator[str]:
    """Yield rows as lines, a column under the other."""
    widths = [max(map(len, cells)) for cells in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
