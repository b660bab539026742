"""The form in which text is stored, and the stronger one in which texts are compared."""

from __future__ import annotations

import re
import unicodedata

from crawler.text import characters

LINE_ENDS = re.compile(f"\r\n|[{characters.LINE_ENDS}]")
EMOJI = "\u2600-\u27bf\U0001f300-\U0001faff"
INVISIBLE = re.compile(
    f"[{characters.INVISIBLE}]|[{characters.JOINERS}](?![{EMOJI}])(?<![{EMOJI}][{characters.JOINERS}])"
)
"""Joiners and variation selectors stay beside emoji."""

BLANKS = re.compile(f"[{characters.BLANKS}]")
EDGES = re.compile("^[ \u3000]+|[ \u3000]+$", re.MULTILINE)
RADICAL = re.compile(f"[{''.join(characters.RADICALS)}]")
NO_CHARACTERS = "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
NOT_CHARACTERS = re.compile(f"[{NO_CHARACTERS}]")
NOT_YET = re.compile(
    f"[{characters.LINE_ENDS}{characters.INVISIBLE}{characters.JOINERS}{characters.BLANKS}{''.join(characters.RADICALS)}"
    f"{NO_CHARACTERS}]"
)
"""What no text in storage form has, but for joiners beside emoji: nearly all texts of a page are in it already."""

PADDED = (" \n", "\u3000\n", "\n ", "\n\u3000")
"""Blanks at the ends of lines, as strings: to look for them is eight times as fast as for a pattern."""

DECIMAL_POINT = re.compile("(?<=\\d)[\\s\u200b]*[.．][\\s\u200b]*(?=\\d)")
"""Compared as a letter: 3.5 and 35 are different numbers."""

PRIVATE_USE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")


def storage_text(text: str) -> str:
    """Return text as it is stored: NFC, one kind of blank and line end, nothing invisible, no blanks at line ends.

    Punctuation, width, circled numbers and units stay as published. Idempotent.
    """
    if text.isascii() and text.isprintable():
        return text.strip(" ")
    if not NOT_YET.search(text) and not _is_padded(text) and unicodedata.is_normalized("NFC", text):
        return text
    text = LINE_ENDS.sub("\n", text)
    text = NOT_CHARACTERS.sub("\ufffd", text)
    text = unicodedata.normalize("NFC", BLANKS.sub(" ", INVISIBLE.sub("", text)))
    return EDGES.sub("", RADICAL.sub(lambda match: characters.RADICALS[match[0]], text))


def _is_padded(text: str) -> bool:
    """Tell a text with blanks at the beginning or the end of a line."""
    if text.startswith((" ", "\u3000")) or text.endswith((" ", "\u3000")):
        return True
    return "\n" in text and any(pad in text for pad in PADDED)


def private_use(text: str) -> int:
    """Return how many private-use characters a text holds: signs that only one font or one bad conversion knows."""
    return len(PRIVATE_USE.findall(text))


def compared(text: str) -> str:
    """Return letters and digits of one script, width and case, with a line feed for every sentence end."""
    if "." in text or "．" in text:
        text = DECIMAL_POINT.sub("点", text)
    return text.translate(characters.COMPARED)


def comparison_key(text: str) -> str:
    """Return a text as it is compared, without its sentence ends: never shown."""
    return compared(text).replace("\n", "")
