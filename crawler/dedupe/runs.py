"""Runs of characters: what of a piece of text another piece has word for word."""

from __future__ import annotations

from functools import lru_cache

RUN = 8
"""Characters in a row that two sentences must have to count as shared; shorter agreement is chance."""

SEARCHED = 400
"""Characters of a piece whose runs are looked for in the text; of two longer ones all runs are listed."""

DOUBLED = (1, 2, 4)
"""Steps that widen one mark to the ``RUN`` characters of a run."""


def held(text: str, other: str) -> bytes:
    """Return, of each run of a piece, 1 if another piece has it."""
    if min(len(text), len(other)) > SEARCHED:
        return bytes(map(_set_of_runs(other).__contains__, _runs(text)))
    found = bytearray(max(0, len(text) - RUN + 1))
    at = 0
    while at < len(found):
        if text[at + RUN // 2 : at + RUN] not in other:  # nor is any other run with these characters
            at += RUN // 2 + 1
        elif text[at : at + RUN] not in other:
            at += 1
        else:
            last = _common_end(text, at, other) - RUN + 1
            found[at:last] = b"\1" * (last - at)
            at = last
    return bytes(found)


def _common_end(text: str, start: int, other: str) -> int:
    """Return where the longest piece ends that begins at a run and that another text has, too."""
    end, step = start + RUN, RUN
    while end + step <= len(text) and text[start : end + step] in other:
        end, step = end + step, 2 * step
    while step:
        if end + step <= len(text) and text[start : end + step] in other:
            end += step
        step //= 2
    return end


def covered(runs: bytes) -> int:
    """Return how many characters lie in runs that another piece has.

    :param runs: of each, 1 if it has it
    """
    marks = int.from_bytes(runs, "little")  # a byte a character, all of them shifted at once
    for by in DOUBLED:
        marks |= marks << 8 * by
    return marks.bit_count()


@lru_cache(maxsize=64)  # an article has much the same pieces beside all that it is compared with
def _runs(text: str) -> list[str]:
    """Return every run of ``RUN`` characters of a text, in order."""
    return [text[at : at + RUN] for at in range(len(text) - RUN + 1)]


@lru_cache(maxsize=64)
def _set_of_runs(text: str) -> frozenset[str]:
    return frozenset(_runs(text))
