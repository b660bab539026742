"""Of whom an article tells: the person who is meant where nobody else is, and whose words those are that nobody claims.

Others come and go within a paragraph or two; the one of whom the article tells is there from the beginning to the end.
The weights are those of a regression on who was interviewed in pages of our own.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate

from crawler.extract.interview.name_places import places_of
from crawler.extract.interview.nicknames import by_surname
from crawler.extract.interview.persons import Person
from crawler.extract.interview.unlisted import parts_of
from crawler.scoring import Rules

FIRST = 2
"""Paragraphs in which an article names the one of whom it tells."""

OFTEN = 5
"""Paragraphs with a person's name of which more say nothing."""

WHOLE = 3
"""Characters of a name of which the last two may stand alone."""


@dataclass
class Told:
    """A person and the paragraphs that name him, in full, by a part of the name, as 老沈 or 沈院长."""

    person: Person
    paragraphs: list[int]
    """Their numbers, in order, without what is only said in them."""
    length: int
    """How many paragraphs there are."""


PROTAGONIST: Rules[Told] = Rules("protagonist")


@PROTAGONIST.rule(1.9)
def is_named_first(one: Told) -> bool:
    """One of the first paragraphs names him."""
    return one.paragraphs[:1] < [FIRST] and bool(one.paragraphs)


@PROTAGONIST.rule(0.7)
def has_a_post(one: Told) -> bool:
    """The page gives his post."""
    return one.person.post is not None


@PROTAGONIST.rule(1.0)
def is_named_often(one: Told) -> float:
    """Paragraphs that name him, up to five."""
    return min(OFTEN, len(one.paragraphs)) / OFTEN


@PROTAGONIST.rule(1.5)
def is_named_to_the_end(one: Told) -> float:
    """Share of the article between the first and the last of these."""
    return (one.paragraphs[-1] - one.paragraphs[0]) / one.length if one.paragraphs else 0.0


def protagonist(text: str, people: Mapping[str, Person]) -> str | None:
    """Return of whom an article tells most.

    :param text: folded, without what is said in it
    :param people: whom it names
    """
    if len(people) < 2:
        return next(iter(people), None)
    starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
    told = {name: Told(one, _paragraphs(text, name, starts), len(starts) - 1) for name, one in people.items()}
    return max(told, key=lambda name: (PROTAGONIST.score(told[name]), text.count(name)))


def _paragraphs(text: str, name: str, starts: list[int]) -> list[int]:
    """Return the numbers of the paragraphs that name a person."""
    parts = parts_of(name)
    called = [name, *parts, *([name[-2:]] if len(name) >= WHOLE and not parts else [])]
    places = [at for one in called for at in places_of(text, one)]
    if not parts:
        places += by_surname(text, name)
    return sorted({bisect_right(starts, at) - 1 for at in places})
