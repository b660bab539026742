"""The dialects of article addresses: what the path of an article's address tells of its id, its day and its system.

No article is one by its dialect alone, and none fails to be one for want of it.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import NamedTuple
from urllib.parse import urlsplit

YEAR = r"(?P<y>(?:19|20)\d{2})"
YMD = rf"{YEAR}(?P<m>[01]\d)(?P<d>[0-3]\d)"
LAST = r"(?P<id>[^/]*)\.s?html?$"
HEX = r"[0-9a-f]"

TABLE = rf"""
nfcms        nfcms   /m?post_(?P<id>\d+)\.html$
trs          trs     /t{YMD}_(?P<id>\d+)(?:_\d+)?\.s?html?$
trs-short    trs     /t(?P<id>\d{{7,9}})\.s?html?$
art-day      jpage   /art/{YEAR}/(?P<m>\d{{1,2}})/(?P<d>\d{{1,2}})/art_\d+_(?P<id>\d+)\.html?$
art-year     jpage   /art/{YEAR}/art_(?P<id>[0-9A-Za-z_-]+)\.html?$
ucap-dash    ucap    /{YEAR}-(?P<m>\d{{2}})/(?P<d>\d{{2}})/content_(?P<id>{HEX}{{32}})\.s?html?$
dash-content -       /{YEAR}-(?P<m>\d{{1,2}})/(?P<d>\d{{1,2}})/(?:content|c)_(?P<id>\d+)\.s?html?$
day-c        -       /c/{YEAR}-(?P<m>\d{{2}})-(?P<d>\d{{2}})/(?P<id>\d+)\.s?html?$
day-dash     -       /{YEAR}-(?P<m>\d{{2}})-(?P<d>\d{{2}})/(?P<id>\d+)\.s?html?$
hex-c        -       /{YMD}/(?P<id>{HEX}{{8,}})/c\.s?html?$
day-uuid     epoint  /\d{{6,12}}/{YMD}/(?P<id>{HEX}{{8}}(?:-{HEX}{{4}}){{3}}-{HEX}{{12}})\.html?$
day-hex      -       /{YMD}/(?P<id>{HEX}{{32,33}})\.html$
day-num      -       /{YMD}/(?P<id>\d+)\.s?html?$
slash-hex    ucap    /{YEAR}/(?P<m>\d{{1,2}})/(?P<d>\d{{1,2}})/(?P<id>{HEX}{{32}})\.s?html?$
month-hex    ucap    /(?:19|20)\d{{2}}[01]\d/(?P<id>{HEX}{{32}})\.s?html?$
hlj-c00      ucap    /c\d+/(?:19|20)\d{{2}}[01]\d/c\d+_(?P<id>\d+)\.s?html?$
uuid-col     -       /columns/{HEX}[0-9a-f-]{{35}}/{YEAR}(?P<m>\d{{2}})/(?P<d>\d{{2}})/(?P<id>[0-9a-f-]{{36}})\.html$
doc          -       /doc/{YEAR}/(?P<m>\d{{2}})/(?P<d>\d{{2}})/(?P<id>\d+)\.shtml$
epoch        -       /{YEAR}/(?P<m>\d{{2}})/(?P<d>\d{{2}})/(?P<id>\d{{13}})\.html$
webplus      -       /{YEAR}/(?P<m>[01]\d)(?P<d>[0-3]\d)/c\d+a(?P<id>\d+)/page\.htm$
year-md      -       /{YEAR}/(?P<m>[01]\d)(?P<d>[0-3]\d)/(?P<id>\d+)\.html$
arti         -       /{YEAR}/(?P<m>\d{{2}})/(?P<d>\d{{2}})/ARTI(?P<id>\d+)\.s?html?$
henan        -       /{YEAR}/(?P<m>\d{{2}})-(?P<d>\d{{2}})/(?P<id>[^/]+)\.s?html?$
web-index    -       /web/(?:[^/]+/)*(?P<id>{YMD}\d{{4,}})/index\.s?html?$
ts-dir       -       /(?P<id>{YMD}\d{{4,}})/index\.s?html?$
num-dir      -       /(?P<id>\d{{5,9}})/index\.s?html?$
n-time       -       /n\d+/(?P<id>\d{{12,20}})\.html$
c-content    -       /c(?P<id>\d+)/content\.s?html?$
pnidpv       -       /pnidpv(?P<id>\d+)\.html$
portal       -       /portal/article/\d+/(?P<id>{HEX}{{8,}})$
nsfc         -       /p1/(?:\d+/)+(?P<id>\d+)\.html$
spc          -       /fabu/xiangqing/(?P<id>\d+)\.html$
contents     -       /contents/\d+/(?P<id>\d+)\.shtml$
single       -       /single/\d+/(?P<id>\d+)\.html$
vsb          vsb     /info/\d+/(?P<id>\d+)\.html?$
jhtml        jhtml   /(?P<id>\d+)\.jhtml$
hrh          -       /[a-z]+\d+/(?P<id>\d+)\.hrh$
ah-details   anhui   /news_details_(?P<id>\d+)\.html$
ah-public    anhui   /public/\d+/(?P<id>\d+)\.html$
showlist     showlist /(?:News|BranchOpennessContent|XxgkPolicy|PolicyContent)/[sS]how/(?P<id>\d+)\.html$
uu-doc       -       /web/doc/(?P<id>UU\d+)$
thinkphp     -       /show/newsid/(?P<id>\d+)/
snow         -       /content/content_(?P<id>\d{{15,20}})\.html$
oid          -       /(?P<id>{HEX}{{24}})\.html$
liferay      -       /-/articles/(?P<id>\d+)\.s?html?$
hdjlpt       hdjlpt  /hdjlpt/live/index/index/(?:interviews|records)/(?P<id>\w+)$
ah-id        -       /(?P<id>\d{{6,9}})\.html$
t-name       -       /t{YMD}_{LAST}
day          -       /{YEAR}-?(?P<m>\d{{2}})[-/](?P<d>\d{{2}})/{LAST}
day-parts    -       /{YEAR}/(?P<m>\d{{1,2}})/(?P<d>\d{{1,2}})/{LAST}
day-folder   -       /{YMD}/{LAST}
month-day    -       /(?:n1/)?{YEAR}/(?P<m>\d{{2}})(?P<d>\d{{2}})/{LAST}
"""
"""Name, family of the system or none, and pattern, the more special ones first. Dates in addresses are those of
creation; one that tells a year or a month alone tells no day."""


class Dialect(NamedTuple):
    """A way in which systems write the addresses of articles."""

    name: str
    family: str | None
    """Name of the platform that writes so, where only one does."""
    pattern: re.Pattern[str]
    """Found in the path; group ``id``, and ``y``, ``m`` and ``d`` if it tells a whole day."""


class Told(NamedTuple):
    """What an address tells."""

    dialect: Dialect
    id: str
    """Of the article, within its site."""
    day: str | None
    """YYYY-MM-DD, of its creation."""


DIALECTS = tuple(
    Dialect(name, None if family == "-" else family, re.compile(pattern))
    for name, family, pattern in (line.split() for line in TABLE.strip().splitlines())
)


def dialect_of(url: str) -> Told | None:
    """Return what an address tells by the first dialect that it is written in; None if it is in none."""
    path = urlsplit(url).path
    for dialect in DIALECTS:
        if match := dialect.pattern.search(path):
            return Told(dialect, match["id"], _day(match))
    return None


def day_of(url: str) -> str | None:
    """Return the day that an address carries, YYYY-MM-DD: that of its creation, which need not be that of its text."""
    path = urlsplit(url).path
    if not re.search(YEAR, path):
        return None
    matches = (dialect.pattern.search(path) for dialect in _dated())
    return next((day for match in matches if match and (day := _day(match))), None)


@cache
def _dated() -> tuple[Dialect, ...]:
    return tuple(dialect for dialect in DIALECTS if "d" in dialect.pattern.groupindex)


def _day(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    try:
        return date(int(parts["y"]), int(parts["m"]), int(parts["d"])).isoformat() if "d" in parts else None
    except ValueError:
        return None
