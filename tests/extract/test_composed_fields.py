"""Labels that sites put together, values in places of their own, and numbers under a headline; all is invented."""

from __future__ import annotations

import pytest

from crawler.extract import extract
from crawler.extract.field_table import LABELS_OF, field_table
from crawler.extract.lines import Line
from crawler.items import Policy
from crawler.lexicon.fields import COMPOSED

HEAD = "<h1>清江市公共场所控制吸烟办法</h1>"
TEXT = (
    "<p>为控制吸烟，制定本办法。</p><p>违反规定的，由卫生主管部门处理，给予警告。</p><p>电子烟也在其中，一并管理。</p>"
)


def policy(over: str, *, under: str = "") -> Policy:
    page = f"<body><div class=page>{over}{HEAD}{under}<div class=content>{TEXT}</div></div>"
    found = extract(page, "http://a.cn/1.html").policy
    assert found
    return found


KNOWN = (("索引号", "A-1/2024-3"), ("成文日期", "2024-05-06"))
LAYOUTS = {
    "definitions": lambda pairs: "".join(f"<dl><dt>{label}</dt><dd>{value}</dd></dl>" for label, value in pairs),
    "spans": lambda pairs: "".join(f"<li><span>{label}</span><span>{value}</span></li>" for label, value in pairs),
    "heads of a table": lambda pairs: (
        "<table>" + "".join(f"<tr><th>{label}</th><td>{value}</td></tr>" for label, value in pairs) + "</table>"
    ),
    "cells": lambda pairs: (
        "<table>" + "".join(f"<tr><td>{label}：</td><td>{value}</td></tr>" for label, value in pairs) + "</table>"
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("row", COMPOSED, ids=lambda row: row.meaning)
def test_a_label_that_is_put_together(row: object, layout: str) -> None:
    label, value = row.example.split(":")  # type: ignore[attr-defined]
    name = row.meaning  # type: ignore[attr-defined]
    known = tuple(
        pair for pair in (*KNOWN, ("文号", "清卫〔2024〕9号"), ("有效性", "有效")) if pair[0] not in LABELS_OF[name]
    )
    assert getattr(policy(LAYOUTS[layout]((*known, (label, value)))), name) == value


def test_a_common_label_says_more_than_one_that_is_put_together() -> None:
    over = LAYOUTS["definitions"]((*KNOWN, ("内容分类", "公民"), ("信息分类", "政策文件")))
    assert policy(over).topic == "政策文件"


def test_only_a_place_for_labels_tells_one() -> None:
    over = LAYOUTS["definitions"](KNOWN)
    assert policy(f"{over}<p>服务类别</p><p>门诊</p>").topic is None
    assert (
        policy(f"{over}<table><tr><td>服务类别</td><td>次数</td></tr><tr><td>门诊</td><td>2</td></tr></table>").topic
        is None
    )
    assert policy("<dl><dt>索引号</dt><dd>A-1</dd></dl><dl><dt>内容分类</dt><dd>公民</dd></dl>").topic is None


def test_a_value_stands_in_the_row_of_its_label() -> None:
    rows = "索引号：\tA-1\t有效性：\t\n主题词：\n文号：\t清卫〔2024〕3号"
    assert field_table([Line(rows, kind="table"), Line("打印本页")]) == {
        "索引号": "A-1", "有效性": "", "主题词": "", "文号": "清卫〔2024〕3号",
    }  # fmt: skip
    over = "<dl><dt>索引号</dt><dd>A-1</dd></dl><dl><dt>主题词</dt><dd></dd></dl>"
    assert policy(over).topic is None


def test_a_padded_label_without_a_mark() -> None:
    spans = "<ul><li><span>索 引 号</span><span>A-1</span></li><li><span>有 效 性</span><span>有效</span></li></ul>"
    assert policy(spans) == Policy(index_number="A-1", validity="有效")


def test_a_number_under_the_headline() -> None:
    assert policy("", under="<p>清卫规〔2024〕3号</p><p>来源：本局</p>").document_number == "清卫规〔2024〕3号"
    assert policy("", under="<p>（2024年第3号）</p>").document_number == "2024年第3号"
    page = f"<body><div class=page>{HEAD}<p>见清卫规〔2024〕3号文件</p><div class=content>{TEXT}</div></div>"
    assert extract(page, "http://a.cn/1.html").policy is None


def test_the_years_of_a_document_of_the_republic() -> None:
    over = LAYOUTS["definitions"](
        (("發文字號", "衛健字第0990003377號"), ("發文日期", "99年3月4日"), ("生效日期", "100年5月1日"))
    )
    found = policy(over)
    assert (found.written_on, found.effective_on) == ("2010-03-04", "2011-05-01")
    mainland = policy(LAYOUTS["definitions"]((("文号", "清卫〔1999〕3号"), ("发文日期", "99年3月4日"))))
    assert mainland.written_on == "1999-03-04"
