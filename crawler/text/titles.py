"""Tells titles that a list has cut off."""

from __future__ import annotations

import re

CUT_OFF = re.compile(r"\s*(?:…+|\.{2,}|。{2,})\s*$")
"""What stands at the end of such a title."""


def is_cut_off(title: str) -> bool:
    """Tell a title that ends with dots."""
    return CUT_OFF.search(title) is not None


def without_dots(title: str) -> str:
    """Return a title without the dots that say it was cut off, and without blanks around it."""
    return CUT_OFF.sub("", title).strip()
