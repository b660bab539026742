"""Pages that are fed: what can no longer be kept ends the feed, a stop ends it, and nothing makes it wait for ever."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from nights.process import empty_store, in_loop, project_settings
from scrapy.crawler import AsyncCrawlerRunner, Crawler

from crawler.items import Page
from crawler.storage import engine, open_store
from crawler.walk.feed import FeedSpider

PATIENCE = 60
"""Seconds; a feed that hangs would take for ever."""

MANY = 100


def pages(number: int = MANY, between: Callable[[int], None] = lambda _: None) -> Iterator[Page]:
    for at in range(number):
        between(at)
        body = f"<title>示例市召开第{at}次会议</title><p>示例市卫生健康局近日召开第{at}次会议，部署医疗服务工作。</p>"
        yield Page(f"http://a.cn/{at}.html", body.encode(), fetched_at="2026-01-01T00:00:00+00:00", origin=f"{at}.html")


def fed(folder: Path, source: Iterator[Page], watch: Callable[[Crawler], None] = lambda _: None) -> Any:
    """Feed pages into the store of a folder; return the statistics of the crawl."""
    given = {"DATABASE_URL": f"sqlite:///{folder}/news.db", "ARCHIVE_DIR": f"{folder}/archive", "LOG_LEVEL": "ERROR"}

    async def feed() -> Crawler:
        runner = AsyncCrawlerRunner(project_settings(given | {"MEMUSAGE_ENABLED": False}))
        crawler = runner.create_crawler(FeedSpider)
        task = runner.crawl(crawler, pages=source)
        watch(crawler)
        async with asyncio.timeout(PATIENCE):
            await task
        return crawler

    return in_loop(feed()).stats.get_stats()


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "news.db").write_bytes(empty_store().read_bytes())
    yield tmp_path
    open_store(f"sqlite:///{tmp_path}/news.db").engine.dispose()


def test_what_is_fed_is_kept(folder: Path) -> None:
    told = fed(folder, pages())
    assert (told["finish_reason"], told["article/new"]) == ("finished", MANY)


def locked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.1)
    other = sqlite3.connect(folder / "news.db", isolation_level=None)
    return lambda at: other.execute("BEGIN IMMEDIATE") and None if at == MANY // 2 else None


def no_archive(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    (folder / "archive").write_text("a file where the folder should be")
    return lambda _: None


def archive_gone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    return lambda at: (folder / "archive").rename(folder / "elsewhere") and None if at == MANY // 2 else None


def store_gone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    return lambda at: (folder / "news.db").rename(folder / "elsewhere.db") and None if at == MANY // 2 else None


@pytest.mark.parametrize(
    ("mishap", "reason"),
    [
        (no_archive, "archive_failed"),
        (archive_gone, "archive_failed"),
        (locked, "store_failed"),
        (store_gone, "store_failed"),
    ],
)
def test_what_cannot_be_kept_any_more_ends_the_feed(
    mishap: Callable[..., Callable[[int], None]], reason: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = fed(folder, pages(between=mishap(folder, monkeypatch)))
    assert told["finish_reason"] == reason
    assert told["run/sentence"].startswith(f"{reason}: ")
    assert told.get("article/new", 0) < MANY


def test_a_feed_that_is_stopped_keeps_what_is_inside_and_reads_no_more(folder: Path) -> None:
    begun: list[Crawler] = []

    def stop(at: int) -> None:
        if at == 40:
            begun[0].spider.stop()  # type: ignore[union-attr]

    told = fed(folder, pages(between=stop), begun.append)
    assert told["finish_reason"] == "shutdown"
    assert 0 < told["article/new"] <= 41, "the page that was in hand, and no other"
    assert told["article/new"] == len(list(open_store(f"sqlite:///{folder}/news.db").articles.records()))


def test_a_feed_can_be_stopped_before_it_has_begun(folder: Path) -> None:
    def stop(crawler: Crawler) -> None:
        assert crawler.spider
        crawler.spider.stop()  # type: ignore[attr-defined]

    told = fed(folder, pages(), lambda crawler: asyncio.get_running_loop().call_soon(stop, crawler))  # type: ignore[arg-type,return-value]
    assert told["finish_reason"] == "shutdown"
    assert told.get("article/new", 0) < MANY


def test_a_page_that_cannot_be_stored_costs_itself_alone(folder: Path) -> None:
    odd = Page("http://[::1/", b"<p>x</p>", fetched_at="2026-01-01T00:00:00+00:00")
    told = fed(folder, iter([*pages(20), odd, *pages(40)]))
    assert told["finish_reason"] == "finished"
    assert (told["article/new"], told["article/failed"]) == (40, 1)
    assert odd.problem
