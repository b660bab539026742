"""``kill -9`` at random moments: nothing acknowledged is lost, nothing is stored twice, index and store agree.

``make chaos`` kills 100 crawls over SQLite and 20 over PostgreSQL, ``make test`` some of them.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from pathlib import Path

import pytest
from crawl.runs import FAST, ROOT, Home, same_page, wait_for
from sample import nfcms
from sample.server import serve
from sample.site import Site
from sqlalchemy import create_engine, select
from storage.agreement import agreed, emptied

from crawler.storage import Archive
from crawler.storage.engine import open_engine
from crawler.storage.schema import address
from crawler.storage.store import Store

SEED = 20261127
STEP = 40
"""Requests at most from one kill to the next: a crawl of the whole city asks some 170 times."""


@pytest.mark.parametrize(
    ("kind", "kills"),
    [
        ("sqlite", int(os.environ.get("KILLS_SQLITE", "6"))),
        ("postgresql", int(os.environ.get("KILLS_POSTGRESQL", "2"))),
    ],
)
def test_a_crawl_that_is_killed_again_and_again(
    kind: str, kills: int, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    chance, city, lives = random.Random(f"{SEED}{kind}"), nfcms.build(), 0
    with serve(city) as proxy:
        while kills > 0:
            lives += 1
            home = Home(tmp_path / str(lives), proxy)
            home.folder.mkdir()
            url = request.getfixturevalue("postgresql") if kind == "postgresql" else home.environment["DATABASE_URL"]
            kills -= one_life(home, url, city, kills, chance)
            if kind == "postgresql":
                emptied(create_engine(url))


def one_life(home: Home, url: str, city: Site, kills: int, chance: random.Random) -> int:
    """Crawl into an empty store, killed again and again, then left alone; return how often it was killed."""
    done = 0
    while done < kills and start(home, url, chance):
        done += 1
        check(home, url)
    result = home.run("crawl", "qingyuan", *FAST, **changes(home, url))
    assert result.returncode == 0, result.stderr[-3000:]
    stored = check(home, url)
    assert sorted(stored) == sorted(same_page(one.url) for one in city.expected)
    return done


def start(home: Home, url: str, chance: random.Random) -> bool:
    """Start a crawl and kill it somewhere; tell whether it was still running then."""
    assert home.proxy
    command, environment = home.command("crawl", "qingyuan", *FAST), home.environment | changes(home, url)
    process = subprocess.Popen(command, cwd=home.folder, env=environment, stderr=subprocess.DEVNULL)
    log, requests = home.proxy.log, chance.randrange(STEP)
    asked = len(log)
    if requests == 0:
        time.sleep(chance.uniform(0, 3))  # in the imports, in the migrations, in the first requests
    else:
        wait_for(process, lambda: len(log) >= asked + requests)
        time.sleep(chance.uniform(0, 0.1))
    running = process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.wait()
    return running


def changes(home: Home, url: str) -> dict[str, str]:
    return {
        "DATABASE_URL": url,
        "ACKNOWLEDGED": str(home.folder / "acknowledged"),
        "SCRAPY_SETTINGS_MODULE": "chaos.wiring",
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}",
    }


def check(home: Home, url: str) -> list[str]:
    """Hold store, index, ties and archive against each other; return the addresses of the articles."""
    store, archive = Store(open_engine(url)), Archive(home.folder / "archive")
    with store.engine.connect() as connection:
        records = agreed(connection)
        pointers = [row.archive for row in connection.execute(select(address.c.archive)) if row.archive]
    store.engine.dispose()
    stored = [same_page(record["url"]) for record in records]
    file = home.folder / "acknowledged"
    acknowledged = {same_page(line) for line in file.read_text().splitlines()} if file.exists() else set()
    assert acknowledged <= set(stored), "what was acknowledged is lost"
    assert len(stored) == len(set(stored)), "an article is stored twice"
    for pointer in [*pointers, *(record["archive"] for record in records)]:
        archive.read(pointer)
    return stored
