"""Patterns that are compiled late are patterns like any other."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import walk_packages

import pytest

from crawler.extract import interview
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


def test_it_is_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = []
    monkeypatch.setattr("re.compile", lambda *given, real=re.compile: compiled.append(given) or real(*given))
    pattern = lazy_pattern("日")
    for _ in range(2):
        assert pattern.search("5日")
        assert pattern.sub("", "5日") == "5"
    assert len(compiled) == 1
    assert "__class__" not in vars(pattern)


def test_every_late_pattern_is_one() -> None:
    """A broken one would be told by the first page that needs it."""
    late = type(lazy_pattern(""))
    modules = [import_module(one.name) for one in walk_packages(interview.__path__, f"{interview.__name__}.")]
    patterns = [value for module in modules for value in vars(module).values() if isinstance(value, late)]
    assert len(patterns) > 50
    assert all(pattern.groups >= 0 for pattern in patterns)
