"""Simplified and traditional characters, one by one; the only place that knows OpenCC, loaded where it is used."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opencc import OpenCC


UNCHANGED = frozenset("于后里干范并征采云游占余筑涌郁么")
"""Characters that are traditional ones themselves, so that the mirror leaves them."""

OWN_CHOICE = dict(zip("发复获准症冲须着台几鉴闲为众启划挂儿", "發復獲準癥沖須著臺幾鑒閑為眾啟劃掛兒", strict=True))
"""Characters for which the mirror's one traditional form is not, or not only, that of Taiwan."""

TWO_ORIGINS = {"著": "着", "乾": "干", "瞭": "了"}
"""Characters that a mirror has kept or made of another one: the words around them tell."""

UNKNOWN = dict(zip("痺暱睪簷", "痹昵睾檐", strict=True))
"""What OpenCC lacks on the way back of what the mirror does. To find it out takes longer than to read a page."""

RARE = "\U00020000-\U0003ffff"
"""The characters of the planes of rare ideographs, which are looked up one by one."""


@cache
def in_gb2312(char: str) -> bool:
    """Tell whether a character is in the set of simplified Chinese; those outside are traditional, mostly."""
    try:
        char.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


@cache
def foreign_han() -> frozenset[str]:
    """Return the Chinese characters of the basic block outside GB 2312: traditional ones, mostly."""
    block = "".join(map(chr, range(0x4E00, 0xA000)))
    return frozenset(block).difference(block.encode("gb2312", "ignore").decode("gb2312"))  # a tenth of one by one


@cache
def converter(way: str) -> OpenCC:
    """Return the converter of a direction of OpenCC's, such as ``t2s``."""
    from opencc import OpenCC  # noqa: PLC0415 (loading it costs more than most who import this module need)

    return OpenCC(way)


def is_han(char: str) -> bool:
    """Tell a Chinese character of the basic block."""
    return "\u4e00" <= char <= "\u9fff"


def simplified(char: str) -> str:
    """Return the simplified character that a mirror made this one of, for those of two origins the frequent one."""
    return TWO_ORIGINS.get(char) or SIMPLE[ord(char)]


def simplified_chars(text: str) -> str:
    """Return a text of the same length with every character in its simplified form, without regard to words."""
    return text.translate(SIMPLE) if convertible().search(text) else text  # ten times as fast as to translate


@cache
def traditional(char: str) -> str:
    """Return the one character that the mirror puts in the place of a simplified one."""
    if char in UNCHANGED or not "\u3400" <= char <= "\u9fff":
        return char
    other = OWN_CHOICE.get(char) or converter("s2tw").convert(char)
    try:
        return other if len(other.encode("gbk")) == 2 else char
    except UnicodeEncodeError:
        return char


class _Simple(dict[int, str]):
    """The simplified form of every character that has been asked for: few, so that they stay at hand."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if "\u3400" <= char <= "\u9fff":
            char = simple_forms().get(char, char)
        elif re.match(f"[{RARE}]", char):
            char = str(converter("t2s").convert(char))
        self[code] = char
        return char


SIMPLE = _Simple()


@cache
def simple_forms() -> dict[str, str]:
    """Return the simplified form of every character of the basic plane that has another one."""
    rare = list(map(chr, range(0x3400, 0xA000)))
    forms = {char: form for char, form in zip(rare, _each(rare, "t2s"), strict=True) if form != char}
    left = list(foreign_han() - forms.keys())
    return forms | {char: form for char, form in zip(left, _each(left, "hk2s"), strict=True) if form != char} | UNKNOWN


def _each(chars: list[str], way: str) -> list[str]:
    """Convert characters one by one, in one call."""
    return str(converter(way).convert("\n".join(chars))).split("\n")


@cache
def convertible() -> re.Pattern[str]:
    """Return the pattern of a character that has another simplified form, or may have one."""
    return re.compile(f"[{''.join(simple_forms())}{''.join(TWO_ORIGINS)}{RARE}]")
