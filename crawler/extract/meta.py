"""Reads what the head of a page tells: official meta tags (国办发〔2017〕47号), those of news sites, linked data."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import unescape

from lxml.etree import _Element

from crawler.extract.tree import Elements
from crawler.text.dates import parse

PUBLISHED = (
    "pubdate", "article:published_time", "publishdate", "publish_time", "og:release_date", "firstpublishdate",
    "maketime", "datepublished", "og:published_time",
)  # fmt: skip
TIME_NAME = re.compile(r"[a-z][:._-]?(?:time|date)|date[a-z]|created|issued", re.IGNORECASE)
LATER_NAME = re.compile(r"modif|updat|expir|valid|revis", re.IGNORECASE)
"""Names of tags that tell a moment, and of those that tell of a later one than the publication."""

SOURCE = ("contentsource", "source", "mediaid")
AUTHOR = ("author", "og:article:author")
CANONICAL = ("og:url",)
LINKED_DATE = re.compile(r'"datePublished"\s*:\s*"([^"\\]+)"')
"""In JSON-LD; its value is a plain string wherever it stands, so that broken JSON does no harm."""

LINKED_AUTHOR = re.compile(r'"author"\s*:\s*\[?\s*\{(?=[^{}]*"@type"\s*:\s*"Person")[^{}]*"name"\s*:\s*"([^"\\]+)"')
"""In JSON-LD, who wrote the text: a person."""

TAG = re.compile(r"<[^<>]*>")
NAMES = ("name", "property", "itemprop")
"""Attributes that name a meta tag."""


@dataclass(frozen=True)
class Meta:
    """What the head of a page says of it."""

    tags: dict[str, str] = field(default_factory=dict)
    """Name of a meta tag in lower case → its first content that is not empty, markup in it removed."""
    linked_date: str | None = None
    """Date of publication in linked data."""
    linked_author: str | None = None
    """Person who wrote the text, in linked data."""
    time: str | None = None
    """Value of the page's only <time>."""

    @property
    def authors(self) -> list[str]:
        """Whom linked data and meta tags name as author."""
        return [one for one in (self.linked_author, *map(self.tags.get, AUTHOR)) if one]

    def first(self, names: tuple[str, ...]) -> tuple[str | None, str]:
        """Return the content of the first of these tags that the page has, and its place."""
        name = next((name for name in names if name in self.tags), None)
        return (self.tags[name], f'<meta name="{name}">') if name else (None, "")

    def moments(self) -> tuple[str | None, str]:
        """Return the date in a tag of any other name that speaks of a time, that of a change last, and its place."""
        names = [name for name in self.tags if TIME_NAME.search(name) and name not in PUBLISHED]
        told = [name for name in names if parse(self.tags[name])]
        name = min(told, key=lambda one: LATER_NAME.search(one) is not None, default=None)
        return (self.tags[name], f'<meta name="{name}">') if name else (None, "")


def read_meta(elements: Elements) -> Meta:
    """Read the page's meta tags, linked data and <time>.

    Names come in any letter case and in ``name``, ``property`` or ``itemprop``; tags may be doubled with an empty copy.
    """
    scripts = [script.text or "" for script in elements["script"] if "ld+json" in script.get("type", "")]
    linked, author = (next(filter(None, map(one.search, scripts)), None) for one in (LINKED_DATE, LINKED_AUTHOR))
    times = [time for element in elements["time"] if (time := element.get("datetime"))]
    return Meta(
        _tags(elements["meta"]),
        linked[1] if linked else None,
        author[1] if author else None,
        times[0] if len(times) == 1 else None,
    )


def _tags(elements: Sequence[_Element]) -> dict[str, str]:
    tags: dict[str, str] = {}
    for element in elements:
        name = next(filter(None, map(element.get, NAMES)), "")
        content = " ".join(TAG.sub("", unescape(element.get("content", ""))).split())
        if name and content:
            tags.setdefault(name.strip().lower(), content)
    return tags
