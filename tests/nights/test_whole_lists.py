"""Lists over real sockets: read whole, ended where they end, and named where they are neither."""

from __future__ import annotations

import pytest
from nights import listed
from nights.answers import Answer, Request, html, status
from nights.cities import YiheSpider
from nights.laboratory import Laboratory, Night
from nights.listed import HOST, LIST, lay, markup, paged, publish, row, rows
from nights.web import Post, Web, article

from crawler.storage.schema import walk


@pytest.fixture
def web() -> Web:
    return Web(validators=False).city(YiheSpider, 0)


def stored(lab: Laboratory) -> int:
    return len(lab.records())


def chains(lab: Laboratory) -> list[str]:
    with lab.store.engine.connect() as connection:
        return [row.chain for row in connection.execute(walk.select())]


def told(night: Night) -> str:
    assert "Traceback" not in night.told
    return night.said


BOXES = {
    "without a head": "<div class='box'><ul>{}</ul></div>",
    "behind a head": "<div class='con'><h3>热点新闻</h3><ul>{}</ul></div>",
    "of the same shape": "<div class='con'><div>相关新闻</div><ul>{}</ul></div>",
    "named in its class": "<div class='hotList'><ul>{}</ul></div>",
    "an aside": "<aside><ul>{}</ul></aside>",
    "a crumb": "<div class='crumbs'>当前位置：<ul>{}</ul></div>",
    "in a table": "<table class='t'><tr><td><ul>{}</ul></td></tr></table>",
}


@pytest.mark.parametrize("box", BOXES)
@pytest.mark.parametrize("day", ["", None], ids=["undated list", "dated list"])
def test_a_dated_box_beside_the_list_is_not_the_list(web: Web, lab: Laboratory, box: str, day: str | None) -> None:
    posts, others = publish(web, 60), publish(web, 15)
    beside = BOXES[box].format(rows(others))
    pager = "<a href='index.html'>1</a><a href='index_2.html'>2</a><a href='index_3.html'>3</a>"
    pages = {
        "" if n == 0 else f"index_{n + 1}.html": markup(
            rows(posts[n * 20 : n * 20 + 20], day), beside=beside, pager=pager
        )
        for n in range(3)
    }
    lay(web, pages)
    night = lab.run(YiheSpider)
    assert night.state == "ok", night.told
    assert {lab.state_of(post.url) for post in posts} == {"stored"}
    assert {lab.state_of(post.url) for post in others} == {None}, "what stands beside the list does not widen it"


def test_articles_that_an_article_links_to_do_not_widen_a_run(web: Web, lab: Laboratory) -> None:
    posts, others = publish(web, 6), publish(web, 12)
    lay(web, {"": markup(rows(posts))})
    boxes = f"<div class='crumb'><a href='{others[0].url}'>{others[0].title}</a></div>"
    boxes += (
        f"<div><h3>相关新闻</h3><ul>{rows(others[1:6])}</ul></div><div class='hot'><ul>{rows(others[6:])}</ul></div>"
    )
    for post in posts:
        web.lay(post.url, article(post, foot=boxes))
    night = lab.run(YiheSpider)
    assert night.state == "ok", night.told
    assert sorted(night.articles()) == sorted(post.url for post in posts)


def test_a_box_that_was_taken_for_the_list_is_found_out_on_the_second_page(web: Web, lab: Laboratory) -> None:
    posts, others = publish(web, 24), publish(web, 8)
    box = f"<div class='m'><ul>{rows(others)}</ul></div>"
    lay(web, {
        name: f"<html><body>{box}<div class='n'><ul>{rows(posts[n * 8 : n * 8 + 8], '')}</ul></div></body></html>"
        for n, name in enumerate(("", "index_2.html", "index_3.html"))
    })  # fmt: skip
    night = lab.run(YiheSpider)
    assert night.state == "ok", night.told
    assert {lab.state_of(post.url) for post in posts} == {"stored"}


REPEATED = {
    "the first again": [0, 0, 0, 0, 0],
    "the first again at the end": [0, 1, 2, 3, 0],
    "in a circle": [0, 1, 0, 1, 0],
    "one page twice": [0, 1, 1, 2, 3],
}


@pytest.mark.parametrize("order", REPEATED)
@pytest.mark.parametrize("pager", ["共5页", "第{n}/5页", "<a href='index_5.html'>尾页</a>"])
def test_pages_that_repeat_before_the_promised_end(web: Web, lab: Laboratory, order: str, pager: str) -> None:
    posts = publish(web, 20)
    names = ["", *(f"index_{n}.html" for n in range(2, 6))]
    lay(web, {
        name: markup(rows(posts[part * 5 : part * 5 + 5]), pager=pager.format(n=n))
        for n, (name, part) in enumerate(zip(names, REPEATED[order], strict=True), 1)
    })  # fmt: skip
    night = lab.run(YiheSpider)
    assert (night.state, night.exit) == ("layout", 4)
    assert "repeats" in told(night)
    assert "5 are promised" in told(night)
    assert chains(lab) == []
    assert stored(lab) == 5 * len(set(REPEATED[order])), "what is there is read all the same"
    assert len(night.requests("index")) <= 6


PROMISES = {
    "第1/25页": "第1/25页",
    "marked up": "第<em>1</em>/<em>25</em>页",
    "共25页": "<span>共 <b>25</b> 页</span>",
    "页次": "页次：1/25 每页20条",
    "toPage": "<a href='javascript:toPage(2)'>下一页</a><a href='javascript:toPage(25)'>尾页</a>",
    "goPage in onclick": "<a href='#' onclick=\"goPage('list',25)\">末页</a>",
    "?page": "<a href='?page=2'>2</a><a href='?page=25'>25</a>",
    "?currentPage": "<a href='./?id=7&currentPage=2'>下一页</a><a href='./?id=7&currentPage=25'>尾页</a>",
    "a selector": "<select onchange='toPage(this.value)'>" + "".join(f"<option value={n}>{n}</option>" for n in range(1, 26)) + "</select>",
    "totalPage": "<script>var totalPage = 25; var pageSize = 20;</script>",
    "createPageHTML": "<script>createPageHTML(25, 0, 'index', 'html');</script>",
    "last by its address": "<a href='index_2.html'>2</a>…<a href='index_25.html'>末页</a>",
}  # fmt: skip


@pytest.mark.parametrize("promise", PROMISES)
def test_a_missing_page_before_the_promised_end(web: Web, lab: Laboratory, promise: str) -> None:
    posts = publish(web, 5)
    lay(web, {"": markup(rows(posts), pager=PROMISES[promise])})
    night = lab.run(YiheSpider)
    assert (night.state, night.exit) == ("layout", 4), night.told
    assert "25" in told(night), "the number that was promised"
    assert stored(lab) == 5
    assert chains(lab) == []
    assert len(night.requests()) <= 5 + 4, "three missing pages in a row are enough"


def test_what_is_behind_a_missing_page_is_read(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 30)
    pages = paged(posts, 5, "index_{n}.html", "第{n}/{last}页")
    del pages["index_2.html"]
    pages["index_4.html"] = status(500)
    lay(web, pages)
    night = lab.run(YiheSpider, settings={"RETRY_TIMES": 0})
    assert stored(lab) == 20
    assert night.state == "down"
    assert "index_2.html" in told(night)


SCRIPT = "<script>function toPage(n){{ {} }}</script>"
PAGERS = {
    "index_N": ("index_{n}.html", "<a href='index_{next}.html'>下一页</a>"),
    "count only": ("index_{n}.html", "共{last}页"),
    "index-N": ("index-{n}.html", "<a href='index-{next}.html'>{next}</a>"),
    "indexN": ("index{n}.html", "<a href='index{next}.html'>{next}</a>"),
    "N": ("{n}.html", "<a href='{next}.html'>{next}</a><a href='{last}.html'>尾页</a>"),
    "folders": ("page/{n}/", "<a href='/gzdt/page/{next}/'>下一页</a>"),
    "?page": ("?page={n}", "<a href='?page={next}'>下一页</a>"),
    "?currentPage": ("list.jsp?id=7&currentPage={n}", "<a href='list.jsp?id=7&amp;currentPage={next}'>下一页</a>"),
    "pageIndex before others": ("?pageIndex={n}&id=7", "<a href='?pageIndex={next}&id=7'>{next}</a>"),
    "a call": ("index_{n}.html", SCRIPT.format("location.href='index_'+n+'.html'") + "<a href='javascript:toPage({next})'>下页</a>"),
    "a call to a query": ("list.jsp?page={n}", SCRIPT.format("window.location = 'list.jsp?page=' + n;") + "<a onclick='toPage({next})'>下一页</a><a onclick='toPage({last})'>尾页</a>"),
    "a selector": ("p_{n}.html", "<select onchange='location.href=this.value'><option value='p_{next}.html'>{next}</option></select>"),
    "next only": ("more/{n}x.html", "<a href='/gzdt/more/{next}x.html' class='n'>下一页</a>"),
    "an arrow only": ("more{n}a/", "<a href='/gzdt/more{next}a/'>&gt;</a>"),
    "rel next": ("k{n}k.html", "<a rel='next' href='/gzdt/k{next}k.html'>Next</a>"),
    "over https": ("index_{n}.html", f"<a href='https{LIST[4:]}index_{{next}}.html'>{{next}}</a>"),
}  # fmt: skip


@pytest.mark.parametrize("pager", PAGERS)
def test_pagers_are_followed(web: Web, lab: Laboratory, pager: str) -> None:
    posts = publish(web, 23)
    name, shown = PAGERS[pager]
    shown = shown.replace("{ ", "{{ ").replace("; }", "; }}").replace("' }", "' }}")
    lay(web, paged(posts, 5, name, shown))
    night = lab.run(YiheSpider)
    assert night.state == "ok", night.told
    assert stored(lab) == 23
    assert chains(lab) == ["gzdt"]


def in_records(posts: list[Post], following: str) -> str:
    """Lay out rows as jpage does: each in CDATA, the next block behind a link."""
    records = "".join(f"<record><![CDATA[\n{row(post)}]]></record>" for post in posts)
    behind = f'<nextgroup><![CDATA[<a href="{following}"></a>]]></nextgroup>' if following else ""
    return f"<?xml version='1.0' encoding='utf-8'?><datastore>{behind}<recordset>{records}</recordset></datastore>"


@pytest.mark.parametrize("wrapped", ["<script type='text/xml'>{}</script>", "<div id='12'>{}</div>"])
def test_rows_that_are_kept_in_records(web: Web, lab: Laboratory, wrapped: str) -> None:
    posts = publish(web, 23)
    proxy = "/module/jpage/dataproxy.jsp?page={}&amp;columnid=7"
    first = in_records(posts[:10], proxy.format(2))
    lay(web, {"": markup("", beside=wrapped.format(first))})
    for n, part in ((2, posts[10:20]), (3, posts[20:])):
        block = in_records(part, proxy.format(n + 1) if n < 3 else "")
        web.lay(HOST + proxy.format(n).replace("&amp;", "&"), Answer(block.encode(), content_type="text/xml"))
    night = lab.run(YiheSpider)
    assert night.state == "ok", night.told
    assert stored(lab) == 23
    assert chains(lab) == ["gzdt"]


def test_the_numbers_on_the_buttons_decide_from_where_pages_count(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 20)
    buttons = "<a href='index_1.html'>2</a><a href='index_2.html'>3</a><a href='index_3.html'>4</a>"
    names = ["", "index_1.html", "index_2.html", "index_3.html"]
    lay(web, {name: markup(rows(posts[n * 5 : n * 5 + 5]), pager=buttons) for n, name in enumerate(names)})
    assert lab.run(YiheSpider).state == "ok"
    assert stored(lab) == 20


def test_pages_whose_numbers_descend(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 20)
    names = ["", "gzdt/3.htm", "gzdt/2.htm", "gzdt/1.htm"]
    buttons = [
        "<a href='gzdt/3.htm'>下页</a><a href='gzdt/1.htm'>尾页</a>",
        "<a href='2.htm'>下页</a>",
        "<a href='1.htm'>下页</a>",
        "",
    ]
    lay(web, {name: markup(rows(posts[n * 5 : n * 5 + 5]), pager=buttons[n]) for n, name in enumerate(names)})
    night = lab.run(YiheSpider)
    assert night.state == "ok", night.told
    assert stored(lab) == 20


@pytest.mark.parametrize("kind", ["form", "post back"])
def test_pages_that_are_asked_by_post(web: Web, lab: Laboratory, kind: str) -> None:
    posts = publish(web, 23)
    fields = "<input type='hidden' name='id' value='7'><input type='hidden' name='pageNo' value='1'>"
    pager = f"<form method='post' action='list.do'>{fields}</form><a href='javascript:goPage(5)'>尾页</a>"
    target = "list.do"
    if kind == "post back":
        hidden = "<input type='hidden' name='__VIEWSTATE' value='dDwt'><input type='hidden' name='__EVENTTARGET'>"
        call = "<a href=\"javascript:__doPostBack('Pager1','{}')\">{}</a>"
        pager = (
            f"<form method='post' action='list.aspx'>{hidden}</form>{call.format(2, '下一页')}{call.format(5, '尾页')}"
        )
        target = "list.aspx"

    def answer(request: Request) -> Answer:
        fields = listed.form_of(request)
        number = fields["pageNo"] if kind == "form" else fields["__EVENTARGUMENT"]
        if kind == "form":
            assert fields["id"] == "7"
        else:
            assert (fields["__VIEWSTATE"], fields["__EVENTTARGET"]) == ("dDwt", "Pager1")
        n = int(number)
        return html(markup(rows(posts[n * 5 - 5 : n * 5]), pager=pager))

    lay(web, {"": markup(rows(posts[:5]), pager=pager), target: answer})
    night = lab.run(YiheSpider)
    assert night.state == "ok", night.told
    assert stored(lab) == 23


def test_a_login_form_is_not_filled_in(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 5)
    form = "<form method='post' action='login.do'><input name='p' value='1'><input type='password' name='w'></form>"
    lay(web, {"": markup(rows(posts), pager=form)})
    night = lab.run(YiheSpider)
    assert night.state == "ok"
    assert not night.requests("login")


def test_a_hole_that_stays_for_three_whole_walks_is_the_sites_own(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 25)
    pages = paged(posts, 5, "index_{n}.html", "第{n}/{last}页")
    del pages["index_3.html"]
    lay(web, pages)
    nights = [lab.run(YiheSpider) for _ in range(2)]
    assert [night.state for night in nights] == ["layout"] * 2
    assert chains(lab) == []
    third = lab.run(YiheSpider)
    assert third.exit == 0, "the third whole walk makes it the site's own"
    assert "the site's own" in third.told, "it is named once"
    assert third.requests("index_3.html"), "it was asked all the same"
    assert chains(lab) == ["gzdt"]
    fourth = lab.run(YiheSpider)
    assert (fourth.exit, "the site's own" in fourth.told) == (0, False)
    whole = lab.run(YiheSpider, days=31)
    assert whole.requests("index_3.html"), "every whole walk asks it"
    assert (whole.exit, "the site's own" in whole.told) == (0, False)
    late = publish(web, 5)
    lay(web, pages | {"index_3.html": markup(rows(late))})
    assert lab.run(YiheSpider, days=31).state == "ok"
    assert {lab.state_of(post.url) for post in late} == {"stored"}
    lay(web, pages)
    assert lab.run(YiheSpider, days=31).state == "layout", "a hole that was filled is a fault when it comes back"


def test_holes_are_counted_by_whole_walks_alone(web: Web, lab: Laboratory) -> None:
    posts = publish(web, 25)
    pages = paged(posts, 5, "index_{n}.html", "第{n}/{last}页")
    del pages["index_3.html"]
    lay(web, pages)
    for _ in range(3):
        assert lab.run(YiheSpider, limit="100").state == "layout"
    for _ in range(2):
        assert lab.run(YiheSpider).state == "layout"
    assert lab.run(YiheSpider, limit="100").state == "layout", "this walk is not a whole one either"
    assert lab.run(YiheSpider).exit == 0


@pytest.mark.parametrize("trouble", ["the end is down", "another hole"])
def test_a_walk_that_is_not_whole_does_not_make_a_hole_the_sites_own(web: Web, lab: Laboratory, trouble: str) -> None:
    posts = publish(web, 25)
    pages = paged(posts, 5, "index_{n}.html", "第{n}/{last}页")
    del pages["index_2.html"]
    lay(web, pages)
    for _ in range(2):
        assert lab.run(YiheSpider).state == "layout"
    web.lay(f"{LIST}index_5.html", status(503 if trouble == "the end is down" else 404))
    night = lab.run(YiheSpider, settings={"RETRY_TIMES": 0})
    assert night.state == ("down" if trouble == "the end is down" else "layout")
    assert ("the site's own" in night.told) == (trouble == "another hole"), "each hole is counted for itself"
    assert chains(lab) == []
