"""Patterns that are compiled late are patterns like any other; properties are asked once."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import walk_packages

import pytest

from crawler.extract import interview
from crawler.lexicon.lazy import cached_property, lazy_pattern


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


class Page:
    """Asked for its day."""

    def __init__(self) -> None:
        self.times = 0

    @cached_property
    def day(self) -> int:
        """The day."""
        self.times += 1
        return self.times


def test_a_property_is_asked_once_and_each_thing_by_itself() -> None:
    page, other = Page(), Page()
    assert page.times == 0
    assert [page.day, page.day, other.day, page.times] == [1, 1, 1, 1]
    assert vars(page) == {"times": 1, "day": 1}
    assert (type(Page.day), Page.day.__doc__) == (cached_property, "The day.")
