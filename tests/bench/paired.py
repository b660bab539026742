"""CPU of storing, relating and reading again beside another checkout's: ``python tests/bench/paired.py CHECKOUT``.

Both run in turns, so that whatever else the machine does costs both alike. A store of a million articles takes minutes
to build: with ``--folder`` it is kept for another time.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from unittest import mock

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from bench.cost import spent  # noqa: E402 (the path is set above)
from crawl.runs import environment_without_network  # noqa: E402
from sample import nfcms  # noqa: E402

from crawler.items import Page  # noqa: E402
from crawler.storage import Archive  # noqa: E402

NOTICES = {"articles": 0.06, "crowded forms": 0.7}
"""Share of notices, all of a few forms."""

A_TURN = 100
"""Articles that a checkout stores before it is the other's turn."""

RELATING = """
import sys
from tempfile import TemporaryDirectory
sys.path[:0] = ["tests", "."]
from bench.duplicates import our_pairs
from bench.grammar_two import GrammarTwo
from bench.planted import corpus
with TemporaryDirectory() as folder:
    print(our_pairs(list(corpus(GrammarTwo(), 77, {size}, notices={notices})), f"sqlite:///{{folder}}/news.db")[1])
"""
STORING = """
import json, random, sqlite3, sys
from dataclasses import replace
from pathlib import Path
sys.path[:0] = ["tests", "."]
import bench.growth as growth
file, size, seed, count = sys.argv[1], *map(int, sys.argv[2:])
is_new = not Path(file).exists()
store = growth.open_store("sqlite:///" + file)
if is_new:
    documents = list(growth.corpus(growth.GrammarTwo(), 2027, 4000))
    for one in documents:
        growth._store(store, one, "old")
    with store.engine.begin() as connection:
        growth._fill(connection, random.Random(2026), documents, len(documents), size)
    with sqlite3.connect(file) as plain:
        plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")
fresh = growth.corpus(growth.GrammarTwo(), seed, count)
fresh = [replace(one, url=one.url.replace("example", f"s{seed}")) for one in fresh]  # no post number is met again
print("ready", flush=True)
for line in sys.stdin:
    start, end = json.loads(line)
    print(json.dumps([growth._store(store, one, "new")[0] for one in fresh[start:end]]), flush=True)
"""


def relating(other: Path, asked: Namespace) -> list[str]:
    """Return what a document costs in a store of a thousand."""
    made = []
    for name, notices in NOTICES.items():
        command = [sys.executable, "-c", RELATING.format(size=1000, notices=notices)]
        pairs = [[_printed(command, checkout) for checkout in (ROOT, other)] for _ in range(asked.rounds)]
        ours, theirs = (1000 * min(column) for column in zip(*pairs, strict=True))
        made.append(f"{name}, 1000 documents: {ours:.2f} ms beside {theirs:.2f} ms: {ours / theirs:.2f}")
    return made


def _printed(command: list[str], checkout: Path) -> float:
    return float(subprocess.run(command, cwd=checkout, capture_output=True, check=True, text=True).stdout)


def storing(other: Path, asked: Namespace, folder: Path) -> list[str]:
    """Return what one more article costs, near-duplicates and index included, where so many are stored."""
    count, seed = asked.rounds * 10 * A_TURN, random.randrange(10**6, 10**9)
    with ExitStack() as stack:
        workers = []
        for name, checkout in (("ours", ROOT), ("other", other)):
            told = [f"{folder}/{name}-{asked.stored}.db", str(asked.stored), str(seed), str(count)]
            command = [sys.executable, "-c", STORING, *told]
            worker = subprocess.Popen(
                command, cwd=checkout, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
            )
            workers.append(stack.enter_context(worker))
        for worker in workers:
            assert worker.stdout
            worker.stdout.readline()
        ours, theirs = _taking_turns(workers, count)
    ratio = median(mine / its for mine, its in zip(ours, theirs, strict=True))
    means = [1000 * sum(column) / count for column in (ours, theirs)]
    told = f"{means[0]:.2f} ms beside {means[1]:.2f} ms: {means[0] / means[1]:.2f}, median of the same article's {ratio:.2f}"
    return [f"one article more, {asked.stored:,} stored: {told} (wanted ≤ 0.6)"]


def _taking_turns(workers: list[subprocess.Popen[str]], count: int) -> tuple[list[float], list[float]]:
    costs: tuple[list[float], list[float]] = ([], [])
    for start in range(0, count, A_TURN):
        for worker, cost in zip(workers, costs, strict=True):
            assert worker.stdin
            assert worker.stdout
            worker.stdin.write(f"[{start}, {start + A_TURN}]\n")
            worker.stdin.flush()
            cost += json.loads(worker.stdout.readline())
    return costs


def reading_again(other: Path, asked: Namespace, folder: Path) -> list[str]:
    """Return what ``reprocess`` costs over the sample pages, all of which read as they are stored."""
    with mock.patch.object(nfcms, "ARTICLES", asked.pages // 2):
        pages = {url: page for url, page in nfcms.build().pages.items() if "post_" in url}
    archive = Archive(folder / "pages")
    for url, page in pages.items():
        headers = [("Content-Type", page.content_type)]
        archive.write(Page(url, page.body, headers=headers, site="qingyuan", fetched_at="2026-01-01T00:00:00+00:00"))
    archive.close()
    homes = {checkout: folder / name for name, checkout in (("ours", ROOT), ("other", other))}
    costs: dict[Path, list[float]] = {checkout: [] for checkout in homes}
    scrapy = [sys.executable, "-m", "scrapy"]
    for turn in range(asked.rounds + 1):
        for checkout, home in homes.items():
            kept = {"DATABASE_URL": f"sqlite:///{home}/news.db", "ARCHIVE_DIR": f"{home}/archive"}
            compiled = {"PYTHONPYCACHEPREFIX": f"{home}/compiled", "SCRAPY_SETTINGS_MODULE": "crawler.settings"}
            env = os.environ | environment_without_network() | kept | compiled | {"PYTHONPATH": str(checkout)}
            command = ["reprocess"] if turn else ["ingest", str(folder / "pages")]
            costs[checkout].append(spent([*scrapy, *command], checkout, env))
    ours, theirs = (min(column[1:]) for column in costs.values())
    told = f"{ours:.1f} s beside {theirs:.1f} s: {ours / theirs:.2f} (wanted ≤ 0.5)"
    return [f"reprocess of {len(pages)} sample pages: {told}"]


def main() -> None:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("checkout", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--stored", type=int, default=1_000_000)
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--folder", type=Path, help="where stores are kept for another time")
    asked = parser.parse_args()
    with TemporaryDirectory() as name:
        print(*relating(asked.checkout, asked), sep="\n", flush=True)
        print(*storing(asked.checkout, asked, asked.folder or Path(name)), sep="\n", flush=True)
        print(*reading_again(asked.checkout, asked, Path(name)), sep="\n", flush=True)


if __name__ == "__main__":
    main()
