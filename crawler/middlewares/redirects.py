"""Redirects that lead to no page of the site are told before they are followed."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from crawler.walk.failures import Unanswered

STATUSES = frozenset({301, 302, 303, 307, 308})


class RedirectGuard:
    """Name the host that a redirect leads to where it is not the site's, and a redirect that leads nowhere."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RedirectGuard:
        """Build the middleware."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        """Look where a redirect leads."""
        location = (response.headers.get(b"Location") or b"").decode("latin-1").strip()
        followed = not (request.meta.get("dont_obey_robotstxt") or request.meta.get("dont_redirect"))
        if response.status not in STATUSES or not location or not followed:
            return response
        try:
            target = urljoin(request.url, location)
            host = urlsplit(target).hostname or ""
        except ValueError:
            raise Unanswered("suspect", f"it redirects to {location}, which is no address") from None
        if target == request.url:
            if response.headers.get(b"Set-Cookie"):
                raise Unanswered("refused", "it wants a cookie: it sets one and redirects to itself")
            raise Unanswered("down", "it redirects to itself")
        allowed = getattr(self._crawler.spider, "allowed_domains", [])
        if not any(host == name or host.endswith(f".{name}") for name in allowed):
            raise Unanswered("elsewhere", f"it redirects to {target}, off the site")
        return response
