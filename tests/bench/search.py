"""Search in a store of generated articles: how long a query takes when the store grows."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from sqlalchemy import Connection, insert  # noqa: E402 (the path is set above)

from crawler.items import Article, Page  # noqa: E402
from crawler.storage import Store  # noqa: E402
from crawler.storage.engine import open_engine  # noqa: E402
from crawler.storage.index import entry_of, write_entry  # noqa: E402
from crawler.storage.schema import article  # noqa: E402
from crawler.text.plausible import COMMON  # noqa: E402

FREQUENT = {"健康": 0.6, "疫苗": 0.25, "社区卫生": 0.3, "医改": 0.12}
RARE = {"穗芎": 1e-4, "霾鹃": 1e-4, "健康霾鹃": 5e-5}
QUERIES = {
    "rare, two characters": "穗芎",
    "rare, four characters, its parts frequent": "健康霾鹃",
    "rare AND frequent": "霾鹃 健康",
    "frequent": "健康",
    "frequent, one character": "健",
    "frequent, four characters": "社区卫生",
    "three frequent": "健康 疫苗 医改",
    "frequent OR frequent": "疫苗 OR 医改",
    "frequent NOT frequent": "健康 NOT 疫苗",
}
SIZES = (10_000, 1_000_000)
ROUNDS = 20
BATCH = 5_000
REAL = 1_000
"""Articles that are stored the way a crawl stores them, after the others were written in bulk."""


def articles(count: int, seed: int) -> Iterator[Article]:
    """Yield articles of 150 to 600 characters, in order of their dates; word frequencies fall as in running text."""
    draw = random.Random(seed)
    letters = sorted(COMMON)
    words = ["".join(draw.choices(letters, k=draw.choice((1, 2, 2, 2, 3)))) for _ in range(20_000)]
    weights = [1 / (rank + 10) for rank in range(len(words))]
    pool = draw.choices(words, weights, k=2_000_000)
    for number in range(count):
        start, length = draw.randrange(len(pool) - 300), draw.randrange(80, 300)
        text = pool[start : start + length]
        text += [word for word, share in (FREQUENT | RARE).items() if draw.random() < share]
        draw.shuffle(text)
        body = "".join(
            word + ("，" if at % 7 == 6 else "。\n" if at % 40 == 39 else "") for at, word in enumerate(text)
        )
        title = "".join(draw.sample(text, 8))
        minute = number * 10_000_000 // count
        day = time.strftime("%Y-%m-%dT%H:%M:%S+08:00", time.gmtime(1_262_304_000 + 48 * minute))
        yield Article(
            id=f"{draw.getrandbits(64):016x}",
            url=f"http://www.example.cn/content/post_{number}.html",
            site=f"city{number % 21}",
            kind=draw.choice(("news", "news", "notice", "policy")),
            title=title,
            body=body,
            published_at=day,
            first_seen_at=day,
            last_seen_at=day,
        )


def write_in_bulk(connection: Connection, batch: list[Article]) -> None:
    """Write many articles with their index."""
    connection.execute(insert(article), [vars(one) for one in batch])
    for one in batch:
        write_entry(connection, one.id or "", entry_of(vars(one)))


def fill(store: Store, count: int, seed: int) -> float:
    """Fill a store and return the milliseconds of CPU of one article among the last, stored the real way."""
    batch: list[Article] = []
    spent = 0.0
    for number, one in enumerate(articles(count, seed)):
        if number < count - REAL:
            batch.append(one)
            if len(batch) == BATCH or number == count - REAL - 1:
                with store.engine.begin() as connection:
                    write_in_bulk(connection, batch)
                batch.clear()
        else:
            begun = time.process_time()
            store.save(Page(one.url, b"", article=one, site=one.site, fetched_at=one.first_seen_at))
            spent += time.process_time() - begun
    return 1000 * spent / REAL


def measure(store: Store, query: str, **filters: Any) -> tuple[float, int]:
    """Return the median of a query in milliseconds, warm, and how many articles it gave."""
    found = store.search.find(query, **filters)
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        store.search.find(query, **filters)
        times.append(1000 * (time.perf_counter() - begun))
    return median(times), len(found)


def search_table(sizes: tuple[int, ...] = SIZES, seed: int = 2026) -> list[str]:
    """Return the Markdown lines of the benchmark: a column for each size of the store."""
    columns: list[dict[str, str]] = []
    for size in sizes:
        with TemporaryDirectory() as folder:
            store = Store(open_engine(f"sqlite:///{folder}/news.db"))
            cell = {"storing one article, CPU": f"{fill(store, size, seed):.1f} ms"}
            for name, query in QUERIES.items():
                cell[f"{name}: {query}"] = "{:.1f} ms ({})".format(*measure(store, query))
            cell["frequent, one site and a month"] = "{:.1f} ms ({})".format(
                *measure(store, "健康", site="city3", since="2015-03-01", until="2015-03-31")
            )
            columns.append(cell | {"size": f"{Path(folder, 'news.db').stat().st_size / 1e6:.0f} MB"})
            store.engine.dispose()
    lines = ["| search, median of 20, warm (hits shown) | " + " | ".join(f"{size:,}" for size in sizes) + " |"]
    lines.append("| --- |" + " --- |" * len(sizes))
    return lines + [f"| {name} | " + " | ".join(cell[name] for cell in columns) + " |" for name in columns[0]]


if __name__ == "__main__":
    print("\n".join(search_table(tuple(int(size) for size in sys.argv[1:]) or SIZES)))
