"""Characters of GBK by one or both of their bytes."""

from __future__ import annotations

from functools import cache

from crawler.text.plausible import PUNCTUATION
from crawler.text.script import in_gb2312, is_han, simplified, traditional

BRACKETS = "（）"
"""Marks of ASCII's forms that a run ends with, other than those at which a mirror cuts."""


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
def is_possible(char: str) -> bool:
    """Tell a character that a converted text can hold: one that a character of GB 2312 is converted to."""
    plain = simplified(char)
    return char in PUNCTUATION or char in BRACKETS or (is_han(char) and in_gb2312(plain) and traditional(plain) == char)
