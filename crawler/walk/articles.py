"""The articles that a run asks for: which, in what order, under which address, and what becomes of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler.dedupe import url_key
from crawler.extract.jump import LONGEST_BODY, jump_of
from crawler.items import Ask, FetchFailure, Page, Unchanged
from crawler.vocabulary import Answer
from crawler.walk.failures import why
from crawler.walk.pagination import LONGEST, pager_of
from crawler.walk.responses import page_of, text_of

if TYPE_CHECKING:
    from crawler.walk.site import SiteSpider

REPEATS = 20
"""Repeated retries of one run at most, so that dead and forbidden addresses never starve the others."""

LATER = ("revisit", "repeat")
"""Occasions that wait until all others are done."""

FURTHER_FIRST = 10
"""Priority of further pages of an article: it is held in memory until they are here."""

MASS = 5
"""So many missing articles of a host and none that was read tell of the host, not of the articles."""

ELSEWHERE: tuple[Answer, ...] = ("refused", "down")
"""Answers after which an article is asked under another address of its own."""


class Articles:
    """What a run asks for, and what came of it so far."""

    def __init__(self, spider: SiteSpider) -> None:
        self._spider = spider
        self.missing: defaultdict[str, list[FetchFailure]] = defaultdict(list)
        """Articles whose own address answered 404 or 410, by host: what that tells depends on the whole run."""
        self._read: Counter[str] = Counter()
        """Article pages that answered, by host."""
        self._asked: dict[str, str] = {}
        """The address under which each article was asked, by its key."""
        self._others: dict[str, str] = {}
        """Another address that a list gives an article, by its key."""
        self._refused: dict[str, tuple[Ask, Answer, str]] = {}
        """Articles that were refused under the only address that was known, and how."""
        self._left = spider.arguments.limit
        self._repeats = REPEATS
        self._later: list[Ask] = []
        """What is asked when all that is new has been asked."""

    @property
    def enough(self) -> bool:
        """Whether as many articles as were wanted have been asked."""
        return self._left == 0

    def ask(self, asks: Iterable[Ask]) -> Iterator[Request]:
        """Request what is new or failed once; what is due again waits until that is done."""
        for ask in asks:
            if ask.occasion in LATER:
                self._later.append(ask)
            else:
                yield from self._request([ask])

    def ask_later(self) -> list[Request]:
        """Request what is due again: revisits first, then repeated retries."""
        asks, self._later = sorted(self._later, key=lambda ask: ask.occasion, reverse=True), []
        return list(self._request(asks))

    def confirm(self, asks: Iterable[Ask]) -> Iterator[Request]:
        """Request known articles under new addresses, whatever was wanted of the run."""
        for ask in asks:
            self._asked[url_key(ask.row.url)] = ask.row.url
            yield self._article_request(ask.row.url, ask)

    def forget(self, urls: Iterable[str]) -> None:
        """Ask no more for articles that lie at other addresses now, and do not count them as missing."""
        keys = set(map(url_key, urls))
        self._later = [ask for ask in self._later if url_key(ask.row.url) not in keys]
        for host, failures in self.missing.items():
            for one in [one for one in failures if url_key(one.url) in keys]:
                self._spider.count(one.occasion, one.answer, one.reason, -1)
                self.missing[host].remove(one)

    def leave(self, hosts: Collection[str]) -> None:
        """Ask no more for articles on some hosts."""
        self._later = [ask for ask in self._later if urlsplit(ask.row.url).hostname not in hosts]

    def also(self, named: Iterable[tuple[str, str]]) -> Iterator[Request]:
        """Learn the addresses that a list page gives; request what was refused under another one.

        :param named: (key, address)
        """
        for key, url in named:
            if self._asked.get(key, url) != url and key not in self._others:
                self._others[key] = url
                if refused := self._refused.pop(key, None):
                    ask, answer, reason = refused
                    self._spider.count(ask.occasion, answer, reason, -1)
                    yield self._article_request(url, ask)

    def _request(self, asks: Iterable[Ask]) -> Iterator[Request]:
        """Request articles, each once a run whatever the spelling of its address."""
        for ask in asks:
            key = url_key(ask.row.url)
            if key in self._asked or self.enough or not self._spider.arguments.wants(ask.row.date):
                continue
            if ask.occasion == "repeat":
                if self._repeats == 0:
                    continue
                self._repeats -= 1
            self._asked[key] = ask.row.url
            if self._left is not None:
                self._left -= 1
            yield self._article_request(ask.row.url, ask, headers=ask.validator)

    def _article_request(self, url: str, ask: Ask, *, jumped: bool = False, **kwargs: Any) -> Request:
        return Request(
            url,
            callback=self.parse,
            errback=self.miss,
            cb_kwargs={"ask": ask, "jumped": jumped},
            meta={"handle_httpstatus_list": [304]},
            **kwargs,
        )

    def parse(self, response: Response, ask: Ask, jumped: bool) -> Page | FetchFailure | Unchanged | Request:
        """Hand an article page to the pipelines, as it came; first ask for those behind it if there are any."""
        spider = self._spider
        self._read[urlsplit(response.url).hostname or ""] += 1
        if urlsplit(response.url).hostname in spider.healer.strangers:
            return self._failure(ask, "suspect", "its host is no longer a government's")
        if response.status == 304:
            return Unchanged(ask.row.url, spider.name, spider.run_at, ask.occasion)
        if response.url != ask.row.url and urlsplit(response.url).path.rpartition("/")[2] in ("", "index.html"):
            return self._failure(ask, "suspect", f"it leads to {response.url}, which is no article")
        if len(response.body) <= LONGEST_BODY and (target := jump_of(text_of(response), response.url)):
            if target == response.url:
                return self._failure(ask, "suspect", "it jumps to itself")
            if jumped or urlsplit(target).hostname not in spider.allowed_domains:
                return self._failure(ask, "elsewhere", f"it leads to {target}")
            return self._article_request(target, ask, jumped=True)
        page = page_of(response, spider.name, ask.column, spider.run_at)
        page.requested_url = ask.row.url if ask.row.url != response.url else None
        page.row_title, page.row_date, page.occasion = ask.row.title, ask.row.date, ask.occasion
        page.former = ask.former
        return self._next_page(page)

    def miss(self, failure: Failure) -> FetchFailure | Request | None:
        """Hand on an article that could not be had; of one that is missing the end of the run tells what it means."""
        if self._spider.closing.is_set():  # nobody waited long enough to tell: the next run asks again
            return None
        request: Request = failure.request  # type: ignore[attr-defined]
        ask: Ask = request.cb_kwargs["ask"]
        answer, reason = why(failure)
        if answer in ELSEWHERE and not request.cb_kwargs["jumped"]:
            key = url_key(ask.row.url)
            if (other := self._others.get(key)) and request.url == self._asked[key]:
                return self._article_request(other, ask)
            self._refused[key] = ask, answer, reason
        failed = self._failure(ask, answer, reason)
        if answer == "missing":
            self.missing[urlsplit(ask.row.url).hostname or ""].append(failed)
            return None
        return failed

    def missed(self) -> list[FetchFailure]:
        """Return the articles that are missing on hosts that are healthy otherwise."""
        return [one for host, ones in self.missing.items() if self._read[host] or len(ones) < MASS for one in ones]

    def parse_following(self, response: Response, page: Page) -> Page | Request:
        """Take a further page of an article, and ask for the one behind it."""
        page.following.append(page_of(response, self._spider.name, page.column, self._spider.run_at))
        return self._next_page(page)

    def miss_following(self, failure: Failure) -> Page | None:
        """Hand on an article of which a further page could not be had: it is flagged ``truncated``."""
        if self._spider.closing.is_set():
            return None
        page: Page = failure.request.cb_kwargs["page"]  # type: ignore[attr-defined]
        self._spider.logger.warning("%s: a further page could not be had: %s", page.url, ": ".join(why(failure)))
        return page

    def _next_page(self, page: Page) -> Page | Request:
        following = pager_of(page.pages[-1]).following
        if following is None or len(page.pages) >= LONGEST:
            return page
        if urlsplit(following).hostname not in self._spider.allowed_domains:
            self._spider.logger.warning("%s: its next page is off the site: %s", page.url, following)
            return page
        return Request(
            following,
            callback=self.parse_following,
            errback=self.miss_following,
            cb_kwargs={"page": page},
            priority=FURTHER_FIRST,
            dont_filter=True,
        )

    def _failure(self, ask: Ask, answer: Answer, reason: str) -> FetchFailure:
        self._spider.count(ask.occasion, answer, reason)
        return FetchFailure(ask.row.url, self._spider.name, answer, reason, self._spider.run_at, ask.occasion)
