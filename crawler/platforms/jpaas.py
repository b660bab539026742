"""大汉 jpaas: the newer system of Zhejiang and of cities elsewhere."""

from __future__ import annotations

import html
import json
import re
from urllib.parse import urlencode, urljoin

from crawler.platforms.base import Pages, Sign, Source
from crawler.platforms.fields import written_fields
from crawler.platforms.static import StaticList

UNIT = "/api-gateway/jpaas-publish-server/front/page/build/unit"
ADDRESS = re.compile(r"['\"]([^'\"\s<>]*/front/page/build/unit)\b")
QUERY = re.compile(r"\bquerydata\s*=\s*(?:\"(?P<double>[^\"<>]*)\"|'(?P<single>[^'<>]*)')", re.IGNORECASE)
ROWS = re.compile(r"\brows\s*=\s*['\"]?(\d{1,3})\b")
COUNT = re.compile(r"\bcount\s*=\s*['\"]?(\d{1,6})\b")
USUAL_ROWS = 15


class Jpaas(StaticList):
    """A column page whose script asks for its rows, as HTML in JSON, with what its attribute ``queryData`` says.

    Only ``paramJson={"pageNo":N,"pageSize":R}`` turns the page; by ``pageNo`` alone the server answers page 1 for ever.
    """

    second = 2
    signs = (
        Sign(9, "text", re.compile(r"jpaas-publish-server|/front/page/build/unit"), "its script asks a jpaas server"),
        Sign(9, "path", re.compile(r"/front/page/build/unit$"), "it is an answer of a jpaas server"),
    )

    def source(self, text: str, url: str, rows: int) -> Source | None:
        """Return the unit that the page's script asks for."""
        query = QUERY.search(text)
        if not query:
            return None
        told = written_fields(html.unescape(query["double"] or query["single"] or ""))
        fields = {name: value.text for name, value in told.items() if name not in ("paramJson", "pageNo", "pageSize")}
        where, size, count = ADDRESS.search(text), ROWS.search(text), COUNT.search(text)
        asked = int(size[1]) if size else rows or USUAL_ROWS
        before, _, after = urlencode(
            {"paramJson": json.dumps({"pageNo": 0, "pageSize": asked}, separators=(",", ":"))}
        ).partition("0")
        query_string = urlencode(fields)
        return Source(
            Pages(f"{urljoin(url, where[1] if where else UNIT)}?{query_string}&{before}", after),
            asked,
            int(count[1]) if count else None,
        )
