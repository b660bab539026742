"""How portals name the offices of a city, and lead to them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import NamedTuple

from national.fourth_hand_model import Node
from national.fourth_hand_site import Draft

OFFICES = (
    "fgw 市发展和改革委员会,jyj 市教育局,kjj 市科学技术局,gxj 市工业和信息化局,mzw 市民族宗教事务委员会,gaj 市公安局,mzj 市民政局,sfj 市司法局,czj 市财政局,"
    "rsj 市人力资源和社会保障局,zrzyj 市自然资源和规划局,sthjj 市生态环境局,zjj 市住房和城乡建设局,jtj 市交通运输局,slj 市水利局,nyncj 市农业农村局,"
    "swj 市商务局,wglj 市文化广电和旅游局,tyjr 市退役军人事务局,yjj 市应急管理局,sjj 市审计局,scjgj 市市场监督管理局,tyj 市体育局,tjj 市统计局,"
    "ybj 市医疗保障局,xfj 市信访局,hszh 市红十字会,jkzx 市疾病预防控制中心,wsjdj 市卫生监督执法支队"
)


class Office(NamedTuple):
    """An office of a city."""

    name: str
    url: str


Layout = Callable[[Draft, Sequence[Office]], str]


def offices(host: str, bureau: Office, *, below: str = "") -> list[Office]:
    """Return all offices of a city, the bureau among them; on hosts of their own, or below a path of the portal."""
    domain = host.removeprefix("www.")
    found = []
    for one in OFFICES.split(","):
        slug, name = one.split()
        found.append(
            Office(bureau.name[0] + name[1:], f"http://{host}{below}/{slug}/" if below else f"http://{slug}.{domain}/")
        )
    return [*found[:18], bureau, *found[18:]]


def plain_list(draft: Draft, found: Sequence[Office]) -> str:
    """Links in one list."""
    return f'<ul class="bm-list">{"".join(f"<li><a target=_blank href={one.url!r} title={one.name!r}>{one.name}</a></li>" for one in found)}</ul>'


def cells(draft: Draft, found: Sequence[Office]) -> str:
    """A table of four cells a row."""
    rows = "".join(
        f"<tr>{''.join(f'<td><a href={one.url!r}>{one.name}</a></td>' for one in found[at : at + 4])}</tr>"
        for at in range(0, len(found), 4)
    )
    return f'<table class="zzjg" width="100%">{rows}</table>'


def headed(draft: Draft, found: Sequence[Office]) -> str:
    """Definition lists under headings."""
    parts = (("市政府组成部门", found[:22]), ("市政府直属机构", found[22:27]), ("直属事业单位", found[27:]))
    return "".join(
        f'<dl class="jg"><dt>{name}</dt>{"".join(f"<dd><a href={one.url!r}>{one.name}</a></dd>" for one in some)}</dl>'
        for name, some in parts
    )


def chosen(draft: Draft, found: Sequence[Office]) -> str:
    """Options of a box."""
    options = "".join(f'<option value="{one.url}">{one.name}</option>' for one in found)
    return f'<select class="links" onchange="if(this.value)window.open(this.value)"><option value="">—— 市直部门网站 ——</option>{options}</select>'


def clicked(draft: Draft, found: Sequence[Office]) -> str:
    """Links that a script opens."""
    return "".join(
        f"""<div class="bmitem"><a href="javascript:void(0)" onclick="window.open('{one.url}')">{one.name}</a></div>"""
        for one in found
    )


def tree_nodes(draft: Draft, found: Sequence[Office]) -> str:
    """Nodes of a tree that a script draws."""
    nodes = [{"id": 1, "pId": 0, "name": "部门信息公开目录", "open": True}]
    nodes += [
        {"id": 100 + number, "pId": 1, "name": one.name, "url": one.url, "target": "_blank"}
        for number, one in enumerate(found)
    ]
    return f"""<ul id="treeDemo" class="ztree"></ul><script>var setting = {{data: {{simpleData: {{enable: true}}}}}};
var zNodes = {json.dumps(nodes, ensure_ascii=False)};
$(document).ready(function(){{ $.fn.zTree.init($("#treeDemo"), setting, zNodes); }});</script>"""


def paired(draft: Draft, found: Sequence[Office]) -> str:
    """Name as text; behind it two links, to the catalogue and to the guide."""
    lines = "".join(
        f'<li><span class="bm">{one.name}</span><a href="{one.url}" title="{one.name}信息公开目录">目录</a><a href="{one.url}gkzn.html">指南</a></li>'
        for one in found
    )
    return f'<ul class="bmgk">{lines}</ul>'


def framed(layout: Layout, found: Sequence[Office]) -> Callable[[Draft, Node], str]:
    """Return a page's content: a layout of offices."""
    return lambda draft, _: f'<div class="bmdh"><h3>机构设置</h3>{layout(draft, found)}</div>'


def at_foot(home: Callable[[Draft], str], layout: Layout, found: Sequence[Office]) -> Callable[[Draft], str]:
    """Return a home page that names the offices at its foot."""
    return lambda draft: home(draft).replace("</body>", f'<div class="bmwz">{layout(draft, found)}</div></body>', 1)


def introduction(draft: Draft, bureau: Office) -> str:
    """Return the page by which a portal introduces an office; its own site is one link of it."""
    content = f"""<div class="jgjs"><h2>{bureau.name}</h2><p>办公地址：健康路1号　办公时间：法定工作日　联系电话：0000-12345</p>
<p>官方网站：<a href="{bureau.url}" target="_blank">{bureau.url}</a></p><p>主要职责：组织拟订全市卫生健康事业发展规划并组织实施。</p></div>"""
    return draft.plan.skin.shell(draft, bureau.name, None, content)
