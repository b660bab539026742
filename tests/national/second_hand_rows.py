"""How lists of the second hand draw their rows: about twenty forms of row and date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from itertools import groupby

from .second_hand_parts import Row

Draw = Callable[[list[Row]], str]


def link(row: Row, inner: str = "", titled: bool = True) -> str:
    """Return the link of a row; a cut title is whole in the ``title`` attribute."""
    title = f' title="{escape(row.title)}"' if titled or row.shown != row.title else ""
    return f'<a href="{escape(row.href)}"{title} target="_blank">{inner or escape(row.shown)}</a>'


def top(row: Row, mark: str = '<i class="top">置顶</i>') -> str:
    """Return the mark of a pinned row."""
    return mark if row.pinned else ""


@dataclass(frozen=True)
class Each:
    """Draws rows one by one between two tags."""

    form: Callable[[Row], str]
    before: str
    after: str

    def __call__(self, rows: list[Row]) -> str:
        """Draw a list."""
        return self.before + "\n".join(map(self.form, rows)) + self.after


def by_year(form: Callable[[Row], str], head: str, before: str, after: str) -> Draw:
    """Return how to draw rows under the heads of their years."""

    def draw(rows: list[Row]) -> str:
        years = groupby(rows, lambda row: row.day.year)
        return "".join(head.format(year=year) + before + "".join(map(form, group)) + after for year, group in years)

    return draw


def chinese(row: Row) -> str:
    """Return the day as 2024年3月5日."""
    return f"{row.day.year}年{row.day.month}月{row.day.day}日"


def numbered(rows: list[Row]) -> str:
    """Draw a table whose index numbers look like dates."""
    head = "<tr><th>索引号</th><th>标题</th><th>文号</th><th>发布日期</th></tr>"
    body = "".join(
        f"<tr><td>{row.day:%Y-%m}-{at:05d}</td><td>{top(row)}{link(row)}</td><td>卫发〔{row.day.year}〕{at}号</td><td>{row.day}</td></tr>"
        for at, row in enumerate(rows, 11)
    )
    return f'<table class="zfxxgk_list" width="100%">{head}{body}</table>'


def pictures(rows: list[Row]) -> str:
    """Draw pictures with their titles below."""
    return '<ul class="picList clearfix">' + "".join(
        f'<li><a class="pic" href="{escape(row.href)}"><img src="/images/{at}.jpg" alt="{escape(row.title)}"></a>'
        f"<p>{link(row)}</p><span>{row.day}</span></li>"
        for at, row in enumerate(rows)
    ) + "</ul>"  # fmt: skip


ROWS: dict[str, Draw] = {
    "date-first": Each(lambda r: f"<li><span>{r.day}</span>{top(r)}{link(r)}</li>", '<ul class="newsList">', "</ul>"),
    "date-last": Each(lambda r: f'<li>{link(r)}{top(r)}<span class="time">{r.day}</span></li>', '<div class="gl_list"><ul>', "</ul></div>"),
    "month-day": Each(lambda r: f"<li>{link(r)}<b>[{r.day:%m-%d}]</b></li>", '<ul class="list_con">', "</ul>"),
    "year-heads": by_year(lambda r: f"<li><em>{r.day:%m/%d}</em>{link(r)}</li>", '<h4 class="nf">{year}年</h4>', '<ul class="nlist">', "</ul>"),
    "table-chinese": Each(lambda r: f'<tr><td width="20">·</td><td align="left">{top(r, "<font color=red>[置顶]</font>")}{link(r)}</td><td width="120">{chinese(r)}</td></tr>', '<table cellpadding="0" width="96%"><tbody>', "</tbody></table>"),
    "defined": Each(lambda r: f"<dt>{r.day:%Y/%m/%d}</dt><dd>{link(r)}</dd>", '<dl class="wenzhang">', "</dl>"),
    "box-day": Each(lambda r: f'<div class="item"><div class="rq"><b>{r.day:%d}</b><i>{r.day:%Y-%m}</i></div><div class="nr"><h3>{link(r)}</h3><p>各地各单位要压实责任，细化措施。</p></div></div>', '<div class="sjlist">', "</div>"),
    "box-month": Each(lambda r: f'<li class="cl"><div class="dbox"><p class="dd">{r.day:%d}</p><p class="ym">{r.day:%Y.%m}</p></div>{link(r)}{top(r)}</li>', '<ul class="boxlist">', "</ul>"),
    "card": Each(lambda r: f'<article><h2>{link(r, titled=False)}</h2><p class="zy">活动现场，医务人员为群众提供健康咨询。<a href="{escape(r.href)}">[详情]</a></p><time datetime="{r.day}">{r.day}</time></article>', '<section id="cards">', "</section>"),
    "in-link": Each(lambda r: f'<li>{link(r, f"""<p class="over1"><span>{escape(r.shown)}</span></p><b>{r.day}</b>""")}</li>', '<ul class="m-list">', "</ul>"),
    "labelled": Each(lambda r: f'<div class="list_div"><div class="list-right_title fon_1">{link(r)}</div><table><tr><td>发布时间：{r.day}</td><td>来源：本网</td></tr></table></div>', '<div class="con">', "</div>"),
    "plain-lines": Each(lambda r: f"·{link(r, titled=False)} ({r.day.year}/{r.day.month}/{r.day.day})<br>", '<p class="wz">', "</p>"),
    "head-cell": Each(lambda r: f'<tr><th>{r.day}</th><td><div class="list_td">{link(r)}</div></td></tr>', '<table id="tab">', "</table>"),
    "numbered": numbered,
    "pictures": pictures,
    "loose": Each(lambda r: f'<ul class="ul_art_row"><a href="{escape(r.href)}" title="{escape(r.title)}">{escape(r.shown)}</a><li class="li_art_date">{r.day}</li></ul>', '<div class="artList">', "</div>"),
    "broken-date": Each(lambda r: f'<li class="clearfix">{link(r)}<span class="bt-right">{r.day:%Y-}\n{r.day:%m-}\n{r.day:%d}</span></li>', '<ul class="default_pgContainer">', "</ul>"),
    "dots": Each(lambda r: f"<li><h5>{link(r)}</h5><small>{r.day:%Y.%m.%d}</small></li>", '<ol class="txt">', "</ol>"),
    "spans": Each(lambda r: f'<div class="row"><span class="col-9">{top(r)}{link(r)}</span><span class="col-3">[{r.day}]</span></div>', '<div class="container-list">', "</div>"),
    "year-boxes": by_year(lambda r: f"<p>{link(r)} <label>{r.day.month}月{r.day.day}日</label></p>", '<div class="year-box" id="y{year}">{year}</div>', '<div class="year-rows">', "</div>"),
    "tagged": Each(lambda r: f'<li><a class="lm" href="./">[本栏]</a>&nbsp;{link(r)}<img src="/images/new.gif" alt="新"><i>{r.day}</i></li>', '<ul class="lmlist">', "</ul>"),
    "worded": Each(lambda r: f'<div class="li"><p class="t">{link(r)}</p><p class="s"><span>发布机构：市卫生健康委</span><span>成文日期：{chinese(r)}</span></p></div>', '<div class="zfwj">', "</div>"),
    "cells": Each(lambda r: f'<tr><td class="w1">{link(r)}</td><td class="w2">{r.day.year}</td><td class="w3">{r.day:%m-%d}</td></tr>', "<table class=grid><tr><th>名称</th><th>年</th><th>月日</th></tr>", "</table>"),
    "strong": Each(lambda r: f"<li><strong>{r.day}</strong>{link(r)}</li>", '<div class="wendangListC"><ul>', "</ul></div>"),
}  # fmt: skip
"""Forms by name. ``month-day`` tells no year: only addresses that hold one go with it."""
