"""How the fifth hand's lists show their rows: where the date stands, how titles are cut, what surrounds them."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Sequence
from itertools import groupby
from urllib.parse import urlsplit

from national.sample_site import Listed

Rows = Callable[[Sequence[Listed], str], str]
"""The rows of a page, as seen from its address."""


def link(url: str, page: str) -> str:
    """Write an address as systems do: relative to the page, to the host, or in full."""
    there, here = urlsplit(url), urlsplit(page)
    if there.netloc != here.netloc or there.query or there.path.endswith("/"):
        return url
    ways = (url, there.path, "./" + posixpath.relpath(there.path, posixpath.dirname(here.path)))
    return ways[len(here.netloc) % 3]


def cut(title: str, most: int = 18) -> str:
    return title if len(title) <= most else title[: most - 2] + "..."


def bracketed(rows: Sequence[Listed], page: str) -> str:
    """A plain list, with a divider after every fifth row."""
    parts = []
    for number, one in enumerate(rows, 1):
        parts.append(
            f'<li><a href="{link(one.url, page)}" target="_blank" title="{one.title}">{cut(one.title)}</a><span>[{one.day}]</span></li>'
        )
        parts += ['<li class="fgx"></li>'] if number % 5 == 0 else []
    return f'<ul class="wz_list01">{"".join(parts)}</ul>'


def calendar(rows: Sequence[Listed], page: str) -> str:
    """The day large in a box before the title, year and month small under it."""
    return "".join(
        f'<div class="rl-item"><div class="rl-date"><strong>{one.day[8:]}</strong><em>{one.day[:7]}</em></div>'
        f'<div class="rl-text"><a href="{link(one.url, page)}">{one.title}</a>'
        f"<p>{one.title}，有关情况如下。为贯彻落实上级部署……</p></div></div>"
        for one in rows
    )


def register(rows: Sequence[Listed], page: str) -> str:
    """A table with number, title, document number and date."""
    body = "".join(
        f'<tr><td>{number}</td><td align="left"><a href="{link(one.url, page)}">{one.title}</a></td>'
        f"<td>卫健发〔{one.day[:4]}〕{number + 30}号</td><td>{one.day}</td></tr>"
        for number, one in enumerate(rows, 1)
    )
    return f"<table class='xxgk-tb'><thead><tr><th>序号</th><th>名称</th><th>文号</th><th>发布日期</th></tr></thead><tbody>{body}</tbody></table>"


def definitions(rows: Sequence[Listed], page: str) -> str:
    """Titles as terms, dates and summaries as what is said of them."""
    return "".join(
        f'<dl class="pic-none"><dt><a href="{link(one.url, page)}" title="{one.title}">{cut(one.title, 22)}</a></dt>'
        f"<dd class='sum'>各有关单位：现将有关事项通知如下…… [<a href='{link(one.url, page)}'>详细</a>]</dd><dd class='tm'>发布时间：{one.day}</dd></dl>"
        for one in rows
    )


def cards(rows: Sequence[Listed], page: str) -> str:
    """Cards that are links as a whole, with picture and a date in characters."""
    parts = []
    for one in rows:
        year, month, day = map(int, one.day.split("-"))
        parts.append(
            f'<a class="card" href="{link(one.url, page)}"><img src="/images/nopic.png" alt=""><div class="card-bd"><h3>{one.title}</h3>'
            f'<div class="card-ft"><i>来源：本站</i><i>{year}年{month}月{day}日</i></div></div></a>'
        )
    return f'<div class="card-wrap">{"".join(parts)}</div>'


def by_month(rows: Sequence[Listed], page: str) -> str:
    """A list for each month, the day of the month before each title."""
    parts = []
    for month, group in groupby(rows, key=lambda one: one.day[:7]):
        items = "".join(
            f'<li><span class="dd">{int(one.day[8:])}日</span><a href="{link(one.url, page)}">{one.title}</a></li>'
            for one in group
        )
        parts.append(f'<div class="month"><h4>{month[:4]}年{int(month[5:])}月</h4><ul>{items}</ul></div>')
    return "".join(parts)


def slashed_under(rows: Sequence[Listed], page: str) -> str:
    """The date in a line of its own under the title, between other counts."""
    return "".join(
        f'<article><p class="bt"><a href="{link(one.url, page)}">{one.title}</a></p><p class="fbt"><span>阅读：{len(one.title) * 17}</span>'
        f"<span>{one.day.replace('-', '/')}</span><span>信息来源：办公室</span></p></article>"
        for one in rows
    )


def timed(rows: Sequence[Listed], page: str) -> str:
    """A ``time`` element that shows month and day alone."""
    return '<ol class="feed">' + "".join(
        f'<li><time datetime="{one.day}">{one.day[5:]}</time><h5><a href="{link(one.url, page)}">{one.title}</a></h5></li>' for one in rows
    ) + "</ol>"  # fmt: skip


def dotted(rows: Sequence[Listed], page: str) -> str:
    """Old table cells with dots, dates in round brackets, lines between."""
    return "<table width='98%'>" + "".join(
        f"<tr><td height='28'>·&nbsp;<a href='{link(one.url, page)}' class='lan12'>{one.title}</a>&nbsp;<font color='#999'>({one.day})</font></td></tr>"
        "<tr><td background='/img/xu.gif' height='1'></td></tr>"
        for one in rows
    ) + "</table>"  # fmt: skip


def folded(rows: Sequence[Listed], page: str) -> str:
    """Disclosure rows with a box of facts that opens over them, in which another date stands."""
    return "<ul class='gkxx'>" + "".join(
        f'<li><a href="{link(one.url, page)}">{one.title}</a><b>{one.day}</b><div class="pop" style="display:none"><p>索引号：0113{number:03}/{one.day[:4]}-00{number:03}</p>'
        f"<p>成文日期：{one.day[:8]}01</p><p>发布机构：办公室</p><p>名称：{one.title}</p></div></li>"
        for number, one in enumerate(rows, 21)
    ) + "</ul>"  # fmt: skip


def pictured(rows: Sequence[Listed], page: str) -> str:
    """A picture that links, a title that links, and a dotted date with the time."""
    return "".join(
        f'<div class="tw clearfix"><a class="tu" href="{link(one.url, page)}"><img src="/images/{number}.jpg" alt="{one.title}"></a><div class="wen">'
        f'<a href="{link(one.url, page)}" title="{one.title}">{cut(one.title, 16)}</a><span class="sj">{one.day.replace("-", ".")} 08:30</span></div></div>'
        for number, one in enumerate(rows)
    )


def in_front(rows: Sequence[Listed], page: str) -> str:
    """The date in front of the title, within the link."""
    return "<div class='newsbox'>" + "".join(
        f'<p><a href="{link(one.url, page)}"><span class="rq">{one.day}</span>{one.title}</a></p>' for one in rows
    ) + "</div>"  # fmt: skip


ALL: tuple[Rows, ...] = (
    bracketed, calendar, register, definitions, cards, by_month, slashed_under, timed, dotted, folded, pictured, in_front,
)  # fmt: skip
