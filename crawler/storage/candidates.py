"""Looks up with which stored articles one is compared: the same ones in whatever order they were stored.

Every article has a number that goes by its day, and a key lists the numbers of all that have it. Of a key that few
have, all are compared with each other; of a key that many have, an article only with those next to it. A look-up reads
a few rows a key, however many have it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import combinations
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    TextClause,
    and_,
    bindparam,
    or_,
    select,
    text,
    union_all,
)

from crawler.dedupe.precedence import rank
from crawler.storage.schema import bucket, fingerprint

FEW = 8
"""Articles under one key that are all compared with each other."""

NEXT = 1
"""Articles compared on either side where a key has more: what so many have in common proves little."""

NAMESAKES = 4
"""Articles of one title compared on either side."""

EPOCH = date(1990, 1, 1).toordinal()
LAST_DAY = (1 << 15) - 1
"""What has no day stands behind all others, as it does where the original is told."""

BITS = 48
"""Bits of a number behind those of its day."""

SOME = 120
"""Rows read at once: where all keys of an article have no more, which is the rule, that is the cheapest way."""

NUMBER: BindParameter[int] = bindparam("own_number")
HEADLINE: BindParameter[int | None] = bindparam("headline")
DAY: BindParameter[str | None] = bindparam("day")
NUMBERS: BindParameter[Sequence[int]] = bindparam("numbers", expanding=True)

OF_TITLE = select(fingerprint.c.number, fingerprint.c.article_id, fingerprint.c.day).where(
    fingerprint.c.headline == HEADLINE
)
OF_ONE_TITLE = union_all(
    *(
        select(part.subquery())
        for part in (
            OF_TITLE.where(fingerprint.c.day <= DAY, fingerprint.c.number < NUMBER)
            .order_by(fingerprint.c.day.desc(), fingerprint.c.number.desc())
            .limit(NAMESAKES),
            OF_TITLE.where(fingerprint.c.day >= DAY, fingerprint.c.number > NUMBER)
            .order_by(fingerprint.c.day, fingerprint.c.number)
            .limit(NAMESAKES),
        )
    )
)
KEYS: BindParameter[Sequence[int]] = bindparam("keys", expanding=True)
LISTED = select(bucket.c.key, bucket.c.number).where(bucket.c.key.in_(KEYS)).limit(SOME)
NUMBERED = select(fingerprint.c.number, fingerprint.c.article_id, fingerprint.c.headline).where(
    fingerprint.c.number.in_(NUMBERS)
)

_OTHER, _BESIDE = bucket.alias(), bucket.alias()


def _lacks(place: int | BindParameter[int], *conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return the condition that a key lists no article at this place, from 0, of those that fulfil conditions."""
    rows = select(_BESIDE.c.number).where(_BESIDE.c.key == _OTHER.c.key, *conditions).limit(1).offset(place)
    return rows.correlate(_OTHER).scalar_subquery().is_(None)


STILL_LISTED = select(_OTHER.c.number).where(
    _OTHER.c.key.in_(KEYS),
    _OTHER.c.number.in_(NUMBERS),
    or_(
        and_(
            _lacks(NEXT - 1, _BESIDE.c.number > _OTHER.c.number, _BESIDE.c.number < NUMBER),
            _lacks(NEXT - 1, _BESIDE.c.number > NUMBER, _BESIDE.c.number < _OTHER.c.number),
        ),
        _lacks(bindparam("few"), _BESIDE.c.number != NUMBER),
    ),
)
"""Which of some articles have a key of another and stand next to it there, or with few others."""

Numbers = tuple[int, int]


@dataclass
class Candidates:
    """The articles with which one is compared, by their numbers."""

    keys: Counter[int] = field(default_factory=Counter)
    """How many keys led to each."""
    of_title: dict[int, str | None] = field(default_factory=dict)
    """Those of its title: of the ``same`` day, the next one ``before`` or ``after``; None of those beyond."""
    between: tuple[str, str] | None = None
    """The articles of its title right before and behind it, by their ids: they are next to each other no more."""
    parted: set[Numbers] = field(default_factory=set)
    """Pairs of others that were compared by a key as long as this article did not stand between them."""

    @property
    def numbers(self) -> set[int]:
        """The numbers of all."""
        return {*self.keys, *self.of_title}


def number_of(article_id: str, day: str | None, attempt: int = 0) -> int:
    """Return the number of an article: by its day, and within the day by its id.

    :param attempt: 1 where the first number is another article's
    """
    days = min(max(date.fromisoformat(day).toordinal() - EPOCH, 0), LAST_DAY) if day else LAST_DAY
    return (days << BITS) + rank(article_id, attempt)


def candidates(
    connection: Connection,
    keys: Sequence[int],
    number: int,
    title: tuple[int | None, str | None],
    fresh: Collection[int],
) -> Candidates:
    """Look up the candidates of an article.

    :param keys: the keys of its text, its number and its policy
    :param title: hash of its title's words, and its day
    :param fresh: those of its keys under which it is not listed yet
    """
    found = Candidates()
    members = _members(connection, keys)
    crowded = []
    for key in keys:
        others = [one for one in members.get(key, ()) if one != number]
        if len(others) < FEW:
            found.keys.update(others)
        else:
            crowded.append(key)
            if key in fresh and len(others) == FEW:
                found.parted |= _far_apart(others, number)
    for key, before, after in _beside(connection, crowded, number):
        found.keys.update((*before[:NEXT], *after[:NEXT]))
        if key in fresh:
            found.parted |= _straddling(before, after, NEXT)
    if title[0] is not None and title[1] is not None:
        _add_namesakes(connection, found, number, title)
    return found


def still_compared(
    connection: Connection,
    keys: Sequence[int],
    number: int,
    title: tuple[int | None, str | None],
    others: Iterable[Any],
) -> set[int]:
    """Return which of some articles an article has among its candidates: as :func:`candidates` would find them.

    :param others: their numbers and the hashes of their titles' words, rows of ``NUMBERED``
    """
    numbers = {row.number: row.headline for row in others}
    values = {"keys": keys, "numbers": list(numbers), "own_number": number, "few": FEW - 1}
    found = set(connection.scalars(STILL_LISTED, values)) if keys else set()
    if title[0] is not None and title[1] is not None and title[0] in numbers.values():
        namesakes = Candidates()
        _add_namesakes(connection, namesakes, number, title)
        found |= numbers.keys() & namesakes.of_title.keys()
    return found


def _add_namesakes(
    connection: Connection, found: Candidates, number: int, title: tuple[int | None, str | None]
) -> None:
    rows = connection.execute(OF_ONE_TITLE, {"headline": title[0], "day": title[1], "own_number": number}).all()
    before = [row for row in rows if row.number < number]
    after = [row for row in rows if row.number > number]
    for name, side in (("before", before), ("after", after)):
        for place, row in enumerate(side):
            found.of_title[row.number] = "same" if row.day == title[1] else None if place else name
    found.between = (before[0].article_id, after[0].article_id) if before and after else None
    found.parted |= _straddling([row.number for row in before], [row.number for row in after], NAMESAKES)


def _far_apart(others: Sequence[int], number: int) -> set[Numbers]:
    """Return the pairs of all under a key that it lists side by side no more, now that it lists one more."""
    order = sorted((*others, number))
    return {
        (one, other)
        for (at, one), (place, other) in combinations(enumerate(order), 2)
        if place - at > NEXT and number not in (one, other)
    }


def _straddling(before: Sequence[int], after: Sequence[int], width: int) -> set[Numbers]:
    """Return the pairs on both sides of an article that stood as close as counts before it came between.

    :param before: the numbers before it, the closest first
    """
    return {
        (one, other) for at, one in enumerate(before) for place, other in enumerate(after) if at + place + 1 == width
    }


def _members(connection: Connection, keys: Sequence[int]) -> dict[int, list[int]]:
    """Return the numbers under each key, a few of those that many have."""
    found: dict[int, list[int]] = {}
    rows: Sequence[tuple[int, int]] = connection.execute(LISTED, {"keys": keys}).tuples().all()
    if len(rows) == SOME:
        rows = _rows(connection, _reading(len(keys), "", ""), keys, FEW + 2)
    for key, number in rows:
        found.setdefault(key, []).append(number)
    return found


def _beside(connection: Connection, keys: Sequence[int], number: int) -> Iterator[tuple[int, list[int], list[int]]]:
    """Yield keys with the numbers next to an article's, before it and behind it, the closest first."""
    if not keys:
        return
    sides: list[dict[int, list[int]]] = [{}, {}]
    statements = (_reading(len(keys), "<", "DESC"), _reading(len(keys), ">", "ASC"))
    for side, statement in zip(sides, statements, strict=True):
        for key, other in _rows(connection, statement, keys, NEXT, number):
            side.setdefault(key, []).append(other)
    yield from ((key, sides[0].get(key, []), sides[1].get(key, [])) for key in keys)


def _rows(
    connection: Connection, statement: TextClause, keys: Sequence[int], most: int, number: int = 0
) -> Sequence[tuple[int, int]]:
    values = {f"key{at}": key for at, key in enumerate(keys)} | {"most": most, "number": number}
    return connection.execute(statement, values).tuples().all()


@cache
def _reading(count: int, than: str, order: str) -> TextClause:
    """Return the statement that reads a few rows for each of so many keys: it costs the same however many have them."""
    beside = f"AND number {than} :number " if than else "AND :number = 0 "
    part = (
        "SELECT key, number FROM (SELECT key, number FROM candidate "
        "WHERE key = :key{at} {beside}ORDER BY number {order} LIMIT :most) AS part{at}"
    )
    return text(" UNION ALL ".join(part.format(at=at, beside=beside, order=order) for at in range(count)))
