"""List pages in shapes that were written before the readers knew them; each was scored once and then mended."""

from __future__ import annotations

import json
from typing import Any

import pytest

from crawler.platforms import PLATFORMS
from crawler.platforms.base import Column, ListPage, Walk

HOST = "http://wjw.xx.gov.cn"
BASE = f"{HOST}/zwgk/gzdt/"
ROW = "<li><a href='{u}'>某市开展第{n}次健康宣传活动</a><span>2024-05-{d:02d}</span></li>"


def post(number: int) -> str:
    return f"{BASE}content/post_{number}.html"


def laid(numbers: range, row: str = ROW) -> str:
    return "".join(row.format(u=post(n), n=n, d=n % 28 + 1) for n in numbers)


def page_of(rows: str, pager: str = "", before: str = "", behind: str = "") -> str:
    return f"<html><body>{before}<div class='list_box'><ul>{rows}</ul></div><div class='pg'>{pager}</div>{behind}</body></html>"


def read(html: str, url: str = BASE, **walk: Any) -> ListPage:
    column = Column(slug="g", name="工作动态", url=BASE, platform="nfcms", grade="CODE")
    return PLATFORMS["nfcms"].read(html, url, Walk(column, "g", "工作动态", **walk))


PAGERS = {
    "data-href page": (
        "<a data-page='2' href='index_2.html'>下一页 &gt;</a><span>共 12 页 240 条</span>",
        "index_2.html",
        12,
    ),
    "页码 current of total with em": ("当前 <em>1</em> / 18 页", "index_2.html", 18),
    "总页数": ("总页数：18", "index_2.html", 18),
    "第1页 共18页 spaces": ("第 1 页 &nbsp; 共 18 页", "index_2.html", 18),
    "总共18页": ("总共18页", "index_2.html", 18),
    "Page 1 of 18": ("Page 1 of 18", "index_2.html", 18),
    "1/18 without 页": ("<span class='cur'>1/18</span><a href='index_2.html'>下一页</a>", "index_2.html", 18),
    "laypage script": (
        "<script>laypage({cont:'p',pages:18,curr:1,jump:function(o){location.href='index_'+o.curr+'.html'}})</script>",
        "index_2.html",
        18,
    ),
    "maxPageNum": ("<script>var maxPageNum=18;</script>", "index_2.html", 18),
    "countPage with spaces": ("<script>var countPage = 18//共多少页</script>", "index_2.html", 18),
    "page in hash-query": (
        "<a href='list.html?pageNum=2'>2</a><a href='list.html?pageNum=18'>18</a>",
        "list.html?pageNum=2",
        18,
    ),
    "cur_page": (
        "<a href='?cur_page=2&amp;cid=3'>下一页</a><a href='?cur_page=18&amp;cid=3'>末页</a>",
        "?cur_page=2&cid=3",
        18,
    ),
    "pageno in path": ("<a href='/zwgk/gzdt/p/2'>2</a><a href='/zwgk/gzdt/p/18'>尾页</a>", "p/2", 18),
    "list_2.shtml": ("<a href='list_2.shtml'>下一页</a><a href='list_18.shtml'>末页</a>", "list_2.shtml", 18),
    "zero based query": ("<a href='?page=0'>1</a><a href='?page=1'>2</a><a href='?page=17'>18</a>", "?page=1", 18),
    "next by title attr": ("<a href='more_b.html' title='下一页'><img src=n.gif></a>", "more_b.html", ...),
    "next by img alt": ("<a href='more_b.html'><img alt='下一页' src=n.gif></a>", "more_b.html", ...),
    "next by class": ("<a class='next' href='more_b.html'></a>", "more_b.html", ...),
    "下一页 with arrows": ("<a href='more_b.html'>下一页&gt;&gt;</a>", "more_b.html", ...),
    "后页": ("<a href='more_b.html'>后页</a>", "more_b.html", ...),
    "向后": ("<a href='more_b.html'>[下页]</a>", "more_b.html", ...),
    "traditional": ("<a href='more_b.html'>下一頁</a>", "more_b.html", ...),
    "button onclick location": ("<button onclick=\"location.href='index_2.htm'\">下一页</button>", "index_2.htm", ...),
    "span onclick goto": (
        "<span onclick='gotoPage(2)'>2</span><span onclick='gotoPage(18)'>18</span>",
        "index_2.html",
        18,
    ),
    "get form": (
        "<form method=get action='q.jsp'><input type=hidden name=cid value=3><input name=page value=1></form><a href='javascript:go(18)'>尾页</a>",
        "q.jsp?cid=3&page=2",
        18,
    ),
    "trs createPageHTML on nfcms": ("<script>createPageHTML(18,0,'index','htm')</script>", "index_1.htm", 18),
    "pager in table cells": (
        "<table><tr><td><a href='index.html'>首页</a></td><td><a href='index_2.html'>下页</a></td><td><a href='index_7.html'>尾页</a></td><td>1/7页</td></tr></table>",
        "index_2.html",
        7,
    ),
    "jump input": (
        "到第<input id=pg size=2>页 <a onclick=\"jumpTo(document.getElementById('pg').value)\">GO</a> 共7页",
        "index_2.html",
        7,
    ),
    "index_0 first": (
        "<a href='index_0.html'>1</a><a href='index_1.html'>2</a><a href='index_6.html'>7</a>",
        "index_1.html",
        7,
    ),
    "query offset start=20": ("<a href='?start=20'>下一页</a>", "?start=20", ...),
    "hash paging": ("<a href='#page=2'>2</a><a href='#page=7'>7</a>", "index_2.html", ...),
    "共61条记录 每页10条": ("共61条记录 每页10条", "index_2.html", 7),
    "ellipsis pager": (
        "<a>1</a><a href='index_2.html'>2</a><a href='index_3.html'>3</a>...<a href='index_7.html'>7</a>",
        "index_2.html",
        7,
    ),
    "page word english": ("<a href='list-p2.html'>Next »</a><a href='list-p7.html'>Last</a>", "list-p2.html", ...),
    "jsp with semicolon session": (
        "<a href='list.jsp;jsessionid=AB12?pageNo=2'>下一页</a>",
        "list.jsp;jsessionid=AB12?pageNo=2",
        ...,
    ),
    "next leads off site is ignored": ("<a href='http://evil.cn/2.html'>下一页</a>", "index_2.html", ...),
    "prev/next month words": ("<a href='?m=4'>上一月</a><a href='?m=6'>下一月</a>", "index_2.html", ...),
}
"""Markup of the pager; what follows; the number promised, if it is told."""


@pytest.mark.parametrize("pager", PAGERS)
def test_pagers(pager: str) -> None:
    markup, following, last = PAGERS[pager]
    [(url, walk)] = read(page_of(laid(range(1, 6)), markup)).following
    assert url == BASE + following
    assert last is ... or walk.last == last


ROWS = {
    "article tags": (
        "<article><h3><a href='{u}'>某市开展第{n}次健康宣传活动</a></h3><time datetime='2024-05-{d:02d}'>5月{d}日</time></article>",
        "<html><body><section>{}</section></body></html>",
    ),
    "dl dt dd": (
        "<dt><a href='{u}'>某市开展第{n}次健康宣传活动</a></dt><dd>2024.05.{d:02d}</dd>",
        "<html><body><dl>{}</dl></body></html>",
    ),
    "day in the term before": (
        "<dt>2024/05/{d:02d}</dt><dd><a href='{u}'>某市开展第{n}次健康宣传活动</a></dd>\n",
        "<html><body><dl>{}</dl></body></html>",
    ),
    "definition span before": (
        "<li><span>[2024/05/{d:02d}]</span>· <a href='{u}'>某市开展第{n}次健康宣传活动</a></li>",
        None,
    ),
    "day big month small": (
        "<li><div class=t><b>{d:02d}</b><i>2024-05</i></div><a href='{u}'>某市开展第{n}次健康宣传活动</a></li>",
        None,
    ),
    "month/day year below": (
        "<li><div class=t><b>05-{d:02d}</b> <i>2024</i></div><a href='{u}'>某市开展第{n}次健康宣传活动</a></li>",
        None,
    ),
    "row with category link": (
        "<li><a href='/zwgk/'>[政务]</a><a href='{u}'>某市开展第{n}次健康宣传活动</a><span>2024-05-{d:02d}</span></li>",
        None,
    ),
    "picture link and text link and summary": (
        "<li><a href='{u}'><img src=x></a><h4><a href='{u}'>某市开展第{n}次健康宣传活动</a></h4><p>近日，某市……<a href='{u}'>[详细]</a></p><span>2024-05-{d:02d}</span></li>",
        None,
    ),
    "title attr with html escapes": (
        "<li><a href='{u}' title='某市开展&amp;ldquo;第{n}次&amp;rdquo;健康宣传活动'>某市…</a><span>2024-05-{d:02d}</span></li>",
        None,
    ),
    "title attr is junk": (
        "<li><a href='{u}' title='点击查看'>某市开展第{n}次健康宣传活动</a><span>2024-05-{d:02d}</span></li>",
        None,
    ),
    "data-url rows": ("<li data-url='{u}'>某市开展第{n}次健康宣传活动<span>2024-05-{d:02d}</span></li>", None),
    "data-href links": (
        "<li><a href='javascript:;' data-href='{u}'>某市开展第{n}次健康宣传活动</a><span>2024-05-{d:02d}</span></li>",
        None,
    ),
    "ondblclick / onmousedown": (
        "<li><a href='javascript:void(0);' onmousedown=\"window.open('{u}')\">某市开展第{n}次健康宣传活动</a><span>2024-05-{d:02d}</span></li>",
        None,
    ),
    "two dates in row: published last": (
        "<li><a href='{u}'>某市开展第{n}次健康宣传活动</a><em>成文 2024-04-01</em><span>发布 2024-05-{d:02d}</span></li>",
        None,
    ),
    "number column": (
        "<tr><td>{n}</td><td><a href='{u}'>某市开展第{n}次健康宣传活动</a></td><td>粤卫〔2024〕{n}号</td><td>2024-05-{d:02d}</td></tr>",
        "<html><body><table>{}</table></body></html>",
    ),
    "time only today": ("<li><a href='{u}'>某市开展第{n}次健康宣传活动</a><span>10:{d:02d}</span></li>", None),
    "nested tables": (
        "<tr><td><table><tr><td><a href='{u}'>某市开展第{n}次健康宣传活动</a></td></tr></table></td><td align=right>[2024-5-{d}]</td></tr>",
        "<html><body><table>{}</table></body></html>",
    ),
    "br separated": (
        "<a href='{u}'>某市开展第{n}次健康宣传活动</a> <font>2024-05-{d:02d}</font><br>",
        "<html><body><div class=l>{}</div></body></html>",
    ),
    "br with text dates": (
        "<a href='{u}'>某市开展第{n}次健康宣传活动</a> (2024-05-{d:02d})<br>",
        "<html><body><div class=l>{}</div></body></html>",
    ),
    "link wraps h3+p+date": (
        "<li><a href='{u}'><h3>某市开展第{n}次健康宣传活动</h3><p>近日，某市举行了活动。</p><span>2024-05-{d:02d}</span></a></li>",
        None,
    ),
    "separate title and summary spans w/o title attr": (
        "<li><a href='{u}' class=tt>某市开展第{n}次健康宣传活动</a><a href='{u}' class=sum>近日，某市卫生健康局组织开展健康宣传活动，得到市民的欢迎与好评……</a><span>2024-05-{d:02d}</span></li>",
        None,
    ),
    "weekday and time": (
        "<li><a href='{u}'>某市开展第{n}次健康宣传活动</a><span>2024-05-{d:02d} 星期三 10:20</span></li>",
        None,
    ),
    "year-month-day in three spans": (
        "<li><a href='{u}'>某市开展第{n}次健康宣传活动</a><i>2024</i>-<i>05</i>-<i>{d:02d}</i></li>",
        None,
    ),
    "yy-mm-dd": ("<li><a href='{u}'>某市开展第{n}次健康宣传活动</a><span>24-05-{d:02d}</span></li>", None),
    "20240503": ("<li><a href='{u}'>某市开展第{n}次健康宣传活动</a><span>202405{d:02d}</span></li>", None),
    "new mark image in link": (
        "<li><a href='{u}'>某市开展第{n}次健康宣传活动<img src=new.gif alt=new></a><span>2024-05-{d:02d}</span></li>",
        None,
    ),
    "numbering in link": (
        "<li><em>{n}.</em><a href='{u}'>某市开展第{n}次健康宣传活动</a><span>2024-05-{d:02d}</span></li>",
        None,
    ),
    "mobile twin addresses both in row": (
        "<li><a href='{u}'>某市开展第{n}次健康宣传活动</a><a href='/m/zwgk/gzdt/content/mpost_{n}.html'>手机版</a><span>2024-05-{d:02d}</span></li>",
        None,
    ),
    "href without quotes and upper": (
        "<TR><TD><A HREF={u} TARGET=_blank>某市开展第{n}次健康宣传活动</A></TD><TD>2024-05-{d:02d}</TD></TR>",
        "<HTML><BODY><TABLE>{}</TABLE></BODY></HTML>",
    ),
}
"""Markup of a row; what is around all of them, if it is not a list like any other."""

TITLES = {
    "title attr with html escapes": "某市开展“第{n}次”健康宣传活动",
    "title with percent / score 3-2": "接种率达95.5% 第{n}场 3-2",
}
UNDATED = {"time only today"}


@pytest.mark.parametrize("shape", ROWS)
def test_rows(shape: str) -> None:
    row, around = ROWS[shape]
    markup = laid(range(1, 5), row)
    page = read(page_of(markup) if around is None else around.replace("{}", markup))
    title = TITLES.get(shape, "某市开展第{n}次健康宣传活动")
    assert [(one.url, one.title, one.date) for one in page.rows] == [
        (post(n), title.format(n=n), None if shape in UNDATED else f"2024-05-{n + 1:02d}") for n in range(1, 5)
    ]


OWN = laid(range(1, 21), "<li><a href='{u}'>某市开展第{n}次健康宣传活动</a></li>")
OTHERS = laid(range(50, 65))
BOXES = {
    "right behind the pager": page_of(
        OWN, "<a href=index_2.html>下一页</a>", behind=f"<div class='o'><ul>{OTHERS}</ul></div>"
    ),
    "under pictures": page_of(OWN, before=f"<div><div class=t>图片新闻</div><ul>{OTHERS}</ul></div>"),
    "under the newest": page_of(OWN, before=f"<div><h2>最新发布</h2><ul>{OTHERS}</ul></div>"),
    "under another column": page_of(OWN, before=f"<div><h2>通知公告</h2><ul>{OTHERS}</ul></div>"),
}


@pytest.mark.parametrize("box", BOXES)
def test_boxes_beside_the_list(box: str) -> None:
    assert {row.url for row in read(BOXES[box]).rows} == {post(n) for n in range(1, 21)}


def test_numbers_in_titles_and_menus_promise_nothing() -> None:
    long = "<li><a href='{u}'>健康手册（共300页）正式发布，请各单位领取学习并认真贯彻落实</a></li>"
    [(_, walk)] = read(page_of(laid(range(1, 6)) + laid(range(9, 10), long), "<a href=index_2.html>2</a>")).following
    assert walk.last == 2
    menu = "<div><a href='/zwgk/list_12.html'>公示</a><a href='/zwgk/list_13.html'>公告</a></div>"
    [(_, walk)] = read(page_of(laid(range(1, 6)), before=menu)).following
    assert walk.last is None
    [(_, walk)] = read(page_of(laid(range(1, 6)), "共61条记录 每页10条")).following
    assert walk.last == 7


def test_a_page_is_no_xml_whatever_it_says() -> None:
    html = f"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><ul>{laid(range(1, 5))}</ul></body></html>"
    assert len(read(html).rows) == 4


def test_two_addresses_in_a_row_are_one_article() -> None:
    row = "<li><a href='{u}'>某市开展第{n}次健康宣传活动</a><a href='/m/content/mpost_{n}.html'>手机版</a></li>"
    page = read(page_of(laid(range(1, 5), row)))
    assert page.also == {post(n): f"{HOST}/m/content/mpost_{n}.html" for n in range(1, 5)}


ENTRY = {"title": "公告", "url": f"{HOST}/gkmlpt/content/0/1/post_1.html"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("\ufeff" + json.dumps({"articles": [ENTRY], "total": 1}), None),
        (json.dumps({"articles": [ENTRY | {"create_time": 1714960800000}], "total": 1.0}), "2024-05-06"),
        (json.dumps({"articles": [ENTRY | {"create_time": "2024-05-06T10:00:00+08:00"}], "total": -1}), "2024-05-06"),
        (json.dumps({"articles": [ENTRY | {"url": "content/0/1/post_1.html"}, json.dumps(ENTRY)], "total": 2}), None),
    ],
)
def test_json_lists(text: str, day: str | None) -> None:
    column = Column(slug="k", name="公开", url=f"{HOST}/gkmlpt/index", platform="gkmlpt", grade="CODE")
    page = PLATFORMS["gkmlpt"].read(text, f"{HOST}/gkmlpt/api/all/4?page=1&sid=7", Walk(column, "k/4", "公开"))
    [row] = page.rows
    assert (row.title, row.date) == ("公告", day)
