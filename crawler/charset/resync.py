"""Damage that stays local: text of one charset inside a page of another, and bytes lost on the way.

Only what looks broken is examined: runs of bytes between ASCII signs that decode to replacement characters or to a
chain of characters none of which is common. ``<`` is never part of a character, so no mending crosses markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from crawler.text.plausible import is_strange, score, weight

RUN = re.compile(rb"[\x80-\xff][\x40-\xff]*")
"""Bytes from one outside ASCII up to a sign that is no trail byte."""

CHINESE = rb"(?:[\xe4-\xe9][\x80-\xbf]|\xe3\x80|\xef[\xbc-\xbd]|\xe2\x80)[\x80-\xbf]"
ISLAND = re.compile(3 * CHINESE + b"(?:" + CHINESE + b")*")
"""Chinese in UTF-8: three characters or more in a row. Written out, because that is four times as fast as a count."""

GAIN = 0.2
"""By how much another reading must score better."""

LIKELY = 0.25
DROP_GAIN = 1.2
"""Weight that a reading without one byte must gain; the score of the lost character is part of it."""

MOST = 1 << 20
"""Bytes of a page that are examined: a page with more broken ones is no page."""

LOST = "\ufffd"
LOST_WEIGHT = -1.5


class Mend(NamedTuple):
    """Bytes that read better otherwise."""

    start: int
    end: int
    text: str


def mends(body: bytes, text: str, codec: str) -> Iterator[Mend]:
    """Yield what reads better otherwise, in order, never overlapping.

    :param body: the bytes of a page
    :param text: its plain decoding, with replacement characters
    :param codec: utf-8, gb18030 or big5hkscs
    """
    start, left = 0, MOST
    for part, shown in zip(body.split(b"<"), text.split("<"), strict=False):
        if len(part) <= left and (LOST in shown or is_strange(shown)):
            left -= len(part)
            for run in RUN.finditer(part):
                better = _foreign(run[0]) if codec == "utf-8" else _islands(run[0], codec)
                if better is not None:
                    yield Mend(start + run.start(), start + run.end(), better)
        start += len(part) + 1


def _foreign(run: bytes) -> str | None:
    """Read a run of a UTF-8 page in the better one of GB 18030 and Big5 where it is none of UTF-8."""
    try:
        run.decode("utf-8")
    except UnicodeDecodeError:
        other = max((run.decode(codec, "replace") for codec in ("gb18030", "big5hkscs")), key=score)
        if len(run) >= 4 and score(other) > max(LIKELY, score(run.decode("utf-8", "replace"))) + GAIN / 2:
            return other
    return None


def _islands(run: bytes, codec: str) -> str | None:
    """Read a run of a GB or Big5 page: islands of UTF-8 as such, the rest in step again after a lost byte."""
    plain = run.decode(codec, "replace")
    if LOST not in plain and not is_strange(plain):
        return None
    pieces, position = [], 0
    for island in ISLAND.finditer(run):
        inside = island[0].decode("utf-8")
        if score(inside) > max(LIKELY, score(island[0].decode(codec, "replace")) + GAIN):
            pieces += [in_step(run[position : island.start()], codec), inside]
            position = island.end()
    better = "".join([*pieces, in_step(run[position:], codec)])
    return better if better != plain else None


def in_step(run: bytes, codec: str) -> str:
    """Read a run, leaving out the bytes whose absence makes the rest read best.

    The best reading from every offset on, from the end forwards: a character and what follows it, or a lost byte and
    what follows that.
    """
    size = len(run)
    best, drop = [0.0] * (size + 1), bytearray(size)
    for at in range(size - 1, -1, -1):
        char, step = _char(run, at, codec)
        kept = weight(char) + best[min(at + step, size)]
        left_out = LOST_WEIGHT - DROP_GAIN + best[at + 1]
        best[at], drop[at] = max(kept, left_out), left_out > kept
    chars, at = [], 0
    while at < size:
        char, step = (LOST, 1) if drop[at] else _char(run, at, codec)
        chars.append(char)
        at += step
    return "".join(chars)


def _char(run: bytes, at: int, codec: str) -> tuple[str, int]:
    """Return the character at an offset and how many bytes it takes."""
    if run[at] < 0x80:
        return chr(run[at]), 1
    char = _pair(run[at : at + 2], codec)
    return (char, 2) if char else (LOST, 1)


@cache
def _pair(pair: bytes, codec: str) -> str | None:
    """Return the character of two bytes; the few codes of Big5-HKSCS that stand for two characters are no help here."""
    try:
        char = pair.decode(codec)
    except UnicodeDecodeError:
        return None
    return char if len(char) == 1 else None
