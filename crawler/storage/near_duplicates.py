"""Near-duplicates of a stored article, and the relations of all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from hashlib import blake2b
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Connection, bindparam, delete, insert, or_, select, union, union_all, update

from crawler.dedupe import full_key
from crawler.dedupe.precedence import precedes
from crawler.dedupe.relationship import TYPES, relationship
from crawler.dedupe.text import Text
from crawler.storage.candidates import Candidates, candidates, number_of
from crawler.storage.neighbours import (
    IDS,
    OWN,
    Neighbour,
    ids_of,
    keys_of,
    neighbours_of,
    relation_of,
    texts_of,
    tie,
    title_of,
)
from crawler.storage.schema import article, bucket, fingerprint, relation

RELATED = 3
"""Loose relations shown of one article."""

OWN_NUMBER: BindParameter[Any] = bindparam("own_number")
ORIGINALS: BindParameter[Any] = bindparam("originals", expanding=True)
FIRM = relation.c.type.in_(("same_as", "reprint_of", "revision_of"))

OF_POST_NUMBER = select(article.c.url, article.c.title, article.c.body).where(article.c.id == OWN)
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
PART = delete(relation).where(relation.c.later == bindparam("one"), relation.c.earlier == bindparam("other"))
BEHIND = select(relation.c.later).where(relation.c.earlier.in_(IDS))
WITH_DAY = select(relation, article.c.published_at).join(article, article.c.id == relation.c.earlier)
OF_LATER = WITH_DAY.where(relation.c.later.in_(IDS))
OF_RECORDS = union(OF_LATER, WITH_DAY.where(relation.c.earlier.in_(IDS), relation.c.type == "interprets"))
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
    .values(headline=bindparam("of_headline"), day=bindparam("of_day"), digest=bindparam("of_digest"))
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


def is_same(connection: Connection, article_id: str, title: str | None, body: str, *, whole: bool) -> bool:
    """Tell whether a page says what a stored article says.

    :param whole: whether title and text must be the same, or like it; else one of the two is enough
    """
    stored = connection.execute(OF_POST_NUMBER, {"own": article_id}).one_or_none()
    if stored is None:
        return False
    one, other = Text(article_id, stored.title, stored.body), Text("", title, body)
    is_titled, is_text = one.headline == other.headline, relationship(one, other) is not None
    return is_titled and (is_text or not (stored.body and body)) if whole else is_titled or is_text


def relate_all(connection: Connection) -> None:
    """Make sketches and relations of all articles anew, in the order these were first seen."""
    for table in (relation, bucket, fingerprint):
        connection.execute(delete(table))
    for one in connection.scalars(IN_ORDER.execution_options(yield_per=500)):
        relate_article(connection, one)


def relate_article(connection: Connection, article_id: str) -> None:
    """Find the near-duplicates of a stored article, and write its relations and those of all that it changes.

    Run in the transaction that stores the article. What has not changed keeps its relations; what has is related anew.
    """
    [text] = texts_of(connection, [article_id])
    entries = connection.execute(ENTRIES, {"own": article_id, "own_number": number_of(article_id, text.day)}).all()
    own = next((row for row in entries if row.article_id == article_id), None)
    if own and own.digest == _digest(text):
        _relate(connection, {article_id})
        return
    stale = _forget(connection, article_id) if own else set()
    own_keys = keys_of(text)
    fresh = set(own_keys) - (_listed(connection, own_keys, own.number) if own else set())
    number = own.number if own else number_of(article_id, text.day, attempt=len(entries))
    found = candidates(connection, own_keys, number, title_of(text), fresh)
    _enter(connection, text, number, fresh, known=own is not None)
    parted = _part(connection, found)
    tied = _write(connection, text, neighbours_of(connection, text, found))
    changed = stale | parted | tied
    if own or changed:  # a new article that nothing is tied to has no relations already
        _relate(connection, {article_id} | changed)


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
    hidden = {row.earlier: rule for row, rule in _ranked(connection, rows)}
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
        ids = ids_of(connection, {number for pair in found.parted for number in pair})
        pairs = {frozenset((ids[one], ids[other])) for one, other in found.parted}
        compared: dict[str, set[str]] = {}
        for later, earlier in connection.execute(BETWEEN, {"ids": list(ids.values())}).tuples().all():
            if {later, earlier} in pairs and not _are_compared(connection, later, earlier, compared):
                connection.execute(PART, {"one": later, "other": earlier})
                changed |= {later, earlier}
    return changed | set(connection.scalars(BEHIND, {"ids": list(changed)})) if changed else changed


def _are_compared(connection: Connection, one: str, other: str, known: dict[str, set[str]]) -> bool:
    """Tell whether two stored articles are still compared with each other; ``known`` is what was found out before."""
    if one not in known:
        [text] = texts_of(connection, [one])
        number = connection.scalar(ENTRY, {"own": one})
        assert number is not None, "what is tied is entered"
        found = candidates(connection, keys_of(text), number, title_of(text), ())
        known[one] = set(ids_of(connection, found.numbers).values())
    return other in known[one]


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


def _relate(connection: Connection, ids: set[str]) -> None:
    """Write the relations of articles into their records: a policy's and its explanation's into both."""
    rows: defaultdict[str, list[Any]] = defaultdict(list)
    explaining = []
    for row in connection.execute(OF_RECORDS, {"ids": list(ids)}):
        if row.type == "interprets" and row.earlier in ids:
            explaining.append(row)
        if row.later in ids:
            rows[row.later].append(row)
    explained = _explained_by(connection, explaining)
    known = connection.execute(RELATIONS, {"ids": list(ids)})
    for one, present in known.all():
        shown = (row for row, hidden in _ranked(connection, rows[one]) if not hidden)
        relations = [{"type": row.type, "id": row.earlier} for row in shown]
        relations += [{"type": "interprets", "id": name} for name in explained[one]]
        if relations != present:
            connection.execute(WRITE_RELATIONS, {"own": one, "relations": relations})


def _explained_by(connection: Connection, pairs: list[Any]) -> defaultdict[str, list[str]]:
    """Return the explanations of policies, by these: those that explain no other one more closely."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    rows: defaultdict[str, list[Any]] = defaultdict(list)
    if pairs:
        for row in connection.execute(OF_LATER, {"ids": [pair.later for pair in pairs]}):
            rows[row.later].append(row)
    for policy, text in sorted({(pair.earlier, pair.later) for pair in pairs}):
        if any(row.earlier == policy for row in _closest_policy(rows[text])):
            found[policy].append(text)
    return found


def _closest_policy(rows: list[Any]) -> list[Any]:
    """Return the policy that a text explains: by number rather than by name, and the newest of one name."""
    policies = [row for row in rows if row.type == "interprets"]
    policies.sort(key=lambda row: (row.reason == "number", row.published_at or "", row.earlier))
    return policies[-1:]


def _ranked(connection: Connection, rows: list[Any]) -> Iterator[tuple[Any, str]]:
    """Yield the ties of one article to earlier ones, the closest first, and why one is not shown, if it is not.

    Shown are the originals that it copies, several if it is put together of them, one that it revises, the policy that
    it explains, and looser ones.
    """
    by_type: defaultdict[str, list[Any]] = defaultdict(list)
    for row in sorted(rows, key=_closeness):
        by_type[row.type].append(row)
    firm = [*by_type["same_as"], *by_type["reprint_of"], *by_type["revision_of"]]
    copies = _copies(connection, firm)
    originals = [row for row in firm if row.earlier not in copies]
    known = _known_through(connection, originals, by_type["related"])
    looser = [row for row in by_type["related"] if row.earlier not in known][:RELATED]
    shown = [*_originals_shown(originals), *_closest_policy(rows), *looser]
    for row in [*firm, *by_type["interprets"], *by_type["related"]]:
        yield row, "" if row in shown else _hidden_by(row, copies, known)


def _originals_shown(originals: list[Any]) -> list[Any]:
    """Return the article that one is the same as, else all that it copies; and one that it revises."""
    by_type: defaultdict[str, list[Any]] = defaultdict(list)
    for row in originals:
        by_type[row.type].append(row)
    return [*(by_type["same_as"][:1] or by_type["reprint_of"]), *by_type["revision_of"][:1]]


def _closeness(row: Any) -> tuple[int, float, str, str]:
    """Return what the ties of one article are sorted by: type, what both have in common, publication."""
    if row.type == "related":
        return TYPES.index(row.type), -row.share, "", row.earlier
    return TYPES.index(row.type), -row.share if row.type == "revision_of" else 0.0, row.published_at or "~", row.earlier


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
