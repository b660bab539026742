"""How the sites of the first hand show their menus."""

from __future__ import annotations

import json

from national.first_hand_build import Builder, Leaf


def nested(site: Builder, tree: tuple[Leaf, ...]) -> str:
    """Lists in lists."""
    items = "".join(
        f"<li><a href='{site.url(leaf)}'>{leaf.name}</a>"
        + (
            f"<ul>{''.join(f'<li><a href={chr(34)}{site.url(one)}{chr(34)}>{one.name}</a></li>' for one in leaf.children)}</ul>"
            if leaf.children
            else ""
        )
        + "</li>"
        for leaf in tree
    )
    return f"<div class='nav'><ul><li><a href='{site.front or site.base}'>首页</a></li>{items}</ul></div>"


def flat(site: Builder, tree: tuple[Leaf, ...]) -> str:
    """The first level alone; what stands under it is found on its pages."""
    links = "".join(f"<a href='{site.url(leaf)}'>{leaf.name}</a>" for leaf in tree)
    return f"<div class='menu'><a href='{site.front or site.base}'>网站首页</a>{links}</div>"


def defined(site: Builder, tree: tuple[Leaf, ...]) -> str:
    """Terms with their definitions; a term with others under it leads nowhere."""
    parts = "".join(
        f"<dl><dt>{leaf.name}</dt>{''.join(f'<dd><a href={chr(34)}{site.url(one)}{chr(34)} title={chr(34)}{one.name}{chr(34)}>{one.name}</a></dd>' for one in leaf.children)}</dl>"
        if leaf.children
        else f"<dl><dt><a href='{site.url(leaf)}'>{leaf.name}</a></dt></dl>"
        for leaf in tree
    )
    return f"<div id='nav'>{parts}</div>"


def boxes(site: Builder, tree: tuple[Leaf, ...]) -> str:
    """Boxes that open when pointed at, addresses in scripts."""
    parts = "".join(
        f"<div class='item'><span class='t' onclick=\"window.open('{site.url(leaf)}')\">{leaf.name}</span><div class='sub'>"
        + "".join(
            f'<a href="javascript:;" onclick="location.href=\'{site.url(one)}\'">{one.name}</a>'
            for one in leaf.children
        )
        + "</div></div>"
        for leaf in tree
    )
    return f"<div class='navbox'>{parts}</div>"


def scripted(site: Builder, tree: tuple[Leaf, ...]) -> str:
    """A tree that a script lays out."""

    def entry(leaf: Leaf) -> dict[str, object]:
        return {"name": leaf.name, "url": site.url(leaf), "children": [entry(one) for one in leaf.children]}

    return f"<div id='menu'></div><script>var menuData = {json.dumps([entry(leaf) for leaf in tree], ensure_ascii=False)};render(menuData);</script>"


def pictures(site: Builder, tree: tuple[Leaf, ...]) -> str:
    """Pictures with their names as alternative text."""
    links = "".join(
        f"<td><a href='{site.url(leaf)}'><img src='/images/{leaf.slug}.gif' alt='{leaf.name}'></a></td>"
        for leaf in tree
    )
    return f"<table><tr>{links}</tr></table>"
