"""How much speaks for it that a string of running text is a person's name: its characters, and those around it.

A logistic regression over single characters and pairs of them. ``python tests/scoring mentions CORPUS`` fits it on a
newspaper's text in which names are tagged, and on the pages that are opened.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from crawler.text.names import COMPOUND, HAN, SURNAMES

FIT = files("crawler.text") / "name_model.json"
"""Mark → its weight in hundredths; the empty mark is what all strings have."""

SINGLE = re.compile(rf"(?=([{''.join(sorted(SURNAMES))}]{HAN}{{1,2}}))")
DOUBLE = re.compile(rf"(?=((?:{'|'.join(sorted(COMPOUND))}){HAN}{{1,2}}))")
"""A surname of one character, or of two, with what may be a given name."""

SURNAMES_OF = ((SINGLE, 1), (DOUBLE, 2))
"""With the characters of the surname."""

UNLIKELY = -7.0
"""Where the characters of a string come to less, none around it make it a name."""

ALIKE = {
    **dict.fromkeys('“「『‘"', "“"),
    **dict.fromkeys("”」』’", "”"),
    **dict.fromkeys("([【《<", "("),
    **dict.fromkeys(")]】》>", ")"),
    **dict.fromkeys("0123456789", "0"),
    "\n": "",
}
"""Characters around a name that count as one, as do letters; the end of a line counts as that of a text."""


class Span(NamedTuple):
    """A string that has the form of a name; offsets of it and of the given name."""

    start: int
    given: int
    end: int


def spans(text: str) -> Iterator[Span]:
    """Yield every string of a folded text that is a surname with one or two characters behind it."""
    for pattern, surname in SURNAMES_OF:
        for match in pattern.finditer(text):
            start, end = match.span(1)
            for ends in range(start + surname + 1, end + 1):
                yield Span(start, start + surname, ends)


def marks_inside(surname: str, given: str) -> list[str]:
    """Return what the characters of a string tell: each by its place, and each two that stand side by side."""
    if len(given) == 1:
        return ["", f"form{len(surname)}1", f"s{surname}1", f"one{given}", f"pair{surname}{given}"]
    first, second = given[0], given[1]
    form = f"form{len(surname)}2"
    return ["", form, f"s{surname}2", f"first{first}", f"last{second}", f"begins{surname}{first}", f"given{given}"]


def marks_around(text: str, span: Span) -> list[str]:
    """Return what stands before and behind a string: a mark, or a character with the next one and with the string's."""
    start, given, end = span
    before, behind = text[start - 1 : start], text[end : end + 1]
    size = end - given
    marks = [f"l{_alike(before)}", f"r{size}{_alike(behind)}"]
    if _is_han(before):
        marks += [f"before{text[max(0, start - 2) : start]}", f"joins{before}{text[start:given]}"]
    if _is_han(behind):
        marks += [f"behind{size}{text[end : end + 2]}", f"goes{size}{text[end - 1]}{behind}"]
    return marks


def mentions(text: str) -> dict[str, list[tuple[int, float]]]:
    """Return the strings of a folded text that may be names: where each stands, with the log odds that it is one."""
    weights = _weights()
    found = defaultdict(list)
    for pattern, surname in SURNAMES_OF:
        for match in pattern.finditer(text):
            start = match.start()
            for size, inside in _likely(match[1], surname):
                span = Span(start, start + surname, start + size)
                odds = inside + sum([weights.get(mark, 0.0) for mark in marks_around(text, span)])
                found[text[start : span.end]].append((start, odds))
    return dict(found)


@lru_cache(maxsize=1 << 14)
def _likely(window: str, surname: int) -> tuple[tuple[int, float], ...]:
    """Return how many characters those names have with which some begin, and what these come to; few are likely.

    The same characters come again on all pages.
    """
    sizes = range(surname + 1, len(window) + 1)
    sums = (
        sum(_weights().get(mark, 0.0) for mark in marks_inside(window[:surname], window[surname:size]))
        for size in sizes
    )
    return tuple((size, inside) for size, inside in zip(sizes, sums, strict=True) if inside > UNLIKELY)


@cache
def _weights() -> dict[str, float]:
    return {mark: hundredths / 100 for mark, hundredths in json.loads(FIT.read_text(encoding="utf-8")).items()}


def _is_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff"


def _alike(char: str) -> str:
    """Return a character, or what stands for all of its kind."""
    return ALIKE.get(char, "a" if char.isascii() and char.isalpha() else char)
