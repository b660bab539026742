"""Nights in one process: real crawls over real sockets, one after the other, the clock moved between them.

``Laboratory`` is a store, an archive, a clock and a proxy with a web behind it; ``run_night`` crawls one or several
sites once and tells what came of it, as the command would.
"""

from __future__ import annotations

import asyncio
import io
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest import mock

import time_machine
from nights.killing import Interruption
from nights.process import FAST, as_at_death, empty_store, in_loop, project_settings, quick_folder, server_tls
from nights.server import Asked, Proxy
from nights.web import Web
from sample.server import environment
from scrapy.crawler import AsyncCrawlerRunner, Crawler
from sqlalchemy import select

from crawler.commands.crawls import report
from crawler.dedupe import url_key
from crawler.storage import Store, open_store
from crawler.storage.schema import address, run
from crawler.walk.site import SiteSpider

START = datetime(2026, 3, 2, 18, 15, tzinfo=UTC)
"""The first night: a quarter past two in Beijing."""

PATIENCE = 60
"""Seconds after which a crawl that does not end is an error."""

EXIT = {None: 1, "ok": 0, "quiet": 0, "unknown": 1, "partial": 3, "layout": 4, "refused": 5, "down": 6, "stopped": 7}
"""Exit status by the state of a run, as the contract says; where it is silent (``unknown``) any but 0 will do."""


@dataclass
class Night:
    """What came of one crawl of one site."""

    site: str
    state: str | None
    """Of the run's row; None where it was never closed."""
    exit: int
    """As the command gives it."""
    told: str
    """What the command prints at its end."""
    row: dict[str, Any]
    """The run's row, with ``detail`` as an object; empty if there is none."""
    asked: list[Asked]
    """Every request that reached the proxy for this site's hosts, robots.txt too."""
    finish: str | None
    log: str = ""
    """What was logged as a warning or worse."""

    @property
    def said(self) -> str:
        """Return everything a person can read of it: the sentence, and the detail of the run."""
        return f"{self.told}\n{self.row.get('detail')}"

    def requests(self, part: str = "") -> list[str]:
        """Return the addresses asked that contain ``part``, robots.txt apart."""
        return [one.url for one in self.asked if part in one.url and not one.url.endswith("/robots.txt")]

    def articles(self) -> list[str]:
        """Return the article addresses asked."""
        return self.requests("/content/")


@dataclass
class Laboratory:
    """A web, and the store and archive of somebody who crawls it night by night."""

    web: Web
    folder: Path
    clock: time_machine.Traveller
    proxy: Proxy
    night: int = 0
    settings: dict[str, Any] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def database_url(self) -> str:
        """Return the address of the store."""
        return f"sqlite:///{self.folder}/news.db"

    @property
    def store(self) -> Store:
        """Return the store."""
        return open_store(self.database_url)

    def run_night(
        self,
        *sites: type[SiteSpider],
        days: float = 1,
        settings: Mapping[str, Any] | None = None,
        interrupt: Mapping[str, Interruption] | None = None,
        **arguments: str,
    ) -> dict[str, Night]:
        """Move the clock, crawl sites side by side, and return what came of each by its name.

        :param days: since the night before; the first night is ``START``
        :param interrupt: by site, when and how its crawl is stopped or killed
        :param arguments: as for ``-a``
        """
        if self.night:
            self.clock.shift(timedelta(days=days))
        self.night += 1
        self.proxy.night = self.night
        given = FAST | {"DATABASE_URL": self.database_url, "ARCHIVE_DIR": f"{self.folder}/archive"} | self.settings
        with mock.patch.dict(os.environ, environment(self.proxy) | self.environment):
            nights = in_loop(self._crawl(sites, given | dict(settings or {}), interrupt or {}, arguments))
        return {night.site: night for night in nights}

    def run(self, site: type[SiteSpider], **changes: Any) -> Night:
        """Crawl one site for one night."""
        return self.run_night(site, **changes)[site.name]

    async def _crawl(
        self,
        sites: tuple[type[SiteSpider], ...],
        settings: dict[str, Any],
        interrupt: Mapping[str, Interruption],
        arguments: dict[str, str],
    ) -> list[Night]:
        runner, crawlers = AsyncCrawlerRunner(project_settings(settings)), []
        before = len(self.proxy.log)
        for site in sites:
            crawlers.append(runner.create_crawler(site))
            if site.name in interrupt:
                interrupt[site.name].watch(crawlers[-1], self.proxy)
        crawls = [runner.crawl(crawler, **arguments) for crawler in crawlers]
        async with asyncio.timeout(PATIENCE):
            done = await asyncio.gather(*crawls, return_exceptions=True)
        self.proxy.listeners.clear()
        killed = [crawler for crawler in crawlers if (i := interrupt.get(crawler.spidercls.name)) and i.killed]
        nights = [
            self._told(crawler, error if isinstance(error, BaseException) else None, before, crawler in killed)
            for crawler, error in zip(crawlers, done, strict=True)
        ]
        if killed:
            crawlers.clear()
            killed.clear()
            del runner, crawls, done
            as_at_death(self.folder)
        return nights

    def _told(self, crawler: Crawler, error: BaseException | None, before: int, killed: bool) -> Night:
        """Collect what a crawl has left: its row, what the command prints, what the proxy saw."""
        site = crawler.spidercls
        command, printed = SimpleNamespace(exitcode=0), io.StringIO()
        if error is not None and not isinstance(error, Exception):
            raise error
        if error is not None:
            command.exitcode, _ = 1, printed.write(f"{type(error).__name__}: {error}")
        elif not killed:
            with redirect_stdout(printed), redirect_stderr(printed):
                report(command, crawler)
        hosts = tuple(f"{scheme}://{host}/" for scheme in ("http", "https") for host in site.allowed_domains)
        row = self.runs(site.name)[-1:] or [{}]
        asked = [one for one in self.proxy.log[before:] if one.url.startswith(hosts)]
        finish = crawler.stats.get_value("finish_reason") if crawler.stats else None
        return Night(site.name, row[0].get("state"), int(command.exitcode), printed.getvalue(), row[0], asked, finish)

    def runs(self, site: str) -> list[dict[str, Any]]:
        """Return the rows of all runs of a site, the oldest first."""
        with self.store.engine.connect() as connection:
            query = select(run).where(run.c.site == site).order_by(run.c.id)
            return [dict(row) for row in connection.execute(query).mappings()]

    def addresses(self) -> dict[str, dict[str, Any]]:
        """Return the rows of all addresses, by their key; see ``address_of``."""
        with self.store.engine.connect() as connection:
            return {row["key"]: dict(row) for row in connection.execute(select(address)).mappings()}

    def state_of(self, url: str) -> str | None:
        """Return the state of an address, None if it has no row."""
        row = self.addresses().get(url_key(url))
        return row["state"] if row else None

    def records(self, site: str | None = None) -> dict[str, dict[str, Any]]:
        """Return the article records as they are exported, by the key of their address."""
        return {url_key(record["url"]): record for record in self.store.articles.records(site)}

    def record_of(self, url: str) -> dict[str, Any] | None:
        """Return the record of an article by its address."""
        return self.records().get(url_key(url))


@contextmanager
def laboratory(
    web: Web, beside: Laboratory | None = None, store: Path | None = None, **settings: Any
) -> Iterator[Laboratory]:
    """Open a laboratory in a temporary folder; ``settings`` hold for all of its nights.

    :param beside: another one, whose clock this one shares
    :param store: a database to begin with a copy of; else it is an empty one
    """
    web.tls = web.tls or server_tls()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="nights-", dir=quick_folder())))
        proxy = in_loop(Proxy(web).__aenter__())
        stack.callback(lambda: in_loop(proxy.__aexit__(None, None, None)))
        clock = beside.clock if beside else stack.enter_context(time_machine.travel(START, tick=True))
        lab = Laboratory(web, folder, clock, proxy)
        lab.settings.update(settings)
        shutil.copy(store or empty_store(), folder / "news.db")
        stack.callback(lab.store.engine.dispose)
        yield lab
