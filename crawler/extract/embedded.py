"""Reads the record that a page of the disclosure platform carries in a script: ``window._CONFIG = {DETAIL: {…}}``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from lxml.etree import _Element

from crawler.extract.markup import FILE
from crawler.text.dates import BEIJING

DETAIL = re.compile(r"DETAIL\s*:\s*(?=\{)")
LABELS = {"document_number": "文号", "identifier": "索引号", "publisher": "发布机构"}
"""Keys of the record, by the labels of the field table that the page shows elsewhere."""

WRITTEN = ("date",)
PUBLISHED = ("display_publish_time", "first_publish_time", "create_time")
"""Unix times: of the document, and of its publication."""

PUBLISHED_KEY = re.compile(
    r"[pPrRcC](?i:ublish|elease|reate)[a-zA-Z_]{0,6}?[tTdD](?:ime|ate)[\"']?\s*[:=]\s*[\"']((?:19|20)\d\d[-/]\d\d?[-/]\d\d?[^\"']{0,16})",
)
"""A key of publication in a script, with its value."""

PUBLISHED_UNIX = re.compile(
    r"[pPrRcC](?:(?<=\bc)t|(?i:ublish|elease|reate)[a-zA-Z_]{0,6}?[tTdD](?:ime|ate))[\"']?\s*[:=]\s*[\"']?(\d{10})(?:\d{3})?\b"
)
"""One with a Unix time, in seconds or milliseconds; ct is that of public accounts."""

ATTACHED = ("attachments", "attachment")
YEARS = range(1990, 2100)
CHINESE = re.compile("[\u4e00-\u9fff]")


@dataclass(frozen=True)
class Embedded:
    """What the record tells."""

    content: str = ""
    """HTML"""
    fields: dict[str, str] = field(default_factory=dict)
    """Label → value, as in a field table."""
    published: str | None = None
    files: list[tuple[str, str]] = field(default_factory=list)
    """(address, name)"""


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
    return Embedded(content if isinstance(content, str) else "", fields, _moment(detail, PUBLISHED), files)


def script_date(root: _Element) -> str | None:
    """Return the moment of publication that the scripts of a page tell, if they tell but one."""
    scripts = [script.text or "" for script in root.iter("script")]
    told = {date for text in scripts for date in PUBLISHED_KEY.findall(text)}
    told = told or {_moment({"": time}, ("",)) for text in scripts for time in PUBLISHED_UNIX.findall(text)}
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
