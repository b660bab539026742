"""Patterns with the first characters of their forms in front: none is missing there."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.lexicon import furniture, pages
from crawler.lexicon.heads import firsts, headed
from crawler.lexicon.row import forms

EXAMPLES = 10
TABLES = {
    "buttons": forms(furniture.BUTTONS),
    "beside": forms(furniture.BESIDE),
    "openings": forms(furniture.OPENINGS),
    "notices": forms(furniture.NOTICES),
    "pages": forms(pages.PAGES),
}


@pytest.mark.parametrize(
    ("form", "found"),
    [
        ("分享", {"分"}),
        (r"\[责编", {r"\["}),
        ("[图一]图", {"图", "一"}),
        ("(?:甲|乙丙|[丁戊])己", {"甲", "乙", "丁", "戊"}),
        ("(?:公开)?征求", {"公", "征"}),
        ("(?!甲)乙", {"乙"}),
        ("(?=甲)甲乙", {"甲"}),
        ("附?件", {"附", "件"}),
        (r"(?<![\d.])404(?!\d)", {"4"}),
        ("(?:(?:甲|乙)?丙|丁)", {"甲", "乙", "丙", "丁"}),
    ],
)
def test_the_first_characters_of_a_form(form: str, found: set[str]) -> None:
    assert firsts(form) == found


@pytest.mark.parametrize("form", ["", ".*主办", "(甲)乙", r"\S{0,8}网站", r"\s*主办", r"\w网", r"\d页"])
def test_a_form_that_may_begin_with_anything_is_refused(form: str) -> None:
    with pytest.raises(ValueError, match="is not told"):
        firsts(form)


def test_the_longest_form_is_found_first_and_what_must_follow_follows() -> None:
    pattern = re.compile(headed(["分享", "分享到"], behind=":"))
    assert [match[0] for match in pattern.finditer("分享到:微信 分享:微博 分享到微博")] == ["分享到:", "分享:"]


@pytest.mark.parametrize(("name", "form"), [(name, form) for name, table in TABLES.items() for form in table])
def test_whatever_a_form_matches_is_found(name: str, form: str) -> None:
    whole = re.compile(headed(TABLES[name]), re.IGNORECASE)

    @settings(max_examples=EXAMPLES, deadline=None)
    @given(st.from_regex(re.compile(form, re.IGNORECASE)))
    def found(text: str) -> None:
        assert whole.search(text)

    found()
