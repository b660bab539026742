"""Numbers in one style: 一千二百零五 and 1205, 3.5万 and 35000, 二〇二三 and 2023 are the same to a comparison."""

from __future__ import annotations

import re
from decimal import Decimal

DIGITS = {**{char: str(digit) for digit, char in enumerate("零一二三四五六七八九")}, "〇": "0", "○": "0", "两": "2"}
UNITS = {"十": 10, "百": 100, "千": 1000}
LARGE = {"万": 10_000, "亿": 100_000_000}
LONGEST = 16
"""Characters of a number; what is longer is a row of digits."""

SPELLED = f"{''.join(DIGITS)}十百千万亿"
DIGIT = f"0-9{SPELLED}"
NUMBER = re.compile(
    rf"百分之(?=[{DIGIT}])|(?<![0-9点])(?![百千万亿])(?=[0-9点]*[{SPELLED}])[{DIGIT}]+(?:点(?![百千万亿])[{DIGIT}]+)?"
)
"""A number with a character that is no Arabic digit, and 百分之 before any."""
PART = re.compile(rf"(\d+(?:点\d+)?|[{''.join(DIGITS)}])?([十百千]?)")
WRITTEN_OUT = str.maketrans(DIGITS)


def in_digits(text: str) -> str:
    """Return a text in its compared form with all its numbers in Arabic digits; 百分之 goes as the mark % does."""
    return NUMBER.sub(lambda match: "" if match[0] == "百分之" else _number(match[0]), text)


def _number(numeral: str) -> str:
    """Return a number in digits: by its units, or digit by digit where it has none."""
    if len(numeral) > LONGEST or not any(char in UNITS or char in LARGE for char in numeral):
        return numeral.translate(WRITTEN_OUT)
    total, rest = Decimal(0), numeral
    for unit, size in sorted(LARGE.items(), key=lambda item: -item[1]):
        before, found, behind = rest.rpartition(unit)
        if found:
            below = _below(before)
            if below is None:
                return numeral.translate(WRITTEN_OUT)
            total, rest = total + below * size, behind
    below = _below(rest) if rest else Decimal(0)
    if below is None or (total + below) % 1:
        return numeral.translate(WRITTEN_OUT)
    return str(int(total + below))


def _below(numeral: str) -> Decimal | None:
    """Return the value of a number below ten thousand, or None if it is not written like one."""
    value, at = Decimal(0), 0
    for match in PART.finditer(numeral):
        digits, unit = match.groups()
        if match.start() != at or not match[0]:
            break
        spelled = Decimal((digits or "1").translate(WRITTEN_OUT).replace("点", "."))
        value += spelled * UNITS.get(unit, 1)
        at = match.end()
    return value if at == len(numeral) and numeral else None
