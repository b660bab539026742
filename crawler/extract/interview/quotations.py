"""What stands in quotation marks in a paragraph, and its sentences without that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

SENTENCE_END = "。!?…"
QUESTION_MARKS = ("?", "？")
"""As folded, and as printed."""

ENDS = re.compile(r"[。!?;…]+")


@dataclass
class Span:
    """A quotation of a paragraph; offsets of its marks."""

    start: int
    end: int
    text: str
    """Between the marks, folded."""
    printed: str

    @property
    def is_sentence(self) -> bool:
        """Whether it ends as a sentence or a part of one does."""
        return self.text[-1:] in (*SENTENCE_END, *",;—:")


def spans_of(plain: str, printed: str) -> list[Span]:
    """Return the outermost quotations of a paragraph; one that a paragraph opens and does not close goes to its end."""
    bounds: list[tuple[int, int, int]] = []
    depth, start = 0, 0
    for match in re.finditer("[“”「」]", plain):
        if match[0] in "“「":
            start = match.start() if depth == 0 else start
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                bounds.append((start, match.start(), match.end()))
    if depth and plain[:start].strip() == "":
        bounds.append((start, len(plain.rstrip("”")), len(plain)))
    spans = [Span(start, end, plain[start + 1 : inner], printed[start + 1 : inner]) for start, inner, end in bounds]
    return [span for span in spans if span.text.strip()]


def masked_of(text: str, spans: Sequence[Span]) -> str:
    """Return a paragraph in which a quotation that ends as a sentence is one full stop, any other has no marks."""
    pieces, position = [], 0
    for span in spans:
        size = span.end - span.start
        pieces += [text[position : span.start], "·" * (size - 1), "。" if span.text[-1] in SENTENCE_END else "·"]
        position = span.end
    return "".join([*pieces, text[position:]])


def sentences(masked: str) -> list[tuple[int, int]]:
    """Return the bounds of the sentences of a masked paragraph."""
    bounds = [0, *(match.end() for match in ENDS.finditer(masked)), len(masked)]
    return [(start, end) for start, end in pairwise(bounds) if masked[start:end].strip()]
