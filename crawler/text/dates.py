"""Dates as Chinese pages print them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from typing import Literal, NamedTuple

BEIJING = timezone(timedelta(hours=8))
"""One country, one zone."""

DIGITS = ("○〇零Ｏ", "一", "二", "三", "四", "五", "六", "七", "八", "九")
NUMERALS = {char: str(digit) for digit, chars in enumerate(DIGITS) for char in chars}
ANY_NUMERAL, COUNTING = "".join(NUMERALS), "".join(DIGITS[1:]) + "十"
"""What years are written with, and what numbers are that count from one."""

DATE = re.compile(
    r"""(?=[\d民]|中[华華]民)(?<![\d.])
    (?: (?P<y>(?:19|20)\d{2}) \s*
        (?: [-/.]\s*(?P<m>\d{1,2})\s*[-/.]\s*(?P<d>\d{1,2}) (?!\d*[-/]?\d{3}) 日?
          | 年\s*(?P<m2>\d{1,2})\s*月\s*(?P<d2>\d{1,2})\s*[日号]? )
      | (?P<y4>\d{2})年(?P<m4>\d{1,2})月(?P<d4>\d{1,2})日
      | (?:(?<=[间間期][:：])|(?<=[间間期][:：]\s))
        (?P<y6>\d{2})(?P<by2>[-/.])(?P<m7>\d{2})(?P=by2)(?P<d7>\d{2}) (?!\d|-)
      | (?<![\w-])(?P<y7>\d{2})-(?P<m8>\d{2})-(?P<d8>\d{2})(?=\s+\d{1,2}[:：∶]\d\d)
      | (?:中[华華])?民[国國]\s*(?P<y8>\d\d)\s*年\s*(?P<m9>\d{1,2})\s*月\s*(?P<d9>\d{1,2})\s*日
      | (?:(?:中[华華])?民[国國]\s*)?(?P<y5>1[01]\d)
        (?: \s*年\s*(?P<m5>\d{1,2})\s*月\s*(?P<d5>\d{1,2})\s*日
          | (?P<by>[-/.])(?P<m6>\d\d)(?P=by)(?P<d6>\d\d)(?![\d./-]) )
      | (?<!/)(?P<d3>\d{2})(?P<by3>[./])(?P<m3>\d{2})(?P=by3)(?P<y3>(?:19|20)\d{2})(?![\d/]) )
    (?: T | \s* )
    (?: (?: [(（]? (?:星期|[周週]|[礼禮]拜)[一二三四五六日天] [)）]? \s* | [(（][一二三四五六日天][)）] \s* )?
        (?:[,，]?\s*[\u3400-\u9fff]{2,3}[时時][间間]\s*)?
        (?P<noon>[上中下]午|早上?|凌晨|傍晚|晚上?|[AP]M)?
        \s*(?P<h>\d{1,2}) \s*(?:[时時点點](?:[正整] | (?P<half>半)) | [:：∶時时点點]\s* (?P<mi>\d{1,2}))
        (?: \s*[:：∶分]\s* (?P<s>\d{1,2})秒? )? 分? (?:\.\d+)? (?:\s?(?P<pm>[AaPp][Mm])(?![A-Za-z]))?
        \s*(?P<zone>Z|[+-]\d{2}:?\d{2})? )?""",
    re.VERBOSE,
)
"""A full date with or without a time of day; an index number such as 2026-02-00018 only begins like one.

What it may begin with stands in front: most characters of a line need no second look.
"""

PARTS = tuple(
    [number for name, number in DATE.groupindex.items() if re.fullmatch(rf"{part}\d?", name)] for part in "ymd"
)
"""Groups that hold year, month and day, by the way in which the date is written."""

CHINESE = re.compile(
    rf"([二一][{ANY_NUMERAL}]{{3}}|(?<=民[国國])一[{ANY_NUMERAL}]{{2}})年([{COUNTING}]{{1,2}})月([{COUNTING}廿卅]{{1,3}})日"
)


MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = rf"(?P<month{{}}>{'|'.join(MONTHS)})[a-z]*\.?"
WEEKDAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
ENGLISH = re.compile(
    rf"\b(?:{MONTH.format(1)}\s+(?P<day1>\d{{1,2}})(?:st|nd|rd|th)?|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+{MONTH.format(2)})"
    rf",?\s+(?:{WEEKDAY}\s+)?(?P<year>(?:19|20)\d\d)(?:(?:,|\s+-)?\s+(?:{WEEKDAY}\s+)?(?P<clock>\d{{1,2}}:\d\d(?:\s?[ap]m)?))?(?![0-9a-z])",
    re.IGNORECASE,
)
"""A day whose month has its English name: Nov 14 2014 Fri 00:35, 14 October 2013."""

MAY_BE_ENGLISH = re.compile("[A-Za-z][A-Za-z][A-Za-z]")
"""What the name of every month has."""

ORDINAL = re.compile(rf"([{COUNTING}]{{1,2}})月\s*(\d{{1,2}})(?:st|nd|rd|th)?,\s*((?:19|20)\d{{2}})(?!\d)")
"""How a program writes a day whose names of months alone were translated: 十一月 6th, 2024."""

COMPACT = re.compile(r"((?:19|20)\d{2})(?<![^\s:：]\d{4})(0[1-9]|1[0-2])([0-2]\d|3[01])(?![^\s·|])")
"""A day without marks, which stands free or behind a label's mark."""

WIDE_SIGN = re.compile("[０-９－／]")
WIDE = {0xFF10 + digit: str(digit) for digit in range(10)} | {ord("－"): "-", ord("／"): "/"}
NUMBER = re.compile(r"\d|年")
"""What every part of a date has, in digits of any width or in numerals."""

MAY_BE_DATE = re.compile(rf"\d\d|[{ANY_NUMERAL}]年")
"""What every whole date has: looked for first, as most lines of a page have none."""

CLOCK = re.compile(
    r"\W*(?:[\u3400-\u9fff]{2,3}[时時][间間]\s*)?\d{1,2}(?:[时時][正整]|[:：时時]\d\d(?:[:：]\d\d|分)?)\W*"
)
"""A line of nothing but a time of day."""

BESIDE = re.compile(r"(?:\W|星期[一二三四五六日天]|完(?!\w))*")
"""What stands beside a moment in a line of nothing else."""

LONGEST_STAMP = 40
"""Characters of such a line."""

YEAR = 4
"""Digits of a year."""

AFTERNOON = ("下午", "傍晚", "晚上", "晚", "PM")
FIRST_YEAR, CENTURY, CENTURY_BEFORE = 80, 100, 1900
"""Two digits from which a year is one of the last century, the number from which a year has more, and that century."""


MONTHS_OF_YEAR = 12
MINGUO = 1911
"""The year before the first of the Republic, by which Taiwan counts."""


class Moment(NamedTuple):
    """A day, or a time of day to the minute or second, in Beijing."""

    iso: str
    """``YYYY-MM-DD``, or ``YYYY-MM-DDTHH:MM:SS+08:00``."""
    precision: Literal["day", "minute", "second"]


AGO = re.compile(r"\d+ ?(?:分钟|小时|天|周|个月)前|[昨前]天 ?\d\d:\d\d|刚刚")
"""How long ago something was published, in folded form."""


def parse(text: str) -> Moment | None:
    """Return the first date of a text, or None. A date that does not exist is no date."""
    return next((moment for _, _, moment in find(text)), None)


def find(text: str) -> list[tuple[int, int, Moment]]:
    """Return (start, end, moment) of every full date: year, month and day, in digits or Chinese numerals.

    A year of two digits needs 年, 06年3月17日, or a label before it, 发布时间：22-03-19. A time of 00:00 or 00:00:00
    means the day only. A time with an offset is moved to Beijing.
    """
    return [*_found(text)] if MAY_BE_DATE.search(text) else []


@lru_cache(maxsize=64)
def _found(text: str) -> list[tuple[int, int, Moment]]:
    """Find the dates of a line; those who look for the bar, the source and the credits of a page ask for the same."""
    if WIDE_SIGN.search(text):
        text = text.translate(WIDE)
    found = [
        (match.start(), match.start() + len(match[0].rstrip()), moment)
        for match in DATE.finditer(text)
        if (moment := _moment(match))
    ]
    for match in CHINESE.finditer(text) if "年" in text else ():
        year = _year(int("".join(NUMERALS[char] for char in match[1])))
        if day := _day(year, numeral(match[2]), numeral(match[3])):
            found.append((match.start(), match.end(), Moment(day, "day")))
    days = [(match, _day(*map(int, match.groups()))) for match in COMPACT.finditer(text)]
    if "月" in text:
        days += [(match, _day(int(match[3]), numeral(match[1]), int(match[2]))) for match in ORDINAL.finditer(text)]
    found += [(match.start(), match.end(), Moment(day, "day")) for match, day in days if day]
    return sorted(found + _english(text))


def _english(text: str) -> list[tuple[int, int, Moment]]:
    """Return start, end and moment of the dates whose month has its English name."""
    found = []
    for match in ENGLISH.finditer(text) if MAY_BE_ENGLISH.search(text) else ():
        part = match.groupdict()
        month = MONTHS.index((part["month1"] or part["month2"]).lower()) + 1
        day = f"{part['year']}-{month}-{part['day1'] or part['day2']}"
        whole = " ".join(filter(None, (day, part["clock"])))
        found += [(match.start(), match.end(), moment) for _, _, moment in find(whole)]
    return found


def is_clock(text: str) -> bool:
    """Tell a line of nothing but a time of day."""
    return CLOCK.fullmatch(text) is not None


def stamp(text: str, behind: str = "") -> Moment | None:
    """Return the moment, to the minute, of which a line consists; the time of day may stand on the line behind."""
    if len(text) > LONGEST_STAMP:
        return None
    whole = f"{text} {behind}" if is_clock(behind) else text
    for start, end, moment in find(whole):
        if moment.precision != "day" and BESIDE.fullmatch(whole[:start] + whole[end:]):
            return moment
    return None


def _moment(match: re.Match[str]) -> Moment | None:
    told, month, day = (int(next(filter(None, match.group(*names)))) for names in PARTS)
    if match["y3"] and month > MONTHS_OF_YEAR:  # as America writes it
        month, day = day, month
    year = told + MINGUO if match["y8"] else _year(told)
    printed, clock = _day(year, month, day), _clock(match)
    if printed is None or clock is None:
        return Moment(printed, "day") if printed else None
    moment = datetime(year, month, day, *clock, tzinfo=BEIJING)
    if match["zone"]:
        moment = moment.replace(tzinfo=_zone(match["zone"])).astimezone(BEIJING)
    return Moment(moment.isoformat(timespec="seconds"), "second" if match["s"] else "minute")


def _clock(match: re.Match[str]) -> tuple[int, int, int] | None:
    """Return hour, minute and second, if they are told and more than midnight."""
    if match["h"] is None:
        return None
    hour, minute, second = (int(number or 0) for number in match.group("h", "mi", "s"))
    if (match["noon"] or (match["pm"] or "").upper()) in AFTERNOON and hour < 12:
        hour += 12
    minute += 30 * bool(match["half"])
    is_told = hour <= 23 and minute <= 59 and second <= 59 and hour + minute + second
    return (hour, minute, second) if is_told else None


def _year(printed: int) -> int:
    """Return the year that is printed with two digits, with three of the Republic, or in full."""
    if printed < CENTURY:
        return printed + (CENTURY_BEFORE if printed >= FIRST_YEAR else CENTURY_BEFORE + CENTURY)
    return printed + MINGUO if printed < 10 * CENTURY else printed


def _zone(printed: str) -> timezone:
    """Return the zone of Z, +08:00 or -0500."""
    offset = timedelta() if printed == "Z" else timedelta(hours=int(printed[1:3]), minutes=int(printed[-2:]))
    return timezone(-offset if printed[0] == "-" else offset)


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def assembled(pieces: Iterable[str]) -> Moment | None:
    """Return the day that three numbers in pieces apart make, the year among them: 21 | 09月 | 2024, 28 | 2024.10."""
    numbers = [(number[0], piece[number.end() :][:1]) for piece in pieces for number in re.finditer(r"\d+", piece)]
    years = [place for place, (number, _) in enumerate(numbers) if len(number) == YEAR]
    if len(numbers) != len(PARTS) or len(years) != 1 or max(len(number) for number, _ in numbers) > YEAR:
        return None
    year = int(numbers.pop(years[0])[0])
    (first, mark), (second, _) = numbers
    month, day = (first, second) if years[0] == 0 or mark == "月" else (second, first)
    told = _day(year, int(month), int(day))
    return Moment(told, "day") if told else None


def numeral(written: str) -> int:
    """Return the value of a Chinese numeral up to 99."""
    written = written.replace("廿", "二十").replace("卅", "三十")
    tens, _, ones = written.rpartition("十")
    if "十" not in written:
        return int(NUMERALS[written]) if len(written) == 1 else 0
    return 10 * (int(NUMERALS[tens]) if tens else 1) + (int(NUMERALS[ones]) if ones else 0)
