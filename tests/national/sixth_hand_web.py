"""A server of sample pages: directories, redirects, queries and forms, whatever the scheme."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import md5
from urllib.parse import parse_qsl, urlsplit

from sample.site import SamplePage

Body = str | Callable[[Mapping[str, str]], str | None]
"""A page, or what makes it of the parameters of query and form."""

INDEX = re.compile(r"(?:index|default)\.[a-z]+$")


def place(url: str) -> str:
    """Return host and path of an address; a directory is its index file, with or without a slash."""
    parts = urlsplit(url)
    return f"{parts.hostname}{INDEX.sub('', parts.path)}".rstrip("/")


def hexed(*what: object, length: int = 32) -> str:
    """Return hexadecimal digits that are always the same for the same things."""
    return md5("/".join(map(str, what)).encode()).hexdigest()[:length]


def number(*what: object, digits: int = 7) -> int:
    """Return a number of so many digits that is always the same for the same things."""
    return 10 ** (digits - 1) + int(hexed(*what), 16) % (9 * 10 ** (digits - 1))


@dataclass
class Web:
    """All pages of the hosts of one sample."""

    encoding: str = "utf-8"
    pages: dict[str, list[tuple[dict[str, str], Body, str]]] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)

    def put(self, url: str, body: Body, kind: str = "text/html") -> None:
        """Keep a page; parameters of its query must be asked for, others are passed over as servers do."""
        asked = dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))
        known = self.pages.setdefault(place(url), [])
        assert asked not in [one[0] for one in known], f"two pages at {url}"
        known.append((asked, body, kind))

    def answer(self, method: str, url: str, given: Mapping[str, str]) -> SamplePage | None:
        """Answer a request, of the pages at an address with the one that asks for most of what is given."""
        if target := self.moved.get(place(url)):
            return SamplePage(b"", 301, location=target)
        fitting = [one for one in self.pages.get(place(url), ()) if one[0].items() <= given.items()]
        if not fitting:
            return None
        _, body, kind = max(fitting, key=lambda one: len(one[0]))
        text = body if isinstance(body, str) else body(given)
        return None if text is None else SamplePage(text.encode(self.encoding), content_type=kind)
