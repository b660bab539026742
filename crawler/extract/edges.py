"""The first and last lines of a text, and those under it, that may tell when and by whom it was published."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from crawler.extract.info import is_info, says_when
from crawler.extract.lines import Box, Line
from crawler.extract.markup import FILE
from crawler.extract.narrowing import signatures, tells
from crawler.text.dates import is_clock, parse, stamp

FIRST_LINES = 6
"""First lines of a text that may be headline or info line."""

LINES_UNDER = 3
"""Last lines of a text, and first ones under it, that are looked at."""


def lines_under(own: Sequence[Line], tail: Sequence[Line], offers: Sequence[Box]) -> list[Line]:
    """Return the last lines of a text that say when it was published, and the first ones under it.

    The time of day may stand on the line behind. Files that are offered under a text are passed over.

    :param own: all lines of what holds the text
    :param tail: those behind it
    :param offers: boxes in which files are offered
    """
    last = own[-LINES_UNDER:]
    texts = [*(line.text for line in last), ""]
    told = [says_when(line) or stamp(*texts[place : place + 2]) is not None for place, line in enumerate(last)]
    at_end = [
        line
        for place, line in enumerate(last)
        if told[place] or (_goes_with(line) and any(told[max(0, place - 1) : place + 2]))
    ]
    return [*at_end, *islice((line for line in tail if line.box not in offers or _is_bar(line)), LINES_UNDER)]


def _goes_with(line: Line) -> bool:
    """Tell the time of day, or another field, beside the line of a date."""
    return is_clock(line.text) or is_info(line)


def _is_bar(line: Line) -> bool:
    """Tell a line with a field or a date that is the name of no file."""
    return FILE.search(line.text) is None and (is_info(line) or parse(line.text) is not None)


def first_inside(own: Sequence[Line], inside: Sequence[Line]) -> list[Line]:
    """Return the first lines of a text, with those of bars and boxes over its first sentence that are none of it.

    :param own: all lines of what holds the text
    """
    first = next((line for line in inside if tells(line)), None)
    over = list(own[: own.index(first)])[: 2 * FIRST_LINES] if first in own else []
    known, start = set(map(id, over)), inside.index(first) if first else len(inside)
    signed = next(signatures(inside, range(start + 1, min(len(inside), FIRST_LINES))), FIRST_LINES)
    return [*over, *(line for line in inside[:signed] if id(line) not in known)]


def last_left_out(own: Sequence[Line], inside: Sequence[Line]) -> list[Line]:
    """Return the lines of what holds a text that stand behind its last line, in boxes that are none of it.

    :param own: all lines of what holds the text
    """
    known = set(map(id, inside))
    last = max((place for place, line in enumerate(own) if id(line) in known), default=len(own))
    return list(own[last + 1 :])
