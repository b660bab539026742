"""The frames of the fifth hand's bureau pages: head, menu, where one is, and foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from national.fifth_hand_model import Plan
from national.fifth_hand_rows import cut, link


@dataclass(frozen=True)
class Bureau:
    """A bureau's site: who, where, and its columns."""

    agency: str
    city: str
    base: str
    home: str
    plans: tuple[Plan, ...]


def groups(plans: Sequence[Plan]) -> list[tuple[str, list[Plan]]]:
    return [(name, list(group)) for name, group in groupby(plans, key=lambda plan: plan.group)]


def head(title: str, agency: str, column: str = "") -> str:
    meta = f'<meta name="ColumnName" content="{column}"><meta name="ColumnType" content="{column}">' if column else ""
    return f'<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{title}</title><meta name="SiteName" content="{agency}">{meta}</head><body>'


def foot(bureau: Bureau) -> str:
    return (
        f'<div class="footer"><p><a href="{bureau.base}/wzdt.html">网站地图</a> | <a href="{bureau.base}/lxwm.html">联系我们</a> | 主办：{bureau.agency}</p>'
        '<p>政府网站标识码：1400000033 <a href="https://beian.miit.gov.cn/">ICP备05001234号</a></p></div></body></html>'
    )


def menu(bureau: Bureau, page: str) -> str:
    """The menu with a list of columns under each group."""
    parts = []
    for name, plans in groups(bureau.plans):
        items = "".join(f'<dd><a href="{link(plan.url, page)}">{plan.name}</a></dd>' for plan in plans)
        parts.append(f'<li class="nav-item"><dl><dt><a href="javascript:;">{name}</a></dt>{items}</dl></li>')
    return f'<ul class="nav"><li class="nav-item on"><a href="{link(bureau.home, page)}">首页</a></li>{"".join(parts)}</ul>'


def modern(bureau: Bureau, page: str, plan: Plan, body: str) -> str:
    """Menu above, columns of the group on the left."""
    side = "".join(
        f'<li{" class=on" if other.slug == plan.slug else ""}><a href="{link(other.url, page)}">{other.name}</a></li>'
        for other in bureau.plans
        if other.group == plan.group
    )
    return (
        f'{head(f"{plan.name}-{bureau.agency}", bureau.agency, plan.name)}<div class="top">{bureau.agency}</div>{menu(bureau, page)}'
        f'<div class="crumb">当前位置：<a href="{bureau.home}">首页</a>&gt;{plan.group}&gt;<a href="{page}">{plan.name}</a></div>'
        f'<div class="main"><div class="left"><h2>{plan.group}</h2><ul>{side}</ul></div><div class="right"><h3>{plan.name}</h3>{body}</div></div>{foot(bureau)}'
    )


def tabled(bureau: Bureau, page: str, plan: Plan, body: str) -> str:
    """Tables in tables, as before 2015."""
    cells = "".join(f'<td class="dh"><a href="{link(other.url, page)}">{other.name}</a></td>' for other in bureau.plans)
    return (
        f'{head(f"{bureau.agency}--{plan.name}", bureau.agency)}<table width="1000" align="center"><tr><td><img src="/img/banner.jpg" alt="{bureau.agency}"></td></tr>'
        f'<tr><td><table><tr><td class="dh"><a href="{bureau.home}">网站首页</a></td>{cells}</tr></table></td></tr><tr><td>您现在的位置：<a href="{bureau.home}">首页</a> &gt;&gt; {plan.name}</td></tr>'
        f'<tr><td valign="top">{body}</td></tr></table>{foot(bureau)}'
    )


def sections(bureau: Bureau, page: str, plan: Plan, body: str) -> str:
    """HTML5, with articles of another column beside the list."""
    other = next(one for one in bureau.plans if one.slug != plan.slug)
    hot = "".join(
        f'<li><a href="{one.url}">{cut(one.title)}</a> <small>{one.day[5:]}</small></li>' for one in other.articles[:4]
    )
    return (
        f"{head(f'{plan.name}_{bureau.agency}', bureau.agency, plan.name)}<header><h1>{bureau.agency}</h1><nav>{menu(bureau, page)}</nav></header>"
        f'<ol class="breadcrumb"><li><a href="{bureau.home}">首页</a></li><li>{plan.group}</li><li class="active">{plan.name}</li></ol>'
        f'<main><section class="list">{body}</section><aside><h4>热点关注</h4><ul>{hot}</ul></aside></main>{foot(bureau)}'
    )


def tree(bureau: Bureau) -> str:
    """Return the categories of a disclosure page, which open by script."""
    parts = []
    for name, plans in groups(bureau.plans):
        leaves = "".join(
            f'<li><i class="ico"></i><a href="{plan.url}" title="{plan.name}">{plan.name}</a></li>' for plan in plans
        )
        parts.append(
            f'<li class="folder"><span onclick="toggle(this)">{name}</span><ul style="display:none">{leaves}</ul></li>'
        )
    fixed = "".join(
        f'<li><a href="{bureau.base}/{slug}.html">{name}</a></li>'
        for name, slug in (("政府信息公开指南", "zn"), ("依申请公开", "ysq"))
    )
    return f'<ul class="gk-tree">{fixed}<li class="folder"><span>法定主动公开内容</span><ul>{"".join(parts)}</ul></li></ul>'


def disclosed(bureau: Bureau, page: str, plan: Plan, body: str) -> str:
    """A disclosure page: the tree on the left, the list on the right."""
    return (
        f'{head(f"{bureau.agency}信息公开目录-{plan.name}", bureau.agency, plan.name)}<div class="gk-top"><a href="/">网站首页</a>{bureau.agency}政府信息公开</div>'
        f'<div class="gk-left">{tree(bureau)}</div><div class="gk-right"><div class="gk-title">{plan.name}</div>{body}</div>{foot(bureau)}'
    )


SHELLS = (modern, tabled, sections)
