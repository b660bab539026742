"""Judges pairs of one title and day anew when siblings come or go: these tell what a form leaves open."""

from __future__ import annotations

from collections.abc import Collection, Set

from sqlalchemy import ColumnElement, and_, or_, select, union

from crawler.dedupe.relationship import VERDICTS, judge
from crawler.storage.candidates import BITS, NUMBERS
from crawler.storage.neighbours import Neighbour, relation_of
from crawler.storage.schema import fingerprint, relation
from crawler.storage.siblings import Siblings
from crawler.storage.ties import WITH_NUMBERS, behind, enter_ties, untie

_NEAR = select(fingerprint.c.article_id).where(fingerprint.c.number.in_(NUMBERS))


def _tied_as(rule: str) -> ColumnElement[bool]:
    kind, reason = VERDICTS[rule]
    return and_(relation.c.type == kind, relation.c.reason == reason)


_HANGING = WITH_NUMBERS.where(or_(*map(_tied_as, ("same_title_and_day", "filled_in_anew"))))
HANGING = union(_HANGING.where(relation.c.later.in_(_NEAR)), _HANGING.where(relation.c.earlier.in_(_NEAR))).order_by(
    "one", "other"
)
"""The ties of some articles that hang on siblings, and the numbers of both ends."""


def share_a_day(numbers: Collection[int]) -> bool:
    """Tell whether some of these articles are of one day: only a tie of such hangs on the siblings of both."""
    return len({number >> BITS for number in numbers}) < len(numbers)


def judge_anew(siblings: Siblings, beside: Set[int], new: Set[int]) -> set[str]:
    """Judge anew the ties of what stands next to siblings that came or went; return whose records that changes.

    :param siblings: as they stand in the store now
    :param beside: numbers of the articles that have them for siblings
    :param new: numbers of articles whose pairs have been judged by these siblings already
    """
    connection = siblings.connection
    rows = connection.execute(HANGING, {"numbers": list(beside)}).all() if beside else ()
    waiting = [row for row in rows if not new & {row.one, row.other} and min(row.one, row.other) in beside]
    texts = siblings.texts({number for row in waiting for number in (row.one, row.other)})
    gone, coming = [], []
    for row in waiting:
        pair = siblings.pair((row.one, texts[row.one]), (row.other, texts[row.other]))
        neighbour = Neighbour(pair, judge(pair))
        if relation_of(neighbour)[:2] != (row.type, row.reason):
            gone.append(row)
            coming.append(neighbour)
    changed = untie(connection, gone) | enter_ties(connection, coming)
    return changed | behind(connection, [row.earlier for row in gone])
