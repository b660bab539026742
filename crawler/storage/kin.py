"""Finding the articles that a stored one is kin to, and keeping the relations of all of them right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from hashlib import blake2b
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, delete, insert, or_, select, union_all, update

from crawler.dedupe import full_key
from crawler.dedupe.kinship import TYPES, Kinship, Text, keys, kinship, precedes
from crawler.dedupe.sketch import headline_key
from crawler.storage.schema import article, candidate, likeness, tie

BUCKET = 64
"""Articles listed under one key at most: what more have in common proves nothing and would cost every later look-up."""

COMPARED = 8
"""Candidates compared word for word, those that share the rarest keys first."""

SAME_DAY = 8
"""Articles with the same title on the same day that are compared besides."""

RELATED = 3
"""Loose relations shown of one article."""

COLUMNS = "id title body published_at first_seen_at city agency source original_source url policy".split()

# The statements are made once: composing them anew costs more than SQLite takes to answer.
THESE: BindParameter[Any] = bindparam("these", expanding=True)
THIS: BindParameter[Any] = bindparam("this")
HEADLINE: BindParameter[Any] = bindparam("headline")
DAY: BindParameter[Any] = bindparam("day")
FIRM = tie.c.type != "related"

TEXTS = select(*(article.c[name] for name in COLUMNS)).where(article.c.id.in_(THESE)).order_by(article.c.id)
OF_POST_NUMBER = select(article.c.url, article.c.title, article.c.body).where(article.c.id == THIS)
IN_ORDER = select(article.c.id).order_by(article.c.first_seen_at, article.c.id)
ENTRY = select(likeness.c.number, likeness.c.digest).where(likeness.c.article_id == THIS)
NUMBERED = select(likeness.c.article_id).where(likeness.c.number.in_(THESE))
KEYED = select(candidate.c.key, candidate.c.number).where(candidate.c.key.in_(THESE))
POINTING = select(tie.c.later).where(tie.c.earlier == THIS)
OF_ARTICLE = delete(tie).where(or_(tie.c.later == THIS, tie.c.earlier == THIS))
NAMESAKE = select(likeness.c.article_id, likeness.c.day).where(
    likeness.c.headline == HEADLINE, likeness.c.article_id != THIS
)
NAMESAKES = union_all(
    *(
        select(part.subquery())
        for part in (
            NAMESAKE.where(likeness.c.day == DAY).limit(SAME_DAY),
            NAMESAKE.where(likeness.c.day < DAY).order_by(likeness.c.day.desc()).limit(1),
            NAMESAKE.where(likeness.c.day > DAY).order_by(likeness.c.day).limit(1),
        )
    )
)
LINK = delete(tie).where(
    tie.c.later == bindparam("after"), tie.c.earlier == bindparam("before"), tie.c.reason == "title", ~FIRM
)
TIED_BY_TEXT = select(tie.c.later).where(tie.c.later.in_(THESE), tie.c.reason == "edits")
TIES = select(tie, article.c.published_at, article.c.first_seen_at).join(article, article.c.id == tie.c.earlier)
TIES = TIES.where(tie.c.later.in_(THESE))
COPIES = select(tie.c.later).where(tie.c.later.in_(THESE), tie.c.earlier.in_(THESE), FIRM)
THOSE: BindParameter[Any] = bindparam("those", expanding=True)
KIN = union_all(
    select(tie.c.later).where(tie.c.later.in_(THOSE), tie.c.earlier.in_(THESE), FIRM),
    select(tie.c.earlier).where(tie.c.earlier.in_(THOSE), tie.c.later.in_(THESE), FIRM),
)
RELATIONS = select(article.c.id, article.c.relations).where(article.c.id.in_(THESE))
RELATE = update(article).where(article.c.id == THIS).values(relations=bindparam("relations"))
ENTER = insert(likeness)
ENTER_AGAIN = (
    update(likeness).where(likeness.c.number == THIS).values(headline=HEADLINE, day=DAY, digest=bindparam("digest"))
)
ENTER_KEYS = insert(candidate)
TIE = insert(tie)


def one_writer(connection: Connection) -> None:
    """Let other writers wait until this transaction ends, so that two articles stored at once see each other.

    SQLite has one writer anyway.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext('crawler.storage.kin'))")


def is_another(connection: Connection, article_id: str, url: str, title: str | None, body: str) -> bool:
    """Tell whether a page is another article than the one stored under the id of its post number.

    It is if address, title and text all differ: systems number anew when they move, hosts are shared.
    """
    stored = connection.execute(OF_POST_NUMBER, {"this": article_id}).one_or_none()
    if stored is None or stored.url is None or full_key(stored.url) == full_key(url):
        return False
    one, other = Text(article_id, stored.title, stored.body), Text("", title, body)
    return one.headline != other.headline and kinship(one, other) is None


def tie_all(connection: Connection) -> None:
    """Tie all articles of a store that was written before there were ties, in the order they were first seen."""
    for one in connection.scalars(IN_ORDER).all():
        tie_article(connection, one)


def tie_article(connection: Connection, article_id: str) -> None:
    """Find what a stored article is kin to, and write its relations and those of the articles that it precedes.

    Run in the transaction that stores the article. What has not changed keeps its ties; what has is tied anew.
    """
    [text] = _texts(connection, [article_id])
    number, digest = connection.execute(ENTRY, {"this": article_id}).one_or_none() or (None, None)
    if digest == _digest(text):
        _relate(connection, {article_id})
        return
    stale = _untie(connection, article_id) if number else set()
    buckets = _buckets(connection, keys(text))
    number = _enter(connection, text, number, buckets)
    near = _nearest(buckets, number)
    namesakes = _namesakes(connection, text)
    ids = set(_ids(connection, near)) | set(namesakes)
    pairs = [(other, kinship(text, other)) for other in _texts(connection, ids - {article_id})]
    fresh = _write(connection, text, pairs, namesakes)
    _relate(connection, {article_id} | stale | fresh)


def _texts(connection: Connection, ids: Collection[str]) -> list[Text]:
    if not ids:
        return []
    rows = connection.execute(TEXTS, {"these": list(ids)}).mappings()
    return [_text(dict(row)) for row in rows]


def _text(row: dict[str, Any]) -> Text:
    policy = row.pop("policy")
    return Text(**row, document_number=(policy or {}).get("document_number"))


def _digest(text: Text) -> int:
    """Return a number that changes with anything its kinship depends on."""
    told = repr([getattr(text, name) for name in Text.__dataclass_fields__]).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(told, digest_size=8).digest(), signed=True)


def _untie(connection: Connection, article_id: str) -> set[str]:
    """Forget an article's ties, and return the later ones that pointed to it."""
    later = set(connection.scalars(POINTING, {"this": article_id}))
    connection.execute(OF_ARTICLE, {"this": article_id})
    return later


def _buckets(connection: Connection, wanted: list[int]) -> dict[int, list[int]]:
    """Return the articles under each key."""
    buckets: dict[int, list[int]] = {key: [] for key in wanted}
    for key, number in connection.execute(KEYED, {"these": wanted}):
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
        connection.execute(ENTER_AGAIN, values | {"this": number})
    fresh = [key for key, bucket in buckets.items() if len(bucket) < BUCKET and number not in bucket]
    if fresh:
        connection.execute(ENTER_KEYS, [{"key": key, "number": number} for key in sorted(fresh)])
    return number


def _nearest(buckets: dict[int, list[int]], but: int) -> list[int]:
    """Return the articles that share the most keys, a key counting the less the more articles have it."""
    weights: defaultdict[int, float] = defaultdict(float)
    for bucket in buckets.values():
        for number in bucket:
            weights[number] += 1 / len(bucket)
    weights.pop(but, None)
    return sorted(weights, key=lambda number: (-weights[number], number))[:COMPARED]


def _ids(connection: Connection, numbers: list[int]) -> list[str]:
    if not numbers:
        return []
    return list(connection.scalars(NUMBERED, {"these": numbers}))


def _namesakes(connection: Connection, text: Text) -> dict[str, str]:
    """Return the articles with this title: ``same`` day, the last day ``before`` and the first one ``after``."""
    if not text.headline or not text.day:
        return {}
    wanted = {"headline": headline_key(text.headline), "day": text.day, "this": text.id}
    found = connection.execute(NAMESAKES, wanted).all()
    return {one: "same" if day == text.day else "before" if day < text.day else "after" for one, day in found}


def _write(
    connection: Connection,
    text: Text,
    pairs: Iterable[tuple[Text, Kinship | None]],
    namesakes: dict[str, str],
) -> set[str]:
    """Write the ties of an article, and return those that it precedes."""
    rows: list[dict[str, Any]] = []
    loose: list[tuple[Kinship, Text]] = []
    for other, kin in pairs:
        if kin and kin.type != "related":
            rows.append(_row(text, other, kin))
        elif namesakes.get(other.id) in ("before", "after"):
            rows.append(_row(text, other, Kinship("related", "title", kin.share if kin else 0.0)))
        elif kin and not _of_one_series(text, other):
            loose.append((kin, other))
    rows += _closest(connection, text, [_row(text, other, kin) for kin, other in loose])
    between = {when: one for one, when in namesakes.items() if when != "same"}
    if len(between) == 2:  # the series of one title goes through this article now
        connection.execute(LINK, between)
    if rows:
        connection.execute(TIE, rows)
    return {row["later"] for row in rows} - {text.id}


def _closest(connection: Connection, text: Text, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return of the loose ties by text that with the closest article before, and those that later ones lack."""
    before = [row for row in rows if row["later"] == text.id]
    behind = {row["later"]: row for row in rows if row["later"] != text.id}
    if behind:
        for tied in connection.scalars(TIED_BY_TEXT, {"these": list(behind)}):
            behind.pop(tied, None)
    return [*sorted(before, key=lambda row: (-row["share"], row["earlier"]))[:1], *behind.values()]


def _of_one_series(text: Text, other: Text) -> bool:
    """Tell whether two articles have one title on different days: these are tied from day to day."""
    return bool(text.headline and text.headline == other.headline and text.day and other.day and text.day != other.day)


def _row(text: Text, other: Text, kin: Kinship) -> dict[str, Any]:
    first, second = (text, other) if precedes(text, other, kin.type) else (other, text)
    return {"later": second.id, "earlier": first.id} | kin._asdict()


def _relate(connection: Connection, ids: set[str]) -> None:
    """Write the relations of articles as their ties say."""
    ties: defaultdict[str, list[Any]] = defaultdict(list)
    for row in connection.execute(TIES, {"these": list(ids)}):
        ties[row.later].append(row)
    known = connection.execute(RELATIONS, {"these": list(ids)})
    for one, present in known.all():
        relations = _relations(connection, ties[one])
        if relations != present:
            connection.execute(RELATE, {"this": one, "relations": relations})


def _relations(connection: Connection, ties: list[Any]) -> list[dict[str, str]]:
    """Return the relations of one article: one original that it copies, one that it revises, and looser ones."""
    firm = [row for row in ties if row.type != "related"]
    if len(firm) > 1:  # a reprint's reprint belongs to the original of both
        copies = set(connection.scalars(COPIES, {"these": [row.earlier for row in firm]}))
        firm = [row for row in firm if row.earlier not in copies] or firm
    firm.sort(key=lambda row: (TYPES.index(row.type), row.published_at or row.first_seen_at, row.earlier))
    first = [next((row for row in firm if (row.type == "revision_of") is revises), None) for revises in (False, True)]
    loose = sorted((row for row in ties if row.type == "related"), key=lambda row: (-row.share, row.earlier))
    if firm and loose:  # what is tied to the original is known through it
        near = {"these": [row.earlier for row in firm], "those": [row.earlier for row in loose]}
        kin = set(connection.scalars(KIN, near))
        loose = [row for row in loose if row.earlier not in kin]
    return [{"type": row.type, "id": row.earlier} for row in [*filter(None, first), *loose[:RELATED]]]
