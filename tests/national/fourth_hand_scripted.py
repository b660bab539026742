"""Lists that scripts fetch: of 开普, of Anhui, and of Guangdong's platforms."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

from national.fourth_hand_model import Entry, Node
from national.fourth_hand_pagers import links, none
from national.fourth_hand_site import Addresses, Draft, Machine, Request
from national.fourth_hand_web import whole

NFCMS = Addresses(
    first="{root}/{path}/index.html",
    more="{root}/{path}/index_{page}.html",
    article="{root}/{path}/content/post_{id}.html",
)


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _moment(entry: Entry) -> int:
    """Return the Unix time of 09:30 in China on an article's day."""
    return int((datetime.fromisoformat(entry.day).replace(tzinfo=UTC) + timedelta(hours=1, minutes=30)).timestamp())


def channel_json(addresses: Addresses, api: str, *, filled: bool) -> Machine:
    """Return a system whose pages ask the channel's JSON; the channel stands in a meta tag."""

    def serve(draft: Draft, node: Node) -> list[Request]:
        size, channel = draft.plan.size, draft.words(node)["channel"]
        address = f"{draft.plan.scheme}://{draft.plan.host}{api}/{channel}"

        def page(_: Mapping[str, str]) -> str:
            rows = draft.rows(node)(draft.shown(node, node.entries[:size], node.url)) if filled else ""
            content = f"""<div class="ucap-list" id="ucapList">{rows}</div><div id="pageBar"></div><script>
var channelId = $("meta[name='channelid']").attr("content");
function load(p){{ $.getJSON("{api}/" + channelId + "?_isAgg=true&_isJson=true&_pageSize={size}&_template=index&_rangeTimeGte=&_channelName=&page=" + p, show); }}
load(1);</script>"""
            html = draft.plan.skin.shell(draft, node.name, node, content)
            return html.replace("</head>", f'<meta name="channelid" content="{channel}">\n</head>', 1)

        def data(given: Mapping[str, str]) -> str:
            number, count = whole(given, "page"), whole(given, "_pageSize", size)
            results = [
                {
                    "title": one.title, "content": "", "memo": "", "url": draft.article_url(node, one).replace("https:", "http:"), "publishedTime": _moment(one) * 1000,
                    "publishedTimeStr": f"{one.day} 09:30:00", "channelName": node.name, "manuscriptId": str(one.serial), "resList": [], "domainMetaList": [],
                }
                for one in node.entries[(number - 1) * count : number * count]
            ]  # fmt: skip
            return _dump(
                {
                    "code": 200,
                    "data": {
                        "page": number,
                        "rows": count,
                        "total": len(node.entries),
                        "channelId": channel,
                        "results": results,
                    },
                }
            )

        draft.web.put(node.url, page)
        draft.web.put(address, data)
        fixed = f"_isAgg=true&_isJson=true&_pageSize={size}&_template=index&_rangeTimeGte=&_channelName="
        return [Request(node.url)] + [
            Request(f"{address}?{fixed}&page={number}") for number in range(1, draft.pages(node) + 1)
        ]

    return Machine(addresses, none, serve)


def label(site: int, organ: int, *, filled: bool, addresses: Addresses) -> Machine:
    """Return the label of Anhui's common system, asked by a script of the column page."""

    def serve(draft: Draft, node: Node) -> list[Request]:
        size = draft.plan.size
        address = f"{draft.plan.scheme}://{draft.plan.host}{draft.plan.base}/site/label/8888"
        given = {
            "labelName": "publicInfoList", "siteId": site, "organId": organ, "pageSize": size, "isDate": "true", "dateFormat": "yyyy-MM-dd",
            "length": 50, "type": 4, "action": "list", "isJson": "true", "catId": node.key,
        }  # fmt: skip

        def page(_: Mapping[str, str]) -> str:
            rows = draft.rows(node)(draft.shown(node, node.entries[:size], node.url)) if filled else ""
            content = f"""<div id="catList">{rows}</div><div class="page-bar"></div><script>
Ls.ajax({{url:"{draft.plan.base}/site/label/8888?IsAjax=1",data:{_dump(given)[:-1]}, "pageIndex": pageIndex }},dataType:"json",success:render}});</script>"""
            return draft.plan.skin.shell(draft, node.name, node, content)

        def data(asked: Mapping[str, str]) -> str:
            number, count = whole(asked, "pageIndex"), whole(asked, "pageSize", size)
            rows = [
                {
                    "id": one.serial,
                    "title": one.title,
                    "link": draft.article_url(node, one),
                    "publishDate": one.day,
                    "organId": organ,
                }
                for one in node.entries[(number - 1) * count : number * count]
            ]
            return _dump(
                {"total": len(node.entries), "pageIndex": number, "pageCount": draft.pages(node), "data": rows}
            )

        draft.web.put(node.url, page)
        draft.web.put(f"{address}?labelName=publicInfoList&catId={node.key}", data)
        return [Request(node.url)] + [
            Request(f"{address}?{urlencode(given | {'pageIndex': number})}")
            for number in range(1, draft.pages(node) + 1)
        ]

    return Machine(addresses, none, serve)


def postmeta(filled: bool = False) -> Machine:
    """Return a list whose rows stand in one file of JSON."""

    def serve(draft: Draft, node: Node) -> list[Request]:
        number = 20000 + draft.root.lists().index(node) * 37
        address = f"{draft.plan.scheme}://{draft.plan.host}{draft.plan.base}/postmeta/i/{number}.json"

        def page(_: Mapping[str, str]) -> str:
            rows = draft.rows(node)(draft.shown(node, node.entries[:5], node.url)) if filled else ""
            content = f"""<div class="list-con" id="postList">{rows}</div><script>$.getJSON("{draft.plan.base}/postmeta/i/{number}.json", function(res){{
res.articles.forEach(function(a){{ $("#postList").append('<li><a href="' + a.url + '">' + a.title + '</a><span>' + a.date + '</span></li>'); }}); }});</script>"""
            return draft.plan.skin.shell(draft, node.name, node, content)

        def data(_: Mapping[str, str]) -> str:
            rows = [
                {
                    "id": one.serial, "title": one.title, "url": draft.article_url(node, one), "date": one.day, "created_at": f"{one.day} 09:30:00",
                    "publish_time": _moment(one),
                }
                for one in node.entries
            ]  # fmt: skip
            return _dump({"updated": "2026-11-28 10:00:00", "articles": rows})

        draft.web.put(node.url, page)
        draft.web.put(address, data)
        return [Request(node.url), Request(address)]

    return Machine(NFCMS, none, serve)


def provincial_search(sid: int) -> Machine:
    """Return a list that asks the search of Guangdong."""

    def serve(draft: Draft, node: Node) -> list[Request]:
        category = 2200 + draft.root.lists().index(node) * 13
        address = f"https://search.gd.gov.cn/jsonp/site/{sid}"

        def page(_: Mapping[str, str]) -> str:
            content = f"""<ul class="search-list"></ul><div class="pager"></div><script>function load(page){{ $.ajax({{url:"https://search.gd.gov.cn/jsonp/site/{sid}",
dataType:"jsonp",jsonp:"callback",data:{{category_id:{category},page:page,pagesize:20,order:1,position:"title",including_url_doc:1}},success:draw}}); }} load(1);</script>"""
            return draft.plan.skin.shell(draft, node.name, node, content)

        def data(given: Mapping[str, str]) -> str:
            number, size = whole(given, "page"), whole(given, "pagesize", 20)
            rows = [
                {
                    "id": one.serial, "title": one.title, "url": draft.article_url(node, one), "post_url": draft.article_url(node, one),
                    "pub_time": one.day, "publish_time": _moment(one), "display_publish_time": _moment(one), "post_type": "normal", "isgkml": 0,
                }
                for one in (node.entries[(number - 1) * size : number * size] if given.get("page") != "0" else ())
            ]  # fmt: skip
            return f"{given.get('callback', 'cb')}({_dump({'results': rows, 'count': len(node.entries)})})"

        draft.web.put(node.url, page)
        draft.web.put(f"{address}?category_id={category}", data)
        pages = -(-len(node.entries) // 20)
        return [Request(node.url)] + [
            Request(
                f"{address}?callback=cb&category_id={category}&page={number}&pagesize=20&order=1&position=title&including_url_doc=1"
            )
            for number in range(1, pages + 1)
        ]

    return Machine(NFCMS, none, serve)


def gkmlpt(sid: int, divisions: tuple[str, ...]) -> Machine:
    """Return the disclosure platform: a shell with a tree, 100 rows a page of JSON; column 0 holds all."""
    addresses = Addresses(
        "{root}/gkmlpt/index",
        "{root}/gkmlpt/index",
        "{root}/gkmlpt/content/{million}/{thousand}/post_{id}.html",
        also=("{root}/gkmlpt/api/all/0?page=1&sid=" + str(sid),),
    )

    def serve(draft: Draft, node: Node) -> list[Request]:
        root = f"{draft.plan.scheme}://{draft.plan.host}{draft.plan.base}/gkmlpt"
        parts = {2500 + number: name for number, name in enumerate(divisions)}
        part_of = {one.serial: 2500 + number % len(divisions) for number, one in enumerate(node.entries)}
        counts = {part: sum(value == part for value in part_of.values()) for part in parts}
        children = [
            {"id": part, "name": name, "children": [], "jump_url": "", "post_count": counts[part]}
            for part, name in parts.items()
        ]
        jump = {"id": 2400, "name": "政府信息公开指南", "children": [], "jump_url": f"{root}/guide", "post_count": 0}
        nodes = _dump(
            [
                {
                    "id": 2499,
                    "name": "法定主动公开内容",
                    "children": children,
                    "jump_url": "",
                    "post_count": len(node.entries),
                },
                jump,
            ]
        )
        shell = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{draft.plan.agency}政府信息公开</title></head><body><div id="app"></div>
<script>window._CONFIG = {{ SID: '{sid}', SITE_NAME: '{draft.plan.agency}', TREE: {nodes}, SERVICE_AREA_ID: 2, }};</script>
<script src="/gkmlpt/js/app.js"></script></body></html>"""
        draft.web.put(node.url, shell)
        draft.web.put(f"{root}/mindex", shell)

        def data(part: int, given: Mapping[str, str]) -> str | None:
            number = whole(given, "page")
            entries = [one for one in node.entries if not part or part_of[one.serial] == part]
            if (number - 1) * 100 >= max(1, len(entries)):
                return None
            rows = [
                {
                    "id": one.serial, "title": one.title, "url": draft.article_url(node, one), "post_url": draft.article_url(node, one), "type": "normal",
                    "classify_main": part_of[one.serial], "classify_main_name": parts[part_of[one.serial]], "publisher": draft.plan.agency,
                    "create_time": _moment(one), "date": _moment(one) - 5 * 86400, "display_publish_time": _moment(one), "first_publish_time": _moment(one),
                    "created_at": f"{one.day} 09:30:00", "document_number": "", "identifier": f"00/{one.serial}", "attachment": [], "relation": [],
                }
                for one in entries[(number - 1) * 100 : number * 100]
            ]  # fmt: skip
            head = {
                "id": part,
                "name": parts.get(part, ""),
                "parent": 2499,
                "post_count": len(entries) + 3,
                "theme_count": 0,
                "jump_url": "",
            }
            return _dump({"classify": head, "total": len(entries), "offset": (number - 1) * 100, "articles": rows})

        for part in (0, 2499, *parts):
            draft.web.put(f"{root}/api/all/{part}", lambda given, part=part if part != 2499 else 0: data(part, given))
        pages = -(-len(node.entries) // 100)
        return [Request(node.url)] + [
            Request(f"{root}/api/all/0?page={number}&sid={sid}") for number in range(1, pages + 1)
        ]

    return Machine(addresses, links, serve)
