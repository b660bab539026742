"""What addresses tell: the day that one carries, and the names of parameters that count pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from urllib.parse import urlsplit

PAGE_PARAMETER = r"(?:(?:cur(?:r(?:ent)?)?_?)?page(?:_?(?:no|num|number|index))?|pn|pg|p)"
"""Names of a parameter that counts pages, in any case."""

YEAR = r"(?P<y>(?:19|20)\d{2})"
LAST = r"[^/]*\.s?html?$"
DAYS = (
    re.compile(rf"/t{YEAR}(?P<m>\d{{2}})(?P<d>\d{{2}})_{LAST}"),
    re.compile(rf"/{YEAR}-?(?P<m>\d{{2}})[-/](?P<d>\d{{2}})/{LAST}"),
    re.compile(rf"/{YEAR}/(?P<m>\d{{1,2}})/(?P<d>\d{{1,2}})/{LAST}"),
    re.compile(rf"/{YEAR}(?P<m>\d{{2}})(?P<d>\d{{2}})/{LAST}"),
    re.compile(rf"/(?:n1/)?{YEAR}/(?P<m>\d{{2}})(?P<d>\d{{2}})/{LAST}"),
)
"""Dialects that carry a whole date in the path: in the name of an HTML file, or in the folder that holds it."""


def day_of(url: str) -> str | None:
    """Return the day that an address carries, YYYY-MM-DD: that of its creation, which need not be that of its text."""
    return next(_days(urlsplit(url).path), None)


def _days(path: str) -> Iterator[str]:
    for pattern in DAYS:
        if match := pattern.search(path):
            try:
                yield date(int(match["y"]), int(match["m"]), int(match["d"])).isoformat()
            except ValueError:
                continue
