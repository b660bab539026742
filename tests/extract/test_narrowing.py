"""What stands beside a text in the box that holds an article; all is invented."""

from __future__ import annotations

import pytest

from crawler.extract.html_lines import html_lines
from crawler.extract.narrowing import narrowed
from crawler.extract.tree import parsed

P = "清晨的广场上，医务人员为老人量血压、测血糖。"
TEXT = f"<dd class=text><p>{P}</p><p>{P}</p><p>{P}</p></dd>"


def found(inside: str) -> str:
    """Return the class of the box in which the text of an article stands."""
    layout = html_lines(parsed(f"<body><dl class=all>{inside}</dl></body>"))
    return narrowed(layout, next(box for box in layout.boxes if box.name.strip() == "all")).name.strip()


@pytest.mark.parametrize(
    ("over", "under"),
    [
        ("", "<dd>新闻热线：12345678</dd>"),
        ("<dt>清江市义诊</dt><dd>2024-05-06</dd>", ""),
        ("", "<dd><ul><li>桥西老城改造</li><li>油菜花海</li></ul></dd>"),
        ("", "<dd><img src=/i.gif><p>登记表.xls</p></dd>"),
        ("", "<dd>转载请注明来源：清江市某某局。</dd>"),
    ],
)
def test_menus_bars_and_files_stand_beside_the_text(over: str, under: str) -> None:
    assert found(over + TEXT + under) == "text"


@pytest.mark.parametrize(
    ("over", "under"),
    [
        (f"<dt>{P}</dt>", ""),
        ("<dd><img src=/a.jpg></dd>", ""),
        ("", "<dd><img src=/a.jpg></dd>"),
        ("", "<dd><table><tr><td>项目</td><td>1</td></tr><tr><td>金额</td><td>2</td></tr></table></dd>"),
        ("", "<dd>清江市卫生健康局</dd>"),
        ("", "<dd>二〇二四年五月六日</dd>"),
    ],
)
def test_sentences_pictures_tables_and_signatures_are_of_the_text(over: str, under: str) -> None:
    assert found(over + TEXT + under) == "all"


def test_few_sentences_tell_no_place() -> None:
    assert found(TEXT.replace(f"<p>{P}</p>", "", 1)) == "all"
    assert found("<dd class=a><p>电话</p></dd>") == "all"
