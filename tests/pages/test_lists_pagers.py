"""What list pages of every platform tell of the pages behind them, and the JSON lists of gkmlpt."""

from __future__ import annotations

import json
from typing import Any

import pytest

from crawler.items import Row
from crawler.platforms import PLATFORMS
from crawler.platforms.base import Column, LayoutError, ListPage, Walk
from crawler.platforms.numbering import folder

HOST = "http://www.example.gov.cn"
BASE = f"{HOST}/news"


def read(platform: str, text: str, url: str = f"{BASE}/", **walk: Any) -> ListPage:
    column = Column(slug="news", name="要闻", url=url, platform=platform, grade="CODE")
    return PLATFORMS[platform].read(text, url, Walk(column, **({"chain": "news", "name": "要闻"} | walk)))


ROWS = "".join(
    f"<li><a href='content/post_{n}.html'>消息{n}</a></li><li><a href='202401/t2024010{n}_{n}.html'>消息{n}</a></li>"
    for n in (1, 2, 3)
)


def onward(platform: str, pager: str, url: str = f"{BASE}/", **walk: Any) -> tuple[str, int | None]:
    """Return the next page's name, in the folder of the list, and the number of the last."""
    [(following, then)] = read(platform, f"<ul>{ROWS}</ul>{pager}", url, **walk).following
    return following.removeprefix(f"{BASE}/"), then.last


@pytest.mark.parametrize("quote", ["'", '"'])
def test_script_calls_of_trs(quote: str) -> None:
    for call in ("createPageHTML(9, 0, {q}list{q}, {q}htm{q})", "createPage(40, 9, 0, {q}list{q},{q}htm{q})"):
        assert onward("trs", f"<script>{call.format(q=quote)}</script>") == ("list_1.htm", 9)
    call = "createPageHTML(9,,0, 'list', 'htm')"
    assert onward("trs", f"<script>{call}</script>") == ("index_1.html", None)


def test_script_calls_of_trs_with_all_in_quotes() -> None:
    call = "createPageHTML('box', '9', '0', 'list', 'htm', '81')"
    assert onward("trs", f"<script>{call}</script>") == ("list_1.htm", 9)


@pytest.mark.parametrize(
    ("pager", "following"),
    [
        (
            "<script>function go(n){location.href = n==1 ? 'index.html' : 'p_'+(n-1)+'.html';}</script>",
            "p_1.html",
        ),
        ("<script>function go(n){location.href = n == 1 ? '/' : 'list.do?page=' + n;}</script>", "list.do?page=2"),
        ("<div data-url='p_{page}.html' data-pages=5></div>", "p_2.html"),
        ("<script>function go(n){location.href = 'p_' + n + '&k=1';}</script>", "p_2&k=1"),
        ("<script>function go(n){location.href = 'p_' + n + 'k=1';}</script>", "index_2.html"),
        ('<div data-url="list.do?page={{n}}"></div>', "list.do?page=2"),
        ("<div data-url='/other/p_{page}.html'></div>", "index_2.html"),
        ("<a href='p_2.html' class='btn'>点击加载更多</a>", "p_2.html"),
    ],
)
def test_addresses_that_scripts_make(pager: str, following: str) -> None:
    assert onward("nfcms", pager)[0] == following


@pytest.mark.parametrize(
    ("script", "following"),
    [
        ("$.ajax({type:'POST',url:'/x/search.do',data:{'kind': 'A1', area:3, currpage: n}})", (f"{HOST}/x/search.do", "kind=A1&area=3&currpage=2")),
        ("$.ajax({url:'/x/search.do',data:{'kind': 'A1', 'currpage': n}})", (f"{BASE}/index_2.html", None)),
        ("$.ajax({type:'POST',url:'http://a.cn/x',data:{kind:1, currpage: n}})", (f"{BASE}/index_2.html", None)),
        ("$.ajax({type:'POST',url:'/x',data:{kind:1, count: n}})", (f"{BASE}/index_2.html", None)),
    ],
)  # fmt: skip
def test_pages_that_a_script_asks_for_by_post(script: str, following: tuple[str, str | None]) -> None:
    [(url, walk)] = read("nfcms", f"<ul>{ROWS}</ul><script>{script}</script>").following
    assert (url, walk.form) == following


def test_rows_in_boxes_of_a_month() -> None:
    months = "".join(
        f"<div class=m><h4>2024年{month}月</h4><ul>"
        + "".join(
            f"<li><i>{day}日</i><a href='{month}/{day}.html'>关于第{day}次健康服务活动的通知</a></li>" for day in days
        )
        + "</ul></div>"
        for month, days in ((3, (9, 6)), (2, (7, 5, 4)), (1, (8,)))
    )
    rows = read("generic", months).rows
    assert [row.date for row in rows] == [
        "2024-03-09",
        "2024-03-06",
        "2024-02-07",
        "2024-02-05",
        "2024-02-04",
        "2024-01-08",
    ]


def test_counts_that_are_printed_or_scripted() -> None:
    for text in """共12页 共_12_页 totalPage=12 totalPage_=_12; pageCount:12 countPage=12 "totalPage":12 'pageCount'='12' countPage:"12" TOTALPAGE=12""".split():
        assert onward("nfcms", text.replace("_", " ")) == ("index_2.html", 12), text
    for text in ("共12条", "pageSize=12", "totalPage 12", "12页", "totalPage=x"):
        assert onward("nfcms", text) == ("index_2.html", None), text
    assert onward("nfcms", "共12页 totalPage=30") == ("index_2.html", 30)


def test_links_to_numbered_pages() -> None:
    for stem in ("index", "List", "a"):
        assert onward("nfcms", f"<a href={stem}_7.htm>7</a><a href={stem}_9.htm>9</a>") == (f"{stem}_2.htm", 9)
        assert onward("trs", f"<a href={stem}_7.shtml>8</a>") == (f"{stem}_1.shtml", 8)
    for href in ("/other/index_9.html", "9_9.html", "index_9.pdf", "http://a.cn/news/index_9.html"):
        assert onward("nfcms", f"<a href={href}>9</a>") == ("index_2.html", None), href
    assert onward("nfcms", "<a href=first_5.html>5</a><a href=second_3.htm>3</a>") == ("first_2.html", 5)


@pytest.mark.parametrize(
    ("platform", "address", "following", "last"),
    [
        ("nfcms", "list_7.htm", "list_2.htm", 7),
        ("trs", "list_7.htm", "list_1.htm", 8),
        ("nfcms", "list.do?page=7", "list.do?page=2", 7),
        ("trs", "list.do?page=7", "list.do?page=2", 7),
    ],
)
def test_a_button_that_tells_no_number(platform: str, address: str, following: str, last: int) -> None:
    assert onward(platform, f"<a href='{address}'>七</a>") == (following, last)


def test_pages_beside_a_file_that_is_named_by_a_number() -> None:
    options = "".join(f"<option value='11_{number}.html'>{number}</option>" for number in (2, 3))
    pager = f"<select onchange='location.href=this.value'><option value='11.html'>1</option>{options}</select>"
    assert onward("nfcms", pager, f"{BASE}/11.html") == ("11_2.html", 3)
    assert onward("nfcms", pager, f"{BASE}/12.html") == ("index_2.html", None)


def test_the_next_page_is_one_further() -> None:
    assert onward("nfcms", "", number=4) == ("index_5.html", None)
    assert onward("trs", "", number=4) == ("index_4.html", None)
    assert onward("nfcms", "共3页", last=9) == ("index_2.html", 9)
    assert onward("nfcms", "共9页", last=3) == ("index_2.html", 9)


@pytest.mark.parametrize(
    ("url", "where"),
    [
        (f"{HOST}/a/b", f"{HOST}/a/b/"),
        (f"{HOST}/a/b/", f"{HOST}/a/b/"),
        (f"{HOST}/a/b/index.html", f"{HOST}/a/b/"),
        (f"{HOST}/a.b/c", f"{HOST}/a.b/c/"),
        (f"{HOST}/", f"{HOST}/"),
    ],
)
def test_the_folder_of_a_list(url: str, where: str) -> None:
    assert folder(url) == where


@pytest.mark.parametrize(
    ("walk", "fails"),
    [
        ({"number": 1}, True),
        ({"number": 1, "last": 5}, True),
        ({"number": 2}, False),
        ({"number": 5, "last": 5}, True),
        ({"number": 6, "last": 5}, False),
    ],
)
def test_a_page_without_rows(walk: dict[str, int], *, fails: bool) -> None:
    if fails:
        with pytest.raises(LayoutError, match="shows no article"):
            read("nfcms", "<p>暂无</p>", **walk)
    else:
        assert read("nfcms", "<p>暂无</p>", **walk) == ListPage(last=walk.get("last"))


API = f"{HOST}/wjj/gkmlpt/api/all/4?page=1&sid=75"


def entry(number: int, **told: Any) -> dict[str, Any]:
    return {"title": f"公告{number}", "url": f"{HOST}/wjj/gkmlpt/content/0/1/post_{number}.html"} | told


def listed(*entries: dict[str, Any], total: Any = 2, walk: dict[str, Any] | None = None, **told: Any) -> ListPage:
    return read("gkmlpt", json.dumps({"articles": entries, "total": total} | told), API, **(walk or {}))


def test_rows_of_a_json_list() -> None:
    day = 1714924800  # 2024-05-06, 0:00 in China
    page = listed(
        entry(1, create_time=day),
        entry(2, display_publish_time=day),
        entry(3, first_publish_time=str(day)),
        entry(4, create_time=day, display_publish_time=0),
        entry(5, create_time="x", display_publish_time=day + 86399, first_publish_time=0),
        entry(6, create_time=10**20),
        entry(7, title=" 公告7 "),
        entry(8, title=None, url=None, post_url=f"{HOST}/post_8.html"),
    )
    assert [(row.title, row.date) for row in page.rows] == [
        *((f"公告{n}", "2024-05-06") for n in range(1, 6)),
        ("公告6", None),
        ("公告7", None),
        (None, None),
    ]
    assert page.rows[-1] == Row(f"{HOST}/post_8.html", None, None)


def test_rows_of_a_json_list_that_lead_elsewhere() -> None:
    page = listed(
        entry(1, url="http://other.gov.cn/post_1.html"),
        entry(2, url="/about.html"),
        entry(3, url="/a.pdf", title=None),
        {},
    )
    assert page.rows == []
    assert page.odd == 1
    assert [(one.url, one.title, one.why) for one in page.elsewhere] == [
        ("http://other.gov.cn/post_1.html", "公告1", "off-site"),
        (f"{HOST}/about.html", "公告2", "other page"),
        (f"{HOST}/a.pdf", "", "file"),
        ("{}", "", "no address"),
    ]


@pytest.mark.parametrize(
    ("offset", "total", "more"), [(None, 2, False), (None, 3, True), (0, "3", True), (1, 3, True), ("1", 4, True)]
)
def test_a_json_list_goes_on_up_to_its_total(offset: Any, total: Any, *, more: bool) -> None:
    page = listed(entry(1), entry(2), total=total, offset=offset)
    assert [(url, walk.number, walk.last) for url, walk in page.following] == [
        (API.replace("page=1", "page=2"), 2, 2)
    ] * more


def test_an_empty_json_list() -> None:
    second = {"number": 2, "entries": 2}
    assert listed(total=0) == listed(total=2, walk=second) == listed(total=3, offset=3, walk=second) == ListPage()
    for total, offset, walk in ((1, 0, {}), (3, 3, {}), (3, 2, second), (3, 3, second | {"origin": 1})):
        with pytest.raises(LayoutError, match="is empty"):
            listed(total=total, offset=offset, walk=walk)


def shell(*nodes: dict[str, Any], sid: str = "SID: '75',") -> list[tuple[str, str]]:
    """Return what follows a shell: the address behind ``api/all/`` and the column's name."""
    text = f"<script>_CONFIG = {{ {sid} TREE: {json.dumps(nodes)} }}</script>"
    page = read("gkmlpt", text, f"{HOST}/gkmlpt/index")
    return [(url.removeprefix(f"{HOST}/gkmlpt/api/all/"), walk.name) for url, walk in page.following]


def test_the_columns_of_a_shell() -> None:
    child = {"id": 2, "name": "领导", "post_count": 1}
    assert shell({"id": 1, "name": "机构", "post_count": 3, "children": [child]}) == [
        ("2?page=1&sid=75", "领导"),
        ("1?page=1&sid=75", "机构"),
    ]
    for kept in ({"post_count": 1}, {}, {"jump_url": ""}, {"children": None}, {"post_count": None}):
        assert shell({"id": 3, "name": "动态"} | kept, child)[0] == ("3?page=1&sid=75", "动态"), kept
    for left in ({"post_count": 0}, {"jump_url": "http://a.cn"}, {"id": None}):
        assert len(shell({"id": 3, "name": "动态"} | left, child)) == 1, left
    assert shell({"id": 0, "name": None}) == [("0?page=1&sid=75", "要闻")]
    for sid in ("SID: 75,", 'SID:"75",', "SID : '75',"):
        assert shell(child, sid=sid) == [("2?page=1&sid=75", "领导")], sid
    assert shell(child, sid="") == [("2?page=1", "领导")]
    with pytest.raises(LayoutError, match="empty"):
        shell({"id": 1, "post_count": 0})
    with pytest.raises(LayoutError, match="no tree"):
        read("gkmlpt", "<html>", f"{HOST}/gkmlpt/mindex/")
