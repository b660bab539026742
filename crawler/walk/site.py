"""The one spider of all sites: walks the lists of its columns and asks for what is not stored yet or due again."""

from __future__ import annotations

from asyncio import to_thread
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import Any, ClassVar, Self, TypeVar
from urllib.parse import urlsplit

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider, DontCloseSpider
from scrapy.http import Response
from scrapy.utils.misc import load_object
from twisted.python.failure import Failure

from crawler.clock import utc_now
from crawler.discover.portal import gov_name
from crawler.errors import UserError
from crawler.found import FoundColumn
from crawler.items import Ask, Listing
from crawler.platforms import PLATFORMS
from crawler.platforms.base import Column, Grade, Walk
from crawler.vocabulary import Answer, Occasion, State
from crawler.walk.arguments import Arguments
from crawler.walk.articles import Articles
from crawler.walk.crawl_state import CrawlState
from crawler.walk.discovery import HOME, SiteSearch, rests_till, walked
from crawler.walk.failures import GONE, why
from crawler.walk.healing import Healer
from crawler.walk.lists import ListWalks, Step
from crawler.walk.outcome import Outcome, Tally
from crawler.walk.stop import StoppableSpider, record_stop

__all__ = ["Column", "SiteSpider"]
"""What a site file needs."""

LISTS_FIRST = 10
"""Priority of list pages: a list that is walked fast shifts less under the walker."""

CRAWL_STATE_FAILED = "crawl_state_failed"
"""Why a run ended that could not learn what is stored already."""

NO_COLUMN = "no_column"
"""Why a run ended that was asked for a column which the site does not have."""

REQUIRED = ("agency", "adcode")

FORM = {"Content-Type": "application/x-www-form-urlencoded"}

SCRIPTED = {"X-Requested-With": "XMLHttpRequest"}
"""What scripts say of themselves; servers refuse to answer some lists without it."""

Known = TypeVar("Known")


class SiteSpider(StoppableSpider):
    """Base of all sites. A site file gives attributes only; see ``crawler/spiders/guangdong/qingyuan.py``."""

    agency: ClassVar[str]
    city: ClassVar[str | None]
    """None of a province or the nation."""
    adcode: ClassVar[str]
    home: ClassVar[str | None] = None
    """Absolute address of the commission's home page, or of the city's portal, from where its columns are found."""
    grade: ClassVar[Grade | None] = None
    """How well the home address is known."""
    year: ClassVar[int | None] = None
    """When it was last seen anywhere; None where that is not known."""
    columns: ClassVar[tuple[Column, ...]] = ()
    """The columns that are known beforehand; all others are found out."""
    allowed_domains: list[str]
    crawl_state: CrawlState

    def __init_subclass__(cls) -> None:
        """Check a site file and derive the hosts it may ask."""
        super().__init_subclass__()
        missing = [name for name in REQUIRED if not getattr(cls, name, None)]
        if not (cls.home or cls.columns):
            missing.append("home or columns")
        if missing:
            raise TypeError(f"{cls.__module__}.{cls.__name__} lacks {', '.join(missing)}")
        home = {str(urlsplit(cls.home).hostname)} if cls.home else set()
        cls.allowed_domains = sorted({column.host for column in cls.columns} | home)

    def __init__(self, name: str | None = None, **arguments: Any) -> None:
        own = {key: value for key, value in arguments.items() if key in Arguments.__dataclass_fields__}
        super().__init__(name, **{key: value for key, value in arguments.items() if key not in own})
        self.arguments = Arguments.parse(**own)
        self.wanted = [c for c in self.columns if self.arguments.column in (None, c.slug)]
        if not self.wanted and not self.home:
            raise UserError(self._no_column(self.columns))
        self.search: SiteSearch | None = None
        """The search for columns, where this run begins with one."""
        self.run_at = utc_now()
        """The moment of the run, by which all that it decides goes."""
        self.lists = ListWalks(self.wanted, self.arguments)
        self.articles = Articles(self)
        self.healer = Healer(self)
        self.outcomes = self.lists.outcomes
        self.tally = Tally()
        self.causes: Counter[str] = Counter()
        """Why articles could not be had."""

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Build the spider, and open what it asks for what is stored already."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        spider.crawl_state = load_object(crawler.settings["CRAWL_STATE"])(crawler.settings["DATABASE_URL"])
        crawler.signals.connect(spider.ask_later, signal=signals.spider_idle)
        return spider

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the lists, for what earlier runs left open and for what is due again."""
        kept = await self.recall(self.crawl_state.kept, self.name)
        known = self._walk_also(kept.columns)
        self.healer.recall(kept)
        rests = None if self.arguments.full else rests_till(kept, self.run_at)
        if self.home and not kept.columns and not rests:
            self.search = SiteSearch(self.agency, self.home)
            self.allowed_domains = [
                *self.allowed_domains,
                *filter(None, [gov_name(urlsplit(self.home).hostname or "")]),
            ]
            for request in self._search_requests(self.search.begin()):
                yield request
        elif not (self.wanted or kept.columns):
            told = f"{self.home}: no column was found from here; it is searched again from {rests} on, or with full=1"
            self.outcomes[HOME] = Outcome(problems=[("layout", told)])
        elif not self.wanted:
            record_stop(self.crawler, NO_COLUMN, UserError(self._no_column((*self.columns, *known))))
            raise CloseSpider(NO_COLUMN)
        ends = await self.recall(self.crawl_state.walked, self.name)
        holes = await self.recall(self.crawl_state.holes, self.name)
        self.lists.recall(ends, holes, self.run_at)
        for request in self.list_requests(PLATFORMS[column.platform].first(column) for column in self.wanted):
            yield request
        name = self.wanted[0].name if self.wanted else None
        asks = await self.recall(self.crawl_state.pending, self.name, self.run_at, self.arguments.column, name)
        for request in self.articles.ask(asks):
            yield request

    async def recall(self, ask: Callable[..., Known], *about: Any) -> Known:
        """Ask what is stored already, while the crawl goes on; it ends if that cannot be known."""
        try:
            return await to_thread(ask, *about)
        except UserError as error:
            record_stop(self.crawler, CRAWL_STATE_FAILED, error)
            raise CloseSpider(CRAWL_STATE_FAILED) from None

    def _no_column(self, columns: Iterable[Column]) -> str:
        slugs = ", ".join(column.slug for column in columns)
        return f"{self.name} has no column {self.arguments.column}: give one of {slugs}."

    def _walk_also(self, found: Iterable[FoundColumn]) -> list[Column]:
        """Walk columns that were found, beside those of the site's file; return all that may be."""
        columns = walked(found, self.columns)
        fresh = [column for column in columns if self.arguments.column in (None, column.slug)]
        self.wanted += fresh
        self.lists.add(fresh)
        self.allowed_domains = sorted({*type(self).allowed_domains, *(column.host for column in fresh)})
        return columns

    def _search_requests(self, addresses: Iterable[str]) -> Iterator[Request]:
        for url in addresses:
            yield self.list_request(url).replace(
                callback=self.parse_found, errback=self.miss_found, cb_kwargs={"asked": url}, meta={"list": True}
            )

    async def parse_found(self, response: Response, asked: str) -> AsyncIterator[Any]:
        """Read a page of the search, and ask for what it wants next."""
        assert self.search
        async for item in self._searched(self.search.read(response, asked)):
            yield item

    async def miss_found(self, failure: Failure) -> AsyncIterator[Any]:
        """Note a page of the search that could not be had."""
        if self.closing.is_set():
            return
        assert self.search
        asked: str = failure.request.cb_kwargs["asked"]  # type: ignore[attr-defined]
        async for item in self._searched(self.search.miss(failure, asked)):
            yield item

    async def _searched(self, addresses: list[str]) -> AsyncIterator[Any]:
        """Ask for what the search wants next; once it is over, keep what it found and walk the lists from there."""
        assert self.search
        for request in self._search_requests(addresses):
            yield request
        if not self.search.is_over:
            return
        discovery = self.search.found(self.name, self.run_at, self.columns)
        told = self.outcomes[HOME] = Outcome(pages=discovery.requests, rows=len(discovery.columns))
        told.notes += [doubt.rstrip(".") for doubt in discovery.doubts]
        yield discovery
        before = len(self.wanted)
        known = self._walk_also(discovery.columns)
        if not self.wanted:
            told.problems.append(("layout", self._no_column(known).rstrip(".")) if known else self.search.problem())
        elif not told.rows:  # there are columns to walk, so that it is no fault of the run
            self.outcomes[self.wanted[0].slug].notes += told.notes
            del self.outcomes[HOME]
        for column in self.wanted[before:]:
            page = self.search.page(column)
            url, walk = PLATFORMS[column.platform].first(column)
            if page is None or url != column.url:
                for request in self.list_requests([(url, walk)]):
                    yield request
                continue
            self.lists.begun.add(walk.chain)
            async for item in self.parse_list(page, walk):
                yield item

    def list_request(self, url: str, form: str | None = None, *, is_scripted: bool = False) -> Request:
        """Return the request for a page that has rows, or leads to lists.

        :param form: body with which it is asked by POST
        :param is_scripted: whether a script of the site would ask for it
        """
        headers = (FORM if form is not None else {}) | (SCRIPTED if is_scripted else {})
        method = "GET" if form is None else "POST"
        return Request(url, method=method, body=form, headers=headers, priority=LISTS_FIRST)

    def list_requests(self, steps: Iterable[Step]) -> Iterator[Request]:
        """Request pages of lists."""
        for url, walk in steps:
            self.lists.begun.add(walk.chain)
            yield self.list_request(url, walk.form, is_scripted=walk.is_scripted).replace(
                callback=self.parse_list,
                errback=self.miss_list,
                cb_kwargs={"walk": walk},
                meta={"list": True, "handle_httpstatus_list": GONE},
            )

    async def parse_list(self, response: Response, walk: Walk) -> AsyncIterator[Any]:
        """Read a list page: note its rows, ask for those that are due, go on to the next page."""
        if walk.number == 1 and (strange := self.healer.strange(response)):
            self.lists.lost(walk, "layout", strange)
            return
        page, named = self.lists.read(response, walk)
        name = page.name or walk.name
        former = await self.healer.former(walk, name, page.rows)
        fresh, asks = await self.recall(self.crawl_state.asks, self.name, name, page.rows, self.run_at, former)
        news = [row for row in page.rows if row.url in fresh and row.url not in former]
        moving = await self.healer.moves_in_place(response, walk, name, news)
        if moving is not None:
            for request in moving:
                yield request
            return
        for moved in self.healer.moved(walk.column.slug):
            yield moved
        yield Listing(self.name, name, page.rows, walk.column.slug, former)
        if self.arguments.full:
            asks = [Ask(row, name, "revisit" if row.url not in fresh else "first") for row in page.rows]
        for request in self.articles.ask(self.healer.rows.known(asks, former)):
            yield request
        for request in self.articles.also(named):
            yield request
        steps = self.lists.onward(walk, page, barren=not fresh, enough=self.articles.enough)
        for request in self.list_requests(steps):
            yield request

    def miss_list(self, failure: Failure) -> Iterator[Request]:
        """Note a list page that could not be had, and ask for those behind it if they are known."""
        if self.closing.is_set():  # nobody waited long enough to tell
            return
        request: Request = failure.request  # type: ignore[attr-defined]
        answer, reason = why(failure)
        self.healer.lose(failure)
        state: State = answer if answer == "refused" or answer == "down" else "layout"
        steps = self.lists.lost(request.cb_kwargs["walk"], state, f"{request.url}: {reason}")
        yield from self.list_requests(steps)

    def ask_later(self) -> None:
        """Ask for what is due again, once there is nothing else to do."""
        requests = self.healer.next() or self.articles.ask_later()
        for request in requests:
            assert self.crawler.engine
            self.crawler.engine.crawl(request)
        if requests:
            raise DontCloseSpider

    def note(self, host: str, text: str) -> None:
        """Note what there is to say of a host, with the columns that lie on it."""
        for column in self.wanted:
            if column.host == host:
                self.outcomes[column.slug].notes.append(f"{host}: {text}")

    def count(self, occasion: Occasion | None, answer: Answer, reason: str | None = None, by: int = 1) -> None:
        """Count what became of an article that was asked for; ``by`` -1 takes it back."""
        if occasion:
            self.tally.answers[occasion, answer] += by
        if reason:
            self.causes[reason] += by
            self.causes = +self.causes
