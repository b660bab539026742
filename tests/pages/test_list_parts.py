"""What list readers are made of, each by itself: JSON answers, links that may be rows, days, pages without a list."""

from __future__ import annotations

import json
from typing import Any

import pytest
from lxml import html
from parsel import Selector

from crawler.platforms.answers import (
    ADDRESSES,
    DAYS,
    TITLES,
    TOTALS,
    answer_of,
    count,
    day_of_entry,
    is_answer,
)
from crawler.platforms.auto import recognise
from crawler.platforms.barren import frame_of, why_none
from crawler.platforms.base import Column, Elsewhere, LayoutError, Pages, Records, Source, Walk
from crawler.platforms.beside import days_stand_before, row_text, years_over
from crawler.platforms.candidates import is_neighbour, is_own, leads_to_article, why_elsewhere, words
from crawler.platforms.data import answered, read_entries
from crawler.platforms.days import shows_day
from crawler.platforms.likely import is_list
from crawler.platforms.links import Address
from crawler.platforms.numbering import split_anywhere
from crawler.platforms.pager import _posted
from crawler.platforms.places import Place, far_more_rows, lifted
from crawler.platforms.records import laid_out
from crawler.platforms.rows import Found, _title
from crawler.platforms.static import _asked, _is_sent_home, _named

HOST = "http://www.a.cn"
ENTRY = {"title": "义诊", "url": "/x/1.html"}


def walk(url: str = f"{HOST}/list/", **told: Any) -> Walk:
    return Walk(Column(slug="a", name="a", url=url, grade="CODE"), "a", "a", **told)


def nested(told: Any, depth: int) -> Any:
    for _ in range(depth):
        told = {"data": told}
    return told


@pytest.mark.parametrize(
    ("told", "entries", "total", "markup"),
    [
        ([ENTRY], 1, None, None),
        ({"rows": [ENTRY, ENTRY], "total": 9}, 2, 9, None),
        ({"short": [ENTRY], "long": [ENTRY, ENTRY], "total": "7"}, 2, 7, None),
        ({"rows": [ENTRY, ENTRY], "total": 1}, 2, None, None),
        ({"rows": [ENTRY, ENTRY], "total": 2}, 2, 2, None),
        ({"rows": [ENTRY, ENTRY], "total": 1, "count": 5}, 2, 5, None),
        ({"rows": [ENTRY, {"title": "a"}, {"url": "b"}, 7, {"title": "", "url": "b"}]}, 1, None, None),
        ({"html": "<li><a href=1>1</a>", "total": 0}, 0, 0, "<li><a href=1>1</a>"),
        ({"html": "<li>", "total": "x"}, 0, None, None),
        ({"rows": [ENTRY], "html": "<a href=1>1</a>"}, 1, None, None),
        ([[ENTRY]], 1, None, None),
        (nested([ENTRY], 6), 1, None, None),
        (nested([ENTRY], 7), 0, None, None),
        ({"rows": {"1": ENTRY}}, 0, None, None),
        ({"a": 5, "b": "<b>"}, 0, None, None),
    ],
)
def test_what_an_answer_holds(told: Any, entries: int, total: int | None, markup: str | None) -> None:
    found = answer_of(json.dumps(told))
    assert found is not None
    assert (len(found.entries), found.total, found.markup) == (entries, total, markup)


@pytest.mark.parametrize("name", TITLES)
@pytest.mark.parametrize("address", ADDRESSES)
def test_names_of_titles_and_addresses(name: str, address: str) -> None:
    found = answer_of(json.dumps({"rows": [{name: "a", address: "b"}]}))
    assert found is not None
    assert len(found.entries) == 1


def test_so_many_names_are_known() -> None:
    assert (len(TITLES), len(ADDRESSES), len(DAYS), len(TOTALS)) == (6, 8, 18, 5)
    for name in TOTALS:
        assert getattr(answer_of(json.dumps({name: 3})), "total", None) == 3
    for name in DAYS:
        assert day_of_entry({name: "2024-05-06 10:00"}) == "2024-05-06"


@pytest.mark.parametrize(
    ("value", "day"),
    [
        (1714953600, "2024-05-06"),
        (1714953600000, "2024-05-06"),
        ("1714953600", "2024-05-06"),
        (20240506, "2024-05-06"),
        (10**8, None),
        (10**8 + 1, "1973-03-03"),
        (10**11, "5138-11-16"),
        (10**11 + 1000, "1973-03-03"),
        (0, None),
        (None, None),
        ("-", None),
        (10**30, None),
    ],
)
def test_a_day_in_seconds_thousands_of_them_or_printed(value: Any, day: str | None) -> None:
    assert day_of_entry({"date": value}) == day


def test_the_better_name_of_a_day_comes_first() -> None:
    assert day_of_entry({"time": "2024-05-06", "publishDate": "2024-05-07"}) == "2024-05-07"
    assert day_of_entry({"time": "2024-05-06", "publishDate": 10**30}) == "2024-05-06"
    assert day_of_entry({"time": "2024-05-06"}, ("date",)) is None


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (5, 5),
        ("5", 5),
        (" 5 ", 5),
        (True, None),
        (False, None),
        (None, None),
        ("x", None),
        ([], None),
        (float("inf"), None),
    ],
)
def test_numbers_that_may_be_printed(value: Any, number: int | None) -> None:
    assert count(value) == number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[1]", True),
        (' {"a":1}', True),
        ("\ufeff{", True),
        ("cb({", True),
        ("a.b$1 ( [", True),
        ("<p>{", False),
        ("var a = {", False),
        ("", False),
    ],
)
def test_an_answer_is_no_page(text: str, *, expected: bool) -> None:
    assert is_answer(text) is expected


@pytest.mark.parametrize(
    ("text", "told", "fails"),
    [
        ("{", {}, True),
        ("{}", {}, True),
        ("{}", {"number": 2}, False),
        ("{}", {"number": 2, "last": 2}, True),
        ("{}", {"number": 3, "last": 2}, False),
        ('{"total": 0}', {}, False),
        ('{"total": 5}', {}, True),
        ('{"html": "<a>"}', {}, False),
        (json.dumps([ENTRY]), {}, False),
    ],
)
def test_an_answer_without_entries_where_the_list_goes_on(text: str, told: dict[str, int], *, fails: bool) -> None:
    if fails:
        with pytest.raises(LayoutError):
            answered(text, walk(**told))
    else:
        assert answered(text, walk(**told))


def entries(*urls: str, total: int | None = None, at: Walk | None = None, url: str = f"{HOST}/api?page=1") -> Any:
    told = answer_of(
        json.dumps(
            {"rows": [{"title": "义<b>诊</b>", "url": one, "date": "2024-05-06"} for one in urls], "total": total}
        )
    )
    assert told
    return read_entries(told, url, at or walk())


def test_entries_of_an_answer() -> None:
    page = entries("/x/1.html", "/x/2.pdf", "http://b.cn/1.html", "javascript:a", "/list/", "http://m.a.cn/3.html")
    assert [(row.url, row.title, row.date) for row in page.rows] == [
        (f"{HOST}/x/1.html", "义诊", "2024-05-06"),
        ("http://m.a.cn/3.html", "义诊", "2024-05-06"),
    ]
    assert [(one.url, one.why) for one in page.elsewhere] == [
        (f"{HOST}/x/2.pdf", "file"),
        ("http://b.cn/1.html", "off-site"),
        ("javascript:a", "no address"),
        (f"{HOST}/list/", "other page"),
    ]
    assert page.odd == 1


def test_what_the_search_of_the_province_lists_lies_anywhere() -> None:
    at = walk("https://search.gd.gov.cn/jsonp/site/1?page=1")
    page = entries("http://b.cn/content/post_1.html", "http://b.cn/x/2.pdf", at=at)
    assert [row.url for row in page.rows] == ["http://b.cn/content/post_1.html"]
    assert [one.why for one in page.elsewhere] == ["file"]


@pytest.mark.parametrize(
    ("total", "told", "last", "following"),
    [
        (None, {}, None, "page=2"),
        (2, {}, 1, None),
        (3, {}, 2, "page=2"),
        (5, {}, 3, "page=2"),
        (5, {"number": 2, "entries": 2, "pages": Pages(f"{HOST}/api?page=", "")}, 3, "page=3"),
        (4, {"number": 2, "entries": 2, "pages": Pages(f"{HOST}/api?page=", "")}, 2, None),
        (5, {"pages": Pages(f"{HOST}/all.json", "", step=0)}, 3, None),
        (5, {"pages": Records(f"{HOST}/p", (), 2, 2)}, 3, "startrecord=3"),
    ],
)
def test_the_page_behind_an_answer(
    total: int | None, told: dict[str, Any], last: int | None, following: str | None
) -> None:
    page = entries("/x/1.html", "/x/2.html", total=total, at=walk(**told))
    assert page.last == last
    assert [following in url for url, _ in page.following] == ([True] if following else [])


def test_an_answer_whose_address_has_no_number_is_all() -> None:
    assert entries("/x/1.html", url=f"{HOST}/api").following == []


@pytest.mark.parametrize(
    ("host", "home", "expected"),
    [
        ("a.cn", "a.cn", True),
        ("m.a.cn", "www.a.cn", True),
        ("www.a.cn", "a.cn", True),
        ("wjw.a.cn", "www.a.cn", True),
        ("wap.a.cn", "mobile.a.cn", True),
        ("3g.a.cn", "a.cn", True),
        ("a.cn", "wjw.a.cn", False),
        ("ba.cn", "a.cn", False),
        ("b.cn", "a.cn", False),
        (None, "a.cn", False),
        ("a.cn", None, False),
        (None, None, True),
    ],
)
def test_hosts_of_a_site(host: str | None, home: str | None, *, expected: bool) -> None:
    assert is_own(host, home) is expected


LIST = f"{HOST}/a/list/index.html"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (f"{HOST}/a/1.html", True),
        (f"{HOST}/a/list/1.html", True),
        ("http://b.cn/a/1.html", False),
        *(
            (f"{HOST}/a/1.{end}", False)
            for end in "pdf doc docx wps xls xlsx et ppt pptx zip rar 7z jpg jpeg png mp3 mp4 PDF".split()
        ),
        (f"{HOST}/attachment/1", False),
        (f"{HOST}/zcjdpt", False),
        (f"{HOST}/zcjdpt/", False),
        (f"{HOST}/a/list/", False),
        (f"{HOST}/a/list", False),
        (f"{HOST}/a/default.aspx", False),
        (f"{HOST}/a/list.html", False),
        (f"{HOST}/", False),
        (f"{HOST}/a/list/index.html?x=1", True),
        (f"{HOST}/a/t20240506_1.html", True),
    ],
)
def test_what_may_be_an_article(url: str, *, expected: bool) -> None:
    host, _, path = url.removeprefix("http://").partition("/")
    assert leads_to_article(Address(url, host, f"/{path.partition('?')[0]}"), LIST) is expected


def test_an_address_with_a_query_is_the_list_only_if_it_is_the_same() -> None:
    url = f"{HOST}/list?id=1"
    assert not leads_to_article(Address(f"{url}#a", "www.a.cn", "/list"), url)
    assert leads_to_article(Address(f"{HOST}/list?id=2", "www.a.cn", "/list"), url)


def test_why_a_row_is_no_article() -> None:
    assert [
        why_elsewhere(url, "www.a.cn") for url in (f"{HOST}/1.pdf", f"{HOST}/1", "http://b.cn/1", "http://b.cn/1.pdf")
    ] == [
        "file",
        "other page",
        "off-site",
        "file",
    ]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<p>上一篇：<a>义诊</a></p>", True),
        ("<p><a>下一篇：义诊</a></p>", True),
        ("<p><b>下一篇</b><a>义诊</a></p>", True),
        ("<p>好<b>下一篇</b><a>义诊</a></p>", True),
        ("<p>下一篇<b>好</b><a>义诊</a></p>", False),
        ("<p>义诊：<a>义诊</a></p>", False),
        ("<a>义诊</a>", False),
        ("<a>下一篇：义诊</a>", True),
    ],
)
def test_the_article_beside_another(page: str, *, expected: bool) -> None:
    link = html.fromstring(page)
    assert is_neighbour(link if link.tag == "a" else next(link.iter("a"))) is expected


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("<a title='义诊 进社区'>义诊</a>", "义诊 进社区"),
        ("<a> 义诊\n进社区 </a>", "义诊 进社区"),
        ("<a title=' '><img alt=义诊></a>", "义诊"),
        ("<a><img alt=义诊><img><img alt=进社区></a>", "义诊 进社区"),
        ("<a>好<img alt=义诊></a>", "好"),
        ("<a></a>", ""),
    ],
)
def test_what_a_link_says(link: str, said: str) -> None:
    assert words(html.fromstring(link)) == said


@pytest.mark.parametrize(
    ("page", "url", "frame"),
    [
        ("<iframe src=/b/></iframe>", LIST, f"{HOST}/b/"),
        ("<frameset><frame src=/b/></frameset>", LIST, f"{HOST}/b/"),
        ("<iframe src=/b/></iframe><iframe src=/c/></iframe>", LIST, None),
        ("<iframe src=/b/></iframe><iframe src=http://b.cn/></iframe>", LIST, f"{HOST}/b/"),
        ("<iframe src=http://b.cn/></iframe>", LIST, None),
        (f"<iframe src={LIST}></iframe>", LIST, None),
        ("<iframe></iframe>", LIST, None),
        ("<iframe src=javascript:void(0)></iframe><iframe src=/b/></iframe>", LIST, f"{HOST}/b/"),
        ("<iframe src=/b/></iframe>", f"{HOST}/other/", None),
    ],
)
def test_the_frame_that_may_hold_the_list(page: str, url: str, frame: str | None) -> None:
    assert frame_of(Selector(f"<html>{page}</html>", type="html"), url, walk(LIST)) == frame


@pytest.mark.parametrize(
    ("page", "why"),
    [
        ("<frameset><frame src=a></frameset>", ": it is a frame set"),
        ("<body>a b c d<script>x</script></body>", ": it is written by a script"),
        ("<body>a b c d e<script>x</script></body>", ""),
        ("<body>a</body>", ""),
        ("<body>a<script>one two three four five six</script></body>", ": it is written by a script"),
    ],
)
def test_why_a_page_shows_no_article(page: str, why: str) -> None:
    assert why_none(Selector(f"<html>{page}</html>", type="html")) == why


def rows(markup: str, tag: str = "a") -> list[Any]:
    return list(html.fromstring(f"<div>{markup}</div>").iter(tag))


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<b>2024-05-06</b><a>一</a><b>2024-05-07</b><a>二</a>", True),
        ("2024-05-06<a>一</a>2024-05-07<a>二</a>", True),
        ("<a>一</a><b>2024-05-06</b><a>二</a><b>2024-05-07</b>", False),
        ("<b>2024-05-06</b><a>一</a><b>2024-05-07</b><a>二</a><b>2024-05-08</b>", False),
        ("<b>2024-05-06</b><a>一 2024-05-06</a><b>2024-05-07</b><a>二</a>", False),
        ("<b>2024-05-06</b><a>一</a>", False),
        ("<b>好</b><a>一</a><b>2024-05-07</b><a>二</a>", False),
    ],
)
def test_days_before_rows(markup: str, *, expected: bool) -> None:
    assert days_stand_before(rows(markup)) is expected
    assert days_stand_before(rows(markup.replace("<a>", "<li>").replace("</a>", "</li>"), "li")) is expected


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<a>一</a> 丙", "一 丙"),
        *((f"<a>一</a><{tag}>乙</{tag}>", "一 乙") for tag in ("dd", "span", "em", "i", "b", "font", "time", "small")),
        ("<a>一</a><p>乙</p>", "一"),
        ("<a>一</a><b><a>乙</a></b>", "一"),
        ("<a>一<time datetime=2024-05-06></time></a>", "一 2024-05-06"),
        *(
            (f"<a>一<{tag} {name}=丁></{tag}></a>", "丁 一")
            for tag in ("span", "em", "i", "b", "font", "div", "p", "input")
            for name in ("title", "data-time", "data-date", "value")
            if tag not in ("div", "p")
        ),
        ("<a>一</a>" + "好" * 41, "一 " + "好" * 40),
    ],
)
def test_the_text_of_a_row(markup: str, text: str) -> None:
    assert " ".join(row_text(rows(markup)[0]).split()) == text


@pytest.mark.parametrize("tag", ["div", "p", "span"])
def test_the_text_of_a_row_that_is_an_item_of_a_list(tag: str) -> None:
    assert row_text(rows(f"<li>一<{tag} title=丁></{tag}></li>", "li")[0]).split() == ["丁", "一"]


def test_the_text_before_a_row() -> None:
    first, second = rows("好<b>甲</b> 乙 <a>一</a>丙<a>二</a>")
    assert " ".join(row_text(first, is_before=True).split()) == "一 甲 乙"
    assert " ".join(row_text(second, is_before=True).split()) == "二 丙"
    (alone,) = rows("好" * 41 + "<a>一</a>")
    assert row_text(alone, is_before=True).split() == ["一", "好" * 40]


@pytest.mark.parametrize(
    ("head", "year"),
    [
        ("2023", "2023"),
        ("1998年", "1998"),
        ("2023年度", "2023"),
        ("2023 年份", "2023"),
        ("2023年5月", "2023-05"),
        ("2023-05", "2023-05"),
        ("2023.12", "2023-12"),
        ("2023年13月", None),
        ("2023 5", None),
        ("2023月", None),
        ("3023", None),
        ("<a>2023</a>", None),
    ],
)
def test_the_year_over_rows(head: str, year: str | None) -> None:
    found = rows(f"<h3>{head}</h3><ul><li>一</li><li>{head}</li><li>二</li></ul>", "li")
    assert [years_over([found[0]]).get(row) for row in found] == [year] * 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-05-06", True),
        ("05-06", True),
        ("6 2024-05", True),
        ("20240506", True),
        ("5月6日", True),
        ("12:30", False),
        ("第5/6页 好", False),
        ("好", False),
    ],
)
def test_a_text_shows_a_day(text: str, *, expected: bool) -> None:
    assert shows_day(text) is expected


def test_found_rows_may_lead_elsewhere_alone() -> None:
    assert Found().is_empty
    assert not Found(elsewhere=[Elsewhere("a", "b", "file")]).is_empty


@pytest.mark.parametrize(
    ("url", "number", "expected"),
    [(f"{HOST}/", 2, True), (HOST, 2, True), (f"{HOST}/", 1, False), (f"{HOST}/a", 2, False)],
)
def test_a_site_may_send_home(url: str, number: int, *, expected: bool) -> None:
    assert _is_sent_home(url, walk(number=number)) is expected
    assert not _is_sent_home(url, walk(f"{HOST}/", number=number))


def asked(rows: int, size: int | None, total: int | None) -> list[tuple[str, str, int, bool]]:
    found = Found(elsewhere=[Elsewhere("a", "b", "file")] * rows)
    onward = _asked(Source(Pages(f"{HOST}/p=", ""), size, total), found, walk())
    return [(url.removeprefix(HOST), one.chain, one.entries, one.is_covered) for url, one in onward]


def test_which_page_a_source_is_asked_for() -> None:
    assert asked(0, 10, 30) == [("/p=1", "a", 0, False)]
    assert asked(10, 10, 30) == [("/p=2", "a", 10, False)]
    assert asked(10, None, None) == [("/p=2", "a", 10, False)]
    assert asked(10, 10, 10) == []
    assert asked(5, 10, 30) == [("/p=1", "a/data", 0, True)]


ROW = "<li><a href={}>我市召开卫生健康工作会议</a></li>"


@pytest.mark.parametrize(
    ("page", "family"),
    [
        ((ROW.format("/a/content/post_1.html") + ROW.format("/b")) * 2, "generic"),
        ("".join(ROW.format(f"/a/content/post_{n}.html") for n in range(1, 5)), "nfcms"),
        ("".join(ROW.format(f"/202405/t2024050{n}_{n}.html") for n in range(1, 5)), "trs"),
        ("<p>好</p>", "generic"),
        ('{"a": "<a href=/a/content/post_1.html>"}', "generic"),
    ],
)
def test_the_addresses_of_rows_tell_the_family(page: str, family: str) -> None:
    assert recognise(page, f"{HOST}/list/").platform == family


@pytest.mark.parametrize(
    ("head", "pager", "count", "expected"),
    [
        ("", "", 6, True),
        ("", "", 5, True),
        ("", "", 4, False),
        ("", "<a href=2>下一页</a>", 2, True),
        ("<meta name=ArticleTitle content=义诊>", "", 6, False),
        ("<meta name=ArticleTitle content=' '>", "", 6, True),
        ("<meta name=ArticleTitle content=义诊>", "<a href=2>下一页</a>", 6, True),
    ],
)
def test_whether_rows_are_a_list(head: str, pager: str, count: int, *, expected: bool) -> None:
    page = Selector(
        f"<html><head>{head}</head><body><div><ul>{ROW.format('/x/y') * count}</ul>{pager}</div></body></html>",
        type="html",
    )
    buttons = [a for a in page.root.iter("a") if a.text == "下一页"]
    assert is_list(page, list(page.root.iter("li")), buttons, "工作动态") is expected


STATE = "<a href=\"javascript:__doPostBack('p$next','2')\">2</a><form action=/b/><input type=hidden name=__VIEWSTATE value=v><input name=x value=y></form>"


@pytest.mark.parametrize(
    ("page", "address"),
    [
        (STATE, (f"{HOST}/b/", "__VIEWSTATE=v&x=y&__EVENTTARGET=p%24next&__EVENTARGUMENT=3")),
        (STATE.replace("__VIEWSTATE", "z"), None),
        (STATE.replace("__doPostBack", "go"), None),
        (STATE.replace("/b/", "http://b.cn/"), None),
        ("<form><input name=page value=1><input name=x value=y></form>", (f"{LIST}?x=y&page=3", None)),
        ("<form action='/b?c=1'><select name=page></select></form>", (f"{HOST}/b?page=3", None)),
        ("<form method=POST><input name=page value=1><input name=x value=y></form>", (LIST, "page=3&x=y")),
        ("<form><input name=page><input type=password></form>", None),
        ("<form><input name=page><input type=search></form>", None),
        ("<form><input name=page><input name=words></form>", None),
        ("<form><input name=page><input name=x type=hidden></form>", (f"{LIST}?x=&page=3", None)),
        ("<form><input name=x type=hidden></form>", None),
    ],
)
def test_forms_that_ask_for_a_page(page: str, address: tuple[str, str | None] | None) -> None:
    found = _posted(
        Selector(
            f"<html><body>{page.replace('<input name=x value', '<input type=hidden name=x value')}</body></html>",
            type="html",
        ),
        LIST,
    )
    assert (found.address(3) if found else None) == address


@pytest.mark.parametrize(
    ("column", "told", "name"),
    [(None, {}, "通知公告"), ("要闻", {}, "a"), (None, {"name": "x"}, "x"), (None, {"number": 2}, "a")],
)
def test_a_list_without_a_name_takes_that_of_its_page(column: str | None, told: dict[str, Any], name: str) -> None:
    page = Selector("<meta name=ColumnName content=通知公告><p>.", type="html")
    given = {"chain": "a", "name": "a"} | told
    assert _named(page, Walk(Column(slug="a", name=column, url=LIST, grade="CODE"), **given)).name == name


@pytest.mark.parametrize(
    ("rows", "second", "far"),
    [(10, 0, True), (9, 0, False), (10, 5, True), (10, 6, False)],
)
def test_a_place_has_far_more_rows_than_any_other(rows: int, second: int, *, far: bool) -> None:
    place = Place([html.Element("li")] * rows, rows, second, 0, has_pager=False, is_other=False, is_named=False)
    assert far_more_rows(place) is far


def test_numbers_of_an_address() -> None:
    assert list(split_anywhere("http://a.cn/x_3.html")) == [("http://a.cn/x_", 3, ".html")]
    assert list(split_anywhere("http://a.cn/x?a=5&b=67")) == [
        ("http://a.cn/x?a=", 5, "&b=67"),
        ("http://a.cn/x?a=5&b=", 67, ""),
    ]


def test_records_begin_where_they_are_opened() -> None:
    store = "<datastore><record><![CDATA[<li>1</li>]]></record></datastore>"
    shown = '<div class="records"><li>1</li></div>'
    assert laid_out(f"a{store}b") == f"a{shown}b"
    assert laid_out(f"</datastore>a{store}b{store}</datastore>") == f"</datastore>a{shown}b{shown}</datastore>"
    assert laid_out(f"a<datastore>{store}") == f"a{shown}"
    assert laid_out("<datastore>a</datastore>") == "<datastore>a</datastore>"


def test_a_short_text_is_no_title_though_the_attribute_holds_it() -> None:
    day = "2024-05-01"
    for printed, title in (("公告", "关于停诊的公告"), ("停诊的公告", "停诊的公告")):
        (link,) = html.fragments_fromstring(f'<a href=1.html title="关于停诊的公告 {day}">{printed}</a>')
        assert _title(link) == title


def test_a_page_of_no_known_family_says_so() -> None:
    assert recognise("<p>好</p>", f"{HOST}/") == ("generic", ("nothing in it tells a known family",))


@pytest.mark.parametrize(
    ("boxes", "lifts"),
    [
        (["<a>甲</a><a>乙</a>2024-05-06"] * 2, True),
        (["<a>甲</a><a>乙</a>2024-05-06"], False),
        (["<a>甲</a><a>乙</a>2024-05-06", "<a>丙</a>2024-05-07"], True),
        (["<a>甲</a><a>乙</a>2024-05-06", "<a>丙</a>2024-05-07", "<a>丁</a>2024-05-08"], False),
        (["<a>甲</a><a>乙</a>2024-05-06", "<a>丙</a><a>丁</a>"], True),
        (["<a>甲</a><a>乙</a>2024-05-06", "<a>丙</a><a>丁</a>", "<a>戊</a><a>己</a>"], False),
        (["<a>甲</a><a>乙</a>2024-05-06 2024-05-07"] * 2, False),
        (["<b><a>甲</a>好</b><b><a>乙</a></b>2024-05-06"] * 2, False),
    ],
)
def test_links_that_share_a_day_are_one_row(boxes: list[str], *, lifts: bool) -> None:
    page = html.fromstring("<ul>" + "".join(f"<li>{box}</li>" for box in boxes) + "</ul>")
    links = list(page.iter("b")) or list(page.iter("a"))
    assert lifted(links) == (list(page.iter("li")) if lifts else links)
