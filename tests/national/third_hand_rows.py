"""How the third hand's lists show a row and its day, and their pagers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

DAYS: dict[str, Callable[[date], str]] = {
    "plain": lambda day: day.isoformat(),
    "square": lambda day: f"[{day.isoformat()}]",
    "round": lambda day: f"({day.isoformat()})",
    "slash": lambda day: f"{day:%Y/%m/%d}",
    "dot": lambda day: f"{day:%Y.%m.%d}",
    "words": lambda day: f"{day.year}年{day.month}月{day.day}日",
    "short": lambda day: f"{day.year}-{day.month}-{day.day}",
    "clock": lambda day: f"{day.isoformat()} 09:30",
}
"""Forms of days by their name."""


def cut(title: str, most: int = 22) -> str:
    """Return a title as narrow lists cut it."""
    return title if len(title) <= most else f"{title[:most]}…"


SKINS: dict[str, tuple[str, str, str]] = {
    "span": ('<ul class="news_list">', '<li><a href="{href}" title="{title}">{cut}</a><span>{day}</span></li>', "</ul>"),
    "before": (
        '<ul class="list-ul">',
        '<li><span class="time">{day}</span><a target="_blank" href="{href}">{title}</a></li>',
        "</ul>",
    ),
    "inside": (
        '<div class="listbox"><ul>',
        '<li><a href="{href}"><p class="tit">{title}</p><span class="rq">{day}</span></a></li>',
        "</ul></div>",
    ),
    "table": (
        '<table width="96%" border="0" cellpadding="0"><tbody>',
        '<tr><td width="12">·</td><td><a href="{href}" title="{title}">{cut}</a></td><td width="90">{day}</td></tr>',
        "</tbody></table>",
    ),
    "dl": (
        '<div class="dllist">',
        '<dl><dt><a href="{href}">{title}</a></dt><dd>发布时间：{day}</dd></dl>',
        "</div>",
    ),
    "card": (
        '<div class="gl_list">',
        '<div class="item"><h4><a href="{href}">{title}</a></h4><p>{topic}</p><div class="foot"><i></i>{day}</div></div>',
        "</div>",
    ),
    "bold": ('<ul class="infoList">', '<li><a href="{href}" title="{title}">{title}</a><b>{day}</b></li>', "</ul>"),
    "number": (
        '<table class="zcwjk"><thead><tr><th>序号</th><th>标题</th><th>发布日期</th></tr></thead><tbody>',
        '<tr><td>{number}</td><td><a href="{href}" target="_blank">{title}</a></td><td>{day}</td></tr>',
        "</tbody></table>",
    ),
    "papers": (
        '<table class="zcwj" width="100%"><tr class="hd"><td>标题</td><td>文号</td><td>发布日期</td></tr>',
        '<tr><td class="bt"><a href="{href}">{title}</a></td><td>卫发〔2026〕{number}号</td><td>{day}</td></tr>',
        "</table>",
    ),
    "em": ('<ul class="doc_list">', '<li class="row{number}"><a href="{href}">{title}</a><em class="date">{day}</em></li>', "</ul>"),
    "vsb": (
        '<div class="winstyle"><ul>',
        '<li id="line_u9_{number}"><a href="{href}" title="{title}">{cut}</a><span>{day}</span></li>',
        "</ul></div>",
    ),
    "spot": (
        '<ul class="tt">',
        '<li class="clearfix"><a href="{href}" class="bt-left" title="{title}">{title}</a><b class="bt-right">{day}</b></li>',
        "</ul>",
    ),
}  # fmt: skip
"""Skins of lists by their name: what opens the list, a row of it, what closes it."""


def row(skin: str, href: str, title: str, day: str, number: int) -> str:
    """Return a row of a skin; ``day`` is as it is shown."""
    shown = href.replace("&", "&amp;")
    return SKINS[skin][1].format(href=shown, title=title, cut=cut(title), day=day, number=number, topic="各有关单位：")


def listing(skin: str, rows: list[str]) -> str:
    """Return a whole list of a skin."""
    return SKINS[skin][0] + "\n".join(rows) + SKINS[skin][2]


def pager(manner: str, links: list[str], now: int, base: tuple[str, str], total: int) -> str:
    """Return the pager of page ``now`` (from 1) over pages with these links.

    ``base`` are name and extension of the first page's file, ``total`` is the number of rows.
    """
    pages = len(links)
    shown = [one.replace("&", "&amp;") for one in links]
    if manner == "create":
        return f'<div class="page"><script>createPageHTML({pages}, {now - 1}, "{base[0]}", "{base[1]}");</script></div>'
    if manner == "records":
        return (
            f'<div class="fanye"><script language="JavaScript">'
            f'createPageHTML({total}, {pages}, {now - 1}, "{base[0]}", "{base[1]}");</script></div>'
        )
    if pages == 1:
        return f'<div class="pages">共{total}条 1/1</div>'
    after = f'<a href="{shown[now]}" class="next">下一页</a>' if now < pages else "<span>下一页</span>"
    before = f'<a href="{shown[now - 2]}">上一页</a>' if now > 1 else "<span>上一页</span>"
    if manner == "next":
        return f'<div class="pagination">第{now}页/共{pages}页 {before} {after} <a href="{shown[-1]}">尾页</a></div>'
    if manner == "select":
        options = "".join(f'<option value="{one}">第{number}页</option>' for number, one in enumerate(shown, 1))
        return f'<div class="fy">共 {total} 条记录 {before} {after} 转到<select>{options}</select></div>'
    numbers = "".join(
        f'<span class="cur">{number}</span>' if number == now else f'<a href="{one}">{number}</a>'
        for number, one in enumerate(shown, 1)
    )
    return f'<div class="page_num">{before}{numbers}{after}</div>'
