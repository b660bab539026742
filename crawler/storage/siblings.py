"""Looks up the siblings of a pair: the articles of its title that stand next to either of the two."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Collection, Iterable, Mapping
from operator import itemgetter

from sqlalchemy import Connection

from crawler.dedupe.pair import Kin, Pair
from crawler.dedupe.sketch import headline_key
from crawler.dedupe.text import Text
from crawler.storage.candidates import NAMESAKES, Candidates, of_title
from crawler.storage.texts import numbered_texts

NEXT = NAMESAKES - 1
"""Siblings on either side: who has an article for a sibling is then compared with it, and so is the next one."""


class Siblings:
    """The texts and siblings of stored articles, each read once as long as nothing is stored."""

    def __init__(self, connection: Connection, looked_up: Mapping[int, Candidates]) -> None:
        """Begin with what a look-up gave: the candidates of articles, by the numbers of these."""
        self.connection = connection
        self._looked_up = looked_up
        self._next: dict[int, list[int]] = {}
        self._texts: dict[int, Text] = {}

    def texts(self, numbers: Collection[int]) -> dict[int, Text]:
        """Return articles by their numbers."""
        self._texts |= numbered_texts(self.connection, [one for one in numbers if one not in self._texts])
        return {one: self._texts[one] for one in numbers if one in self._texts}

    def pair(self, one: tuple[int, Text], other: tuple[int, Text]) -> Pair:
        """Return two articles side by side, by number and text, with a look-up of their siblings for a rule that asks.

        Their siblings are those next to the one with the lower number; only rules for pairs of one title and day ask.
        """
        return Pair(one[1], other[1], lambda: self._of(*sorted((one, other), key=itemgetter(0))))

    def _of(self, head: tuple[int, Text], other: tuple[int, Text]) -> Kin:
        number, text = head
        if number not in self._next:
            self._next[number] = closest(number, self._of_title(number, other[0], text))
        siblings = self.texts([one for one in self._next[number] if one != other[0]])
        return Kin(text, list(siblings.values()))

    def _of_title(self, number: int, beside: int, text: Text) -> Iterable[int]:
        """Return numbers of articles next to one under its title, by what was looked up for it or one beside it."""
        own, others = self._looked_up.get(number), self._looked_up.get(beside)
        if own:
            return own.of_title
        if others and _are_all(beside, others.of_title):
            return {beside, *others.of_title} - {number}
        return of_title(self.connection, [(headline_key(text.headline), number)])[number]


def closest(number: int, of_title: Iterable[int]) -> list[int]:
    """Return the numbers of the siblings of an article, in order, from those of its title next to it."""
    order = sorted(of_title)
    at = bisect(order, number)
    return order[max(0, at - NEXT) : at + NEXT]


def _are_all(number: int, near: Iterable[int]) -> bool:
    """Tell whether the articles next to one under its title are all that the title has."""
    before = sum(one < number for one in near)
    return before < NAMESAKES > sum(one > number for one in near)
