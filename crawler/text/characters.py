"""Says which characters count as the same: one table of steps, and the forms of a text that are made from it.

A text is *stored* as it was published but for what no reader sees. Labels and names are looked for in its *printed*
form, in which every character stays where it is; words are *searched* in letters and digits of one script, width and
case; what two texts have in common is *compared* in a form that also bridges what converters confuse. A step names the
forms that take it, and why the others do not: two forms differ about a character by such a step or not at all.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Final, NamedTuple

from crawler.text.script import SIMPLE, TWO_ORIGINS

VERSION: Final = "0005"
"""The migration that made all stored keys anew when the searched or the compared form was last changed.

A test pins it to a digest of both: who changes a form writes a migration like it.
"""

LINE_ENDS = "\r\u2028\u2029\x85"
INVISIBLE = "".join(
    char
    for char in map(chr, [*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F)])
    if char not in LINE_ENDS
) + ("\ufeff\u200b\u200c\u2060\u00ad\u200e\u200f\u2066\u2067\u2068\u2069")
"""Control characters, and those of no width. Joiners are apart: they hold emoji together."""

JOINERS = "\u200d\ufe0f"
BLANKS = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"
LAYOUT_BLANKS = "\t\v\f\r\u3000"
WIDE = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
MARKS = (
    dict.fromkeys("丨│┃∣", "|")
    | dict.fromkeys("〔【〖", "[")
    | dict.fromkeys("〕】〗", "]")
    | dict.fromkeys("•‧∙・", "·")
    | dict.fromkeys("﹕∶︰", ":")
)

RADICALS = {
    char: plain for char in map(chr, range(0x2E80, 0x2FD6)) if (plain := unicodedata.normalize("NFKC", char)) != char
}
"""Radicals, left over from PDF, and the ideographs that are meant."""

NUMBERS = {
    char: unicodedata.normalize("NFKC", char)
    for char in "²³¹⁰⁴⁵⁶⁷⁸⁹¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅟↉"
    "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒"
    "⒓⒔⒕⒖⒗⒘⒙⒚⒛⓪㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿🄀🄁🄂🄃🄄🄅🄆🄇🄈🄉🄊"
}
"""Superscripts, fractions and circled numbers, and the digits that they are made of."""

ALIKE = dict(zip("象坐覆藉俱彷么", "像座复借具仿幺", strict=True))
"""Characters that the way to traditional script and back confuses, besides what OpenCC's tables say."""

SENTENCE_END = frozenset("。！？!?；;….\n")

FORMS = ("stored", "printed", "searched", "compared")


class Step(NamedTuple):
    """Something that is done to characters in some forms."""

    forms: tuple[str, ...]
    """Some of ``FORMS``."""
    change: Callable[[str], str]
    """What becomes of one character."""
    why: str
    """Why the other forms do not take it."""


def _composed(char: str) -> str:
    return unicodedata.normalize("NFC", char)


def _composed_in_place(char: str) -> str:
    return one if len(one := _composed(char)) == 1 else char


def _simple(char: str) -> str:
    return SIMPLE[ord(SIMPLE[ord(char)])]  # twice: the simple form of 薴 has a simple form itself


def _compatible(char: str) -> str:
    return char if char in NUMBERS or char in SENTENCE_END else unicodedata.normalize("NFKC", char).casefold()


def _or_blank(char: str) -> str:
    return char if char.isalnum() else " "


def _or_sentence_end(char: str) -> str:
    return char if char.isalnum() else "\n" if char in SENTENCE_END else ""


def _from(*tables: dict[str, str]) -> Callable[[str], str]:
    """Return what looks a character up in some tables."""
    table = {char: plain for one in tables for char, plain in one.items()}
    return lambda char: table.get(char, char)


_ALL_BUT_STORED = ("printed", "searched", "compared")
_ALL_BUT_PRINTED = ("stored", "searched", "compared")
_KEYS = ("searched", "compared")
STEPS = {
    "ideographs": Step(FORMS, _from(RADICALS), ""),
    "twins": Step(FORMS, _composed_in_place, ""),
    "composition": Step(_ALL_BUT_PRINTED, _composed, "some letters of India and Tibet become two"),
    "line ends": Step(
        _ALL_BUT_PRINTED, _from(dict.fromkeys(LINE_ENDS, "\n")), "labels are looked for in lines that are apart already"
    ),
    "invisible": Step(
        _ALL_BUT_PRINTED,
        _from(dict.fromkeys(INVISIBLE + JOINERS, "")),
        "a place in the printed form is one of the text: nothing may vanish",
    ),
    "blanks": Step(FORMS, _from(dict.fromkeys(BLANKS, " ")), ""),
    "layout": Step(
        _ALL_BUT_STORED,
        _from(dict.fromkeys(LAYOUT_BLANKS, " ")),
        "a tab parts the cells of a row, a wide blank the characters of a short name: both are stored as published",
    ),
    "width": Step(_ALL_BUT_STORED, _from(WIDE), "the width of letters and marks is stored as published"),
    "marks": Step(_ALL_BUT_STORED, _from(MARKS), "brackets, bars and dots are stored as published"),
    "numbers": Step(
        ("searched",),
        _from(NUMBERS),
        "who searches for ① types 1, but 10² is not the number 102: stored, printed and compared they stay themselves",
    ),
    "compatibility": Step(
        _KEYS, _compatible, "㎡ and ﬁ become several characters, and a capital is a label of its own (Q and A)"
    ),
    "script": Step(_ALL_BUT_STORED, _simple, "a traditional page is stored as published"),
    "origins": Step(
        _KEYS,
        _from(TWO_ORIGINS),
        "编著 and 瞭望 are words of simplified texts: labels and names are looked for as they are",
    ),
    "alike": Step(
        ("compared",),
        _from(ALIKE),
        "象 and 像 are two words to who searches; copies of one text differ in them where converters chose otherwise",
    ),
    "letters": Step(("searched",), _or_blank, "a text that is shown needs its marks; searched, a mark parts two words"),
    "sentences": Step(
        ("compared",), _or_sentence_end, "compared, marks count for nothing but where they end a sentence"
    ),
}
"""All that makes characters the same, in the order in which it is done."""


class Form(dict[int, str]):
    """What becomes of every character in one form, worked out at its first occurrence; ``str.translate`` takes it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._steps = [step.change for step in STEPS.values() if name in step.forms]

    def __missing__(self, code: int) -> str:
        text = chr(code)
        for change in self._steps:
            text = "".join(map(change, text))
        self[code] = text
        return text


PRINTED, SEARCHED, COMPARED = map(Form, _ALL_BUT_STORED)
