"""How the third hand's city portals lead to a bureau: among decoys, on their home page or some pages below it."""

from __future__ import annotations

from collections.abc import Callable

DECOYS = (
    ("市教育局", "jyj"), ("市公安局", "gaj"), ("市民政局", "mzj"), ("市财政局", "czj"), ("市人力资源和社会保障局", "rsj"),
    ("市医疗保障局", "ybj"), ("市市场监督管理局", "scjgj"), ("市应急管理局", "yjj"), ("市体育局", "tyj"),
)  # fmt: skip
"""Other offices of a city, by name and host."""

Lead = tuple[str, str, dict[str, str]]
"""What the portal's menu gains, what its home page gains, and the pages below it by their path."""


def _offices(portal: str, bureau: str, name: str) -> list[tuple[str, str]]:
    """Return the offices of a city with the bureau among them, and units of its sector that are not it."""
    domain = portal.split("/")[2].removeprefix("www.")
    made = [(office, f"http://{host}.{domain}/") for office, host in DECOYS]
    made.insert(5, (name, bureau))
    made.insert(8, ("市疾病预防控制中心", f"http://cdc.{domain}/"))
    return made


def _links(offices: list[tuple[str, str]], form: str = '<li><a href="{url}" target="_blank">{name}</a></li>') -> str:
    return "".join(form.format(name=name, url=url) for name, url in offices)


def _page(title: str, inner: str) -> str:
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body>'
        f'<div class="position">当前位置：<a href="/">首页</a> &gt; {title}</div><div class="content">{inner}</div></body></html>'
    )


def _select(portal: str, bureau: str, name: str) -> Lead:
    options = _links(_offices(portal, bureau, name), '<option value="{url}">{name}</option>')
    choice = f'<select onchange="window.open(this.value)"><option>--市政府部门网站--</option>{options}</select>'
    return "", f'<div class="links">{choice}</div>', {}


def _footer(portal: str, bureau: str, name: str) -> Lead:
    return "", f'<div class="links"><h4>部门网站</h4><ul>{_links(_offices(portal, bureau, name))}</ul></div>', {}


def _picture(portal: str, bureau: str, name: str) -> Lead:
    form = '<a href="{url}"><img src="/images/bm.png" alt="{name}"></a>'
    return "", f'<div class="bmdh">{_links(_offices(portal, bureau, name), form)}</div>', {}


def _offices_page(portal: str, bureau: str, name: str) -> Lead:
    form = '<td><a href="{url}" title="{name}">{name}</a></td>'
    page = _page("机构设置", f"<h3>政府部门</h3><table><tr>{_links(_offices(portal, bureau, name), form)}</tr></table>")
    return '<li><a href="zwgk/zzjg/index.html">机构设置</a></li>', "", {"zwgk/zzjg/index.html": page}


def _disclosure(portal: str, bureau: str, name: str) -> Lead:
    deeper = _page("部门信息公开", f"<ul>{_links(_offices(portal, bureau, name))}</ul>")
    entries = (
        '<li><a href="zc.html">政府信息公开制度</a></li><li><a href="bmxxgk.html">部门信息公开目录</a></li>'
        '<li><a href="xqxxgk.html">县区信息公开目录</a></li>'
    )
    pages = {
        "xxgk/index.html": _page("政府信息公开", f"<ul>{entries}</ul>"),
        "xxgk/bmxxgk.html": deeper,
        "xxgk/zc.html": _page("政府信息公开制度", "<p>市人民政府信息公开工作制度。</p>"),
        "xxgk/xqxxgk.html": _page(
            "县区信息公开目录", '<ul><li><a href="http://www.donglingqu.gov.cn/">东陵区人民政府</a></li></ul>'
        ),
    }
    return '<li><a href="xxgk/index.html">政府信息公开</a></li>', "", pages


def _card(portal: str, bureau: str, name: str) -> Lead:
    near = [
        (office, f"/bmjg/{url.split('//')[1].split('.')[0]}.html") for office, url in _offices(portal, bureau, name)
    ]
    offices = [(office, "/bmjg/swjw.html" if office == name else url) for office, url in near]
    card = _page(
        name, f'<p>办公地址：市民中心</p><p>网站：<a href="{bureau}">{bureau}</a></p><p>工作日：8:30-17:30</p>'
    )
    pages = {
        "bmjg/index.html": _page("市政府工作部门", f"<ul>{_links(offices)}</ul>"),
        "bmjg/swjw.html": card,
    }
    return '<li><a href="bmjg/index.html">部门</a></li>', "", pages


def _map(portal: str, bureau: str, name: str) -> Lead:
    listed = _links(_offices(portal, bureau, name), '<a href="{url}">{name}</a> | ')
    page = _page("网站导航", f"<dl><dt>部门网站</dt><dd>{listed}</dd><dt>区县网站</dt><dd>东陵区 西屏区</dd></dl>")
    return "", '<div class="links"><a href="wzdh/index.html">网站导航</a></div>', {"wzdh/index.html": page}


def _drop(portal: str, bureau: str, name: str) -> Lead:
    below = _links(_offices(portal, bureau, name))
    return f'<li><a href="javascript:void(0)">市直部门</a><ul class="sub">{below}</ul></li>', "", {}


LEADS: dict[str, Callable[[str, str, str], Lead]] = {
    "select": _select, "footer": _footer, "picture": _picture, "offices": _offices_page, "disclosure": _disclosure,
    "card": _card, "map": _map, "drop": _drop,
}  # fmt: skip
"""Ways to a bureau by their name; given the portal's address, the bureau's and what the link is called."""
