"""The report of a run: opens its row in the store, closes it with state and figures, and says them."""

from __future__ import annotations

import logging
from collections import Counter
from dataclasses import asdict
from typing import Any

from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.statscollectors import StatsCollector
from scrapy.utils.python import global_object_name

from crawler.errors import UserError
from crawler.extensions.site_extension import SiteExtension
from crawler.storage import Store
from crawler.vocabulary import Answer
from crawler.walk.outcome import Outcome, column_states, run_state
from crawler.walk.site import SiteSpider
from crawler.walk.stop import HELD, NotAsked, record_stop
from crawler.walk.told import ADVICE, sentences

logger = logging.getLogger(__name__)

NAMED = 200
"""Rows leading off the site that a run names by column; all are counted."""

NOT_ASKED = f"downloader/exception_type_count/{global_object_name(NotAsked)}"
"""What Scrapy counts of the requests that a run has counted and not sent, because it was stopped."""

ANSWERS: tuple[Answer, ...] = ("refused", "down", "suspect", "elsewhere", "failed")
"""Answers whose number is a figure of the run, besides those of articles."""


class RunReport(SiteExtension):
    """One row a run. The state tells an empty success from a site that has changed, refuses or is down."""

    def __init__(self, crawler: Crawler, store: Store) -> None:
        super().__init__(crawler, store)
        self._stats: StatsCollector = crawler.stats
        self._run = 0

    def spider_opened(self, spider: SiteSpider) -> None:
        """Open the run's row."""
        try:
            self._run = self.store.runs.start(spider.name, spider.arguments.given(), spider.run_at)
        except UserError as error:
            record_stop(spider.crawler, "report_failed", error)
            raise CloseSpider("report_failed") from None

    def spider_closed(self, spider: SiteSpider, reason: str) -> None:
        """Say how the run went, and close its row."""
        if reason == HELD:  # not a run
            self.store.runs.forget(self._run)
            return
        spider.tally.fresh = sum(self._count(f"article/{name}") for name in ("new", "revised"))
        spider.tally.unreadable = self._count("page/unreadable")
        if undated := self._count("page/undated"):
            spider.tally.unreadable += undated if self._were_dated(spider) else 0
        missed = spider.articles.missed() if reason == "finished" else []
        spider.tally.vanished = sum(map(len, spider.articles.missing.values())) - len(missed)
        state = run_state(column_states(spider.outcomes), spider.tally, reason)
        figures = self._figures(spider) | {"gone": len(missed)}
        self._stats.set_value("run/state", state)
        told = [summary(spider.name, state, figures), *sentences(state, spider.outcomes, spider.tally, spider.causes)]
        told += [self._left(spider)] if state == "stopped" else []
        notes = [note for outcome in spider.outcomes.values() for note in outcome.notes]
        told += [f"{note}." for note in dict.fromkeys(notes)]
        self._stats.set_value("run/summary", "\n".join(told))
        for sentence in told:
            logger.info(sentence)
        detail = {slug: self._detail(outcome) for slug, outcome in spider.outcomes.items()}
        try:
            self.store.save(*missed, *spider.healer.findings())
            self._mark(spider, reason)
            self.store.runs.end(self._run, state=state, finish_reason=reason, detail=detail, **figures)
        except UserError as error:  # the run stays open in the store, as a killed one does
            record_stop(spider.crawler, "report_failed", error)
            self._stats.set_value("run/state", "unknown")

    def _mark(self, spider: SiteSpider, reason: str) -> None:
        """Remember lists walked to their end, pages that are holes, and columns that are confirmed now."""
        lists = spider.lists
        whole = reason == "finished" and not spider.arguments.partial
        broken = lists.begun - lists.walked - lists.left if reason == "finished" else lists.begun
        walked = lists.walked if whole else set()
        self.store.lists.mark(spider.name, self._run, spider.run_at, walked=walked, broken=broken)
        if whole:
            self.store.lists.keep_holes(spider.name, {chain: lists.holes[chain] for chain in lists.whole})
        self.store.sites.confirm(spider.name, spider.run_at)

    def _left(self, spider: SiteSpider) -> str:
        """Say what a run that was stopped has left to the next one."""
        lists = len(spider.lists.begun - spider.lists.walked - spider.lists.left)
        try:
            addresses = str(len(self.store.lists.pending(spider.name, spider.run_at)))
        except UserError:  # said below
            addresses = "the"
        return (
            f"Stopped with {addresses} addresses still to be asked and {lists} lists not walked to their end: "
            f"{ADVICE['stopped']}."
        )

    def _were_dated(self, spider: SiteSpider) -> bool:
        """Tell whether the site's pages showed their dates before."""
        try:
            return self.store.articles.are_dated(spider.name, spider.run_at)
        except UserError:  # said below
            return False

    def _count(self, name: str) -> int:
        return int(self._stats.get_value(name, 0))

    def _figures(self, spider: SiteSpider) -> dict[str, int]:
        outcomes = spider.outcomes.values()
        answers: Counter[Answer] = spider.tally.of()
        return {
            "requests": self._count("downloader/request_count") - self._count(NOT_ASKED),
            "list_pages": sum(outcome.pages for outcome in outcomes),
            "list_rows": sum(outcome.rows for outcome in outcomes),
            "off_site": sum(len(outcome.elsewhere) for outcome in outcomes),
            **{name: self._count(f"article/{name}") for name in ("new", "revised", "unchanged")},
            **{name: answers[name] for name in ANSWERS},
        }

    def _detail(self, outcome: Outcome) -> dict[str, Any]:
        elsewhere = [row._asdict() for row in list(outcome.elsewhere.values())[:NAMED]]
        return {**asdict(outcome), "state": outcome.state, "elsewhere": elsewhere}


def summary(site: str, state: str, figures: dict[str, int]) -> str:
    """Return a run in one line."""
    told = ", ".join(
        f"{number} {name.replace('_', ' ')}" for name, number in figures.items() if number or name == "new"
    )
    return f"{site}: {state}: {told}"
