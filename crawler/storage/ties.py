"""Enters and takes away the ties between articles, and tells whose records that changes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select

from crawler.dedupe.precedence import precedes
from crawler.storage.given import about, ask
from crawler.storage.neighbours import Neighbour, relation_of, tie
from crawler.storage.relations import FIRM_TYPES
from crawler.storage.schema import fingerprint, relation
from crawler.storage.texts import IDS

LATER, EARLIER = fingerprint.alias("later_one"), fingerprint.alias("earlier_one")
WITH_NUMBERS = (
    select(relation, LATER.c.number.label("one"), EARLIER.c.number.label("other"), EARLIER.c.headline)
    .join(LATER, LATER.c.article_id == relation.c.later)
    .join(EARLIER, EARLIER.c.article_id == relation.c.earlier)
)
"""Ties, the numbers of both ends, and the title of the earlier one."""

BETWEEN = about("""
SELECT tie.later, tie.earlier, tie.type, tie.reason, later_one.number AS one, earlier_one.number AS other,
earlier_one.headline FROM ({rows}) AS given CROSS JOIN likeness AS later_one CROSS JOIN likeness AS earlier_one
CROSS JOIN tie WHERE later_one.number = given.key AND earlier_one.number = given.one
AND tie.later = later_one.article_id AND tie.earlier = earlier_one.article_id
""")
"""The ties of pairs of numbers, the later one's first."""

TIED = ("tie.firm", "tie.next_of_title", "tie.alike")
PART = delete(relation).where(relation.c.later == bindparam("of_later"), relation.c.earlier == bindparam("of_earlier"))
BEHIND = select(relation.c.later).where(relation.c.earlier.in_(IDS))
RELATE = insert(relation)


def enter_ties(connection: Connection, compared: Iterable[Neighbour]) -> set[str]:
    """Enter the ties of compared articles that are to be tied; return whose records that changes."""
    rows = [_row(one) for one in compared if tie(one) in TIED]
    if rows:
        connection.execute(RELATE, rows)
    return stand_in((row["later"], row["earlier"], row["type"]) for row in rows)


def ties_between(connection: Connection, pairs: Collection[tuple[int, int]]) -> Sequence[Row[Any]]:
    """Return the ties of pairs of articles, given by their numbers in either order, with the numbers of both ends."""
    return ask(connection, BETWEEN, [*pairs, *((other, one) for one, other in pairs)])


def untie(connection: Connection, gone: Sequence[Row[Any]]) -> set[str]:
    """Take away ties, rows of the table; return whose records that changes.

    A firm tie decides also what the record of an article shows that is tied to both its ends.
    """
    if not gone:
        return set()
    connection.execute(PART, [{"of_later": row.later, "of_earlier": row.earlier} for row in gone])
    firm = [row.later for row in gone if row.type in FIRM_TYPES]
    return stand_in((row.later, row.earlier, row.type) for row in gone) | behind(connection, firm)


def stand_in(ties: Iterable[tuple[str, str, str]]) -> set[str]:
    """Return in whose records ties stand, by their ends and types: the later one's, and that of a policy explained."""
    return {one for later, earlier, kind in ties for one in ((later, earlier) if kind == "interprets" else (later,))}


def behind(connection: Connection, ids: list[str]) -> set[str]:
    """Return what is tied to some articles as the later one: what is tied to both ends of a pair is among it."""
    return set(connection.scalars(BEHIND, {"ids": ids})) if ids else set()


def _row(other: Neighbour) -> dict[str, Any]:
    found = relation_of(other)
    first, second = other.pair.one, other.pair.other
    if not precedes(first, second, found.type):
        first, second = second, first
    return {"later": second.id, "earlier": first.id} | found._asdict()
