"""Lists of the second hand that a script of the page asks for: jpage, jpaas, UCAP's channels, Anhui's labels, gkmlpt."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from sample.site import SamplePage

from .second_hand_parts import Article, Column, Request, Sample

China = timezone(timedelta(hours=8))
Respond = Callable[[Mapping[str, str]], SamplePage | None]


@dataclass(frozen=True)
class Listing:
    """A list that a script fetches: its rows, drawn one by one, and its articles, all in order."""

    site: Sample
    column: Column
    articles: list[Article]
    addresses: list[str]
    rows: list[str]
    """HTML of each row."""

    @property
    def number(self) -> str:
        """A number that the page's script knows the list by."""
        return str(40000 + sum(map(ord, self.site.name + self.column.path)))

    def block(self, page: int, size: int) -> list[str]:
        """Return the rows of a page, counted from 1."""
        return self.rows[(page - 1) * size : page * size]


@dataclass(frozen=True)
class Drawn:
    """What the first page of the list holds and which further addresses answer."""

    html: str
    answers: tuple[tuple[Request, Respond], ...]
    head: str = ""


def data(value: object) -> SamplePage:
    """Return a JSON answer."""
    return SamplePage(
        json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(),
        content_type="application/json; charset=utf-8",
    )


def store(rows: list[str], total: int, following: str = "") -> str:
    """Return a data store of jpage."""
    records = "".join(f"<record><![CDATA[{row}]]></record>" for row in rows)
    group = f"<nextgroup><![CDATA[{following}]]></nextgroup>" if following else ""
    return f"<datastore>{group}<totalrecord>{total}</totalrecord><recordset>{records}</recordset></datastore>"


def number(params: Mapping[str, str], name: str, default: int) -> int:
    """Return a number of a query."""
    value = params.get(name, "")
    return int(value) if value.isdigit() else default


def jpage(one: Listing) -> Drawn:
    """Draw the first two blocks into the page; the proxy knows records by their numbers."""
    size, total = one.column.size, len(one.rows)
    fixed = {
        "col": "1",
        "appid": "1",
        "webid": "2931",
        "path": "/",
        "columnid": one.column.path,
        "sourceContentType": "1",
        "unitid": one.number,
        "webname": one.site.agency,
        "permissiontype": "0",
    }

    def proxy(params: Mapping[str, str]) -> SamplePage:
        first, last = number(params, "startrecord", 1), number(params, "endrecord", size)
        right = (
            params.get("columnid") == one.column.path
            and params.get("unitid") == one.number
            and params.get("webid") == "2931"
        )
        rows = one.rows[first - 1 : last] if right else []
        return SamplePage(store(rows, total if right else 0).encode(), content_type="text/xml; charset=utf-8")

    path = "module/web/jpage/dataproxy.jsp"
    settings = ",".join(f"{key}:'{value}'" for key, value in fixed.items())
    html = (
        f'<div id="{one.number}" class="default_pgContainer"><script type="text/xml">{store(one.rows[: 2 * size], total)}</script></div>'
        f"<script>$(function(){{$('#{one.number}').jpage({{dataStore:dataStore,totalRecord:{total},proxyUrl:'/{path}',perPage:{size},"
        f"groupSize:2,barPosition:'bottom',ajaxParam:{{{settings}}}}})}});</script>"
    )
    known = (("columnid", one.column.path), ("unitid", one.number))
    address = f"{one.site.root}/{path}"
    return Drawn(html, tuple((Request(method, address, known), proxy) for method in ("GET", "POST")))


def jpage_next(one: Listing) -> Drawn:
    """Draw the first block into the page; each block links the next one."""
    size, total = one.column.size, len(one.rows)
    path = "module/jpage/dataproxy.jsp"

    def following(page: int) -> str:
        query = f"page={page}&webid=108&path=http://{one.site.root.split('/')[2]}/&columnid={one.column.path}&unitid={one.number}&webname={one.site.agency}&permissiontype=0"
        return f'<a href="/{path}?{query}"></a>' if (page - 1) * size < total else ""

    def proxy(params: Mapping[str, str]) -> SamplePage:
        page = number(params, "page", 1)
        body = store(one.block(page, size), total, following(page + 1))
        return SamplePage(body.encode(), content_type="text/xml; charset=utf-8")

    html = f'<div id="{one.number}"><script type="text/xml">{store(one.block(1, size), total, following(2))}</script></div>'
    address, known = f"{one.site.root}/{path}", (("columnid", one.column.path), ("unitid", one.number))
    return Drawn(html, ((Request("GET", address, known), proxy),))


def jpaas(one: Listing, rows_in_page: bool = True) -> Drawn:
    """Draw the first page or nothing; the interface heeds the page within ``paramJson`` only."""
    size, total = one.column.size, len(one.rows)
    path = "/api-gateway/jpaas-publish-server/front/page/build/unit"
    spelling = "buildstatic" if rows_in_page else "bulidstatic"
    query = {
        "parseType": spelling,
        "webId": "3401",
        "tplSetId": f"9kq{one.number}",
        "pageType": "column",
        "tagId": "组配分类list" if rows_in_page else "栏目-list",
        "editType": "null",
        "pageId": one.column.path,
    }

    def unit(params: Mapping[str, str]) -> SamplePage:
        wanted = json.loads(params.get("paramJson") or "{}")
        page, rows = int(wanted.get("pageNo", 1)), int(wanted.get("pageSize", size))
        return data({"success": True, "code": "200", "data": {"html": "".join(one.block(page, rows))}})

    attribute = json.dumps(query, ensure_ascii=False, separators=(",", ":")).replace('"', "'")
    rows = "".join(one.block(1, size)) if rows_in_page else ""
    if rows_in_page:
        script = f'<script src="/build/static/js/page.js" url="{path}" queryData="{attribute}"></script><div class="pagination" count="{total}" rows="{size}"></div>'
    else:
        script = f'<div class="jpaas-pager" count="{total}" rows="{size}" url="{path}" queryData="{attribute}"></div><script src="/build/static/js/list.js"></script>'
    known = (("pageId", one.column.path), ("tplSetId", query["tplSetId"]), ("webId", "3401"))
    return Drawn(f'<ul class="page-list">{rows}</ul>{script}', ((Request("GET", one.site.root + path, known), unit),))


def ucap_json(one: Listing) -> Drawn:
    """Draw nothing: a script asks for the channel whose id is in the page's head."""
    channel = Article(one.column.path, one.articles[0].day, 1, "").key
    size, total = one.column.size, len(one.rows)

    def search(params: Mapping[str, str]) -> SamplePage:
        page, rows = number(params, "page", 1), number(params, "_pageSize", size)
        chosen = list(zip(one.articles, one.addresses, strict=True))[(page - 1) * rows : page * rows]
        results = [
            {"title": article.title, "url": url, "publishedTimeStr": f"{article.day} 09:30:00", "channelName": one.column.name, "manuscriptId": article.key}
            for article, url in chosen
        ]  # fmt: skip
        return data({"data": {"page": page, "rows": rows, "total": total, "channelId": channel, "results": results}})

    script = (
        '<ul id="listUl"></ul><div id="page_div"></div><script>var channelId=$("meta[name=channelid]").attr("content");function load(n){'
        f'$.getJSON("/common/search/"+channelId+"?_isAgg=true&_isJson=true&_pageSize={size}&_template=index&_rangeTimeGte=&_channelName=&page="+n,show)}}load(1);</script>'
    )
    address = f"{one.site.root}/common/search/{channel}"
    return Drawn(script, ((Request("GET", address), search),), f'<meta name="channelid" content="{channel}">')


def ah_label(one: Listing) -> Drawn:
    """Draw the first page; a script asks the label for more."""
    size, total = one.column.size, len(one.rows)

    def label(params: Mapping[str, str]) -> SamplePage:
        page, rows = number(params, "pageIndex", 1), number(params, "pageSize", size)
        chosen = list(zip(one.articles, one.addresses, strict=True))[(page - 1) * rows : page * rows]
        return data(
            {"total": total, "data": [{"title": a.title, "link": url, "publishDate": f"{a.day}"} for a, url in chosen]}
        )

    query = f"labelName=publicInfoList&siteId=6788001&organId=7001&pageSize={size}&isDate=true&dateFormat=yyyy-MM-dd&length=50&type=4&action=list&isJson=true&catId={one.column.path}"
    html = f'<ul class="doc_list list-6788001">{"".join(one.block(1, size))}</ul><div id="page_public_info"></div><script>Ls.pagination("#page_public_info",{{pageCount:{-(-total // size)},total:{total}}},function(n){{$.get("/site/label/8888?{query}&pageIndex="+n,render)}});</script>'
    known = (("labelName", "publicInfoList"), ("organId", "7001"), ("catId", one.column.path))
    return Drawn(html, ((Request("GET", f"{one.site.root}/site/label/8888", known), label),))


def moment(article: Article) -> int:
    """Return nine o'clock of its day in China, in seconds."""
    return int(datetime(article.day.year, article.day.month, article.day.day, 9, tzinfo=China).timestamp())


GKMLPT_BRANCHES = ("通知公告", "政策文件", "工作动态", "财政预决算")


def gkmlpt(one: Listing) -> Drawn:
    """Draw the shell; its tree names four branches, and column 0 means all of them. 100 rows make a page."""
    sid, total = one.number, len(one.articles)
    entries = [
        {"id": a.number, "title": a.title, "url": url, "post_url": url, "type": "normal", "create_time": moment(a), "display_publish_time": moment(a), "date": moment(a) - 86400, "created_at": f"{a.day} 09:00:00", "publisher": one.site.agency, "classify_main_name": GKMLPT_BRANCHES[at % 4]}
        for at, (a, url) in enumerate(zip(one.articles, one.addresses, strict=True))
    ]  # fmt: skip
    parts = {"0": entries, **{str(710 + branch): entries[branch::4] for branch in range(4)}}
    tree = [
        {"id": 709, "name": "法定主动公开内容", "post_count": total, "jump_url": "", "children": [
            {"id": 710 + branch, "name": name, "children": [], "jump_url": "", "post_count": len(parts[str(710 + branch)])}
            for branch, name in enumerate(GKMLPT_BRANCHES)
        ]},
        {"id": 730, "name": "政府信息公开年报", "children": [], "jump_url": f"{one.site.root}/gkmlpt/annual", "post_count": 0},
    ]  # fmt: skip

    def respond(column: str) -> Respond:
        def answer(params: Mapping[str, str]) -> SamplePage | None:
            page = max(number(params, "page", 1), 1)
            rows = parts[column][(page - 1) * 100 : page * 100]
            if not rows or params.get("sid", sid) != sid:
                return None
            return data(
                {
                    "classify": {"id": int(column), "name": "", "post_count": len(parts[column])},
                    "total": len(parts[column]),
                    "offset": (page - 1) * 100,
                    "articles": rows,
                }
            )

        return answer

    html = f"<div id='app'></div><script>window._CONFIG = {{\n SITE_NAME: '{one.site.agency}', SID: '{sid}',\n TREE: {json.dumps(tree, ensure_ascii=False)},\n SERVICE_AREA_ID: 0\n}};</script><script src='/gkmlpt/js/app.js'></script>"
    return Drawn(
        html, tuple((Request("GET", f"{one.site.home}gkmlpt/api/all/{column}"), respond(column)) for column in parts)
    )


MACHINES: dict[str, Callable[[Listing], Drawn]] = {
    "jpage": jpage,
    "jpage-next": jpage_next,
    "jpaas": jpaas,
    "jpaas-empty": lambda one: jpaas(one, rows_in_page=False),
    "ucap-json": ucap_json,
    "ah-label": ah_label,
    "gkmlpt": gkmlpt,
}
"""Who draws a list, by name."""
