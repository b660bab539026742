"""Elements that are named as a text's author, and the comment in which a paper's page names its headline."""

from __future__ import annotations

import pytest

from crawler.extract.lines import html_lines
from crawler.extract.paper import read_properties
from crawler.extract.signed import signed
from crawler.extract.tree import parsed


@pytest.mark.parametrize(
    ("element", "name"),
    [
        ("<span class=author>橡皮艇</span>", "橡皮艇"),
        ("<span class='a post-author b'>橡皮艇</span>", "橡皮艇"),
        ("<span class=writer>橡皮艇</span>", "橡皮艇"),
        ("<a rel=author>橡皮艇</a>", "橡皮艇"),
        ("<span class=authors>橡皮艇</span>", None),
        ("<span class=author>橡皮艇在江上漂了三天三夜</span>", None),
        ("<span class=author>清江日报</span>", None),
        ("<span class=author>本站</span>", None),
        ("<span class=author>分享</span>", None),
        ("<span class=author>橡皮艇</span>" + "好" * 55, "橡皮艇"),
        ("<span class=author>橡皮艇</span>" + "好" * 56, None),
    ],
)
def test_an_element_that_is_named_as_the_author(element: str, name: str | None) -> None:
    lines = html_lines(parsed(f"<body><div>由 {element}</div></body>")).lines
    assert [one.value.name for one in signed(lines)] == ([name] if name else [])


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("<title>春江<br>花月夜</title>", {"title": "春江 花月夜"}),
        ("<introtitle>&nbsp;春江</introtitle>", {"kicker": "春江"}),
        ("<subtitle> 春江  花月夜</subtitle>", {"subtitle": "春江 花月夜"}),
        ("<title></title><subtitle>春江</subtitle>", {"subtitle": "春江"}),
        ("<name>春江</name>", {}),
    ],
)
def test_what_the_comment_of_a_paper_names(told: str, found: dict[str, str]) -> None:
    assert read_properties(f"<html><!--enpproperty {told}/enpproperty--><p>正文</p>") == found
    assert read_properties(f"<html>{told}<p>正文</p>") == {}
