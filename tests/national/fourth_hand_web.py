"""A web server in memory: pages by address, with the parameters that they ask for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from urllib.parse import parse_qsl, urlsplit

from sample.site import SamplePage

Handler = Callable[[Mapping[str, str]], "str | SamplePage | None"]
INDEX = re.compile(r"/index\.(?:s?html?|jhtml|hrh)$")


class Web:
    """Answers of one or several hosts; both schemes answer alike, and a directory is its index."""

    def __init__(self, charset: str = "utf-8", *, declared: bool = True) -> None:
        self.charset = charset
        self.content_type = f"text/html; charset={charset}" if declared else "text/html"
        self.pages: defaultdict[str, list[tuple[dict[str, str], Handler]]] = defaultdict(list)
        self.redirects: list[tuple[re.Pattern[str], str, int]] = []

    @property
    def hosts(self) -> tuple[str, ...]:
        """Return the hosts that have pages."""
        return tuple(dict.fromkeys(key.partition("/")[0] for key in self.pages))

    def put(self, url: str, handler: Handler | str) -> None:
        """Serve a page at an address; parameters of its query must be given to get it."""
        page, _, query = url.partition("?")
        key = _key(page)
        serve: Handler = handler if callable(handler) else lambda _: handler
        self.pages[key].append((dict(parse_qsl(query, keep_blank_values=True)), serve))
        self.pages[key].sort(key=lambda one: -len(one[0]))

    def redirect(self, pattern: str, target: str, status: int = 301) -> None:
        """Send addresses of a form elsewhere; the target may name groups of the pattern."""
        self.redirects.append((re.compile(pattern), target, status))

    def answer(self, _method: str, url: str, given: Mapping[str, str]) -> SamplePage | None:
        """Return what is at an address."""
        for pattern, target, status in self.redirects:
            found = pattern.fullmatch(url)
            if found:
                return SamplePage(b"", status=status, location=found.expand(target))
        for wanted, handler in self.pages.get(_key(url), ()):
            if wanted.items() <= given.items():
                body = handler(given)
                return self._page(body) if isinstance(body, str) else body
        if self.pages.get(_key(f"{url}/")) and not url.endswith("/"):
            return SamplePage(b"", status=301, location=f"{url}/")
        return SamplePage(
            "<html><head><title>404</title></head><body>您访问的页面不存在</body></html>".encode(), status=404
        )

    def _page(self, text: str) -> SamplePage:
        is_data = text[:1] in "{[" or text.startswith("<datastore") or re.match(r"\w+\(", text)
        return SamplePage(
            text.encode("utf-8" if is_data else self.charset, "xmlcharrefreplace"),
            content_type="application/json; charset=utf-8" if is_data else self.content_type,
        )


def whole(given: Mapping[str, str], name: str, default: int = 1) -> int:
    """Return a whole number from one on that a request gives; the default where it gives none."""
    text = given.get(name, "")
    return max(1, int(text)) if text.isdecimal() else default


def _key(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.netloc}{INDEX.sub('/', parts.path or '/')}"
