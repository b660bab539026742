"""How each family addresses the pages of a list, and where its scripts ask for rows: form by form."""

from __future__ import annotations

import pytest

from crawler.platforms.base import Column, Records, Walk
from crawler.platforms.families import FAMILIES
from crawler.platforms.numbering import numbered
from crawler.platforms.static import StaticList

HOST = "http://a.cn"
HEX = "0123456789abcdef" * 2
ROWS = (
    "<ul>"
    + "".join(f"<li><a href=/x/{n}.html>我市召开卫生工作会议{n}</a> 2024-05-0{n}</li>" for n in (1, 2, 3))
    + "</ul>"
)


def second(family: str, path: str) -> list[str]:
    """Return where the page behind a list's first page is looked for, which shows no pager."""
    column = Column(slug="a", name="a", url=f"{HOST}{path}", platform=family, grade="CODE")
    page = FAMILIES[family].read(ROWS, column.url, Walk(column, "a", "a"))
    found = [url.removeprefix(HOST) for url, _ in page.following]
    return found + [walk.otherwise.address(2)[0].removeprefix(HOST) for _, walk in page.following if walk.otherwise]


@pytest.mark.parametrize(
    ("family", "path", "pages"),
    [
        ("anhui", "/content/column/1", ["/content/column/1/index_2.html"]),
        ("anhui", "/public/column/1?type=4", ["/public/column/1?type=4&pageIndex=2"]),
        ("anhui", "/public/column/1?pageIndex=1", ["/public/column/1?pageIndex=2"]),
        ("epoint", "/028004/", ["/028004/2.html"]),
        ("epoint", "/028004/moreinfo.html", ["/028004/2.html"]),
        ("gdsearch", "/a/", ["/a/index_2.html"]),
        ("gdsearch", "/a?b=1", ["/a?b=1&page=2"]),
        ("generic", "/a/", ["/a/index_1.html", "/a/index_2.html"]),
        ("glist", "/a/glist.html", ["/a/glist1.html"]),
        ("glist", "/a/glist.shtml", ["/a/glist1.shtml"]),
        ("glist", "/a/", ["/a/index_1.html"]),
        ("hdjlpt", "/hdjlpt/live/a?b=1", ["/hdjlpt/live/a?b=1&page=2"]),
        ("hdjlpt", "/hdjlpt/live/", ["/hdjlpt/live/index_2.html"]),
        ("jhtml", "/a/index.jhtml", ["/a/index_2.jhtml"]),
        ("jhtml", "/a/", ["/a/index_2.jhtml"]),
        ("jhtml", "/a/index.htm", ["/a/index_2.htm"]),
        ("jhtml", "/a?b=1", []),
        ("jpaas", "/a/", ["/a/index_2.html"]),
        ("jpage", "/col/col1/index.html", ["/col/col1/index_2.html"]),
        ("nfcms", "/a/", ["/a/index_2.html"]),
        ("postmeta", "/a/", ["/a/index_2.html"]),
        ("showlist", "/News/showList/1/page_1.html", ["/News/showList/1/page_2.html"]),
        ("showlist", "/News/showList/1/", ["/News/showList/1/index_2.html"]),
        ("trs", "/a/", ["/a/index_1.html"]),
        ("ucap", "/a/list.shtml", ["/a/list_2.shtml"]),
        ("ucap", "/a/", ["/a/list_2.shtml"]),
        ("ucap", "/a/index.html", ["/a/index_2.html"]),
        ("ucap", "/a?b=1", ["/a?b=1&page=2"]),
        ("vsb", "/a.htm", []),
    ],
)
def test_the_second_page_of_a_list_without_a_pager(family: str, path: str, pages: list[str]) -> None:
    if family in ("nfcms", "trs"):  # their articles have addresses of their own
        usual = FAMILIES[family].usual(f"{HOST}{path}", FAMILIES[family].second - 2)  # type: ignore[attr-defined]
        assert [usual.address(2)[0].removeprefix(HOST)] == pages
    else:
        assert second(family, path) == pages


@pytest.mark.parametrize(("current", "page"), [("1", "/a/index_2.html"), ("0", "/a/index_1.html")])
def test_a_script_tells_how_the_first_page_is_numbered(current: str, page: str) -> None:
    column = Column(slug="a", name="a", url=f"{HOST}/a/", platform="generic", grade="CODE")
    script = f"<script>var currentPage = {current}</script>"
    read = FAMILIES["generic"].read(ROWS + script, column.url, Walk(column, "a", "a"))
    assert [(url.removeprefix(HOST), walk.otherwise) for url, walk in read.following] == [(page, None)]


def test_the_families_of_static_lists() -> None:
    numbers = {name: family.second for name, family in FAMILIES.items() if isinstance(family, StaticList)}
    assert {name for name, number in numbers.items() if number == 1} == {"glist", "trs"}
    assert {name for name, number in numbers.items() if number is None} == {"generic"}
    assert set(numbers.values()) == {1, 2, None}


PARAMETERS = (
    "page curpage cur_page currpage currentpage current_page topage to_page gotopage goto_page ipage npage n_page pageno page_no pagenum"
    " page_num pagenumber pageindex page_index pagenow page_now curPageNo PAGE paging pn pg p cur"
)


@pytest.mark.parametrize("name", PARAMETERS.split())
def test_parameters_that_count_pages(name: str) -> None:
    pages = numbered(f"{HOST}/a?x=5&{name}=1&y=2")
    assert pages is not None
    assert pages.address(2)[0] == f"{HOST}/a?x=5&{name}=2&y=2"


@pytest.mark.parametrize("name", "paged pagesize mypage xpn pgs page.no id px perpage".split())
def test_parameters_that_count_something_else(name: str) -> None:
    assert numbered(f"{HOST}/a?{name}=1") is None


@pytest.mark.parametrize(
    ("path", "following"),
    [
        ("/a?page=1", "/a?page=2"),
        ("/a?page=0", "/a?page=1"),
        ("/a?page=2", None),
        ("/a/page/1", "/a/page/2"),
        ("/a/page/0.html", "/a/page/1.html"),
        ("/a/page1.html", "/a/page2.html"),
        ("/a/page_1.html", "/a/page_2.html"),
        ("/a/7_1.html", "/a/7_2.html"),
        ("/a/7-1.html", "/a/7-2.html"),
        ("/a/list_1.html", "/a/list_2.html"),
        ("/a/index_0", "/a/index_1"),
        ("/a/index_2.html", None),
        ("/a/news_1.html", None),
    ],
)
def test_first_pages_that_bear_a_number(path: str, following: str | None) -> None:
    pages = numbered(f"{HOST}{path}")
    assert (pages.address(2)[0] if pages else None) == (following and HOST + following)


def unit(query: str, size: int) -> str:
    return f"/api-gateway/jpaas-publish-server/front/page/build/unit?{query}&paramJson=%7B%22pageNo%22%3A2%2C%22pageSize%22%3A{size}%7D"


def channel(size: int, where: str = "/searchList/") -> str:
    return f"{where}{HEX}?_isAgg=true&_isJson=true&_pageSize={size}&_template=index&_rangeTimeGte=&_channelName=&page=2"


FIXED = "isJson=true&isDate=true&dateFormat=yyyy-MM-dd&pageIndex=2"
META = f"<meta name='channelid' content='{HEX}'>"
ASKED: list[tuple[str, str, int, str, int | None, int | None]] = [
    ("jpaas", "querydata={'a':1,\"b\":2} ", 0, "", None, None),
    ("jpaas", "querydata=\"{'a':'1',b: 2 }\" rows=10 count='101'", 0, unit("a=1&b=2", 10), 10, 11),
    ("jpaas", "queryData = '{\"a\":\"1\",\"pageNo\":3,\"pageSize\":4,\"paramJson\":\"x\"}' rows='7'", 5, unit("a=1", 7), 7, None),
    ("jpaas", "queryData='{\"a\":\"1\"}' count=\"31\"", 5, unit("a=1", 5), 5, 7),
    ("jpaas", "queryData='{\"a\":\"1\"}'", 0, unit("a=1", 15), 15, None),
    ("ucap", META, 0, channel(20), 20, None),
    ("ucap", META, 7, "", None, None),
    ("ucap", f"{META} '/search/'", 7, channel(7, "/search/"), 7, None),
    ("ucap", f'{META} "/searchList/"', 7, channel(7), 7, None),
    ("ucap", f"{META} `/common/search/${{id}}`", 7, channel(7, "/common/search/"), 7, None),
    ("ucap", f"{META} /common/search/$id", 7, channel(7, "/common/search/"), 7, None),
    ("ucap", f"{META} /search/{HEX}", 7, channel(7, "/search/"), 7, None),
    ("ucap", f"{META} /search/all", 7, "", None, None),
    ("ucap", f"{META} _pageSize: '12'", 0, channel(12), 12, None),
    ("ucap", f"{META} _pageSize\"='9'", 0, channel(9), 9, None),
    ("ucap", f"{META} '/search/' _pageSize=8", 7, channel(8, "/search/"), 8, None),
    ("anhui", "'/site/label/8888?labelName=x'", 0, f"/site/label/8888?labelName=x&{FIXED}", None, None),
    ("anhui", "'/site/label/8888?a=b&pageIndex=1'", 0, f"/site/label/8888?a=b&{FIXED}", None, None),
    ("anhui", "'/site/label/8888?pageIndex=1'", 0, f"/site/label/8888?{FIXED}", None, None),
    ("anhui", '"/site/label/8888"', 0, f"/site/label/8888?{FIXED}", None, None),
    ("anhui", "'/site/label/8888?pageIndex=1&pageSize=12&amp;a=b'", 0, f"/site/label/8888?pageSize=12&a=b&{FIXED}", 12, None),
    ("anhui", "'/site/label/8888?a=b&isJson=false'", 0, "/site/label/8888?a=b&isJson=false&isDate=true&dateFormat=yyyy-MM-dd&pageIndex=2", None, None),
    ("anhui", "'/site/label/8888', data: {a: 'b', \"c\": d , pageIndex: 1, pageSize:9}", 0, f"/site/label/8888?a=b&c=d&pageSize=9&{FIXED}", 9, None),
    ("anhui", f"'/site/label/8888', {' ' * 197}data:{{a: 'b'}}", 0, f"/site/label/8888?a=b&{FIXED}", None, None),
    ("anhui", f"'/site/label/8888', {' ' * 198}data:{{a: 'b'}}", 0, f"/site/label/8888?{FIXED}", None, None),
    ("gdsearch", "'//search.gd.gov.cn/jsonp/site/2?page=3&pagesize=15'", 0, "//search.gd.gov.cn/jsonp/site/2?pagesize=15&callback=cb&page=2", 15, None),
    ("gdsearch", '"http://search.gd.gov.cn/jsonp/site/2?"', 0, "//search.gd.gov.cn/jsonp/site/2?callback=cb&page=2", None, None),
    ("gdsearch", "'//search.gd.gov.cn/jsonp/site/2?callback=x&amp;a=b'", 0, "//search.gd.gov.cn/jsonp/site/2?callback=x&a=b&page=2", None, None),
    ("gdsearch", "'//search.gd.gov.cn/jsonp/site/2?page=1'", 0, "//search.gd.gov.cn/jsonp/site/2?callback=cb&page=2", None, None),
    ("gdsearch", "url:'http://search.gd.gov.cn/jsonp/site/2', data:{a:'b', page:page, pagesize:9}", 0, "//search.gd.gov.cn/jsonp/site/2?a=b&pagesize=9&callback=cb&page=2", 9, None),
    ("postmeta", "'/postmeta/i/7.json'", 0, "/postmeta/i/7.json", None, None),
    ("postmeta", '"/b/postmeta/i/7.json"', 0, "/b/postmeta/i/7.json", None, None),
    ("postmeta", "'/postmeta/i/' columnId: 5", 0, "/postmeta/i/5.json", None, None),
    ("postmeta", "\"/postmeta/i/\" category_id='5'", 0, "/postmeta/i/5.json", None, None),
    ("postmeta", "'/postmeta/i/' \"cateid\": \"5\"", 0, "/postmeta/i/5.json", None, None),
    ("postmeta", "'/postmeta/i/' 'channel_id' = 5", 0, "/postmeta/i/5.json", None, None),
    ("postmeta", "'/postmeta/i/x' columnId: 5", 0, "", None, None),
    ("postmeta", "'/postmeta/i/' siteId: 5", 0, "", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("family", "text", "rows", "address", "size", "last"), ASKED)
def test_what_a_script_asks_for(
    family: str, text: str, rows: int, address: str, size: int | None, last: int | None
) -> None:
    source = FAMILIES[family].source(f"<i>{text}</i>", f"{HOST}/b/", rows)  # type: ignore[attr-defined]
    if not address:
        assert source is None
        return
    asked = source.pages.address(2)[0].removeprefix("http:")
    assert asked == (address if address.startswith("//") else f"//a.cn{address}")
    assert (source.size, source.last) == (size, last)


@pytest.mark.parametrize(
    ("text", "rows", "records"),
    [
        ("'/b/dataproxy.jsp'", 0, Records(f"{HOST}/b/dataproxy.jsp", (), 15, 15)),
        ('"/dataproxy.jsp?a=1&amp;b=&page=3&startrecord=1&endrecord=9&perpage=3"', 0, Records(f"{HOST}/dataproxy.jsp", (("a", "1"), ("b", "")), 3, 3)),
        ("'/dataproxy.jsp', perPage: 20, groupSize: 3", 0, Records(f"{HOST}/dataproxy.jsp", (), 60, 20)),
        *(
            (f"'/dataproxy.jsp', {name}perPage{name}: {value}20{value}, {name}groupSize{name}={value}3{value}", 0,
             Records(f"{HOST}/dataproxy.jsp", (), 60, 20))
            for name, value in ("''", '""', "'\"", "\"'")
        ),
        ("'/dataproxy.jsp', perpage='20'", 45, Records(f"{HOST}/dataproxy.jsp", (), 45, 20)),
        ("'/dataproxy.jsp'", 45, Records(f"{HOST}/dataproxy.jsp", (), 45, 45)),
        *(
            (f"'/dataproxy.jsp', {name}{{columnid:5,a:'b',c:\"d\",'e':f/g.h-1}}", 0,
             Records(f"{HOST}/dataproxy.jsp", (("columnid", "5"), ("a", "b"), ("c", "d"), ("e", "f/g.h-1")), 15, 15))
            for name in ("param:", "params = ", "'data':", "ajaxParam:", "AJAXPARAM=", "proxyParam:")
        ),
        ("jpage({columnid:5,perPage:7,totalRecord:9,proxyUrl:'/dataproxy.jsp'})", 4, Records(f"{HOST}/dataproxy.jsp", (("columnid", "5"),), 4, 7)),
        ("'/dataproxy.jsp', param:{a:5}", 0, Records(f"{HOST}/dataproxy.jsp", (), 15, 15)),
        ("'/dataproxy.jsp', xparam:{columnid:5}", 0, Records(f"{HOST}/dataproxy.jsp", (), 15, 15)),
    ],
)  # fmt: skip
def test_the_proxy_of_jpage(text: str, rows: int, records: Records) -> None:
    source = FAMILIES["jpage"].source(f"<i>{text}</i>", f"{HOST}/b/", rows)  # type: ignore[attr-defined]
    assert (source.pages, source.size) == (records, records.size)


def test_a_proxy_tells_how_many_records_there_are() -> None:
    source = FAMILIES["jpage"].source("'/dataproxy.jsp' totalRecord: 46", f"{HOST}/b/", 0)  # type: ignore[attr-defined]
    assert (source.total, source.last) == (46, 4)
