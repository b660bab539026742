"""The printed form of a text, in which labels and names are looked for: place for place the text itself."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from crawler.text.characters import BLANKS, LAYOUT_BLANKS, MARKS, PRINTED, WIDE
from crawler.text.script import convertible

READING = re.compile(r"(?<=[\u3400-\u9fff])[(（][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,3}[)）]")
"""A toned reading that a mirror has put behind a character."""

MANY = 32
"""Characters of other forms, different ones, up to which it is fastest to replace one after the other."""

LONGEST_LINE = 200
"""Characters of a line whose form is remembered for a while."""


@cache
def _changing() -> re.Pattern[str]:
    """Return the pattern of a character that has another form, those that Unicode has twice with their whole blocks."""
    marks = re.escape("".join({*WIDE, *MARKS, *BLANKS, *LAYOUT_BLANKS}))
    twice = "\u2e80-\u2fd5\uf900-\ufaff\u0340-\u0387\u1f71-\u1ffd\u2000\u2001\u2126-\u212b\u2329\u232a"
    return re.compile(f"[{marks}{twice}{convertible().pattern[1:]}")


def without_readings(text: str) -> str:
    """Return a text without the toned readings in brackets behind its characters, 來(lái)源."""
    return READING.sub("", text) if "(" in text or "（" in text else text


def folded(text: str) -> str:
    """Return a text with simplified characters, half-width marks, one kind of bracket, bar, dot and blank.

    Every character stays where it is, so that a place found in the folded text is one of the printed text.
    """
    return _line(text) if len(text) <= LONGEST_LINE else _folded(text)


@lru_cache(maxsize=512)
def _line(text: str) -> str:
    """Fold a line; the readers of lines, credits and labels ask for the same ones."""
    return _folded(text)


def _folded(text: str) -> str:
    others = set(_changing().findall(text))
    if len(others) > MANY:
        return text.translate(PRINTED)
    for char in others:
        text = text.replace(char, PRINTED[ord(char)])
    return text
