"""Dates as Chinese pages print them.

One country, one zone: every moment is Beijing time. Nothing here reads the clock: a date without a year is no date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Literal

BEIJING = timezone(timedelta(hours=8))

WIDTH = {0xFF01 + n: 0x21 + n for n in range(94)} | {0x3000: 0x20, 0x2013: 0x2D, 0x2014: 0x2D, 0x9EDE: 0x70B9}
"""Full-width signs, dashes and the traditional 點 to the forms the pattern knows, one for one, so that offsets stay."""

NUMERALS = {
    char: str(digit) for digit, chars in enumerate("○〇零0O 一 二 三 四 五 六 七 八 九".split()) for char in chars
}
ZEROS = "○〇零0O"
ONES = "一二三四五六七八九"

DATE = re.compile(
    rf"""
    (?: (?<![\d.]) (?P<y>(?:19|20)\d\d) \s{{0,3}}
        (?: (?P<sep>[-/.]) \s{{0,3}} (?P<m>\d{{1,2}}) \s{{0,3}} (?P=sep) \s{{0,3}} (?P<d>\d{{1,2}}) (?!-\d{{3}}) 日?
          | 年 \s{{0,3}} (?P<m2>\d{{1,2}}) \s{{0,3}} 月 \s{{0,3}} (?P<d2>\d{{1,2}}) (?: \s{{0,3}} [日号] )? )
      | (?<![\d.]) (?P<d3>\d{{1,2}}) \. (?P<m3>\d{{1,2}}) \. (?P<y3>(?:19|20)\d\d)
      | (?<![\d/]) (?P<m4>\d{{1,2}}) / (?P<d4>\d{{1,2}}) / (?P<y4>(?:19|20)\d\d)
        (?= \s{{1,3}} \d{{1,2}} : \d\d (?: :\d\d )? \s? [AP]M )
      | (?P<y5>[一二][九{ZEROS}][{ZEROS}{ONES}]{{2}}) 年
        (?P<m5>[{ONES}十]{{1,2}}) 月 (?P<d5>[{ONES}十廿卅]{{1,3}}) [日号] )
    (?: (?=\d\d:\d\d) | (?!\d) )
    (?: (?P<iso>T) | \s{{0,8}} (?: \(? (?:星期|周) [一二三四五六日天] \)? \s{{0,8}} )? )
    (?: (?P<noon>上午|下午|晚上|凌晨|中午|早上)? \s{{0,3}}
        (?P<h>\d{{1,2}}) \s{{0,3}} (?: : | [时点] ) \s{{0,3}} (?P<mi>\d{{1,2}}) (?!\d)
        (?: \s{{0,3}} [:分] \s{{0,3}} (?P<s>\d{{1,2}}) (?!\d) (?:\.\d{{1,9}})? 秒? )? 分?
        (?: \s? (?P<half>[AP]M) )?
        (?: \s? (?P<zone> Z\b | [+-]\d\d:?\d\d ) )? )?""",
    re.VERBOSE | re.IGNORECASE,
)
"""A full date, with or without a time of day behind it.

An index number such as 2026-02-00018 only begins like one. Month first stands with AM or PM only, the American form;
day first stands with points, the European one.
"""

AFTER_NOON = ("下午", "晚上")


@dataclass(frozen=True)
class Moment:
    """A day, or a time of day to the minute or second, in Beijing."""

    iso: str
    """``YYYY-MM-DD`` for a day, else ``YYYY-MM-DDTHH:MM[:SS]+08:00``."""
    precision: Literal["day", "minute", "second"]


def parse(text: str) -> Moment | None:
    """Return the first full date of a text, or None. A date that does not exist is no date."""
    return next((moment for _, _, moment in _found(text)), None)


def find(text: str) -> list[tuple[int, int, Moment]]:
    """Return (start, end, moment) of every full date: year, month and day, in digits or Chinese numerals.

    Offsets are those of the text as given. A time of 00:00 or 00:00:00 means the day only; a time with an offset is
    moved to Beijing. A time that does not exist leaves the day.
    """
    return list(_found(text))


def _found(text: str) -> Iterator[tuple[int, int, Moment]]:
    for match in DATE.finditer(text.translate(WIDTH)):
        if moment := _moment(match):
            yield match.start(), match.start() + len(match[0].rstrip()), moment


def _moment(match: re.Match[str]) -> Moment | None:
    parts = match.groupdict()
    year, month, day = (
        next(parts[name] for number in ("", *"2345") if parts.get(name := letter + number)) for letter in "ymd"
    )
    try:
        on = date(_number(year), _number(month), _number(day))
    except ValueError:
        return None
    return _with_time(on, parts) or Moment(on.isoformat(), "day")


def _with_time(on: date, parts: dict[str, str | None]) -> Moment | None:
    """Return the moment of a day's time, or None where there is none, it does not exist or it is midnight."""
    if parts["h"] is None or parts["mi"] is None:
        return None
    hour, minute, second = int(parts["h"]), int(parts["mi"]), int(parts["s"] or 0)
    half = (parts["half"] or "").upper()
    if hour < 12 and (half == "PM" or parts["noon"] in AFTER_NOON):
        hour += 12
    elif hour == 12 and (half == "AM" or parts["noon"] in ("上午", "凌晨")):
        hour = 0
    if hour > 23 or minute > 59 or second > 59 or (hour, minute, second) == (0, 0, 0):
        return None
    at = datetime(on.year, on.month, on.day, hour, minute, second, tzinfo=_zone(parts)).astimezone(BEIJING)
    if parts["s"]:
        return Moment(at.isoformat(timespec="seconds"), "second")
    return Moment(at.isoformat(timespec="minutes"), "minute")


def _zone(parts: dict[str, str | None]) -> timezone:
    """Return the zone that is printed. Without a T before the time, 10:00-12:00 is a span, not an offset."""
    printed = parts["zone"]
    if not printed or (printed[0] == "-" and not parts["iso"]):
        return BEIJING
    if printed in "Zz":
        return UTC
    offset = timedelta(hours=int(printed[1:3]), minutes=int(printed[-2:]))
    return timezone(-offset if printed[0] == "-" else offset) if offset < timedelta(days=1) else BEIJING


def _number(numeral: str) -> int:
    """Return the value of digits, of Chinese digits one by one (二〇一一), or of a Chinese numeral up to 99 (三十一).

    :raises ValueError: for anything else
    """
    numeral = numeral.upper().replace("廿", "二十").replace("卅", "三十")
    tens, ten, ones = numeral.partition("十")
    if not ten:
        return int("".join(NUMERALS.get(char, char) for char in numeral))
    return 10 * int(NUMERALS.get(tens, tens) or 1) + int(NUMERALS.get(ones, ones) or 0)
