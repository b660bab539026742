"""Tells notices of one form apart by what the form leaves open: persons, places, numbers, rows."""

from __future__ import annotations

import re
from collections import Counter

from crawler.dedupe.compare import Edit
from crawler.dedupe.numerals import in_digits
from crawler.dedupe.written import A_LABEL
from crawler.text.normalise import compared

LABELLED = re.compile(rf"^{A_LABEL}[：:]\s*\S.{{0,40}}$")
"""当事人：张三: a field of a form."""

FIELD = re.compile(rf"\s*({A_LABEL})[：:](.*\S.*)")

BRACKETED = re.compile(r"^[\[【［〔]([\u4e00-\u9fff]{2,8})[\]】］〕]\s*\S.{0,40}$")
"""[药品] 甘露醇: the same; in a script such labels recur."""

QUESTION = re.compile(rf"^{A_LABEL}[：:].*[？?]$", re.MULTILINE)
"""记者：多吗？: what is labelled so are the turns of a talk."""

ROW = re.compile(r"^[^。！？\n]*\d[^。！？\n]*$")
"""A row of a table: a line with a number that is no sentence."""

CELLS = re.compile(r"^[^|]*(?:\|[^|]*){2,}$")
"""A row of a table: cells with bars between, each a field."""

FIELDS = 3
"""Fields or rows that make a form or a table of a text, if their lines are a good part of it."""

PART = 0.4
LONGEST_ROW = 60
NUMBER = re.compile(r"\d+(?:点\d+)?")
IDENTIFYING = re.compile(r"\d{7,}")
"""A number that says which one is meant, not how much: a telephone's or a licence's."""

MISPRINTED = 2
"""Digits of such a number that are put right at most."""


def has_rows(body: str) -> bool:
    """Tell whether a good part of a text's lines are fields of a form, or rows of a table."""
    lines = [line for line in map(str.strip, body.split("\n")) if line]
    rows = [line for line in lines if _is_row(line) or (LABELLED.match(line) and not QUESTION.search(body))]
    bracketed = [found[1] for found in map(BRACKETED.match, lines) if found]
    rows += bracketed if len(set(bracketed)) == len(bracketed) else []
    fields = sum(line.count("|") + 1 if CELLS.match(line) else 1 for line in rows)
    return fields >= FIELDS and len(rows) >= PART * len(lines)


def _is_row(line: str) -> bool:
    return bool(CELLS.match(line) or (len(line) <= LONGEST_ROW and ROW.match(line)))


def fields(body: str) -> dict[str, str]:
    """Return what stands behind each label that begins one line of a text alone, as it is compared.

    :param body: in simplified characters
    """
    found = [match.group(1, 2) for match in map(FIELD.match, body.split("\n")) if match]
    count = Counter(label for label, _ in found)
    return {label.strip(): in_digits(compared(value)) for label, value in found if count[label] == 1}


def identifies(edit: Edit) -> bool:
    """Tell whether an edit puts one identifying number in the place of another, and is no misprint put right."""
    one, other = (IDENTIFYING.search(f"{edit.before}{piece}{edit.behind}") for piece in (edit.one, edit.other))
    if not (one and other):
        return False
    return len(one[0]) != len(other[0]) or sum(map(str.__ne__, one[0], other[0])) > MISPRINTED


def count_numbers(edit: Edit) -> int:
    """Return how many numbers an edit changes."""
    return max(len(NUMBER.findall(piece)) for piece in (edit.one, edit.other))
