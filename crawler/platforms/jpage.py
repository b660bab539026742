"""大汉 jpage: 江苏, 浙江 and many cities."""

from __future__ import annotations

import html
import re
from urllib.parse import parse_qsl, urljoin

from crawler.platforms.base import Records, Sign, Source
from crawler.platforms.fields import written_fields
from crawler.platforms.static import StaticList

PROXY = re.compile(r"['\"]([^'\"\s<>]*/dataproxy\.jsp)(?:\?([^'\"\s<>]*))?['\"]")
PARAMETERS = re.compile(
    r"\b(?:(?:(?:ajax|proxy)Param|params?|data)['\"]?\s*[:=]|jpage\()\s*\{(?P<fields>[^{}]*\bcolumnid\b[^{}]*)\}",
    re.IGNORECASE,
)
NUMBERS = {
    name: re.compile(rf"\b{name}['\"]?\s*[:=]\s*['\"]?(\d{{1,6}})\b", re.IGNORECASE)
    for name in ("perPage", "groupSize", "totalRecord")
}
OWN = frozenset(("startrecord", "endrecord", "perpage", "page", "totalrecord", "proxyurl"))


class Jpage(StaticList):
    """Columns ``/col/col{N}/index.html``, whose records stand in CDATA; those behind them come from a proxy by number.

    Where a block of records names the next one (``nextgroup``), that is asked for instead.
    """

    second = 2
    signs = (
        Sign(4, "text", re.compile(r"dataproxy\.jsp|<datastore\b|<recordset\b"), "its records are those of jpage"),
        Sign(3, "text", re.compile(r"大汉网络|大汉版通|/module/xxgk/search\.jsp"), "it names 大汉"),
        Sign(
            3,
            "path",
            re.compile(r"/col/col\d+/|/module/(?:xxgk|(?:web|jslib/jquery)/jpage)/"),
            "its address is that of a jpage column",
        ),
    )

    def source(self, text: str, url: str, rows: int) -> Source | None:
        """Return the proxy that the page's script asks for records."""
        proxy = PROXY.search(text)
        if not proxy:
            return None
        fields = dict(parse_qsl(html.unescape(proxy[2] or ""), keep_blank_values=True))
        if parameters := PARAMETERS.search(text):
            fields |= {name: value.text for name, value in written_fields(parameters["fields"]).items()}
        told = {name: int(match[1]) for name, pattern in NUMBERS.items() if (match := pattern.search(text))}
        perpage = told.get("perPage") or rows or 15
        size = rows or perpage * told.get("groupSize", 1)
        form = tuple((name, value) for name, value in fields.items() if name.lower() not in OWN)
        return Source(Records(urljoin(url, proxy[1]), form, size, perpage), size, told.get("totalRecord"))
