"""Boxes beside the text in which files are offered."""

from __future__ import annotations

import pytest
from lxml import etree

from crawler.extract.lines import Box, Layout, Line
from crawler.extract.offered import beside

PLAIN, FILES, CHROME, IN_CHROME = "plain", "files", "chrome", "in chrome"


def offered(*lines: tuple[str, str]) -> list[str]:
    """Return the texts of the boxes that are found behind an article's one line, of boxes with a line each."""
    element = etree.Element("p")
    around = Box(element, "div", None, 0, 0, chrome=True)
    scope = Box(element, "div", None, 0, 0, last=1)
    layout = Layout([Line("正文。", box=scope)])
    for text, kind in lines:
        box = Box(element, "p", around if kind == IN_CHROME else scope, 0, 0, chrome=kind in (CHROME, IN_CHROME))
        layout.lines.append(Line(text, box=box))
        if "file" in kind or kind == IN_CHROME:
            layout.offers.append(box)
    texts = {id(line.box): line.text for line in layout.lines}
    return [texts[id(box)] for box in beside(layout, scope)]


@pytest.mark.parametrize(
    "name",
    "a.pdf a.doc a.docx a.wps a.xls a.xlsx a.et a.ppt a.PPTX a.zip a.rar a.7z a.ofd a.odt a.ods a.odp a.csv a.txt".split(),
)
def test_a_line_that_names_a_file(name: str) -> None:
    assert offered(("办法", PLAIN), (name, PLAIN)) == ["办法", name]


@pytest.mark.parametrize("name", "a.pdfs a.doc7 a.html pdf a.doc1".split())
def test_a_line_that_names_none(name: str) -> None:
    assert offered(("办法", PLAIN), (name, PLAIN)) == []


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([("申请表", FILES)], ["申请表"]),
        ([("办法", PLAIN), ("申请表", FILES), ("其他", PLAIN)], ["办法", "申请表"]),
        ([("相关新闻", PLAIN), ("申请表", FILES)], []),
        ([("申请表", FILES), ("相关新闻", PLAIN), ("另一表", FILES)], ["申请表"]),
        ([("办法", CHROME), ("申请表", FILES)], ["申请表"]),
        ([("申请表", "chrome files")], ["申请表"]),
        ([("申请表", IN_CHROME)], []),
        ([("办法", PLAIN)], []),
    ],
)
def test_boxes_up_to_the_last_file(lines: list[tuple[str, str]], found: list[str]) -> None:
    assert offered(*lines) == found


@pytest.mark.parametrize("heading", "附件 附件： 【附件】 相关附件 下载附件 附件下载 附件列表 相关附件列表".split())
def test_files_under_a_heading_are_found_wherever_they_stand(heading: str) -> None:
    assert offered(
        ("相关新闻", PLAIN), (heading, PLAIN), ("申请表", FILES), ("另一表", FILES), ("好", PLAIN), ("三", FILES)
    ) == [
        "申请表",
        "另一表",
    ]


@pytest.mark.parametrize("heading", "附件说明 全部附件 文件".split())
def test_what_heads_no_list_of_files(heading: str) -> None:
    assert offered(("相关新闻", PLAIN), (heading, PLAIN), ("申请表", FILES)) == []
