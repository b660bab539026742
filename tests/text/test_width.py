"""Narrowed punctuation becomes full-width again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.mirror.width import narrow_marks


def widen(text: str) -> str:
    chars = list(text)
    for marks in narrow_marks(text):
        for at, wide in marks:
            chars[at] = wide
    return "".join(chars)


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [
        ("会议指出,要加强管理;同时,提高效率!", "会议指出，要加强管理；同时，提高效率！"),
        ("全市6个县(市)住院率", "全市6个县（市）住院率"),
        ("时间:2023-01-18 10:17:12 来源:某报", "时间：2023-01-18 10:17:12 来源：某报"),
        ("如何转变?近日,记者", "如何转变？近日，记者"),
        ("比例为3:2,共1,234人", "比例为3:2，共1,234人"),
        ("见http://a.cn/b,c?d=1与1.png", "见http://a.cn/b,c?d=1与1.png"),
        ("WHO (World Health Organization)", "WHO (World Health Organization)"),
        ("世卫组织(WHO)", "世卫组织（WHO）"),
        ("达91.0%,全省第一", "达91.0%，全省第一"),
        ("类型:(１)生产的,占３:２", "类型：（１）生产的，占３：２"),
        ("『三愿』:一愿『你』,『我』", "『三愿』：一愿『你』，『我』"),
        ("最强音(详情请点击\n今天（某某摄)", "最强音（详情请点击\n今天（某某摄）"),
        ("f(x)与a)或(b", "f(x)与a)或(b"),
    ],
)
def test_widening(narrow: str, wide: str) -> None:
    assert widen(narrow) == wide


@pytest.mark.parametrize("char", "〇一龥０９ＡＺａｚ")
def test_marks_beside_characters_that_are_as_wide(char: str) -> None:
    assert widen(f"{char},1") == f"{char}，1"
    assert widen(f"1,{char}") == f"1，{char}"


@pytest.mark.parametrize("char", "あа09AZaz")
def test_marks_beside_other_characters(char: str) -> None:
    assert widen(f"{char},1") == f"{char},1"


@given(st.text())
def test_widening_is_stable_and_keeps_the_length(text: str) -> None:
    assert len(widen(text)) == len(text)
