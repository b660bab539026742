"""Home pages of bureaus, each built another way."""

from __future__ import annotations

from national.fourth_hand_extras import extras, foot, top
from national.fourth_hand_model import Node
from national.fourth_hand_shells import head, metas
from national.fourth_hand_site import Draft


def _shown(draft: Draft) -> list[Node]:
    return [node for node in draft.root.walk() if node.at_home]


def _href(draft: Draft, node: Node) -> str:
    return draft.link(draft.target(node), draft.home)


def _page(draft: Draft, body: str, title: str = "") -> str:
    return f"""<!DOCTYPE html><html>{head(draft, title or draft.plan.agency, metas(draft, None))}
<body class="index">{top(draft)}{draft.plan.skin.menu(draft)}{extras(draft)}{body}{foot(draft)}</body></html>"""


def boxes(draft: Draft) -> str:
    """A box for every column: its name as heading, more behind it."""
    parts = "".join(
        f"""<div class="index-box"><div class="hd"><h3>{node.name}</h3><a class="more" href="{_href(draft, node)}">更多&gt;&gt;</a></div>
<div class="bd">{draft.block(node, draft.home)}</div></div>"""
        for node in _shown(draft)
    )
    return _page(
        draft, f'<div class="banner"><img src="/images/banner.jpg" alt=""/></div><div class="main w1200">{parts}</div>'
    )


def tabs(draft: Draft) -> str:
    """Tabs: the names lead to the columns, the lists stand in panes."""
    nodes = _shown(draft)
    body = ""
    for at in range(0, len(nodes), 3):
        names = "".join(
            f'<li{" class=on" if not number else ""}><a href="{_href(draft, node)}">{node.name}</a></li>'
            for number, node in enumerate(nodes[at : at + 3])
        )
        panes = "".join(
            f'<div class="tab-pane"{"" if not number else " style=display:none"}>{draft.block(node, draft.home)}</div>'
            for number, node in enumerate(nodes[at : at + 3])
        )
        body += f'<div class="slideTxtBox"><div class="hd"><ul>{names}</ul></div><div class="bd">{panes}</div></div>'
    return _page(
        draft,
        f'<div class="focus"><ul class="slides"><li><img src="/images/f1.jpg" alt="图片新闻"/></li></ul></div>{body}',
        f"{draft.plan.agency}网站首页",
    )


def silent_tabs(draft: Draft) -> str:
    """Tabs whose names are no links; each pane ends with a link that says more."""
    names = "".join(
        f'<span data-id="{number}" class="tab">{node.name}</span>' for number, node in enumerate(_shown(draft))
    )
    panes = "".join(
        f'<div class="pane" data-id="{number}" title="{node.name}">{draft.block(node, draft.home)}<a class="gd" title="{node.name}更多" href="{_href(draft, node)}">MORE+</a></div>'
        for number, node in enumerate(_shown(draft))
    )
    return _page(
        draft, f'<div class="tab-wrap"><div class="tab-hd">{names}</div><div class="tab-bd">{panes}</div></div>'
    )


def old_tables(draft: Draft) -> str:
    """Tables of two columns; pictures say what a box holds."""
    nodes = _shown(draft)
    cells = [
        f"""<td width="50%" valign="top"><table width="100%"><tr><td background="/images/t.gif"><font color="#003366"><b>{node.name}</b></font></td>
<td align="right"><a href="{_href(draft, node)}"><img src="/images/more.gif" border="0" alt="更多"></a></td></tr>
<tr><td colspan="2">{draft.block(node, draft.home)}</td></tr></table></td>"""
        for node in nodes
    ]
    rows = "".join(f"<tr>{''.join(cells[at : at + 2])}</tr>" for at in range(0, len(cells), 2))
    marquee = f'<marquee scrollamount="3">欢迎访问{draft.plan.agency}网站！</marquee>'
    return f"""<HTML>{head(draft, draft.plan.agency + "门户网站")}<BODY>{draft.plan.skin.menu(draft)}{marquee}
<table width="1000" align="center">{rows}</table>{extras(draft)}{foot(draft)}</BODY></HTML>"""


def headline(draft: Draft) -> str:
    """A headline, then lists in rows with their names as links, icons of services between."""
    nodes = _shown(draft)
    first = next(node for node in nodes if node.entries)
    lead = draft.shown(first, first.entries[:1], draft.home)[0]
    parts = "".join(
        f"""<div class="part"><div class="part-tit"><a href="{_href(draft, node)}" target="_blank">{node.name}</a><span class="en">NEWS</span></div>
{draft.block(node, draft.home, 5)}</div>"""
        for node in nodes
    )
    icons = "".join(
        f'<a class="ico" href="http://zwfw.example-fuwu.gov.cn/{name}"><img src="/images/i.png" alt=""/>{name}</a>'
        for name in ("医师查询", "护士查询", "预约挂号", "生育登记")
    )
    return _page(
        draft,
        f'<div class="toutiao"><h1><a href="{lead.href}">{lead.title}</a></h1></div><div class="kuaijie">{icons}</div><div class="parts">{parts}</div>',
        f"首页-{draft.plan.agency}",
    )


def sections(draft: Draft) -> str:
    """A section for every top entry of the menu, in it what the home page shows and links to the rest."""
    body = ""
    for group in draft.root.children:
        inner = "".join(
            f'<div class="sec-list"><h4><a href="{_href(draft, node)}">{node.name}</a></h4>{draft.block(node, draft.home, 4)}</div>'
            for node in group.walk()
            if node.at_home
        )
        rest = "".join(
            f'<a href="{_href(draft, node)}">{node.name}</a>'
            for node in group.walk()
            if node.sort in ("list", "page") and not node.at_home and node.in_menu
        )
        if inner or rest:
            body += f'<section class="sec"><h2>{group.name}</h2>{inner}<div class="sec-more">{rest}</div></section>'
    return _page(draft, body)


def columns(draft: Draft) -> str:
    """Menu at the left, lists at the right; names are headings beside an arrow that leads on."""
    parts = "".join(
        f"""<fieldset><legend>{node.name}</legend>{draft.block(node, draft.home)}<p align="right"><a href="{_href(draft, node)}" title="更多{node.name}">……</a></p></fieldset>"""
        for node in _shown(draft)
    )
    return f"""<!DOCTYPE html><html>{head(draft, "欢迎光临" + draft.plan.agency, metas(draft, None))}<body>{top(draft)}<div id="l">{draft.plan.skin.menu(draft)}</div><div id="r">{parts}{extras(draft)}</div>{foot(draft)}</body></html>"""


def floors(draft: Draft) -> str:
    """Floors with a heading that is a picture with a name, the name a link, and a further link that says view all."""
    parts = "".join(
        f"""<div class="floor"><div class="floor-hd"><img src="/images/b{number}.png" alt=""/><h2><a href="{_href(draft, node)}">{node.name}</a></h2>
<a href="{_href(draft, node)}" class="all">查看全部</a></div>{draft.block(node, draft.home, 5)}</div>"""
        for number, node in enumerate(_shown(draft))
    )
    float_ad = '<div id="ad" style="position:absolute"><a href="/zt/zyhd.html"><img src="/images/ad.gif" alt="志愿活动"/></a></div>'
    return _page(draft, float_ad + parts, f"{draft.plan.agency}-首页")


def bare(draft: Draft) -> str:
    """Little but a menu, a slide show and the newest of one column."""
    node = next((one for one in _shown(draft) if one.entries), draft.root.lists()[0])
    return _page(
        draft,
        f'<div class="swiper-container"></div><div class="one"><h3>{node.name}</h3>{draft.block(node, draft.home, 7)}</div>',
    )
