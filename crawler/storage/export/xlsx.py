"""An Excel workbook: one sheet, a row an article, dates as dates and numbers as numbers."""

from __future__ import annotations

import json
from datetime import datetime
from typing import IO, Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from crawler.errors import UserError
from crawler.storage.export.datapackage import MOMENTS
from crawler.storage.selection import RECORD, Selection

MOST_ROWS = (1 << 20) - 1
"""Of a sheet, below its heading."""

LONGEST = 32_767
"""Characters of a cell."""

EARLIEST = 1900
"""The year with which the calendar of Excel begins."""

OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write(articles: Selection, file: IO[bytes]) -> list[str]:
    """Write a heading and a row a record; lists and objects as JSON text, what is longer than a cell cut off.

    ``published_at`` is the local time in China, the other moments are UTC: a cell has no time zone.

    :raises UserError: if there are more articles than a sheet has rows
    """
    if articles.count() > MOST_ROWS:
        raise UserError(f"A sheet holds {MOST_ROWS} articles: choose fewer by --site or --since, or export csv.")
    book = Workbook(file, OPTIONS)
    sheet = book.add_worksheet("articles")
    sheet.freeze_panes(1, 0)
    sheet.write_row(0, 0, RECORD, book.add_format({"bold": True}))
    day, moment = (book.add_format({"num_format": form}) for form in ("yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss"))
    cut = 0
    for row, record in enumerate(articles, start=1):
        for column, name in enumerate(RECORD):
            cut += _write_cell(sheet, row, column, _value(name, record[name]), day, moment)
    book.close()
    return [f"{cut} texts are longer than the {LONGEST} characters of a cell and were cut off."] if cut else []


def _value(name: str, value: Any) -> str | int | datetime | None:
    """Return a value as a cell holds it."""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    if name in MOMENTS and value:
        at = datetime.fromisoformat(value).replace(tzinfo=None)
        return at if at.year > EARLIEST else str(value)
    plain: str | int | None = value
    return plain


def _write_cell(
    sheet: Worksheet, row: int, column: int, value: str | int | datetime | None, day: Format, moment: Format
) -> bool:
    """Write a cell, and tell whether it was cut off."""
    if isinstance(value, str):
        sheet.write_string(row, column, value[:LONGEST])
        return len(value) > LONGEST
    if isinstance(value, datetime):
        sheet.write_datetime(row, column, value, moment if value.time() != datetime.min.time() else day)
    elif value is not None:
        sheet.write_number(row, column, value)
    return False
