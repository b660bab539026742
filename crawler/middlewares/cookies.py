"""Ordinary cookies, where a site cannot be read without: it sets one and redirects to the address that was asked.

Such a host gets a jar for the run, and its cookies back; no other host does. A cookie that a script would have to make
is a challenge, and stays a refusal.
"""

from __future__ import annotations

from urllib.parse import urldefrag, urljoin, urlsplit

from scrapy import Request
from scrapy.http import Response
from scrapy.http.cookies import CookieJar

ANSWERED = "cookie"
"""Key in ``Request.meta`` of a request that has brought a cookie to the host that wanted one."""

REDIRECTS = frozenset({301, 302, 303, 307, 308})


class CookieDoor:
    """Keep the cookies of a host that asks for one, and ask it once more."""

    def __init__(self) -> None:
        self._jars: dict[str, CookieJar] = {}

    def process_request(self, request: Request) -> None:
        """Give a host its cookies back."""
        if jar := self._jars.get(urlsplit(request.url).hostname or ""):
            request.headers.pop(b"Cookie", None)
            jar.add_cookie_header(request)

    def process_response(self, request: Request, response: Response) -> Request | Response:
        """Take a cookie where the host asks for it; one that is brought and not enough is told by the next in line."""
        host = urlsplit(request.url).hostname or ""
        location = (response.headers.get(b"Location") or b"").decode("latin-1").strip()
        if host in self._jars:
            self._jars[host].extract_cookies(response, request)
        if response.status not in REDIRECTS or not response.headers.get(b"Set-Cookie") or request.meta.get(ANSWERED):
            return response
        if not location or urldefrag(urljoin(request.url, location)).url != urldefrag(request.url).url:
            return response
        if host not in self._jars:
            self._jars[host] = CookieJar()
            self._jars[host].extract_cookies(response, request)
        return request.replace(dont_filter=True, meta=request.meta | {ANSWERED: True})
