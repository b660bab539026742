"""开普 UCAP: the national commission, 四川, 新疆, 苏州, 成都 and others."""

from __future__ import annotations

import re
from urllib.parse import urljoin

from crawler.platforms.base import Pages, Sign, Source
from crawler.platforms.static import StaticList

CHANNEL = re.compile(
    r"<meta\b(?=[^>]*\bname=['\"]?channelid\b)[^>]*\bcontent=['\"]?(?P<id>[0-9a-f]{32})\b", re.IGNORECASE
)
SEARCH = re.compile(r"/(?:common/search|searchList|search)/(?=['\"`$]|[0-9a-f]{32}\b)")
SIZE = re.compile(r"_pageSize['\"]?\s*[=:]\s*['\"]?(\d{1,3})\b")
QUERY = "_isAgg=true&_isJson=true&_pageSize={}&_template=index&_rangeTimeGte=&_channelName=&page="
ROWS = 20
"""Rows to ask for where the page names no number."""

LIST = re.compile(r"/(?:\w+_)?list\d*(?:_\w+)?\.shtml$")


class Ucap(StaticList):
    """Lists ``list.shtml``, ``list_2.shtml`` …, or JSON by the channel that a meta tag of the page names.

    ``GET /common/search/{channel}?_isJson=true&…&page=N`` answers ``data.results`` and ``data.total``.
    """

    second = 2
    parameter = "page"
    signs = (
        Sign(3, "path", LIST, "its address is that of a UCAP list"),
        Sign(4, "text", CHANNEL, "a meta tag names its channel"),
        Sign(4, "text", re.compile(r"kaipuyun|<!--\s*ucap|\bucap(?:-content|title)", re.IGNORECASE), "it names UCAP"),
        Sign(9, "path", re.compile(r"/(?:searchList|search)/[0-9a-f]{32}$"), "it is a channel's JSON list"),
    )

    def usual(self, url: str, shift: int) -> Pages | None:
        """Return the pages beside the first, whose address may be that of its folder."""
        pages = super().usual(url, shift)
        if pages and pages.before.endswith("/index_") and "index." not in url:
            return pages._replace(before=f"{pages.before.removesuffix('index_')}list_", after=".shtml")
        return pages

    def source(self, text: str, url: str, rows: int) -> Source | None:
        """Return the JSON list of the page's channel, if its script asks for that or the page holds no rows."""
        channel, search = CHANNEL.search(text), SEARCH.search(text)
        if not channel or (rows and not search):
            return None
        size = SIZE.search(text)
        asked = int(size[1]) if size else rows or ROWS
        where = urljoin(url, f"{search[0] if search else '/searchList/'}{channel['id']}?{QUERY.format(asked)}")
        return Source(Pages(where, ""), asked)
