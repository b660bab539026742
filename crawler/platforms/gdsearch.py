"""The search of Guangdong province, by which some columns of its sites lay out their rows."""

from __future__ import annotations

import html
import re
from urllib.parse import urlencode, urljoin

from crawler.platforms.base import Pages, Sign, Source
from crawler.platforms.scripts import sent
from crawler.platforms.static import StaticList

SERVER = re.compile(r"//search\.gd\.gov\.cn/jsonp/site/\d+$")
WHERE = re.compile(r"['\"](?P<url>(?:https?:)?//search\.gd\.gov\.cn/jsonp/site/\d+\?[^'\"\s<>]*)['\"]")
PAGE = re.compile(r"([?&])page=[^&]*&?")
SIZE = re.compile(r"\bpagesize=(\d{1,3})\b")
CALLBACK = re.compile(r"\bcallback=")


class Gdsearch(StaticList):
    """``//search.gd.gov.cn/jsonp/site/{SID}?callback=cb&page=N&pagesize=20&…``: pages count from 1."""

    second = 2
    parameter = "page"
    signs = (
        Sign(9, "path", re.compile(r"/jsonp/site/\d+$"), "it is an answer of the provincial search"),
        Sign(4, "text", re.compile(r"search\.gd\.gov\.cn/jsonp/site/"), "its script asks the provincial search"),
    )

    def source(self, text: str, url: str, rows: int) -> Source | None:
        """Return the search that the page's script asks for its rows."""
        found = WHERE.search(text)
        asked = next(
            (f"{where}?{urlencode(fields)}" for where, fields, _ in sent(text, url) if SERVER.search(where)), ""
        )
        if not found and not asked:
            return None
        where = PAGE.sub(r"\1", urljoin(url, html.unescape(found["url"] if found else asked))).rstrip("&")
        size = SIZE.search(where)
        call = "" if CALLBACK.search(where) else "callback=cb&"
        before = where.removesuffix("?") + ("" if where.endswith("?") else "&" if "?" in where else "?")
        before = before if before.endswith(("?", "&")) else f"{before}?"
        return Source(Pages(f"{before}{call}page=", ""), int(size[1]) if size else None)
