"""Looks up with which stored articles one is compared: the same ones in whatever order they were stored.

Every article has a number that goes by its day, and a key lists the numbers of all that have it. Of a key that few
have, all are compared with each other; of a key that many have, an article only with those next to it. A look-up reads
a few rows a key, however many have it, and is made for all articles of a transaction together: none is compared with
what another of them parts it from.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations, pairwise
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, select

from crawler.dedupe.precedence import rank
from crawler.storage.given import about, ask
from crawler.storage.schema import fingerprint

FEW = 8
"""Articles under one key that are all compared with each other: what more have in common proves little."""

NAMESAKES = 4
"""Articles of one title compared on either side."""

EPOCH = date(1990, 1, 1).toordinal()
NO_DAY = (1 << 15) - 1
"""What has no day stands behind all others, as it does where the original is told."""

BITS = 48
"""Bits of a number behind those of its day."""

UNDATED = NO_DAY << BITS
"""Where the numbers of articles without a day begin."""

LAST = (1 << 63) - 1
"""The last number there can be."""

NUMBERS: BindParameter[Sequence[int]] = bindparam("numbers", expanding=True)

PLACED = select(fingerprint.c.headline, fingerprint.c.number).where(
    fingerprint.c.article_id.in_(bindparam("ids", expanding=True)), fingerprint.c.headline.is_not(None)
)

FIRST_OF_KEY = about("""
SELECT given.key, candidate.number FROM ({keys}) AS given CROSS JOIN candidate WHERE candidate.key = given.key
AND candidate.number <= coalesce(
    (SELECT number FROM candidate AS behind WHERE behind.key = given.key ORDER BY number LIMIT 1 OFFSET :few), :last)
""")
"""The first few numbers of keys."""

BESIDE = about("""
SELECT given.key, given.one,
(SELECT number FROM candidate WHERE key = given.key AND number < given.one ORDER BY number DESC LIMIT 1),
(SELECT number FROM candidate WHERE key = given.key AND number > given.one ORDER BY number LIMIT 1)
FROM ({rows}) AS given
""")
"""The numbers next to one under a key."""

STILL_COMPARED = about("""
SELECT DISTINCT given.one, given.other FROM ({pairs}) AS given CROSS JOIN candidate
WHERE candidate.key = given.key AND candidate.number = given.other
AND ((SELECT number FROM candidate AS behind WHERE behind.key = given.key ORDER BY number LIMIT 1 OFFSET :few) IS NULL
OR (SELECT number FROM candidate AS behind WHERE behind.key = given.key AND behind.number > given.least
    ORDER BY number LIMIT 1) = given.most)
""")
"""Which of some pairs of numbers have a key of the first in common and stand next to each other there, or with few
others."""

OF_TITLE = about("""
SELECT given.one, near.number FROM ({rows}) AS given CROSS JOIN likeness AS near WHERE near.headline = given.key
AND near.number BETWEEN coalesce(
    (SELECT number FROM likeness AS before WHERE before.headline = given.key AND before.number < given.one
     ORDER BY number DESC LIMIT 1 OFFSET :few), 0)
AND coalesce(
    (SELECT number FROM likeness AS behind WHERE behind.headline = given.key AND behind.number > given.one
     AND behind.number <= :last ORDER BY number LIMIT 1 OFFSET :few), :last)
""")
"""The numbers closest to one under its title, on either side."""

Numbers = tuple[int, int]


@dataclass(frozen=True)
class Place:
    """Where an article stands among others."""

    number: int
    keys: Sequence[int]
    """Those of its text, its number and its policy."""
    headline: int | None
    """Hash of the words of its title."""
    fresh: Collection[int] = ()
    """Those of its keys under which it is not listed yet."""
    subjects: Sequence[int] = ()
    """Its keys as a policy, or as what may explain one without citing it."""


@dataclass
class Candidates:
    """The articles with which one is compared, by their numbers."""

    keys: Counter[int] = field(default_factory=Counter)
    """How many keys led to each."""
    of_title: dict[int, str | None] = field(default_factory=dict)
    """Those of its title: of the ``same`` day, the next one ``before`` or ``after``; None of those beyond."""

    @property
    def numbers(self) -> set[int]:
        """The numbers of all."""
        return {*self.keys, *self.of_title}


@dataclass
class Found:
    """What a look-up for several articles gave."""

    candidates: defaultdict[int, Candidates] = field(default_factory=lambda: defaultdict(Candidates))
    """Of each, by its number."""
    parted: set[Numbers] = field(default_factory=set)
    """Pairs of others that were compared by a key or title as long as none of these stood between them."""
    out_of_series: set[Numbers] = field(default_factory=set)
    """Pairs of others of one title that were next to each other."""


def number_of(article_id: str, day: str | None, attempt: int = 0) -> int:
    """Return the number of an article: by its day, and within the day by its id.

    :param attempt: 1 where the first number is another article's
    """
    days = min(max(date.fromisoformat(day).toordinal() - EPOCH, 0), NO_DAY - 1) if day else NO_DAY
    return (days << BITS) + rank(article_id, attempt)


def look_up(connection: Connection, places: Iterable[Place]) -> Found:
    """Look up the candidates of articles, as they are when all of these are stored.

    Their titles are not entered yet; of their keys, all but the fresh ones are.
    """
    found = Found()
    _add_by_keys(connection, found, places)
    titled: defaultdict[int, list[int]] = defaultdict(list)
    for place in places:
        if place.headline is not None and place.number < UNDATED:
            titled[place.headline].append(place.number)
    stored = of_title(connection, [(headline, number) for headline, numbers in titled.items() for number in numbers])
    for namesakes in titled.values():
        for number in namesakes:
            if len(namesakes) > 1 or stored[number]:
                _add_namesakes(found, number, [*stored[number], *namesakes])
                _part_namesakes(found, number, namesakes, stored[number])
    return found


def still_compared(connection: Connection, pairs: Sequence[tuple[Place, Any]]) -> set[Numbers]:
    """Return which pairs of articles are compared, as :func:`look_up` would find them.

    :param pairs: the place of one, and the row of its tie to the other, ``one`` and ``other`` by number
    """
    rows = [(tie.one, tie.other, *sorted((tie.one, tie.other)), place.keys) for place, tie in pairs]
    found = {(one, other) for one, other in ask(connection, STILL_COMPARED, rows, few=FEW)}
    namesakes = [
        (place.headline, place.number)
        for place, tie in pairs
        if place.headline is not None and place.headline == tie.headline
    ]
    return found | {(one, other) for one, others in of_title(connection, namesakes).items() for other in others}


def of_title(connection: Connection, titled: Iterable[tuple[int, int]]) -> defaultdict[int, list[int]]:
    """Return the numbers of the stored articles of an article's title that are closest to it on either side.

    :param titled: hash of the title and number of each article; those without a day have no neighbours
    """
    found: defaultdict[int, list[int]] = defaultdict(list)
    dated = sorted({(headline, number) for headline, number in titled if number < UNDATED})
    for number, other in ask(connection, OF_TITLE, dated, few=NAMESAKES - 1, last=UNDATED - 1):
        if other != number:
            found[number].append(other)
    return found


def next_of_title(connection: Connection, ids: Collection[str]) -> set[int]:
    """Return the numbers of all that is next to some stored articles under their titles."""
    placed = connection.execute(PLACED, {"ids": list(ids)}).tuples().all()
    return {number for others in of_title(connection, placed).values() for number in others}


def _add_by_keys(connection: Connection, found: Found, places: Iterable[Place]) -> None:
    having = by_key((place.number, place.keys) for place in places)
    fresh = by_key((place.number, place.fresh) for place in places)
    listed: defaultdict[int, list[int]] = defaultdict(list)
    for key, number in ask(connection, FIRST_OF_KEY, list(having), few=FEW, last=LAST):
        listed[key].append(number)
    crowded = []
    for key, own in having.items():
        if len(own) == 1 and key not in listed:  # as most are
            continue
        if len(listed[key]) > FEW:
            crowded += [(key, number) for number in own]
        else:
            _add_few(found, own, listed[key], fresh[key])
    for key, number, before, behind in ask(connection, BESIDE, crowded):
        _add_next(found, number, before, behind, fresh[key])


def by_key(listed: Iterable[tuple[int, Collection[int]]]) -> defaultdict[int, set[int]]:
    """Return the numbers under each key, from the keys of each number."""
    numbers: defaultdict[int, set[int]] = defaultdict(set)
    for number, keys in listed:
        for key in keys:
            numbers[key].add(number)
    return numbers


def _add_few(found: Found, own: set[int], listed: list[int], fresh: set[int]) -> None:
    """Add the articles that have a key in common with some: all of them, or those next to each if they are many now."""
    order = sorted({*listed, *fresh})
    pairs = set(combinations(order, 2))
    if len(order) > FEW:
        pairs = set(pairwise(order))
        found.parted |= set(combinations(sorted(listed), 2)) - pairs
    for pair in pairs:
        for one, other in (pair, pair[::-1]):
            if one in own:
                found.candidates[one].keys[other] += 1


def _add_next(found: Found, number: int, before: int | None, behind: int | None, fresh: set[int]) -> None:
    """Add the articles next to one under a crowded key: those listed before and behind it, or closer ones that come."""
    if number in fresh and before is not None and behind is not None:
        found.parted.add((before, behind))
    others = [*fresh, *(one for one in (before, behind) if one is not None)]
    closest = (
        max((one for one in others if one < number), default=None),
        min((one for one in others if one > number), default=None),
    )
    found.candidates[number].keys.update(one for one in closest if one is not None)


def _add_namesakes(found: Found, number: int, others: Iterable[int]) -> None:
    """Add the articles of one title that are closest to one of them, stored or coming with it."""
    order = sorted(others)
    sides = {
        "before": [other for other in reversed(order) if other < number],
        "after": [other for other in order if other > number],
    }
    for name, side in sides.items():
        for at, other in enumerate(side[:NAMESAKES]):
            when = "same" if other >> BITS == number >> BITS else None if at else name
            found.candidates[number].of_title[other] = when


def _part_namesakes(found: Found, number: int, coming: list[int], stored: Sequence[int]) -> None:
    """Add the pairs of stored articles of one title that are next to each other no more, or too far apart."""
    before = sorted((one for one in stored if one < number), reverse=True)
    behind = sorted(one for one in stored if one > number)
    found.out_of_series |= set(zip(before[:1], behind[:1], strict=False))
    for at, one in enumerate(before):
        for beyond, other in enumerate(behind[: NAMESAKES - at]):
            if at + beyond + sum(one < own < other for own in coming) >= NAMESAKES:
                found.parted.add((one, other))
