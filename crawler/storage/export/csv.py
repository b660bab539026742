"""Writes articles as CSV after RFC 4180, in UTF-8 with the byte order mark by which Excel knows the charset."""

from __future__ import annotations

import csv
import json
from io import TextIOWrapper
from typing import IO, Any

from crawler.storage.selection import RECORD, Selection

GUARD = "'"
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", GUARD)
"""What a spreadsheet may take for the beginning of a formula (OWASP, CSV injection), in either width.

The guard itself is guarded too, so that a program gets every value back by dropping one leading apostrophe.
"""


def write(articles: Selection, file: IO[bytes]) -> list[str]:
    """Write a header and a row a record; lists and objects as JSON text, null as nothing."""
    text = TextIOWrapper(file, encoding="utf-8-sig", errors="backslashreplace", newline="")
    rows = csv.writer(text)
    rows.writerow(RECORD)
    rows.writerows([cell(record[name]) for name in RECORD] for record in articles)
    text.detach()
    return []


def cell(value: Any) -> str:
    """Return a value as text that no spreadsheet runs."""
    if value is None:
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return GUARD + text if text.startswith(FORMULA) else text
