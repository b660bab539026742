"""The report of a run: opens its row in the store, closes it with state and figures, and says them."""

from __future__ import annotations

import logging
from dataclasses import asdict
from typing import Any

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider, NotConfigured
from scrapy.statscollectors import StatsCollector

from crawler.errors import UserError
from crawler.storage import open_store
from crawler.vocabulary import NO_BODY, State
from crawler.walk.site import Outcome, SiteSpider
from crawler.walk.stop import record_stop

logger = logging.getLogger(__name__)

GRAVITY: tuple[State, ...] = ("ok", "quiet", "layout", "refused", "down")
"""States from good to bad; the worst of its columns is the state of a run."""

NAMED = 200
"""Rows leading off the site that a run names by column; all are counted."""

UNREAD_SHARE = 0.5
UNREAD_LEAST = 5
"""A run that finds no text in more than this share of its pages, and in at least so many, has met a new layout."""


class RunReport:
    """One row a run. The state tells an empty success from a site that has changed, refuses or is down."""

    def __init__(self, crawler: Crawler) -> None:
        self._store = open_store(crawler.settings["DATABASE_URL"])
        self._stats: StatsCollector = crawler.stats
        self._run = 0

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RunReport:
        """Accompany runs of sites only."""
        if not issubclass(crawler.spidercls, SiteSpider):
            raise NotConfigured
        report = cls(crawler)
        crawler.signals.connect(report.spider_opened, signal=signals.spider_opened)
        crawler.signals.connect(report.spider_closed, signal=signals.spider_closed)
        return report

    def spider_opened(self, spider: SiteSpider) -> None:
        """Open the run's row."""
        try:
            self._run = self._store.runs.start(spider.name, spider.arguments.given())
        except UserError as error:
            record_stop(spider.crawler, "report_failed", error)
            raise CloseSpider("report_failed") from None

    def spider_closed(self, spider: SiteSpider, reason: str) -> None:
        """Say how the run went, and close its row."""
        figures = self._figures(spider)
        states = {column.slug: self._column_state(spider.outcomes[column.slug]) for column in spider.wanted}
        state = max((*states.values(), self._pages_state(figures)), key=GRAVITY.index)
        if state == "quiet" and figures["new"] + figures["revised"]:
            state = "ok"
        if reason != "finished" and state in ("ok", "quiet"):
            state = "unknown"
        self._stats.set_value("run/state", state)
        told = summary(spider.name, state, figures)
        self._stats.set_value("run/summary", told)
        logger.info(told)
        detail = {slug: self._detail(outcome, states[slug]) for slug, outcome in spider.outcomes.items()}
        whole = reason == "finished" and not spider.arguments.partial
        broken = spider.begun - spider.walked if reason == "finished" else spider.begun
        try:
            self._store.lists.mark(spider.name, self._run, walked=spider.walked if whole else (), broken=broken)
            self._store.runs.end(self._run, state=state, finish_reason=reason, detail=detail, **figures)
        except UserError as error:  # the run stays open in the store, as a killed one does
            record_stop(spider.crawler, "report_failed", error)
            self._stats.set_value("run/state", "unknown")

    def _figures(self, spider: SiteSpider) -> dict[str, int]:
        count = self._stats.get_value
        outcomes = spider.outcomes.values()
        return {
            "requests": count("downloader/request_count", 0),
            "list_pages": sum(outcome.pages for outcome in outcomes),
            "list_rows": sum(outcome.rows for outcome in outcomes),
            "off_site": sum(len(outcome.elsewhere) for outcome in outcomes),
            **{name: count(f"article/{name}", 0) for name in ("new", "revised", "unchanged", "failed")},
            **{name: count(f"address/{name}", 0) for name in ("gone", "refused", "down")},
        }

    def _column_state(self, outcome: Outcome) -> str:
        """A column is as bad as its worst list page; one without any article row has changed its layout."""
        if outcome.problems:
            return max((state for state, _ in outcome.problems), key=GRAVITY.index)
        return "quiet" if outcome.rows else "layout"

    def _pages_state(self, figures: dict[str, int]) -> str:
        read = figures["new"] + figures["revised"] + figures["unchanged"] + figures["failed"]
        unread = figures["failed"] + self._stats.get_value(f"article/{NO_BODY}", 0)
        return "layout" if unread >= UNREAD_LEAST and unread > UNREAD_SHARE * read else "quiet"

    def _detail(self, outcome: Outcome, state: str) -> dict[str, Any]:
        elsewhere = [row._asdict() for row in list(outcome.elsewhere.values())[:NAMED]]
        return {**asdict(outcome), "state": state, "elsewhere": elsewhere}


def summary(site: str, state: str, figures: dict[str, int]) -> str:
    """Return a run in one line."""
    told = ", ".join(
        f"{number} {name.replace('_', ' ')}" for name, number in figures.items() if number or name == "new"
    )
    return f"{site}: {state}: {told}"
