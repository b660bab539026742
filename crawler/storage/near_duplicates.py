"""Near-duplicates of a stored article, and the relations of all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from hashlib import blake2b
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, delete, insert, or_, select, union_all, update

from crawler.dedupe import full_key
from crawler.dedupe.relationship import TYPES, Relationship, Text, keys, precedes, relationship
from crawler.dedupe.sketch import headline_key
from crawler.storage.schema import article, bucket, fingerprint, relation

LARGEST_BUCKET = 64
"""Articles listed under one key at most: what more have in common proves nothing and would cost every later look-up."""

COMPARED = 8
"""Articles compared word for word, those that share the rarest keys first."""

SAME_DAY = 8
"""Articles with the same title on the same day that are compared besides."""

RELATED = 3
"""Loose relations shown of one article."""

COLUMNS = "id title body published_at first_seen_at city agency source original_source url policy".split()

# The statements are made once: composing them anew costs more than SQLite takes to answer.
OWN: BindParameter[Any] = bindparam("own")
"""Id of the article in question."""

OWN_NUMBER: BindParameter[Any] = bindparam("own_number")
HEADLINE: BindParameter[Any] = bindparam("headline")
DAY: BindParameter[Any] = bindparam("day")
IDS: BindParameter[Any] = bindparam("ids", expanding=True)
ORIGINALS: BindParameter[Any] = bindparam("originals", expanding=True)
NUMBERS: BindParameter[Any] = bindparam("numbers", expanding=True)
KEYS: BindParameter[Any] = bindparam("keys", expanding=True)
FIRM = relation.c.type != "related"

TEXTS = select(*(article.c[name] for name in COLUMNS)).where(article.c.id.in_(IDS)).order_by(article.c.id)
OF_POST_NUMBER = select(article.c.url, article.c.title, article.c.body).where(article.c.id == OWN)
IN_ORDER = select(article.c.id).order_by(article.c.first_seen_at, article.c.id)
ENTRY = select(fingerprint.c.number, fingerprint.c.digest).where(fingerprint.c.article_id == OWN)
NUMBERED = select(fingerprint.c.article_id).where(fingerprint.c.number.in_(NUMBERS))
KEYED = select(bucket.c.key, bucket.c.number).where(bucket.c.key.in_(KEYS))
POINTING = select(relation.c.later).where(relation.c.earlier == OWN)
OF_ARTICLE = delete(relation).where(or_(relation.c.later == OWN, relation.c.earlier == OWN))
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
    [text] = _texts(connection, [article_id])
    number, digest = connection.execute(ENTRY, {"own": article_id}).one_or_none() or (None, None)
    if digest == _digest(text):
        _relate(connection, {article_id})
        return
    stale = _forget(connection, article_id) if number else set()
    buckets = _buckets(connection, keys(text))
    number = _enter(connection, text, number, buckets)
    near = _nearest(buckets, number)
    namesakes = _namesakes(connection, text)
    ids = set(_ids(connection, near)) | set(namesakes)
    pairs = [(other, relationship(text, other)) for other in _texts(connection, ids - {article_id})]
    fresh = _write(connection, text, pairs, namesakes)
    _relate(connection, {article_id} | stale | fresh)


def _texts(connection: Connection, ids: Collection[str]) -> list[Text]:
    if not ids:
        return []
    rows = connection.execute(TEXTS, {"ids": list(ids)}).mappings()
    return [_text(dict(row)) for row in rows]


def _text(row: dict[str, Any]) -> Text:
    policy = row.pop("policy")
    return Text(**row, document_number=(policy or {}).get("document_number"))


def _digest(text: Text) -> int:
    """Return a number that changes with anything its relations depend on."""
    told = repr([getattr(text, name) for name in Text.__dataclass_fields__]).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(told, digest_size=8).digest(), signed=True)


def _forget(connection: Connection, article_id: str) -> set[str]:
    """Forget an article's relations, and return the later ones that pointed to it."""
    later = set(connection.scalars(POINTING, {"own": article_id}))
    connection.execute(OF_ARTICLE, {"own": article_id})
    return later


def _buckets(connection: Connection, wanted: list[int]) -> dict[int, list[int]]:
    """Return the articles under each key."""
    buckets: dict[int, list[int]] = {key: [] for key in wanted}
    for key, number in connection.execute(KEYED, {"keys": wanted}):
        buckets[key].append(number)
    return buckets


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


def _nearest(buckets: dict[int, list[int]], but: int) -> list[int]:
    """Return the articles that share the most keys, a key counting the less the more articles have it."""
    weights: defaultdict[int, float] = defaultdict(float)
    for numbers in buckets.values():
        for number in numbers:
            weights[number] += 1 / len(numbers)
    weights.pop(but, None)
    return sorted(weights, key=lambda number: (-weights[number], number))[:COMPARED]


def _ids(connection: Connection, numbers: list[int]) -> list[str]:
    if not numbers:
        return []
    return list(connection.scalars(NUMBERED, {"numbers": numbers}))


def _namesakes(connection: Connection, text: Text) -> dict[str, str]:
    """Return the articles with this title: ``same`` day, the last day ``before`` and the first one ``after``."""
    if not text.headline or not text.day:
        return {}
    wanted = {"headline": headline_key(text.headline), "day": text.day, "own": text.id}
    found = connection.execute(NAMESAKES, wanted).all()
    return {one: "same" if day == text.day else "before" if day < text.day else "after" for one, day in found}


def _write(
    connection: Connection,
    text: Text,
    pairs: Iterable[tuple[Text, Relationship | None]],
    namesakes: dict[str, str],
) -> set[str]:
    """Write the relations of an article, and return those that it precedes."""
    rows: list[dict[str, Any]] = []
    loose: list[tuple[Relationship, Text]] = []
    for other, found in pairs:
        if found and found.type != "related":
            rows.append(_row(text, other, found))
        elif namesakes.get(other.id) in ("before", "after"):
            rows.append(_row(text, other, Relationship("related", "title", found.share if found else 0.0)))
        elif found and not _of_one_series(text, other):
            loose.append((found, other))
    rows += _closest(connection, text, [_row(text, other, found) for found, other in loose])
    between = {when: one for one, when in namesakes.items() if when != "same"}
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


def _of_one_series(text: Text, other: Text) -> bool:
    """Tell whether two articles have one title on different days: these are related from day to day."""
    return bool(text.headline and text.headline == other.headline and text.day and other.day and text.day != other.day)


def _row(text: Text, other: Text, found: Relationship) -> dict[str, Any]:
    first, second = (text, other) if precedes(text, other, found.type) else (other, text)
    return {"later": second.id, "earlier": first.id} | found._asdict()


def _relate(connection: Connection, ids: set[str]) -> None:
    """Write the relations of articles into their records."""
    rows: defaultdict[str, list[Any]] = defaultdict(list)
    for row in connection.execute(OF_LATER, {"ids": list(ids)}):
        rows[row.later].append(row)
    known = connection.execute(RELATIONS, {"ids": list(ids)})
    for one, present in known.all():
        relations = _relations(connection, rows[one])
        if relations != present:
            connection.execute(WRITE_RELATIONS, {"own": one, "relations": relations})


def _relations(connection: Connection, rows: list[Any]) -> list[dict[str, str]]:
    """Return the relations of one article: one original that it copies, one that it revises, and looser ones."""
    firm = [row for row in rows if row.type != "related"]
    if len(firm) > 1:  # a reprint's reprint belongs to the original of both
        copies = set(connection.scalars(COPIES, {"originals": [row.earlier for row in firm]}))
        firm = [row for row in firm if row.earlier not in copies] or firm
    firm.sort(key=lambda row: (TYPES.index(row.type), row.published_at or row.first_seen_at, row.earlier))
    first = [next((row for row in firm if (row.type == "revision_of") is revises), None) for revises in (False, True)]
    loose = sorted((row for row in rows if row.type == "related"), key=lambda row: (-row.share, row.earlier))
    if firm and loose:  # what is related to the original is known through it
        ids = {"originals": [row.earlier for row in firm], "ids": [row.earlier for row in loose]}
        known_through = set(connection.scalars(KNOWN_THROUGH_ORIGINAL, ids))
        loose = [row for row in loose if row.earlier not in known_through]
    return [{"type": row.type, "id": row.earlier} for row in [*filter(None, first), *loose[:RELATED]]]
