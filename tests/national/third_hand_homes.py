"""Home pages of the third hand's bureaus in many layouts, and the frame of the pages below them."""

from __future__ import annotations

from collections.abc import Callable

from national.third_hand_rows import cut
from national.third_hand_site import Shelf, Site
from national.third_hand_web import link

FRIENDS = (
    ("国家卫生健康委员会", "http://www.nhc.gov.cn/"),
    ("国家疾病预防控制局", "https://www.ndcpa.gov.cn/"),
    ("中国政府网", "https://www.gov.cn/"),
)


CRUMBS = (
    ("当前位置：", " &gt; "),
    ("您所在的位置：", "&gt;&gt;"),
    ("您的位置: ", " / "),
    ("<i></i>", "<em>&gt;</em>"),
)
"""What opens bread crumbs and what stands between them."""


def anchor(site: Site, url: str, at: str, text: str, rest: str = "") -> str:
    """Return a link as this site writes it."""
    return f'<a href="{link(url, at, site.plan.scheme.links).replace("&", "&amp;")}"{rest}>{text}</a>'


def groups(site: Site) -> dict[str, list[Shelf]]:
    """Return the columns by group, in the order of the plan."""
    made: dict[str, list[Shelf]] = {}
    for one in site.plan.shelves:
        made.setdefault(one.group, []).append(one)
    return made


def placed(site: Site, *places: str) -> list[Shelf]:
    """Return the columns at these places."""
    return [one for one in site.plan.shelves if one.place in places]


def bar(site: Site, at: str) -> str:
    """Return the menu at the top: groups alone, or with what drops down from them."""
    entries = []
    for group, members in groups(site).items():
        shown = [one for one in members if one.place in {"panel", "tab", "menu"}]
        drops = site.plan.layout in DROPS and len(shown) > 1
        below = "".join(f"<li>{anchor(site, site.first(one), at, one.name)}</li>" for one in shown) if drops else ""
        entries.append(f"<li>{anchor(site, site.hall(group), at, group)}{f'<ul>{below}</ul>' if below else ''}</li>")
    home = anchor(site, site.home, at, "首页")
    top = '<a href="javascript:void(0)">无障碍阅读</a> <a href="javascript:;">长者模式</a>'
    return f'<div class="header"><p>{top}</p><div class="nav"><ul class="menu"><li>{home}</li>{"".join(entries)}</ul></div></div>'


def foot(site: Site, at: str) -> str:
    """Return the end of a page."""
    own = " | ".join(anchor(site, site.first(one), at, one.name) for one in placed(site, "foot"))
    friends = "".join(f'<a href="{url}" target="_blank">{name}</a>' for name, url in FRIENDS)
    return (
        f'<div class="footer"><div class="yqlj">友情链接：{friends}</div><p>{own}</p>'
        f"<p>主办单位：{site.plan.agency} 技术支持：市大数据中心 网站标识码：{3100000000 + site.seed}</p></div>"
    )


def crumbs(site: Site, name: str, group: str) -> str:
    """Return the bread crumbs of a page."""
    opening, sign = CRUMBS[site.seed % len(CRUMBS)]
    above = f"{sign}{anchor(site, site.hall(group), '', group)}" if group != name else ""
    return f'<div class="position">{opening}<a href="{site.home}">首页</a>{above}{sign}{name}</div>'


def hot(site: Site, at: str) -> str:
    """Return the newest news as lists show them beside their rows."""
    shown = [anchor(site, one.url, at, one.title) for one in site.stock[site.plan.shelves[0]][:5]]
    return f'<div class="hot"><h4>热点推荐</h4><ul>{"".join(f"<li>{one}</li>" for one in shown)}</ul></div>'


def frame(site: Site, name: str, group: str, inner: str, at: str) -> str:
    """Return a page below the home page: menu, bread crumbs, the menu beside it, and what it holds.

    The menu of its group stands to the left, as tabs above, or to the right above the newest news, by the site.
    """
    members = [one for one in groups(site)[group] if one.place != "foot"]
    beside = "".join(
        f"<li{' class=on' if one.name == name else ''}>{anchor(site, site.first(one), at, one.name)}</li>"
        for one in members
    )
    main = f'<div class="title">{name}</div>{inner}'
    body = (
        f'<div class="left"><h3>{group}</h3><ul class="leftnav">{beside}</ul></div><div class="right">{main}</div>',
        f'<ul class="lm-tab">{beside}</ul><div class="lm-con">{main}</div>',
        f'<div class="con-l">{main}</div><div class="con-r"><h3>{group}</h3><ul>{beside}</ul>{hot(site, at)}</div>',
    )[site.seed % 3]
    return (
        f'<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{name}_{site.plan.agency}</title>'
        f'<meta name="SiteName" content="{site.plan.agency}"><meta name="ColumnName" content="{name}"></head><body>'
        f'{bar(site, at)}{crumbs(site, name, group)}<div class="w1200">{body}</div>{foot(site, at)}</body></html>'
    )


def newest(site: Site, shelf: Shelf, at: str, count: int, dated: bool = True) -> str:
    """Return the newest articles of a column as a home page lists them."""
    rows = []
    for one in site.stock[shelf][:count]:
        day = f"<span>{one.day:%m-%d}</span>" if dated else ""
        rows.append(
            f"<li>{anchor(site, one.url, at, cut(one.title, 18), f' title={chr(34)}{one.title}{chr(34)}')}{day}</li>"
        )
    return f"<ul>{''.join(rows)}</ul>"


def panel(site: Site, shelf: Shelf, at: str, more: str) -> str:
    """Return a column's panel with its newest articles; ``more`` is the text of the link to its list."""
    inner = newest(site, shelf, at, 6) if shelf.kind != "page" else "<p>……</p>"
    link_more = anchor(site, site.first(shelf), at, more, ' class="more"')
    return f'<div class="box"><div class="hd"><h3>{shelf.name}</h3>{link_more}</div><div class="bd">{inner}</div></div>'


def tabs(site: Site, shelves: list[Shelf], at: str, linked: bool) -> str:
    """Return columns as tabs: their names are links, or each pane ends with 更多."""
    heads = "".join(
        f"<li>{anchor(site, site.first(one), at, one.name) if linked else one.name}</li>" for one in shelves
    )
    panes = "".join(
        f'<div class="con">{newest(site, one, at, 7)}'
        f"{'' if linked else anchor(site, site.first(one), at, '更多')}</div>"
        for one in shelves
    )
    return f'<div class="tab"><ul class="tab-hd">{heads}</ul><div class="tab-bd">{panes}</div></div>'


def slides(site: Site, at: str) -> str:
    """Return pictures that lead to the newest articles of the first column."""
    first = placed(site, "panel", "tab", "menu")[0]
    shown = [
        anchor(site, one.url, at, f'<img src="/images/{number}.jpg" alt="{one.title}"><p>{cut(one.title, 16)}</p>')
        for number, one in enumerate(site.stock[first][:4])
    ]
    return f'<div class="slide">{"".join(shown)}</div>'


def pictures(site: Site, shelves: list[Shelf], at: str) -> str:
    """Return links that are pictures, with the columns' names as what stands for them."""
    return "".join(
        anchor(site, site.first(one), at, f'<img src="/images/icon_{one.path.replace("/", "_")}.png" alt="{one.name}">')
        for one in shelves
    )


def page(site: Site, inner: str) -> str:
    """Return a home page."""
    return (
        f'<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{site.plan.agency}</title>'
        f'<meta name="SiteName" content="{site.plan.agency}"></head><body>{bar(site, site.home)}'
        f'<div class="main">{inner}</div>{foot(site, site.home)}</body></html>'
    )


def _panels(site: Site) -> str:
    boxes = "".join(panel(site, one, site.home, "更多&gt;&gt;") for one in placed(site, "panel"))
    tabbed = placed(site, "tab")
    return page(site, slides(site, site.home) + boxes + (tabs(site, tabbed, site.home, True) if tabbed else ""))


def _tabs(site: Site) -> str:
    boxes = "".join(panel(site, one, site.home, "MORE+") for one in placed(site, "panel"))
    tabbed = placed(site, "tab")
    return page(site, (tabs(site, tabbed, site.home, False) if tabbed else "") + slides(site, site.home) + boxes)


def _table(site: Site) -> str:
    cells = "".join(
        f'<tr><td class="tt">{one.name}</td><td align="right">'
        f"{anchor(site, site.first(one), site.home, '<img src=/images/more.gif alt=更多 border=0>')}</td></tr>"
        f'<tr><td colspan="2">{newest(site, one, site.home, 5, dated=False)}</td></tr>'
        for one in placed(site, "panel", "tab")
    )
    icons = pictures(site, placed(site, "menu"), site.home)
    return page(site, f'<table width="1000"><tbody>{cells}</tbody></table><div class="icons">{icons}</div>')


def _headed(site: Site) -> str:
    boxes = "".join(
        f'<dl class="lm"><dt>{anchor(site, site.first(one), site.home, one.name)}</dt>'
        f"<dd>{newest(site, one, site.home, 5)}</dd></dl>"
        for one in placed(site, "panel", "tab")
    )
    return page(site, f'<div class="two">{boxes}</div>{slides(site, site.home)}')


def _service(site: Site) -> str:
    doors = "".join(
        f'<li><i class="ico"></i>{anchor(site, site.first(one), site.home, f"<span>{one.name}</span>")}</li>'
        for one in placed(site, "menu", "tab")
    )
    boxes = "".join(panel(site, one, site.home, "查看更多") for one in placed(site, "panel"))
    return page(site, f'<div class="left">{boxes}</div><div class="quick"><ul>{doors}</ul></div>')


def _banner(site: Site) -> str:
    boxes = "".join(
        f'<div class="col"><h2>{one.name}<small>NEWS</small></h2>{newest(site, one, site.home, 6)}'
        f"{anchor(site, site.first(one), site.home, '...', ' title=更多')}</div>"
        for one in placed(site, "panel")
    )
    return page(site, f"{boxes}<div class='banner'>{pictures(site, placed(site, 'tab'), site.home)}</div>")


HOMES: dict[str, Callable[[Site], str]] = {
    "panels": _panels, "tabs": _tabs, "table": _table, "headed": _headed, "service": _service, "banner": _banner,
    "panels-bar": _panels, "tabs-bar": _tabs, "headed-bar": _headed,
}  # fmt: skip
"""Layouts of home pages by their name."""
DROPS = frozenset({"panels", "tabs", "service", "banner"})
"""Layouts whose menu drops down."""


def hall(site: Site, group: str) -> str:
    """Return the page of a group: a panel of each of its columns, and plain links to those without articles."""
    at, members = site.hall(group), [one for one in groups(site)[group] if one.place not in {"side", "foot"}]
    inner = "".join(
        panel(site, one, at, "更多") if one.kind != "page" else f"<p>{anchor(site, site.first(one), at, one.name)}</p>"
        for one in members
    )
    return frame(site, group, group, inner, at)
