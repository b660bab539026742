"""The common system of Anhui: the province, 合肥, 芜湖, 淮北, 滁州 and others."""

from __future__ import annotations

import html
import re
from urllib.parse import urlencode, urljoin

from crawler.platforms.base import Pages, Sign, Source
from crawler.platforms.fields import written_fields
from crawler.platforms.static import StaticList

LABEL = re.compile(r"['\"](?P<url>[^'\"\s<>]*/site/label/8888\b[^'\"\s<>]*)['\"]")
DATA = re.compile(r"\bdata\s*:\s*\{(?P<fields>[^{}]*)\}")
NUMBER = re.compile(r"([?&])pageIndex=[^&]*&?")
SIZE = re.compile(r"pageSize=(\d{1,3})\b")
FIXED = {"isJson": "true", "isDate": "true", "dateFormat": "yyyy-MM-dd"}


class Anhui(StaticList):
    """Lists ``/content/column/{id}?pageIndex=N`` and ``/public/column/{organ}?type=4&catId={id}&action=list``.

    Where the script of a page lays out its rows, they come as JSON: ``/site/label/8888?labelName=publicInfoList&…``.
    """

    second = 2
    parameter = "pageIndex"
    signs = (
        Sign(5, "path", re.compile(r"/(?:content|public)/column/\d+$"), "its address is that of a column of Anhui"),
        Sign(9, "path", re.compile(r"/site/label/8888$"), "it is a JSON list of Anhui"),
        Sign(5, "text", re.compile(r"/site/label/8888\b"), "its script asks for a JSON list of Anhui"),
        Sign(
            3, "text", re.compile(r"\bj-fontContent\b|\bls-article\b|class=['\"]doc_list\b"), "it uses names of Anhui"
        ),
    )

    def source(self, text: str, url: str, rows: int) -> Source | None:
        """Return the JSON list that the page's script names, with its fields."""
        label = LABEL.search(text)
        if not label:
            return None
        where = urljoin(url, html.unescape(label["url"]))
        data = DATA.search(text, label.end())
        told = written_fields(data["fields"]) if data and data.start() - label.end() < 200 else {}
        missing = {name: value for name, value in FIXED.items() if f"{name}=" not in where}
        fields = {name: value.text.strip() for name, value in told.items() if name != "pageIndex"} | missing
        where = NUMBER.sub(r"\1", where).rstrip("?&")
        before = f"{where}{'&' if '?' in where else '?'}{urlencode([*fields.items(), ('pageIndex', '')])}"
        size = SIZE.search(before)
        return Source(Pages(before, ""), int(size[1]) if size else None)
