"""Tables of patterns for tests: pattern, what it takes, and what stands beside that and is none of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import pytest

Table = list[tuple[re.Pattern[str], str, str]]


def each(table: Table) -> pytest.MarkDecorator:
    """Run a test for each row of a table."""
    return pytest.mark.parametrize(
        ("pattern", "found", "other"), table, ids=lambda one: getattr(one, "pattern", "")[:20]
    )


def mistaken(takes: Callable[[str], object], found: Iterable[str], other: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return what a pattern should take and does not, and what it takes and should not.

    :param takes: ``search`` or ``fullmatch`` of the pattern
    """
    return [text for text in found if not takes(text)], [text for text in other if takes(text)]
