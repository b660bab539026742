"""Clocks that jump, old stores, crowds of pending addresses, two runs at once, no network."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from crawl.runs import Home
from nights import answers as a
from nights.answers import Answer, Request
from nights.cities import YiheSpider
from nights.laboratory import Laboratory, laboratory
from nights.web import Web
from sqlalchemy import Connection, create_engine, insert, select, text

from crawler.dedupe import url_key
from crawler.spiders.guangdong.qingyuan import QingyuanSpider
from crawler.storage.engine import open_engine
from crawler.storage.schema import listing

BEFORE = "0003"
"""Version of the schema before addresses had a life."""


@pytest.mark.parametrize("jump", [-1, 1, -0.3, 40, 400], ids=lambda days: f"{days} days")
def test_a_clock_that_jumps_loses_nothing(jump: float) -> None:
    web = Web().city(YiheSpider, 4)
    with laboratory(web) as lab:
        web.lay_articles(a.status(503), web.of()[:2])
        lab.run(YiheSpider)
        web.heal()
        new = web.publish(YiheSpider.columns[0])
        night = lab.run(YiheSpider, days=jump)
        assert (night.state, night.exit) == ("ok", 0)
        assert lab.record_of(new.url)
        lab.run(YiheSpider, days=1 - jump if jump < 0 else 1)
        assert len(lab.records()) == 5


def test_failures_of_a_future_clock_do_not_wait_for_it() -> None:
    web = Web().city(YiheSpider, 3)
    with laboratory(web, RETRY_TIMES=0) as lab:
        web.lay_articles(a.status(500))
        for days in (0, 1, 1):
            lab.run(YiheSpider, days=days)
        web.heal()
        for days in (-30, 1, 2, 4):
            lab.run(YiheSpider, days=days)
        assert len(lab.records()) == 3


def old_store(folder: Path, web: Web, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a store of the schema before this change: every article of the site is settled, or open, by one bad answer."""
    address = f"sqlite:///{folder}/old.db"
    upgrade = command.upgrade
    with monkeypatch.context() as patch:
        patch.setattr(command, "upgrade", lambda config, _: upgrade(config, BEFORE))
        open_engine(address).dispose()
    engine, at = create_engine(address), "2026-02-27T18:15:00+00:00"
    row = {"site": "yihe", "reason": "answers so", "fetched_at": at, "first_seen_at": at, "column": "工作动态"}
    with engine.begin() as connection:
        add(connection, "run", {"site": "yihe", "arguments": "{}", "started_at": at, "ended_at": at, "state": "quiet"})
        for post, state in zip(web.of(), ("gone", "elsewhere", "failed", "refused", "down"), strict=True):
            row |= {
                "key": url_key(post.url),
                "url": post.url,
                "state": state,
                "title": post.title,
                "date": str(post.day),
            }
            for table, names in OLD_TABLES.items():
                add(connection, table, {name: row[name] for name in names.split()})
    engine.dispose()
    return folder / "old.db"


OLD_TABLES = {
    "address": "key url site state reason fetched_at",
    "listing": "site column key url title date first_seen_at",
}


def add(connection: Connection, table: str, row: dict[str, str]) -> None:
    """Insert a row into a table as it was then."""
    names, marks = ", ".join(f'"{name}"' for name in row), ", ".join(f":{name}" for name in row)
    connection.execute(text(f"INSERT INTO {table} ({names}) VALUES ({marks})"), row)


def test_a_store_from_before_this_change_is_opened_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    web = Web().city(YiheSpider, 5)
    with laboratory(web, store=old_store(tmp_path, web, monkeypatch)) as lab:
        night = lab.run(YiheSpider)
        assert set(night.articles()) == set(web.posts), "addresses settled by one bad answer are asked again"
        assert len(lab.records()) == 5


@pytest.mark.parametrize("number", [403, 503])
def test_thousands_of_pending_addresses_and_a_host_that_refuses(number: int) -> None:
    web = Web().city(YiheSpider, 3)
    with laboratory(web, RETRY_TIMES=0) as lab:
        lab.run(YiheSpider)
        crowd(lab, 3000)
        web.lay_all(a.status(number))
        night = lab.run(YiheSpider)
        assert night.state == {403: "refused", 503: "down"}[number]
        assert len(night.requests()) <= 4
        with lab.store.engine.connect() as connection:
            assert len(connection.execute(select(listing.c.key)).all()) == 3003, "none is forgotten"


def crowd(lab: Laboratory, number: int) -> None:
    """List many articles that were never asked."""
    urls = [f"{YiheSpider.columns[0].url}content/post_{5_000_000 + n}.html" for n in range(number)]
    rows = [
        {"site": "yihe", "column": "工作动态", "key": url_key(url), "url": url, "title": f"旧闻{n}", "date": "2023-01-01",
         "first_seen_at": "2026-01-01T00:00:00+00:00"}
        for n, url in enumerate(urls)
    ]  # fmt: skip
    with lab.store.engine.begin() as connection:
        connection.execute(insert(listing), rows)


@pytest.mark.parametrize(
    "page", [a.MAINTENANCE, a.LOGIN, a.HOME, a.EMPTY], ids=["maintenance", "login", "home", "empty"]
)
def test_a_site_that_answers_everything_with_one_page_robots_too(page: str) -> None:
    web = Web().city(YiheSpider, 4)
    with laboratory(web) as lab:
        lab.run(YiheSpider)
        before = lab.records()
        web.lay(lambda _: True, page)
        for full in ("0", "1"):
            night = lab.run(YiheSpider, full=full)
            assert night.state in ("layout", "refused", "down")
            assert night.exit in (4, 5, 6)
        web.heal()
        lab.run(YiheSpider)
        after = lab.records()
        for key, old in before.items():
            assert (after[key]["body"], after[key]["revision"], after[key]["status"]) == (old["body"], 1, "live")


def test_a_second_run_of_a_site_says_who_holds_it_and_exits_with_8() -> None:
    web = Web().city(QingyuanSpider, 2)
    with laboratory(web) as lab:
        second: list[asyncio.Task[tuple[int, str]]] = []

        def slow(request: Request) -> Answer:
            if not second:
                second.append(asyncio.ensure_future(command_beside(lab)))
            return replace(web.good(request.url), held=second[0] if request.times == 1 else None)

        web.lay(web.of()[0].url, slow)
        first = lab.run(QingyuanSpider, settings={"DOWNLOAD_TIMEOUT": 55})
        status, told = second[0].result()
        assert (first.state, first.exit) == ("ok", 0)
        assert status == 8, told
        assert "qingyuan" in told
        assert re.search(r"since|\d{2}:\d{2}", told), "since when"
        assert str(os.getpid()) in told or "host" in told.lower() or "process" in told.lower(), "who"
        assert "Traceback" not in told
        assert len(lab.proxy.asked(web.of()[0].url)) == 1, "the second run asked nothing"
        assert lab.run(QingyuanSpider).exit == 0, "the site is free again"


async def command_beside(lab: Laboratory) -> tuple[int, str]:
    """Run ``scrapy crawl`` beside the crawl of this process, on the same store."""
    given = Home(lab.folder, lab.proxy).environment  # type: ignore[arg-type]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "scrapy", "crawl", "qingyuan", "-s", "DOWNLOAD_DELAY=0.001",
        cwd=lab.folder, env=given, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    told, _ = await process.communicate()
    return process.returncode or 0, told.decode()


def test_without_network_a_crawl_prints_one_sentence(tmp_path: Path) -> None:
    result = Home(tmp_path).run("crawl", "qingyuan", "-s", "DOWNLOAD_DELAY=0")
    lines = [line for line in (result.stdout + result.stderr).splitlines() if line.strip()]
    assert result.returncode == 6
    assert len(lines) <= 1 + len(QingyuanSpider.columns), f"{len(lines)} lines"
    assert "Traceback" not in result.stderr
