"""Titles that a list has cut off end with dots."""

from __future__ import annotations

import pytest

from crawler.text.titles import is_cut_off, without_dots


@pytest.mark.parametrize("dots", ["…", "……", "..", "...", "。。", "…… ", " …"])
def test_a_title_that_is_cut_off(dots: str) -> None:
    assert is_cut_off(f"城西区举办第3期{dots}")
    assert without_dots(f"城西区举办第3期{dots}") == "城西区举办第3期"


@pytest.mark.parametrize("title", ["城西区举办第3期培训", "城西区举办培训。", "城西区…举办培训", "No. 3.", "v1.2..3"])
def test_a_title_that_is_whole(title: str) -> None:
    assert not is_cut_off(title)
    assert without_dots(title) == title
