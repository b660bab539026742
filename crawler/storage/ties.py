"""Enters and takes away the ties between articles, and tells whose records that changes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select

from crawler.dedupe.precedence import precedes
from crawler.storage.neighbours import Neighbour, relation_of, tie
from crawler.storage.schema import relation
from crawler.storage.texts import IDS

TIED = ("tie.firm", "tie.next_of_title", "tie.alike")
BETWEEN = select(relation).where(relation.c.later.in_(IDS), relation.c.earlier.in_(IDS))
PART = delete(relation).where(relation.c.later == bindparam("of_later"), relation.c.earlier == bindparam("of_earlier"))
BEHIND = select(relation.c.later).where(relation.c.earlier.in_(IDS))
RELATE = insert(relation)


def enter_ties(connection: Connection, compared: Iterable[Neighbour]) -> set[str]:
    """Enter the ties of compared articles that are to be tied; return all whose records that changes."""
    rows = [_row(one) for one in compared if tie(one) in TIED]
    if rows:
        connection.execute(RELATE, rows)
    return {row[end] for row in rows for end in ("later", "earlier")}  # a pair that was tied the other way round, too


def untie(connection: Connection, gone: Sequence[tuple[str, str]]) -> set[str]:
    """Take away the ties between pairs of a later and an earlier article; return whose records that changes."""
    if not gone:
        return set()
    connection.execute(PART, [{"of_later": later, "of_earlier": earlier} for later, earlier in gone])
    return behind(connection, [later for later, _ in gone]).union(chain.from_iterable(gone))


def behind(connection: Connection, ids: list[str]) -> set[str]:
    """Return what is tied to some articles as the later one: what is tied to both ends of a pair is among it."""
    return set(connection.scalars(BEHIND, {"ids": ids})) if ids else set()


def _row(other: Neighbour) -> dict[str, Any]:
    found = relation_of(other)
    first, second = other.pair.one, other.pair.other
    if not precedes(first, second, found.type):
        first, second = second, first
    return {"later": second.id, "earlier": first.id} | found._asdict()
