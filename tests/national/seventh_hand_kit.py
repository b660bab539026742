"""Builds the pages of the seventh hand: titles, rows, pagers, menus and the systems that address them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from posixpath import relpath
from random import Random
from urllib.parse import parse_qsl, urljoin, urlsplit

from national.sample_site import Listed, NationalSite, WantedColumn
from sample.site import SamplePage

TOPICS = (
    "家庭医生签约服务 基层卫生健康 老年人健康体检 冬春季传染病防控 职业病防治 紧密型医共体建设 托育服务 安宁疗护 妇幼健康 "
    "医疗质量安全 疫苗接种 中医药传承创新 无偿献血 健康企业建设 卫生应急 医疗卫生机构安全生产 慢性病综合防控 心理健康服务 "
    "出生缺陷防治 爱国卫生运动 公共场所卫生 消毒产品监督 院前急救 血液透析质量控制 护理服务提升 儿童青少年近视防控"
).split()
CITY_TOPICS = "乡村振兴 营商环境 防汛抗旱 安全生产 招商引资 城市更新 文旅融合 生态环境保护 稳就业 重点项目建设 数字政府建设".split()
POOLS = {
    "news": "我市召开{t}工作推进会|市{o}调研组到{a}督导{t}工作|{a}扎实推进{t}|{a}多措并举做好{t}工作|全市{t}培训班在{a}举办|"
    "{a}：以“小切口”做实{t}|市{o}党组书记带队检查{a}{t}情况|{a}开展{t}主题宣传活动|我市{t}经验获全省推广",
    "notice": "关于举办2026年{t}培训班的通知|市{o}关于2026年{a}公开招聘工作人员的公告|关于{a}{t}项目采购结果的公示|"
    "关于2026年护士执业注册集中办理的公告（第{n}号）|关于申报{t}示范单位的通知|{a}拟聘用人员公示（第{n}批）|关于注销{a}{n}家医疗机构的公告",
    "policy": "关于印发《{c}{t}实施方案（2026—2028年）》的通知|{c}{o}关于进一步加强{t}工作的意见|{c}{o}等{n}部门关于推进{t}的实施意见|"
    "关于印发{c}{t}管理办法的通知|关于废止部分{t}规范性文件的决定|转发国家卫生健康委办公厅关于做好{t}工作的通知",
    "interpretation": "《{c}{t}实施方案》政策解读|一图读懂：{c}{t}管理办法|关于《进一步加强{t}工作的意见》的解读|图解｜{t}，这些变化与您有关|"
    "专家解读{t}新规",
    "interview": "市{o}副主任做客“政府在线”谈{t}|在线访谈：聚焦{t}，守护群众健康|{t}怎么做？市{o}负责人与网友在线交流|访谈实录：{a}院长谈{t}",
    "press": "{c}举行{t}新闻发布会|{c}{t}工作情况新闻发布会实录|“高质量发展”系列新闻发布会（第{n}场）：{t}|{c}召开{t}情况通气会",
    "预决算": "{c}{o}{y}年度部门决算公开|{a}{y}年度单位预算公开|{a}{y}年度单位决算公开|{c}{o}{y}年部门预算|{a}{y}年“三公”经费公开说明",
    "建议提案": "对市人大八届五次会议第{n}号建议的答复|对市政协十四届四次会议第{n}号提案的答复|关于市人大代表第{n}号建议（{t}）办理情况的函",
    "行政": "行政处罚决定书（卫医罚〔2026〕{n}号）|{a}卫生监督抽检结果（第{n}期）|2026年“双随机、一公开”抽查结果：{t}（{n}）|行政许可决定公示（2026年第{n}期）",
    "disclosure": "{c}{o}{y}年政府信息公开工作年度报告|{c}{o}{y}年法治政府建设年度报告|{a}{y}年信息公开目录|{t}专项资金{y}年分配情况",
    "指南": "{t}办事指南|{a}{t}备案办理流程|{t}许可（变更）服务指南|{t}许可（延续）服务指南",
    "下载": "{t}申请表（{y}版）|{t}登记表|{a}{t}备案表|{t}承诺书模板",
    "信": "请问{a}的{t}怎么办理|关于{t}的咨询|反映{a}排队时间长的问题（{n}）|建议加强{t}",
    "领导": "张建国（分管{t}）|李秀兰（联系{a}）|王志远：{t}|陈晓东（负责{t}工作）",
    "": "{t}知识问答|{a}“我为群众办实事”专栏：{t}|主题教育专题：{t}|关于{t}的小知识（{n}）",
}  # fmt: skip
DATES = {
    "iso": "%Y-%m-%d", "slash": "%Y/%m/%d", "dot": "%Y.%m.%d", "cn": "%Y年%m月%d日", "box": "[%Y-%m-%d]",
    "paren": "（%Y-%m-%d）", "time": "%Y-%m-%d 09:12", "label": "发布时间：%Y-%m-%d",
}  # fmt: skip
ROWS = {
    "li": '<ul class="list">', "first": '<ul class="newslist">', "table": '<table width="98%" cellspacing="0">',
    "dl": '<div class="dllist">', "card": '<div class="cards">', "summary": '<div class="news-items">',
    "daybox": '<ul class="date-list">', "wrap": '<ul class="list-ul">', "p": '<div class="lb">',
}  # fmt: skip


@dataclass(frozen=True)
class Scheme:
    """How a system addresses its lists, further pages and articles, and how it announces further pages."""

    family: str
    first: str
    further: str
    article: str
    pager: str = "links"
    also: tuple[str, ...] = ()
    group: str = "{b}/{g}/"


@dataclass(frozen=True)
class Spec:
    """A bureau to be built; ``menu`` has one line a group: ``name slug: column slug kind count; ...``, ``-`` unwanted."""

    name: str
    agency: str
    home: str
    scheme: Scheme
    menu: str
    areas: str
    rows: str = "li"
    dates: str = "iso"
    nav: str = "drop"
    per: int = 8
    cut: int = 0
    organ: str = "卫生健康委"
    charset: str = "utf-8"


@dataclass
class Built:
    """A column while it is built."""

    name: str
    kind: str
    group: str
    words: dict[str, object]
    rows: list[Listed] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)


class Pages:
    """Pages by address and query."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        self.made: dict[str, dict[frozenset[tuple[str, str]], str]] = {}
        self.stores: dict[str, tuple[Built, Spec]] = {}
        self.columns = 0
        self.charset = "utf-8"

    def put(self, url: str, text: str) -> None:
        """Hold a page."""
        address, _, query = url.partition("?")
        self.made.setdefault(address, {}).setdefault(frozenset(parse_qsl(query, keep_blank_values=True)), text)

    def answer(self, method: str, url: str, given: Mapping[str, str]) -> SamplePage | None:
        """Answer as the server does: static pages whatever the query is, others to their own query alone."""
        if url.endswith("/dataproxy.jsp"):
            return self._proxy(given)
        pages = self.made.get(url, {})
        text = pages.get(frozenset(given.items()))
        if text is None and set(pages) == {frozenset()}:
            text = pages[frozenset()]
        if text is None or method != "GET":
            return None
        body = text.replace("utf-8", self.charset, 1).encode("gb18030" if self.charset == "gb2312" else "utf-8")
        return SamplePage(body, content_type="text/html")

    def _proxy(self, given: Mapping[str, str]) -> SamplePage | None:
        if given.get("columnid") not in self.stores:
            return None
        column, spec = self.stores[given["columnid"]]
        if "startrecord" in given:
            start = int(given["startrecord"]) - 1
            rows = column.rows[start : int(given.get("endrecord", start + spec.per))]
            return SamplePage(datastore(column, spec, rows, "").encode())
        at = int(given.get("page", 0))
        rows = column.rows[at * spec.per : (at + 1) * spec.per]
        following = column.urls[at + 1] if at + 1 < len(column.urls) else ""
        return SamplePage(datastore(column, spec, rows, following).encode())


def datastore(column: Built, spec: Spec, rows: list[Listed], following: str) -> str:
    """Return a block of records of 大汉."""
    link = f'<nextgroup><![CDATA[<a href="{relative(following)}"></a>]]></nextgroup>' if following else ""
    records = "".join(f"<record><![CDATA[{row(spec, one, one.url)}]]></record>" for one in rows)
    return f"<datastore>{link}<recordset>{records}</recordset></datastore>"


def relative(url: str, _page: str = "") -> str:
    """Return an address without its host."""
    return url.removeprefix(urljoin(url, "/")[:-1])


def nearby(url: str, page: str) -> str:
    """Return an address as seen from a page of the same host, as TRS and 博达 write it."""
    path, _, query = relative(url).partition("?")
    near = relpath(path, relative(page).partition("?")[0].rpartition("/")[0] or "/")
    return ("" if near.startswith("..") or query else "./") + near + (f"?{query}" if query else "")


def shown(spec: Spec, title: str) -> str:
    """Return a title as the list shows it."""
    return title[: spec.cut] + "..." if spec.cut and len(title) > spec.cut else title


def row(spec: Spec, one: Listed, href: str) -> str:
    """Return a row of a list."""
    day = date.fromisoformat(one.day)
    when, text = day.strftime(DATES[spec.dates]), shown(spec, one.title)
    link = f'<a href="{href}" target="_blank" title="{one.title}">{text}</a>'
    match spec.rows:
        case "li":
            return f"<li>{link}<span>{when}</span></li>"
        case "first":
            return f'<li><span class="date">{when}</span><i class="dot"></i>{link}</li>'
        case "table":
            return f'<tr><td width="12">·</td><td align="left">{link}</td><td width="100">{when}</td></tr>'
        case "dl":
            return f"<dl><dt>{link}</dt><dd>来源：市卫生健康委员会</dd><dd>{when}</dd></dl>"
        case "card":
            inner = f'<h4>{one.title}</h4><p>近日，按照上级部署，有关工作有序开展……</p><span class="time">{when}</span>'
            return f'<div class="card"><a href="{href}"><img src="/images/{day.day}.jpg">{inner}</a></div>'
        case "summary":
            more = f'<a class="detail" href="{href}">[详细]</a>'
            return f'<div class="item"><h3>{link}</h3><p>为深入贯彻落实有关要求……{more}</p><em>{when}</em></div>'
        case "daybox":
            box = f'<div class="time"><b>{day:%d}</b><span>{day:%Y-%m}</span></div>'
            return f'<li>{box}<div class="con">{link}</div></li>'
        case "wrap":
            return f'<li><a href="{href}"><p class="tit">{one.title}</p><p class="riqi">{when}</p></a></li>'
    return f'<p><img src="/images/arrow.gif"> {link} <font color="#999">{when}</font></p>'


def pager(spec: Spec, urls: list[str], at: int, count: int) -> str:
    """Return what announces further pages."""
    total, way = len(urls), spec.scheme.pager
    hrefs = [nearby(url, urls[at]) if spec.scheme.family == "vsb" else relative(url) for url in urls]
    before = f'<a href="{hrefs[at - 1]}">上一页</a>' if at else '<span class="disabled">上一页</span>'
    after = f'<a class="next" href="{hrefs[at + 1]}">下一页</a>' if at + 1 < total else '<span class="no">下一页</span>'
    if way == "trs" or way == "ucap":
        name, _, ending = spec.scheme.further.rpartition("/")[2].rpartition(".")
        name = name.rpartition("_")[0]
        if way == "trs":
            return f'<div class="page"><script>createPageHTML({total}, {at}, "{name}", "{ending}");</script></div>'
        return f"<div id='page_div'></div><script>createPageHTML('page_div',{total}, {at + 1},'{name}','{ending}',{count});</script>"
    if way == "next":
        return f'<div class="page">{before}&nbsp;{after}</div>'
    if way == "select":
        options = "".join(f'<option value="{h}"{" selected" * (n == at)}>{n + 1}</option>' for n, h in enumerate(hrefs))
        jump = f'<select name="sldd" onchange="location.href=this.value;">{options}</select>'
        return f"<div class='pagelist'>共 {total} 页 {count} 条 第{jump}页</div>"
    if way == "numbers":
        links = "".join(f'<a href="{h}">{n + 1}</a>' if n != at else f"<b>{n + 1}</b>" for n, h in enumerate(hrefs))
        return f'<div class="pages">共{count}条记录 {links}</div>'
    ends = f'<a href="{hrefs[0]}">首页</a> {before}', f'{after} <a href="{hrefs[-1]}">尾页</a>'
    return f'<div class="pagination">共{count}条 第{at + 1}/{total}页 {ends[0]} {ends[1]}</div>'


def html(title: str, body: str, menu: str = "") -> str:
    """Return a whole page."""
    head = f'<head><meta charset="utf-8"><title>{title}</title><link rel="stylesheet" href="/css/style.css"></head>'
    foot = (
        '<div class="footer"><a href="/wzdt.html">网站地图</a> | <a href="https://www.gov.cn/">中国政府网</a> '
        '<a href="https://www.nhc.gov.cn/">国家卫生健康委员会</a> <a href="https://beian.miit.gov.cn/">备案号</a></div>'
    )
    return f"<!DOCTYPE html><html lang='zh-CN'>{head}<body>{menu}<div class='main'>{body}</div>{foot}</body></html>"


def _fill(spec: Spec, column: Built, count: int, root: str, number: int) -> None:
    random = Random(f"{spec.name}{spec.home}{column.words}")
    pool = POOLS.get(column.kind, "") if column.kind not in ("-", "~", "disclosure") else ""
    words = [word for word in POOLS if word and word in column.name and (word, column.kind) != ("信", "disclosure")]
    pool = pool or (POOLS[words[0]] if words else "")
    pool = pool or POOLS["disclosure" if column.kind == "disclosure" else ""]
    city, seen = re.split("卫生|人民政府", spec.agency)[0], set()
    day = date(2026, 11, 27) - timedelta(random.randint(0, 6))
    health = "卫生" in spec.agency
    topics = TOPICS if health else CITY_TOPICS
    titles = [one for one in pool.split("|") if health or not re.search("医|护士|卫生|院长", one)]
    while len(column.rows) < count:
        given = {"t": random.choice(topics), "a": random.choice(spec.areas.split()), "c": city, "o": spec.organ}
        given |= {"n": random.randint(2, 96), "y": random.randint(2020, day.year - 1)}
        title = random.choice(titles).format(**given)
        if title in seen:
            continue
        seen.add(title)
        number -= random.randint(3, 900)
        key = hashlib.md5(f"{root}{number}".encode(), usedforsecurity=False).hexdigest()
        words = column.words | {"id": number, "hex": key, "y": day.year, "m": day.month, "d": day.day}
        words |= {"ym": f"{day:%Y%m}", "ymd": f"{day:%Y%m%d}", "iso": day}
        url = root + spec.scheme.article.format(**words)
        column.rows.append(Listed(url, title, day.isoformat()))
        day -= timedelta(random.randint(1, 12 if column.kind in ("news", "notice") else 40))
    total = -(-count // spec.per)
    for n in range(1, total + 1):
        form = spec.scheme.first if n == 1 else spec.scheme.further
        column.urls.append(root + form.format(**column.words, n=n, z=n - 1, down=total - n + 1, total=total))


def block(spec: Spec, column: Built, more: str) -> str:
    """Return a block of a home or group page: heading, newest rows, link to the list."""
    items = "".join(
        f'<li><a href="{relative(one.url)}" title="{one.title}">{one.title[:22]}</a><span>{one.day[5:]}</span></li>'
        for one in column.rows[:5]
    )
    link = relative(column.urls[0])
    if more == "head":
        return f'<div class="box"><h3><a href="{link}">{column.name}</a></h3><ul>{items}</ul></div>'
    text = '<img src="/images/more.gif" alt="更多">' if more == "img" else more
    return f'<div class="box"><div class="tit"><span>{column.name}</span><a class="more" href="{link}">{text}</a></div><ul>{items}</ul></div>'


def _menu(spec: Spec, groups: dict[str, tuple[str, list[Built]]]) -> str:
    items = []
    for name, (href, columns) in groups.items():
        subs = [f'<a href="{relative(one.urls[0])}">{one.name}</a>' for one in columns]
        top = f'<a href="{relative(href)}">{name}</a>'
        if spec.nav == "drop":
            items.append(f"<li>{top}<ul class='sub'>{''.join(f'<li>{sub}</li>' for sub in subs)}</ul></li>")
        elif spec.nav == "flat":
            items.append(f"<dl><dt>{name}</dt><dd>{' | '.join(subs)}</dd></dl>")
        else:
            items.append(f"<td>{top}</td>")
    inner = "".join(items)
    around = {"groups": "<table><tr>{}</tr></table>", "drop": "<ul>{}</ul>"}.get(spec.nav, "{}")
    inner = around.format(inner)
    return f'<div class="nav"><a href="{spec.home}">首页</a>{inner}</div>'


def build(spec: Spec, pages: Pages | None = None) -> NationalSite:
    """Build a bureau's site; a portal's builder adds its own pages and names."""
    pages, random = pages or Pages(), Random(spec.name + spec.home)
    root, pages.charset = urljoin(spec.home, "/")[:-1], spec.charset
    base, groups, code = urlsplit(spec.home).path.rpartition("/")[0], {}, random.randint(1200, 9000)
    for line in spec.menu.strip().splitlines():
        head, _, tail = line.partition(":")
        group, slug = head.split()
        href = root + spec.scheme.group.format(b=base, g=slug) if spec.scheme.group else "#"
        columns: list[Built] = []
        for part in tail.split(";"):
            code += random.randint(1, 9)
            name, short, kind, count = part.split()
            column = Built(name, kind, group, {"b": base, "g": slug, "s": short, "code": code})
            pages.columns += 1
            _fill(spec, column, int(count), root, 3_000_000 + pages.columns * 30_000)
            columns.append(column)
        groups[group] = href, columns
    menu = _menu(spec, groups)
    every = [column for _, columns in groups.values() for column in columns]
    more = random.choice(("更多>>", "更多", "img", "head", "MORE+", "查看更多"))
    slides = "".join(f'<a href="{relative(o.url)}"><img src="/i/1.jpg" alt="{o.title}"></a>' for o in every[0].rows[:3])
    boxes = "".join(block(spec, c, more) for c in every if c.kind not in ("interview", "disclosure", "-", "~"))
    pages.put(spec.home, html(spec.agency, f'<div class="focus">{slides}</div>{boxes}', menu))
    for group, (href, columns) in groups.items():
        if href != "#":
            pages.put(href, html(f"{group}-{spec.agency}", "".join(block(spec, c, "更多") for c in columns), menu))
        side = "".join(f'<li><a href="{relative(c.urls[0])}">{c.name}</a></li>' for c in columns)
        for column in columns:
            _lists(spec, pages, column, f'{menu}<div class="left"><h2>{group}</h2><ul>{side}</ul></div>')
    wanted = tuple(
        WantedColumn(c.name, c.urls[0], c.kind, tuple(c.rows), tuple(root + a.format(**c.words) for a in spec.scheme.also))
        for c in every if c.kind not in "-~"
    )  # fmt: skip
    unwanted = tuple(column.urls[0] for column in every if column.kind == "-")
    host = str(urlsplit(spec.home).hostname)
    return NationalSite(spec.name, spec.scheme.family, spec.agency, spec.home, pages.answer, wanted, unwanted, (host,))


def _lists(spec: Spec, pages: Pages, column: Built, around: str) -> None:
    place = (
        f'<div class="position">当前位置：<a href="{spec.home}">首页</a> &gt; {column.group} &gt; {column.name}</div>'
    )
    jpage = spec.scheme.family == "jpage"
    for at, url in enumerate(column.urls[: 1 if jpage else None]):
        rows = column.rows[at * spec.per : (at + 1) * spec.per]
        if jpage:
            code, following = str(column.words["code"]), column.urls[1] if len(column.urls) > 1 else ""
            pages.stores[code] = column, spec
            inner = f'<div id="{code}9" class="default_pgContainer"></div><script type="text/xml">{datastore(column, spec, rows, following)}</script>'
            inner += '<script src="/script/jquery.jpage.js"></script><!-- Produced By 大汉网络 大汉版通发布系统 -->'
        else:
            href = nearby if spec.scheme.family in ("trs", "vsb") else relative
            opening = ROWS[spec.rows]
            closing = f"</{opening[1:].partition(' ')[0]}>"
            inner = opening + "".join(row(spec, one, href(one.url, url)) for one in rows) + closing
            inner += pager(spec, column.urls, at, len(column.rows))
        inner = f'{place}<div class="right"><h2>{column.name}</h2>{inner}</div>'
        text = html(f"{column.name}-{spec.agency}", inner, around)
        pages.put(url, text)
        for form in spec.scheme.also if at == 0 else ():
            pages.put(urljoin(url, "/")[:-1] + form.format(**column.words), text)
    for one in column.rows:
        when = f"发布时间：{one.day} 10:20 来源：{spec.agency}"
        body = f"<h1>{one.title}</h1><p class='info'>{when}</p><div id='zoom'><p>{one.title}。有关工作正在有序开展。</p></div>"
        pages.put(one.url, html(f"{one.title}-{spec.agency}", place + body, around))
