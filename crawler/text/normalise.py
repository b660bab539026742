"""The form in which text is stored, and the stronger one in which texts are compared."""

from __future__ import annotations

import re
import unicodedata

from crawler.text.script import converter

LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029\x85]")
INVISIBLE = re.compile(
    "[\ufeff\u200b\u200c\u2060\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f-\x9f]"
    "|[\u200d\ufe0f](?![\u2600-\u27bf\U0001f300-\U0001faff])(?<![\u2600-\u27bf\U0001f300-\U0001faff][\u200d\ufe0f])"
)
"""Zero-width and control characters; joiner and variation selector stay beside emoji."""

BLANKS = re.compile("[\u00a0\u2000-\u200a\u202f\u205f]")
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
    simplified = converter("t2s").convert(NOT_CHARACTERS.sub("", text))
    folded = unicodedata.normalize("NFKC", simplified.translate(PROTECTED)).casefold()
    return NOT_LETTERS.sub("", folded)
