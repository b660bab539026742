"""How a list is laid out on a server: as pages, or as what a script of the page fetches."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from html import escape
from posixpath import relpath
from urllib.parse import urljoin, urlsplit

from national.sample_site import Listed, WantedColumn
from national.sixth_hand_rows import block, pager, rows
from national.sixth_hand_schemes import Scheme, Shelf, articles, first_page, values
from national.sixth_hand_web import Web, hexed, number

from crawler.vocabulary import ColumnKind

Dress = Callable[[str, str], str]
"""Puts the content of a page, by its name, into the frame of the site."""

NOBODY: ColumnKind = "news"
"""The kind in the truth of a list that nobody wants, of which the address alone counts."""


def written(scheme: Scheme, at: str, listed: Sequence[Listed]) -> list[str]:
    """Write rows as they stand in the page at an address."""
    told = []
    for one in listed:
        parts = urlsplit(one.url)
        href = f"{parts.path}?{parts.query}" if parts.query else parts.path
        if scheme.links == "full":
            href = f"http://{parts.hostname}{href}"
        elif scheme.links == "relative":
            href = relpath(href, urlsplit(urljoin(at, ".")).path)
            href = href if href.startswith("..") else f"./{href}"
        told.append((escape(href), one.title, date.fromisoformat(one.day), number(one.url, digits=6)))
    return rows(scheme.rows, told)


@dataclass
class List:
    """A list to be laid out."""

    web: Web
    base: str
    scheme: Scheme
    shelf: Shelf
    listed: list[Listed]
    dress: Dress

    def __post_init__(self) -> None:
        self.url = first_page(self.base, self.scheme, self.shelf)
        self.size = self.scheme.per_page
        self.total = -(-len(self.listed) // self.size)
        self.values = values(self.base, self.shelf.slug)

    def block(self, page: int) -> str:
        """Return the rows of a page, from 1, in their list."""
        return block(
            self.scheme.rows, written(self.scheme, self.url, self.listed[(page - 1) * self.size : page * self.size])
        )

    def put(self, url: str, content: str) -> None:
        """Keep a page of the list."""
        self.web.put(url, self.dress(self.shelf.name, content))

    def serve(self, path: str, told: Callable[[Mapping[str, str]], str | None], kind: str) -> None:
        """Keep what scripts fetch."""
        self.web.put(urljoin(self.base, path), told, kind)


def static(one: List) -> None:
    """Lay out a list as numbered pages."""
    urls = [one.url]
    for n in range(2, one.total + 1):
        named = one.scheme.later.format(**one.values, page=n, before=n - 1, down=one.total - n + 1)
        urls.append(urljoin(one.base, named))
    shown = [url.replace(urljoin(one.base, "/"), "/", 1) for url in urls]
    for k, at in enumerate(urls):
        part = one.listed[k * one.size : (k + 1) * one.size]
        content = block(one.scheme.rows, written(one.scheme, at, part))
        one.put(at, content + pager(one.scheme.pager, shown, k, len(one.listed)))


def jpage(one: List) -> None:
    """Lay out a list as records in a script of the page, more of them behind a proxy."""
    records = [f"<record><![CDATA[{row}]]></record>" for row in written(one.scheme, one.url, one.listed)]
    col, unit, proxy = one.values["col"], number(one.url, "unit"), "/module/web/jpage/dataproxy.jsp"

    def told(part: list[str]) -> str:
        totals = f"<totalrecord>{len(records)}</totalrecord><totalpage>{one.total}</totalpage>"
        return f"<datastore>{totals}<recordset>{''.join(part)}</recordset></datastore>"

    def asked(given: Mapping[str, str]) -> str:
        known = given.get("unitid") == str(unit)
        return told(records[int(given.get("startrecord", 1)) - 1 : int(given.get("endrecord", 20))] if known else [])

    one.serve(f"{proxy}?columnid={col}", asked, "text/xml")
    one.put(
        one.url,
        f'<div id="{unit}" class="default_pgContainer"></div><script type="text/xml">{told(records[: one.size])}</script>'
        f"<script>$('#{unit}').jpage({{col:1,appid:1,webid:28,path:'/',columnid:{col},sourceContentType:1,unitid:{unit},webname:'门户网站',"
        f"permissiontype:0,perPage:{one.size},totalRecord:{len(records)},proxyUrl:'{proxy}'}})</script>",
    )


def jpaas(one: List) -> None:
    """Lay out a list as units that the publishing server builds; without ``paramJson`` it always builds the first."""
    server, col = "/api-gateway/jpaas-publish-server/front/page/build/unit", one.values["col"]
    query = (
        f"{{'parseType':'bulidstatic','webId':'3077','tplSetId':'{hexed(one.base)}','pageType':'column','tagId':'栏目-list',"
        f"'editType':'null','pageId':'{col}'}}"
    )

    def unit(given: Mapping[str, str]) -> str:
        page = int(json.loads(given.get("paramJson") or "{}").get("pageNo", 1))
        return json.dumps({"success": True, "code": "200", "data": {"html": one.block(page)}}, ensure_ascii=False)

    one.serve(f"{server}?pageId={col}", unit, "application/json")
    one.put(
        one.url,
        f'<div class="page-content">{one.block(1)}</div><div class="pagination" count="{len(one.listed)}" rows="{one.size}" pageNo="1">'
        f'</div><script parseType="bulidstatic" tagId="栏目-list" url="{server}" queryData="{query}" src="/script/jpaas/page.js"></script>',
    )


def ucap(one: List) -> None:
    """Lay out a list whose further pages a search by channel tells."""
    channel, name = hexed(one.url, "channel"), one.shelf.name

    def found(given: Mapping[str, str]) -> str:
        page, wide = int(given.get("page", 1)), int(given.get("_pageSize", one.size))
        results = [
            {"title": row.title, "url": row.url.replace("https:", "http:"), "publishedTimeStr": f"{row.day} 09:12:00", "channelName": name}
            for row in one.listed[(page - 1) * wide : page * wide]
        ]  # fmt: skip
        told = {"page": page, "rows": wide, "total": len(one.listed), "channelId": channel, "results": results}
        return json.dumps({"data": told}, ensure_ascii=False)

    one.serve(f"/common/search/{channel}", found, "application/json")
    script = f"<script>createPageHTML('page',{one.total},1,'common_list','shtml',{len(one.listed)});</script>"
    page = one.dress(name, f"{one.block(1)}<div id='page'></div>{script}")
    one.web.put(one.url, page.replace("<title>", f'<meta name="channelid" content="{channel}"><title>', 1))


def postback(one: List) -> None:
    """Lay out a list whose pages the form of the page asks for."""
    target = "ctl00$Main$AspNetPager1"

    def page(given: Mapping[str, str]) -> str:
        at = int(given.get("__EVENTARGUMENT") or 1) if given.get("__EVENTTARGET") == target else 1
        others = [n for n in range(1, one.total + 1) if n != at]
        steps = [
            f"<a href=\"javascript:__doPostBack('{target}','{n}')\">{'下一页' if n == at + 1 else n}</a>"
            for n in others
        ]
        hidden = {"__EVENTTARGET": "", "__EVENTARGUMENT": "", "__VIEWSTATE": hexed(one.url, at)}
        fields = "".join(
            f'<input type="hidden" name="{name}" id="{name}" value="{value}">' for name, value in hidden.items()
        )
        form = f'<form method="post" action="{one.url.rsplit("/", 1)[-1]}" id="aspnetForm">{fields}{one.block(at)}'
        return one.dress(one.shelf.name, f"{form}<div>第{at}页/共{one.total}页 {' '.join(steps)}</div></form>")

    one.web.put(one.url, page)


def gkmlpt(one: List) -> None:
    """Lay out the disclosure platform of Guangdong: a shell with a tree of columns, and what its script asks for."""
    told = []
    for row in one.listed:
        epoch = int(datetime.fromisoformat(f"{row.day}T10:00:00+08:00").timestamp())
        times = dict.fromkeys(("create_time", "date", "display_publish_time"), epoch)
        told.append(
            {"id": number(row.url), "title": row.title, "url": row.url, "post_url": row.url, "type": "normal", **times}
        )
    half, first = len(told) // 2, number(one.url, digits=4)
    parts = {0: ("全部", told), first: ("资金信息", told[:half]), first + 1: ("绩效评价", told[half:])}
    nodes = []
    for identity, (name, part) in parts.items():
        column = {"id": identity, "name": name, "post_count": len(part), "jump_url": "", "children": []}
        answer = json.dumps({"classify": column, "total": len(part), "offset": 0, "articles": part}, ensure_ascii=False)
        one.serve(f"gkmlpt/api/all/{identity}", partial(first_only, answer), "application/json")
        nodes += [column] if identity else []
    tree = json.dumps(
        [{"id": 1, "name": "法定主动公开内容", "post_count": len(told), "jump_url": "", "children": nodes}],
        ensure_ascii=False,
    )
    one.put(
        one.url,
        f"<div id='app'></div><script>window._CONFIG = {{ SID: '763018', TREE: {tree}, SERVICE_AREA_ID: 763 }}</script>",
    )


def first_only(answer: str, given: Mapping[str, str]) -> str | None:
    """Return an answer that has one page; the page before the first is the first."""
    return answer if given.get("page", "1") in {"0", "1"} else None


MACHINES = {one.__name__: one for one in (static, jpage, jpaas, ucap, postback, gkmlpt)}


def lay(web: Web, base: str, agency: str, scheme: Scheme, shelf: Shelf, seed: int, dress: Dress) -> WantedColumn:
    """Lay out a column with its articles, and tell the truth about it."""
    one = List(web, base, scheme, shelf, articles(base, agency, scheme, shelf, seed), dress)
    MACHINES[scheme.machine](one)
    for row in one.listed:
        info = f"<h1>{row.title}</h1><div class='info'>发布时间：{row.day} 来源：{agency}</div>"
        web.put(
            row.url, dress(row.title, f"{info}<div class='TRS_Editor'><p>{row.title}。工作正在有序推进。</p></div>")
        )
    forms = [one.url, one.url + "index.html" if one.url.endswith("/") else one.url.replace("/index.html", "/")]
    swap = {"http": "https", "https": "http"}
    forms += [f"{swap[scheme]}:{rest}" for scheme, _, rest in (url.partition(":") for url in forms)]
    return WantedColumn(shelf.name, one.url, shelf.kind or NOBODY, tuple(one.listed), tuple(forms))
