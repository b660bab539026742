"""What the head of a page says of it: its title and its meta tags, found by patterns: many pages are asked."""

from __future__ import annotations

import re

TITLE = re.compile(r"<title\b[^<>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
TAG = re.compile(r"<meta\b[^<>]*>", re.IGNORECASE)
NAME, CONTENT = (
    re.compile(rf"""\b{attribute}\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"'<>]+))""", re.IGNORECASE)
    for attribute in ("name", "content")
)
LONGEST = 50_000
"""Characters within which title and meta tags stand."""


def has_title(text: str) -> bool:
    """Tell a page from data."""
    return TITLE.search(text[:LONGEST]) is not None


def title_of(text: str) -> str:
    """Return the title of a page and the name of its site, as printed."""
    title = TITLE.search(text[:LONGEST])
    return " ".join(filter(None, (title and title[1], *told(text, "sitename"))))


def told(text: str, *names: str) -> list[str]:
    """Return what the meta tags of some names say, in their order.

    :param names: in lower case
    """
    return [
        _value(content)
        for tag in TAG.findall(text[:LONGEST])
        if (name := NAME.search(tag)) and _value(name).lower() in names and (content := CONTENT.search(tag))
    ]


def _value(match: re.Match[str]) -> str:
    return (match[1] or match[2] or match[3] or "").strip()
