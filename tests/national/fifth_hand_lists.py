"""Puts the fifth hand's columns on the web: static and queried lists of many systems, posted ones, and those of 大汉."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from national.fifth_hand_model import Plan, Scheme, Web, at, filled, numbered, put_articles
from national.fifth_hand_pagers import Pager, Paging
from national.fifth_hand_pagers import form as posting
from national.fifth_hand_rows import Rows, link
from national.sample_site import Listed

SCHEMES = {
    "trs": Scheme("trs", "{base}/{slug}/index.html", "{base}/{slug}/index_{n}.html", "{base}/{slug}/{ym}/t{ymd}_{id}.html", -1),
    "trs-shtml": Scheme("trs", "{base}/{slug}/index.shtml", "{base}/{slug}/index_{n}.shtml", "{base}/{slug}/t{ymd}_{id}.shtml", -1),
    "nfcms": Scheme("nfcms", "{base}/{slug}/index.html", "{base}/{slug}/index_{n}.html", "{base}/{slug}/content/post_{id}.html"),
    "ucap": Scheme("ucap", "{base}/c{col}/list.shtml", "{base}/c{col}/list_{n}.shtml", "{base}/c{col}/{ym}/{hex}.shtml"),
    "ucap-dash": Scheme("ucap", "{base}/{slug}/common_list.shtml", "{base}/{slug}/common_list_{n}.shtml", "{base}/{slug}/{y}-{m}/{d}/content_{hex}.shtml"),
    "ah": Scheme("ah-label", "{base}/content/column/{col}", "{base}/content/column/{col}?pageIndex={n}", "{base}/{slug}/{id}.html"),
    "ah-public": Scheme("ah-label", "{host}/public/column/{org}?type=4&catId={col}&action=list", "{host}/public/column/{org}?type=4&catId={col}&action=list&pageIndex={n}", "{host}/public/{org}/{id}.html"),
    "vsb": Scheme("vsb", "{base}/{slug}.htm", "{base}/{slug}/{n}.htm", "{base}/info/{c4}/{id}.htm", descending=True),
    "jhtml": Scheme("jhtml", "{base}/{slug}/index.jhtml", "{base}/{slug}/index_{n}.jhtml", "{base}/{slug}/{id}.jhtml"),
    "showlist": Scheme("showlist", "{base}/News/showList/{col}/page_1.html", "{base}/News/showList/{col}/page_{n}.html", "{base}/News/show/{id}.html"),
    "glist": Scheme("glist", "{base}/{slug}/glist.html", "{base}/{slug}/glist{n}.html", "{base}/{slug}/{ym}/{id}.html", -1),
    "epoint": Scheme("epoint", "{base}/{cat}/secondpage.html", "{base}/{cat}/{n}.html", "{base}/{cat}/{ymd}/{hex}.html"),
    "oid": Scheme("oid", "{base}/{slug}/1.html", "{base}/{slug}/{n}.html", "{base}/{slug}/{oid}.html"),
    "liferay": Scheme("liferay", "{base}/{slug}", "{base}/{slug}?p={n}", "{base}/{slug}/-/articles/{id}.shtml"),
    "php": Scheme("generic", "{base}/list.php?catid={col}", "{base}/list.php?catid={col}&page={n}", "{base}/show-{col}-{id}-1.html"),
    "aspx": Scheme("generic", "{base}/NewsList.aspx?ClassID={col}", "{base}/NewsList.aspx?ClassID={col}&PageIndex={n}", "{base}/NewsView.aspx?ID={id}"),
    "dashed": Scheme("generic", "{base}/{slug}/list-1.html", "{base}/{slug}/list-{n}.html", "{base}/{slug}/detail-{id}.html"),
    "day": Scheme("generic", "{base}/{slug}/index.htm", "{base}/{slug}/index-{n}.htm", "{base}/{slug}/{y}/{m}-{d}/{id}.htm"),
    "doc": Scheme("generic", "{base}/{slug}/index.shtml", "{base}/{slug}/index_{n}.shtml", "{base}/doc/{y}/{m}/{d}/{id}.shtml"),
    "posted": Scheme("generic", "{base}/site/{slug}.jsp", "{base}/site/{slug}.jsp", "{base}/site/view.jsp?infoId={id}"),
    "jpage": Scheme("jpage", "{base}/col/col{col}/index.html", "", "{base}/art/{y}/{md}/art_{col}_{id}.html"),
    "jpaas": Scheme("jpage", "{base}/col/col{col}/index.html", "", "{base}/art/{y}/art_{hex}.html"),
}  # fmt: skip


@dataclass(frozen=True)
class Look:
    """How a site shows its lists."""

    scheme: str
    rows: Rows
    pager: Pager
    size: int
    shell: Callable[[str, Plan, str], str]
    """Makes a page of its address, its column and the list."""


def put_column(web: Web, look: Look, base: str, plan: Plan, city: str, agency: str) -> Plan:
    """Answer for a column and its articles, and return it with its truth."""
    scheme = SCHEMES[look.scheme]
    plan = filled(scheme, base, plan, city)
    put_articles(web, agency, plan)
    if look.scheme == "posted":
        _put_posted(web, look, plan)
    elif look.scheme == "jpage":
        _put_jpage(web, look, base, plan)
    elif look.scheme == "jpaas":
        _put_jpaas(web, look, base, plan)
    else:
        _put_pages(web, look, scheme, base, plan)
    return plan


def blocks(plan: Plan, size: int) -> list[tuple[Listed, ...]]:
    """Return the articles page by page."""
    return [plan.articles[start : start + size] for start in range(0, len(plan.articles), size)]


def _put_pages(web: Web, look: Look, scheme: Scheme, base: str, plan: Plan) -> None:
    pages = blocks(plan, look.size)
    pattern = scheme.nth.format(**numbered(base, plan, 0) | {"n": "{n}"})
    for page, rows in enumerate(pages, 1):
        url = at(scheme, base, plan, page, len(pages))
        paging = Paging(
            page, len(pages), plan.count, look.size, lambda n, here=url: link(at(scheme, base, plan, n, len(pages)), here),
            link(pattern, url), scheme.shift,
        )  # fmt: skip
        web.put(url, look.shell(url, plan, look.rows(rows, url) + look.pager(paging)))


def _put_posted(web: Web, look: Look, plan: Plan) -> None:
    pages = blocks(plan, look.size)
    for page, rows in enumerate(pages, 1):
        paging = Paging(page, len(pages), plan.count, look.size, lambda _: plan.url, plan.url)
        html = look.shell(plan.url, plan, look.rows(rows, plan.url) + posting(paging))
        web.put(plan.url, html, "POST", {"pageNo": str(page)})
        if page == 1:
            web.put(plan.url, html)


def _records(rows: Sequence[Listed]) -> list[str]:
    return [
        f"<li class='clearfix'><a href='{one.url}' target='_blank' class='bt-left' title='{one.title}'>{one.title}</a><b>{one.day}</b></li>"
        for one in rows
    ]


def _store(rows: Sequence[Listed], following: str) -> str:
    records = "".join(f"<record><![CDATA[{one}]]></record>" for one in _records(rows))
    group = f"<nextgroup><![CDATA[<a href='{following}'></a>]]></nextgroup>" if following else ""
    return f"<datastore>{group}<recordset>{records}</recordset></datastore>"


def _put_jpage(web: Web, look: Look, base: str, plan: Plan) -> None:
    """A column page with the first records, and a proxy that gives the others by page, or by first and last record."""
    column, host = (numbered(base, plan, 1)[name] for name in ("col", "host"))
    proxy = f"/module/web/jpage/dataproxy.jsp?webid=61&path=/&columnid={column}&unitid=40177&webname=x&permissiontype=0"
    pages = blocks(plan, look.size)

    def following(page: int) -> str:
        return f"{proxy}&page={page + 1}" if page < len(pages) else ""

    def records(given: Mapping[str, str]) -> str:
        if "startrecord" in given:
            return _store(plan.articles[int(given["startrecord"]) - 1 : int(given["endrecord"])], "")
        page = int(given.get("page", "1"))
        return _store(pages[page - 1] if page <= len(pages) else (), following(page))

    for method in ("GET", "POST"):
        web.serve(f"{host}/module/web/jpage/dataproxy.jsp", records, method, {"columnid": column})
    script = (
        f"<div id='40177'></div><script type='text/xml'>{_store(pages[0], following(1))}</script><script>$('#40177').jpage({{totalRecord:{plan.count},"
        f"perPage:{look.size},groupSize:1,proxyUrl:'/module/web/jpage/dataproxy.jsp',openCookies:false,ajaxParam:{{columnid:{column},"
        "unitid:40177,webid:61,path:'/',webname:'x',col:1,appid:1,sourceContentType:1,permissiontype:0}})</script>"
    )
    web.put(plan.url, look.shell(plan.url, plan, script))


def _put_jpaas(web: Web, look: Look, base: str, plan: Plan) -> None:
    """A column page without rows, whose script asks the publishing server for them."""
    column, host = (numbered(base, plan, 1)[name] for name in ("col", "host"))
    asked = {
        "parseType": "bulidstatic", "webId": "8a4d2", "tplSetId": "3Nf0", "pageType": "column", "tagId": "栏目-list",
        "editType": "null", "pageId": column,
    }  # fmt: skip
    pages = blocks(plan, look.size)

    def unit(given: Mapping[str, str]) -> str:
        page = int(json.loads(given.get("paramJson") or "{}").get("pageNo", 1))
        html = "".join(_records(pages[page - 1])) if 1 <= page <= len(pages) else ""
        pager = f"<div class='pagination' data-total='{plan.count}' data-pages='{len(pages)}'></div>"
        return json.dumps(
            {"success": True, "code": "200", "data": {"html": f"<ul>{html}</ul>{pager}"}}, ensure_ascii=False
        )

    service = "/api-gateway/jpaas-publish-server/front/page/build/unit"
    web.serve(host + service, unit, form={"pageId": column})
    query = str(asked).replace('"', "&quot;")
    script = f'<div id="list"></div><script src="/script/unit.js" url="{service}" queryData="{query}"></script>'
    web.put(plan.url, look.shell(plan.url, plan, script))
