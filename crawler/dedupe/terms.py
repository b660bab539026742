"""Runs of characters and figures of a text, as two are compared by what they have in common."""

from __future__ import annotations

import re

MEASURED = re.compile(r"\d+(?:点\d+)?.")
"""A figure with the first character of what it counts."""


A_DAY = re.compile(r"\d{1,2}月\d{1,2}日")


def days(words: str) -> frozenset[str]:
    """Return the days of a year in the words of a text."""
    return frozenset(A_DAY.findall(words))


def measured(words: str) -> frozenset[str]:
    """Return the figures in the words of a text, each with the first character of what it counts."""
    return frozenset(MEASURED.findall(words))


def runs(text: str, size: int) -> set[str]:
    """Return all runs of so many characters of a text."""
    return {text[at : at + size] for at in range(len(text) - size + 1)}
