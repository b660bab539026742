"""The text around a table: which sentences beside the table make it one."""

from __future__ import annotations

import pytest

from crawler.extract.html_lines import html_lines
from crawler.extract.table_text import around_table
from crawler.extract.tree import parsed

TABLE = "<table><tr><td>甲医院</td></tr></table>"


@pytest.mark.parametrize(
    ("page", "name"),
    [
        (f"<div class=text><p>现将名单公布如下：</p>{TABLE}</div>", "text"),
        (f"<div class=text>{TABLE}<p>请各单位遵照执行。</p></div>", "text"),
        (f"<div class=text><div><p>请各单位遵照执行。</p></div>{TABLE}</div>", None),
        (f"<div class=text>请各单位遵照执行。{TABLE}</div>", "text"),
        (f"<div class=text><p>名单公布</p>{TABLE}</div>", None),
        (f"<div class=text><p>名。</p>{TABLE}</div>", None),
        (f"<div class=text><p><a href=/>请各单位遵照执行。</a></p>{TABLE}</div>", None),
        (f"<div class=text>{TABLE}</div><p>请各单位遵照执行。</p>", None),
        (f"<p>请各单位遵照执行。</p>{TABLE}", None),
        ("<div class=text><p>请各单位遵照执行。</p><p>甲医院</p></div>", None),
        (f"<div class=text><p>请各单位遵照执行。</p><table><tr><td>乙{TABLE}</td></tr></table></div>", None),
    ],
)
def test_the_text_around_a_table(page: str, name: str | None) -> None:
    layout = html_lines(parsed(f"<body>{page}</body>"))
    cell = next(line.box for line in layout.lines if line.text == "甲医院")
    assert cell is not None
    found = around_table(cell, layout)
    assert (found and found.name.strip()) == name
