"""The days printed in the rows of a list; a row without a year takes it from its neighbours."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from crawler.lexicon.fields import FIELDS, OTHER_DATES
from crawler.lexicon.row import any_of
from crawler.text.dates import find
from crawler.text.dialects import day_of

YEAR = r"(?P<y>(?:19|20)\d{2})"
LEAVES = (
    re.compile(rf"(?<![\d-])(?P<d>\d{{1,2}})日? +{YEAR} ?[-/.年] ?(?P<m>\d{{1,2}})月?(?![\d/.-])"),
    re.compile(rf"{YEAR} ?[-/.年] ?(?P<m>\d{{1,2}})月? +(?P<d>\d{{1,2}})(?![\d:：-])"),
    re.compile(rf"(?<![\d./-])(?P<m>\d{{1,2}}) ?[-/.月] ?(?P<d>\d{{1,2}})日? +{YEAR}(?![\d-])"),
    re.compile(rf"(?<!\d){YEAR}年?[ \]]+(?P<m>\d{{1,2}}) ?[-/.月] ?(?P<d>\d{{1,2}})日?(?![\d./-])"),
    re.compile(rf"(?<![\d-])(?P<d>\d{{1,2}})日? +(?P<m>\d{{1,2}})(?:月 ?[,/]?|,) ?{YEAR}(?![\d-])"),
    re.compile(r"(?<!\d)(?P<y>20\d{2})(?P<m>[01]\d)(?P<d>[0-3]\d)(?!\d)"),
    re.compile(r"(?<![\d./-])(?P<y>\d{2})[-/.](?P<m>[01]\d)[-/.](?P<d>[0-3]\d)(?![\d./-])"),
)
"""A calendar leaf: the day above or below year and month, the year below or above both; eight digits; a year of two."""

YEARLESS = re.compile(r"(?<![\d./年:：-])(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?![\d./%:：-]|\s*[年页頁])")

DAY_ALONE = re.compile(r"[\s\[(]*(\d{1,2})\s*[日号]?[\s\])]*")

MONTH = re.compile(rf"/{YEAR}(?P<m>0[1-9]|1[0-2])/")
YEAR_ALONE = re.compile(rf"/{YEAR}/[^/]*$")
"""The folder of a month in an address, and that of a year which holds the article."""


OF_OTHERS = re.compile(rf"{any_of(FIELDS, meaning=OTHER_DATES)}\s*[:：]?\s*$")
"""A label before the date of something else than the publication: when a document was written or comes into force."""

LONGEST_LABEL = 12
"""Characters before a date that may be its label."""


class Told(NamedTuple):
    """What a row tells."""

    text: str
    pieces: str
    """The same with a blank between any two of its elements."""
    title: str
    url: str
    year: str | None = None
    """The year that stands over the row, or YYYY-MM."""

    def besides(self, text: str) -> str:
        """Return a text of the row without its title, which may hold dates of its own."""
        text = " ".join(text.split())
        return text.replace(self.title, " ") if self.title else text


def shows_day(text: str) -> bool:
    """Tell whether a text shows a day, with or without its year."""
    return bool(find(text) or YEARLESS.search(text) or _leaf(" ".join(text.split())))


def days_of(rows: list[Told], before: str | None) -> list[str | None]:
    """Return the day of each row, YYYY-MM-DD, or None.

    :param before: the last day of the page before
    """
    texts = [row.besides(row.text) for row in rows]
    full = [
        _full(text) or _in_pieces(row.besides(row.pieces)) or _leaf(text) or _of_month(text, row.year)
        for text, row in zip(texts, rows, strict=True)
    ]
    short = [None if day else _yearless(text) for day, text in zip(full, texts, strict=True)]
    if not any(short):
        return full
    return _with_years(full, short, [day or _near(row) for day, row in zip(full, rows, strict=True)], before)


def _near(row: Told) -> str | None:
    """Return the day that a row's address tells, or one in the midst of the month or year that is known of the row."""
    if day := day_of(row.url):
        return day
    if month := MONTH.search(row.url):
        return f"{month['y']}-{month['m']}-15"
    year = YEAR_ALONE.search(row.url)
    known = (row.year or "")[:4] or (year["y"] if year else None)
    return f"{known}-07-02" if known else None


def _with_years(
    found: list[str | None], short: list[tuple[int, int] | None], known: list[str | None], before: str | None
) -> list[str | None]:
    """Return the days with those that lack a year: the day above tells it, on top the next one below.

    :param known: what is known of each row's day otherwise
    """
    days, near = list(found), before
    for number, part in enumerate(short):
        near = known[number] or near
        if part:
            below = next((day for day in known[number + 1 :] if day), None) if near is None else None
            days[number] = near = _nearest(part, near or below)
    return days


def _full(text: str) -> str | None:
    """Return the day printed in a row."""
    return _last(text) or _last(re.sub(r"\s+", "", text))


def _last(text: str) -> str | None:
    """Return the last day in a text, because titles may hold dates of their own; one of something else if need be."""
    dates = find(text)
    own = [date for date in dates if not OF_OTHERS.search(text[max(0, date[0] - LONGEST_LABEL) : date[0]])] or dates
    return own[-1][2].iso[:10] if own else None


def _in_pieces(text: str) -> str | None:
    """Return the day that a row prints beside other numbers, or in parts."""
    return _last(text) or _leaf(text)


def _leaf(text: str) -> str | None:
    """Return the day that a row prints like a calendar leaf: its parts one above the other."""
    for pattern in LEAVES:
        if leaf := pattern.search(text):
            return _day(f"20{leaf['y'][-2:]}" if len(leaf["y"]) == 2 else leaf["y"], leaf["m"], leaf["d"])
    return None


def _of_month(text: str, month: str | None) -> str | None:
    """Return the day of a row that shows no more than that, under a head with the month."""
    alone = DAY_ALONE.fullmatch(text)
    return _day(month[:4], month[5:], alone[1]) if alone and month and len(month) > 4 else None


def _yearless(text: str) -> tuple[int, int] | None:
    """Return month and day at the end of a row's text, or at its beginning."""
    found = [(int(month), int(day)) for month, day in YEARLESS.findall(text)]
    return next(((month, day) for month, day in reversed(found) if 1 <= month <= 12 and 1 <= day <= 31), None)


def _nearest(part: tuple[int, int], near: str | None) -> str | None:
    """Return the day of this month and day that is nearest to a neighbour's; None without a neighbour."""
    if near is None:
        return None
    there = date.fromisoformat(near)
    days = [_day(str(year), *map(str, part)) for year in (there.year - 1, there.year, there.year + 1)]
    return min((day for day in days if day), key=lambda day: abs(date.fromisoformat(day) - there), default=None)


def _day(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
