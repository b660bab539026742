"""The one spider of all sites: walks the lists of its columns and fetches what is not stored yet."""

from __future__ import annotations

from asyncio import to_thread
from collections.abc import AsyncIterator, Callable, Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, ClassVar, Protocol, Self, TypeVar
from urllib.parse import urlsplit

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider, IgnoreRequest
from scrapy.http import Response
from scrapy.settings import BaseSettings
from scrapy.spiderloader import get_spider_loader
from scrapy.spidermiddlewares.httperror import HttpError
from scrapy.utils.misc import load_object
from twisted.python.failure import Failure

from crawler.charset.decode import decode
from crawler.dedupe import url_key
from crawler.errors import UserError
from crawler.items import Agency, FetchFailure, Listing, Page, Row
from crawler.platforms import PLATFORMS
from crawler.platforms.base import Column, Elsewhere, LayoutError, Walk
from crawler.vocabulary import AddressState
from crawler.walk.arguments import Arguments
from crawler.walk.pagination import LONGEST, pager_of
from crawler.walk.stop import record_stop

GONE = (404, 410)
BARREN_PAGES = 2
"""Pages in a row with nothing new after which a list that was walked to its end before is left."""

LISTS_FIRST = 10
"""Priority of list pages: a list that is walked fast shifts less under the walker."""

CRAWL_STATE_FAILED = "crawl_state_failed"
"""Why a run ended that could not learn what is stored already."""

REQUIRED = ("agency", "city", "adcode", "columns")


Known = TypeVar("Known")


class Refused(IgnoreRequest):
    """The site refuses to answer: a status, a challenge page or its robots.txt. Raised by the middlewares."""


class CrawlState(Protocol):
    """What is stored already, as far as a crawl asks, in other threads. The setting ``CRAWL_STATE`` names who knows."""

    def listed(self, site: str, column: str, urls: Collection[str]) -> set[str]: ...  # noqa: D102
    def settled(self, urls: Collection[str]) -> set[str]: ...  # noqa: D102
    def pending(self, site: str) -> list[tuple[str, Row]]: ...  # noqa: D102
    def finished(self, site: str) -> set[str]: ...  # noqa: D102


@dataclass
class Outcome:
    """What the lists of a column gave in this run."""

    pages: int = 0
    rows: int = 0
    elsewhere: dict[str, Elsewhere] = field(default_factory=dict)
    problems: list[tuple[str, str]] = field(default_factory=list)
    """(state, what is wrong) of every list page that could not be read."""


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
        self.outcomes = {column.slug: Outcome() for column in self.wanted}
        self.walked: set[str] = set()
        """Lists walked to their end in this run."""
        self.begun: set[str] = set()
        """Lists this run has asked for."""
        self._asked: set[str] = set()
        self._left = self.arguments.limit

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Build the spider, and open what it asks for what is stored already."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        spider.crawl_state = load_object(crawler.settings["CRAWL_STATE"])(crawler.settings["DATABASE_URL"])
        return spider

    async def start(self) -> AsyncIterator[Any]:
        """Ask what an earlier run left open, then the lists."""
        self._finished = await self._recall(self.crawl_state.finished, self.name)
        names = {column.name for column in self.wanted}
        for name, row in await self._recall(self.crawl_state.pending, self.name):
            if self.arguments.column is None or name in names:
                for request in self._ask([row], name):
                    yield request
        for column in self.wanted:
            url, walk = PLATFORMS[column.platform].first(column)
            yield self._list_request(url, walk)

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
        """Read a list page: note its rows, ask for those not stored yet, go on to the next page."""
        platform = PLATFORMS[walk.column.platform]
        outcome = self.outcomes[walk.column.slug]
        outcome.pages += 1
        try:
            if response.status in GONE:
                platform.missing(walk)
                self.walked.add(walk.chain)
                return
            page = platform.read(decode(response.body, _content_type(response)).text, response.url, walk)
        except LayoutError as error:
            self._problem(walk, "layout", f"{response.url}: {error}")
            return
        outcome.rows += len(page.rows)
        outcome.elsewhere |= {row.url: row for row in page.elsewhere}
        urls = [row.url for row in page.rows]
        fresh = set(urls) - await self._recall(self.crawl_state.listed, self.name, walk.name, urls)
        yield Listing(self.name, walk.name, page.rows)
        settled = set() if self.arguments.full else await self._recall(self.crawl_state.settled, urls)
        for request in self._ask([row for row in page.rows if row.url not in settled], walk.name):
            yield request
        for request in self._go_on(walk, page.following, barren=bool(page.rows) and not fresh):
            yield request

    def _go_on(self, walk: Walk, following: list[tuple[str, Walk]], *, barren: bool) -> Iterator[Request]:
        """Ask for the next list pages, unless the list was walked to its end before and brings nothing new."""
        pages = walk.barren + 1 if barren else 0
        if pages >= BARREN_PAGES and walk.chain in self._finished and not self.arguments.full:
            self.walked.add(walk.chain)
        elif self._left == 0:
            return
        elif not following:
            self.walked.add(walk.chain)
        else:
            for url, onward in following:
                yield self._list_request(url, replace(onward, barren=pages))

    def _ask(self, rows: list[Row], column: str) -> Iterator[Request]:
        """Request the articles of rows, each address once a run whatever its spelling."""
        for row in rows:
            key = url_key(row.url)
            if key in self._asked or self._left == 0 or not self.arguments.wants(row.date):
                continue
            self._asked.add(key)
            if self._left is not None:
                self._left -= 1
            yield Request(
                row.url,
                callback=self.parse_article,
                errback=self.miss_article,
                cb_kwargs={"row": row, "column": column},
            )

    def parse_article(self, response: Response, row: Row, column: str) -> Page | FetchFailure | Request:
        """Hand an article page to the pipelines, as it came; first ask for those behind it if there are any."""
        if response.url != row.url and urlsplit(response.url).path.rpartition("/")[2] in ("", "index.html"):
            return FetchFailure(row.url, self.name, "gone", f"redirects to {response.url}")
        page = self._page(response, column)
        page.requested_url = row.url if row.url != response.url else None
        page.row_title, page.row_date = row.title, row.date
        return self._next_page(page)

    def parse_following(self, response: Response, page: Page) -> Page | Request:
        """Take a further page of an article, and ask for the one behind it."""
        page.following.append(self._page(response, page.column))
        return self._next_page(page)

    def miss_following(self, failure: Failure) -> Page:
        """Hand on an article of which a further page could not be had: it is flagged ``truncated``."""
        page: Page = failure.request.cb_kwargs["page"]  # type: ignore[attr-defined]
        self.logger.warning("%s: a further page could not be had: %s", page.url, ": ".join(_why(failure)))
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

    def _page(self, response: Response, column: str | None) -> Page:
        return Page(
            url=response.url,
            body=response.body,
            status=response.status,
            headers=_headers(response),
            site=self.name,
            column=column,
            fetched_at=datetime.now(UTC).isoformat(timespec="seconds"),
        )

    def miss_list(self, failure: Failure) -> None:
        """Note a list page that could not be had."""
        walk: Walk = failure.request.cb_kwargs["walk"]  # type: ignore[attr-defined]
        state, reason = _why(failure)
        self._problem(walk, "layout" if state in ("gone", "elsewhere") else state, f"{failure.request.url}: {reason}")  # type: ignore[attr-defined]

    def miss_article(self, failure: Failure) -> FetchFailure:
        """Hand on an article that could not be had: gone, refused or down."""
        row: Row = failure.request.cb_kwargs["row"]  # type: ignore[attr-defined]
        return FetchFailure(row.url, self.name, *_why(failure))

    def _problem(self, walk: Walk, state: str, reason: str) -> None:
        self.logger.error("%s, column %s: %s: %s", self.name, walk.name, state, reason)
        self.outcomes[walk.column.slug].problems.append((state, reason))


def known_sites(settings: BaseSettings) -> list[type[SiteSpider]]:
    """Return all sites of the project, by name."""
    loader = get_spider_loader(settings)
    return [spider for name in sorted(loader.list()) if issubclass(spider := loader.load(name), SiteSpider)]


def known_agencies(settings: BaseSettings) -> list[Agency]:
    """Return the agencies of all sites of the project."""
    return [Agency(site.name, site.agency, site.city, site.adcode) for site in known_sites(settings)]


def _why(failure: Failure) -> tuple[AddressState, str]:
    """Return the state of an address that gave no page, and the reason."""
    error = failure.value
    if isinstance(error, HttpError):
        status = error.response.status
        return ("gone" if status in GONE else "down"), f"answers {status}"
    if isinstance(error, Refused):
        return "refused", str(error)
    if isinstance(error, IgnoreRequest):
        return "elsewhere", str(error)
    return "down", f"{type(error).__name__}: {error}".strip(": ")


def _content_type(response: Response) -> str | None:
    value = response.headers.get(b"Content-Type")
    return value.decode("latin-1") if value else None


def _headers(response: Response) -> list[tuple[str, str]]:
    """Return the headers as they came, repeated ones included."""
    return [
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, values in response.headers.items()
        for value in values
    ]
