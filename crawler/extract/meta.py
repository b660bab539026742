"""The official meta tags of government pages (国办发〔2017〕47号) and those of news sites."""

from __future__ import annotations

import re
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
LINKED = ("<ld+json>",)
TIME = ("<time>",)
"""Not tags, but kept with them under names that no tag has: the date in linked data, that of the page's only <time>."""

LINKED_DATE = re.compile(r'"datePublished"\s*:\s*"([^"\\]+)"')
"""In JSON-LD; its value is a plain string wherever it stands, so that broken JSON does no harm."""

TAG = re.compile(r"<[^<>]*>")


def read_meta(root: _Element) -> dict[str, str]:
    """Return the page's meta tags: name in lower case → first content that is not empty, markup in it removed.

    Names come in any letter case and in ``name``, ``property`` or ``itemprop``; tags may be doubled with an empty copy.
    With them goes what linked data and <time> say of the date.
    """
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("name") or element.get("property") or element.get("itemprop") or ""
        content = " ".join(TAG.sub("", unescape(element.get("content") or "")).split())
        if name and content:
            found.setdefault(name.strip().lower(), content)
    times = [time for element in root.iter("time") if (time := element.get("datetime"))]
    if len(times) == 1:
        found[TIME[0]] = times[0]
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "") and (date := LINKED_DATE.search(script.text or "")):
            found.setdefault(LINKED[0], date[1])
    return found


def first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    """Return the first of these tags that the page has."""
    return next((meta[name] for name in names if name in meta), None)
