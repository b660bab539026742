"""The form in which text is stored, and the stronger one in which texts are compared."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from opencc import OpenCC

VERSION = 1
"""Of the storage form; a change makes other strings of the same page."""

LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029\x85]")
INVISIBLE = re.compile(
    "[\ufeff\u200b\u200c\u2060\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f-\x9f]"
    "|[\u200d\ufe0f](?![\u2600-\u27bf\U0001f300-\U0001faff])(?<![\u2600-\u27bf\U0001f300-\U0001faff][\u200d\ufe0f])"
)
"""Zero-width and control characters; joiner and variation selector stay beside emoji."""

BLANKS = re.compile("[\t\x0c\u00a0\u2000-\u200a\u202f\u205f]")
EDGES = re.compile("^[ \u3000]+|[ \u3000]+$", re.MULTILINE)
RADICALS = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)}
"""Kangxi radicals, left over from PDF, in the place of their ideographs."""

NOT_CHARACTERS = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
PRIVATE_USE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")

PROTECTED = {ord(char): f"<{ord(char):x}>" for char in "²³¹⁰⁴⁵⁶⁷⁸⁹½¼¾"} | {
    code: f"<{code:x}>" for code in range(0x2460, 0x249C)
}
"""Superscripts, fractions and circled numbers: NFKC would run them into the digits beside them."""

NOT_LETTERS = re.compile(r"[^\w<>]|_")


def storage_text(text: str) -> str:
    """Return text as it is stored: NFC, one kind of blank and line end, nothing invisible, no blanks at line ends.

    Punctuation, width, circled numbers and units stay as published. Idempotent.
    """
    if text.isascii() and text.isprintable():
        return text.strip(" ")
    text = LINE_ENDS.sub("\n", text)
    text = NOT_CHARACTERS.sub("\ufffd", text)
    text = unicodedata.normalize("NFC", BLANKS.sub(" ", INVISIBLE.sub("", text)))
    return EDGES.sub("", text.translate(RADICALS))


def private_use(text: str) -> int:
    """Return how many private-use characters a text holds: signs that only one font or one bad conversion knows."""
    return len(PRIVATE_USE.findall(text))


def comparison_key(text: str) -> str:
    """Return a text's letters and digits alone, simplified, of one width and case: never shown, only compared."""
    simplified = _simplifier().convert(NOT_CHARACTERS.sub("", text))
    folded = unicodedata.normalize("NFKC", simplified.translate(PROTECTED)).casefold()
    return NOT_LETTERS.sub("", folded)


@cache
def _simplifier() -> OpenCC:
    return OpenCC("t2s")


HAN = "\u3400-\u9fff\u3007０-９Ａ-Ｚａ-ｚ"
"""Chinese characters, and the letters and digits that are as wide."""

WIDE = dict(zip(",:;!?()", "，：；！？（）", strict=True))
NARROW_MARKS = re.compile(
    rf"(?<=[{HAN}”’》〉」』）】〕。、％%)])[,:;!?]|[,;!?](?=[{HAN}“‘《〈「『（【〔])"
    rf"|\([^()\n<>]{{0,200}}\)|\((?=[{HAN}])|(?<=[{HAN}”’》〉」』])\)"
)
"""Marks beside Chinese, pairs of brackets, and brackets beside Chinese whose other half is elsewhere."""


def widen(text: str) -> str:
    """Return text of a damaged copy with its narrowed Chinese punctuation made full-width again.

    Marks beside Chinese become full-width, and brackets that hold Chinese or follow it; what stands between
    digits, in Latin words, addresses and file names stays.
    """
    pieces, position = [], 0
    for match in NARROW_MARKS.finditer(text):
        for at, wide in widened_mark(match):
            pieces += [text[position:at], wide]
            position = at + 1
    return "".join([*pieces, text[position:]])


def widened_mark(match: re.Match[str]) -> list[tuple[int, str]]:
    """Return (offset, full-width form) of the marks of a match of ``NARROW_MARKS`` that are to be widened."""
    first = match.start()
    if len(match[0]) == 1:
        return [(first, WIDE[match[0]])]
    if not re.search(rf"[{HAN}]", match[0]) and not re.match(rf"[{HAN}”》]", match.string[max(first - 1, 0) : first]):
        return []
    inside = [(one.start(), WIDE[one[0]]) for one in INNER_MARKS.finditer(match.string, first + 1, match.end() - 1)]
    return [(first, "（"), *inside, (match.end() - 1, "）")]


INNER_MARKS = re.compile(rf"(?<=[{HAN}”’》〉」』])[,:;!?]|[,;!?](?=[{HAN}“‘《〈「『])")
