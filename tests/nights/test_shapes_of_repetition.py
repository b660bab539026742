"""Lists that repeat themselves before the end they promise, in shapes written before the walk knew them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from nights import listed
from nights.answers import NOT_FOUND, NOT_FOUND_OTHER, Answer, Request, html, redirect
from nights.cities import ErheSpider, YiheSpider
from nights.laboratory import Laboratory, laboratory
from nights.listed import HOST, LIST, lay, markup, paged, publish, row, rows
from nights.test_whole_lists import chains
from nights.web import Post, Web


@pytest.fixture
def web() -> Web:
    return Web(validators=False).city(YiheSpider, 0)


def pages_of(posts: list[Post], pager: str, order: list[int]) -> dict[str, str]:
    """Lay out five pages, each with the rows of one of them."""
    names = ["", *(f"index_{n}.html" for n in range(2, 6))]
    return {
        name: markup(rows(posts[part * 5 : part * 5 + 5]), pager=pager.format(n=n))
        for n, (name, part) in enumerate(zip(names, order, strict=True), 1)
    }


def is_layout(lab: Laboratory, count: int) -> None:
    """Crawl, and see that what is there was read and the list called unreadable."""
    night = lab.run(YiheSpider)
    assert "Traceback" not in night.told
    assert (night.state, night.exit) == ("layout", 4), night.told
    assert re.search("promised", night.said), "with the reason"
    assert chains(lab) == []
    assert len(lab.records()) == count
    assert sum(one.status < 300 or one.status == 404 for one in night.asked) <= count + 7, "without redirects"


@pytest.mark.parametrize("query", ["?page={}", "?channelId=8&pageIndex={}", "list.jsp?cid=8&currentPage={}"])
def test_a_query_that_ignores_its_number(web: Web, lab: Laboratory, query: str) -> None:
    posts = publish(web, 5)
    pager = "".join(f"<a href='{query.format(n)}'>{n}</a>" for n in range(2, 6))
    web.lay(lambda url: url.startswith(LIST) and "/content/" not in url, markup(rows(posts), pager=pager))
    is_layout(lab, 5)


def test_rows_in_another_order_are_the_same_rows(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 5)
    names = ["", *(f"index_{n}.html" for n in range(2, 6))]
    lay(web, {name: markup(rows(posts[n:] + posts[:n]), pager="1/5页") for n, name in enumerate(names)})
    is_layout(lab, 5)


@pytest.mark.parametrize("how", ["mobile twins", "another scheme", "a fragment", "upper case", "an index of its own"])
def test_rows_under_another_spelling_are_the_same_rows(web: Web, lab: Laboratory, how: str) -> None:
    posts = publish(web, 5)
    spelt = {
        "mobile twins": lambda url: url.replace("/post_", "/mpost_"),
        "another scheme": lambda url: url.replace("http:", "https:"),
        "a fragment": lambda url: f"{url}#top",
        "upper case": lambda url: url.replace("wjw.yihe", "WJW.YIHE"),
        "an index of its own": lambda url: f"{url}?from=list2",
    }[how]
    again = re.sub(r'href="([^"]+)"', lambda match: f'href="{spelt(match[1])}"', rows(posts))
    names = [f"index_{n}.html" for n in range(2, 6)]
    lay(web, {"": markup(rows(posts), pager="共5页")} | {name: markup(again, pager="共5页") for name in names})
    is_layout(lab, 5)


def test_a_post_that_ignores_its_number(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 5)
    form = "<form method='post' action='query.do'><input type='hidden' name='pageNo' value='1'></form>"
    page = markup(rows(posts), pager=f"{form}<a href='javascript:goPage(5)'>尾页</a>")
    asked: list[str] = []

    def answer(request: Request) -> Answer:
        asked.append(listed.form_of(request)["pageNo"])
        return html(page)

    lay(web, {"": page, "query.do": answer})
    is_layout(lab, 5)
    assert asked[0] == "2"


@pytest.mark.parametrize("order", [[0, 1, 1, 1, 1], [0, 1, 2, 2, 2], [0, 0, 1, 2, 3]])
def test_a_page_that_comes_in_the_place_of_others(web: Web, lab: Laboratory, order: list[int]) -> None:
    posts = publish(web, 20)
    lay(web, pages_of(posts, "<span>当前第{n}页</span><span>总页数 5</span>", order))
    is_layout(lab, 5 * len(set(order)))


@pytest.mark.parametrize("pager", ["共 25 条，每页 5 条", "共有25条记录，分5页显示", "<b>1</b>/<b>5</b>"])
def test_the_first_page_in_the_place_of_all_others(web: Web, lab: Laboratory, pager: str) -> None:
    lay(web, pages_of(publish(web, 5), pager, [0] * 5))
    is_layout(lab, 5)


@pytest.mark.parametrize("target", [LIST, f"{LIST}index.html", f"{HOST}/"])
def test_pages_that_redirect_before_the_promised_end(web: Web, lab: Laboratory, target: str) -> None:
    posts = publish(web, 5)
    page = markup(rows(posts), pager="<a href='index_2.html'>下一页</a><a href='index_5.html'>末页</a>")
    lay(web, {"": page, "index.html": page} | {f"index_{n}.html": redirect(target) for n in range(2, 6)})
    is_layout(lab, 5)


@pytest.mark.parametrize("page", [NOT_FOUND, markup("<li>暂无数据</li>"), "<html><body></body></html>", ""])
def test_pages_that_say_nothing_before_the_promised_end(web: Web, lab: Laboratory, page: str) -> None:
    posts = publish(web, 5)
    lay(web, {"": markup(rows(posts), pager="第1页/共5页")} | {f"index_{n}.html": page for n in range(2, 6)})
    is_layout(lab, 5)


def test_a_window_that_slides_repeats_nothing(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 15)
    names = ["", *(f"index_{n}.html" for n in range(2, 6))]
    lay(web, {name: markup(rows(posts[n * 2 : n * 2 + 7]), pager="共5页") for n, name in enumerate(names)})
    night = lab.run(YiheSpider)
    assert night.state == "ok", night.told
    assert len(lab.records()) == 15
    assert chains(lab) == ["gzdt"]


def test_other_articles_beside_the_same_rows_do_not_hide_it(web: Web, lab: Laboratory) -> None:
    posts, others = publish(web, 6), publish(web, 15)
    names = ["", *(f"index_{n}.html" for n in range(2, 6))]
    lay(web, {
        name: markup(
            rows(posts),
            beside=f"<div class='side'><h3>图片新闻</h3><ul>{rows(others[n * 3 : n * 3 + 3])}</ul></div>",
            pager="<a href='index_2.html'>2</a><a href='index_5.html'>尾页</a>共5页",
        )
        for n, name in enumerate(names)
    })  # fmt: skip
    is_layout(lab, 6)


def test_a_list_that_begins_to_repeat_loses_its_mark(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 25)
    lay(web, pages_of(posts, "共5页", [0, 1, 2, 3, 4]))
    assert lab.run(YiheSpider).state == "ok"
    assert chains(lab) == ["gzdt"]
    lay(web, pages_of(posts, "共5页", [0, 0, 0, 0, 0]))
    night = lab.run(YiheSpider)
    assert (night.state, night.exit) == ("layout", 4)
    assert chains(lab) == []
    lay(web, pages_of(posts, "共5页", [0, 1, 2, 3, 4]))
    assert lab.run(YiheSpider).state == "quiet"
    assert chains(lab) == ["gzdt"]


def test_one_column_that_repeats_leaves_the_other_alone(lab_of_two: tuple[Web, Laboratory]) -> None:
    web, lab = lab_of_two
    column = ErheSpider.columns[0]
    posts = [post for post in web.posts.values() if post.column == column]
    web.lay_lists(markup(rows(posts[:5]), pager="共5页"), column)
    night = lab.run(ErheSpider)
    assert (night.state, night.exit) == ("layout", 4), night.told
    assert chains(lab) == ["tzgg"]
    assert len(lab.records()) == 5 + 12


@pytest.fixture
def lab_of_two() -> Iterator[tuple[Web, Laboratory]]:
    web = Web(per_page=5).city(ErheSpider, 12)
    with laboratory(web) as lab:
        yield web, lab


def test_a_last_page_that_is_short_and_named_twice_is_the_end(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 12)
    pages = paged(posts, 5, "index_{n}.html", "第{n}页 共{last}页")
    pages["index_4.html"] = pages["index_3.html"]
    lay(web, pages)
    assert lab.run(YiheSpider).state == "ok"
    assert chains(lab) == ["gzdt"]


@pytest.mark.parametrize("page", [NOT_FOUND, NOT_FOUND_OTHER, "<html><body><h1>404</h1></body></html>"])
def test_a_page_behind_the_end_that_says_with_200_that_it_is_not_there(web: Web, lab: Laboratory, page: str) -> None:
    posts = publish(web, 12)
    pages = paged(posts, 5, "index_{n}.html", "<a href='index_{next}.html'>下一页</a>")
    lay(web, {name: str(text).replace("共3页", "") for name, text in pages.items()} | {"index_4.html": page})
    night = lab.run(YiheSpider)
    assert (night.state, len(lab.records())) == ("ok", 12), night.told
    assert night.requests("index_4.html")
    assert chains(lab) == ["gzdt"]


def test_other_articles_under_another_head_do_not_become_the_list(web: Web, lab: Laboratory) -> None:
    posts, others = publish(web, 6), publish(web, 15)
    lay(web, {
        name: f"<html><body><div class='side'><h3>图片新闻</h3><ul>{rows(others[n * 3 : n * 3 + 3])}</ul></div>"
        f"<div class='con'><ul>{rows(posts)}</ul></div></body></html>"
        for n, name in enumerate(["", *(f"index_{n}.html" for n in range(2, 6))])
    })  # fmt: skip
    night = lab.run(YiheSpider)
    assert night.state == "ok", "nothing was promised"
    assert len(lab.records()) == 6
    assert not night.requests("index_3.html")


@pytest.mark.parametrize(
    "pager", ["共五页", "第一页 共五页", "第１/５页", "合计5页", "共有5页", "分5页显示", "<i>1</i> <i>/</i> <i>5</i>"]
)
def test_numbers_of_pages_in_numerals_and_in_pieces(web: Web, lab: Laboratory, pager: str) -> None:
    lay(web, {"": markup(rows(publish(web, 5)), pager=pager)})
    is_layout(lab, 5)


def test_days_with_slashes_promise_no_pages(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 5)
    lay(
        web,
        {
            "": markup(
                "".join(row(post, day) for post, day in zip(posts, ["1/25", "1/24", "1/9", "1/8", "1/7"], strict=True))
            )
        },
    )
    assert lab.run(YiheSpider).state == "ok"
    assert chains(lab) == ["gzdt"]
