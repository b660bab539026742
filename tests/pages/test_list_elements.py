"""What lists are made of, one by one: buttons, links and what they show, days, records that a script lays out."""

from __future__ import annotations

import pytest
from parsel import Selector

from crawler.platforms.days import Told, days_of
from crawler.platforms.links import address, find_links, plain, shown
from crawler.platforms.pager import pager_elements
from crawler.platforms.records import laid_out

HOST = "http://www.example.gov.cn"
URL = f"{HOST}/news/"


@pytest.mark.parametrize("tag", ["a", "span", "button"])
@pytest.mark.parametrize(
    ("text", "is_button"),
    [
        *((text, True) for text in ("下一页", "下页", "后一页", "next", "Next page", ">", "»", "下一页 >")),
        *((text, True) for text in ("尾页", "末頁", "最后一页", "最后页", "last", "Last Page", ">>")),
        *((text, True) for text in ("1", "12", "第3页", "99999", "7頁")),
        *((text, False) for text in ("", "要闻", "上一页", "首页", "100000", "3天", "下一篇", "nextpages", "第页")),
    ],
)
def test_what_is_a_button_of_a_pager(tag: str, text: str, *, is_button: bool) -> None:
    page = Selector(f"<div><{tag}>{text}</{tag}><p>{text}</p></div>")
    assert [element.tag for element in pager_elements(page)] == [tag] * is_button


def leading(html: str) -> list[tuple[str, bool]]:
    return [(link.url, link.leads) for link in find_links(Selector(html), URL)]


@pytest.mark.parametrize(
    ("link", "found"),
    [
        ("<a href='1.html'>春</a>", [(f"{URL}1.html", True)]),
        ("<a href='#top'>春</a>", []),
        ("<a href='mailto:a@a.cn'>春</a>", []),
        ("<a href='javascript:void(0)'>春</a>", [("javascript:void(0)", False)]),
        ("<a href='JavaScript:void(0)'>春</a>", [("JavaScript:void(0)", False)]),
        ("<a href='javascript:open(\"/2.html\")'>春</a>", [(f"{HOST}/2.html", True)]),
        ("<a onclick='show(5)'>春</a>", [("show(5)", False)]),
        ("<a href='#' onclick='show(5)'>春</a>", [("show(5)", False)]),
        ("<a onclick=\"open('2.html')\">春</a>", [(f"{URL}2.html", True)]),
        ("<div onclick='show(5)'>春</div>", []),
        (f"<a href='{HOST}/{'a' * (2083 - len(HOST) - 1)}'>春</a>", [(f"{HOST}/{'a' * (2083 - len(HOST) - 1)}", True)]),
        (f"<a href='/{'a' * 2082}'>春</a>", []),
        (f"<a href='/{'a' * 2083}'>春</a>", [(shown(f"/{'a' * 2083}"), False)]),
        ("<base href='/other/'><a href='1.html'>春</a>", [(f"{HOST}/other/1.html", True)]),
        ("<base target=_top><a href='1.html'>春</a>", [(f"{URL}1.html", True)]),
        ("<base href='mailto:a'><a href='1.html'>春</a>", [(f"{URL}1.html", True)]),
    ],
)  # fmt: skip
def test_what_a_link_leads_to(link: str, found: list[tuple[str, bool]]) -> None:
    assert leading(link) == found


@pytest.mark.parametrize("tag", "a area li tr td div span p dd button input".split())
@pytest.mark.parametrize("call", ["onclick", "onmousedown", "onmouseup", "ondblclick"])
def test_elements_that_are_pressed(tag: str, call: str) -> None:
    pressed = f"<{tag} {call}=\"open('2.html')\">"
    around = {"tr": f"<table>{pressed}<td>春</table>", "td": f"<table><tr>{pressed}春</table>"}
    assert leading(around.get(tag, pressed)) == [(f"{URL}2.html", True)]


@pytest.mark.parametrize("name", ["data-href", "data-url", "data-link"])
def test_addresses_that_are_kept_for_scripts(name: str) -> None:
    assert leading(f"<div {name}=2.html>春</div>") == [(f"{URL}2.html", True)]
    assert leading(f"<a href='#' {name}=2.html>春</a>") == [(f"{URL}2.html", True)]


def test_the_next_page_in_the_head() -> None:
    assert leading("<link rel=next href=2.html>") == [(f"{URL}2.html", True)]
    assert leading("<link rel=icon href=2.html>") == []


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("http:/a.cn/1.html", "http://a.cn/1.html"),
        ("https:\\\\a.cn\\1.html", "https://a.cn/1.html"),
        ("1.html?a=\\b", f"{URL}1.html?a=\\b"),
        ("1.html?a=1&amp;b=2", f"{URL}1.html?a=1&b=2"),
        ("1.html?a=1&#38;b=2", f"{URL}1.html?a=1&b=2"),
        ("1.html?a=1&#x26;b=2", f"{URL}1.html?a=1&b=2"),
        ("1.html?a=1&copy=2", f"{URL}1.html?a=1&copy=2"),
        ("http://a.cn:0/1.html", None),
        ("http://[a/1.html", None),
        ("ftp://a.cn/1.html", None),
        ("tel:12345", None),
        ("a/index_{page}.html", None),
        ("a/list.do?page={{ n }}", None),
        ("../1.html", f"{HOST}/1.html"),
        ("//a.cn/1.html", "http://a.cn/1.html"),
        ("/1.html", f"{HOST}/1.html"),
    ],
)
def test_addresses_as_browsers_read_them(written: str, found: str | None) -> None:
    assert address(written, URL) == found


@pytest.mark.parametrize("code", [*range(0x09), *range(0x0E, 0x20), 0x7F, 0x200B, 0xFEFF, 0xD83D])
def test_what_no_database_takes_is_not_shown(code: int) -> None:
    assert shown(f"春{chr(code)}江") == plain(f"春{chr(code)}江") == "春江"


@pytest.mark.parametrize("char", ["\x20", "\x7e", "\x80", "\u200a", "\u200e", "😀", "\t"])
def test_what_a_database_takes_is_shown(char: str) -> None:
    assert shown(f"春{char}江") == f"春{char}江"


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("春&amp;江", "春&江"),
        ("春&amp;lt;江", "春<江"),
        ("\\u6625江", "春江"),
        ("<b>春</b><br>江", "春江"),
        ("&lt;font color=red&gt;春江&lt;/font&gt;", "春江"),
        ("<h1>春江</h1>", "<h1>春江</h1>"),
        ("3 < 5", "3 < 5"),
        (" 春 \n 江 ", "春 江"),
    ],
)
def test_titles_as_text(title: str, found: str) -> None:
    assert plain(title) == found


def row(text: str, url: str = f"{URL}1.html", title: str = "") -> Told:
    return Told(text, text, title, url)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        *((text, "2024-05-06") for text in ("06 2024-05", "6 2024.5", "6  2024年5月", "6 2024/05", "06 2024 - 05")),
        *((text, "2024-05-06") for text in ("2024-05 06", "2024年5月 6", "2024 / 5 06")),
        *((text, "2024-05-06") for text in ("05-06 2024", "5月6日 2024", "5.6 2024", "5/6  2024")),
        *((text, "2024-05-06") for text in ("20240506", "A20240506B", "24-05-06", "24.05.06", "24/05/06")),
        *((text, None) for text in ("120240506", "202405061", "20241306", "20240540", "1-24-05-06", "24-05-06-1")),
        *((text, None) for text in ("24-15-06", "24-05-46", "2024-05 06:30", "2024-05 061", "3.05-06 2024.")),
        *((text, None) for text in ("05-06 2024-", "2024-13 06", "31 2024-02")),
    ],
)
def test_days_like_calendar_leaves(text: str, day: str | None) -> None:
    assert days_of([row(text)], None) == [day]


@pytest.mark.parametrize(
    ("texts", "before", "days"),
    [
        (["05-06"], "2024-05-07", ["2024-05-06"]),
        (["12-31"], "2024-01-02", ["2023-12-31"]),
        (["01-02"], "2023-12-31", ["2024-01-02"]),
        (["05-06"], None, [None]),
        (["05-06", "2024-05-01"], None, ["2024-05-06", "2024-05-01"]),
        (["2024-01-02", "12-31", "12-30"], None, ["2024-01-02", "2023-12-31", "2023-12-30"]),
        (["12-31", "春", "2024-01-02"], "2022-01-01", ["2021-12-31", None, "2024-01-02"]),
        (["13-06"], "2024-05-07", [None]),
        (["5-32"], "2024-05-07", [None]),
        (["02-29"], "2023-03-01", ["2024-02-29"]),
        (["春 5月6日"], "2024-05-07", ["2024-05-06"]),
        (["05-06 江"], "2024-05-07", ["2024-05-06"]),
        (["1-2 江 05-06"], "2024-05-07", ["2024-05-06"]),
        *(([text], "2024-05-07", [None]) for text in ("5.6%", "10:5-6", "5-6:30", "3.5.6", "5月6年", "第1-3页")),
    ],
)
def test_days_without_a_year_take_that_of_their_neighbours(
    texts: list[str], before: str | None, days: list[str | None]
) -> None:
    assert days_of([row(text) for text in texts], before) == days


def test_a_day_in_a_title_or_an_address_is_not_the_rows_own() -> None:
    assert days_of([row("2023年1月1日起施行 2024-05-06", title="2023年1月1日起施行")], None) == ["2024-05-06"]
    assert days_of([row("2024年5月6日起施行", title="2024年5月6日起施行")], None) == [None]
    assert days_of([row("春", f"{URL}t20240506_1.html"), row("05-01")], None) == [None, "2024-05-01"]


@pytest.mark.parametrize("label", ["成文日期：", "成文日期 ", "生效日期:", "废止日期："])
def test_the_day_of_something_else_is_not_the_rows_own(label: str) -> None:
    assert days_of([row(f"2024-05-06 {label}2024-05-01")], None) == ["2024-05-06"]
    assert days_of([row(f"{label}2024-05-01 发布日期：2024年5月6日")], None) == ["2024-05-06"]
    assert days_of([row(f"{label}2024-05-01")], None) == ["2024-05-01"]


@pytest.mark.parametrize(
    ("text", "over", "day"),
    [
        ("6日", "2024-05", "2024-05-06"),
        (" [06] ", "2024-05", "2024-05-06"),
        ("6日", "2024", None),
        ("6日", None, None),
        ("36日", "2024-05", None),
        ("第6日", "2024-05", None),
    ],
)
def test_a_day_under_the_head_of_its_month(text: str, over: str | None, day: str | None) -> None:
    assert days_of([row(text)._replace(year=over)], None) == [day]


RECORD = "<record><![CDATA[<li>春</li>]]></record>"


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("<p>春</p>", "<p>春</p>"),
        (f"甲<datastore>{RECORD}</datastore>乙", '甲<div class="records"><li>春</li></div>乙'),
        (f"<recordset x='1'>{RECORD}{RECORD}</recordset >", '<div class="records"><li>春</li><li>春</li></div>'),
        (f"<SCRIPT type='t'>\n<?xml version='1'?>\n<datastore>{RECORD}</datastore>\n</script>", '<div class="records"><li>春</li></div>'),
        (f"<script>a</script><datastore>{RECORD}</datastore>", '<script>a</script><div class="records"><li>春</li></div>'),
        (f"<datastore>{RECORD}", f"<datastore>{RECORD}"),
        (f"<datastore><recordset>{RECORD}</recordset></datastore>", '<div class="records"><li>春</li></div>'),
        (f"<datastores>{RECORD}</datastores>", f"<datastores>{RECORD}</datastores>"),
        ("<datastore><record>x<![CDATA[<li>春</li>]]></record></datastore><![CDATA[", '<div class="records"></div><![CDATA['),
        ("<datastore><record><![CDATA[<li>春</li></record></datastore>", '<div class="records"></div>'),
        (
            f"<datastore><nextgroup> <![CDATA[ <a href=2>二</a><a href=3>三</a> ]]></nextgroup>{RECORD}</datastore>",
            '<div class="records"><li>春</li></div><a rel="next" href=2>二</a><a href=3>三</a>',
        ),
        (f"<datastore>{RECORD}</datastore><datastore>{RECORD}</datastore>", 2 * '<div class="records"><li>春</li></div>'),
    ],
)  # fmt: skip
def test_records_are_laid_out_where_they_are_kept(text: str, page: str) -> None:
    assert laid_out(text) == page
