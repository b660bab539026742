"""How the markup sets lines, by which headings and words under pictures are told from running text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from crawler.extract.headline import is_sentence
from crawler.extract.lines import Line

Look = tuple[str, ...]
"""How the markup sets a line."""


class Running(NamedTuple):
    """How the markup sets the running text."""

    looks: Counter[Look]
    """Of its sentences."""
    alike: bool
    """Whether most of them look alike."""


def look(line: Line) -> Look:
    """Return how a line is set: alignment, indentation, its block and the one around it by tag, name and style."""
    boxes = [box for box in (line.box, line.box.parent if line.box else None) if box]
    return (
        str(line.centred),
        str(line.indented),
        *(part for box in boxes for part in (box.tag, box.name, box.element.get("style", ""))),
    )


def looks_of_text(lines: Sequence[Line]) -> Running:
    """Return the looks of the sentences that stand behind no picture."""
    pairs = zip((None, *lines), lines, strict=False)
    told = [line for before, line in pairs if not (before and before.kind == "image")]
    looks = Counter(look(line) for line in told if line.box and line.kind == "text" and is_sentence(line.text))
    return Running(looks, 2 * max(looks.values(), default=0) > looks.total())
