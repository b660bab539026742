"""The one spider of all sites: walks the lists of its columns and asks for what is not stored yet or due again."""

from __future__ import annotations

from asyncio import to_thread
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, ClassVar, Self, TypeVar
from urllib.parse import urlsplit

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider, DontCloseSpider
from scrapy.http import Response
from scrapy.settings import BaseSettings
from scrapy.spiderloader import get_spider_loader
from scrapy.utils.misc import load_object
from twisted.python.failure import Failure

from crawler.clock import utc_now
from crawler.dedupe import url_key
from crawler.errors import UserError
from crawler.extract.doubt import is_cut
from crawler.extract.jump import LONGEST_BODY, jump_of
from crawler.items import Agency, Ask, FetchFailure, Listing, Page, Row, Unchanged
from crawler.platforms import PLATFORMS
from crawler.platforms.base import Column, LayoutError, Walk
from crawler.vocabulary import Answer, Occasion, State
from crawler.walk.arguments import Arguments
from crawler.walk.crawl_state import CrawlState
from crawler.walk.failures import GONE, why
from crawler.walk.outcome import Outcome, Tally
from crawler.walk.pagination import LONGEST, pager_of
from crawler.walk.responses import page_of, text_of
from crawler.walk.stop import record_stop

BARREN_PAGES = 2
"""Pages in a row with nothing new after which a list that was walked to its end before is left."""

WHOLE_WALK = timedelta(days=30)
"""How long a walk to the end of a list serves; then the list is walked whole again: rows may be dated back."""

REPEATS = 20
"""Repeated retries of one run at most, so that dead and forbidden addresses never starve the others."""

LATER = ("revisit", "repeat")
"""Occasions that wait until all others are done."""

LISTS_FIRST = 10
"""Priority of list pages: a list that is walked fast shifts less under the walker."""

MASS = 5
"""So many missing articles of a host and none that was read tell of the host, not of the articles."""

CRAWL_STATE_FAILED = "crawl_state_failed"
"""Why a run ended that could not learn what is stored already."""

REQUIRED = ("agency", "city", "adcode", "columns")

Known = TypeVar("Known")


class SiteSpider(Spider):
    """Base of all sites. A site file gives attributes only; see ``crawler/spiders/guangdong/qingyuan.py``."""

    agency: ClassVar[str]
    city: ClassVar[str]
    adcode: ClassVar[str]
    columns: ClassVar[tuple[Column, ...]]
    allowed_domains: ClassVar[list[str]]
    crawl_state: CrawlState

    def __init_subclass__(cls) -> None:
        """Check a site file and derive the hosts it may ask."""
        super().__init_subclass__()
        missing = [name for name in REQUIRED if not getattr(cls, name, None)]
        if missing:
            raise TypeError(f"{cls.__module__}.{cls.__name__} lacks {', '.join(missing)}")
        cls.allowed_domains = sorted({str(urlsplit(column.url).hostname) for column in cls.columns})

    def __init__(self, name: str | None = None, **arguments: Any) -> None:
        own = {key: value for key, value in arguments.items() if key in Arguments.__dataclass_fields__}
        super().__init__(name, **{key: value for key, value in arguments.items() if key not in own})
        self.arguments = Arguments.parse(**own)
        self.wanted = [c for c in self.columns if self.arguments.column in (None, c.slug)]
        if not self.wanted:
            slugs = ", ".join(column.slug for column in self.columns)
            raise UserError(f"{self.name} has no column {self.arguments.column}: give one of {slugs}.")
        self.run_at = utc_now()
        """The moment of the run, by which all that it decides goes."""
        self.outcomes = {column.slug: Outcome() for column in self.wanted}
        self.tally = Tally()
        self.causes: Counter[str] = Counter()
        """Why articles could not be had."""
        self.walked: set[str] = set()
        """Lists walked to their end in this run."""
        self.left: set[str] = set()
        """Lists left early, because they were walked to their end not long ago."""
        self.begun: set[str] = set()
        """Lists this run has asked for."""
        self.overdue: set[str] = set()
        """Lists that are walked whole because the last time is long ago."""
        self.missing: defaultdict[str, list[FetchFailure]] = defaultdict(list)
        """Articles whose own address answered 404 or 410, by host: what that tells depends on the whole run."""
        self.read: Counter[str] = Counter()
        """Article pages that answered, by host."""
        self._asked: set[str] = set()
        self._named: set[tuple[str, str]] = set()
        """Column and key of every row of this run."""
        self._left = self.arguments.limit
        self._repeats = REPEATS
        self._later: list[Ask] = []
        """What is asked when all that is new has been asked."""

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Build the spider, and open what it asks for what is stored already."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        spider.crawl_state = load_object(crawler.settings["CRAWL_STATE"])(crawler.settings["DATABASE_URL"])
        crawler.signals.connect(spider.ask_later, signal=signals.spider_idle)
        return spider

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the lists, for what earlier runs left open and for what is due again."""
        month_ago = (datetime.fromisoformat(self.run_at) - WHOLE_WALK).isoformat(timespec="seconds")
        walked = await self._recall(self.crawl_state.walked, self.name)
        self._finished = {chain for chain, at in walked.items() if at and month_ago < at}
        self.overdue = walked.keys() - self._finished
        for column in self.wanted:
            url, walk = PLATFORMS[column.platform].first(column)
            yield self._list_request(url, walk)
        names = {column.name for column in self.wanted}
        pending = await self._recall(self.crawl_state.pending, self.name, self.run_at)
        for request in self._ask(ask for ask in pending if self.arguments.column is None or ask.column in names):
            yield request

    async def _recall(self, ask: Callable[..., Known], *about: Any) -> Known:
        """Ask what is stored already, while the crawl goes on; it ends if that cannot be known."""
        try:
            return await to_thread(ask, *about)
        except UserError as error:
            record_stop(self.crawler, CRAWL_STATE_FAILED, error)
            raise CloseSpider(CRAWL_STATE_FAILED) from None

    def _list_request(self, url: str, walk: Walk) -> Request:
        self.begun.add(walk.chain)
        return Request(
            url,
            callback=self.parse_list,
            errback=self.miss_list,
            cb_kwargs={"walk": walk},
            priority=LISTS_FIRST,
            meta={"list": True, "handle_httpstatus_list": GONE},
        )

    async def parse_list(self, response: Response, walk: Walk) -> AsyncIterator[Any]:
        """Read a list page: note its rows, ask for those that are due, go on to the next page."""
        platform = PLATFORMS[walk.column.platform]
        outcome = self.outcomes[walk.column.slug]
        outcome.pages += 1
        try:
            if response.status in GONE:
                platform.missing(walk)
                self.walked.add(walk.chain)
                return
            text = text_of(response)
            if "dataloss" in response.flags and is_cut(text):
                self._problem(walk, "down", f"{response.url}: it is cut short: its end is missing")
                return
            page = platform.read(text, response.url, walk)
        except LayoutError as error:
            self._problem(walk, "layout", f"{response.url}: {error}")
            return
        if walk.number == 1 and walk.chain in self.overdue:
            outcome.notes.append(f"The list {walk.name} is walked whole: the last time is more than a month ago")
        outcome.rows += len(page.rows)
        outcome.elsewhere |= {row.url: row for row in page.elsewhere}
        rows = self._first_rows(walk.name, page.rows)
        fresh, asks = await self._recall(self.crawl_state.asks, self.name, walk.name, rows, self.run_at)
        yield Listing(self.name, walk.name, rows)
        if self.arguments.full:
            asks = [Ask(row, walk.name, "revisit" if row.url not in fresh else "first") for row in rows]
        for request in self._ask(asks):
            yield request
        for request in self._go_on(walk, page.following, barren=bool(page.rows) and not fresh):
            yield request

    def _first_rows(self, column: str, rows: list[Row]) -> list[Row]:
        """Return the rows whose article the column has not named yet in this run: one may be pinned, or named twice."""
        first = {}
        for row in rows:
            if (key := (column, url_key(row.url))) not in self._named:
                first[key] = row
                self._named.add(key)
        return list(first.values())

    def _go_on(self, walk: Walk, following: list[tuple[str, Walk]], *, barren: bool) -> Iterator[Request]:
        """Ask for the next list pages, unless the list was walked to its end before and brings nothing new."""
        pages = walk.barren + 1 if barren else 0
        if pages >= BARREN_PAGES and walk.chain in self._finished and not self.arguments.full:
            self.left.add(walk.chain)
        elif self._left == 0:
            return
        elif not following:
            self.walked.add(walk.chain)
        else:
            for url, onward in following:
                yield self._list_request(url, replace(onward, barren=pages))

    def ask_later(self) -> None:
        """Ask for what is due again, once there is nothing else to do: revisits first, then repeated retries."""
        asks, self._later = sorted(self._later, key=lambda ask: ask.occasion, reverse=True), []
        requests = list(self._request(asks))
        for request in requests:
            assert self.crawler.engine
            self.crawler.engine.crawl(request)
        if requests:
            raise DontCloseSpider

    def _ask(self, asks: Iterable[Ask]) -> Iterator[Request]:
        """Request what is new or failed once; what is due again waits until that is done."""
        for ask in asks:
            if ask.occasion in LATER:
                self._later.append(ask)
            else:
                yield from self._request([ask])

    def _request(self, asks: Iterable[Ask]) -> Iterator[Request]:
        """Request articles, each address once a run whatever its spelling."""
        for ask in asks:
            key = url_key(ask.row.url)
            if key in self._asked or self._left == 0 or not self.arguments.wants(ask.row.date):
                continue
            if ask.occasion == "repeat":
                if self._repeats == 0:
                    continue
                self._repeats -= 1
            self._asked.add(key)
            if self._left is not None:
                self._left -= 1
            yield self._article_request(ask.row.url, ask, headers=ask.validator)

    def _article_request(self, url: str, ask: Ask, *, jumped: bool = False, **kwargs: Any) -> Request:
        return Request(
            url,
            callback=self.parse_article,
            errback=self.miss_article,
            cb_kwargs={"ask": ask, "jumped": jumped},
            meta={"handle_httpstatus_list": [304]},
            **kwargs,
        )

    def parse_article(self, response: Response, ask: Ask, jumped: bool) -> Page | FetchFailure | Unchanged | Request:
        """Hand an article page to the pipelines, as it came; first ask for those behind it if there are any."""
        host = urlsplit(response.url).hostname or ""
        self.read[host] += 1
        if response.status == 304:
            return Unchanged(ask.row.url, self.name, self.run_at, ask.occasion)
        if response.url != ask.row.url and urlsplit(response.url).path.rpartition("/")[2] in ("", "index.html"):
            return self._failure(ask, "suspect", f"it leads to {response.url}, which is no article")
        if len(response.body) <= LONGEST_BODY and (target := jump_of(text_of(response), response.url)):
            if target == response.url:
                return self._failure(ask, "suspect", "it jumps to itself")
            if jumped or urlsplit(target).hostname not in self.allowed_domains:
                return self._failure(ask, "elsewhere", f"it leads to {target}")
            return self._article_request(target, ask, jumped=True)
        page = page_of(response, self.name, ask.column, self.run_at)
        page.requested_url = ask.row.url if ask.row.url != response.url else None
        page.row_title, page.row_date, page.occasion = ask.row.title, ask.row.date, ask.occasion
        return self._next_page(page)

    def parse_following(self, response: Response, page: Page) -> Page | Request:
        """Take a further page of an article, and ask for the one behind it."""
        page.following.append(page_of(response, self.name, page.column, self.run_at))
        return self._next_page(page)

    def miss_following(self, failure: Failure) -> Page:
        """Hand on an article of which a further page could not be had: it is flagged ``truncated``."""
        page: Page = failure.request.cb_kwargs["page"]  # type: ignore[attr-defined]
        self.logger.warning("%s: a further page could not be had: %s", page.url, ": ".join(why(failure)))
        return page

    def _next_page(self, page: Page) -> Page | Request:
        following = pager_of(page.pages[-1]).following
        if following is None or len(page.pages) >= LONGEST:
            return page
        return Request(
            following,
            callback=self.parse_following,
            errback=self.miss_following,
            cb_kwargs={"page": page},
            priority=LISTS_FIRST,
            dont_filter=True,
        )

    def miss_list(self, failure: Failure) -> None:
        """Note a list page that could not be had."""
        walk: Walk = failure.request.cb_kwargs["walk"]  # type: ignore[attr-defined]
        answer, reason = why(failure)
        state: State = answer if answer == "refused" or answer == "down" else "layout"
        self._problem(walk, state, f"{failure.request.url}: {reason}")  # type: ignore[attr-defined]

    def miss_article(self, failure: Failure) -> FetchFailure | None:
        """Hand on an article that could not be had; of one that is missing the end of the run tells what it means."""
        ask: Ask = failure.request.cb_kwargs["ask"]  # type: ignore[attr-defined]
        answer, reason = why(failure)
        failed = self._failure(ask, answer, reason)
        if answer == "missing":
            self.missing[urlsplit(ask.row.url).hostname or ""].append(failed)
            return None
        return failed

    def missed(self) -> list[FetchFailure]:
        """Return the articles that are missing on hosts that are healthy otherwise."""
        return [one for host, ones in self.missing.items() if self.read[host] or len(ones) < MASS for one in ones]

    def _failure(self, ask: Ask, answer: Answer, reason: str) -> FetchFailure:
        self.count(ask.occasion, answer, reason)
        return FetchFailure(ask.row.url, self.name, answer, reason, self.run_at, ask.occasion)

    def note(self, host: str, text: str) -> None:
        """Note what there is to say of a host, with the columns that lie on it."""
        for column in self.wanted:
            if urlsplit(column.url).hostname == host:
                self.outcomes[column.slug].notes.append(f"{host}: {text}")

    def count(self, occasion: Occasion | None, answer: Answer, reason: str | None = None) -> None:
        """Count what became of an article that was asked for."""
        if occasion:
            self.tally.answers[occasion, answer] += 1
        if reason:
            self.causes[reason] += 1

    def _problem(self, walk: Walk, state: State, reason: str) -> None:
        self.logger.info("%s, column %s: %s: %s", self.name, walk.name, state, reason)
        self.outcomes[walk.column.slug].problems.append((state, reason))


def known_sites(settings: BaseSettings) -> list[type[SiteSpider]]:
    """Return all sites of the project, by name."""
    loader = get_spider_loader(settings)
    return [spider for name in sorted(loader.list()) if issubclass(spider := loader.load(name), SiteSpider)]


def known_agencies(settings: BaseSettings) -> list[Agency]:
    """Return the agencies of all sites of the project."""
    return [Agency(site.name, site.agency, site.city, site.adcode) for site in known_sites(settings)]
