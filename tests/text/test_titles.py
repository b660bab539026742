"""Titles that a list has cut off end with dots."""

from __future__ import annotations

import pytest

from crawler.text.titles import is_cut_off, is_same, without_dots


@pytest.mark.parametrize("dots", ["…", "……", "..", "...", "。。", "…… ", " …"])
def test_a_title_that_is_cut_off(dots: str) -> None:
    assert is_cut_off(f"城西区举办第3期{dots}")
    assert without_dots(f"城西区举办第3期{dots}") == "城西区举办第3期"


@pytest.mark.parametrize("title", ["城西区举办第3期培训", "城西区举办培训。", "城西区…举办培训", "No. 3.", "v1.2..3"])
def test_a_title_that_is_whole(title: str) -> None:
    assert not is_cut_off(title)
    assert without_dots(title) == title


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("城西区举办第3期培训", "城西区举办第3期培训", True),
        ("城西区举办第3期培训", "城西區舉辦第３期培訓", True),
        ("城西区举办第3期…", "城西区举办第3期培训", True),
        ("城西区举办第3期培训", "城西区举办第3期…", True),
        ("城西区举办第3期", "城西区举办第3期培训", False),
        ("城西区举办第4期…", "城西区举办第3期培训", False),
        ("城西区举办第3期培训…", "城西区举办第3期", True),
    ],
)
def test_two_spellings_of_a_title(one: str, other: str, *, expected: bool) -> None:
    assert is_same(one, other) is expected
