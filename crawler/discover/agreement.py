"""How far the rows of a list agree with those that are stored of a column."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from crawler.items import Row
from crawler.text.normalise import comparison_key
from crawler.text.titles import is_same

ENOUGH = 5
"""Rows that must agree in title and day, so that two lists are one."""


class Agreement(NamedTuple):
    """How many rows of a list agree with stored ones."""

    agree: int
    compared: int
    """Rows with title and day, of the days between the first and the last that is stored: others prove nothing."""

    @property
    def is_enough(self) -> bool:
        """Whether at least five rows, and half of those compared, agree."""
        return self.agree >= ENOUGH and 2 * self.agree >= self.compared


class StoredRows:
    """The rows of a column that are stored, by what they say."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._of_day: defaultdict[str, list[Row]] = defaultdict(list)
        self._of_title: defaultdict[str, list[Row]] = defaultdict(list)
        for row in rows:
            if row.title:
                self._of_title[comparison_key(row.title)].append(row)
            if row.title and row.date:
                self._of_day[row.date].append(row)

    def __bool__(self) -> bool:
        """Tell whether there is anything to compare with."""
        return bool(self._of_day)

    @property
    def newest(self) -> str | None:
        """The last day that is stored."""
        return max(self._of_day, default=None)

    def titled(self, row: Row) -> list[Row]:
        """Return the stored rows with the title of a row, whatever their days."""
        return self._of_title.get(comparison_key(row.title), []) if row.title else []

    def like(self, row: Row) -> list[Row]:
        """Return the stored rows with the title and the day of a row."""
        if not (row.title and row.date):
            return []
        return [known for known in self._of_day.get(row.date, ()) if known.title and is_same(known.title, row.title)]

    def agreement(self, rows: Iterable[Row]) -> Agreement:
        """Compare the rows of a list; a stored row agrees with one of them."""
        agree = compared = 0
        met: set[str] = set()
        first, last = min(self._of_day, default=""), self.newest or ""
        for row in rows:
            if row.title and row.date and first <= row.date <= last:
                compared += 1
                fresh = next((known.url for known in self.like(row) if known.url not in met), None)
                agree += fresh is not None
                met |= {fresh} if fresh else set()
        return Agreement(agree, compared)
