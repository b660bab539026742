"""robots.txt, stricter than RFC 9309: what cannot be read is a no."""

from __future__ import annotations

from scrapy import Request
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.http import Response
from scrapy.robotstxt import RobotParser

from crawler.walk.site import GONE, Refused


class Unreadable(RobotParser):
    """Stands for a robots.txt that could not be read."""

    @classmethod
    def from_crawler(cls, crawler: object, robotstxt_body: bytes) -> Unreadable:
        """Not made from a body."""
        return cls()

    def allowed(self, url: str | bytes, user_agent: str | bytes) -> bool:
        """Allow nothing."""
        return False


class StrictRobotsMiddleware(RobotsTxtMiddleware):
    """A missing robots.txt (404, 410) allows; a refusal, a server error or no answer disallows until it can be read."""

    def process_request_2(self, rp: RobotParser | None, request: Request) -> None:
        """Refuse with a reason that tells a no from a robots.txt that could not be read."""
        if isinstance(rp, Unreadable):
            raise Refused("robots.txt could not be read, which counts as a no")
        agent = self._robotstxt_useragent or self._default_useragent
        if rp is not None and not rp.allowed(request.url, agent):
            self._stats.inc_value("robotstxt/forbidden")
            raise Refused("robots.txt forbids it")

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status in GONE:
            self._answer(netloc, None)
        elif response.status == 200:
            await super()._parse_robots(response, netloc, request)
        else:
            self._answer(netloc, Unreadable())

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        self._stats.inc_value(f"robotstxt/exception_count/{type(exc).__name__}")
        self._answer(netloc, Unreadable())

    def _answer(self, netloc: str, parser: RobotParser | None) -> None:
        waiting = self._parsers[netloc]
        self._parsers[netloc] = parser
        waiting.callback(parser)  # type: ignore[union-attr]
