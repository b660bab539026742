"""Near-duplicates of a stored article, and the relations of all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from hashlib import blake2b
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Connection, bindparam, delete, insert, or_, select, union_all, update

from crawler.dedupe import full_key
from crawler.dedupe.precedence import precedes
from crawler.dedupe.relationship import TYPES, relationship
from crawler.dedupe.sketch import headline_key
from crawler.dedupe.text import Text, keys, policy_keys
from crawler.storage.neighbours import (
    DAY,
    HEADLINE,
    IDS,
    OWN,
    Neighbour,
    buckets_of,
    neighbours_of,
    relation_of,
    texts_of,
    tie,
)
from crawler.storage.schema import article, bucket, fingerprint, relation

LARGEST_BUCKET = 64
"""Articles listed under one key at most: what more have in common proves nothing and would cost every later look-up."""

RELATED = 3
"""Loose relations shown of one article."""

OWN_NUMBER: BindParameter[Any] = bindparam("own_number")
ORIGINALS: BindParameter[Any] = bindparam("originals", expanding=True)
FIRM = relation.c.type != "related"

OF_POST_NUMBER = select(article.c.url, article.c.title, article.c.body).where(article.c.id == OWN)
IN_ORDER = select(article.c.id).order_by(article.c.first_seen_at, article.c.id)
ENTRY = select(fingerprint.c.number, fingerprint.c.digest).where(fingerprint.c.article_id == OWN)
POINTING = select(relation.c.later).where(relation.c.earlier == OWN)
OF_ARTICLE = or_(relation.c.later == OWN, relation.c.earlier == OWN)
FORGET = delete(relation).where(OF_ARTICLE)
TIED = select(relation).where(OF_ARTICLE)
LINK = delete(relation).where(
    relation.c.later == bindparam("after"),
    relation.c.earlier == bindparam("before"),
    relation.c.reason == "title",
    ~FIRM,
)
RELATED_BY_TEXT = select(relation.c.later).where(relation.c.later.in_(IDS), relation.c.reason == "edits")
OF_LATER = (
    select(relation, article.c.published_at, article.c.first_seen_at)
    .join(article, article.c.id == relation.c.earlier)
    .where(relation.c.later.in_(IDS))
)
COPIES = select(relation.c.later).where(relation.c.later.in_(ORIGINALS), relation.c.earlier.in_(ORIGINALS), FIRM)
KNOWN_THROUGH_ORIGINAL = union_all(
    select(relation.c.later).where(relation.c.later.in_(IDS), relation.c.earlier.in_(ORIGINALS), FIRM),
    select(relation.c.earlier).where(relation.c.earlier.in_(IDS), relation.c.later.in_(ORIGINALS), FIRM),
)
RELATIONS = select(article.c.id, article.c.relations).where(article.c.id.in_(IDS))
WRITE_RELATIONS = update(article).where(article.c.id == OWN).values(relations=bindparam("relations"))
ENTER = insert(fingerprint)
ENTER_AGAIN = (
    update(fingerprint)
    .where(fingerprint.c.number == OWN_NUMBER)
    .values(headline=HEADLINE, day=DAY, digest=bindparam("digest"))
)
ENTER_KEYS = insert(bucket)
RELATE = insert(relation)


def one_writer(connection: Connection) -> None:
    """Let other writers wait until this transaction ends, so that two articles stored at once see each other.

    SQLite has one writer anyway.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext('crawler.storage.near_duplicates'))")


def is_another(connection: Connection, article_id: str, url: str, title: str | None, body: str) -> bool:
    """Tell whether a page is another article than the one stored under the id of its post number.

    It is if address, title and text all differ: systems number anew when they move, hosts are shared.
    """
    stored = connection.execute(OF_POST_NUMBER, {"own": article_id}).one_or_none()
    if stored is None or stored.url is None or full_key(stored.url) == full_key(url):
        return False
    one, other = Text(article_id, stored.title, stored.body), Text("", title, body)
    return one.headline != other.headline and relationship(one, other) is None


def relate_all(connection: Connection) -> None:
    """Make sketches and relations of all articles anew, in the order these were first seen."""
    for table in (relation, bucket, fingerprint):
        connection.execute(delete(table))
    for one in connection.scalars(IN_ORDER.execution_options(yield_per=500)):
        relate_article(connection, one)


def relate_article(connection: Connection, article_id: str) -> None:
    """Find the near-duplicates of a stored article, and write its relations and those of the articles that it precedes.

    Run in the transaction that stores the article. What has not changed keeps its relations; what has is related anew.
    """
    [text] = texts_of(connection, [article_id])
    number, digest = connection.execute(ENTRY, {"own": article_id}).one_or_none() or (None, None)
    if digest == _digest(text):
        _relate(connection, {article_id})
        return
    stale = _forget(connection, article_id) if number else set()
    buckets = buckets_of(connection, keys(text))
    number = _enter(connection, text, number, buckets)
    fresh = _write(connection, text, neighbours_of(connection, text, buckets, number))
    _relate(connection, {article_id} | stale | fresh)


class Compared(NamedTuple):
    """What came of comparing a stored article with another."""

    neighbour: Neighbour
    rule: str
    """The rule that tells whether they are to be tied, ``tie.firm``."""
    stored: dict[str, Any] | None
    """How the store holds them tied: ``later`` and ``earlier``, type, reason, share; None where it does not."""
    hidden: str
    """Why a tie to an earlier article does not stand in the record: the name of a rule; empty if it does."""


def compared(connection: Connection, article_id: str) -> list[Compared]:
    """Compare a stored article again with all that the store looks up for it, and with those it is tied to.

    Nothing is written. By now there may be articles that came later than it did.
    """
    [text] = texts_of(connection, [article_id])
    number = connection.scalar(ENTRY, {"own": article_id})
    ties = {}
    for row in connection.execute(TIED, {"own": article_id}).mappings():
        ties[row["earlier"] if row["later"] == article_id else row["later"]] = dict(row)
    found = neighbours_of(connection, text, buckets_of(connection, keys(text)), number, ties)
    rows = list(connection.execute(OF_LATER, {"ids": [article_id]}))
    hidden = {row.earlier: rule for row, rule in _ranked(connection, rows)}
    return [Compared(one, tie(one), ties.get(one.pair.other.id), hidden.get(one.pair.other.id, "")) for one in found]


def _digest(text: Text) -> int:
    """Return a number that changes with anything its relations depend on."""
    told = repr([getattr(text, name) for name in Text.__dataclass_fields__]).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(told, digest_size=8).digest(), signed=True)


def _forget(connection: Connection, article_id: str) -> set[str]:
    """Forget an article's relations, and return the later ones that pointed to it."""
    later = set(connection.scalars(POINTING, {"own": article_id}))
    connection.execute(FORGET, {"own": article_id})
    return later


def _enter(connection: Connection, text: Text, number: int | None, buckets: dict[int, list[int]]) -> int:
    """Put an article where later ones find it. Former keys of a changed text stay: they still lead to the article."""
    headline = headline_key(text.headline) if text.headline else None
    values = {"headline": headline, "day": text.day, "digest": _digest(text)}
    if number is None:
        inserted = connection.execute(ENTER, values | {"article_id": text.id}).inserted_primary_key
        assert inserted
        number = int(inserted[0])
    else:
        connection.execute(ENTER_AGAIN, values | {"own_number": number})
    fresh = [key for key, numbers in buckets.items() if len(numbers) < LARGEST_BUCKET and number not in numbers]
    if fresh:
        connection.execute(ENTER_KEYS, [{"key": key, "number": number} for key in sorted(fresh)])
    return number


def _write(connection: Connection, text: Text, found: list[Neighbour]) -> set[str]:
    """Write the relations of an article, and return those that it precedes."""
    tied: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in found:
        if (rule := tie(one)) in ("tie.firm", "tie.next_of_title", "tie.alike"):
            tied[rule].append(_row(one))
    rows = [*tied["tie.firm"], *tied["tie.next_of_title"], *_closest(connection, text, tied["tie.alike"])]
    between = {one.when: one.pair.other.id for one in found if one.when in ("before", "after")}
    if len(between) == 2:  # the series of one title goes through this article now
        connection.execute(LINK, between)
    if rows:
        connection.execute(RELATE, rows)
    return {row["later"] for row in rows} - {text.id}


def _closest(connection: Connection, text: Text, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return of the loose relations by text that with the closest article before, and those that later ones lack."""
    before = [row for row in rows if row["later"] == text.id]
    behind = {row["later"]: row for row in rows if row["later"] != text.id}
    if behind:
        for related in connection.scalars(RELATED_BY_TEXT, {"ids": list(behind)}):
            behind.pop(related, None)
    return [*sorted(before, key=lambda row: (-row["share"], row["earlier"]))[:1], *behind.values()]


def _row(other: Neighbour) -> dict[str, Any]:
    found = relation_of(other)
    first, second = other.pair.one, other.pair.other
    if not precedes(first, second, found.type):
        first, second = second, first
    return {"later": second.id, "earlier": first.id} | found._asdict()


def _relate(connection: Connection, ids: set[str]) -> None:
    """Write the relations of articles into their records."""
    rows: defaultdict[str, list[Any]] = defaultdict(list)
    for row in connection.execute(OF_LATER, {"ids": list(ids)}):
        rows[row.later].append(row)
    known = connection.execute(RELATIONS, {"ids": list(ids)})
    for one, present in known.all():
        shown = (row for row, hidden in _ranked(connection, rows[one]) if not hidden)
        relations = [{"type": row.type, "id": row.earlier} for row in shown]
        if relations != present:
            connection.execute(WRITE_RELATIONS, {"own": one, "relations": relations})


def _ranked(connection: Connection, rows: list[Any]) -> Iterator[tuple[Any, str]]:
    """Yield the ties of one article to earlier ones, the closest first, and why one is not shown, if it is not.

    Shown are one original that it copies, one that it revises, and looser ones.
    """
    firm = [row for row in rows if row.type != "related"]
    firm.sort(key=lambda row: (TYPES.index(row.type), row.published_at or row.first_seen_at, row.earlier))
    loose = sorted((row for row in rows if row.type == "related"), key=lambda row: (-row.share, row.earlier))
    copies = _copies(connection, firm)
    originals = [row for row in firm if row.earlier not in copies]
    revising = [row.type == "revision_of" for row in originals]
    first = [originals[revising.index(revises)] for revises in (False, True) if revises in revising]
    known = _known_through(connection, originals, loose)
    shown = [*first, *[row for row in loose if row.earlier not in known][:RELATED]]
    for row in [*firm, *loose]:
        yield row, "" if row in shown else _hidden_by(row, copies, known)


def _hidden_by(row: Any, copies: set[str], known: set[str]) -> str:
    """Return the rule by which a tie is not shown in the record."""
    if row.type != "related":
        return "relations.copy_of_original" if row.earlier in copies else "relations.another_original"
    return "relations.known_through_original" if row.earlier in known else "relations.beyond_the_closest"


def _copies(connection: Connection, firm: list[Any]) -> set[str]:
    """Return which of several originals copy another one: a reprint's reprint belongs to the original of both."""
    originals = {row.earlier for row in firm}
    if len(originals) < 2:
        return set()
    copies = set(connection.scalars(COPIES, {"originals": list(originals)}))
    return copies if copies < originals else set()


def _known_through(connection: Connection, originals: list[Any], loose: list[Any]) -> set[str]:
    """Return which loose relations are related to an original already, and so known through it."""
    if not (originals and loose):
        return set()
    ids = {"originals": [row.earlier for row in originals], "ids": [row.earlier for row in loose]}
    return set(connection.scalars(KNOWN_THROUGH_ORIGINAL, ids))
