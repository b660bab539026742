"""What storing one article costs when 10,000, 100,000 and 1,000,000 are stored: deduplicated and indexed, over SQLite.

Rows up to each size are written in bulk, with random keys as hashes are; the measured ones go through the last stage.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from bench.grammar_two import GrammarTwo  # noqa: E402
from bench.planted import Document, corpus  # noqa: E402
from sqlalchemy import Connection  # noqa: E402

from crawler.items import ArchivePointer, Article, Page, Policy  # noqa: E402
from crawler.storage.store import Store, open_store  # noqa: E402

SIZES = (10_000, 100_000, 1_000_000)
MEASURED = 1000
KEYS = 25
"""Of an article, in ``candidate``."""


@dataclass
class Cost:
    """Of one article, in milliseconds: medians."""

    stored: int
    cpu: float
    wall: float
    bytes: int
    """Of the database, for each article."""


def growth(sizes: tuple[int, ...] = SIZES) -> list[str]:
    """Return the curve as a Markdown table."""
    costs = list(measure(sizes))
    lines = ["| articles stored | CPU of one more, smallest store = 1 | CPU, ms | wall, ms | bytes an article |"]
    lines += ["| --- | --- | --- | --- | --- |"]
    for cost in costs:
        ratio = cost.cpu / costs[0].cpu
        lines.append(f"| {cost.stored:,} | {ratio:.2f} | {cost.cpu:.2f} | {cost.wall:.2f} | {cost.bytes:,} |")
    return lines


def measure(sizes: tuple[int, ...]) -> Iterator[Cost]:
    """Fill a store to each size and store ``MEASURED`` articles more, each in a transaction of its own."""
    chance = random.Random(2026)
    documents = list(corpus(GrammarTwo(), 2027, 4000))
    fresh = list(corpus(GrammarTwo(), 2028, (len(sizes) + 1) * MEASURED))
    with TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{folder}/news.db")
        for one in documents:  # with the crowded keys that notices of one form make
            _store(store, one, "old")
        stored = len(documents)
        for step, size in enumerate(sizes):
            with store.engine.begin() as connection:
                _fill(connection, chance, documents, stored, size)
            with closing(sqlite3.connect(f"{folder}/news.db")) as plain:
                plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            spent = [_store(store, one, f"new{step}") for one in fresh[step * MEASURED : (step + 1) * MEASURED]]
            stored = size + MEASURED
            cpu, wall = (1000 * median(column) for column in zip(*spent, strict=True))
            yield Cost(size, cpu, wall, (Path(folder) / "news.db").stat().st_size // stored)
        store.engine.dispose()


def _store(store: Store, one: Document, run: str) -> tuple[float, float]:
    """Send a document through the last stage; return CPU and wall seconds."""
    url = one.url.replace("example", run)  # a host of its own, so that no post number is met again
    article = Article(url=url, site=one.site or None, title=one.title, body=one.body, published_at=one.day)
    article.policy = Policy(document_number=one.number) if one.number else None
    archive = ArchivePointer("example/2026-01-01.warc.gz", 0, one.id)
    page = Page(url, b"", site=one.site or None, fetched_at="2026-01-01T00:00:00+00:00", archive=archive)
    page.article, page.apart = article, False
    cpu, wall = time.process_time(), time.perf_counter()
    store.save(page)
    return time.process_time() - cpu, time.perf_counter() - wall


def _fill(connection: Connection, chance: random.Random, documents: list[Document], stored: int, size: int) -> None:
    """Write articles in bulk, with their addresses and keys, until there are ``size``."""
    fresh = range(10_000_000 + stored, 10_000_000 + size)
    names = {at: f"{chance.getrandbits(64):016x}" for at in fresh}
    seen = "2025-01-01T00:00:00+00:00"
    driver = connection.connection.driver_connection
    assert driver
    driver.executemany(
        "INSERT INTO article (id, url, columns, kind, title, body, published_at, bylines, breadcrumb, blocks, images, "
        "attachments, repairs, flags, relations, status, revision, first_seen_at, last_seen_at) VALUES (?, ?, "
        "'[]', 'news', ?, ?, ?, '[]', '[]', '[]', '[]', '[]', '[]', '[]', '[]', 'live', 1, ?, ?)",
        (
            (names[at], f"http://x{at}.cn/", one.title, one.body, one.day, seen, seen)
            for at in fresh
            for one in [documents[at % len(documents)]]
        ),
    )
    driver.executemany(
        "INSERT INTO address (key, url, state, article_id, fetched_at) VALUES (?, ?, 'stored', ?, ?)",
        ((f"x{at}.cn", f"http://x{at}.cn/", names[at], seen) for at in fresh),
    )
    driver.executemany(
        "INSERT INTO likeness (number, article_id, headline, digest) VALUES (?, ?, ?, 0)",
        ((at, names[at], chance.getrandbits(48)) for at in fresh),
    )
    for _ in range(2):  # in order twice, so that leaves are as full as random inserts leave them
        keys = sorted(chance.getrandbits(48) for _ in range(len(fresh) * KEYS // 2))
        rows = ((key, chance.choice(fresh)) for key in keys)
        driver.executemany("INSERT OR IGNORE INTO candidate (key, number) VALUES (?, ?)", rows)


if __name__ == "__main__":
    print("\n".join(growth(tuple(map(int, sys.argv[1:])) or SIZES)))
