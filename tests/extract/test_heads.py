"""Patterns with the first characters of their alternatives in front: none is missing there."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.extract.trim import STATEMENT, WORDS

HEADED = re.compile(r"\(\?=\[[^\]]+\]\)\(\?:(.*)\)", re.DOTALL)
EXAMPLES = 10


def alternatives(pattern: re.Pattern[str]) -> Iterator[str]:
    """Yield the alternatives behind the first characters, those inside brackets not parted."""
    headed = HEADED.fullmatch(pattern.pattern)
    assert headed
    depth, start, inner = 0, 0, headed[1]
    for place, char in enumerate(inner):
        depth += (char in "([") - (char in ")]")
        if char == "|" and not depth:
            yield inner[start:place]
            start = place + 1
    yield inner[start:]


CASES = [pytest.param(pattern, one, id=one) for pattern in (STATEMENT, WORDS) for one in alternatives(pattern)]


@pytest.mark.parametrize(("pattern", "alternative"), CASES)
def test_whatever_an_alternative_matches_is_found(pattern: re.Pattern[str], alternative: str) -> None:
    @settings(max_examples=EXAMPLES)
    @given(st.from_regex(re.compile(alternative, pattern.flags), fullmatch=True))
    def found(text: str) -> None:
        assert pattern.match(text)

    found()
