"""Pages that are no lists, and lists that have no end: named in a sentence, and left."""

from __future__ import annotations

import pytest
from national.first_hand_lists import FORMS, HOST, buttons, framed, laid, listed, sample, title

from crawler.platforms import PLATFORMS
from crawler.platforms.auto import recognise
from crawler.platforms.base import Column, LayoutError, ListPage

URL = f"{HOST}/zwgk/tzgg/"
TEXT = "".join(f"<p>{title(n)}，有关部门开展了一系列活动，取得了良好的成效。</p>" for n in range(9))
RELATED = "".join(f"<li><a href='./t20260203_{n}.html'>{title(n)}</a><span>2026-02-01</span></li>" for n in range(6))
HEAD = f"<h1>{title(3)}</h1><div>发布时间：2026-02-03 来源：本网</div>{TEXT}"
ARTICLE_TAG = f"<meta name='ArticleTitle' content='{title(3)}'>"


def read(text: str, url: str = URL) -> ListPage:
    column = Column(slug="x", url=url, grade="FOUND")
    return PLATFORMS["auto"].read(text, *PLATFORMS["auto"].first(column))


NO_LISTS = {
    "nothing": ("", "shows no article$"),
    "frame set": ("<frameset rows='20,*'><frame src=a.htm><frame src=b.htm></frameset>", "it is a frame set$"),
    "script alone": ("<body><div id=app></div><script src=/app.js></script></body>", "it is written by a script$"),
    "menu": (framed(""), "shows no article$"),
    "error page": ("<body><h1>您访问的页面不存在</h1><a href=/>返回首页页面</a></body>", "shows no article$"),
    "article": (
        framed(f"{HEAD}<p>上一篇：<a href=t20260203_1.html>{title(4)}</a></p><p><a href=t20260203_2.html>下一篇：{title(5)}</a></p>"),
        "shows no article$",
    ),
    "article beside others": (framed(f"{HEAD}<div><h3>相关新闻</h3><ul>{RELATED}</ul></div>"), "shows no article$"),
    "article that says so": (framed(f"{HEAD}<div><ul>{RELATED}</ul></div>", head=ARTICLE_TAG), "shows no article$"),
    "empty answer": ('{"data": []}', "its answer is empty$"),
    "broken answer": ('{"data": [', "no answer that can be read$"),
}  # fmt: skip


@pytest.mark.parametrize("name", NO_LISTS)
def test_what_is_no_list_is_named(name: str) -> None:
    text, reason = NO_LISTS[name]
    with pytest.raises(LayoutError, match=f"^page 1 of the list .*{reason}"):
        read(text)
    assert recognise(text, URL).platform == "generic"


def test_a_page_of_thousands_of_links_is_read_once() -> None:
    rows = "".join(f"<li><a href='/x{n % 50}/{n}.html'>{title(n)}</a></li>" for n in range(3000))
    assert len(read(framed(f"<ul>{rows}</ul>")).rows) == 3000


def test_a_pager_that_always_goes_on_leads_to_rows_that_are_known() -> None:
    form = FORMS["asp"]
    page = framed(laid("li span", listed(form)[:10], 0), buttons(form)(2, 9))
    [(url, walk)] = (
        PLATFORMS["auto"]
        .read(page, form.first, PLATFORMS["auto"].first(Column(slug="x", url=form.first, grade="FOUND"))[1])
        .following
    )
    again = PLATFORMS[walk.column.platform].read(page, url, walk)
    assert [row.url for row in again.rows] == [one.url for one in listed(form)[:10]]


def test_a_calendar_is_no_pager() -> None:
    calendar = "<a href='?y=2026&m=1'>上一月</a><a href='?y=2026&m=3'>下一月</a>" + "".join(
        f"<a href='?y=2026&m=2&d={n}'>{n}</a>" for n in range(1, 29)
    )
    found = read(framed(laid("li span", listed(FORMS["num-dir"])[:10], 0), calendar))
    assert [url.removeprefix(URL) for url, _ in found.following] == ["index_1.html"]


def test_a_list_whose_family_says_nothing_may_be_numbered_either_way() -> None:
    one = sample(FORMS["zero"], "li span")
    [(url, walk)] = read(one.pages[one.url], one.url).following
    assert (url.rpartition("/")[2], walk.number, walk.column.platform) == ("index_1.html", 2, "generic")
    assert walk.otherwise
    assert walk.otherwise.address(2)[0].rpartition("/")[2] == "index_2.html"
    [(_, onward)] = PLATFORMS["generic"].read(one.pages[url], url, walk).following
    assert onward.otherwise is None


@pytest.mark.parametrize("name", ["vsb", "offset"])
def test_what_is_behind_a_missing_page_is_known_where_numbers_do_not_grow_by_one(name: str) -> None:
    form = FORMS[name]
    one = sample(form, "li span", buttons(form))
    [(url, walk)] = read(one.pages[one.url], one.url).following
    [(behind, then)] = PLATFORMS[walk.column.platform].skip(walk)
    pages = list(one.pages)
    assert (url, behind, then.number, then.last) == (pages[1], pages[2], 3, 4)


def test_rows_of_hosts_below_are_the_sites_own_and_those_of_others_are_named() -> None:
    rows = "".join(
        f"<li><a href='{url}'>{title(n)}</a><span>2026-02-01</span></li>"
        for n, url in enumerate(
            ("/a/1.html", "https://wjw.qingjiang.gov.cn/a/2.html", "http://zx.wjw.qingjiang.gov.cn/a/3.html",
             "http://www.gov.cn/a/4.html", "/a/5.pdf", "/a/6.html")
        )
    )  # fmt: skip
    page = read(framed(f"<ul>{rows}</ul>"))
    assert [row.url.rpartition("/")[2] for row in page.rows] == ["1.html", "2.html", "3.html", "6.html"]
    assert [one.why for one in page.elsewhere] == ["off-site", "file"]


def test_who_is_sent_home_for_a_further_page_has_come_to_the_end() -> None:
    one = sample(FORMS["num-dir"], "li span")
    [(_, walk)] = read(one.pages[one.url], one.url).following
    assert PLATFORMS["generic"].read(one.pages[one.url], f"{HOST}/", walk).rows == []
