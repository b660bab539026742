"""Homes of bureaus: menus, sections, tabs, tables, trees and scripts that lead to their columns."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import cast
from urllib.parse import urljoin

from national.sample_site import WantedColumn
from national.sixth_hand_machines import lay, written
from national.sixth_hand_rows import block
from national.sixth_hand_schemes import SCHEMES, Scheme, Shelf, articles, first_page
from national.sixth_hand_texts import words
from national.sixth_hand_web import Web

from crawler.vocabulary import ColumnKind

BUNDLES = {
    "plain": "工作动态 news xwzx/gzdt 18|通知公告 notice zwgk/tzgg 16|政策文件 policy zwgk/zcwj 9|政策解读 interpretation zwgk/zcjd 8",
    "bureau": "卫健要闻 news xwdt/wjyw 20|基层动态 news xwdt/jcdt 15|公示公告 notice xxgk/gsgg 12|部门文件 policy xxgk/bmwj 8|部门解读 interpretation xxgk/bmjd 6",
    "old": "卫生要闻 news news/wsyw 17|公告栏 notice gg/ggl 9|政策法规 policy zcfg 11",
    "press": "新闻动态 news zwdt/xwdt 19|公告公示 notice zwdt/gggs 13|规范性文件 policy zfxxgk/gfxwj 7|新闻发布会 press zwdt/xwfbh 6|在线访谈 interview hdjl/zxft 6",
    "money": "业务动态 news gzdt/ywdt 14|通知公告 notice gsgg/tzgg 15|行政规范性文件 policy zwgk/xzgfxwj 6|财政预决算 disclosure zwgk/czyjs 8",
    "city": "市级动态 news dtxx/sjdt 16|县区动态 news dtxx/xqdt 18|通知公告 notice tzgg 20|政策法规 policy xxgk/zcfg 10|文字解读 interpretation xxgk/zcjd/wzjd 7",
    "media": "委内新闻 news xwzx/wnxw 12|媒体聚焦 news xwzx/mtjj 11|公告通知 notice xxgk/ggtz 10|政策解读 interpretation xxgk/zcjd 6",
    "open": "工作动态 news gzdt 10|通知公告 notice tzgg 12|部门文件 policy zfwj/bmwj 9|重点领域信息公开 disclosure zdly 7",
    "talk": "今日头条 news xwpd/jrtt 13|公示公告 notice xxpd/gsgg 11|政策文件 policy xxpd/zcwj 8|图解政策 interpretation xxpd/tjzc 6|访谈直播 interview jlpd/ftzb 7",
    "county": "工作动态 news gzdt 12|通知公告 notice tzgg 9|政策文件 policy zcwj 6",
}
UNWANTED = "办事指南 - bsfw/bszn 9|健康科普 - jkkp/kpzs 10|表格下载 - bsfw/bgxz 8|局长信箱 - hdjl/ldxx 9|疫情防控专题 - ztzl/yqfk2020 8"
SECTIONS = {"news": "新闻中心", "press": "新闻中心", "interview": "互动交流", None: "便民服务"}


Truth = tuple[tuple[WantedColumn, ...], tuple[str, ...]]
"""Columns of a bureau, and lists that nobody wants."""


def shelves(text: str) -> list[Shelf]:
    """Read columns as name, kind, slug and count."""
    fields = (one.split() for one in text.split("|"))
    return [Shelf(n, s, None if k == "-" else cast(ColumnKind, k), int(c)) for n, k, s, c in fields]


def anchors(links: Sequence[tuple[str, str]], before: str = "<li>", after: str = "</li>") -> str:
    """Write links by name and address."""
    return "".join(f'{before}<a href="{url}">{name}</a>{after}' for name, url in links)


def page(name: str, agency: str, top: str, content: str, encoding: str) -> str:
    """Write a page in the frame of a site."""
    city = words(agency)["city"]
    crumb = "" if name == agency else f'<div class="dqwz">您当前的位置：<a href="/">首页</a> &gt; {name}</div>'
    title = name if name == agency else f"{name}-{agency}"
    return (
        f'<!DOCTYPE html><html><head><meta charset="{encoding}"><title>{title}</title><meta name="SiteName" content="{agency}">'
        f'<script src="/js/jquery.min.js"></script></head><body><div class="top">今天是 <span id="now"></span> '
        f'<a href="javascript:void(0)" onclick="SetHome(this)">设为首页</a> <a href="/wza/">无障碍浏览</a> <a href="#" id="fanti">繁體</a></div>'
        f'<div class="logo"><img src="/images/logo.png" alt="{agency}"></div>{top}{crumb}<div class="main">{content}</div>'
        f'<div class="foot"><a href="http://www.nhc.gov.cn/">国家卫生健康委员会</a> <a href="/lxwm.html">联系我们</a> '
        f"<p>主办：{agency} 地址：{city}人民路1号</p><p>网站标识码：4199000012 <a href='https://beian.miit.gov.cn/'>ICP备19000012号</a></p></div></body></html>"
    )


def grouped(links: Sequence[tuple[Shelf, str]]) -> dict[str, list[tuple[str, str]]]:
    """Put columns under the headings of a menu."""
    sections: dict[str, list[tuple[str, str]]] = {}
    for shelf, url in links:
        sections.setdefault(SECTIONS.get(shelf.kind, "政务公开"), []).append((shelf.name, url))
    return sections


def menu(web: Web, base: str, shell: str, links: Sequence[tuple[Shelf, str]], agency: str) -> str:
    """Write what stands above every page, and put the pages that it needs."""
    flat, sections = [(shelf.name, url) for shelf, url in links], grouped(links)
    if shell == "sections":
        for k, (name, under) in enumerate(sections.items()):
            sides = f'<div class="left"><h2>{name}</h2><ul>{anchors(under)}</ul></div><div class="right"></div>'
            web.put(urljoin(base, f"lm{k}/index.html"), page(name, agency, "", sides, web.encoding))
        return f'<ul class="nav"><li><a href="{base}">首页</a></li>{anchors([(name, f"{base}lm{k}/") for k, name in enumerate(sections)])}</ul>'
    if shell == "ztree":
        nodes: list[dict[str, object]] = []
        for k, (name, under) in enumerate(sections.items(), 1):
            nodes.append({"id": k, "pId": 0, "name": name, "open": True})
            nodes += [{"id": 10 * k + n, "pId": k, "name": one, "url": url} for n, (one, url) in enumerate(under, 1)]
        told = json.dumps(nodes, ensure_ascii=False)
        return f'<ul id="treeDemo" class="ztree"></ul><script>var zNodes = {told};$.fn.zTree.init($("#treeDemo"),setting,zNodes);</script>'
    if shell == "table":
        cells = "".join(f"<td align=center><a href={url}><font color=#fff>{name}</font></a></td>" for name, url in flat)
        return f"<table width=980 bgcolor=#0066aa><tr><td><a href={base}>首 页</a></td>{cells}</tr></table>"
    if shell == "tree":
        return f'<div class="xxgk_left"><h3>政府信息公开目录</h3><ul class="tree">{anchors(flat)}</ul></div>'
    drops = "".join(
        f'<li><a href="{under[0][1]}">{name}</a><div class="drop">{anchors(under, "<dd>", "</dd>")}</div></li>'
        for name, under in sections.items()
    )
    return f'<div class="menu"><ul><li><a href="{base}">首页</a></li>{drops}</ul></div>'


def blocks(base: str, agency: str, scheme: Scheme, shell: str, links: Sequence[tuple[Shelf, str]]) -> str:
    """Write the columns' latest articles on a home page, each block with the way to more."""
    found = []
    for seed, (shelf, url) in enumerate(links):
        if shelf.kind is None:
            continue
        latest = block(scheme.rows, written(scheme, base, articles(base, agency, scheme, shelf, seed)[:5]))
        head = {
            "table": f"<td background=/images/bt.gif><b>{shelf.name}</b></td><td align=right><a href='{url}'><img src=/images/more.gif border=0></a></td>",
            "tabs": f'<div class="hd"><a href="{url}" class="{"on" if seed else "off"}">{shelf.name}</a></div>',
        }.get(shell, f'<div class="tit"><h2>{shelf.name}</h2><a class="more" href="{url}">更多&gt;&gt;</a></div>')
        head = f"<table><tr>{head}</tr></table>" if shell == "table" else head
        found.append(f'<div class="box">{head}<div class="bd">{latest}</div></div>')
    return "".join(found)


def bureau(web: Web, base: str, agency: str, scheme: Scheme, shell: str, bundle: str) -> Truth:
    """Lay out a bureau's site below ``base``, and return its columns and the lists that nobody wants."""
    every = shelves(BUNDLES[bundle]) + shelves(UNWANTED)[len(base) % 3 :][:3]
    if scheme.family == "nfcms":
        every = [replace(one, name="政府信息公开") if one.kind == "disclosure" else one for one in every]
    platform = {one.name: SCHEMES["gkmlpt"] for one in every if one.name == "政府信息公开"}
    schemes = [platform.get(one.name, scheme) for one in every]
    links = [(shelf, first_page(base, own, shelf)) for shelf, own in zip(every, schemes, strict=True)]
    top = menu(web, base, shell, links, agency)
    hot = [(one.title, one.url) for one in articles(base, agency, scheme, every[0], 0)[:4]]
    side = f'<div class="rmxx"><h3>热门信息</h3><ul>{anchors(hot)}</ul></div>' if shell == "tabs" else ""

    def dress(name: str, content: str) -> str:
        return page(name, agency, top, content + side, web.encoding)

    laid = [lay(web, base, agency, schemes[seed], shelf, seed, dress) for seed, shelf in enumerate(every)]
    home = dress(agency, blocks(base, agency, scheme, shell, [one for one in links if one[0].name not in platform]))
    if shell == "splash":
        enter = '<a href="sy/index.html"><img src="/images/enter.jpg" alt="进入网站"></a>'
        web.put(base, f"<html><head><title>{agency}</title></head><body>{enter}</body></html>")
        base = urljoin(base, "sy/")
    web.put(base, home)
    wanted = tuple(column for column, shelf in zip(laid, every, strict=True) if shelf.kind)
    return wanted, tuple(column.url for column, shelf in zip(laid, every, strict=True) if not shelf.kind)
