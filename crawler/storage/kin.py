"""Judges stored pairs of one title and day anew when siblings come or go: these tell what a form leaves open."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, exists, select

from crawler.dedupe.relationship import hangs_on_kin
from crawler.dedupe.text import Text
from crawler.storage.candidates import DAY, HEADLINE, NUMBERS, look_up
from crawler.storage.neighbours import neighbours_of, numbered_texts, place_of, tie
from crawler.storage.schema import fingerprint
from crawler.storage.ties import BETWEEN, TIED, behind, enter_ties, untie

_beside = fingerprint.alias("beside")
OF_ONE_DAY = select(fingerprint.c.number).where(
    fingerprint.c.number.in_(NUMBERS),
    exists().where(
        _beside.c.headline == fingerprint.c.headline,
        _beside.c.day == fingerprint.c.day,
        _beside.c.number != fingerprint.c.number,
    ),
)
"""Which of some articles have another of their title and day."""

NAMESAKES_OF_DAY = select(fingerprint.c.number).where(
    fingerprint.c.number.in_(NUMBERS), fingerprint.c.headline == HEADLINE, fingerprint.c.day == DAY
)


def judge_anew(connection: Connection, near: Collection[int], known: set[int]) -> set[str]:
    """Judge what stands next to siblings that came or went beside others of its day; return whose records that changes.

    A tie of two articles of one title and day hangs on the siblings next to both of them, and on no others.

    :param near: numbers of the articles next to those siblings
    :param known: numbers of articles whose pairs have been judged with these siblings in the store
    """
    waiting = set(near) - known
    if waiting:
        waiting = set(connection.scalars(OF_ONE_DAY, {"numbers": list(waiting)}))
    changed, met = set[str](), set(known)
    for number, text in numbered_texts(connection, waiting).items():
        met.add(number)
        changed |= _judge_beside(connection, number, text, met)
    return changed


def _judge_beside(connection: Connection, number: int, text: Text, met: set[int]) -> set[str]:
    """Judge an article anew with all that it is compared with of its title and day, but for those met already."""
    place = place_of(text, number)
    found = look_up(connection, [place]).candidates[number]
    namesakes = connection.scalars(
        NAMESAKES_OF_DAY, {"headline": place.headline, "day": place.day, "numbers": list(found.numbers - met)}
    )
    others = numbered_texts(connection, set(namesakes))
    ids = [text.id, *(one.id for one in others.values())]
    ties = {frozenset((row.later, row.earlier)): row for row in connection.execute(BETWEEN, {"ids": ids}).all()}
    doubtful = {
        number: one
        for number, one in others.items()
        if (row := ties.get(frozenset((text.id, one.id)))) is None or hangs_on_kin(row)
    }
    coming, gone = [], []
    for neighbour in neighbours_of(connection, text, found, doubtful.items()):
        row = ties.get(frozenset((text.id, neighbour.pair.other.id)))
        if row is None:
            coming.append(neighbour)
        elif tie(neighbour) not in TIED:
            gone.append((row.later, row.earlier))
    entered = enter_ties(connection, coming)
    return untie(connection, gone) | entered | behind(connection, list(entered))
