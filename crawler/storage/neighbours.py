"""Compares a stored article with those that are looked up for it, and tells which pairs are tied."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, select

from crawler.dedupe.pair import Pair
from crawler.dedupe.relationship import Judged, Relationship, judge
from crawler.dedupe.sketch import headline_key
from crawler.dedupe.text import Text
from crawler.scoring import Rules
from crawler.storage.candidates import NUMBERS, Candidates, Place
from crawler.storage.schema import article, fingerprint

COLUMNS = "id title body published_at url city agency source original_source policy".split()
"""In the order of the fields of ``Text``."""

REMEMBERED = 8000
"""Characters of a body that is remembered for a while, with what was found out about it."""

# The statements are made once: composing them anew costs more than SQLite takes to answer.
OWN: BindParameter[Any] = bindparam("own")
"""Id of the article in question."""

IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_TEXTS = select(*(article.c[name] for name in COLUMNS)).order_by(article.c.id)
TEXTS = _TEXTS.where(article.c.id.in_(IDS))
NUMBERED_TEXTS = (
    _TEXTS.add_columns(fingerprint.c.number)
    .join(fingerprint, fingerprint.c.article_id == article.c.id)
    .where(fingerprint.c.number.in_(NUMBERS))
)


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


def texts_of(connection: Connection, ids: Collection[str]) -> list[Text]:
    """Return articles as they are compared, in the order of their ids."""
    if not ids:
        return []
    return [_text(row) for row in connection.execute(TEXTS, {"ids": list(ids)}).all()]


def _text(row: Any) -> Text:
    made: Callable[..., Text] = Text if len(row.body) > REMEMBERED else _remembered
    return made(*row[: len(COLUMNS) - 1], (row.policy or {}).get("document_number"))


_remembered = lru_cache(maxsize=1024)(Text)
"""Articles of one form or title, and those of one day, are compared again and again."""


def place_of(text: Text, number: int, fresh: Collection[int] = ()) -> Place:
    """Return where an article stands among others.

    :param fresh: those of its keys under which it is not listed yet
    """
    headline = headline_key(text.headline) if text.headline else None
    return Place(number, text.found_by, headline, text.day, fresh)


def numbered_texts(connection: Connection, numbers: Collection[int]) -> dict[int, Text]:
    """Return articles by their numbers, in the order of their ids."""
    rows = connection.execute(NUMBERED_TEXTS, {"numbers": list(numbers)}).all() if numbers else ()
    return {row.number: _text(row) for row in rows}


def neighbours_of(text: Text, found: Candidates, others: Iterable[tuple[int, Text]]) -> list[Neighbour]:
    """Compare an article with others.

    :param found: why they are compared
    :param others: number and text of each; a number that was not looked up stands for none
    """
    pairs = [(Pair(text, other), number) for number, other in others]
    return [Neighbour(pair, judge(pair), found.keys[number], found.of_title.get(number)) for pair, number in pairs]
