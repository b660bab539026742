"""Portals of the seventh hand: city governments that lead to their bureau in the ways that portals do."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import urljoin, urlsplit

from national.sample_site import NationalSite
from national.seventh_hand_kit import DATES, Pages, Scheme, Spec, build, html

BESIDE = (
    ("市政府办公室", "bgs"), ("市发展改革委", "fgw"), ("市教育局", "jyj"), ("市公安局", "gaj"), ("市民政局", "mzj"),
    ("市医疗保障局", "ylbzj"), ("市疾病预防控制局", "jkj"), ("市卫生健康综合行政执法支队", "wjzd"), ("HERE", ""),
    ("市中医药管理局", "zyyglj"), ("市应急管理局", "yjj"), ("市市场监管局", "scjgj"), ("市计划生育协会", "jsxh"), ("市体育局", "tyj"),
)  # fmt: skip
MENUS = (
    """
新闻动态 xwdt: 工作动态 gzdt news 16
政务公开 zwgk: 通知公告 tzgg notice 13; 政策文件 zcwj policy 9; 政策解读 zcjd interpretation 8
办事服务 bsfw: 办事指南 bszn - 8""",
    """
要闻 yw: 卫健要闻 wjyw news 18; 基层动态 jcdt news 9
公开 gk: 公示公告 gsgg notice 14; 规范性文件 gfxwj policy 8
服务 fw: 下载中心 xzzx - 8; 健康科普 jkkp ~ 8""",
    """
动态信息 dtxx: 卫生健康动态 wsdt news 15
信息公开 xxgk: 公告通知 ggtz notice 12; 政策法规 zcfg policy 10; 财政预决算 czyjs disclosure 8
互动 hd: 主任信箱 zrxx - 8""",
)
# city, name on the portal, agency, portal, bureau and its neighbours, slug, system, way
CITIES = """
宜昌 市卫生健康委 卫生健康委员会 www.yichang.gov.cn wjw.yichang.gov.cn/ wjw trs links
肇庆 市卫生健康局 卫生健康局 www.zhaoqing.gov.cn www.zhaoqing.gov.cn/zqwjj/ zqwjj nfcms links
邯郸 市卫健委 卫生健康委员会 www.hd.gov.cn wjw.hd.gov.cn/ wjw jhtml select
鄂尔多斯 卫生健康委员会 卫生健康委员会 www.ordos.gov.cn wjw.ordos.gov.cn/ wjw ucap select
绵阳 市卫生健康委员会 卫生健康委员会 www.my.gov.cn wjw.my.gov.cn/ wjw ucap cut
岳阳 市卫生健康委员会 卫生健康委员会 www.yueyang.gov.cn www.yueyang.gov.cn/wjw/ wjw trs cut
铜川 市卫生健康局 卫生健康局 www.tongchuan.gov.cn wsjkj.tongchuan.gov.cn/ wsjkj vsb images
聊城 聊城市卫生健康委员会 卫生健康委员会 www.liaocheng.gov.cn wjw.liaocheng.gov.cn/ wjw jpage images
南平 市卫健委 卫生健康委员会 www.np.gov.cn wjw.np.gov.cn/ wjw trs tabs
嘉兴 市卫生健康委 卫生健康委员会 www.jiaxing.gov.cn wsjkw.jiaxing.gov.cn/ wsjkw jpage tabs
渭南 市卫生健康委员会 卫生健康委员会 www.weinan.gov.cn wjw.weinan.gov.cn/ wjw vsb json
玉林 市卫生健康委 卫生健康委员会 www.yulin.gov.cn www.yulin.gov.cn/wjw/ wjw trs json
曲靖 市卫生健康委 卫生健康委员会 www.qj.gov.cn wjw.qj.gov.cn/ wjw day structure
湘潭 湘潭市卫生健康委员会 卫生健康委员会 www.xiangtan.gov.cn wjw.xiangtan.gov.cn/ wjw trs structure
三明 市卫健委 卫生健康委员会 www.sm.gov.cn www.sm.gov.cn/zw/zfxxgk/bm/wjw/ wjw trs directory
韶关 市卫生健康局 卫生健康局 www.sg.gov.cn www.sg.gov.cn/xxgk/bm/sgwjj/ sgwjj nfcms directory
商丘 市卫生健康委 卫生健康委员会 www.shangqiu.gov.cn wjw.shangqiu.gov.cn/ wjw jhtml page
镇江 市卫健委 卫生健康委员会 www.zhenjiang.gov.cn wjw.zhenjiang.gov.cn/ wjw epoint page
乌海 市卫生健康委 卫生健康委员会 www.wuhai.gov.cn wjw.wuhai.gov.cn/ wjw ucap onclick
驻马店 市卫健委 卫生健康委员会 www.zhumadian.gov.cn wjw.zhumadian.gov.cn/ wjw day onclick
"""


def _anchors(departments: list[tuple[str, str]], cut: int = 0, images: bool = False) -> str:
    inner = {
        name: f'<img src="/images/bm/{n}.png" alt="{name}">'
        if images
        else name[:cut] + "…"
        if cut and len(name) > cut
        else name
        for n, (name, _) in enumerate(departments)
    }
    title = {name: f' title="{name}"' if cut else "" for name, _ in departments}
    items = [f'<li><a href="{url}"{title[name]} target="_blank">{inner[name]}</a></li>' for name, url in departments]
    return f"<ul>{''.join(items)}</ul>"


def _lead(way: str, departments: list[tuple[str, str]], home: str, city: str) -> tuple[str, dict[str, str]]:
    """Return what the portal's home shows of its departments, and further pages on the way."""
    match way:
        case "links":
            return f'<div class="bmlj"><h3>市政府工作部门</h3>{_anchors(departments)}</div>', {}
        case "select":
            options = "".join(f'<option value="{url}">{name}</option>' for name, url in departments)
            other = '<select><option>--省政府部门网站--</option><option value="http://wsjkw.hebei.gov.cn/">省卫生健康委</option></select>'
            first = (
                '<select onchange="if(this.value)window.open(this.value)"><option value="">--市政府部门网站--</option>'
            )
            return f"{other}{first}{options}</select>", {}
        case "cut":
            return f'<div class="link"><h3>部门网站</h3>{_anchors(departments, 6)}</div>', {}
        case "images":
            return f'<div class="bmtp">{_anchors(departments, images=True)}</div>', {}
        case "tabs":
            upper = _anchors([("国家卫生健康委员会", "https://www.nhc.gov.cn/"), ("教育部", "http://www.moe.gov.cn/")])
            county = _anchors([("城区卫生健康局", f"{home}cqwjj/"), ("城区人民政府", f"{home}cq/")])
            heads = "<ul class='tab-hd'><li class='on'>国务院部门</li><li>市直部门</li><li>县（市、区）</li></ul>"
            lists = (upper, _anchors(departments), county)
            panes = "".join(f'<div class="tab-bd" style="display:none">{pane}</div>' for pane in lists)
            return f'<div class="tabs">{heads}{panes}</div>', {}
        case "json":
            data = json.dumps([{"name": name, "url": url, "order": 1} for name, url in departments], ensure_ascii=False)
            return f'<div id="bmwz"></div><script>var bmList = {data};$.each(bmList,showDept);</script>', {}
        case "structure":
            place, pages, intros = f"{home}zwgk/jgsz/", {}, []
            for name, url in departments:
                short = url.split("//")[1].split(".")[0]
                intros.append((name, f"{place}{short}.html"))
                text = f"<h1>{name}</h1><p>主要职责：贯彻执行国家有关方针政策和法律法规。</p><p>办公地址：{city}市府前路1号</p>"
                pages[intros[-1][1]] = html(f"{name}-机构设置", f'{text}<p>网址：<a href="{url}">{url}</a></p>')
            pages[place] = html(f"机构设置-{city}市人民政府", f"<h2>政府工作部门</h2>{_anchors(intros)}")
            return f'<div><a href="{home}zwgk/ldzc/">领导之窗</a><a href="{place}">机构设置</a></div>', pages
        case "directory":
            top, below = f"{home}zfxxgk/", f"{home}zfxxgk/bmml/"
            text = f'<li><a href="{top}zn/">政府信息公开指南</a></li><li><a href="{below}">部门信息公开目录</a></li>'
            pages = {top: html("政府信息公开", f"<ul>{text}</ul>")}
            pages[below] = html("部门信息公开目录", f'<div class="bmgk"><h2>市直部门</h2>{_anchors(departments)}</div>')
            pages[f"{top}zn/"] = html("政府信息公开指南", "<p>为了更好地提供政府信息公开服务，编制本指南。</p>")
            return f'<div class="gk"><a href="{top}">政府信息公开</a><a href="{home}ysq/">依申请公开</a></div>', pages
        case "page":
            place = f"{home}bmwz/index.html"
            cells = "</tr><tr>".join(f'<td><a href="{url}">{name}</a></td>' for name, url in departments)
            return f'<a href="{place}">部门网站</a>', {place: html("部门网站导航", f"<table><tr>{cells}</tr></table>")}
    calls = [
        f"""<li><a href="javascript:;" onclick="window.open('{url}')">{name}</a></li>""" for name, url in departments
    ]
    return f'<div class="bm"><h3>政府部门</h3><ul>{"".join(calls)}</ul></div>', {}


def _portal(line: str, number: int, schemes: Mapping[str, Scheme]) -> NationalSite:
    city, name, agency, host, place, slug, system, way = line.split()
    secure = "https" if number % 3 else "http"
    home, bureau, full = f"{secure}://{host}/", f"{secure}://{place}", f"{city}市{agency}"
    pages, areas = Pages(), "市第一人民医院 市中医院 高新区 开发区"
    own = "要闻动态 ywdt: 政务要闻 zwyw news 12; 部门动态 bmdt news 8\n政务公开 zwgk: 市政府文件 szfwj policy 8; 公示公告 gsgg notice 9"
    build(
        Spec(
            f"七手{city}门户",
            f"{city}市人民政府",
            home,
            schemes["trs"],
            own,
            "高新区 开发区 城区 市国资委",
            organ="政府",
        ),
        pages,
    )
    rows = ("li", "first", "table", "daybox", "dl")[number % 5]
    spec = Spec(
        f"七手门户{city}",
        full,
        bureau,
        schemes[system],
        MENUS[number % 3],
        areas,
        rows,
        tuple(DATES)[number % 8],
        organ=agency[:5],
    )
    made = build(replace(spec, nav="flat") if rows == "table" or not schemes[system].group else spec, pages)
    departments = [
        (name, bureau) if other == "HERE" else (other, bureau.replace(slug, short)) for other, short in BESIDE
    ]
    for name, url in departments:
        if url != bureau:
            pages.put(url, html(f"{city}{name}", f"<h1>{city}{name}</h1><p>网站建设中，请访问市政府门户网站。</p>"))
    text, further = _lead(way, departments, home, city)
    front = pages.made[home][frozenset()].replace('<div class="footer">', f'{text}<div class="footer">', 1)
    pages.made[home][frozenset()] = front.replace("<div class='footer'>", text, 1)
    for url, page in further.items():
        pages.put(url, page)
    hosts = tuple(dict.fromkeys((host, str(urlsplit(bureau).hostname))))
    return replace(made, home=urljoin(home, "/"), hosts=hosts, bureau=bureau, answer=pages.answer)


def portals(schemes: Mapping[str, Scheme]) -> tuple[NationalSite, ...]:
    """Return all portals."""
    return tuple(_portal(line, number, schemes) for number, line in enumerate(CITIES.strip().splitlines()))
