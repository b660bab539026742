"""Reads the day of a tile: year, month and day in elements of a line, or in short lines behind each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, takewhile

from crawler.extract.lines import Line
from crawler.extract.trail import squeezed
from crawler.text.dates import MONTHS, Moment, assembled, is_clock, parse

YEAR = re.compile(r"(?:19|20)\d\d年?")
LINES_OF_TILE = 3
DAY, MONTH = re.compile(r"\d{1,2}日?"), re.compile(r"(?:19|20)\d\d[-./年]\d{1,2}月?")
"""The lines of a tile whose day stands over its month."""

PART_OF_DATE = re.compile(r"\d{1,4}[年月/.-]?\d{0,2}日?")
"""Lines of a day that is parted, and each of them."""

MONTH_NAME, LINES_OF_ENGLISH = 3, 5
"""Letters by which a month is told, and lines of a day that is parted in English: Aug, 11, Sun, 2013, 23:18."""

ISSUE = re.compile(r"(\d{1,2}月\d{1,2}日).{1,16}\b((?:19|20)\d\d)年第\d+期")
"""A day, and behind it the issue of a paper, which tells its year: 3月2日 清江晚报 （2020年第51期）."""

LONGEST_TILE = 30
"""Characters of a line whose elements make a day together."""


def tile(lines: Sequence[Line], number: int) -> list[tuple[int, int, Moment]]:
    """Return the day, with the time of day behind it, whose parts stand apart from the line of this number on."""
    line = lines[number]
    if line.box is None or len(line.text) > LONGEST_TILE:
        return []
    moment = _english(lines, number) if line.text[:MONTH_NAME].lower() in MONTHS else _moment_of(lines, number)
    return [(0, len(line.text), moment)] if moment else []


def _english(lines: Sequence[Line], number: int) -> Moment | None:
    """Return the day whose parts stand on lines from that of an English month on."""
    return parse(" ".join(one.text for one in lines[number : number + LINES_OF_ENGLISH]))


def _moment_of(lines: Sequence[Line], number: int) -> Moment | None:
    """Return the day that begins with a number on a line."""
    line = lines[number]
    if line.box is None or not line.text[:1].isdigit():
        return None
    behind = lines[number + 1].text if number + 1 < len(lines) else ""
    if DAY.fullmatch(line.text) and MONTH.fullmatch(behind):
        return assembled([line.text, behind])
    if issue := ISSUE.match(line.text):
        return assembled(issue.groups())
    if YEAR.fullmatch(line.text):
        texts = [one.text for one in lines[number : number + LINES_OF_TILE + 1]]
        pieces = list(islice(takewhile(PART_OF_DATE.fullmatch, texts), LINES_OF_TILE))
        return _moment(pieces, texts[len(pieces)] if len(pieces) < len(texts) else "")
    pieces = [text for piece in line.box.element.itertext() if (text := str(piece).strip())]
    if squeezed("".join(pieces)) != squeezed(line.text) or not YEAR.search(line.text):
        return None
    clock = pieces.pop() if is_clock(pieces[-1]) else ""
    return _moment(pieces, clock)


def _moment(pieces: Sequence[str], behind: str) -> Moment | None:
    day = assembled(pieces)
    return parse(f"{day.iso} {behind}") if day and is_clock(behind) else day
