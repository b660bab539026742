"""The storage form, the comparison key, and widening."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.text.normalise import comparison_key, private_use, storage_text, widen


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("　　近日，示例市", "近日，示例市"),
        ("王　某", "王　某"),
        ("一\r\n二\r三\u2028四\x85五", "一\n二\n三\n四\n五"),
        ("零\u200b宽\ufeff字\u00ad符\u200e\u2066", "零宽字符"),
        ("a\u00a0b\u2003c\td", "a b c d"),
        ("\x00卫\x07生\x9f", "卫生"),
        ("⼀⼆", "一二"),
        ("豈\uf900", "豈豈"),
        ("e\u0301", "é"),
        ("①㎡℃…，。“”！（）１２ＡＢ", "①㎡℃…，。“”！（）１２ＡＢ"),
        ("👨\u200d👩 ❤\ufe0f", "👨\u200d👩 ❤\ufe0f"),
        ("坏\ud800字\uffff", "坏\ufffd字\ufffd"),
        ("专\ue000用", "专\ue000用"),
        ("  行首\n行尾  \n\n空行", "行首\n行尾\n\n空行"),
        ("plain", "plain"),
    ],
)
def test_storage_form(text: str, stored: str) -> None:
    assert storage_text(text) == stored


@given(st.text())
def test_storage_form_is_stable(text: str) -> None:
    once = storage_text(text)
    assert storage_text(once) == once


def test_private_use_is_counted() -> None:
    assert private_use("专\ue000用\uf8ff") == 2


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("示例市，召开会议。", "示例市 , 召開會議.", True),
        ("ＡＢＣ１２", "abc12", True),
        ("新增3例", "新增5例", False),
        ("10²", "102", False),
        ("①", "1", False),
    ],
)
def test_comparison_key(one: str, other: str, equal: bool) -> None:
    assert (comparison_key(one) == comparison_key(other)) is equal


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


@given(st.text())
def test_widening_is_stable_and_keeps_the_length(text: str) -> None:
    assert len(widen(text)) == len(text)
