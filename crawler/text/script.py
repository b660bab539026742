"""Simplified and traditional characters, one by one: a mirror knows no words, and neither may the way back."""

from __future__ import annotations

import re
from functools import cache

from opencc import OpenCC

from crawler.text.damage import traditional

ZHU_BEFORE = frozenset("卓昭显名专原编论巨合遗译土新旧拙顯專編論遺譯舊")
ZHU_AFTER = frozenset("名作述录书称者錄書稱")
"""Characters beside which 著 is 著 (显著, 著名); elsewhere a mirror made it of 着."""

TWO_ORIGINS = re.compile("[著乾瞭]")


@cache
def in_gb2312(char: str) -> bool:
    """Tell whether a character is in the set of simplified Chinese; those outside are traditional, mostly."""
    try:
        char.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


@cache
def is_simplified_only(char: str) -> bool:
    """Tell a character that no traditional text has."""
    return bool(_to_traditional().convert(char) != char)


def simplified(char: str, before: str = "", behind: str = "") -> str:
    """Return the simplified character that a mirror made this one of.

    Exact but for 著, 乾 and 瞭, which have two origins each: ``before`` and ``behind``, the neighbours, decide.
    """
    if char == "著":
        return char if before in ZHU_BEFORE or behind in ZHU_AFTER else "着"
    if char == "乾":
        return char if behind in ("隆", "坤", "县", "縣", "安") else "干"
    if char == "瞭":
        return char if behind == "望" else "了"
    return _TABLE[ord(char)]


def simplified_text(text: str) -> str:
    """Return a text with every character converted back."""
    plain = text.translate(_TABLE)
    for match in TWO_ORIGINS.finditer(text):
        at = match.start()
        plain = plain[:at] + simplified(match[0], text[at - 1 : at], text[at + 1 : at + 2]) + plain[at + 1 :]
    return plain


class _Table(dict[int, str]):
    """Every character's simplified form, looked up at its first occurrence."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        plain = str(_to_simplified().convert(char)) if "\u3400" <= char <= "\u9fff" else char
        self[code] = _unknown_to_opencc().get(char, char) if plain == char and not in_gb2312(char) else plain
        return self[code]


_TABLE = _Table()


@cache
def _unknown_to_opencc() -> dict[str, str]:
    """Return what the way back lacks of what the mirror does: 痺 of 痹, 睪 of 睾."""
    rows = (
        bytes((lead, trail)).decode("gb2312", "ignore") for lead in range(0xB0, 0xF8) for trail in range(0xA1, 0xFF)
    )
    return {other: char for char in rows if char and (other := traditional(char)) != char}


@cache
def _to_simplified() -> OpenCC:
    return OpenCC("t2s")


@cache
def _to_traditional() -> OpenCC:
    return OpenCC("s2t")
