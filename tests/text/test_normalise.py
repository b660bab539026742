"""The storage form and the comparison key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.text.normalise import comparison_key, private_use, storage_text


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("　　近日，示例市", "近日，示例市"),
        ("王　某", "王　某"),
        ("一\r\n二\r三\u2028四\x85五", "一\n二\n三\n四\n五"),
        ("零\u200b宽\ufeff字\u00ad符\u200e\u2066", "零宽字符"),
        ("a\u00a0b\u2003c d", "a b c d"),
        ("姓名\t年龄\n张三\t五十", "姓名\t年龄\n张三\t五十"),
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


@given(st.text())
def test_texts_that_are_in_storage_form_already_are_told_as_such(text: str) -> None:
    assert storage_text(f"{text}\r") == f"{storage_text(text)}\n", "a line end of old is never passed by"


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
