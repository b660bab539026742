"""Tells titles that a list has cut off, and what else they may be in full."""

from __future__ import annotations

import re

from crawler.text.normalise import comparison_key

CUT_OFF = re.compile(r"\s*(?:…+|\.{2,}|。{2,})\s*$")
"""What stands at the end of such a title."""


def is_cut_off(title: str) -> bool:
    """Tell a title that ends with dots."""
    return CUT_OFF.search(title) is not None


def without_dots(title: str) -> str:
    """Return a title without the dots that say it was cut off, and without blanks around it."""
    return CUT_OFF.sub("", title).strip()


def is_same(one: str, other: str) -> bool:
    """Tell two spellings of a title; one of them may be cut off."""
    short, long = sorted((comparison_key(without_dots(one)), comparison_key(without_dots(other))), key=len)
    return long.startswith(short) and (is_cut_off(one) or is_cut_off(other) or long == short)
