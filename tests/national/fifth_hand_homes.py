"""The home pages of the fifth hand's bureaus: how a visitor comes to the columns."""

from __future__ import annotations

import json
from collections.abc import Callable

from national.fifth_hand_model import Plan, Web
from national.fifth_hand_rows import cut, link
from national.fifth_hand_shells import Bureau, disclosed, foot, groups, head, menu

Home = Callable[[Web, Bureau], None]

MORE = ('<a class="more" href="{}">更多&gt;&gt;</a>', '<a href="{}" title="更多"><img src="/images/more.gif" alt="更多"></a>', '<a href="{}" class="m">MORE+</a>', '<a href="{}">查看更多</a>')  # fmt: skip


def _newest(bureau: Bureau, plan: Plan) -> str:
    return "".join(
        f'<li><a href="{link(one.url, bureau.home)}" title="{one.title}">{cut(one.title)}</a><span>{one.day[5:]}</span></li>'
        for one in plan.articles[:5]
    )


def _services(bureau: Bureau) -> str:
    """What homes hold beside their columns."""
    return (
        f'<div class="kjrk"><a href="https://zwfw.example.gov.cn/">政务服务网</a><a href="{bureau.base}/jzxx/">局长信箱</a><a href="{bureau.base}/ysq/">依申请公开</a></div>'
        '<div class="links">友情链接：<select onchange="window.open(this.value)"><option>--国家部委--</option><option value="http://www.nhc.gov.cn/">国家卫生健康委员会</option></select>'
        '<a href="https://wsjkw.province.gov.cn/">省卫生健康委员会</a><a href="http://www.natcm.gov.cn/">国家中医药管理局</a></div>'
    )


def _frame(bureau: Bureau, body: str) -> str:
    return f'{head(bureau.agency, bureau.agency)}<div class="logo"><h1>{bureau.agency}</h1></div>{body}{_services(bureau)}{foot(bureau)}'


def with_blocks(web: Web, bureau: Bureau) -> None:
    """A full menu, and blocks of the newest with a link to more."""
    more = MORE[len(bureau.base) % 4]
    blocks = "".join(
        f'<div class="box"><div class="box-hd"><h2>{plan.name}</h2>{more.format(link(plan.url, bureau.home))}</div><ul>{_newest(bureau, plan)}</ul></div>'
        for plan in bureau.plans
        if plan.kind != "-"
    )
    web.put(bureau.home, _frame(bureau, menu(bureau, bureau.home) + blocks))


def blocks_alone(web: Web, bureau: Bureau) -> None:
    """No menu but of services: columns stand in blocks whose head is no link."""
    more = MORE[(len(bureau.base) + 1) % 4]
    blocks = "".join(
        f'<table class="lm"><tr><td class="lmbt"><b>{plan.name}</b></td><td align="right">{more.format(link(plan.url, bureau.home))}</td></tr>'
        f'<tr><td colspan="2"><ul>{_newest(bureau, plan)}</ul></td></tr></table>'
        for plan in bureau.plans
    )
    web.put(bureau.home, _frame(bureau, blocks))


def with_tabs(web: Web, bureau: Bureau) -> None:
    """Tabs for each group, whose heads lead to the columns when pressed."""
    parts = []
    for name, plans in groups(bureau.plans):
        heads = "".join(
            f'<li data-tab="{plan.slug}" data-url="{link(plan.url, bureau.home)}"><a href="{link(plan.url, bureau.home)}">{plan.name}</a></li>'
            for plan in plans
        )
        panels = "".join(
            f'<div class="tab-con" id="{plan.slug}" style="display:none"><ul>{_newest(bureau, plan)}</ul></div>'
            for plan in plans
        )
        parts.append(f'<div class="tabbox" aria-label="{name}"><ul class="tab-hd">{heads}</ul>{panels}</div>')
    web.put(bureau.home, _frame(bureau, "".join(parts)))


def with_sections(web: Web, bureau: Bureau) -> None:
    """A short menu whose groups are pages that list their columns; the home shows pictures."""
    items = []
    for number, (name, plans) in enumerate(groups(bureau.plans), 1):
        url = f"{bureau.base}/pd{number:02}/index.html"
        items.append(f'<li><a href="{link(url, bureau.home)}"><em>{name}</em></a></li>')
        body = "".join(
            f'<div class="lanmu"><h3><a href="{link(plan.url, url)}">{plan.name}</a></h3><ul>'
            + "".join(f'<li><a href="{link(one.url, url)}">{one.title}</a>{one.day}</li>' for one in plan.articles[:3]) + "</ul></div>"
            for plan in plans
        )  # fmt: skip
        web.put(url, _frame(bureau, f'<div class="dqwz">首页 &gt; {name}</div>{body}'))
    slides = (
        '<div class="swiper"><img src="/images/b1.jpg" alt="健康中国"><img src="/images/b2.jpg" alt="爱国卫生"></div>'
    )
    web.put(bureau.home, _frame(bureau, f'<ul class="menu">{"".join(items)}</ul>{slides}'))


def as_tree(web: Web, bureau: Bureau) -> None:
    """A disclosure page that opens with its first column."""
    plan = bureau.plans[0]
    web.put(bureau.home, disclosed(bureau, bureau.home, plan, f"<ul>{_newest(bureau, plan)}</ul>"))


def as_nodes(web: Web, bureau: Bureau) -> None:
    """A disclosure page whose tree is drawn by script from nodes."""
    nodes = [{"id": 1, "pId": 0, "name": "法定主动公开内容", "open": True}]
    for number, (name, plans) in enumerate(groups(bureau.plans), 10):
        nodes.append({"id": number, "pId": 1, "name": name})
        nodes += [
            {"id": number * 100 + place, "pId": number, "name": plan.name, "url": plan.url, "target": "_self"}
            for place, plan in enumerate(plans)
        ]
    script = f'<ul id="tree" class="ztree"></ul><script>var zNodes = {json.dumps(nodes, ensure_ascii=False)}; $.fn.zTree.init($("#tree"), setting, zNodes);</script>'
    web.put(
        bureau.home,
        _frame(bureau, f'<h2>{bureau.agency}政府信息公开目录</h2>{script}<div class="znr">请选择左侧栏目</div>'),
    )


def in_frame(web: Web, bureau: Bureau) -> None:
    """A page of two frames: the categories, and an empty list."""
    url = f"{bureau.base}/left_tree.html"
    calls = ["d.add(0,-1,'信息公开目录');"]
    for number, (name, plans) in enumerate(groups(bureau.plans), 1):
        calls.append(f"d.add({number},0,'{name}','');")
        calls += [
            f"d.add({number}{place:02},{number},'{plan.name}','{link(plan.url, url)}','','mainFrame');"
            for place, plan in enumerate(plans)
        ]
    web.put(
        url,
        f"{head('目录', bureau.agency)}<script>d = new dTree('d');{''.join(calls)}document.write(d);</script></body></html>",
    )
    body = f'<iframe src="{link(url, bureau.home)}" id="leftFrame" height="600"></iframe><iframe name="mainFrame" src="about:blank"></iframe>'
    web.put(bureau.home, _frame(bureau, body))


FULL: tuple[Home, ...] = (with_blocks, with_tabs, with_sections, blocks_alone)
DISCLOSURE: tuple[Home, ...] = (as_tree, as_nodes, in_frame)
