"""The official meta tags of government pages (国办发〔2017〕47号), those of news sites, and the date in linked data."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape

from lxml.etree import _Element

TITLE = ("articletitle",)
OTHER_TITLE = ("og:title", "twitter:title")
PUBLISHED = (
    "pubdate", "article:published_time", "publishdate", "publish_time", "og:release_date", "firstpublishdate",
    "maketime", "datepublished", "og:published_time",
)  # fmt: skip
SOURCE = ("contentsource", "source", "mediaid")
CANONICAL = ("og:url",)
LINKED_DATE = re.compile(r'"datePublished"\s*:\s*"([^"\\]+)"')
"""In JSON-LD; its value is a plain string wherever it stands, so that broken JSON does no harm."""

TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True)
class Meta:
    """What the head of a page says of it."""

    tags: dict[str, str] = field(default_factory=dict)
    """Name of a meta tag in lower case → its first content that is not empty, markup in it removed."""
    linked_date: str | None = None
    """Date of publication in linked data."""
    time: str | None = None
    """Value of the page's only <time>."""

    def first(self, names: tuple[str, ...]) -> str | None:
        """Return the content of the first of these tags that the page has."""
        return next((self.tags[name] for name in names if name in self.tags), None)


def read_meta(root: _Element) -> Meta:
    """Read the page's meta tags, linked data and <time>.

    Names come in any letter case and in ``name``, ``property`` or ``itemprop``; tags may be doubled with an empty copy.
    """
    tags: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("name") or element.get("property") or element.get("itemprop") or ""
        content = " ".join(TAG.sub("", unescape(element.get("content") or "")).split())
        if name and content:
            tags.setdefault(name.strip().lower(), content)
    scripts = (script.text or "" for script in root.iter("script") if "ld+json" in (script.get("type") or ""))
    linked = next(filter(None, map(LINKED_DATE.search, scripts)), None)
    times = [time for element in root.iter("time") if (time := element.get("datetime"))]
    return Meta(tags, linked[1] if linked else None, times[0] if len(times) == 1 else None)
