"""Sample lists of every family, in many skins: what each address answers, and what the list holds."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from urllib.parse import parse_qs, urljoin, urlsplit

from national.sample_site import Listed

HOST = "http://wjw.qingjiang.gov.cn"
HEX = "0123456789abcdef"


@dataclass(frozen=True)
class ListSample:
    """A list from its first page on."""

    name: str
    family: str
    url: str
    pages: dict[str, str]
    """Answers by address; those to a POST by address, a blank and its body."""
    articles: tuple[Listed, ...]
    label: str = "通知公告"
    """What its pages call it."""
    lacks_years: bool = False
    """Whether its rows show days without a year, which addresses may not tell either: then the day is unknown."""


SUBJECTS = ("基层医疗卫生", "老年健康", "职业病防治", "妇幼保健", "院前急救", "中医药传承", "疫苗接种", "食品安全标准")
DEEDS = (
    "召开工作推进会",
    "开展督导检查",
    "举办业务培训班",
    "发布实施方案的通知",
    "启动宣传周活动",
    "公布考核结果的公示",
)


def title(number: int) -> str:
    return f"我市{SUBJECTS[number % len(SUBJECTS)]}{DEEDS[number % len(DEEDS)]}（第{number}期）"


def day(number: int) -> date:
    """Return the day of an article, the newest first; two share one, and the year turns."""
    return date(2026, 2, 20) - timedelta(days=3 * (number // 2))


def hexed(number: int, digits: int) -> str:
    return "".join(HEX[(number * 7 + place * 5 + number // 16) % 16] for place in range(digits - 4)) + f"{number:04x}"


ROWS = {
    "li span": "<ul class='list'>{}</ul>|<li><a href='{u}' title='{t}'>{s}</a><span>{d}</span></li>",
    "span before": "<ul class='newslist'>{}</ul>|<li><span class='date'>[{d}]</span><a href='{u}' target=_blank>{t}</a></li>",
    "table": "<table class='lb'><tbody>{}</tbody></table>|<tr><td>·</td><td class='tit'><a href='{u}' title='{t}'>{s}</a></td><td width=100>{d}</td></tr>",
    "dl": "<dl>{}</dl>|<dd><a href='{u}'>{t}</a><em>{d:%Y/%m/%d}</em></dd>",
    "div divs": "<div class='con'>{}</div>|<div class='item'><div class='tit'><a href='{u}'>{t}</a></div><div class='info'><i>发布时间：{d}</i></div></div>",
    "a p span": "<ul>{}</ul>|<li><a href='{u}'><p class='over1'>{t}</p><span>{d:%Y.%m.%d}</span></a></li>",
    "card": "<div class='cards'>{}</div>|<div class='card'><a href='{u}'><img src='/images/{n}.jpg' alt=''></a><h3><a href='{u}'>{t}</a></h3><p>为进一步做好有关工作，现将有关事项通知如下……<a href='{u}'>[详细]</a></p><b>{d:%Y年%m月%d日}</b></div>",
    "leaf": "<ul>{}</ul>|<li><div class='rq'><h2>{d:%d}</h2><p>{d:%Y-%m}</p></div><div class='wz'><a href='{u}'>{t}</a></div></li>",
    "yearless": "<ul>{}</ul>|<li><a href='{u}' title='{t}'>{s}</a><span>{d:%m-%d}</span></li>",
    "flat": "<td class='gray14'>{}</td>|·<a href='{u}'>{t}</a>&nbsp;({d})<br>",
    "category": "<ul>{}</ul>|<li>[<a href='/zwgk/wjgg/'>委机关公告栏</a>]<a href='{u}'>{t}</a><span>{d}</span></li>",
    "department": "<ul>{}</ul>|<li><a class='lm' href='/jgsz/ks{n}/'>综合监督科室{n}</a><a href='{u}'>{t}</a><span>{d}</span></li>",
    "nested": "<div class='gl'>{}</div>|<ul><li class='first'><div><div><a href='{u}' onclick='' title='{t}'>{s}</a></div></div></li><li class='date'>{d}</li></ul>",
    "onclick": "<ul>{}</ul>|<li onclick=\"window.open('{u}')\"><span class='t'>{t}</span><span class='d'>{d}</span></li>",
    "bold": "<ul class='pad'>{}</ul>|<li class='c{n}'><a style='color:red' href='{u}' title='{t}'><font><b>{s}</b></font></a><font>（{d}）</font></li>",
    "number": "<table>{}</table>|<tr><td>{n}</td><td>QJ0{n}-2026-00{n}</td><td><a href='{u}'>{t}</a></td><td>市卫生健康委</td><td>{d}</td></tr>",
    "date in link": "<ul>{}</ul>|<li><a href='{u}'>{t} {d}</a></li>",
    "span between": "<ul>{}</ul>|<span>{d}</span><a href='{u}'>{t}</a><br>",
}
"""Skins of rows: what is around them, and one of them with its address, title, title cut short, day and number."""

NAV = "".join(
    f"<li><a href='/{slug}/'>{name}</a></li>"
    for slug, name in (
        ("xxgk", "政务公开"), ("xwzx", "新闻中心"), ("hdjl", "互动交流"), ("bsfw", "网上办事服务大厅"),
        ("ztzl", "专题专栏"), ("jkkp", "健康科普知识"), ("zfxxgk", "政府信息公开专栏"), ("zwgk/zcfg", "卫生健康政策法规"),
    )
)  # fmt: skip
HOT = "<div class='rightbar'><h3>热点推荐</h3><ul>{}</ul></div>"
LINKS = "".join(
    f"<a href='http://www.{name}.gov.cn/'>{name}市卫生健康委员会网站</a>"
    for name in ("a", "b", "c", "d", "e", "f", "g")
)
FOOT = (
    f"<div class='footer'><div class='links'>{LINKS}</div><p>主办：清江市卫生健康委员会 备案号：清ICP备2020000001号</p>"
    "<p><a href='/wzdt/'>网站地图</a> <a href='/about.html'>关于我们</a> <a href='/sitemap/privacy.html'>隐私保护声明条款</a></p></div>"
)


def framed(
    rows: str, pager: str = "", *, label: str = "通知公告", crumbs: int = 0, head: str = "", box: str = ""
) -> str:
    """Return a whole list page around its rows."""
    trail = (
        f"<div class='dqwz'>当前位置：<a href='/'>首页</a> &gt; <a href='/xxgk/'>政务公开</a> &gt; {label}</div>",
        f"<div class='crumbs'><a href='/'>首页</a> / <a href='/xxgk/'>政务公开</a> / <a href='#'>{label}</a></div>",
        "",
    )[crumbs % 3]
    shown = f"{label}-清江市卫生健康委员会" if crumbs % 3 == 2 else "清江市卫生健康委员会"
    return (
        f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{shown}</title>{head}</head><body>"
        f"<div class='header'><h1>清江市卫生健康委员会</h1><div class='nav'><ul>{NAV}</ul></div></div>{trail}"
        f"<div class='main'><div class='left'><h2>政务公开</h2><ul><li><a href='/xxgk/jgzn/'>机构职能与领导分工</a></li>"
        f"<li><a href='/xxgk/tzgg/'>{label}</a></li><li><a href='/xxgk/zfcg/'>政府采购信息公开</a></li></ul></div>"
        f"<div class='right'>{rows}<div class='page'>{pager}</div></div>{box}</div>{FOOT}</body></html>"
    )


@dataclass(frozen=True)
class Form:
    """How a family addresses its lists, articles and further pages."""

    family: str
    first: str
    """Address of the first page."""
    article: Callable[[int, date], str]
    """Path of an article, relative to the first page."""
    page: Callable[[int, int], str]
    """Address of a page by its number and that of the last, relative to the first page."""
    pager: Callable[[int, int], str] = field(default=lambda number, last: "")
    """Markup of the pager on a page."""
    head: str = ""
    count: int = 47
    rows: int = 10


def buttons(form: Form) -> Callable[[int, int], str]:
    """Return the pager that links numbers, next and last page."""

    def pager(number: int, last: int) -> str:
        def link(to: int, text: str) -> str:
            return f"<a href='{urljoin(form.first, form.page(to, last))}'>{text}</a>"

        shown = "".join(link(to, str(to)) for to in range(1, last + 1) if to != number)
        onward = link(number + 1, "下一页") + link(last, "尾页") if number < last else ""
        return f"{shown}<span class='cur'>{number}</span>{onward}"

    return pager


def next_alone(form: Form) -> Callable[[int, int], str]:
    def pager(number: int, last: int) -> str:
        return f"<a href='{urljoin(form.first, form.page(number + 1, last))}'>下一页</a>" if number < last else ""

    return pager


def listed(form: Form) -> tuple[Listed, ...]:
    return tuple(
        Listed(urljoin(form.first, form.article(n, day(n))), title(n), day(n).isoformat()) for n in range(form.count)
    )


def laid(skin: str, articles: tuple[Listed, ...], start: int) -> str:
    around, row = ROWS[skin].split("|")
    rows = (
        row.format(u=one.url, t=one.title, s=one.title[:12] + "…", d=date.fromisoformat(one.day), n=start + at)
        for at, one in enumerate(articles)
    )
    return around.format("".join(rows))


def sample(form: Form, skin: str, pager: Callable[[int, int], str] | None = None, *, crumbs: int = 0) -> ListSample:
    """Return the list of a family in one skin."""
    articles = listed(form)
    last = -(-form.count // form.rows)
    hot = HOT.format("".join(f"<li><a href='{one.url}'>{one.title}</a></li>" for one in articles[-6:]))
    pages = {}
    for number in range(1, last + 1):
        own = articles[(number - 1) * form.rows : number * form.rows]
        address = form.first if number == 1 else urljoin(form.first, form.page(number, last))
        shown = (pager or form.pager)(number, last)
        rows = laid(skin, own, (number - 1) * form.rows + 1)
        pages[address] = framed(rows, shown, crumbs=crumbs, head=form.head, box=hot)
    return ListSample(
        f"{form.family} {form.first} {skin}", form.family, form.first, pages, articles, lacks_years=skin == "yearless"
    )


FORMS = {
    "trs": Form(
        "trs", f"{HOST}/xxgk/tzgg/",
        lambda n, d: f"./{d:%Y%m}/t{d:%Y%m%d}_{7000 + n}.html",
        lambda n, last: f"index_{n - 1}.html",
        lambda n, last: f'<script>createPageHTML({last}, {n - 1}, "index", "html");</script>',
    ),
    "trs bare": Form(
        "trs", f"{HOST}/xxgk/tzgg/index.html",
        lambda n, d: f"./{d:%Y%m}/t{d:%Y%m%d}_{7000 + n}_1.html",
        lambda n, last: f"index_{n - 1}.html",
    ),
    "trs short": Form(
        "trs", f"{HOST}/xxgk/tzgg/index.shtml",
        lambda n, d: f"t{17506000 + n}.shtml",
        lambda n, last: f"index_{n - 1}.shtml",
        lambda n, last: f'<script>createPageHTML({last * 9}, {last}, {n - 1}, "index", "shtml");</script>',
    ),
    "nfcms": Form(
        "nfcms", f"{HOST}/zwgk/gzdt/index.html",
        lambda n, d: f"{HOST}/zwgk/gzdt/content/post_{1300 + n}.html",
        lambda n, last: f"index_{n}.html",
    ),
    "ucap": Form(
        "ucap", f"{HOST}/qjwjw/tzgg/list.shtml",
        lambda n, d: f"/qjwjw/c10012/{d:%Y%m}/{hexed(n, 32)}.shtml",
        lambda n, last: f"list_{n}.shtml",
        lambda n, last: f"<script>createPageHTML('page_div',{last},{n},'list','shtml',470);</script>",
    ),
    "ucap folder": Form(
        "ucap", f"{HOST}/qjwjw/c10012/",
        lambda n, d: f"/qjwjw/{d:%Y-%m}/{d:%d}/content_{hexed(n, 32)}.shtml",
        lambda n, last: f"list_{n}.shtml",
    ),
    "ucap named": Form(
        "ucap", f"{HOST}/qjwjw/tzgg/wjw_list.shtml",
        lambda n, d: f"/qjwjw/tzgg/{d.year}/{d.month}/{d.day}/{hexed(n, 32)}.shtml",
        lambda n, last: f"wjw_list_{n}.shtml",
    ),
    "anhui": Form(
        "anhui", f"{HOST}/content/column/6792051?pageIndex=1",
        lambda n, d: f"/xwzx/gzdt/{56789000 + n}.html",
        lambda n, last: f"/content/column/6792051?pageIndex={n}",
    ),
    "anhui public": Form(
        "anhui", f"{HOST}/public/column/7001?type=4&catId=6720591&action=list",
        lambda n, d: f"/public/7001/{56789000 + n}.html",
        lambda n, last: f"/public/column/7001?type=4&catId=6720591&action=list&pageIndex={n}",
    ),
    "vsb": Form(
        "vsb", f"{HOST}/ywxw/gsgg.htm",
        lambda n, d: f"../info/1042/{9000 + n}.htm",
        lambda n, last: f"gsgg/{last - n + 1}.htm",
    ),
    "vsb dynamic": Form(
        "vsb", f"{HOST}/textlist.jsp?urltype=tree.TreeTempUrl&wbtreeid=1017",
        lambda n, d: f"info/1042/{9000 + n}.htm",
        lambda n, last: f"textlist.jsp?totalpage={last}&PAGENUM={n}&urltype=tree.TreeTempUrl&wbtreeid=1017",
    ),
    "jhtml": Form(
        "jhtml", f"{HOST}/tzgg/index.jhtml",
        lambda n, d: f"/tzgg/{8245800 + n}.jhtml",
        lambda n, last: f"index_{n}.jhtml",
    ),
    "jhtml folder": Form(
        "jhtml", f"{HOST}/tzgg/",
        lambda n, d: f"/tzgg/{8245800 + n}.jhtml",
        lambda n, last: f"index_{n}.jhtml",
    ),
    "showlist": Form(
        "showlist", f"{HOST}/News/showList/5275/page_1.html",
        lambda n, d: f"/News/show/{88000 + n}.html",
        lambda n, last: f"page_{n}.html",
    ),
    "showlist branch": Form(
        "showlist", f"{HOST}/BranchOpennessContent/showList/10395/0/page_1.html",
        lambda n, d: f"/BranchOpennessContent/show/{88000 + n}.html",
        lambda n, last: f"page_{n}.html",
    ),
    "epoint": Form(
        "epoint", f"{HOST}/wsj/028004/",
        lambda n, d: f"{d:%Y%m%d}/{hexed(n, 8)}-12ab-34cd-56ef-{hexed(n, 12)}.html",
        lambda n, last: f"{n}.html",
    ),
    "epoint more": Form(
        "epoint", f"{HOST}/zwfw/087002/moreinfo.html",
        lambda n, d: f"{d:%Y%m%d}/{hexed(n, 8)}-12ab-34cd-56ef-{hexed(n, 12)}.html",
        lambda n, last: f"{n}.html",
    ),
    "glist": Form(
        "glist", f"{HOST}/xxgk/tzgg/glist.html",
        lambda n, d: f"/xxgk/tzgg/{d:%Y%m}/t{d:%Y%m%d}_{33000 + n}.html",
        lambda n, last: f"glist{n - 1}.html",
    ),
    "jpage art": Form(
        "jpage", f"{HOST}/col/col2548/index.html",
        lambda n, d: f"/art/{d.year}/{d.month}/{d.day}/art_2548_{41000 + n}.html",
        lambda n, last: f"index.html?uid=9&pageNum={n}",
    ),
    "oid": Form(
        "generic", f"{HOST}/content/channel/5c35be0048787ad14d009195/",
        lambda n, d: f"/content/detail/{hexed(n, 24)}.html",
        lambda n, last: f"page-{n}/",
    ),
    "liferay": Form(
        "generic", f"{HOST}/web/swsjsw/dep_gzdt",
        lambda n, d: f"/web/swsjsw/dep_gzdt/-/articles/{2100 + n}.shtml",
        lambda n, last: f"/web/swsjsw/dep_gzdt?cur={n}",
    ),
    "asp": Form(
        "generic", f"{HOST}/list.asp?classid=13&page=1",
        lambda n, d: f"view.asp?id={900 + n}",
        lambda n, last: f"list.asp?classid=13&page={n}",
    ),
    "offset": Form(
        "generic", f"{HOST}/index.php?g=Home&m=List&a=index&lmid=56",
        lambda n, d: f"index.php?g=Home&m=Show&id={900 + n}",
        lambda n, last: f"index.php?g=Home&m=List&a=index&lmid=56&start={(n - 1) * 10}",
    ),
    "num-dir": Form(
        "generic", f"{HOST}/tielingws/tzgg/index.html",
        lambda n, d: f"/tielingws/tzgg/{123400 + n}/index.html",
        lambda n, last: f"index_{n}.html",
    ),
    "henan": Form(
        "generic", f"{HOST}/xwzx/",
        lambda n, d: f"/{d.year}/{d:%m-%d}/{2153000 + n}.html",
        lambda n, last: f"index_{n}.html",
    ),
    "zero": Form(
        "generic", f"{HOST}/wsyw/index.html",
        lambda n, d: f"/wsyw/{d:%Y%m}/{4000 + n}.html",
        lambda n, last: f"index_{n - 1}.html",
    ),
    "wordless": Form(
        "generic", f"{HOST}/wjwWebsite/web/col?id=UU157976428326282067&cn=tzgg",
        lambda n, d: f"/wjwWebsite/web/doc/UU15797642832{1000 + n}",
        lambda n, last: f"col?id=UU157976428326282067&cn=tzgg&pn={n}",
    ),
}  # fmt: skip

SILENT = {
    "trs", "trs bare", "nfcms", "ucap", "ucap folder", "ucap named", "anhui", "anhui public", "jhtml", "jhtml folder",
    "trs short", "showlist", "showlist branch", "epoint", "epoint more", "glist", "asp", "zero", "henan", "num-dir",
}  # fmt: skip
"""Forms whose further pages are found though no button names them."""


def static_samples() -> Iterator[ListSample]:
    """Yield every form with a pager of its own or none, of buttons, of a next button alone; skins take turns."""
    skins = list(ROWS)
    for at, (name, form) in enumerate(FORMS.items()):
        for turn, pager in enumerate((form.pager, buttons(form), next_alone(form))):
            if turn or name in SILENT:
                yield sample(form, skins[(at * 3 + turn * 7) % len(skins)], pager, crumbs=at + turn)


def skinned_samples() -> Iterator[ListSample]:
    """Yield a few forms in every skin."""
    for name in ("trs", "nfcms", "num-dir", "asp", "ucap named", "vsb"):
        for at, skin in enumerate(ROWS):
            yield sample(FORMS[name], skin, buttons(FORMS[name]), crumbs=at)
