"""``make demo``: crawl both sample cities under their real host names, with no network, and show what was stored."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from rich.console import Console  # noqa: E402 (the path is set above)
from rich.table import Table  # noqa: E402

from sample.cities import build  # noqa: E402
from sample.server import environment, serve  # noqa: E402

DATA = ROOT / "data" / "demo"
CITIES = ("qingyuan", "huizhou")


def scrapy(*arguments: str, env: dict[str, str]) -> int:
    """Run a command of the project and return its exit status."""
    return subprocess.run([sys.executable, "-m", "scrapy", *arguments], cwd=ROOT, env=env, check=False).returncode


def main() -> int:
    """Serve, crawl, compare with what the sample sites hold."""
    env = os.environ | {"DATABASE_URL": f"sqlite:///{DATA}/news.db", "ARCHIVE_DIR": str(DATA / "archive")}
    site = build()
    with serve(site) as proxy:
        states = [
            scrapy("crawl", city, "-s", "DOWNLOAD_DELAY=0", "-L", "WARNING", env=env | environment(proxy))
            for city in CITIES
        ]
    scrapy("export", "-f", "jsonl", "-o", str(DATA / "articles.jsonl"), env=env)
    records = [json.loads(line) for line in (DATA / "articles.jsonl").read_text(encoding="utf-8").splitlines()]
    stored = {record["url"].removeprefix("http") for record in records}
    missing = [one.url for one in site.expected if one.url.removeprefix("http") not in stored]
    table = Table("published", "kind", "title", "source", title="Stored, the newest of each city and kind")
    shown: set[tuple[str, str]] = set()
    for record in sorted(records, key=lambda record: record["published_at"] or "", reverse=True):
        if (record["site"], record["kind"]) not in shown:
            shown.add((record["site"], record["kind"]))
            table.add_row((record["published_at"] or "")[:10], record["kind"], record["title"], record["source"])
    console = Console()
    console.print(table)
    for city in CITIES:
        expected = len(site.expected_of(city))
        console.print(f"{city}: {sum(r['site'] == city for r in records)} articles stored, {expected} expected")
    console.print(
        f"Look next: {DATA / 'articles.jsonl'} (one article a line), {DATA / 'news.db'} (SQLite, table article),"
    )
    console.print(f"           {DATA / 'archive'} (the pages as they came, WARC), README.md for the live sites.")
    if missing:
        console.print(f"{len(missing)} expected articles are missing, the first: {missing[0]}", style="red")
    return 1 if missing or any(states) else 0


if __name__ == "__main__":
    sys.exit(main())
