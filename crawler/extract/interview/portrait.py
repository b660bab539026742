"""Of whom most paragraphs of an article tell, by name or as he or she."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from crawler.extract.interview.unlisted import parts_of

CLOSES = tuple(end + mark for end in "。!?,…" for mark in "”」")
QUOTED = re.compile("[“「][^”」]*[”」]")
SPOKEN = re.compile(r"^.*(?:[。!?,…][”」]|[“「][^”」\n]*$).*$", re.MULTILINE)
"""A line in which somebody's words end as a sentence does, or go on in the next."""

MARKS = "“”「」"
"""Some of which stand in such a line: many texts have none."""

OFTEN = 0.2
"""Share of such lines, at least, where the headline does not say that somebody was asked."""

HE_OR_SHE = re.compile("[他她]")
OF_OTHERS = re.compile("其他|他人|[他她]们")

FEWEST = 3
"""Quotations of a portrait, and paragraphs with he or she."""

NAMED = 2
"""Paragraphs that name the person."""

PRONOUNS = 0.3
"""He and she in the lines of a text, for each of them, at a first look."""

PORTRAYED = 0.5
"""Share of the paragraphs that tell of the person."""


class Portrait:
    """The folded paragraphs of an article, without what is said in them."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        self.paragraphs = paragraphs

    @cached_property
    def _told(self) -> dict[int, str]:
        """The paragraphs that tell something beside what is said, by number."""
        told = (OF_OTHERS.sub("", QUOTED.sub("", text)) for text in self.paragraphs)
        return {number: text for number, text in enumerate(told) if text.strip(",。 ")}

    @cached_property
    def _as_he(self) -> set[int]:
        return {number for number, text in self._told.items() if HE_OR_SHE.search(text)}

    def naming(self, name: str) -> list[int]:
        """Return the numbers of the paragraphs that name a person, in full or by a part of the name."""
        called = (name, *parts_of(name))
        return [number for number, text in enumerate(self.paragraphs) if any(one in text for one in called)]

    def is_of(self, name: str) -> bool:
        """Tell whether most paragraphs tell of a person by name or as he or she."""
        named = self._told.keys() & {*self.naming(name)}
        often = len(self._as_he) >= FEWEST or len(named) >= PORTRAYED * len(self._told)
        return often and len(named) >= NAMED and len(self._as_he | named) >= PORTRAYED * len(self._told)


def is_often_quoted(plain: str) -> bool:
    """Tell whether somebody speaks in so many lines of a text that it may be an interview."""
    if not any(mark in plain for mark in MARKS):
        return False
    return len(SPOKEN.findall(plain)) >= OFTEN * (plain.count("\n") + 1)


def may_be_portrait(plain: str) -> bool:
    """Tell by a look at the text whether it may be a portrait: persons speak, and many lines tell of him or her."""
    if sum(map(plain.count, CLOSES)) < FEWEST:
        return False
    pronouns = plain.count("他") + plain.count("她") - plain.count("其他")
    return pronouns > FEWEST and pronouns >= PRONOUNS * (plain.count("\n") + 1)
