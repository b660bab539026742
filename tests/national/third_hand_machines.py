"""Lists of the third hand's sites: static pages, and the programs of jpage, jpaas and the disclosure platform."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone
from urllib.parse import urlsplit

from national.third_hand_homes import frame
from national.third_hand_rows import SKINS, listing, pager
from national.third_hand_site import Shelf, Site
from national.third_hand_web import link
from sample.site import SamplePage

JPAGE_BLOCK = 3
"""How many pages of rows the first page of a jpage list holds."""
GKMLPT_ROWS = 100
CHINA = timezone(timedelta(hours=8))


def _static(site: Site, shelf: Shelf) -> None:
    """Keep the pages of a column whose rows stand in them."""
    scheme, pages = site.scheme(shelf), site.pages(shelf)
    aliases = [site.plan.base + other.format(**site.fields(shelf)) for other in scheme.also]
    for number, at in enumerate(pages):
        part = site.rows(shelf, at)[number * scheme.per_page : (number + 1) * scheme.per_page]
        links = [link(one, at, scheme.links) for one in pages]
        below = pager(scheme.pager, links, number + 1, scheme.file, shelf.count + shelf.away)
        text = frame(site, shelf.name, shelf.group, listing(site.skin(shelf), part) + below, at)
        for url in (at, *(aliases if number == 0 else ())):
            site.web.put(url, text)


def _json(value: object) -> SamplePage:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return SamplePage(text.encode(), content_type="application/json; charset=utf-8")


def _jpage(site: Site, shelf: Shelf) -> None:
    """Keep a list whose first block stands in the page and whose others a proxy gives."""
    at, scheme, fields = site.first(shelf), site.scheme(shelf), site.fields(shelf)
    rows, unit, block = site.rows(shelf, at), f"{30000 + int(fields['col'])}", JPAGE_BLOCK * scheme.per_page
    proxy = f"{site.plan.base}module/web/jpage/dataproxy.jsp"
    path = urlsplit(proxy).path
    query = f"webid=28&path=/&columnid={fields['col']}&unitid={unit}&webname={site.plan.agency}&permissiontype=0"

    def store(group: int, start: int, end: int) -> str:
        following = f'<a href="{path}?page={group + 1}&{query}"></a>' if end < len(rows) else ""
        records = "".join(f"<record><![CDATA[{one}]]></record>\n" for one in rows[start:end])
        return (
            f"<datastore>\n<totalrecord>{len(rows)}</totalrecord>\n"
            f"<nextgroup><![CDATA[{following}]]></nextgroup>\n<recordset>\n{records}</recordset>\n</datastore>"
        )

    def program(given: Mapping[str, str]) -> SamplePage | None:
        if given.get("columnid") != fields["col"] or given.get("unitid") != unit:
            return None
        if "startrecord" in given:
            text = store(0, int(given["startrecord"]) - 1, int(given.get("endrecord", block)))
        else:
            group = int(given.get("page", "0"))
            text = store(group, group * block, (group + 1) * block)
        return SamplePage(
            f'<?xml version="1.0" encoding="utf-8"?>\n{text}'.encode(), content_type="text/xml; charset=utf-8"
        )

    opening, _, closing = SKINS[site.skin(shelf)]
    inner = (
        f'{opening}{closing}<div id="{unit}"><script type="text/xml">{store(0, 0, block)}</script></div>'
        f"<script>$('#{unit}').jpage({{themeName:'default',openCookies:false,perPage:{scheme.per_page},"
        f"totalRecord:{len(rows)},showMode:'full',groupSize:{JPAGE_BLOCK},proxyUrl:'{path}',ajaxParam:{{col:1,appid:1,"
        f"webid:28,path:'/',columnid:{fields['col']},sourceContentType:1,unitid:{unit},"
        f"webname:'{site.plan.agency}',permissiontype:0}}}});</script><!-- Produced By 大汉网络 大汉版通发布系统 -->"
    )
    site.web.put(at, frame(site, shelf.name, shelf.group, inner, at))
    site.web.share(proxy, program)


def _jpaas(site: Site, shelf: Shelf) -> None:
    """Keep a list whose rows a service builds; it listens to the page's number in ``paramJson`` alone."""
    at, scheme, fields = site.first(shelf), site.scheme(shelf), site.fields(shelf)
    rows, service = site.rows(shelf, at), "/api-gateway/jpaas-publish-server/front/page/build/unit"
    query = {
        "webId": "3f1b4c0a", "tplSetId": f"tpl{site.seed}", "pageType": "column", "tagId": "信息列表", "editType": "null",
        "pageId": fields["col"], "parseType": "bulidstatic",
    }  # fmt: skip

    def page(number: int) -> str:
        return listing(site.skin(shelf), rows[(number - 1) * scheme.per_page : number * scheme.per_page])

    def program(given: Mapping[str, str]) -> SamplePage | None:
        if given.get("pageId") != fields["col"] or given.get("tagId") != query["tagId"]:
            return None
        number = int(json.loads(given.get("paramJson") or "{}").get("pageNo", 1))
        return _json({"success": True, "code": "200", "data": {"html": page(number), "count": len(rows)}})

    words = json.dumps(query, ensure_ascii=False).replace('"', "'")
    inner = (
        f'<div id="div{fields["col"]}">{page(1)}</div>'
        f'<div class="pagination" count="{len(rows)}" rows="{scheme.per_page}"></div>'
        f'<script type="text/javascript" parseType="bulidstatic" url="{service}" queryData="{words}"></script>'
    )
    site.web.put(at, frame(site, shelf.name, shelf.group, inner, at))
    parts = urlsplit(at)
    site.web.share(f"{parts.scheme}://{parts.netloc}{service}", program)


def _gkmlpt(site: Site, shelf: Shelf) -> None:
    """Keep the shell of the disclosure platform and its lists in JSON; column 0 holds everything."""
    at, sid, pieces = site.first(shelf), f"{752000 + site.seed % 900}", site.stock[shelf]
    names = ("法规公文", "工作动态", "财政信息", "通知公告")
    numbers = range(3101, 3101 + len(names))
    tree = [
        {"id": number, "name": name, "jump_url": "", "post_count": len(pieces[number - 3101 :: 4]), "children": []}
        for number, name in zip(numbers, names, strict=True)
    ]
    config = f"SID: '{sid}',\n TREE: {json.dumps(tree, ensure_ascii=False)},\n SERVICE_AREA_ID: 752,\n"
    inner = f'<div id="app"></div><script>window._CONFIG = {{\n {config} }};</script>'
    site.web.put(at, frame(site, shelf.name, shelf.group, inner, at))

    def program(column: int) -> Callable[[Mapping[str, str]], SamplePage | None]:
        kept = pieces if not column else pieces[column - 3101 :: 4]

        def answer(given: Mapping[str, str]) -> SamplePage | None:
            number = max(1, int(given.get("page", "1")))
            part = kept[(number - 1) * GKMLPT_ROWS : number * GKMLPT_ROWS]
            if not part:
                return None
            rows = []
            for one in part:
                moment = datetime(one.day.year, one.day.month, one.day.day, 10, 20, tzinfo=CHINA)
                rows.append({
                    "id": int(one.url.rpartition("_")[2][:-5]), "title": one.title, "url": one.url, "post_url": one.url,
                    "type": "normal", "classify_main_name": names[one.number % 4], "publisher": site.plan.agency,
                    "document_number": "", "create_time": int(moment.timestamp()),
                    "display_publish_time": int(moment.timestamp()), "date": int(moment.timestamp()),
                    "created_at": moment.strftime("%Y-%m-%d %H:%M:%S"),
                })  # fmt: skip
            classify = {"id": column, "name": names[column - 3101] if column else "", "post_count": len(kept)}
            return _json({
                "classify": classify, "total": len(kept), "offset": (number - 1) * GKMLPT_ROWS, "articles": rows,
            })  # fmt: skip

        return answer

    for column in (0, *numbers):
        site.web.share(f"{site.plan.base}gkmlpt/api/all/{column}", program(column))


MACHINES: dict[str, Callable[[Site, Shelf], None]] = {
    "": _static, "jpage": _jpage, "jpaas": _jpaas, "gkmlpt": _gkmlpt,
}  # fmt: skip
"""Programs of lists by the name that a scheme gives; static pages have none."""
