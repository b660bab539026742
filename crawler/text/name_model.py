"""How much speaks for it that a string of running text is a person's name: its characters, and those around it.

Names have a surname with one or two characters behind it, 沈砚, or transcribe syllables: 约瑟夫, 才仁旺扎, the parts of
玛丽·居里. A logistic regression over single characters and pairs of them tells names from words. ``python tests/scoring
mentions CORPUS`` fits it on a newspaper's text in which names are tagged, and on the pages that are opened.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from importlib.resources import files
from operator import add
from typing import NamedTuple

from crawler.text.names import COMPOUND, HAN, SURNAMES

FIT = files("crawler.text") / "name_model.json"
"""``weights``: mark → its weight in hundredths; the empty mark is what all strings with a surname have. ``syllables``:
the characters of names without one."""

SINGLE = re.compile(rf"(?=([{''.join(sorted(SURNAMES))}]{HAN}{{1,2}}))")
DOUBLE = re.compile(rf"(?=((?:{'|'.join(sorted(COMPOUND))}){HAN}{{1,2}}))")
"""A surname of one character, or of two, with what may be a given name."""

SURNAMES_OF = ((SINGLE, 1), (DOUBLE, 2))
"""With the characters of the surname."""

LONGEST = 6
"""Characters of a name without a surname, or of a part of one, at most."""

UNLIKELY = -7.0
"""Where the characters of a string come to less, none around it make it a name."""

NO_SURNAME = "~"
"""Begins the marks of a string without one."""

ALIKE = {
    **dict.fromkeys('「『‘"', "“"),
    **dict.fromkeys("」』’", "”"),
    **dict.fromkeys("[【《<", "("),
    **dict.fromkeys("]】》>", ")"),
    **dict.fromkeys("123456789", "0"),
    "\n": "",
}
"""Characters around a name that count as one, as do letters; the end of a line counts as that of a text."""


class Span(NamedTuple):
    """A string that has the form of a name; offsets of it and of the given name."""

    start: int
    given: int
    """The same as the start where it has no surname."""
    end: int


def spans(text: str) -> Iterator[Span]:
    """Yield every string of a folded text that is a surname with one or two characters behind it."""
    for pattern, surname in SURNAMES_OF:
        for match in pattern.finditer(text):
            start, end = match.span(1)
            for ends in range(start + surname + 1, end + 1):
                yield Span(start, start + surname, ends)


def run_of(syllables: Iterable[str]) -> re.Pattern[str]:
    """Return what matches a run of characters that transcribe syllables."""
    return re.compile(f"[{''.join(sorted(syllables))}]{{2,}}")


def spans_of_syllables(text: str, run: re.Pattern[str]) -> Iterator[Span]:
    """Yield every string of two to six characters of a folded text that transcribe syllables."""
    for match in run.finditer(text):
        for at, end in _parts(match[0]):
            yield Span(match.start() + at, match.start() + at, match.start() + end)


def _parts(run: str) -> Iterator[tuple[int, int]]:
    """Yield where the parts of a run begin and end that are as long as names."""
    for at in range(len(run) - 1):
        for end in range(at + 2, min(len(run), at + LONGEST) + 1):
            yield at, end


def marks_inside(surname: str, given: str) -> list[str]:
    """Return what the characters of a string tell: each by its place, and each two that stand side by side."""
    if not surname:
        inner = [f"~in{char}" for char in given[1:-1]]
        pairs = [f"~pair{two}" for two in map(add, given, given[1:])]
        return [NO_SURNAME, f"~form{len(given)}", f"~first{given[0]}", *inner, f"~last{given[-1]}", *pairs]
    if len(given) == 1:
        return ["", f"form{len(surname)}1", f"s{surname}1", f"one{given}", f"pair{surname}{given}"]
    first, second = given[0], given[1]
    form = f"form{len(surname)}2"
    return ["", form, f"s{surname}2", f"first{first}", f"last{second}", f"begins{surname}{first}", f"given{given}"]


def marks_around(text: str, span: Span) -> list[str]:
    """Return what stands before and behind a string: a mark, or a character with the next one and with the string's."""
    start, given, end = span
    before, behind = text[start - 1 : start], text[end : end + 1]
    none, size, first = (NO_SURNAME, "", text[start]) if start == given else ("", str(end - given), text[start:given])
    marks = [f"{none}l{_alike(before)}", f"{none}r{size}{_alike(behind)}"]
    if _is_han(before):
        marks += [f"{none}before{text[max(0, start - 2) : start]}", f"{none}joins{before}{first}"]
    if _is_han(behind):
        marks += [f"{none}behind{size}{text[end : end + 2]}", f"{none}goes{size}{text[end - 1]}{behind}"]
    return marks


def mentions(text: str) -> dict[str, list[tuple[int, float]]]:
    """Return the strings of a folded text that may be names: where each stands, with the log odds that it is one.

    Of one that has a surname and transcribes syllables, too, the better odds: 艾山.
    """
    weights, _ = _fit()
    found: defaultdict[str, dict[int, float]] = defaultdict(dict)
    for span, inside in _likely(text):
        odds = inside + sum([weights.get(mark, 0.0) for mark in marks_around(text, span)])
        places = found[text[span.start : span.end]]
        places[span.start] = max(odds, places.get(span.start, odds))
    return {name: [*places.items()] for name, places in found.items()}


def _likely(text: str) -> Iterator[tuple[Span, float]]:
    """Yield the strings that by their characters may be names, with what these come to."""
    for pattern, surname in SURNAMES_OF:
        for match in pattern.finditer(text):
            start = match.start()
            for size, inside in _likely_sizes(match[1], surname):
                yield Span(start, start + surname, start + size), inside
    for match in _fit()[1].finditer(text):
        for at, end, inside in _likely_parts(match[0]):
            yield Span(match.start() + at, match.start() + at, match.start() + end), inside


@lru_cache(maxsize=1 << 14)
def _likely_sizes(window: str, surname: int) -> tuple[tuple[int, float], ...]:
    """Return how many characters those names have with which some begin, and what these come to; few are likely.

    The same characters come again on all pages.
    """
    sizes = range(surname + 1, len(window) + 1)
    sums = ((size, _sum(window[:surname], window[surname:size])) for size in sizes)
    return tuple((size, inside) for size, inside in sums if inside > UNLIKELY)


@lru_cache(maxsize=1 << 14)
def _likely_parts(run: str) -> tuple[tuple[int, int, float], ...]:
    """Return where those parts of a run begin and end that may be names, and what their characters come to."""
    sums = ((at, end, _sum("", run[at:end])) for at, end in _parts(run))
    return tuple((at, end, inside) for at, end, inside in sums if inside > UNLIKELY)


def _sum(surname: str, given: str) -> float:
    weights, _ = _fit()
    return sum(weights.get(mark, 0.0) for mark in marks_inside(surname, given))


@cache
def _fit() -> tuple[dict[str, float], re.Pattern[str]]:
    """Return the weights by their marks, and what matches a run of syllables."""
    told = json.loads(FIT.read_text(encoding="utf-8"))
    return {mark: hundredths / 100 for mark, hundredths in told["weights"].items()}, run_of(told["syllables"])


def _is_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff"


def _alike(char: str) -> str:
    """Return a character, or what stands for all of its kind."""
    return ALIKE.get(char, "a" if char.isascii() and char.isalpha() else char)
