"""What the buttons of a pager say, and the addresses they lead to."""

from __future__ import annotations

import pytest

from crawler.extract.pager import Pager, may_have_pager, read_pager
from crawler.extract.tree import elements_of, parsed

HERE = "http://a.cn/x/"


def pager(own: str, *links: tuple[str, str], script: str = "") -> Pager:
    html = "".join(f'<a href="{target}">{text}</a> ' for target, text in links)
    found = read_pager(
        elements_of(parsed(f"<html><body><script>{script}</script>{html}<a>无</a></body></html>")), HERE + own
    )
    return Pager(found.following and found.following.removeprefix(HERE), found.is_first)


TEXTS = """
2 第2页 2页 第2 [2] 【2】 (2) （2） [2】 上一页 下一页 前一页 后一页 上页 下页 首页 尾页 末页 最后一页 最后页 next NEXT < > ‹ › « » << >> ‹‹ 下一页> 下一页› 下一页» 下一页>> 2›
[下一页] 【下一页】 (下一页) （下一页）
"""


def test_texts_of_buttons() -> None:
    for text in [*TEXTS.split(), "[ 2 ]", "第 2 页", "下一页 >", " 2\n"]:
        assert pager("b.html", ("b_2.html", text.replace("<", "&lt;"))) == Pager("b_2.html"), text
    for text in "下一篇 第二条 112 2号 更多 下一章 {2} 最后 首 页码".split():
        assert pager("b.html", ("b_2.html", text)) == Pager(), text


def test_endings_and_numbers_of_files() -> None:
    for ending in "html htm shtml shtm jsp asp aspx php HTML".split():
        assert pager(f"b.{ending}", (f"b_2.{ending}", "2")) == Pager(f"b_2.{ending}"), ending
        assert pager(f"b.{ending}", (f"b-2.{ending}", "2")) == Pager(f"b-2.{ending}"), ending
        assert may_have_pager(f"b_2.{ending}".encode(), f"{HERE}b.{ending}"), ending
    for own, target in (("b.html", "b_123.html"), ("b.html", "b2.html"), ("b.html", "b.2.html"), ("b.pdf", "b_2.pdf")):
        assert pager(own, (target, "2")) == Pager(), target


def test_parameters_that_count_pages() -> None:
    for name in "p pn page pageno page_no pagenum page_number pagenumber pageindex page_index curpage currentpage cur_page current_page PageNo".split():
        assert pager("c.jsp?id=1", (f"c.jsp?id=1&{name}=2", "2")) == Pager(f"c.jsp?id=1&{name}=2"), name
        assert pager(f"c.jsp?id=1&{name}=2", (f"c.jsp?id=1&{name}=1", "1")) == Pager(None, is_first=False), name
        for mark in "?&;":
            assert may_have_pager(f"{mark}{name}=2".encode(), f"{HERE}c.jsp"), name
    for name in ("id", "pages", "pid", "n", "cur"):
        assert pager("c.jsp?id=1", (f"c.jsp?id=1&{name}=2", "2")) == Pager(), name
        assert not may_have_pager(f"?{name}=2".encode(), f"{HERE}c.jsp"), name
    assert not may_have_pager(b"page=2 .p=2", f"{HERE}c.jsp")


@pytest.mark.parametrize(
    ("own", "links", "found"),
    [
        ("b.html", [("b_2.html", "2"), ("b_3.html", "3")], Pager("b_2.html")),
        ("b_2.html", [("b_3.html", "3"), ("b_4.html", "4")], Pager("b_3.html")),
        ("b_2.html", [("b_1.html", "1"), ("b_3.html", "3")], Pager("b_3.html", is_first=False)),
        ("b_2.html", [("b_2.html", "2")], Pager()),
        ("b.html", [("b.html", "1")], Pager()),
        ("b_1.html", [("b.html", "1"), ("b_2.html", "3")], Pager("b_2.html", is_first=False)),
        ("b_2.html", [("b_1.html", "首页"), ("b_3.html", "3")], Pager("b_3.html", is_first=False)),
        ("b_1.html", [("b_2.html", "2")], Pager("b_2.html")),
        ("b.html", [("c_2.html", "2"), ("b_2.htm", "2")], Pager("b_2.htm")),
        ("b.html", [("/y/b_2.html", "2")], Pager()),
        ("b.html", [("javascript:go('b_2.html')", "2"), ("#b_2.html", "2"), ("", "2")], Pager()),
        ("b.html", [(" b_2.html ", "2")], Pager("b_2.html")),
        ("b.html", [("http://[b_2.html", "2"), ("b_3.html", "3")], Pager("b_3.html")),
        ("b.html?page=2", [("?page=3", "3")], Pager("b.html?page=3")),
        ("12?page=2", [("12?page=1", "1"), ("12?page=3", "3")], Pager("12?page=3", is_first=False)),
        ("12", [("12?page=0", "2")], Pager()),
        ("12", [("12?page=1", "2")], Pager()),
        ("12", [("12?page=x", "2")], Pager()),
        ("12", [("12?page=2&pn=3", "2")], Pager()),
        ("12?page=2&id=1", [("12?page=3&id=2", "3")], Pager()),
        ("12?page=2&id=", [("12?page=3&id=", "3")], Pager("12?page=3&id=")),
        ("?id=1&page=2", [("?id=1&page=3", "3")], Pager("?id=1&page=3")),
        ("", [("?page=2", "2")], Pager("?page=2")),
        ("", [("b_2.html", "2")], Pager()),
        ("b_2.html?page=5", [("b_3.html", "3")], Pager("b_3.html")),
        ("12?page=x", [("12?page=2", "2")], Pager("12?page=2")),
        ("b_2.html", [("#b1", "1")], Pager()),  # a footnote
    ],
)
def test_addresses_of_buttons(own: str, links: list[tuple[str, str]], found: Pager) -> None:
    assert pager(own, *links) == found


@pytest.mark.parametrize(
    ("own", "call", "found"),
    [
        ("b.htm", "createPageHTML(3,0,'b','htm')", Pager("b_1.htm")),
        ("b.htm", 'createPage(3,0,"b","htm")', Pager("b_1.htm")),
        ("b-c.htm", "createPage(2,0,'b-c','htm')", Pager("b-c_1.htm")),
        ("b_1.htm", "createPage(3,1,'b','htm')", Pager("b_2.htm", is_first=False)),
        ("b_1.htm", "createPage(2,1,'b','htm')", Pager(None, is_first=False)),
        ("b.htm", "createPage(1,0,'b','htm')", Pager()),
        ("b.htm", "createPage(3,1,'b','htm')", Pager()),
        ("b_1.htm", "createPage(3,0,'b','htm')", Pager()),
        ("c.htm", "createPage(3,0,'b','htm')", Pager()),
    ],
)
def test_script_calls(own: str, call: str, found: Pager) -> None:
    assert pager(own, script=call) == found


@pytest.mark.parametrize(
    ("page", "own", "may"),
    [
        ("b_2.html", "b.html", True),
        ("b-12.html", "b.html", True),
        ("b_123.html", "b.html", False),
        ("b2.html", "b.html", False),
        ("c_2.html", "b.html", False),
        ("'b' , 'htm'", "b.html", True),
        ('"b","htm"', "b.html", True),
        ("(3, 1, 'b', 'htm')", "b_1.html", True),
        ('(3, 1, "b","htm")', "b_1.html", True),
        ("b_2.html", "b_1.html", True),
        ("b.html", "b_1.html", True),
        ("_2.html '', ", "", False),
    ],
)
def test_whether_a_page_may_have_a_pager(page: str, own: str, *, may: bool) -> None:
    assert may_have_pager(page.encode(), HERE + own) == may
