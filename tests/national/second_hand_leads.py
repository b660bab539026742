"""How the second hand's portals lead to their bureaus: lists, trees, boxes, maps, cards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from .second_hand_menus import Group, anchor, areas, script, selects


@dataclass(frozen=True)
class Lead:
    """What a portal's home shows and which pages stand between it and the bureau."""

    home: str
    pages: tuple[tuple[str, str], ...] = ()
    """Paths and bodies."""


Links = list[tuple[str, str]]


def items(links: Links, form: str = "<li>{link}</li>") -> str:
    """Write links by a form."""
    return "".join(form.format(link=anchor(name, href)) for name, href in links)


def institutions(links: Links) -> Lead:
    """List the departments on the home page."""
    return Lead(f'<div class="bm"><h3>市政府部门</h3><ul class="bmlist">{items(links)}</ul></div>')


def institutions_page(links: Links) -> Lead:
    """Link a page of institutions."""
    return Lead(
        '<div class="nav2"><a href="/jgsz/">机构设置</a></div>',
        (("jgsz/", f"<h1>机构设置</h1><div><b>工作部门</b><ul>{items(links)}</ul></div>"),),
    )


def tree(links: Links) -> Lead:
    """Link a tree of disclosure."""
    body = f'<div class="tree"><ul><li>市政府信息公开<ul><li><a href="/zfxxgk/zhinan.html">公开指南</a></li></ul></li><li>部门信息公开<ul>{items(links)}</ul></li></ul></div>'
    return Lead(
        '<a class="big" href="/zfxxgk/">政府信息公开</a>',
        (("zfxxgk/", body), ("zfxxgk/zhinan.html", "<p>公开指南</p>")),
    )


def boxes(links: Links) -> Lead:
    """Offer the departments in a box to choose from."""
    friends = (("国务院部门", "http://www.nhc.gov.cn/"), ("省卫生健康委员会", "http://wsjkw.example.gov.cn/"))
    return Lead(
        f'<div class="links">{selects([Group("国家部委网站", "#", friends), Group("市直部门网站", "#", tuple(links))])}</div>'
    )


def footer(links: Links) -> Lead:
    """List the departments at the foot, behind a tab."""
    return Lead(
        f'<div class="foot-nav"><div class="tab">网站导航</div><div style="display:none"><dl><dt>部门网站</dt>{items(links, "<dd>{link}</dd>")}</dl></div></div>'
    )


def two_steps(links: Links) -> Lead:
    """Link disclosure, which links the departments."""
    return Lead(
        '<nav><a href="/zwgk/">政务公开</a></nav>',
        (("zwgk/", '<ul><li><a href="/zwgk/szfbm/">市政府工作部门</a></li><li><a href="/zwgk/xq/">县区政府</a></li></ul>'),
         ("zwgk/szfbm/", f"<h2>市政府工作部门</h2><table><tr>{items(links, '<td>{link}</td>')}</tr></table>"), ("zwgk/xq/", "<p>各县区</p>")),
    )  # fmt: skip


def data(links: Links) -> Lead:
    """Write the departments by a script."""
    return Lead(f"<h3>政府部门</h3>{script([Group('政府部门', '#', tuple(links))])}")


def picture(links: Links) -> Lead:
    """Link a page with a picture of the departments."""
    return Lead(
        '<a href="/bmzc/"><img src="/img/bm.jpg" alt="部门之窗"></a>',
        (("bmzc/", f"<h1>部门之窗</h1>{areas([Group('部门', '#', tuple(links))])}"),),
    )


def inner(links: Links) -> Lead:
    """Show the departments in a frame."""
    return Lead(
        '<iframe src="/include/bmlink.html" width="1000" height="200"></iframe>',
        (("include/bmlink.html", f"<p>市直单位</p>{items(links, '<span>{link}</span> ')}"),),
    )


def sitemap(links: Links) -> Lead:
    """Link the site's map, where all its links are."""
    return Lead(
        '<p class="bottom"><a href="/wzdt.html">网站地图</a> | <a href="/lxwm.html">联系我们</a></p>',
        (("wzdt.html", f"<h1>网站地图</h1><h2>机构</h2>{items(links, '{link} ')}"), ("lxwm.html", "<p>联系我们</p>")),
    )


def letters(links: Links) -> Lead:
    """Link a table of institutions, four in a line."""
    lines = "".join(
        f"<tr>{items(line, '<td>{link}</td>')}</tr>" for line in (links[at : at + 4] for at in range(0, len(links), 4))
    )
    return Lead(
        '<a href="/zfjg/index.html">政府机构</a>',
        (("zfjg/index.html", f"<h1>政府机构</h1><table border=1>{lines}</table>"),),
    )


def cards(links: Links) -> Lead:
    """Link a list of cards; each card tells a department's duties and its site."""
    pages = [
        (f"jg/{at}.html", f"<h1>{name}</h1><p>主要职责：承担本市有关工作。</p><p>地址：行政中心{at}号楼　网址：<a href='{escape(href)}'>{escape(href)}</a></p>")
        for at, (name, href) in enumerate(links)
    ]  # fmt: skip
    inner_links = [(name, f"/jg/{at}.html") for at, (name, _) in enumerate(links)]
    return Lead('<a href="/jg/">市级机构</a>', (("jg/", f"<h1>市级机构</h1><ul>{items(inner_links)}</ul>"), *pages))


LEADS: tuple[Callable[[Links], Lead], ...] = (
    institutions, institutions_page, tree, boxes, footer, two_steps, data, picture, inner, sitemap, letters, cards,
)  # fmt: skip
"""All ways, in a fixed order."""
