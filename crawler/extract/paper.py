"""Reads headline and source that the page of a newspaper's digital edition carries in a comment (``enpproperty``)."""

from __future__ import annotations

import re
from html import unescape

MARK = "enpproperty"
PROPERTIES = re.compile(rf"<!--{MARK}(.{{0,4000}}?)/{MARK}-->", re.DOTALL)
PROPERTY = re.compile(r"<(title|introtitle|subtitle|source)>(.*?)</\1>", re.DOTALL)
NAMES = {"title": "title", "introtitle": "kicker", "subtitle": "subtitle", "source": "source"}
"""Names there, and what they are here."""

TAG = re.compile(r"<[^<>]*>")


def read_properties(text: str) -> dict[str, str]:
    """Return title, kicker, subtitle and source that a page's comment names; what is empty there is left out."""
    told = PROPERTIES.search(text) if MARK in text else None
    found = PROPERTY.findall(told[1]) if told else []
    values = ((NAMES[name], " ".join(TAG.sub(" ", unescape(value)).split())) for name, value in found)
    return {name: value for name, value in values if value}
