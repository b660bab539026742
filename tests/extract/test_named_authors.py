"""Elements that are named as a text's author, links in a line of files, and the comment of a paper's page."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.extract.html_lines import html_lines
from crawler.extract.lines import Line
from crawler.extract.paper import read_properties
from crawler.extract.signed import in_head, signed
from crawler.extract.tree import parsed


@pytest.mark.parametrize(
    ("element", "name"),
    [
        ("<span class=author>橡皮艇</span>", "橡皮艇"),
        ("<span class='a post-author b'>橡皮艇</span>", "橡皮艇"),
        ("<span class=writer>橡皮艇</span>", "橡皮艇"),
        ("<a rel=author>橡皮艇</a>", "橡皮艇"),
        ("<span class=feature-by>康复科　橡皮艇</span>", "橡皮艇"),
        ("<span class=byline>康复科</span>", None),
        ("<span class=by-the-way>橡皮艇 在江上漂了三天三夜</span>", None),
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
    lines = html_lines(parsed(f"<body><div>好 {element}</div></body>")).lines
    assert [one.value.name for one in signed(lines)] == ([name] if name else [])


@pytest.mark.parametrize(("title", "role"), [("本报记者", "reporter"), ("实习生", "intern"), ("特约撰稿人", "author")])
def test_a_title_before_the_author_is_the_role_and_nobody(title: str, role: str) -> None:
    page = f"<h1>夜里的灯</h1><p class=author>{title}　海棠</p><div class=text>{'<p>' + '灯亮了一夜，药也熬了一夜。' * 9 + '</p>'}</div>"
    found = extract(f"<html><body>{page}</body></html>").bylines
    assert [(one.role, one.name, one.org) for one in found] == [(role, "海棠", None)]


def test_several_authors_and_their_office_in_an_element_are_none_of_the_text() -> None:
    for words, org in (("橡皮艇、云胡", None), ("康复科　橡皮艇　云胡", "康复科")):
        article = extract(f"<body><h1>春江花月夜</h1><div><p class=by>{words}</p>{TEXT}</div>")
        assert [(one.name, one.org) for one in article.bylines] == [("橡皮艇", org), ("云胡", org)]
        assert words[:3] not in article.body


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


TEXT = "<p>清晨的广场上，医务人员为老人量血压、测血糖，耐心回答他们提出的每一个问题。</p>" * 4


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("附件：<a href='/download?id=1'>健康登记表</a>", ["健康登记表"]),
        ("附件 1、<a href='/file?id=1'>健康登记表</a>", ["健康登记表"]),
        ("附件：<a href='/download?id=1'>点击下载</a>", []),
        ("附件：<a href='/download?id=1'>下载</a>", []),
        ("<a href='/download?id=1'>健康登记表</a>", []),
        ("附件：<a href='/show?id=1'>健康登记表</a>", []),
    ],
)
def test_a_link_in_a_line_of_files(line: str, names: list[str]) -> None:
    page = extract(f"<h1>市民量血压</h1><div>{TEXT}<p>{line}</p></div>", "http://a.cn/1.html")
    assert [one.name for one in page.attachments] == names


def test_whom_the_head_of_a_page_names() -> None:
    def named(author: str, *over: str) -> list[tuple[str, str | None]]:
        return [(one.rule, one.value.name) for one in in_head([author], [Line(text) for text in over])]

    assert named("白术(bz_1)") == [("credits.owner", "白术")], "who has an account"
    assert named("白术", "白术 2024-05-06") == [("credits.head", "白术")], "whom a line names, too"
    assert named("白术") == []
