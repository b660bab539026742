"""Finds the near-duplicates of a stored article, and ties it to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from itertools import permutations
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Connection, bindparam, delete, insert, or_, select, update

from crawler.dedupe import full_key
from crawler.dedupe.precedence import precedes
from crawler.dedupe.relationship import relationship
from crawler.dedupe.text import Text
from crawler.storage.candidates import NUMBERED, Candidates, candidates, number_of, still_compared
from crawler.storage.neighbours import (
    IDS,
    OWN,
    Neighbour,
    keys_of,
    neighbours_of,
    relation_of,
    texts_of,
    tie,
    title_of,
)
from crawler.storage.relations import OF_LATER, ranked, write_relations
from crawler.storage.schema import article, bucket, fingerprint, relation

OWN_NUMBER: BindParameter[Any] = bindparam("own_number")

IN_ORDER = select(article.c.id).order_by(article.c.first_seen_at, article.c.id)
ENTRY = select(fingerprint.c.number).where(fingerprint.c.article_id == OWN)
ENTRIES = select(fingerprint.c.number, fingerprint.c.article_id, fingerprint.c.digest).where(
    or_(fingerprint.c.article_id == OWN, fingerprint.c.number == OWN_NUMBER)
)
LISTED = select(bucket.c.key).where(bucket.c.key.in_(bindparam("keys", expanding=True)), bucket.c.number == OWN_NUMBER)
OF_ARTICLE = or_(relation.c.later == OWN, relation.c.earlier == OWN)
FORGET = delete(relation).where(OF_ARTICLE)
TIED = select(relation).where(OF_ARTICLE)
OF_PAIR = (relation.c.later.in_(IDS), relation.c.earlier.in_(IDS))
BETWEEN = select(relation.c.later, relation.c.earlier).where(*OF_PAIR)
OUT_OF_SERIES = delete(relation).where(*OF_PAIR, relation.c.reason == "title", relation.c.type == "related")
PART = delete(relation).where(relation.c.later == OWN, relation.c.earlier.in_(IDS))
BEHIND = select(relation.c.later).where(relation.c.earlier.in_(IDS))
ENTER = insert(fingerprint)
ENTER_AGAIN = (
    update(fingerprint)
    .where(fingerprint.c.number == OWN_NUMBER)
    .values(headline=bindparam("of_headline"), day=bindparam("of_day"), digest=bindparam("of_digest"))
)
ENTER_KEYS = insert(bucket)
RELATE = insert(relation)


def is_another(stored: Mapping[Any, Any], url: str, title: str | None, body: str) -> bool:
    """Tell whether a page is another article than the one stored under the id of its post number.

    It is if address, title and text all differ: systems number anew when they move, hosts are shared.
    """
    if stored["url"] is None or full_key(stored["url"]) == full_key(url):
        return False
    one, other = Text(stored["id"], stored["title"], stored["body"]), Text("", title, body)
    return one.headline != other.headline and relationship(one, other) is None


def is_same(stored: Mapping[Any, Any], title: str | None, body: str, *, whole: bool) -> bool:
    """Tell whether a page says what a stored article says.

    :param whole: whether title and text must be the same, or like it; else one of the two is enough
    """
    one, other = Text(stored["id"], stored["title"], stored["body"]), Text("", title, body)
    is_titled, is_text = one.headline == other.headline, relationship(one, other) is not None
    return is_titled and (is_text or not (stored["body"] and body)) if whole else is_titled or is_text


def relate_all(connection: Connection) -> None:
    """Make sketches and relations of all articles anew, in the order these were first seen."""
    for table in (relation, bucket, fingerprint):
        connection.execute(delete(table))
    for some in connection.scalars(IN_ORDER.execution_options(yield_per=500)).partitions():
        relate_articles(connection, some)


def relate_articles(connection: Connection, ids: Iterable[str]) -> None:
    """Find the near-duplicates of stored articles, and write their relations and those of all that they change."""
    changed: set[str] = set()
    for one in ids:
        changed |= tie_article(connection, one)
    write_relations(connection, changed)


def tie_article(connection: Connection, article_id: str) -> set[str]:
    """Find the near-duplicates of a stored article and tie it to them; return whose records that may change.

    Run in the transaction that stores the article; the records are written at its end, each once. What has not changed
    keeps its ties; what has is compared anew.
    """
    [text] = texts_of(connection, [article_id])
    entries = connection.execute(ENTRIES, {"own": article_id, "own_number": number_of(article_id, text.day)}).all()
    own = next((row for row in entries if row.article_id == article_id), None)
    if own and own.digest == _digest(text):
        return {article_id}
    stale = _forget(connection, article_id) if own else set()
    own_keys = keys_of(text)
    fresh = set(own_keys) - (_listed(connection, own_keys, own.number) if own else set())
    number = own.number if own else number_of(article_id, text.day, attempt=len(entries))
    found = candidates(connection, own_keys, number, title_of(text), fresh)
    _enter(connection, text, number, fresh, known=own is not None)
    parted = _part(connection, found)
    tied = _write(connection, text, neighbours_of(connection, text, found))
    changed = stale | parted | tied
    return {article_id} | changed if own or changed else changed  # what is new and tied to nothing has none already


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
    number = connection.scalar(ENTRY, {"own": article_id}) or 0
    ties = {}
    for row in connection.execute(TIED, {"own": article_id}).mappings():
        ties[row["earlier"] if row["later"] == article_id else row["later"]] = dict(row)
    looked_up = candidates(connection, keys_of(text), number, title_of(text), ())
    found = neighbours_of(connection, text, looked_up, ties)
    rows = list(connection.execute(OF_LATER, {"ids": [article_id]}))
    hidden = {row.earlier: rule for row, rule in ranked(connection, rows)}
    return [Compared(one, tie(one), ties.get(one.pair.other.id), hidden.get(one.pair.other.id, "")) for one in found]


def _digest(text: Text) -> int:
    """Return a number that changes with anything its relations depend on."""
    told = repr([getattr(text, name) for name in Text.__dataclass_fields__]).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(told, digest_size=8).digest(), signed=True)


def _forget(connection: Connection, article_id: str) -> set[str]:
    """Forget an article's relations, and return the articles that had them with it."""
    rows = connection.execute(TIED, {"own": article_id}).all()
    connection.execute(FORGET, {"own": article_id})
    return {name for row in rows for name in (row.later, row.earlier)}


def _listed(connection: Connection, keys: list[int], number: int) -> set[int]:
    """Return the keys under which an article is listed already."""
    return set(connection.scalars(LISTED, {"keys": keys, "own_number": number}))


def _enter(connection: Connection, text: Text, number: int, fresh: set[int], *, known: bool) -> None:
    """Put an article where later ones find it. Former keys of a changed text stay: they still lead to the article."""
    headline, day = title_of(text)
    entry = {"headline": headline, "day": day, "digest": _digest(text)}
    if known:
        connection.execute(ENTER_AGAIN, {f"of_{name}": value for name, value in entry.items()} | {"own_number": number})
    else:
        connection.execute(ENTER, entry | {"number": number, "article_id": text.id})
    if fresh:
        connection.execute(ENTER_KEYS, [{"key": key, "number": number} for key in sorted(fresh)])


def _part(connection: Connection, found: Candidates) -> set[str]:
    """Untie the pairs that an article has parted by standing between them; return whose records that changes.

    So the ties hang on what is stored, and not on the order in which it came.
    """
    changed: set[str] = set()
    if found.between and connection.execute(OUT_OF_SERIES, {"ids": found.between}).rowcount:
        changed |= set(found.between)
    if found.parted:
        numbers = {one for pair in found.parted for one in pair}
        entries = {row.article_id: row for row in connection.execute(NUMBERED, {"numbers": list(numbers)})}
        tied: defaultdict[str, list[Any]] = defaultdict(list)
        for later, earlier in connection.execute(BETWEEN, {"ids": list(entries)}).tuples():
            if found.parted & set(permutations((entries[later].number, entries[earlier].number))):
                tied[later].append(entries[earlier])
        for text in texts_of(connection, tied):
            others, number = tied[text.id], entries[text.id].number
            still = still_compared(connection, keys_of(text), number, title_of(text), others)
            gone = [row.article_id for row in others if row.number not in still]
            if gone:
                connection.execute(PART, {"own": text.id, "ids": gone})
                changed |= {text.id, *gone}
    return changed | set(connection.scalars(BEHIND, {"ids": list(changed)})) if changed else changed


def _write(connection: Connection, text: Text, found: list[Neighbour]) -> set[str]:
    """Write the relations of an article, and return the others."""
    rows = [_row(one) for one in found if tie(one) in ("tie.firm", "tie.next_of_title", "tie.alike")]
    if rows:
        connection.execute(RELATE, rows)
    return {name for row in rows for name in (row["later"], row["earlier"])} - {text.id}


def _row(other: Neighbour) -> dict[str, Any]:
    found = relation_of(other)
    first, second = other.pair.one, other.pair.other
    if not precedes(first, second, found.type):
        first, second = second, first
    return {"later": second.id, "earlier": first.id} | found._asdict()
