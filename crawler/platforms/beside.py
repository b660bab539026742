"""What stands beside the rows of a list and belongs to them: mostly their days."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from crawler.platforms.days import shows_day

BEHIND = ("dt", "dd", "span", "em", "i", "b", "font", "time", "small")
"""What may stand behind a row, or before it, and hold its day."""
HINTED = ("span", "em", "i", "b", "font", "div", "p", "input")
HINTS = ("title", "data-time", "data-date", "value")
"""Attributes that may tell a whole day where an element shows it without its year, or not at all."""
YEAR = re.compile(r"((?:19|20)\d{2})\s*年?[度份]?(?:(?:(?<=年)|[-./])\s*(0?[1-9]|1[0-2])\s*月?)?")
LONGEST_TAIL = 40
"""Characters behind a row, before the next."""


def row_text(row: HtmlElement, *, is_before: bool = False) -> str:
    """Return the text of a row, with that of an element beside it that belongs to no other, and times in attributes.

    :param is_before: whether what stands before the row belongs to it, and not what stands behind it
    """
    hints = [part.get(name) for part in row.iter(*HINTED) if part.attrib for name in HINTS]
    texts = [row.text_content(), *(time.get("datetime", "") for time in row.iter("time"))]
    return " ".join([*filter(None, hints), *texts, *(_texts_before(row) if is_before else _texts_behind(row))])


def years_over(rows: list[HtmlElement]) -> dict[HtmlElement, str]:
    """Return the year, or YYYY-MM, that stands over each row, as a head of its box or between rows."""
    years = {}
    for box in dict.fromkeys(row.getparent() for row in rows):
        before = box.getprevious()
        year = _year(before) if before is not None else None
        for part in box:
            year = _year(part) or year
            if year:
                years[part] = year
    return years


def _year(element: HtmlElement) -> str | None:
    """Return the year that an element without a link shows, or YYYY-MM, and nothing else."""
    if not isinstance(element.tag, str) or element.find(".//a") is not None or element.tag == "a":
        return None
    match = YEAR.fullmatch(element.text_content().strip())
    return "-".join([match[1], *([f"{match[2]:0>2}"] if match[2] else [])]) if match else None


def days_stand_before(rows: list[HtmlElement]) -> bool:
    """Tell whether the days of rows that lie side by side stand before them: the last has none behind it."""
    if len(rows) < 2 or shows_day(" ".join(rows[0].itertext())):
        return False
    return shows_day(" ".join(_texts_before(rows[0]))) and not shows_day(" ".join(_texts_behind(rows[-1])))


def _texts_before(row: HtmlElement) -> list[str]:
    before = row.getprevious()
    if before is None:
        return [(row.getparent().text or "")[-LONGEST_TAIL:]] if row.getparent() is not None else []
    texts = [(before.tail or "")[-LONGEST_TAIL:]]
    return [before.text_content(), *texts] if _is_beside(before, row) else texts


def _texts_behind(row: HtmlElement) -> list[str]:
    behind, texts = row.getnext(), [(row.tail or "")[:LONGEST_TAIL]]
    return [*texts, behind.text_content()] if behind is not None and _is_beside(behind, row) else texts


def _is_beside(other: HtmlElement, row: HtmlElement) -> bool:
    return other.tag in BEHIND and other.tag != row.tag and other.find(".//a") is None
