"""The lines at the end of a text and under it that may tell when and by whom it was published."""

from __future__ import annotations

from collections.abc import Sequence

from crawler.extract.info import says_when
from crawler.extract.lines import Box, Line
from crawler.text.dates import is_clock, stamp

LINES_UNDER = 3
"""Last lines of a text, and first ones under it, that are looked at."""


def says_when_at_end(inside: Sequence[Line]) -> list[Line]:
    """Return the last lines that say when the page was published, with the time of day on the line behind."""
    last = inside[-LINES_UNDER:]
    texts = [*(line.text for line in last), ""]
    told = [says_when(line) or stamp(*texts[place : place + 2]) is not None for place, line in enumerate(last)]
    return [line for place, line in enumerate(last) if told[place] or (is_clock(line.text) and told[place - 1])]


def first_under(tail: Sequence[Line], offers: Sequence[Box]) -> list[Line]:
    """Return the first lines under a text; its files, which may stand between, are none.

    :param offers: boxes in which files are offered
    """
    return [line for line in tail if line.box not in offers][:LINES_UNDER]
