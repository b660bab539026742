"""Lists of 大汉 systems: records in a store, a proxy for more, disclosure search, units built by a gateway."""

from __future__ import annotations

import json
from collections.abc import Mapping

from national.fourth_hand_model import Entry, Node
from national.fourth_hand_pagers import none
from national.fourth_hand_site import Addresses, Draft, Machine, Request
from national.fourth_hand_web import whole

COL = Addresses(
    first="{root}/col/col{key}/index.html", more="{root}/col/col{key}/index.html",
    article="{root}/art/{y}/{m1}/{d1}/art_{key}_{id}.html", group="{root}/col/col{key}/index.html", page="{root}/col/col{key}/index.html",
)  # fmt: skip
GROUP = 3
"""How many pages' rows the column page holds."""
LINE = '<li class="clearfix"><a href="{href}" title="{title}" class="bt-left" target="_blank">{title}</a><span class="bt-right">{day}</span></li>'
BRACKETS = """<table width="100%"><tr><td width="620" height="24"><a href='{href}' title='{title}' target='_blank'>{title}</a></td><td width="100">[{day}]</td></tr></table>"""
BROKEN = """<div class="list_m"><a href="{href}" title="{title}">{title}</a><b>{y}-\n{m}-\n{d}</b></div>"""


def _records(draft: Draft, node: Node, form: str, entries: list[Entry]) -> list[str]:
    rows = []
    for row in draft.shown(node, entries, node.url):
        y, m, d = row.entry.ymd
        rows.append(form.format(href=row.href, title=row.title, day=row.entry.day, y=y, m=m, d=d))
    return rows


def _store(rows: list[str], total: int, following: str = "") -> str:
    records = "".join(f"<record><![CDATA[\n{row}]]></record>\n" for row in rows)
    group = f'<nextgroup><![CDATA[<a href="{following}"></a>]]></nextgroup>\n' if following else ""
    return f"<datastore>\n{group}<totalrecord>{total}</totalrecord>\n<recordset>\n{records}</recordset>\n</datastore>"


def proxied(line: str, proxy: str, webid: int, *, is_named: bool = True) -> Machine:
    """Return a system whose further rows come by numbers of records from a proxy."""

    def serve(draft: Draft, node: Node) -> list[Request]:
        unit = 3900000 + int(node.key)
        size, total = draft.plan.size, len(node.entries)
        fixed = {
            "col": "1",
            "appid": "1",
            "webid": str(webid),
            "path": "/",
            "columnid": node.key,
            "sourceContentType": "1",
            "unitid": str(unit),
        }
        if is_named:
            fixed |= {"webname": draft.plan.agency, "permissiontype": "0"}

        def page(_: Mapping[str, str]) -> str:
            rows = _records(draft, node, line, node.entries[: GROUP * size])
            given = ",".join(f"{name}:'{value}'" for name, value in fixed.items())
            script = f"""<div id="{unit}" class="default_pgContainer"></div><script type="text/xml">{_store(rows, total)}</script>
<script>$(function(){{ $('#{unit}').jpage({{dataStore:datastore,perPage:{size},totalRecord:{total},groupSize:{GROUP},openCookies:false,
barPosition:'bottom',proxyUrl:'{proxy}',proxyParam:{{{given}}}}}); }});</script>"""
            return draft.plan.skin.shell(draft, node.name, node, script)

        def more(given: Mapping[str, str]) -> str | None:
            start, end = whole(given, "startrecord"), whole(given, "endrecord", size)
            return _store(_records(draft, node, line, node.entries[start - 1 : end]), total)

        draft.web.put(node.url, page)
        draft.web.put(
            f"{draft.plan.scheme}://{draft.plan.host}{proxy}?columnid={node.key}&unitid={unit}&webid={webid}", more
        )
        form = "&".join(f"{name}={value}" for name, value in fixed.items())
        return [Request(node.url)] + [
            Request(
                f"{draft.plan.scheme}://{draft.plan.host}{proxy}?startrecord={start}&endrecord={start + GROUP * size - 1}&perpage={size}",
                form,
            )
            for start in range(1 + GROUP * size, total + 1, GROUP * size)
        ]

    return Machine(COL, none, serve)


def grouped(line: str, webid: int) -> Machine:
    """Return a system whose store names the address of its next group."""

    def serve(draft: Draft, node: Node) -> list[Request]:
        size, total = draft.plan.size * GROUP, len(node.entries)
        proxy = f"/module/web/jpage/dataproxy.jsp?appid=1&webid={webid}&path=%2F&columnid={node.key}&unitid=8{node.key}&webname=x&permissiontype=0"
        groups = -(-total // size)

        def store(number: int) -> str:
            following = f"{proxy}&page={number + 1}" if number < groups else ""
            return _store(
                _records(draft, node, line, node.entries[(number - 1) * size : number * size]), total, following
            )

        def page(_: Mapping[str, str]) -> str:
            content = f"""<div id="8{node.key}"><script type="text/xml">{store(1)}</script></div>
<script src="/script/0/1403181119.js"></script><!-- Produced By 大汉网络 大汉版通发布系统 -->"""
            return draft.plan.skin.shell(draft, node.name, node, content)

        draft.web.put(node.url, page)
        address = f"{draft.plan.scheme}://{draft.plan.host}{proxy}"
        draft.web.put(address, lambda given: store(min(whole(given, "page"), groups)))
        return [Request(node.url)] + [Request(f"{address}&page={number}") for number in range(2, groups + 1)]

    return Machine(COL, none, serve)


def disclosed(area: str) -> Machine:
    """Return the disclosure search, asked by a script of the column page."""

    def serve(draft: Draft, node: Node) -> list[Request]:
        size, total = draft.plan.size, len(node.entries)
        given = {
            "infotypeId": f"A{node.key}", "divid": f"div{node.key}", "jdid": "1", "area": area, "standardXxgk": "1",
            "sortfield": "createdatetime:0", "isAllList": "1", "texttype": "0", "fbtime": "-1",
        }  # fmt: skip

        def rows(number: int) -> str:
            shown = draft.shown(node, node.entries[(number - 1) * size : number * size], node.url)
            lines = "".join(
                f'<li><a href="{row.href}" title="{row.title}" target="_blank">{row.title}</a><b>{row.entry.day}</b></li>'
                for row in shown
            )
            return f"""<div class="zfxxgk_zdgkc"><ul>{lines}</ul></div><table class="tb_title"><tr><td>共 {total} 条 共 {draft.pages(node)} 页
当前 {number} 页</td><td><a onclick="queryNext({number + 1})">下一页</a></td></tr></table>"""

        def page(_: Mapping[str, str]) -> str:
            content = f"""<div id="div{node.key}">{rows(1)}</div><script>
function queryNext(n){{ $.ajax({{type:"POST",url:"/module/xxgk/search.jsp",
data:{json.dumps(given)[:-1]}, "currpage": n}}, success:function(t){{$("#div{node.key}").html(t);}} }}); }}</script>"""
            return draft.plan.skin.shell(draft, node.name, node, content)

        draft.web.put(node.url, page)
        address = f"{draft.plan.scheme}://{draft.plan.host}/module/xxgk/search.jsp"
        draft.web.put(f"{address}?infotypeId=A{node.key}", lambda asked: rows(whole(asked, "currpage")))
        form = "&".join(f"{name}={value}" for name, value in given.items())
        return [Request(node.url)] + [
            Request(address, f"{form}&currpage={number}") for number in range(2, draft.pages(node) + 1)
        ]

    return Machine(COL, none, serve)


def units(parse_type: str, tag: str, *, filled: bool, path: str = "col/col{key}") -> Machine:
    """Return the newer system: a gateway builds the list; without ``paramJson`` it gives page 1 for ever."""

    def serve(draft: Draft, node: Node) -> list[Request]:
        size, total = draft.plan.size, len(node.entries)
        query = {
            "webId": "3185", "pageId": node.key, "parseType": parse_type, "pageType": "column", "tagId": tag,
            "tplSetId": draft.words(node)["channel"], "editType": "null",
        }  # fmt: skip

        def block(number: int) -> str:
            lines = "".join(_records(draft, node, LINE, node.entries[(number - 1) * size : number * size]))
            quoted = json.dumps(query, ensure_ascii=False).replace('"', "'")
            return f"""<div class="page-content"><ul>{lines}</ul></div><div class="pagination" id="pagination" count="{total}" rows="{size}" queryData="{quoted}"></div>"""

        def page(_: Mapping[str, str]) -> str:
            quoted = json.dumps(query, ensure_ascii=False).replace('"', "'")
            content = f"""<div class="list-content">{block(1) if filled else ""}</div>
<script class="jpaas-unit" url="/api-gateway/jpaas-publish-server/front/page/build/unit" queryData="{quoted}" src="/jpaas/unit.js"></script>"""
            return draft.plan.skin.shell(draft, node.name, node, content)

        def build(given: Mapping[str, str]) -> str:
            number = json.loads(given.get("paramJson") or "{}").get("pageNo", 1)
            return json.dumps({"success": True, "code": 200, "data": {"html": block(int(number))}}, ensure_ascii=False)

        address = f"{draft.plan.scheme}://{draft.plan.host}/api-gateway/jpaas-publish-server/front/page/build/unit"
        draft.web.put(node.url, page)
        draft.web.put(f"{address}?webId=3185&pageId={node.key}&tagId={tag}&pageType=column", build)
        asked = "&".join(f"{name}={value}" for name, value in query.items())
        return [Request(node.url)] + [
            Request(f'{address}?{asked}&paramJson={{"pageNo":{number},"pageSize":{size}}}')
            for number in range(2 if filled else 1, draft.pages(node) + 1)
        ]

    first = f"{{root}}/{path}/index.html"
    addresses = Addresses(first, first, f"{{root}}/{path}/art/{{y}}/art_{{hex}}.html", group=first, page=first)
    return Machine(addresses, none, serve)
