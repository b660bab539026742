"""Texts that were read off a printed sheet: their lines end where it is full."""

from __future__ import annotations

import re

from crawler.dedupe.frames import STOP

NARROWEST, WIDEST = 16, 60
"""Characters of the longest line of a text that was broken into lines of one width."""

RAGGED = 4
"""Characters by which these lines differ: no mark stands at the head of one, and an indent is none of the text."""

BROKEN = 3
"""Lines that are broken at least."""

MARK = re.compile("[，。；、！？：]")
PAGE = re.compile(r"\W*\d{1,3}\W*")
"""The number of a page between the lines of a sheet."""


def unbroken(lines: list[str]) -> list[str]:
    """Return the lines of a text without those ends at which they are all as long as a sheet is wide.

    Rows of a table may be, too, but have no commas.
    """
    width = max(map(len, lines), default=0)
    if not NARROWEST <= width <= WIDEST:
        return lines
    sheet, lines = lines, [line for line in lines if not PAGE.fullmatch(line)]
    broken = [len(line) >= width - RAGGED and not STOP.search(line) for line in lines]
    running = sum(MARK.search(line) is not None for line, is_broken in zip(lines, broken, strict=True) if is_broken)
    if running < max(BROKEN, sum(broken) / 2):
        return sheet
    text = "".join(line + ("" if is_broken else "\n") for line, is_broken in zip(lines, broken, strict=True))
    return text.removesuffix("\n").split("\n")
