"""Sample lists of every family, in many skins: what each address answers, and what the list holds."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from urllib.parse import urljoin

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
    "hinted": "<ul>{}</ul>|<li><a href='{u}' title='{t}'>{s}</a><em title='{d}'>{d:%m-%d}</em></li>",
    "day in link": "<ul>{}</ul>|<li><a href='{u}'><span>{d}</span>{t}</a></li>",
    "photo": "<ul class='pic'>{}</ul>|<li><a href='{u}'><img src='{n}.jpg' alt='{t}'></a><p><a href='{u}'>{t}</a></p><p>{d}</p></li>",
    "twin": "<ul>{}</ul>|<li><a class='pc' href='{u}'>{t}</a><a class='wap' href='{m}'>{t}</a><span>{d}</span></li>",
    "hits": "<ul>{}</ul>|<li><a href='{u}'>{t}</a><span>点击：12{n}</span><span>{d} 16:30</span></li>",
    "telling attribute": "<ul>{}</ul>|<li><a href='{u}' title='标题：{t}&#10;发布时间：{d}'>{t}</a><i>{d}</i></li>",
    "bullet": "<div>{}</div>|<p><a href='{u}'>·&nbsp;{t}</a>&nbsp;&nbsp;[{d.year}-{d.month}-{d.day}]</p>",
    "link around": "<div class='lb'>{}</div>|<a class='item' href='{u}'><div><b>{d:%d}</b><i>{d:%Y-%m}</i></div><h3>{t}</h3></a>",
    "dt dd": "<dl>{}</dl>|<dt><a href='{u}'>{t}</a></dt><dd>{d:%y-%m-%d}</dd>",
    "data-href": "<ul>{}</ul>|<li data-href='{u}'><span>{t}</span><em>{d}</em></li>",
    "download": "<ul>{}</ul>|<li><a href='{u}'>{t}</a><em>{d}</em> <a href='/att/x{n}.pdf'>下载</a></li>",
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
    count: int = 34
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


def options(form: Form) -> Callable[[int, int], str]:
    def pager(number: int, last: int) -> str:
        told = (
            f"<option value='{urljoin(form.first, form.page(to, last))}'>第{to}页</option>" for to in range(1, last + 1)
        )
        return f"<select onchange='location.href=this.value'>{''.join(told)}</select>"

    return pager


def numbers(form: Form) -> Callable[[int, int], str]:
    def pager(number: int, last: int) -> str:
        told = (
            f"<li onclick=\"location.href='{urljoin(form.first, form.page(to, last))}'\">{to}</li>"
            for to in range(1, last + 1)
        )
        return f"<ul class='pagination'>{''.join(told)}</ul>"

    return pager


def arrow(form: Form) -> Callable[[int, int], str]:
    def pager(number: int, last: int) -> str:
        return f"<a href='{urljoin(form.first, form.page(number + 1, last))}'>&gt;</a>" if number < last else ""

    return pager


def counted(form: Form) -> Callable[[int, int], str]:
    return lambda number, last: f"共{form.count}条 第{number}页/共{last}页"


def listed(form: Form) -> tuple[Listed, ...]:
    return tuple(
        Listed(urljoin(form.first, form.article(n, day(n))), title(n), day(n).isoformat()) for n in range(form.count)
    )


def laid(skin: str, articles: tuple[Listed, ...], start: int) -> str:
    around, row = ROWS[skin].split("|")
    rows = (
        row.format(
            u=one.url,
            t=one.title,
            s=one.title[:12] + "…",
            d=date.fromisoformat(one.day),
            n=start + at,
            m=one.url.replace("//wjw.", "//m.wjw."),
        )
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


def paged_samples() -> Iterator[ListSample]:
    """Yield every form with pagers of other kinds."""
    for name, form in FORMS.items():
        for kind in (options, numbers, arrow, counted):
            if kind is not counted or (name in SILENT and form.family != "generic"):
                yield replace(sample(form, "li span", kind(form)), name=f"{name} {kind.__name__}")


def skinned_samples() -> Iterator[ListSample]:
    """Yield a few forms in every skin."""
    for name in ("trs", "nfcms", "num-dir", "asp", "ucap named", "vsb"):
        for at, skin in enumerate(ROWS):
            yield sample(FORMS[name], skin, buttons(FORMS[name]), crumbs=at)


def fresh_form(family: str, name: str, rows: int = 10, count: int = 34) -> Form:
    """Return the form of a list whose rows a server answers to its page's script."""
    form = FORMS[name]
    return Form(family, form.first, form.article, form.page, rows=rows, count=count)


def pieces(articles: tuple[Listed, ...], size: int) -> list[tuple[Listed, ...]]:
    return [articles[at : at + size] for at in range(0, len(articles), size)]


def records(articles: tuple[Listed, ...], skin: str, following: str = "") -> str:
    _, row = ROWS[skin].split("|")
    told = "".join(
        f"<record><![CDATA[{row.format(u=a.url, t=a.title, s=a.title[:12], d=date.fromisoformat(a.day), n=at)}]]></record>"
        for at, a in enumerate(articles)
    )
    more = f'<nextgroup><![CDATA[<a href="{following}"></a>]]></nextgroup>' if following else ""
    return f"<datastore>{more}<recordset>{told}</recordset></datastore>"


JPAGE = """<div id="18878" class="default_pgContainer"></div><script type="text/xml">{store}</script><script>
$(function(){{ $("#18878").jpage({{ dataType:'xml', proxyUrl:'/module/web/jpage/dataproxy.jsp', perPage:{per}, openCookies:false,
 totalRecord:{total}, groupSize:{group}, currentPage:1, ajaxParam:{{col:1,appid:1,webid:28,path:'/',columnid:14418,
 sourceContentType:1,unitid:'18878',webname:'清江市卫生健康委员会',permissiontype:0}} }}) }});</script>"""
JPAGE_FORM = (
    "col=1&appid=1&webid=28&path=%2F&columnid=14418&sourceContentType=1&unitid=18878"
    "&webname=%E6%B8%85%E6%B1%9F%E5%B8%82%E5%8D%AB%E7%94%9F%E5%81%A5%E5%BA%B7%E5%A7%94%E5%91%98%E4%BC%9A&permissiontype=0"
)


def jpage_samples() -> Iterator[ListSample]:
    """Yield columns whose records come by number from a proxy, or by the link that each block names."""
    for skin, per, group in (("li span", 5, 3), ("table", 20, 1), ("a p span", 10, 2)):
        form = fresh_form("jpage", "jpage art")
        articles, size = listed(form), per * group
        parts = pieces(articles, size)
        script = JPAGE.format(store=records(parts[0], skin), per=per, group=group, total=form.count)
        pages = {form.first: framed(script, label="工作动态")}
        for at, part in enumerate(parts[1:], 1):
            span = f"startrecord={at * size + 1}&endrecord={(at + 1) * size}&perpage={per}"
            pages[f"{HOST}/module/web/jpage/dataproxy.jsp?{span} {JPAGE_FORM}"] = records(part, skin)
        yield ListSample(f"jpage proxy {skin}", "jpage", form.first, pages, articles, "工作动态")
        proxy = f"{HOST}/module/web/jpage/dataproxy.jsp?page={{}}&webid=28&path=/&columnid=14418&unitid=18878"
        addresses = [form.first, *(proxy.format(at) for at in range(1, len(parts)))]
        pages = {}
        for at, (address, part) in enumerate(zip(addresses, parts, strict=True)):
            store = records(part, skin, addresses[at + 1] if at + 1 < len(parts) else "")
            pages[address] = (
                f"<?xml version='1.0'?>{store}" if at else framed(f"<script type='text/xml'>{store}</script>")
            )
        yield ListSample(f"jpage nextgroup {skin}", "jpage", form.first, pages, articles)


JPAAS = """<div class="page"><script parseType="bulidstatic" src="/jpaas/build.js"
 url="/api-gateway/jpaas-publish-server/front/page/build/unit" count="{count}" rows="{rows}"
 queryData="{{'parseType':'bulidstatic','webId':'bd29','tplSetId':'fMXB','pageType':'column','tagId':'栏目-list','editType':'null','pageId':'cb8c'}}"></script></div>"""
UNIT = (
    f"{HOST}/api-gateway/jpaas-publish-server/front/page/build/unit?parseType=bulidstatic&webId=bd29&tplSetId=fMXB&pageType=column"
    "&tagId=%E6%A0%8F%E7%9B%AE-list&editType=null&pageId=cb8c&paramJson=%7B%22pageNo%22%3A{}%2C%22pageSize%22%3A{}%7D"
)


def jpaas_samples() -> Iterator[ListSample]:
    """Yield columns of jpaas, with and without rows in the page itself."""
    for skin, has_rows in (("li span", True), ("table", False), ("a p span", True)):
        form = FORMS["jpage art"]
        form = Form(
            "jpaas", f"{HOST}/col/col1229318903/index.html",
            lambda n, d: f"/col/col1229318903/art/{d.year}/art_{hexed(n, 32)}.html", form.page, rows=15,
        )  # fmt: skip
        articles = listed(form)
        parts = pieces(articles, 15)
        own = laid(skin, parts[0], 0) if has_rows else "<ul></ul>"
        pages = {form.first: framed(own + JPAAS.format(count=form.count, rows=15))}
        for at, part in enumerate(parts, 1):
            pages[UNIT.format(at, 15)] = json.dumps({"success": True, "data": {"html": laid(skin, part, 0)}})
        yield ListSample(f"jpaas {skin}", "jpaas", form.first, pages, articles)


def ucap_samples() -> Iterator[ListSample]:
    """Yield lists whose rows are those of a channel, as JSON."""
    channel = hexed(9, 32)
    for where, has_rows in (("common/search", False), ("searchList", True), ("search", False)):
        form = FORMS["ucap"]
        articles = listed(form)
        query = "_isAgg=true&_isJson=true&_pageSize=20&_template=index&_rangeTimeGte=&_channelName=&page="
        script = f"<script>$.get('/{where}/' + $('meta[name=channelid]').attr('content'), {{_isJson: true, _pageSize: 20}})</script>"
        own = laid("li span", articles[:10], 0) if has_rows else "<div id='list'></div>"
        pages = {form.first: framed(own + script, head=f'<meta name="channelid" content="{channel}">')}
        for at, part in enumerate(pieces(articles, 20), 1):
            results = [
                {"title": a.title, "url": a.url, "publishedTimeStr": f"{a.day} 08:30:00", "channelName": "通知公告"}
                for a in part
            ]
            data = {"channelId": channel, "page": at, "rows": 20, "total": form.count, "results": results}
            pages[f"{HOST}/{where}/{channel}?{query}{at}"] = json.dumps({"data": data}, ensure_ascii=False)
        yield ListSample(f"ucap {where}", "ucap", form.first, pages, articles)


def anhui_samples() -> Iterator[ListSample]:
    """Yield a disclosure column whose rows come as JSON, named at once or with the fields of a call."""
    fields = {
        "labelName": "publicInfoList", "siteId": "6787231", "organId": "7001", "pageSize": "10", "length": "50",
        "type": "4", "action": "list", "catId": "6720591",
    }  # fmt: skip
    query = "&".join(f"{name}={value}" for name, value in fields.items())
    form = FORMS["anhui public"]
    articles = listed(form)
    address = f"{HOST}/site/label/8888?{query}&isJson=true&isDate=true&dateFormat=yyyy-MM-dd&pageIndex="
    for script in (
        f"<script>Ls.ajax({{url: '/site/label/8888?{query.replace('&', '&amp;')}&pageIndex=1'}})</script>",
        f"<script>$.ajax({{url: '/site/label/8888', data: {json.dumps(fields)}}})</script>",
    ):
        pages = {form.first: framed(f"<div id='xxgk_list'></div>{script}")}
        for at, part in enumerate(pieces(articles, 10), 1):
            data = [{"link": a.url, "title": a.title, "publishDate": a.day} for a in part]
            pages[f"{address}{at}"] = json.dumps({"total": form.count, "data": data}, ensure_ascii=False)
        yield ListSample(f"anhui label {len(script)}", "anhui", form.first, pages, articles)


def guangdong_samples() -> Iterator[ListSample]:
    """Yield lists of Guangdong's interfaces: postmeta, the provincial search, interviews."""
    form = fresh_form("postmeta", "nfcms")
    articles = listed(form)
    entries = [
        {"id": n, "title": a.title, "url": a.url, "date": a.day, "publish_time": 1700000000}
        for n, a in enumerate(articles)
    ]
    pages = {
        form.first: framed(
            "<div id='app'></div><script>var CHANNEL_ID = 53522; $.getJSON('/postmeta/i/53522.json')</script>"
        ),
        f"{HOST}/postmeta/i/53522.json": json.dumps({"articles": entries, "updated": 1}),
    }
    yield ListSample("postmeta", "postmeta", form.first, pages, articles)
    address = "https://search.gd.gov.cn/jsonp/site/752020?callback=cb&pagesize=20&isgkml=1&category_id=2279&page="
    pages = {
        form.first: framed(
            "<div id='app'></div><script>var s = 'https://search.gd.gov.cn/jsonp/site/752020"
            "?callback=cb&page=1&pagesize=20&isgkml=1&category_id=2279';</script>"
        )
    }
    for at, part in enumerate(pieces(articles, 20), 1):
        results = [
            {"title": f"<em>{a.title}</em>", "url": a.url, "pub_time": a.day, "post_type": "normal"} for a in part
        ]
        pages[f"{address}{at}"] = f"cb({json.dumps({'results': results, 'count': form.count})})"
    yield ListSample("gdsearch", "gdsearch", form.first, pages, articles)
    form = Form(
        "hdjlpt", f"{HOST}/hdjl/zxft/index.html",
        lambda n, d: f"/hdjlpt/live/index/index/interviews/pc?pid={2600 + n}&jump=0&siteId=759001",
        lambda n, last: f"index_{n}.html",
    )  # fmt: skip
    for skin in ("li span", "card"):
        yield sample(form, skin, buttons(form))


def framed_samples() -> Iterator[ListSample]:
    """Yield a list in a frame of its page, as 大汉 shows disclosure lists."""
    form = FORMS["jpage art"]
    inner = Form(
        "jpage", f"{HOST}/module/xxgk/search.jsp?divid=div1&infotypeId=TA3202&jdid=28&area=",
        form.article, lambda n, last: f"search.jsp?divid=div1&infotypeId=TA3202&jdid=28&area=&currpage={n}",
    )  # fmt: skip
    inside = sample(inner, "li span", buttons(inner))
    first = f"{HOST}/col/col88/index.html"
    page = framed(f"<iframe src='{inner.first.removeprefix(HOST)}' width=100%></iframe>")
    yield ListSample("jpage frame", "jpage", first, {first: page, **inside.pages}, inside.articles)


def script_samples() -> Iterator[ListSample]:
    """Yield the lists whose rows do not, or not all, stand in their page."""
    yield from jpage_samples()
    yield from jpaas_samples()
    yield from ucap_samples()
    yield from anhui_samples()
    yield from guangdong_samples()
    yield from framed_samples()


NEWEST = "".join(
    f"<li><a href='/other/{n}00777.html'>另一栏目的最新消息之第{n}条</a><span>2026-01-{n + 10}</span></li>"
    for n in range(8)
)
MENU = "".join(f"<li><a href='/menu{n}/list.html'>卫生健康栏目名称之第{n}项</a></li>" for n in range(60))
DISTURBANCES: dict[str, Callable[[str], str]] = {
    "names that say nothing": lambda page: page.replace("'main'", "'relative top'").replace("'right'", "'w link-list'"),
    "newest beside": lambda page: page.replace("<div class='main'>", f"<div class='main'><div><ul>{NEWEST}</ul></div>"),
    "newest behind": lambda page: page.replace(
        "<div class='footer'>", f"<div><ul>{NEWEST}</ul></div><div class='footer'>"
    ),
    "long menu": lambda page: page.replace(
        "<div class='main'>", f"<div class='mm'><ul>{MENU}</ul></div><div class='main'>"
    ),
    "long foot": lambda page: page.replace("<div class='footer'>", f"<div><div>{MENU}</div></div><div class='footer'>"),
    "no head of the other box": lambda page: page.replace("<h3>热点推荐</h3>", ""),
    "head": lambda page: page.replace(
        "'right'>", "'right'><div class='tt'><h2>信息列表</h2><a href='/more/'>更多</a></div>"
    ),
    "a form around": lambda page: page.replace(
        "<div class='main'>",
        "<form method=post action=''><input type=hidden name=__VIEWSTATE value=x><div class='main'>",
    ),
    "other rows": lambda page: page.replace(
        "<ul class='list'><li>",
        "<ul class='list'><li><a href='/files/P026.pdf'>附件：登记表格下载</a><span>2026-02-20</span></li>"
        "<li><a href='https://mp.weixin.qq.com/s/abc'>公众号文章的标题</a><span>2026-02-20</span></li><li class='line'></li><li>",
    ),
}


def disturbed_samples() -> Iterator[ListSample]:
    """Yield some lists with more in their pages than the list, or other names."""
    for at, listed_so in enumerate(static_samples()):
        name = list(DISTURBANCES)[at % len(DISTURBANCES)]
        pages = {url: DISTURBANCES[name](page) for url, page in listed_so.pages.items()}
        yield replace(listed_so, name=f"{listed_so.name}, {name}", pages=pages)
