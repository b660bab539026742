"""What the stages that write have in common: what cannot be kept ends the crawl, and nothing blocks it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable
from typing import Any

import pytest
from scrapy.exceptions import DropItem
from scrapy.statscollectors import MemoryStatsCollector
from scrapy.utils.test import get_crawler

from crawler.errors import UserError
from crawler.pipelines.batch_writer import BATCH, TOGETHER, BatchWriter

ODD = "not a url"


class Engine:
    """Takes note of why it was closed."""

    def __init__(self) -> None:
        self.reasons: list[str] = []

    async def close_spider_async(self, *, reason: str) -> None:
        self.reasons.append(reason)


class Gated(BatchWriter):
    """Keeps nothing before its gate is opened."""

    step = "gated"

    def __init__(self, error: Exception | None = None) -> None:
        crawler = get_crawler()
        crawler.stats = MemoryStatsCollector(crawler)
        crawler.engine = Engine()  # type: ignore[assignment]
        super().__init__(crawler)
        self.gate = threading.Event()
        self.batches: list[list[Any]] = []
        self._error = error

    def keep(self, items: list[Any]) -> list[str]:
        assert self.gate.wait(60), "the crawl was blocked"
        if self._error:
            raise self._error
        if ODD in items:
            raise ValueError("not a url")
        self.batches.append(items)
        return ["kept"] * len(items)


async def opened(keeper: Gated, items: Iterable[Any]) -> list[Any]:
    """Hand in items, and open the gate while the first is being kept."""
    tasks = [asyncio.ensure_future(keeper.process_item(item)) for item in items]
    while not keeper._turn.locked():
        await asyncio.sleep(0)
    keeper.gate.set()
    return await asyncio.gather(*tasks, return_exceptions=True)


def test_the_crawl_goes_on_while_items_are_kept_and_keeps_them_together() -> None:
    keeper, items = Gated(), range(2 * BATCH)
    assert asyncio.run(opened(keeper, items)) == list(items)
    assert [item for batch in keeper.batches for item in batch] == list(items), "in their order, each once"
    assert max(map(len, keeper.batches)) == BATCH
    assert keeper._stats.get_value("kept") == len(items)


def test_what_a_crawl_brings_without_a_lull_is_kept_together(monkeypatch: pytest.MonkeyPatch) -> None:
    keeper, coming, sleep = Gated(), iter(range(2 * TOGETHER)), asyncio.sleep
    keeper.lull = 1.0
    keeper.gate.set()
    tasks: list[asyncio.Future[Any]] = []

    async def another_comes(seconds: float) -> None:
        if seconds and (item := next(coming, None)) is not None:
            tasks.append(asyncio.ensure_future(keeper.process_item(item)))
        await sleep(0)

    async def crawled() -> None:
        for _ in range(2):
            await another_comes(keeper.lull)
            while not all(task.done() for task in tasks):
                await sleep(0)

    monkeypatch.setattr(asyncio, "sleep", another_comes)
    asyncio.run(crawled())
    assert [len(batch) for batch in keeper.batches] == [TOGETHER, TOGETHER], "a killed crawl asks for no more again"


@pytest.mark.parametrize("error", [UserError("the disk is full."), OSError("no room")])
def test_what_cannot_be_kept_ends_the_crawl_and_no_item_passes_for_kept(error: Exception) -> None:
    keeper = Gated(error)
    told = asyncio.run(opened(keeper, range(5)))
    assert all(isinstance(one, DropItem) for one in told)
    assert keeper._crawler.engine.reasons == ["gated_failed"]  # type: ignore[union-attr]
    sentence = keeper._stats.get_value("run/sentence")
    assert sentence.startswith("gated_failed: ")
    assert sentence.endswith("the crawl ends here, what was stored before is kept.")


def test_an_item_that_cannot_be_kept_by_its_own_fault_costs_itself_alone() -> None:
    keeper = Gated()
    told = asyncio.run(opened(keeper, [*range(7), ODD, *range(7, 20)]))
    assert isinstance(told.pop(7), DropItem)
    assert told == list(range(20))
    assert sorted(item for batch in keeper.batches for item in batch) == told
    assert keeper._crawler.engine.reasons == [], "the crawl goes on"  # type: ignore[union-attr]
    assert keeper._stats.get_value("run/sentence") is None
