"""Marks by which an article says that it puts another right: around the title of that one, or in a line of its own."""

from __future__ import annotations

import re

from crawler.lexicon.genres import CORRECTIONS
from crawler.lexicon.row import any_of

RIGHT = any_of(CORRECTIONS, meaning="right")
BARE = any_of(CORRECTIONS, meaning="right", stands="bare")
BESIDE = any_of(CORRECTIONS, stands="marked")
LED = rf"{any_of(CORRECTIONS, meaning='led')}*"
VERSION = any_of(CORRECTIONS, meaning="version")
CALLED = any_of(CORRECTIONS, meaning="called")
SORRY = any_of(CORRECTIONS, meaning="sorry")

NOTICE = rf"{BESIDE}{CALLED}"
ANEW = rf"{LED}{any_of(CORRECTIONS, meaning='anew')}"
PUT_RIGHT = rf"{LED}(?:{SORRY}[与和及暨])?{RIGHT}(?:{VERSION}|{CALLED})?(?:[与和及暨]{SORRY}|{ANEW})?"
STANDS = any_of(CORRECTIONS, meaning="stands")
NO_BRACKET = r"[^】\]）)〕」]*"
IN_BRACKETS = rf"[【\[（(〔「]{NO_BRACKET}{BARE}{NO_BRACKET}[】\]）)〕」]"

CORRECTED = re.compile(
    rf"^(?:\W*(?:{PUT_RIGHT}|{ANEW}|{NOTICE})\W+|\W*{IN_BRACKETS}\W*)+"
    rf"|(?:\W+(?:{PUT_RIGHT}|{ANEW}{VERSION}?|{STANDS}|{NOTICE})|\W*{IN_BRACKETS})+\W*$"
)
"""【更正】 or 更正启事： before a title, （重发，以本件为准）, （电话已更正） or 补充通知 behind it."""

ABOUT = r"[^《]{0,20}(?:关于对?|[就对])"
CORRECTS = re.compile(
    rf"^(?:{ABOUT}{BESIDE}《(.+)》.{{0,10}}|{RIGHT}《(.+)》.{{0,10}}"
    rf"|(?:{ABOUT})?《(.+)》.{{0,8}}{BESIDE}[^《]{{0,6}}"
    rf"|关于([^《]{{8,}})的{BARE}{CALLED}?|([^《]{{8,}}?)的?{BARE}{CALLED})$"
)
"""关于更正《……》部分内容的说明, 《……》一文的更正 or ……的更正公告: the same article under the title that it names."""

SAID = re.compile(rf"(?:特此|现|[予加]以|已|如下)[^。！？]{{0,8}}{BARE}|{BARE}(?:{CALLED}|为|如下|[：:])")
"""现更正如下, 特此更正 or 更正说明： in a line at the head or foot of a text."""

LINES = 2
"""Lines at head and at foot of a text in which it may say so."""


def without_marks(title: str) -> str:
    """Return a title, in simplified characters, without a mark that its article puts another right: that one's."""
    about = CORRECTS.match(title)
    return about[about.lastindex or 0] if about else CORRECTED.sub("", title)


def says_so(body: str) -> bool:
    """Tell whether a text, in simplified characters, says in its first or last lines that it puts another right."""
    if not SAID.search(body):
        return False
    lines = list(filter(None, map(str.strip, body.split("\n"))))
    return any(map(SAID.search, lines[:LINES] + lines[-LINES:]))
