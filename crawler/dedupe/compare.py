"""Exact comparison of two texts: how much of the shorter one the other holds, and where they contradict each other."""

from __future__ import annotations

from typing import NamedTuple

from crawler.dedupe.words import Words

RUN = 8
"""Characters in a row that both texts must have to count as shared; shorter agreement is chance."""

LOPSIDED = 4
"""At a text's edge, a piece so many times as long as the one in its place is a cut, not a replacement."""


CONTEXT = 4
"""Characters shown on both sides of an edit."""


class Edit(NamedTuple):
    """Pieces of two texts that stand in each other's place; one is empty where the other has more in a sentence."""

    one: str
    other: str
    before: str
    """The words in front of it that both have, a few."""
    behind: str
    """And those behind."""


class Comparison(NamedTuple):
    """What two texts have in common."""

    share: float
    """Part of the shorter text's characters that the other holds in runs, 0 to 1."""
    shared: int
    """The same in characters."""
    edits: list[Edit]


class _Side(NamedTuple):
    """One text beside the other."""

    text: str
    ends: frozenset[int]
    places: dict[str, int]
    """Every run of ``RUN`` characters and where it stands first."""
    seams: list[tuple[int, int]]
    """Where a stretch that the other text holds ends, and where the next begins: behind it, there or even before."""


def compare(one: Words, other: Words) -> Comparison:
    """Compare two texts whatever the order of their paragraphs.

    Whole sentences that only one text has, and anything before the first and behind the last words that both have,
    are cuts or additions of a reprint. Everything else that differs is an edit: notices of one form differ so.
    """
    places = [_places(text.text) for text in (one, other)]
    left = _Side(*one, places[0], _seams(one.text, places[1]))
    right = _Side(*other, places[1], _seams(other.text, places[0]))
    shorter = min(left, right, key=lambda side: len(side.text))
    shared = len(shorter.text) - sum(max(0, end - start) for start, end in shorter.seams)
    edits = [
        _edit(left, piece, right.text[slice(*facing)])
        for piece, facing in _differences(left, right)
        if not _is_cut(left, piece, right, facing)
    ]
    return Comparison(shared / len(shorter.text) if shared else 0.0, shared, edits)


def _edit(side: _Side, piece: tuple[int, int], facing: str) -> Edit:
    start, end = piece
    text = side.text
    return Edit(text[start:end], facing, text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def _places(text: str) -> dict[str, int]:
    return {text[at : at + RUN]: at for at in range(len(text) - RUN, -1, -1)}


def _seams(text: str, others: dict[str, int]) -> list[tuple[int, int]]:
    seams, covered, inside = [], 0, True
    for at in range(len(text) - RUN + 1):
        held = text[at : at + RUN] in others
        if held:
            if not inside or (at and not covered):
                seams.append((covered, at))
            covered = at + RUN
        inside = held
    return seams if covered == len(text) else [*seams, (covered, len(text))]


def _differences(left: _Side, right: _Side) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Pair the seams of both texts that lie between the same words, and widen both to what stands between these."""
    pairs = {(seam, _counterpart(left, seam, right)) for seam in left.seams}
    pairs |= {(_counterpart(right, seam, left), seam) for seam in right.seams}
    widened = []
    for (start, end), (other_start, other_end) in sorted(pairs):
        overlap = max(0, start - end, other_start - other_end)
        widened.append(((start - overlap, end), (other_start - overlap, other_end)))
    return [(piece, facing) for piece, facing in widened if piece[0] < piece[1] or facing[0] < facing[1]]


def _counterpart(side: _Side, seam: tuple[int, int], other: _Side) -> tuple[int, int]:
    """Return the other text's seam after the same words or before the same words, or the place where it has none."""
    start, end = seam
    before = other.places[side.text[start - RUN : start]] + RUN if start else 0
    behind = other.places[side.text[end : end + RUN]] if end < len(side.text) else len(other.text)
    return next((found for found in other.seams if found[0] == before or found[1] == behind), (before, before))


def _is_cut(left: _Side, piece: tuple[int, int], right: _Side, facing: tuple[int, int]) -> bool:
    """Tell whether what differs here is a sentence left out or put in, or lies beyond what both texts share."""
    sizes = sorted((piece[1] - piece[0], facing[1] - facing[0]))
    at_edge = 0 in (piece[0], facing[0]) or piece[1] == len(left.text) or facing[1] == len(right.text)
    if sizes[0] == 0:
        return at_edge or _whole_sentences(left, piece) or _whole_sentences(right, facing)
    return at_edge and sizes[1] >= LOPSIDED * sizes[0]


def _whole_sentences(side: _Side, piece: tuple[int, int]) -> bool:
    """Tell whether a piece begins and ends with sentences, slid over what its ends have in common by chance.

    An empty piece is the place where the other text has more.
    """
    start, end = piece
    text = side.text
    if start == end:
        return start in side.ends
    while start > 0 and text[start - 1] == text[end - 1]:
        start, end = start - 1, end - 1
    while start not in side.ends or end not in side.ends:
        if end >= len(text) or text[start] != text[end]:
            return False
        start, end = start + 1, end + 1
    return True
