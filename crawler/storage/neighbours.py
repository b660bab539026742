"""Finds the stored articles that one is compared with, by its text and by its title, and tells which pairs are tied.

What is compared comes from indexed look-ups only, so that the cost of one more article hardly grows with the store.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, select, union_all

from crawler.dedupe.relationship import Judged, Pair, Relationship, judge
from crawler.dedupe.sketch import headline_key
from crawler.dedupe.text import Text
from crawler.scoring import Rules
from crawler.storage.schema import article, bucket, fingerprint

COMPARED = 8
"""Articles compared word for word, those that share the rarest keys first."""

SAME_DAY = 8
"""Articles with the same title on the same day that are compared besides."""

COLUMNS = "id title body published_at first_seen_at city agency source original_source url policy".split()

# The statements are made once: composing them anew costs more than SQLite takes to answer.
OWN: BindParameter[Any] = bindparam("own")
"""Id of the article in question."""

HEADLINE: BindParameter[Any] = bindparam("headline")
DAY: BindParameter[Any] = bindparam("day")
IDS: BindParameter[Any] = bindparam("ids", expanding=True)
NUMBERS: BindParameter[Any] = bindparam("numbers", expanding=True)
KEYS: BindParameter[Any] = bindparam("keys", expanding=True)

TEXTS = select(*(article.c[name] for name in COLUMNS)).where(article.c.id.in_(IDS)).order_by(article.c.id)
NUMBERED = select(fingerprint.c.article_id, fingerprint.c.number).where(fingerprint.c.number.in_(NUMBERS))
KEYED = select(bucket.c.key, bucket.c.number).where(bucket.c.key.in_(KEYS))
NAMESAKE = select(fingerprint.c.article_id, fingerprint.c.day).where(
    fingerprint.c.headline == HEADLINE, fingerprint.c.article_id != OWN
)
NAMESAKES = union_all(
    *(
        select(part.subquery())
        for part in (
            NAMESAKE.where(fingerprint.c.day == DAY).limit(SAME_DAY),
            NAMESAKE.where(fingerprint.c.day < DAY).order_by(fingerprint.c.day.desc()).limit(1),
            NAMESAKE.where(fingerprint.c.day > DAY).order_by(fingerprint.c.day).limit(1),
        )
    )
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
    """Alike only: tied if no earlier article is closer."""
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
    rows = connection.execute(TEXTS, {"ids": list(ids)}).mappings().all()
    return [_text(dict(row)) for row in rows]


def _text(row: dict[str, Any]) -> Text:
    policy = row.pop("policy")
    return Text(**row, document_number=(policy or {}).get("document_number"))


def buckets_of(connection: Connection, wanted: list[int]) -> dict[int, list[int]]:
    """Return the articles under each key, by their short numbers."""
    buckets: dict[int, list[int]] = {key: [] for key in wanted}
    for key, number in connection.execute(KEYED, {"keys": wanted}).all():
        buckets[key].append(number)
    return buckets


def neighbours_of(
    connection: Connection, text: Text, buckets: dict[int, list[int]], number: int | None, also: Collection[str] = ()
) -> list[Neighbour]:
    """Compare an article with those that share keys of its text and those of its title.

    :param buckets: what stands under its keys
    :param number: its own short number
    :param also: ids of further articles to compare it with
    """
    near = _ids(connection, _nearest(buckets, number))
    shared = Counter(one for numbers in buckets.values() for one in numbers)
    namesakes = _namesakes(connection, text)
    ids = {*near, *namesakes, *also} - {text.id}
    pairs = [Pair(text, other) for other in texts_of(connection, ids)]
    return [
        Neighbour(pair, judge(pair), shared[near.get(pair.other.id, 0)], namesakes.get(pair.other.id)) for pair in pairs
    ]


def _nearest(buckets: dict[int, list[int]], but: int | None) -> list[int]:
    """Return the articles that share the most keys, a key counting the less the more articles have it."""
    weights: defaultdict[int, float] = defaultdict(float)
    for numbers in buckets.values():
        for number in numbers:
            weights[number] += 1 / len(numbers)
    if but is not None:
        weights.pop(but, None)
    return sorted(weights, key=lambda number: (-weights[number], number))[:COMPARED]


def _ids(connection: Connection, numbers: list[int]) -> dict[str, int]:
    """Return id → short number."""
    if not numbers:
        return {}
    return {row.article_id: row.number for row in connection.execute(NUMBERED, {"numbers": numbers})}


def _namesakes(connection: Connection, text: Text) -> dict[str, str]:
    """Return the articles with this title: ``same`` day, the last day ``before`` and the first one ``after``."""
    if not text.headline or not text.day:
        return {}
    wanted = {"headline": headline_key(text.headline), "day": text.day, "own": text.id}
    found = connection.execute(NAMESAKES, wanted).all()
    return {one: "same" if day == text.day else "before" if day < text.day else "after" for one, day in found}
