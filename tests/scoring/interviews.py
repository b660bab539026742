"""What makers of interviews invent, and how much of it is read: ``python tests/scoring interviews HAND COUNT SEED``.

A maker is a module with ``made(chance)``, which gives the same page for the same source of chance. The n-th page of a
seed is ``made(Random(f"{seed} {n}"))``. What is right is counted as on pages that people wrote (``accuracy.interviews``,
``accuracy.stories``), over all pages and for each dress, the form in which pages are set.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib import import_module
from random import Random
from typing import Any

from accuracy.compare import spoken
from accuracy.fields import Scorer
from accuracy.halves import OWN
from accuracy.interviews import score_guests, score_turns
from accuracy.stories import score_quotations
from accuracy.tally import Tally
from reading import read

from crawler.items import Quote

HANDS = {"first": "scoring.transcripts", "second": "scoring.second_transcripts"}
"""The modules of the makers, by what they are called."""

ALL = "all dresses"
URL = "http://www.made.example/content/post_8.html"


@dataclass(frozen=True)
class Guest:
    """Who was interviewed."""

    name: str
    post: str | None
    org: str | None


@dataclass(frozen=True)
class Turn:
    """One speaker's words in a talk; several roles or names that fit are parted by ``|`` and ``/``."""

    role: str
    speaker: str
    text: str
    question_of: int | None = None
    """Number of the turn that this one answers."""


@dataclass(frozen=True)
class Said:
    """A direct quotation of a person."""

    speaker: str
    text: str


@dataclass(frozen=True)
class Made:
    """A page, and what is true of it."""

    dress: str
    """The form in which it is set, one name for all pages of that form."""
    body: str
    is_interview: bool
    is_text: bool = False
    """Whether the body is a text capture."""
    column: str | None = None
    guests: tuple[Guest, ...] = ()
    host: str | None = None
    held_at: str | None = None
    """YYYY-MM-DD"""
    theme: str | None = None
    turns: tuple[Turn, ...] = ()
    said: tuple[Said, ...] = ()
    """Of prose; a talk in turns has none."""


def pages(hand: str, count: int, seed: str) -> Iterator[Made]:
    """Yield the pages of a maker."""
    made = import_module(HANDS[hand]).made
    return (made(Random(f"{seed} {number}")) for number in range(count))


def scored(hand: str, count: int, seed: str) -> Tally:
    """Return what is read from the pages of a maker, over all pages and by dress."""
    tally = Tally()
    for number, page in enumerate(pages(hand, count, seed)):
        kind = "text/plain" if page.is_text else "text/html"
        found = read(page.body.encode(), url=URL, column=page.column, content_type=f"{kind}; charset=utf-8").interview
        for name in (ALL, page.dress):
            _score(Scorer(tally, OWN, name, f"{page.dress} {number}"), page, asdict(found) if found else None)
    return tally


def _score(score: Scorer, page: Made, found: dict[str, Any] | None) -> None:
    if not page.is_interview:
        score.one("no interview where none is", found is None)
        return
    score.one("interviews recognised", found is not None)
    told = found or {"guests": [], "turns": [], "quotes": [], "host": None, "held_at": None, "theme": None}
    wanted: dict[str, Any] = {
        "guests": [asdict(one) for one in page.guests],
        "turns": [asdict(one) for one in page.turns],
    }
    score_guests(score, told["guests"], wanted, set())
    for name, value, given in (
        ("host", page.host, told["host"]),
        ("day held", page.held_at, (told["held_at"] or "")[:10]),
        ("theme", page.theme, told["theme"]),
    ):
        if value:
            score.one(name, spoken(given) == spoken(value), f"{given} for {value}")
    if page.turns:
        score_turns(score, told["turns"], wanted["turns"])
    else:
        said = [(one.speaker, one.text) for one in page.said]
        score_quotations(score, [Quote(**one) for one in told["quotes"]], said)


def tell(hand: str, count: int, seed: str, *, misses: bool = False) -> None:
    """Print the counts of a maker's pages, all dresses first; with ``misses`` also what was not right."""
    tally = scored(hand, count, seed)
    figures = tally.figures()
    for name in sorted(figures, key=lambda name: (not name.startswith(ALL), name)):
        print(f"{name:75} {figures[name].told}")
    for miss in tally.misses if misses else ():
        if not miss.figure.startswith(ALL):
            print(f"\n{miss.figure} | {miss.case}\n  {miss.what}")
