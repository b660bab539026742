"""The ways in which portals of governments lead to their departments."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import quote, urljoin, urlsplit

from national.sixth_hand_bureau import anchors
from national.sixth_hand_texts import words
from national.sixth_hand_web import Web

DEPARTMENTS = """
发展和改革委员会 fgw 发改委|教育局 jyj 教育局|科学技术局 kjj 科技局|工业和信息化局 gxj 工信局|公安局 gaj 公安局|民政局 mzj 民政局|司法局 sfj 司法局
财政局 czj 财政局|人力资源和社会保障局 rsj 人社局|自然资源局 zrzyj 自然资源局|生态环境局 sthjj 生态环境局|住房和城乡建设局 zjj 住建局
交通运输局 jtysj 交通局|水利局 slj 水利局|农业农村局 nyncj 农业农村局|商务局 swj 商务局|文化和旅游局 wlj 文旅局|HEALTH
疾病预防控制局 jkj 疾控局|退役军人事务局 tyjrj 退役军人局|应急管理局 yjglj 应急局|审计局 sjj 审计局|市场监督管理局 scjgj 市场监管局|统计局 tjj 统计局
医疗保障局 ylbzj 医保局|信访局 xfj 信访局|卫生健康综合行政执法支队 wjzf 卫生执法支队|计划生育协会 jsxh 计生协|第一人民医院 yy 一院
""".strip().replace("\n", "|")
"""Names, slugs and short names; the health commission stands in its usual place among its near names."""

ABOVE = '<li><a href="http://www.nhc.gov.cn/">国家卫生健康委员会</a></li><li><a href="http://wsjkw.sheng.gov.cn/">省卫生健康委员会</a></li>'
BELOW = "".join(
    f'<li><a href="http://www.xq{k}.gov.cn/wjj/">{name}县卫生健康局</a></li>' for k, name in enumerate("安平定宁清")
)
ITEM = '<li><a href="{url}" target="_blank">{name}</a></li>'

FORMS = {
    "select": ('<select onchange="window.open(this.value)"><option>--部门网站--</option>{}</select>', '<option value="{url}">{name}</option>'),
    "tabs": (f'<ul class="hd"><li>上级部门</li><li>部门网站</li><li>县区部门</li></ul><ul>{ABOVE}</ul><ul style="display:none">{{}}</ul><ul style="display:none">{BELOW}</ul>', ITEM),
    "images": ('<div class="bmwz"><h3>部门网站</h3>{}</div>', '<a href="{url}"><img src="/images/bm.png" alt="{name}"></a>'),
    "area": ('<img src="/images/bm.jpg" usemap="#bm"><map name="bm">{}</map>', '<area shape="rect" coords="0,0,90,20" href="{url}" alt="{name}">'),
    "arrays": ("<script>var sites=new Array();{}writeSelect(sites);</script>", "sites.push(new Array('{name}','{url}'));\n"),
    "clicks": ('<ul class="bm">{}</ul>', "<li onclick=\"window.open('{url}')\">{name}</li>"),
    "leaving": ('<div class="bottom_link"><ul>{}</ul></div>', "<li><a href=\"javascript:gotoUrl('{url}');\">{name}</a></li>"),
    "dropdown": ('<ul><li><a href="javascript:;">部门频道</a><ul class="sub">{}</ul></li></ul>', ITEM),
    "cut": ('<div class="links">{}</div>', '<a href="{url}" title="{name}" class="w25">{name:.5}…</a>'),
}  # fmt: skip
"""By name of a lead that stands on the home page: what is around the departments, and a department."""

PAGES = {
    "institutions": ('<a href="/zwgk/">政务公开</a>', "zwgk/zzjg/", "机构设置", "<h3>市委部门</h3><ul><li><a href='http://wjgw.dj.gov.cn/'>市卫生健康工委</a></li></ul><h3>政府工作部门</h3>{}", ITEM),
    "group": ('<a href="/gywm/">关于我们</a> | <a href="/wzq/">网站群</a>', "wzq/", "网站群", f"<h3>上级网站</h3>{ABOVE}<table><tr>{{}}</tr></table>", '<td><a href="{url}">{name}</a></td>'),
    "sitemap": ('<a href="/wzdt/">网站地图</a>', "wzdt/", "网站地图", "<dl><dt>新闻</dt><dd><a href='/xwzx/'>要闻</a></dd><dt>部门频道</dt>{}</dl>", '<dd><a href="{url}">{name}</a></dd>'),
    "disclosure": ('<a href="/zwgk/zfxxgk/"><img src="/images/xxgk.png" alt="政府信息公开"></a>', "zwgk/zfxxgk/", "政府信息公开", f"<a href='zn/'>政府信息公开指南</a><div class='tab'>县区<ul>{BELOW}</ul>部门<ul>{{}}</ul></div>", ITEM),
    "iframe": ('<iframe src="/include/foot.html" width="100%" height="180"></iframe>', "include/foot.html", "底部", "<div>{}</div>", '<a href="{url}">{name}</a> '),
}  # fmt: skip
"""By name of a lead by way of a page of its own: what the home page says, the page's path, name, and form as above."""


@dataclass
class Gate:
    """What a lead needs to know: the portal, and where the bureau's own pages are."""

    web: Web
    root: str
    agency: str
    target: str
    """Address of the bureau, as its portal links it."""
    pattern: str
    """Addresses of departments, ``{b}`` for the slug."""
    called: str
    """How the portal names departments: ``whole``, ``unit`` or ``short``."""
    frame: Callable[[str, str], str] = field(repr=False)

    def departments(self) -> list[tuple[str, str]]:
        """Return all departments by name and address."""
        said, found = words(self.agency), []
        own = self.agency.removeprefix(said["city"])
        before = said["city"] if self.called == "whole" else said["unit"]
        for line in DEPARTMENTS.replace("HEALTH", f"{own} - 卫健{own[4]}").split("|"):
            name, slug, short = line.split()
            label = before + (short if self.called == "short" else name)
            found.append((label, self.target if slug == "-" else urljoin(self.root, self.pattern.format(b=slug))))
        return found

    def form(self, around: str, item: str) -> str:
        """Write the departments."""
        return around.format("".join(item.format(name=name, url=url) for name, url in self.departments()))

    def put(self, path: str, name: str, content: str) -> str:
        """Put a page of the portal, and return its address."""
        self.web.put(urljoin(self.root, path), self.frame(name, content))
        return path


def introductions(gate: Gate) -> str:
    told = []
    for k, (name, url) in enumerate(gate.departments()):
        text = f"<h1>{name}</h1><p>主要职责：贯彻执行有关方针政策。</p><p>办公地址：人民路{k}号</p><p>网址：<a href='{url}'>{url}</a></p>"
        told.append((name, "/" + gate.put(f"zzjg/bm/t2024{k:04}.html", name, text)))
    gate.put("zzjg/", "政府机构", f'<ul class="jg">{anchors(told)}</ul>')
    return '<a href="/zzjg/">政府机构</a>'


def inline(gate: Gate) -> str:
    items = [{"name": name, "url": url} for name, url in gate.departments()]
    return f'<div id="bmlist"></div><script>var bmdh = {json.dumps(items, ensure_ascii=False)};showSites("bmlist", bmdh);</script>'


def fetched(gate: Gate) -> str:
    told = [{"title": name, "linkUrl": url, "target": "_blank"} for name, url in gate.departments()]
    answer = json.dumps({"code": 200, "data": told}, ensure_ascii=False)
    gate.web.put(urljoin(gate.root, "/data/bmwz.json"), answer.replace("/", "\\/"), "application/json")
    return '<div class="bm"></div><script>$.getJSON("/data/bmwz.json",function(res){render(res.data)});</script>'


def scriptfile(gate: Gate) -> str:
    lines = "\n".join(f"document.write('<li><a href=\"{url}\">{name}</a></li>');" for name, url in gate.departments())
    gate.web.put(urljoin(gate.root, "/js/bmdh.js"), lines, "application/javascript")
    return '<ul class="bmdh"><script src="/js/bmdh.js"></script></ul>'


def jump(gate: Gate) -> str:
    for _, url in gate.departments():
        gate.web.put(urljoin(gate.root, f"/jump?url={quote(url, safe='')}"), f"<script>location.href='{url}'</script>")
    return f"<ul>{anchors([(name, f'/jump?url={quote(url, safe=str())}') for name, url in gate.departments()])}</ul>"


def renamed(gate: Gate) -> str:
    old = f"http://wsjsw.{(urlsplit(gate.root).hostname or '').removeprefix('www.')}/"
    gate.web.moved[old.removeprefix("http://").rstrip("/")] = gate.target
    return f'<ul class="links">{anchors([(name, old if url == gate.target else url) for name, url in gate.departments()])}</ul>'


def tree(gate: Gate) -> str:
    nodes = [{"id": 100 + k, "pId": 1, "name": name, "url": url} for k, (name, url) in enumerate(gate.departments())]
    nodes.insert(0, {"id": 1, "pId": 0, "name": "政府部门", "url": ""})
    script = f"<script>var zNodes={json.dumps(nodes, ensure_ascii=False)};</script>"
    gate.put("xxgk/", "信息公开平台", f'<ul id="tree" class="ztree"></ul>{script}')
    return '<a href="/xxgk/">信息公开</a>'


CODED = {one.__name__: one for one in (introductions, inline, fetched, scriptfile, jump, renamed, tree)}


def lead(gate: Gate, name: str) -> str:
    """Put what a lead needs, and return what stands on the home page."""
    if name in CODED:
        return CODED[name](gate)
    if name in FORMS:
        return gate.form(*FORMS[name])
    shown, path, title, around, item = PAGES[name]
    gate.put(path, title, gate.form(around, item))
    if name == "institutions":
        gate.put("zwgk/", "政务公开", anchors([("政府领导", "ld/"), ("机构设置", "zzjg/"), ("政府公报", "gb/")]))
    return shown
