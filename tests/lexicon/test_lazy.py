"""Patterns that are compiled late are patterns like any other."""

from __future__ import annotations

import re

import pytest

from crawler.lexicon.lazy import lazy_pattern


def test_nothing_is_compiled_before_the_first_use() -> None:
    broken = lazy_pattern("(")
    assert broken.pattern == "("
    with pytest.raises(re.error):
        broken.search("(")


def test_it_has_the_methods_and_flags_of_a_pattern() -> None:
    pattern = lazy_pattern(r"(?P<day>\d+)日$", re.MULTILINE)
    plain = re.compile(pattern.pattern, re.MULTILINE)
    text = "5日\n12日"
    assert [match["day"] for match in pattern.finditer(text)] == ["5", "12"]
    for name in ("findall", "split"):
        assert getattr(pattern, name)(text) == getattr(plain, name)(text)
    for name in ("search", "match"):
        assert getattr(pattern, name)(text).span() == getattr(plain, name)(text).span()
    assert [bool(pattern.fullmatch(one)) for one in ("5日", text)] == [True, False]
    assert (pattern.sub("", text), pattern.subn("", text)) == ("\n", ("\n", 2))
    assert (pattern.flags, pattern.groups, pattern.groupindex) == (plain.flags, 1, {"day": 1})
