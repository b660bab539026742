"""Tables of patterns for tests: what each takes, what stands beside that and is none of it, and how far it goes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import pytest

Table = list[tuple[re.Pattern[str], str, str]]
Parts = list[tuple[re.Pattern[str], int | str, dict[str, str | None]]]
"""Pattern, group, and text → what the first match in it has as that group; None where there is none."""


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


def each_part(table: Parts) -> pytest.MarkDecorator:
    """Run a test for each row of a table of parts."""
    return pytest.mark.parametrize(
        ("pattern", "group", "parts"), table, ids=lambda one: getattr(one, "pattern", str(one))[:20]
    )


def parts_of(pattern: re.Pattern[str], group: int | str, texts: Iterable[str]) -> dict[str, str | None]:
    """Return what the first match of a pattern in each text has as a group."""
    return {text: match[group] if (match := pattern.search(text)) else None for text in texts}
