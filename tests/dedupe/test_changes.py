"""What changed from one text to the next."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.dedupe.changes import changes


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("新增3例。请做好防护。", "新增4例。请做好防护。", [("-", "新增3例。"), ("+", "新增4例。")]),
        ("甲。乙。", "甲。", [("-", "乙。")]),
        ("甲。\n“乙。”丙", "甲。\n“乙。”丁。\n丙", [("+", "丁。")]),
        ("甲。乙。", "甲。\n乙。", []),
        ("", "标题", [("+", "标题")]),
    ],
)
def test_sentences_that_only_one_text_has(old: str, new: str, told: list[tuple[str, str]]) -> None:
    assert list(changes(old, new)) == told


TEXTS = st.text(st.sampled_from("甲乙丙。！？；”\n 1"), max_size=60)


@given(TEXTS, TEXTS)
def test_every_sentence_told_is_in_its_text(old: str, new: str) -> None:
    for sign, sentence in changes(old, new):
        assert sentence in (old if sign == "-" else new)
    assert list(changes(old, old)) == []


@pytest.mark.parametrize("stop", "。！？；\n")
def test_every_stop_ends_a_sentence_and_belongs_to_it(stop: str) -> None:
    assert list(changes(f"春江{stop}花月", f"春江{stop}潮水")) == [("-", "花月"), ("+", "潮水")]
    assert list(changes(f"春江{stop}", "")) == [("-", f"春江{stop}".strip())]


@pytest.mark.parametrize("mark", "”’」』）")
def test_closing_marks_belong_to_the_sentence_before_them(mark: str) -> None:
    assert list(changes(f"春江。{mark}花月", f"春江。{mark}潮水")) == [("-", "花月"), ("+", "潮水")]
    assert list(changes(f"春江。{mark}花月", "花月")) == [("-", f"春江。{mark}")]
