"""Outlets that have an element of their own in the bar under the headline, or beside a date; names are invented."""

from __future__ import annotations

import pytest

from crawler.extract.html_lines import html_lines
from crawler.extract.lines import Line
from crawler.extract.source import is_bar
from crawler.extract.source_pieces import pieces
from crawler.extract.tree import parsed

NAMED = "<span class=source>春江花月夜</span>"
ORGAN = "<span>清江市卫生健康局</span>"


def found(body: str, title: str | None = "市民量血压") -> list[str]:
    lines = html_lines(parsed(f"<body>{body}</body>")).lines
    return [one.value for one in pieces(lines, title)]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (f"<h1>市民量血压</h1><div>{NAMED} 发布</div>", "春江花月夜"),
        (f"<h1>市民量血压</h1><p>好人</p><div>{NAMED} 发布</div>", None),
        (f"<h1>市民量血压</h1><p>好人</p><div>{NAMED} 2024-05-06</div>", "春江花月夜"),
        (f"<div>{NAMED} 2024-05-06</div><h1>市民量血压</h1>", None),
        (f"<h1>量血压</h1><div>{NAMED} 发布</div>", None),
        (f"<h1>量血压</h1><div>{NAMED} 2024-05-06</div>", "春江花月夜"),
        (f"<h1>市民量血压</h1><div>{ORGAN} 2024-05-06</div>", "清江市卫生健康局"),
        (f"<h1>市民量血压</h1><div>{ORGAN} 发布</div>", None),
        (f"<h1>市民量血压</h1><div>主办：{ORGAN} 2024-05-06</div>", None),
        (f"<h1>市民量血压</h1><div>编辑 {ORGAN} 2024-05-06</div>", None),
        ("<h1>市民量血压</h1><div><span>春江花月夜</span> 2024-05-06</div>", None),
        ("<h1>市民量血压</h1><div><a href=http://a.cn/>春江花月夜</a> 2024-05-06</div>", "春江花月夜"),
        ("<h1>市民量血压</h1><div><a href=http://a.cn/1.html>春江花月夜</a> 2024-05-06</div>", None),
        ("<h1>市民量血压</h1><div><span class=source>林以安</span> 2024-05-06</div>", None),
        ("<h1>市民量血压</h1><div><span class=source>分享</span> 2024-05-06</div>", None),
        (f"<h1>市民量血压</h1><div><span class=source>{'春' * 12}</span> 2024-05-06</div>", "春" * 12),
        (f"<h1>市民量血压</h1><div><span class=source>{'春' * 13}</span> 2024-05-06</div>", None),
        (f"<h1>市民量血压</h1><div>{NAMED} 2024-05-06 {'好' * 43}</div>", "春江花月夜"),
        (f"<h1>市民量血压</h1><div>{NAMED} 2024-05-06 {'好' * 44}</div>", None),
    ],
)
def test_an_outlet_in_an_element_of_its_own(body: str, name: str | None) -> None:
    assert found(body) == ([name] if name else [])


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2024-05-06 清江日报", True),
        ("2024-05-06 清江日报 林以安", True),
        ("2024-05-06 清江日报 春江花月夜", False),
        ("2024-05-06 春江花月夜", False),
        ("2024-05-06 林以安", True),
        ("2024-05-06 记者林以安", True),
        ("2024-05-06 清江市卫生健康局 分享", True),
        ("2024-05-06 发布单位：清江市卫生健康局", True),
        ("2024-05-06 清江日报。", False),
        ("2024-05-06", False),
        ("清江日报", False),
    ],
)
def test_a_bar_of_a_date_and_an_outlet_or_persons(line: str, *, expected: bool) -> None:
    assert is_bar(Line(line)) is expected
