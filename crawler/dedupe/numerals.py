"""Numbers in one style: 一千二百零五 and 1205, 3.5万 and 35000, 二〇二三 and 2023 are the same to a comparison."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

DIGITS = {**{char: str(digit) for digit, char in enumerate("零一二三四五六七八九")}, "〇": "0", "○": "0", "两": "2"}
MEASURES = (("摄氏度", "c"), ("平方米", "m2"), ("毫升", "ml"), ("公里", "km"), ("公斤", "kg"))
"""Units that have a sign, ℃, ㎡ or ml, as that is compared."""

IN_FIGURES = (*DIGITS.items(), *MEASURES)

UNITS = {"十": 10, "百": 100, "千": 1000}
LARGE = {"亿": 100_000_000, "万": 10_000}
LONGEST = 16
"""Characters of a number with units; what is longer is none."""

SPELLED = f"{''.join(DIGITS)}十百千万亿"
DIGIT = f"0-9{SPELLED}"
NUMBER = re.compile(
    "[百千]分之(?=[0-9十百千万亿])"
    "|(?<=点)[1-5]?十[1-9]?(?=分)"
    "|(?:(?<=周)|(?<=星期))[1-6](?=十[1-9]?[点时])"
    "|(?:(?<![0-9])(?<![0-9十百千万亿]点)|(?<=周[1-6])|(?<=星期[1-6]))"
    "(?:[0-9]+(?:点[0-9]+(?!十))?[十百千万亿]|十)[0-9十百千万亿]*(?:点[0-9]+[百千万亿]+)?"
)
"""A number with units behind its digits, the minutes of 八点三十分, the day of 周四十点, 百分之 or 千分之 before any.

Digits behind 点 and before no unit, as in 七十三点七, stand as they are. Behind no number 点 is a word: 盘点十九座.
"""

APART = "\u01c0"
"""A letter that no text has: it stands for a mark between two numbers until both are in digits."""

MARK_BETWEEN = re.compile(rf"[，、；：,;:（）()“”《》](?<=[{DIGIT}%％‰].) ?(?=[{SPELLED}])")
CLOCK = re.compile(r"[:：](?<=\d.)([0-5]\d)(?![\d:：])")
HOUR = re.compile("时(?<=[0-9].)(?=[0-9]{1,2}分)|半(?<=[0-9]点.)")
"""8:30, 8时30分 and 八点半 are 8点30分."""

RANGE = re.compile("[至到](?<=[0-9年月日点时分].)(?=[0-9])")
"""What goes as a dash does: 3至5天."""

ZERO = re.compile(rf"(?<=[{SPELLED}])○|○(?=[{SPELLED}])")
"""二○二四年: a circle for 〇."""

UNIT = re.compile(f"[{''.join(UNITS)}{''.join(LARGE)}]")
"""Without one a line has nothing to be put in another style: most have none."""

PART = re.compile(r"([0-9]*(?:点[0-9]+)?)([十百千]?)")
JOINED = re.compile(r"(.*十[1-9])([0-9].*)")
"""九十二，8月 without its mark: two numbers, as one digit stands behind 十."""


def in_digits(text: str) -> str:
    """Return a text in its compared form, numbers in digits, units by their signs; 百分之 and 千分之 go as % does."""
    for char, digit in IN_FIGURES:  # five times as fast as to translate
        text = text.replace(char, digit)
    text = "\n".join(NUMBER.sub(_value, line) if UNIT.search(line) else line for line in text.split("\n"))
    return RANGE.sub("", HOUR.sub(_hour, text))


def _hour(match: re.Match[str]) -> str:
    return "点" if match[0] == "时" else "30分"


def written_apart(text: str) -> str:
    """Return a text, not yet in its compared form, with its clocks in words and two numbers apart beside a mark.

    达94.7%，十一月 has two; behind the mark one that is spelled, which without it would go on with the first.
    """
    if "○" in text:
        text = ZERO.sub("〇", text)
    return MARK_BETWEEN.sub(APART, CLOCK.sub(r"点\1分", text))


def _value(match: re.Match[str]) -> str:
    return "" if match[0].endswith("分之") else _number(match[0])


@lru_cache(maxsize=4096)  # most are small
def _number(numeral: str) -> str:
    """Return a number by its units, or as it stands where these make no whole one."""
    if joined := JOINED.fullmatch(numeral):
        first, second = joined.groups()
        return _number(first) + (second if second.isdigit() else _number(second))
    total, rest = Decimal(0), numeral
    for unit, size in LARGE.items():
        before, found, behind = rest.rpartition(unit)
        if found:
            below = _below(before)
            if below is None:
                return numeral
            total, rest = total + below * size, behind
    below = _below(rest) if rest else Decimal(0)
    if below is None or (total + below) % 1 or len(numeral) > LONGEST:
        return numeral
    return str(int(total + below))


def _below(numeral: str) -> Decimal | None:
    """Return the value of a number without 万 and 亿, or None if it is not written like one."""
    value, at = Decimal(0), 0
    for match in PART.finditer(numeral):
        digits, unit = match.groups()
        if match.start() != at or not match[0]:
            break
        value += Decimal((digits or "1").replace("点", ".")) * UNITS.get(unit, 1)
        at = match.end()
    return value if at == len(numeral) and numeral else None
