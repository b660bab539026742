"""The parts of a credit line: what stands between two brackets, stops or line ends, and which words head a field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crawler.extract.labels import Label
from crawler.extract.posts_beside import SAYING
from crawler.extract.tokens import Token
from crawler.lexicon import speakers, talks
from crawler.lexicon.row import forms
from crawler.text.fold import folded

PARTING = frozenset(("open", "close", "newline", "stop", "comma"))
DEPTHS = {"open": 1, "close": -1}
GUESTS = frozenset((*forms(talks.HEADERS, meaning="guests"), *forms(speakers.ROLES, meaning="guest")))
"""Labels of who was asked: they head a talk and no field."""


class Segment(NamedTuple):
    """Tokens between two brackets, stops or line ends."""

    tokens: list[Token]
    bracketed: bool

    @property
    def enclosed(self) -> bool:
        """Whether nothing but a credit can stand there: in brackets, or before a place, 記者啟言／洛杉磯報導."""
        if self.bracketed or len(self.tokens) == 1 or self.tokens[1].text[:1] != "/":
            return self.bracketed
        return self.tokens[0].kind == "noise" and all(one.kind == "date" for one in self.tokens[2:])

    @property
    def longest_pen(self) -> int:
        """Characters of an unknown name in brackets; it is longer beside another one: （记者扎西央宗、伍岳）."""
        return self.enclosed * (3 + (self.tokens[-1].kind == "name"))


def segments(tokens: Sequence[Token]) -> Iterator[Segment]:
    """Yield the parts of a line; an empty one stands for a line end or stop."""
    depth, part = 0, list[Token]()
    for number, token in enumerate(tokens):
        if token.kind == "blank" or (token.kind == "comma" and token.text == ","):
            continue
        if token.text == ":" and _names_office(part, tokens[number + 1 : number + 3]):
            organ = part.pop()
            part.append(Token("label", organ.start, token.end, "", Label(("correspondent",)), organ.text))
            continue
        if token.kind not in PARTING:
            part.append(token)
            continue
        if token.text == ":" and _heads_value(part):
            continue
        if part:
            yield Segment(_told(part) if token.kind == "stop" else part, depth > 0)
            part = []
        depth = max(0, depth + DEPTHS.get(token.kind, 0)) if token.kind != "newline" else 0
        if token.kind in ("newline", "stop"):
            yield Segment([], bracketed=False)
    if part:
        yield Segment(part, depth > 0)


def _names_office(part: list[Token], behind: Sequence[Token]) -> bool:
    """Tell whether the colon behind a part stands between an office and its people, 健教科：张三."""
    return bool(part) and part[-1].kind == "organ" and any(one.kind == "name" for one in behind)


def _heads_value(part: list[Token]) -> bool:
    """Make the name of a field before its colon one: [讨论区: Campus], or a label that no list has behind a known one.

    Tell the latter, of which the value is nobody: 编辑：李明远 承印：云溪.
    """
    last = part[-1] if part else None
    unknown = last is not None and last.kind in ("name", "noise") and any(one.kind == "label" for one in part[:-1])
    unknown = unknown and part[-1].start > part[-2].end and folded(part[-1].text) not in GUESTS
    if last and (unknown or last.kind == "organ"):
        part[-1] = last._replace(kind="chrome", text="")
    return unknown


def _told(part: list[Token]) -> list[Token]:
    """Return what stands before a full stop: without a label, a title or a deed it is a sentence."""
    if any(one.kind in SAYING for one in part):
        return part
    return [one._replace(kind="noise") for one in part]
