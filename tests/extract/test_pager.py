"""The pagers of articles that are spread over several pages."""

from __future__ import annotations

import pytest
from effort import calls

from crawler.extract.pager import Pager, may_have_pager, read_pager
from crawler.extract.tree import elements_of, parsed

HERE = "http://a.cn/x/"


@pytest.mark.parametrize(
    ("own", "links", "following", "is_first"),
    [
        ("b.html", [("b_2.html", "2"), ("b_3.html", "3"), ("b_2.html", "下一页")], "b_2.html", True),
        ("b_2.html", [("b.html", "1"), ("b_3.html", "3"), ("b_3.html", "下一页")], "b_3.html", False),
        ("b_3.html", [("b.html", "1"), ("b_2.html", "上一页")], None, False),
        ("b.html", [("b_1.html", "1"), ("b_2.html", "[2]")], "b_2.html", True),
        ("b.html", [("b_1.html", "第2页"), ("b_2.html", "第3页")], "b_1.html", True),
        ("t20240506_12.html", [("t20240506_12_1.html", ">>")], "t20240506_12_1.html", True),
        ("t20240506_12_1.html", [("t20240506_12.html", "1")], None, False),
        ("t20240506_12.html", [("t20240506_15.html", "下一篇")], None, True),
        ("t20240506_1201.html", [("t20240506_1501.html", "下一页")], None, True),
        ("b.html", [("index_2.html", "下一页"), ("c_2.html", "2")], None, True),
        ("b.html", [("http://c.cn/x/b_2.html", "2"), ("http://[/b_2.html", "2"), ("#", "2")], None, True),
        ("c.jsp?id=12", [("c.jsp?id=12&page=2", "2"), ("c.jsp?id=12&page=3", "3")], "c.jsp?id=12&page=2", True),
        ("c.jsp?id=12&page=2", [("c.jsp?id=12&page=1", "1"), ("c.jsp?id=12&page=3", "3")], "c.jsp?id=12&page=3", False),
        ("c.jsp?id=12", [("c.jsp?id=13", "下一页")], None, True),
        ("12", [("12?page=2", "下一页")], "12?page=2", True),
    ],
)
def test_buttons(own: str, links: list[tuple[str, str]], following: str | None, *, is_first: bool) -> None:
    html = "<p>" + " ".join(f'<a href="{target}">{text}</a>' for target, text in links)
    pager = read_pager(elements_of(parsed(f"<html><body>{html}")), HERE + own)
    assert pager == Pager(following and HERE + following, is_first)
    assert may_have_pager(html.encode(), HERE + own) or pager == Pager()


@pytest.mark.parametrize(
    ("own", "call", "following", "is_first"),
    [
        ("t20240506_12.htm", '(3, 0, "t20240506_12", "htm")', "t20240506_12_1.htm", True),
        ("t20240506_12_1.htm", "HTML(3,1,'t20240506_12','htm')", "t20240506_12_2.htm", False),
        ("t20240506_12_2.htm", 'HTML(3, 2, "t20240506_12", "htm")', None, False),
        ("t20240506_12.htm", 'HTML(1, 0, "t20240506_12", "htm")', None, True),
        ("t20240506_12.htm", 'HTML(3, 0, "index", "htm")', None, True),
    ],
)
def test_script_calls(own: str, call: str, following: str | None, *, is_first: bool) -> None:
    html = f"<p>文</p><script>createPage{call};</script>"
    pager = read_pager(elements_of(parsed(html)), HERE + own)
    assert pager == Pager(following and HERE + following, is_first)
    assert may_have_pager(html.encode(), HERE + own) or pager == Pager()


@pytest.mark.parametrize(
    "link",
    [
        '<a href="b_2.html">1' + " " * 200_000 + "x</a>",
        f'<a href="{"b." * 200_000}">2</a>',
        f'<a href="?{"p" * 200_000}">2</a>',
    ],
    ids=["blanks", "address", "parameter"],
)
def test_huge_links_are_no_buttons(link: str) -> None:
    assert not may_have_pager(link.encode(), f"{HERE}c.html")
    assert read_pager(elements_of(parsed(link)), f"{HERE}c.html") == Pager()


def test_no_pattern_is_made_for_a_page_of_its_own() -> None:
    page = b"<a href='c77.html'>1</a>" * 100
    assert not may_have_pager(page, "http://a.cn/content/c78.html")
    assert calls(lambda: may_have_pager(page, "http://a.cn/content/c79.html")) < 100
