"""postmeta: lists of NFCMS sites of Guangdong as JSON."""

from __future__ import annotations

import re
from urllib.parse import urljoin

from crawler.platforms.base import Pages, Sign, Source
from crawler.platforms.static import StaticList

WHERE = re.compile(r"/postmeta/i/\d+\.json$")
NAMED = re.compile(r"['\"]([^'\"\s<>]*/postmeta/i/)(\d+)(?=\.json)")
BUILT = re.compile(r"/postmeta/i/['\"]")
CHANNEL = re.compile(r"\b(?:channel|column|category|cate)_?id['\"]?\s*[:=]\s*['\"]?(\d{1,9})\b", re.IGNORECASE)


class Postmeta(StaticList):
    """A page whose script asks ``/postmeta/i/{channel}.json`` for all of its rows at once."""

    second = 2
    signs = (
        Sign(9, "path", WHERE, "it is a list of postmeta"),
        Sign(6, "text", re.compile(r"/postmeta/i/"), "its script asks for a list of postmeta"),
    )

    def source(self, text: str, url: str, rows: int) -> Source | None:
        """Return the list that the page's script asks for."""
        named, channel = NAMED.search(text), CHANNEL.search(text) if BUILT.search(text) else None
        if named:
            return Source(Pages(urljoin(url, named[1]), ".json", int(named[2]), step=0))
        return Source(Pages(urljoin(url, "/postmeta/i/"), ".json", int(channel[1]), step=0)) if channel else None
