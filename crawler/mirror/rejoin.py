"""The bytes of a run paired anew, from a lead byte on, until they are back in step."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from crawler.mirror.context import CONTEXT, Gap
from crawler.mirror.conversion import simplified_text
from crawler.mirror.damage import BRACKETED, PIN
from crawler.mirror.pairs import pair, unshown, with_lead
from crawler.mirror.readings import reading
from crawler.mirror.weighing import ordered

READING = re.compile(rf"(?P<pin>{PIN})(?:\)|$)")
"""A torn reading; its end is missing where the text was cut off."""
SWALLOWED = (
    (re.compile(r"/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,200})?/?>", re.IGNORECASE), "<"),
    (re.compile(r"[a-z]{2,6};|#\d{2,5};"), "&"),
    (re.compile(r"0\d\d(?!\d)"), "2"),
    (re.compile(r"[89]\d\d年|0月"), "1"),
    (re.compile(r"(?:1[89]|20)\d\d年|(?:[3-9]|1[0-2])月|[2-9]\d歲"), "\n"),
    (re.compile(r"\d|[年月日](?![前底初本常])|[)）]"), "?"),
    (re.compile(r"\?\?"), "\n"),
    (re.compile(r"[!?;,、！？；，]|$"), ""),
)
"""ASCII sign that was swallowed, by what is left behind it; before anything else it was a line end, mostly. Several
question marks are blanks that the mirror's charset has not, at the start of the next paragraph."""

WIDE_IN_RUN = str.maketrans("!;,:()", "！；，：（）")
"""Marks inside a run are re-paired characters; a lone question mark ends it."""

LONGEST = 40
"""Signs of a run; the longest that the model makes of news is 20."""

SERIOUS = 4
"""Readings of one choice that are worth proving."""


class Rejoined(NamedTuple):
    """A run put back together: one of ``first``, then ``chars``, then one of ``last``."""

    first: list[str]
    """What can have stood at the false mark; one empty string at a false reading."""
    chars: str
    last: list[str]
    """What can have stood at the end; one empty string where nothing is open."""
    end: int
    lossless: bool = True
    """Whether no byte was lost."""
    key: str = ""
    """The listed character that a false reading gives away."""

    def readings(self) -> Iterator[str]:
        """Yield the restored text with every choice, the likeliest first."""
        for last in self.last[:SERIOUS]:
            for first in self.first[:SERIOUS]:
                yield first + self.chars + last


def rejoin(text: str, at: int, lead: int, listed: Mapping[str, str]) -> list[Rejoined]:
    """Pair the bytes of a run anew, from a lead byte on, until it is back in step: in every way that it can end."""
    chars, position = "", at
    while position < min(len(text), at + LONGEST):
        sign = text[position]
        if sign == "?":
            return _broken_end(text, position, lead, chars, listed)
        encoded = b"\x80" if sign == "€" else sign.translate(WIDE_IN_RUN).encode("gb18030", "replace")
        char = pair(lead, encoded[0])
        if char is None or len(encoded) > 2:
            return []
        chars += char
        if len(encoded) == 1:
            return [Rejoined([""], chars, [""], _past_reading(text, position + 1, char, listed))]
        if encoded[1] < 0x80:
            return [Rejoined([""], chars + chr(encoded[1]), [""], position + 1)]
        lead = encoded[1]
        position = _past_reading(text, position + 1, sign, listed)  # a false reading that tore nothing more apart
    return [Rejoined([""], chars, [""], position, lossless=False)] if position >= len(text) else []


def _broken_end(text: str, at: int, lead: int, chars: str, listed: Mapping[str, str]) -> list[Rejoined]:
    """End a run at a lone question mark: R2 names the character by its reading; R3 and R4 have lost its trail byte."""
    if match := READING.match(text, at + 1):
        named = read_as(lead, match["pin"], listed, cut=not match[0].endswith(")"))
        return [Rejoined([""], chars, named, match.end())] if named else []
    tails = [sign for left, sign in SWALLOWED if left.match(text, at + 1)]
    tail = tails[0] if tails else "\n"
    ended = Rejoined([""], chars, [char + tail for char in with_lead(lead)], at + 1, lossless=False)
    return [ended] if tails else [ended, *_resumed(text, at, lead, chars, listed)]


def _resumed(text: str, at: int, lead: int, chars: str, listed: Mapping[str, str]) -> list[Rejoined]:
    """Go on behind a pair of bytes that is no character (R7): both are lost, and what follows is out of step still."""
    encoded = text[at + 1 : at + 2].translate(WIDE_IN_RUN).encode("gb18030", "replace")
    lost = unshown(lead, encoded[0]) if 1 <= len(encoded) <= 2 else []
    if not lost:
        return []
    end = at + 2
    if len(encoded) == 2 and encoded[1] >= 0x80:
        rests = rejoin(text, end, encoded[1], listed)
    elif match := BRACKETED.match(text, end):
        lost = [two for two in lost if match["pin"] in (listed.get(two[1]), reading(two[1]))]
        rests = [Rejoined([""], "", [""], match.end())]
    else:
        rests = [Rejoined([""], encoded[1:].decode("ascii"), [""], end)]
    found = []
    for rest in rests if lost else ():
        behind = rest.chars + (text[rest.end : rest.end + CONTEXT] if rest.last == [""] else "")
        gap = Gap(simplified_text(chars[-CONTEXT:]), simplified_text(behind[:CONTEXT]))
        found.append(rest._replace(chars=chars + ordered(gap, lost)[0] + rest.chars, lossless=False))
    return found


def _past_reading(text: str, at: int, char: str, listed: Mapping[str, str]) -> int:
    """Skip the reading behind a restored character that is listed."""
    match = BRACKETED.match(text, at)
    return match.end() if match and match["pin"] in (listed.get(char), reading(char)) else at


def read_as(lead: int, pin: str, listed: Mapping[str, str], *, cut: bool = False) -> list[str]:
    """Return the characters with a lead byte and a reading: those of the page's list, else all that a mirror makes.

    :param cut: whether only the beginning of the reading is left
    """
    is_it = str.startswith if cut else str.__eq__
    known = [char for char, own in listed.items() if is_it(own, pin) and char.encode("gbk")[0] == lead]
    return known or [char for char in with_lead(lead) if is_it(reading(char), pin)]
