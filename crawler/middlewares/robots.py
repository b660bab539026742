"""robots.txt, stricter than RFC 9309: what cannot be read is a no, and says why it could not be read."""

from __future__ import annotations

import asyncio
import codecs
import logging
from collections import defaultdict
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.http import Response
from scrapy.robotstxt import RobotParser

from crawler.vocabulary import Answer
from crawler.walk.failures import GONE, Unanswered, is_silent, plainly
from crawler.walk.responses import text_of

logging.getLogger("scrapy.downloadermiddlewares.robotstxt").setLevel(logging.CRITICAL)  # told once, by the run


class Unreadable(RobotParser):
    """Stands for a robots.txt that could not be read, or that cannot be followed."""

    def __init__(self, answer: Answer, reason: str, *, is_silent: bool = False) -> None:
        self.answer: Answer = answer
        self.reason = reason
        self.is_silent = is_silent

    @classmethod
    def from_crawler(cls, crawler: object, robotstxt_body: bytes) -> Unreadable:
        """Not made from a body."""
        raise NotImplementedError

    def allowed(self, url: str | bytes, user_agent: str | bytes) -> bool:
        """Allow nothing."""
        return False


class StrictRobotsMiddleware(RobotsTxtMiddleware):
    """A missing robots.txt (404, 410) allows; a refusal, a server error or no answer disallows until it can be read.

    A Crawl-delay of more than ``CRAWL_DELAY_MAX`` seconds is a no as well: no night is long enough.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._schemes: dict[str, str] = {}
        """Whether a host's was asked for by http or https."""

    async def robot_parser(self, request: Request) -> RobotParser | None:
        """Return a host's robots.txt to one request after the other.

        Of several that wait for it at once, Scrapy 2.19 tells the first; the others get None, which allows everything.
        A host that did not answer by https is asked for it once more if a page of it is asked for by http, or the other
        way.
        """
        parts = urlsplit(request.url)
        async with self._turns[parts.netloc]:
            known = self._parsers.get(parts.netloc)
            if isinstance(known, Unreadable) and known.is_silent and self._schemes[parts.netloc] != parts.scheme:
                del self._parsers[parts.netloc]
            if parts.netloc not in self._parsers:
                self._schemes[parts.netloc] = parts.scheme
            return await super().robot_parser(request)

    def process_request_2(self, rp: RobotParser | None, request: Request) -> None:
        """Refuse with a reason that tells a no from a robots.txt that could not be read."""
        if isinstance(rp, Unreadable):
            raise Unanswered(rp.answer, rp.reason, is_silent=rp.is_silent)
        agent = self._robotstxt_useragent or self._default_useragent
        if rp is not None and not rp.allowed(request.url, agent):
            self._stats.inc_value("robotstxt/forbidden")
            raise Unanswered("refused", "robots.txt forbids it")
        delay = rp.crawl_delay(agent) if rp else None
        most = self.crawler.settings.getfloat("CRAWL_DELAY_MAX")
        if delay and delay > most:
            raise Unanswered(
                "refused", f"robots.txt wants {delay:g} seconds between two requests, CRAWL_DELAY_MAX allows {most:g}"
            )

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status in GONE:
            self._answer(netloc, None)
        elif response.status == 200:
            if response.body[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) or b"\0" in response.body[:64]:
                response = response.replace(body=text_of(response).encode())
            await super()._parse_robots(response, netloc, request)
        else:
            answer: Answer = "down" if response.status >= 500 else "refused"
            self._answer(netloc, Unreadable(answer, _unread(f"answers {response.status}")))

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        self._stats.inc_value(f"robotstxt/exception_count/{type(exc).__name__}")
        if isinstance(exc, Unanswered):
            self._answer(netloc, Unreadable(exc.answer, _unread(exc.reason)))
        else:
            reason = _unread(plainly(exc, f"http://{netloc}"))
            self._answer(netloc, Unreadable("down", reason, is_silent=is_silent(exc)))

    def _answer(self, netloc: str, parser: RobotParser | None) -> None:
        waiting = self._parsers[netloc]
        self._parsers[netloc] = parser
        waiting.callback(parser)  # type: ignore[union-attr]


def _unread(reason: str) -> str:
    return f"robots.txt cannot be read, which counts as a no: {reason}"
