"""Tells notices of one form apart by what the form leaves open: persons, places, numbers, rows."""

from __future__ import annotations

import re

from crawler.dedupe.compare import Edit
from crawler.dedupe.guard import is_name

LABELLED = re.compile(r"^[^：:。，\n]{2,16}[：:]\s*\S.{0,40}$")
"""当事人：张三: a field of a form."""

ROW = re.compile(r"^[^。！？\n]*\d[^。！？\n]*$")
"""A row of a table: a line with a number that is no sentence."""

FIELDS = 3
"""Lines that make a form or a table of a text, if they are a good part of it."""

PART = 0.4
NUMBER = re.compile(r"\d+(?:点\d+)?")


def has_rows(body: str) -> bool:
    """Tell whether a good part of a text's lines are fields of a form, or rows of a table."""
    lines = [line for line in map(str.strip, body.split("\n")) if line]
    found = sum(bool(LABELLED.match(line) or (len(line) <= 60 and ROW.match(line))) for line in lines)
    return found >= FIELDS and found >= PART * len(lines)


def is_left_open(edit: Edit) -> bool:
    """Tell whether an edit lies in what a form leaves open: a number, a name, or words in the place of others."""
    pieces = (edit.one, edit.other)
    return all(pieces) or any(map(NUMBER.search, pieces)) or is_name(edit)


def count_numbers(edit: Edit) -> int:
    """Return how many numbers an edit changes."""
    return max(len(NUMBER.findall(piece)) for piece in (edit.one, edit.other))
