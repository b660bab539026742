"""Changes to a text, each with its place: put in order and carried out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Repair(NamedTuple):
    """One change: what stood where in the input, and what stands there now."""

    start: int
    end: int
    found: str
    restored: str
    kind: str
    confidence: str = "exact"
    alternatives: Sequence[str] = ()


def apart(edits: list[Repair]) -> list[Repair]:
    """Order edits and drop those inside an earlier one."""
    kept: list[Repair] = []
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


def apply(text: str, edits: list[Repair]) -> tuple[str, list[tuple[int, int]]]:
    """Apply ordered edits. Also return (offset in the result, offset in the text) behind every edit."""
    pieces, origin, shift, position = [], [(0, 0)], 0, 0
    for start, end, _, restored, *_ in edits:
        pieces.append(text[position:start])
        pieces.append(restored)
        shift += len(restored) - (end - start)
        position = end
        origin.append((end + shift, end))
    pieces.append(text[position:])
    return "".join(pieces), origin
