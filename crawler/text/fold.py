"""The printed form of a text, in which labels and names are looked for: place for place the text itself."""

from __future__ import annotations

import re
from functools import lru_cache

from crawler.text.characters import BLANKS, LAYOUT_BLANKS, MARKS, PRINTED, WIDE
from crawler.text.script import convertible

READING = re.compile(r"(?<=[\u3400-\u9fff])[(（][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,3}[)）]")
"""A toned reading that a mirror has put behind a character."""

SHORT = 32
"""Characters up to which it is fastest to translate."""

MANY = 16
"""Characters of other forms, different ones, up to which it is fastest to replace one after the other."""

LONGEST_LINE = 200
"""Characters of a line whose form is remembered for a while."""

FREQUENT = [
    (char, PRINTED[ord(char)]) for char in "，：；！？（）【】［］〔〕／－．％～｜丨•・\u3000\xa0\u2002\u2003\t\r"
]
"""Characters of nearly every page: to replace them is ten times as fast as to translate."""

RARE = re.compile(
    f"[{re.escape(''.join({*WIDE, *MARKS, *BLANKS, *LAYOUT_BLANKS} - dict(FREQUENT).keys()))}"
    "\u2e80-\u2fd5\uf900-\ufaff\u0340-\u0387\u1f71-\u1ffd\u2000-\u2001\u2126-\u212b\u2329\u232a]"
)
"""All others that have another form, but for ideographs; those that Unicode has twice in blocks of theirs."""


def without_readings(text: str) -> str:
    """Return a text without the toned readings in brackets behind its characters, 來(lái)源."""
    return READING.sub("", text)


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
    if len(text) <= SHORT or len(rare := {*RARE.findall(text), *convertible().findall(text)}) > MANY:
        return text.translate(PRINTED)
    for char, plain in FREQUENT:
        text = text.replace(char, plain)
    for char in rare:
        text = text.replace(char, PRINTED[ord(char)])
    return text
