"""Characters of GBK by one or both of their bytes."""

from __future__ import annotations

from functools import cache

from crawler.text.plausible import PUNCTUATION
from crawler.text.script import in_gb2312, is_han, simplified, traditional

BRACKETS = "（）"
"""Marks of ASCII's forms that a run ends with, other than those at which a mirror cuts."""

USER_DEFINED = {
    (lead, trail)
    for leads, trails in (
        ((*range(0xAA, 0xB0), *range(0xF8, 0xFF)), range(0xA1, 0xFF)),
        (range(0xA1, 0xA8), range(0x81, 0xA1)),
    )
    for lead in leads
    for trail in trails
}
"""Byte pairs that code page 936 shows as private-use characters, as far as a trail byte can be a lead byte too."""


@cache
def pair(lead: int, trail: int) -> str | None:
    """Return the GBK character of two bytes, or None."""
    try:
        return bytes((lead, trail)).decode("gbk") if lead >= 0x81 else None
    except UnicodeDecodeError:
        return None


@cache
def with_lead(lead: int) -> list[str]:
    """Return the characters of a converted text with a lead byte, whose trail byte can be a lead byte too."""
    return [char for trail in range(0x81, 0xFF) if (char := pair(lead, trail)) and is_possible(char)]


@cache
def with_trail(trail: int) -> list[str]:
    """Return the Chinese characters, and the full stop, of a converted text with a trail byte."""
    chars = [pair(lead, trail) for lead in range(0x81, 0xFE)]
    return [char for char in chars if char and (char == "。" or is_han(char)) and is_possible(char)]


@cache
def unshown(lead: int, trail: int) -> list[str]:
    """Return the two characters with a lead byte and a trail byte between which bytes are no character nor private."""
    firsts, seconds = ({char: char.encode("gbk") for char in some} for some in (with_lead(lead), with_trail(trail)))
    between = ((one, other, (firsts[one][1], seconds[other][0])) for one in firsts for other in seconds)
    return [one + other for one, other, lost in between if not pair(*lost) and lost not in USER_DEFINED]


@cache
def is_possible(char: str) -> bool:
    """Tell a character that a converted text can hold: one that a character of GB 2312 is converted to."""
    plain = simplified(char)
    return char in PUNCTUATION or char in BRACKETS or (is_han(char) and in_gb2312(plain) and traditional(plain) == char)
