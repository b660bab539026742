"""How sample sites of the second hand draw navigation: menus, tabs, maps, scripts, frames."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True)
class Group:
    """A part of a menu."""

    name: str
    href: str
    """``#`` where it leads nowhere."""
    items: tuple[tuple[str, str], ...]
    """Names and addresses."""


Draw = Callable[[list[Group]], str]


def anchor(name: str, href: str, more: str = "") -> str:
    """Return a link."""
    return f'<a href="{escape(href)}"{more}>{escape(name)}</a>'


def each(form: str, group: Group) -> str:
    """Write all items of a group by a form with ``{link}``."""
    return "".join(form.format(link=anchor(*item)) for item in group.items)


def nested(groups: list[Group]) -> str:
    """Draw lists in a list."""
    inner = "".join(
        f"<li>{anchor(g.name, g.href)}<ul class='sub'>{each('<li>{link}</li>', g)}</ul></li>" for g in groups
    )
    return f'<div id="nav"><ul>{inner}</ul></div>'


def mega(groups: list[Group]) -> str:
    """Draw broad boxes that fold out."""
    inner = "".join(
        f'<div class="mega-item"><h3>{anchor(g.name, g.href)}</h3><div class="mega-panel"><dl><dt>{g.name}</dt>{each("<dd>{link}</dd>", g)}</dl></div></div>'
        for g in groups
    )
    return f'<header class="top"><nav class="mega">{inner}</nav></header>'


def bar(groups: list[Group]) -> str:
    """Draw one flat line of links."""
    return '<div class="dh">' + " | ".join(each("{link} ", g) for g in groups) + "</div>"


def tables(groups: list[Group]) -> str:
    """Draw an old table with pictures that stand for words."""
    cells = "".join(
        f'<td background="/images/bg.gif"><a href="{escape(href)}"><img src="/images/nav{at}.gif" alt="{escape(name)}" border="0"></a></td>'
        for g in groups
        for at, (name, href) in enumerate(g.items)
    )
    return f'<table width="1000" align="center" cellspacing="0"><tr>{cells}</tr></table>'


def areas(groups: list[Group]) -> str:
    """Draw one picture with areas."""
    inner = "".join(
        f'<area shape="rect" coords="{80 * at},0,{80 * at + 78},40" href="{escape(href)}" alt="{escape(name)}">'
        for at, (name, href) in enumerate(item for g in groups for item in g.items)
    )
    return f'<img src="/images/menu.jpg" usemap="#m" width="1000" height="40"><map name="m" id="m">{inner}</map>'


def tree(groups: list[Group]) -> list[dict[str, object]]:
    """Return the menu as data."""
    return [
        {"name": g.name, "url": g.href, "children": [{"name": name, "url": href} for name, href in g.items]}
        for g in groups
    ]


def script(groups: list[Group]) -> str:
    """Write the menu by a script from data in the page."""
    data = json.dumps(tree(groups), ensure_ascii=False)
    return f'<div id="menu"></div><script>var menuData = {data};\nrenderMenu("#menu", menuData);</script>'


def written(groups: list[Group]) -> str:
    """Write the menu by a script that spells out its markup."""
    lines = "".join(
        f"document.write('<li><a href=\"{href}\">{name}</a></li>');\n" for g in groups for name, href in g.items
    )
    return f"<ul class='menu'><script language='javascript'>\n{lines}</script></ul>"


def selects(groups: list[Group]) -> str:
    """Draw boxes to choose from."""
    return "".join(
        f'<select onchange="if(this.value)location.href=this.value"><option value="">{g.name}</option>'
        + "".join(f'<option value="{escape(href)}">{escape(name)}</option>' for name, href in g.items)
        + "</select>"
        for g in groups
    )


def clicks(groups: list[Group]) -> str:
    """Draw cells that a script makes links of."""
    return '<div class="tabs">' + "".join(
        f"<div class='tab'><span>{g.name}</span>"
        + "".join(f"<p class='lk' onclick=\"location.href='{href}'\">{name}</p>" for name, href in g.items)
        + "</div>"
        for g in groups
    ) + "</div>"  # fmt: skip


def marked(groups: list[Group]) -> str:
    """Draw cells whose attribute tells a script where they lead."""
    return "".join(
        f"<ul class='lv1'><li>{g.name}</li>"
        + "".join(f'<li class="lv2" data-url="{escape(href)}" onclick="go(this)">{name}</li>' for name, href in g.items)
        + "</ul>"
        for g in groups
    )


def side(groups: list[Group]) -> str:
    """Draw a tree at the left, as old disclosure pages do."""
    inner = "".join(
        f'<div class="tree-title">{g.name}</div><div class="tree-body">{each("<p>├ {link}</p>", g)}</div>'
        for g in groups
    )
    return f'<div id="left-tree">{inner}</div>'


MENUS: dict[str, Draw] = {
    "nested": nested, "mega": mega, "bar": bar, "tables": tables, "areas": areas, "script": script, "written": written,
    "selects": selects, "clicks": clicks, "marked": marked, "side": side, "none": lambda groups: "",
    # The two below stand in a page of their own; second_hand_build shows them in a frame.
    "frames": side, "inner-frame": nested,
}  # fmt: skip
"""Navigation by name."""
