"""Compares a stored article with those that are looked up for it, and tells which pairs are tied."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from crawler.dedupe.pair import Pair
from crawler.dedupe.relationship import Judged, Relationship, judge
from crawler.dedupe.sketch import headline_key
from crawler.dedupe.text import Text
from crawler.scoring import Rules
from crawler.storage.candidates import Candidates, Place
from crawler.storage.siblings import Siblings


@dataclass
class Neighbour:
    """A stored article that another one was compared with."""

    pair: Pair
    """The article in question, and the other."""
    judged: Judged
    keys: int = 0
    """How many keys of the text's sketch led to it."""
    when: str | None = None
    """Of an article of the same title: the ``same`` day, the last one ``before`` or the first one ``after``."""


TIES: Rules[Neighbour] = Rules("tie")
"""Which compared articles are tied to each other in the store: the first rule that holds decides."""


@TIES.rule()
def firm(other: Neighbour) -> bool:
    """They are one article, or one is a version of the other."""
    found = other.judged.relationship
    return found is not None and found.type != "related"


@TIES.rule()
def next_of_title(other: Neighbour) -> bool:
    """It is the last article of this title before, or the first one after: a series is tied from day to day."""
    return other.when in ("before", "after")


@TIES.rule()
def far_in_series(neighbour: Neighbour) -> bool:
    """One title on different days, with others between: known through these, so not tied."""
    one, other = neighbour.pair.one, neighbour.pair.other
    same_title = bool(one.headline) and one.headline == other.headline
    return same_title and bool(one.day and other.day) and one.day != other.day


@TIES.rule()
def alike(other: Neighbour) -> bool:
    """Alike only: tied, and shown if few others are closer."""
    return other.judged.relationship is not None


@TIES.rule()
def apart(_: Neighbour) -> bool:
    """Nothing to each other: not tied."""
    return True


def tie(other: Neighbour) -> str:
    """Return the name of the rule that tells whether a pair is tied, ``tie.firm`` or ``tie.apart``."""
    rule = TIES.first(other)
    assert rule, "the last rule always holds"
    return rule.name


def relation_of(other: Neighbour) -> Relationship:
    """Return what a pair is tied as: what it was judged, or as one of a series."""
    found = other.judged.relationship
    if next_of_title(other) and not firm(other):
        return Relationship("related", "title", found.share if found else 0.0)
    assert found, "only pairs that are something to each other are tied"
    return found


def place_of(text: Text, number: int, fresh: Collection[int] = ()) -> Place:
    """Return where an article stands among others.

    :param fresh: those of its keys under which it is not listed yet
    """
    headline = headline_key(text.headline) if text.headline else None
    return Place(number, text.found_by, headline, fresh, text.subject_keys)


def neighbours_of(
    siblings: Siblings, place: tuple[int, Text], found: Candidates, others: Iterable[tuple[int, Text]]
) -> list[Neighbour]:
    """Compare an article with others.

    :param place: its number and text
    :param found: why they are compared
    :param others: number and text of each
    """
    pairs = [(siblings.pair(place, other), other[0]) for other in others]
    return [Neighbour(pair, judge(pair), found.keys[number], found.of_title.get(number)) for pair, number in pairs]
