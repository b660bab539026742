"""Of whom the paragraphs of an article tell, by name or as he or she."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.extract.interview.unlisted import parts_of
from crawler.lexicon.lazy import cached_property

CLOSES = tuple(end + mark for end in "。!?,…" for mark in "”」")
QUOTED = re.compile("[“「][^”」]*[”」]")
SPOKEN = re.compile("[。!?,…][”」]|[“「][^”」]*$")
"""What a line has in which somebody's words end as a sentence does, or go on in the next."""

OFTEN = 0.2
"""Share of such lines, at least, where the headline does not say that somebody was asked."""

FEWEST_QUOTED = 2
"""Quotations of one who tells of himself."""

HE_OR_SHE = re.compile("[他她]")
OF_OTHERS = re.compile("其他|他人|[他她]们")


class Portrait:
    """The folded paragraphs of an article, without what is said in them."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        self.paragraphs = paragraphs

    @cached_property
    def told(self) -> dict[int, str]:
        """The paragraphs that tell something beside what is said, by number."""
        told = (OF_OTHERS.sub("", QUOTED.sub("", text)) for text in self.paragraphs)
        return {number: text for number, text in enumerate(told) if text.strip(",。 ")}

    @cached_property
    def as_he(self) -> set[int]:
        """The numbers of those that tell of him or her."""
        return {number for number, text in self.told.items() if HE_OR_SHE.search(text)}

    def naming(self, name: str) -> list[int]:
        """Return the numbers of the paragraphs that name a person, in full or by a part of the name."""
        called = (name, *parts_of(name))
        return [number for number, text in enumerate(self.paragraphs) if any(one in text for one in called)]


def is_often_quoted(plain: str, fewest: int) -> bool:
    """Tell whether somebody speaks so often, in so many lines of a text, that it may be an interview."""
    if sum(map(plain.count, CLOSES)) < fewest:
        return False
    lines = plain.split("\n")
    return sum(SPOKEN.search(line) is not None for line in lines) >= OFTEN * len(lines)
