"""Menus of bureaus' sites, from tables of 2005 to drop-downs of today."""

from __future__ import annotations

from national.fourth_hand_model import Node
from national.fourth_hand_site import Draft


def _entries(draft: Draft, node: Node) -> list[Node]:
    return [] if draft.plan.is_flat and node is not draft.root else [child for child in node.children if child.in_menu]


def _a(draft: Draft, node: Node, more: str = "") -> str:
    return f'<a href="{draft.link(draft.target(node), draft.home)}"{more}>{node.name}</a>'


def nested(draft: Draft) -> str:
    """Lists within lists."""

    def items(node: Node) -> str:
        return "".join(f"<li>{_a(draft, child)}{below(child)}</li>" for child in _entries(draft, node))

    def below(node: Node) -> str:
        inner = items(node)
        return f"<ul>{inner}</ul>" if inner else ""

    home = draft.link(draft.home, draft.home)
    return f'<div class="nav"><div class="w1200"><ul><li class="cur"><a href="{home}">首页</a></li>{items(draft.root)}</ul></div></div>'


def mega(draft: Draft) -> str:
    """A bar of top entries and a panel under each."""
    tops, panels = [], []
    for number, top in enumerate(_entries(draft, draft.root)):
        tops.append(
            f'<a class="menu-item" data-panel="p{number}" href="{draft.link(draft.target(top), draft.home)}" title="{top.name}"><span>{top.name}</span></a>'
        )
        inner = "".join(
            f"<dl><dt>{_a(draft, child)}</dt>{''.join(f'<dd>{_a(draft, leaf)}</dd>' for leaf in _entries(draft, child))}</dl>"
            for child in _entries(draft, top)
        )
        panels.append(f'<div class="menu-panel" id="p{number}" style="display:none">{inner}</div>')
    return f'<nav class="menu-bar">{"".join(tops)}</nav>{"".join(panels)}'


def tables(draft: Draft) -> str:
    """One row of a table, bars between; what is below in a second row."""
    tops = "<td>|</td>".join(
        f'<td align="center">{_a(draft, top, " class=white14")}</td>' for top in _entries(draft, draft.root)
    )
    below = "".join(
        f'<div id="sub{number}" class="submenu">{"&nbsp;|&nbsp;".join(_a(draft, leaf) for leaf in top.walk() if leaf.in_menu and leaf.sort != "group")}</div>'
        for number, top in enumerate(_entries(draft, draft.root))
        if not draft.plan.is_flat
    )
    return f'<table width="1000" align="center" background="/images/menu_bg.jpg"><tr><td><a href="{draft.link(draft.home, draft.home)}">首 页</a></td>{tops}</tr></table>{below}'


def pictures(draft: Draft) -> str:
    """Pictures for top entries, whose names stand in their alternative text."""
    tops = "".join(
        f'<li><a href="{draft.link(draft.target(top), draft.home)}"><img src="/images/nav_{number}.png" alt="{top.name}" border="0" /></a>'
        f'<div class="drop">{"".join(_a(draft, leaf) for leaf in top.walk() if leaf.in_menu and leaf.sort != "group" and not draft.plan.is_flat)}</div></li>'
        for number, top in enumerate(_entries(draft, draft.root))
    )
    return f'<div id="topnav"><ul>{tops}</ul></div>'


def titled(draft: Draft) -> str:
    """Links with titles, spans and icons; the address written without a scheme where the site does so."""

    def items(node: Node, level: int) -> str:
        return "".join(
            f"""<div class="nav-lv{level}"><a target="_self" title="{child.name}" href="{draft.link(draft.target(child), draft.home)}">
<i class="icon"></i><em>{child.name}</em></a>{items(child, level + 1)}</div>"""
            for child in _entries(draft, node)
        )

    return f'<header><div class="navbar">{items(draft.root, 1)}</div></header>'


def side(draft: Draft) -> str:
    """Everything in one column at the left, headings without links."""

    def items(node: Node) -> str:
        return "".join(
            f'<h4 class="fold">{child.name}</h4><div class="unfold">{items(child)}</div>'
            if child.sort == "group"
            else f"<p>{_a(draft, child)}</p>"
            for child in _entries(draft, node)
        )

    return f'<div class="leftmenu">{items(draft.root)}</div>'


def scripted(draft: Draft) -> str:
    """Top entries that open by a click, the entries below in a hidden box after all of them."""
    tops = "".join(
        f'<span class="top" onmouseover="show({number})">{_a(draft, top)}</span>'
        for number, top in enumerate(_entries(draft, draft.root))
    )
    boxes = "".join(
        f'<div id="box{number}" class="hidden-box">{"".join(f"<b>{child.name}</b>" + "".join(_a(draft, leaf) for leaf in _entries(draft, child)) if child.sort == "group" else _a(draft, child) for child in _entries(draft, top))}</div>'
        for number, top in enumerate(_entries(draft, draft.root))
    )
    return f'<div class="daohang">{tops}</div><div class="xiala">{boxes}</div>'


def brief(draft: Draft) -> str:
    """Only the top entries, in a definition list with the home page first."""
    tops = "".join(f"<dd>{_a(draft, top)}</dd>" for top in draft.root.children if top.in_menu)
    return f'<dl class="mainnav"><dt><a href="{draft.link(draft.home, draft.home)}">网站首页</a></dt>{tops}</dl>'
