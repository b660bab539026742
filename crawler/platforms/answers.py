"""Lists as JSON: what a server answers to the script of a page, whoever wrote it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple

from crawler.text.dates import BEIJING, parse

MILLISECONDS = 10**11
"""A time that is larger counts them; as seconds it lies in the year 5138."""

EIGHT_DIGITS = 10**8
"""A number that is smaller is no time, but a day that is written as one, 20240506."""

DECODER = json.JSONDecoder(strict=False)
"""Takes line feeds and tabs within texts, which many servers do not escape."""

SPARE = re.compile(r'("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])')
"""A text, which stays; or a comma behind the last part of a list or object."""

DATA = re.compile(r"\s*(?:[\w.$]+\s*\(\s*)?[\[{]")
"""How a JSON answer begins, or the call that holds it (JSONP)."""

TITLES = ("title", "showTitle", "docTitle", "articleTitle", "name", "topic")
ADDRESSES = ("url", "link", "href", "linkUrl", "docPubUrl", "docUrl", "pageUrl", "post_url")
DAYS = (
    "publishedTimeStr", "publishDate", "pub_time", "pubDate", "date", "publishTime", "publish_time", "create_time",
    "display_publish_time", "first_publish_time", "publishedTime", "docRelTime", "createDate", "createTime",
    "releaseTime", "docPubTime", "pubtime", "time",
)  # fmt: skip
"""Names of an entry's title, address and day of publication, the better ones first."""

TOTALS = ("total", "count", "totalRecord", "totalElements", "recordCount")
DEEPEST = 6
"""Levels of an answer in which its entries lie at most."""


class Answer(NamedTuple):
    """What a JSON answer holds."""

    entries: list[dict[str, Any]]
    total: int | None
    """Entries of the whole list."""
    markup: str | None
    """Rows as HTML, where it holds them so."""


def is_answer(text: str) -> bool:
    """Tell whether what came is a JSON answer, and no page."""
    return bool(DATA.match(text.lstrip("\ufeff")))


def answer_of(text: str) -> Answer | None:
    """Return what a JSON answer holds; None if it cannot be read."""
    try:
        told = decoded(text)
    except (ValueError, RecursionError):
        return None
    objects = list(_objects(told, DEEPEST))
    entries = max(filter(None, map(_entries, objects)), key=len, default=[])
    totals = (count(one.get(name)) for one in objects if isinstance(one, dict) for name in TOTALS)
    total = next((total for total in totals if total is not None and total >= len(entries)), None)
    markups = (value for one in objects if isinstance(one, dict) for value in one.values() if _is_markup(value))
    return Answer(entries, total, None if entries else next(markups, None))


def _objects(told: Any, depth: int) -> Iterator[Any]:
    yield told
    if depth:
        inner = told.values() if isinstance(told, dict) else told if isinstance(told, list) else ()
        for one in inner:
            if isinstance(one, dict | list):
                yield from _objects(one, depth - 1)


def _entries(told: Any) -> list[dict[str, Any]]:
    """Return the entries of a list, if that is what it is."""
    if not isinstance(told, list):
        return []
    return [one for one in told if isinstance(one, dict) and any(map(one.get, TITLES)) and any(map(one.get, ADDRESSES))]


def _is_markup(value: Any) -> bool:
    return isinstance(value, str) and "<a" in value


def decoded(text: str) -> Any:
    """Return the object of a JSON answer, whatever stands around it: a call (JSONP), markup, a text that holds it.

    :raises ValueError: if there is none
    """
    text = text.lstrip("\ufeff \t\r\n")
    if text.startswith('"'):
        text = json.loads(text)
    start = text.index("[") if text.startswith("[") else text.index("{")
    try:
        return DECODER.raw_decode(text, start)[0]
    except ValueError:
        return DECODER.raw_decode(SPARE.sub(lambda match: match[1] or "", text[start:]))[0]


def count(value: Any) -> int | None:
    """Return a number that may be printed as text; None of what is none."""
    try:
        return None if isinstance(value, bool) else int(value)
    except (ValueError, TypeError, OverflowError):
        return None


def day_of_entry(entry: dict[str, Any], names: tuple[str, ...] = DAYS) -> str | None:
    """Return the day of publication: in Unix seconds, in thousands of them, or printed.

    :param names: those of the fields that may tell it, the better ones first
    """
    for name in names:
        seconds = count(entry.get(name))
        try:
            if seconds and seconds > EIGHT_DIGITS:
                seconds = seconds // 1000 if seconds > MILLISECONDS else seconds
                return datetime.fromtimestamp(seconds, BEIJING).date().isoformat()
        except (ValueError, OverflowError, OSError):
            continue
        if printed := parse(str(entry.get(name) or "")):
            return printed.iso[:10]
    return None
