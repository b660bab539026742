"""Which rows a list page has, wherever they stand."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import urljoin

import pytest
from parsel import Selector

from crawler.items import Row
from crawler.platforms.base import Column, Walk
from crawler.platforms.links import find_links
from crawler.platforms.rows import Found, find_rows, why_elsewhere

HOST = "http://www.example.gov.cn"
ARTICLE = re.compile(r"/post_\d+\.html$")


COLUMN = Column(slug="a", name="工作动态", url=f"{HOST}/a/", platform="nfcms", grade="CODE")


def found(html: str, *, css: str | None = None, url: str = f"{HOST}/a/", **walk: object) -> Found:
    page = Selector(f"<html><body>{html}</body></html>")
    then = Walk(replace(COLUMN, rows=css), "a", "工作动态", **walk)  # type: ignore[arg-type]
    return find_rows(page, url, list(find_links(page, url)), ARTICLE, then)


def links(html: str) -> list[str]:
    return [link.url for link in find_links(Selector(html), f"{HOST}/a/") if link.leads]


def a(number: int, text: str = "", attributes: str = "") -> str:
    return f"<a href=post_{number}.html {attributes}>{text or f'消息{number}'}</a>"


def test_files_are_no_articles() -> None:
    for ending in "pdf doc docx wps xls xlsx et ppt pptx zip rar 7z jpg jpeg png mp3 mp4 PDF".split():
        assert why_elsewhere(f"{HOST}/x/b.{ending}", "www.example.gov.cn") == "file", ending
        assert why_elsewhere(f"{HOST}/x/b.{ending}.html", "www.example.gov.cn") == "other page", ending
    assert why_elsewhere(f"{HOST}/attachment/1", "www.example.gov.cn") == "file"
    assert why_elsewhere("http://a.cn/attachments", "www.example.gov.cn") == "off-site"
    assert why_elsewhere(f"{HOST}/b.mp5", "www.example.gov.cn") == "other page"


@pytest.mark.parametrize(
    ("html", "urls"),
    [
        ("<a href=b.html>b</a>", [f"{HOST}/a/b.html"]),
        ("<a href='http://b.cn/ c.html'>b</a><a href=https://b.cn/>b</a>", ["http://b.cn/c.html", "https://b.cn/"]),
        ("<a href=#top>b</a><a>b</a><a href=''>b</a>", []),
        ("<a href=javascript:void(0)>b</a><a href=mailto:a@b.cn>b</a><a href=ftp://a.cn>b</a>", []),
        ("<a href='http://[1/b'>b</a>", []),
        ("<base href=/c/><a href=b.html>b</a>", [f"{HOST}/c/b.html"]),
    ],
)
def test_links(html: str, urls: list[str]) -> None:
    assert links(f"<html><body>{html}</body></html>") == urls


@pytest.mark.parametrize("target", ["//www.example.gov.cn/a/b", "b.html", "b.html?id=3", "b.do#c", "../a/b"])
@pytest.mark.parametrize(("quote", "around"), [('"', "'"), ("'", '"')])
def test_the_first_string_of_a_script_call_is_its_address(target: str, quote: str, around: str) -> None:
    call = f"openIt({quote}{target}{quote},{quote}c{quote})"
    assert links(f"<a href=javascript:; onclick={around}{call}{around}>b</a>") == [urljoin(f"{HOST}/a/", target)]


@pytest.mark.parametrize("tag", ["li", "dd", "dl", "p", "div"])
def test_the_row_around_the_only_article(tag: str) -> None:
    html = f"<section>2020-01-01<{tag}><span>{a(1)}</span><i>2024-05-06</i></{tag}></section>"
    assert found(html).rows == [Row(f"{HOST}/a/post_1.html", "消息1", "2024-05-06")]


def test_a_table_row_around_the_only_article() -> None:
    html = f"<section>2020-01-01<table><tr><td>2024-05-06<td>{a(1)}</tr></table></section>"
    assert [row.date for row in found(html).rows] == ["2024-05-06"]
    assert [row.title for row in found(f"<section><b>{a(1)}</b>{a(1, '消息第一')}</section>").rows] == ["消息1"]


def test_one_article_may_have_several_links_in_its_row() -> None:
    rows = "".join(f"<li>{a(n, '<img src=x>')}{a(n, f'第{n}条消息')}<i>2024-05-0{n}</i></li>" for n in (1, 2))
    assert found(f"<ul>{rows}</ul>").rows == [
        Row(f"{HOST}/a/post_{n}.html", f"第{n}条消息", f"2024-05-0{n}") for n in (1, 2)
    ]


def test_the_place_with_dates_is_the_list_and_else_the_one_with_most_rows() -> None:
    dated = "<ul>" + "".join(f"<li>{a(n)} 2024-05-0{n}</li>" for n in (1, 2)) + "</ul>"
    plain = "<ol>" + "".join(f"<li>{a(n)}</li>" for n in range(3, 7)) + "</ol>"
    bare = "<dl>" + "".join(f"<dd>{a(n)}</dd>" for n in range(7, 9)) + "</dl>"
    one = f"<table><tr><td>{a(9)} 2024-05-09</table>"
    assert len(found(dated + plain).rows) == len(found(plain + dated).rows) == 2
    assert len(found(bare + plain).rows) == len(found(plain + bare).rows) == 4
    assert [row.date for row in found(one + plain).rows] == ["2024-05-09"]
    assert len(found(f"{dated}<table><tr><td>{a(9)} 2024-05-09</table>").rows) == 2
    assert found("<p>暂无</p>", shape="x") == Found(shape="x")
    assert found("<p>暂无</p>").shape is None


@pytest.mark.parametrize(("plain", "dated", "wanted"), [(10, 5, 10), (10, 6, 6), (9, 4, 4)])
def test_many_rows_are_the_list_beside_a_box_of_few_with_days(plain: int, dated: int, wanted: int) -> None:
    rows = "".join(f"<li>{a(n)}</li>" for n in range(plain))
    box = "".join(f"<dd>{a(n)} 2024-05-06</dd>" for n in range(20, 20 + dated))
    assert len(found(f"<ul>{rows}</ul><dl>{box}</dl>").rows) == wanted


def test_a_place_is_known_again_by_the_names_around_it() -> None:
    def box(attributes: str, *numbers: int) -> str:
        return f"<div {attributes}><ul>{''.join(f'<li class=c{n}>{a(n)}</li>' for n in numbers)}</ul></div>"

    for main, side in (
        ("id=main", "id=side"),
        ("class='main wide'", "class=side"),
        ("class=' main'", "class"),
        ("id=main class=x", "id=side class=x"),
    ):
        first = found(box(main, 1, 2, 3) + box(side, 7, 8))
        again = found(box(main, 4, 5) + box(side, 7, 8, 9), shape=first.shape)
        assert [row.title for row in first.rows] == ["消息1", "消息2", "消息3"], main
        assert [row.title for row in again.rows] == ["消息4", "消息5"], main
    first = found(box("class='main wide'", 1, 2, 3) + box("class=side", 7, 8))
    again = found(box("class='main high'", 4, 5) + box("class=side", 7, 8, 9), shape=first.shape)
    assert [row.title for row in again.rows] == ["消息4", "消息5"]


def test_rows_beside_the_articles_lead_elsewhere() -> None:
    other = "<li><a href=http://b.cn/x>外站消息</a></li><li><a href=about.html><img src=x></a></li><li>没有链接</li><p><a href=/c>页脚</a></p>"
    page = found(f"<ul><li>{a(1)}</li><li>{a(2)}<a href=more.html>一条更长的别的链接</a></li>{other}</ul>")
    assert [row.title for row in page.rows] == ["消息1", "消息2"]
    assert page.elsewhere == [("http://b.cn/x", "外站消息", "off-site")]
    assert found(f"<ul><li>{a(1)}</li><li><a href=http://b.cn/post_3.html>外站</a></li></ul>", css="li").elsewhere == [
        ("http://b.cn/post_3.html", "外站", "off-site")
    ]


def test_a_site_may_name_its_rows() -> None:
    html = f"<ul><li>{a(1)}</li><li>{a(2)}</li></ul><p class=few>{a(3)}</p>"
    page = found(html, css="p.few")
    assert ([row.title for row in page.rows], page.shape) == (["消息3"], "p.few")


@pytest.mark.parametrize(
    ("row", "title", "date"),
    [
        (a(1, "短…", "title='完整的标题'"), "完整的标题", None),
        (a(1, "<i>某个</i> 标题"), "某个 标题", None),
        (a(1, "某个标题 2024-05-06"), "某个标题", "2024-05-06"),
        *((a(1, f"某个标题{mark}2024-05-06"), "某个标题", "2024-05-06") for mark in "([【（"),
        (a(1, "2024年5月6日通报"), "2024年5月6日通报", None),
        (a(1, "2024年5月6日通报") + "2024-05-07", "2024年5月6日通报", "2024-05-07"),
        (a(1, "2024年5月6日"), "2024年5月6日", None),
        ("2020-01-01" + a(1) + "2024-05-06", "消息1", "2024-05-06"),
        (a(1) + "2024-05-06 08:30", "消息1", "2024-05-06"),
        (a(1) + "2024-\n05-\n06", "消息1", "2024-05-06"),
        (a(1, "<img src=x>") + "2024-05-06", None, "2024-05-06"),
    ],
)
def test_title_and_date_of_a_row(row: str, title: str | None, date: str | None) -> None:
    page = found(f"<ul><li>{row}</li><li>{a(2)}</li></ul>")
    assert page.rows[0] == Row(f"{HOST}/a/post_1.html", title, date)


@pytest.mark.parametrize(
    ("folder", "day"),
    [
        ("19990506", "1999-05-06"),
        ("2024-05-06", "2024-05-06"),
        ("2024/5/6", "2024-05-06"),
        ("1999/05/06", "1999-05-06"),
        ("2023/12/30", "2024-05-06"),
        ("20240536", None),
        ("12024/5/6", None),
        ("x20240506_1", None),
    ],
)
def test_a_day_without_a_year_takes_it_from_the_address(folder: str, day: str | None) -> None:
    rows = "".join(f"<li><a href=/{folder}/post_{n}.html>消息{n}</a> 05-06</li>" for n in (1, 2))
    assert [row.date for row in found(f"<ul>{rows}</ul>").rows] == [day, day]


@pytest.mark.parametrize(
    "html",
    [
        f"<h3>2024年</h3><ul><li>{a(1)} 05-06</li></ul><h3>2023年</h3><ul><li>{a(2)} 05-06</li></ul>",
        f"<ul><li>2024年度</li><li>{a(1)} 05-06</li><li>2023</li><li>{a(2)} 05-06</li></ul>",
        f"<ul><li>{a(1)}<b>05-06</b><i>2024</i></li><li>{a(2)}<b>05-06</b><i>2023</i></li></ul>",
        f"<ul><li><i>2024</i><b>05-06</b>{a(1)}</li><li><i>2023年</i><b>5月6日</b>{a(2)}</li></ul>",
        f"<ul><li><b>06日</b><i>05月/2024</i>{a(1)}</li><li><b>06</b><i>05, 2023</i>{a(2)}</li></ul>",
        f"<ul><li>{a(1)}<span title=2024-05-06>05-06</span></li><li>{a(2)}<span title='2023-05-06 08:30'>05-06</span></li></ul>",
        f"<ul><li>{a(1)}<i data-time=2024-05-06></i></li><li>{a(2)}<input type=hidden value=2023-05-06></li></ul>",
        f"<ul><li><span title='至2022年1月2日'>{a(1)}</span>2024-05-06</li><li>{a(2)}2023-05-06</li></ul>",
        "<ul><li><a href=/2024/post_1.html>消息1</a> 05-06</li><li><a href=/2023/post_2.html>消息2</a> 05-06</li></ul>",
        "<ul><li><a href=/202405/post_1.html>消息1</a> 05-06</li><li><a href=/202305/post_2.html>消息2</a> 05-06</li></ul>",
    ],
)
def test_a_year_may_stand_elsewhere(html: str) -> None:
    assert [row.date for row in found(html).rows] == ["2024-05-06", "2023-05-06"]
