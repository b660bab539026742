"""Reads the record that a page carries in a script: ``window._CONFIG = {DETAIL: {…}}`` of the disclosure platform.

Other pages that draw themselves keep theirs somewhere in what a script hands over; it has a title and the longest text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from html import escape
from typing import Any
from urllib.parse import urlsplit

from lxml.etree import _Element

from crawler.extract.markup import FILE
from crawler.extract.paper import read_properties
from crawler.extract.tokens import LABEL_WORD
from crawler.extract.typed_blocks import markup_of
from crawler.text.dates import BEIJING

DETAIL = re.compile(r"DETAIL\s*:\s*(?=\{)")
LABELS = {"document_number": "文号", "identifier": "索引号", "publisher": "发布机构"}
"""Keys of the record, by the labels of the field table that the page shows elsewhere."""

WRITTEN = ("date",)
PUBLISHED = ("display_publish_time", "first_publish_time", "create_time")
"""Unix times: of the document, and of its publication."""

PUBLISHED_KEY = re.compile(
    r"[pPrRcC](?i:ub(?:lish)?|elease|reate)[a-zA-Z_]{0,6}?[tTdD](?:ime|ate)[\"']?\s*[:=]\s*[\"']((?:19|20)\d\d[-/]\d\d?[-/]\d\d?[^\"']{0,16})",
)
"""A key of publication in a script, with its value."""

PUBLISHED_UNIX = re.compile(
    r"[pPrRcC](?:(?<=\bc)t|(?i:ublish|elease|reate)[a-zA-Z_]{0,6}?[tTdD](?:ime|ate))[\"']?\s*[:=]\s*[\"']?(\d{10})(?:\d{3})?\b"
)
"""One with a Unix time, in seconds or milliseconds; ct is that of public accounts."""

PUBLISHED_NAME = re.compile(
    r"^(?:date)?(?:pub|release|issue|post)|^(?:news|article|info|content)_?(?:time|date)$", re.IGNORECASE
)
SUBTITLE_KEY = re.compile(r"(?:sub|second|vice)_?(?:title|name|headline)", re.IGNORECASE)
TITLE_KEY = re.compile(rf"(?!{SUBTITLE_KEY.pattern})(?:(?:\w*_)?(?:title|headline|subject)|\w+Title)", re.IGNORECASE)
NAME_KEY = re.compile("name", re.IGNORECASE)
BAR = {
    "来源": re.compile(r"(?:[a-z]{3,7}_?)?(?<!re)(?:source|media|origin|from)(?:_?name)?|publisher", re.IGNORECASE),
    "作者": re.compile(r"(?:[a-z]{3,7}_?)?(?:author|writer)s?(?:_?name)?", re.IGNORECASE),
    "编辑": re.compile(r"(?:[a-z]{3,11}_?)?editors?(?:_?name)?", re.IGNORECASE),
    "校对": re.compile(r"proof(?:_?read(?:er)?)?(?:_?name)?", re.IGNORECASE),
}
"""Keys of the record of an article that other pages carry: of a text in blocks the name is its title."""

OBJECT = re.compile(r"(?:^|[=(,:])\s*(?=[\[{])")
UNDEFINED = re.compile(r"(?<=:)\s*undefined(?=[,}])")
"""Where an object begins in a script, and what a script may hold that data may not."""

PAIR = 2
"""Words of an entry in a list of credits: who did what."""

LEAST_TEXT = 60
"""Characters of the text of a record."""

ATTACHED = ("attachments", "attachment")
FILES_KEY = re.compile("attach|annex|file", re.IGNORECASE)
YEARS = range(1990, 2100)
CHINESE = re.compile("[\u4e00-\u9fff]")


@dataclass(frozen=True)
class Embedded:
    """What the record tells."""

    content: str = ""
    """HTML"""
    title: str | None = None
    bar: str = ""
    """What the bar under its headline would say of source and author."""
    fields: dict[str, str] = field(default_factory=dict)
    """Label → value, as in a field table."""
    published: str | None = None
    files: list[tuple[str, str]] = field(default_factory=list)
    """(address, name)"""
    kicker: str | None = None
    subtitle: str | None = None
    source: str | None = None


def carried(text: str, scripts: Sequence[_Element], *, drawn: bool) -> Embedded:
    """Return the record in a page's scripts.

    :param drawn: whether the page shows so little that it draws itself from one
    """
    found = read_embedded(text)
    if drawn and found == Embedded():
        found = drawn_record(scripts)
    if found != Embedded():
        return found
    return Embedded(**read_properties(text))  # type: ignore[arg-type]


def read_embedded(text: str) -> Embedded:
    """Return the record in a page's script; an empty one if there is none."""
    start = DETAIL.search(text) if "DETAIL" in text else None
    if start is None:
        return Embedded()
    try:
        detail, _ = json.JSONDecoder().raw_decode(text, start.end())
    except (ValueError, RecursionError):
        return Embedded()
    fields = {label: str(detail[key]) for key, label in LABELS.items() if detail.get(key)}
    if written := _moment(detail, WRITTEN):
        fields["成文日期"] = written[:10]
    content = detail.get("content")
    files = list(dict.fromkeys(file for name in ATTACHED for file in _files(detail.get(name))))
    published = _moment(detail, PUBLISHED)
    return Embedded(content if isinstance(content, str) else "", fields=fields, published=published, files=files)


def drawn_record(scripts: Sequence[_Element]) -> Embedded:
    """Return the record of the article in the scripts of a page that draws itself; an empty one if there is none."""
    found = [one for script in scripts for one in _records(_handed_over(script.text or ""))]
    if not found:
        return Embedded()
    record = max(found, key=lambda one: len(_text(one)))
    content = _text(record)
    if "<" not in content:
        content = "".join(f"<p>{escape(line)}</p>" for line in content.split("\n"))
    told = ((label, _told(record, key)) for label, key in BAR.items())
    bar = " ".join(f"{label}：{value}" for label, value in (*told, *_credits(record)) if value)
    files = [file for key, value in record.items() if FILES_KEY.search(key) for file in _files(value)]
    published, subtitle = _published(record), _told(record, SUBTITLE_KEY)
    return Embedded(content, _title(record), bar, published=published, files=files, subtitle=subtitle)


def _handed_over(script: str) -> Iterator[Any]:
    """Yield what a script that is data, or that names an object, holds."""
    decoder, place = json.JSONDecoder(), 0
    script = UNDEFINED.sub("null", script)
    while start := OBJECT.search(script, place):
        try:
            value, place = decoder.raw_decode(script, start.end())
            yield value
        except (ValueError, RecursionError):
            place = start.end() + 1


def _records(values: Iterable[Any]) -> Iterator[dict[str, Any]]:
    """Yield the objects with a title and a text, however deep they lie."""
    open_values = list(values)
    while open_values:
        value = open_values.pop()
        if isinstance(value, dict):
            if _title(value) and len(_text(value)) >= LEAST_TEXT:
                yield value
            open_values += value.values()
        elif isinstance(value, list):
            open_values += value


def _text(record: dict[str, Any]) -> str:
    """Return the longest text of a record that has sentences, or else that which it has in blocks."""
    texts = (value for value in record.values() if isinstance(value, str) and "。" in value)
    return max(texts, key=len, default="") or _blocks(record)


def _blocks(record: dict[str, Any]) -> str:
    """Return the markup of the longest text in blocks of a record that has sentences."""
    return max((text for value in record.values() if "。" in (text := markup_of(value))), key=len, default="")


def _title(record: dict[str, Any]) -> str | None:
    return _told(record, TITLE_KEY) or (_told(record, NAME_KEY) if _blocks(record) else None)


def _told(record: dict[str, Any], key: re.Pattern[str]) -> str | None:
    """Return the first words under a key, or under the name of what lies there."""
    for name, value in record.items():
        words = value.get("name") if isinstance(value, dict) else value
        if key.fullmatch(name) and isinstance(words, str) and CHINESE.search(words):
            return words.strip()
    return None


def _credits(record: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield role and name of everybody in a list of credits, whatever its keys are called.

    Such a list holds two words each time, the first of them a role: ``[{"role": "编辑", "name": "李明远"}]``.
    """
    for value in record.values():
        for one in value if isinstance(value, list) else ():
            words = [word for word in one.values() if isinstance(word, str)] if isinstance(one, dict) else []
            role, name = words if len(words) == PAIR else ("", "")
            if LABEL_WORD.fullmatch(role):
                yield role, name


def _published(record: dict[str, Any]) -> str | None:
    """Return when a record says that it was published: a date as printed, or a Unix time, in milliseconds too."""
    for name, value in record.items():
        if PUBLISHED_NAME.search(name):
            if isinstance(value, str) and not value.isdigit():
                return value
            seconds = str(value)[:10]
            return _moment({name: seconds}, (name,))
    return None


def script_date(scripts: Sequence[_Element]) -> str | None:
    """Return the moment of publication that the scripts of a page tell, if they tell but one."""
    texts = [script.text or "" for script in scripts]
    told = {date for text in texts for date in PUBLISHED_KEY.findall(text)}
    told = told or {_moment({"": time}, ("",)) for text in texts for time in PUBLISHED_UNIX.findall(text)}
    return told.pop() if len(told) == 1 else None


def _moment(detail: dict[str, Any], names: tuple[str, ...]) -> str | None:
    """Return the first of some Unix times, ISO 8601, +08:00."""
    for name in names:
        try:
            moment = datetime.fromtimestamp(int(detail[name]), BEIJING)
        except (LookupError, ValueError, TypeError, OverflowError, OSError):
            continue
        if moment.year in YEARS:
            return moment.isoformat()
    return None


def _files(value: Any) -> Iterator[tuple[str, str]]:
    """Yield address and name of every file in a value, whatever its keys are called.

    The address is the string with a path and a file's ending, the name another one with Chinese or the same ending.
    """
    if isinstance(value, list):
        for one in value:
            yield from _files(one)
    elif isinstance(value, dict):
        texts = [one.strip() for one in value.values() if isinstance(one, str)]
        address = next((one for one in texts if "/" in one and FILE.search(urlsplit(one).path)), None)
        if address:
            names = [one for one in texts if "/" not in one]
            named = (one for pattern in (FILE, CHINESE) for one in names if pattern.search(one))
            yield address, next(named, address.rpartition("/")[2])
