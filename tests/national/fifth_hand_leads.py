"""How the fifth hand's portals lead to their departments: lists, boxes, pictures, trees and frames."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from national.fifth_hand_model import Web
from national.fifth_hand_rows import cut


@dataclass(frozen=True)
class Department:
    """What a portal links: the bureau, one of its neighbours, or any other department."""

    group: str
    name: str
    """Its full name."""
    shown: str
    """As the portal shows it."""
    url: str


@dataclass(frozen=True)
class Front:
    """What a portal's home shows of its departments."""

    menu: tuple[tuple[str, str], ...] = ()
    body: str = ""
    foot: str = ""


Departments = Sequence[Department]
Lead = Callable[[Web, str, Departments], Front]
"""Puts the pages that lead to the departments of the portal at an address."""


def grouped(departments: Departments) -> list[tuple[str, list[Department]]]:
    return [(name, list(group)) for name, group in groupby(departments, key=lambda one: one.group)]


def put(web: Web, url: str, title: str, body: str) -> None:
    html = f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><div class="dqwz">当前位置：<a href="/">首页</a> &gt; {title}</div>{body}</body></html>'
    web.put(url, html)


def anchors(departments: Departments, wrap: str = "<li>{}</li>") -> str:
    return "".join(wrap.format(f'<a href="{one.url}" target="_blank">{one.shown}</a>') for one in departments)


def table(web: Web, host: str, departments: Departments) -> Front:
    """机构设置 in the menu, a table of four columns behind it."""
    rows = ""
    for name, group in grouped(departments):
        cells = [anchors([one], "<td>{}</td>") for one in group]
        rows += f'<tr><th colspan="4">{name}</th></tr>' + "".join(
            f"<tr>{''.join(cells[at : at + 4])}</tr>" for at in range(0, len(cells), 4)
        )
    put(web, f"{host}/zwgk/jgsz/index.html", "机构设置", f"<table>{rows}</table>")
    return Front((("机构设置", "/zwgk/jgsz/"),))


def selects(web: Web, host: str, departments: Departments) -> Front:
    """Boxes in the foot."""
    boxes = "".join(
        f'<select onchange="if(this.value)window.open(this.value)"><option value="">—{name}网站—</option>'
        + "".join(f'<option value="{one.url}">{one.shown}</option>' for one in group) + "</select>"
        for name, group in grouped(departments)
    )  # fmt: skip
    return Front(foot=f'<div class="yqlj">{boxes}</div>')


def image_map(web: Web, host: str, departments: Departments) -> Front:
    """A picture of the government's departments, with areas."""
    areas = "".join(
        f'<area shape="rect" coords="{at % 5 * 120},{at // 5 * 40},{at % 5 * 120 + 110},{at // 5 * 40 + 34}" href="{one.url}" alt="{one.shown}" target="_blank">'
        for at, one in enumerate(departments)
    )
    picture = f'<img src="/images/jgt.png" usemap="#jg" alt="机构图"><map name="jg" id="jg">{areas}</map>'
    put(web, f"{host}/bmdh.html", "部门导航", picture)
    return Front(body='<div class="ad"><a href="bmdh.html"><img src="/images/bmdh.jpg" alt="部门导航"></a></div>')


def tabs(web: Web, host: str, departments: Departments) -> Front:
    """Tabs at the end of the home page."""
    parts = grouped(departments)
    heads = "".join(f'<li onmouseover="setTab({at})">{name}</li>' for at, (name, _) in enumerate(parts))
    panels = "".join(
        f'<div id="con_{at}" style="display:{"none" if at else "block"}"><ul>{anchors(group)}</ul></div>'
        for at, (_, group) in enumerate(parts)
    )
    return Front(body=f'<div class="wzq"><ul class="hd">{heads}</ul>{panels}</div>')


def foot_lists(web: Web, host: str, departments: Departments) -> Front:
    """网站群 in the foot, each group a list that opens."""
    lists = "".join(
        f'<dl><dt>{name}</dt><dd class="sub" hidden>{anchors(group, "{}")}</dd></dl>'
        for name, group in grouped(departments)
    )
    return Front(foot=f'<div class="wzq-foot"><b>网站群</b>{lists}</div>')


def nodes(web: Web, host: str, departments: Departments) -> Front:
    """信息公开目录: nodes of a tree in a script."""
    known: list[dict[str, object]] = [{"id": "0", "pId": "-1", "name": "政府信息公开目录"}]
    for at, (name, group) in enumerate(grouped(departments), 1):
        known.append({"id": f"{at}", "pId": "0", "name": name, "isParent": True})
        known += [
            {"id": f"{at}{place:03}", "pId": f"{at}", "name": one.shown, "url": one.url}
            for place, one in enumerate(group)
        ]
    script = f"<ul id='orgTree'></ul><script>var setting={{data:{{simpleData:{{enable:true}}}}}};var zNodes={json.dumps(known, ensure_ascii=False)};</script>"
    put(web, f"{host}/xxgk/ml/index.html", "信息公开目录", script)
    links = '<ul><li><a href="/xxgk/zn/">公开指南</a></li><li><a href="/xxgk/ml/">信息公开目录</a></li></ul>'
    put(web, f"{host}/xxgk/index.html", "政务公开", links)
    return Front((("政务公开", "/xxgk/"),))


def framed_tree(web: Web, host: str, departments: Departments) -> Front:
    """部门信息公开: calls that add to a tree, in a frame of its own."""
    calls = ["d.add(0,-1,'部门信息公开');"]
    for at, (name, group) in enumerate(grouped(departments), 1):
        calls.append(f"d.add({at},0,'{name}');")
        calls += [
            f"d.add({at}{place:02},{at},'{one.shown}','{one.url}','{one.name}','_blank');"
            for place, one in enumerate(group, 1)
        ]
    script = f"<script src='dtree.js'></script><script>var d=new dTree('d');{''.join(calls)}document.write(d);</script>"
    web.put(f"{host}/gkml/tree.html", f"<html><body>{script}</body></html>")
    frame = '<iframe src="tree.html" width="240" height="900" frameborder="0"></iframe><div id="r"></div>'
    put(web, f"{host}/gkml/bm.html", "部门信息公开", frame)
    return Front((("政府信息公开", "/gkml/bm.html"),))


def fetched(web: Web, host: str, departments: Departments) -> Front:
    """A page that fetches its departments as JSON."""
    tree = [
        {"name": name, "children": [{"name": one.shown, "fullName": one.name, "link": one.url} for one in group]}
        for name, group in grouped(departments)
    ]
    web.put(f"{host}/bmgk/orgs.json", json.dumps(tree, ensure_ascii=False))
    script = '<div id="orgs" data-url="/bmgk/orgs.json"></div><script>$.getJSON("/bmgk/orgs.json", function(list){ render(list); });</script>'
    put(web, f"{host}/bmgk/index.html", "部门公开", script)
    return Front((("部门公开", "/bmgk/index.html"),))


def introductions(web: Web, host: str, departments: Departments) -> Front:
    """A page about each department, with its site among telephone and address."""
    rows = ""
    for at, one in enumerate(departments):
        body = f"<h1>{one.name}</h1><p>主要职责：贯彻落实党中央和省委、市委的方针政策和决策部署。</p><p>办公地址：人民路{at + 8}号</p><p>联系电话：0{at + 351}-2023456</p>"
        put(web, f"{host}/zfjg/bm/{at}.html", one.name, f'{body}<p>部门网站：<a href="{one.url}">{one.url}</a></p>')
        rows += f'<li><a href="bm/{at}.html">{one.shown}</a></li>'
    put(web, f"{host}/zfjg/index.html", "政府机构", f"<ul class='bm'>{rows}</ul>")
    return Front((("政府机构", "/zfjg/index.html"),))


def by_group(web: Web, host: str, departments: Departments) -> Front:
    """部门网站导航: a page for each group of sites."""
    items = ""
    for at, (name, group) in enumerate(grouped(departments)):
        put(web, f"{host}/wzdh/{at}/index.html", name, f'<div class="dh">{anchors(group, "<span>{}</span>")}</div>')
        items += f'<li><a href="{at}/index.html">{name}</a></li>'
    put(web, f"{host}/wzdh/index.html", "网站导航", f"<ul>{items}</ul>")
    return Front((("部门网站导航", "/wzdh/index.html"),))


def pressed(web: Web, host: str, departments: Departments) -> Front:
    """Items that open a window when pressed."""
    items = "".join(f"<li class='bm' onclick=\"window.open('{one.url}')\">{one.shown}</li>" for one in departments)
    put(web, f"{host}/bumen.html", "市直部门", f"<ul>{items}</ul>")
    return Front((("市直部门", "/bumen.html"),))


def logos(web: Web, host: str, departments: Departments) -> Front:
    """Pictures with the name as their text."""
    items = "".join(
        f'<div class="logo"><a href="{one.url}"><img src="/logo/{at}.png" alt="{one.shown}" title="{one.shown}"></a></div>'
        for at, one in enumerate(departments)
    )
    put(web, f"{host}/zfbm/index.html", "政府部门", items)
    return Front((("政府部门", "/zfbm/index.html"),))


def abbreviated(web: Web, host: str, departments: Departments) -> Front:
    """Short names on the home page, full ones as their titles."""
    links = "".join(f'<a href="{one.url}" title="{one.name}">{cut(one.shown, 8)}</a>' for one in departments)
    return Front(body=f'<div class="bmkd"><h3>部门快递</h3>{links}</div>')


def by_redirect(web: Web, host: str, departments: Departments) -> Front:
    """Links to the portal's own addresses, which send one on to the departments."""
    items = ""
    for at, one in enumerate(departments):
        web.moved[f"{host}/bmlj/{at:03}.html"] = one.url
        items += f'<li><a href="/bmlj/{at:03}.html">{one.shown}</a></li>'
    return Front(foot=f'<div class="bmlj"><h4>部门链接</h4><ul>{items}</ul></div>')


def duties(web: Web, host: str, departments: Departments) -> Front:
    """法定主动公开内容, 机构职能, then the departments in text."""
    links = '<ul><li><a href="jgzn/index.html">机构职能</a></li><li><a href="zcwj/index.html">政策文件</a></li></ul>'
    put(web, f"{host}/zfxxgk/fdzdgknr/index.html", "法定主动公开内容", links)
    body = "".join(f"<h3>{name}</h3><p>{anchors(group, '{}　')}</p>" for name, group in grouped(departments))
    put(web, f"{host}/zfxxgk/fdzdgknr/jgzn/index.html", "机构职能", body)
    links = '<a href="/zfxxgk/zhinan.html">指南</a><a href="/zfxxgk/fdzdgknr/index.html">法定主动公开内容</a>'
    put(web, f"{host}/zfxxgk/index.html", "政府信息公开", links)
    return Front((("政府信息公开", "/zfxxgk/index.html"),))


def written(web: Web, host: str, departments: Departments) -> Front:
    """Links that a script in the page writes."""
    calls = "".join(f'document.write(\'<a href="{one.url}" target="_blank">{one.shown}</a>\');' for one in departments)
    return Front(foot=f'<div class="link"><p>部门网站</p><script type="text/javascript">{calls}</script></div>')


def in_attribute(web: Web, host: str, departments: Departments) -> Front:
    """A list of names and addresses in an attribute, which a component draws."""
    items = json.dumps([{"title": one.shown, "href": one.url} for one in departments], ensure_ascii=False)
    put(web, f"{host}/zwgk/bmxxgk/index.html", "部门信息公开", f"<org-list data-items='{items}'></org-list>")
    return Front((("部门信息公开", "/zwgk/bmxxgk/"),))


def menu_itself(web: Web, host: str, departments: Departments) -> Front:
    """The departments as a third level of the menu."""
    lists = "".join(
        f'<li><a href="#">{name}</a><ul class="lv3">{anchors(group)}</ul></li>' for name, group in grouped(departments)
    )
    return Front(body=f'<ul class="lv1"><li><a href="#">部门街镇</a><ul class="lv2">{lists}</ul></li></ul>')


def with_catalogues(web: Web, host: str, departments: Departments) -> Front:
    """信息公开: the departments, each with guide, catalogue and report."""
    parts = "".join(
        f'<div class="bmgk-item"><h5>{one.shown}</h5><p><a href="/gk/zn/{at}.html">公开指南</a><a href="{one.url}">公开目录</a><a href="/gk/nb/{at}.html">公开年报</a></p></div>'
        for at, one in enumerate(departments)
    )
    put(web, f"{host}/gk/bmgk.html", "部门信息公开目录", parts)
    return Front((("信息公开", "/gk/bmgk.html"),))


LEADS: tuple[Lead, ...] = (
    table, selects, image_map, tabs, foot_lists, nodes, framed_tree, fetched, introductions, by_group, pressed, logos,
    abbreviated, by_redirect, duties, written, in_attribute, menu_itself, with_catalogues,
)  # fmt: skip
