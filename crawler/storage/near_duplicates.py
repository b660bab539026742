"""Finds the near-duplicates of a stored article, and ties it to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, Row, String, bindparam, cast, delete, insert, or_, select, update

from crawler.dedupe import full_key
from crawler.dedupe.relationship import relationship
from crawler.dedupe.text import Text
from crawler.storage.candidates import (
    NUMBERS,
    Found,
    Place,
    look_up,
    next_of_title,
    number_of,
    still_compared,
)
from crawler.storage.explanations import add_by_subject, still_explained
from crawler.storage.kin import judge_anew, share_a_day
from crawler.storage.neighbours import Neighbour, neighbours_of, place_of, tie
from crawler.storage.relations import OF_LATER, ranked, write_relations
from crawler.storage.schema import article, bucket, fingerprint, relation
from crawler.storage.siblings import Siblings, closest
from crawler.storage.texts import IDS, texts_of
from crawler.storage.ties import enter_ties, stand_in, ties_between, untie

Item = TypeVar("Item")

AT_ONCE = 100
"""Articles compared at once, with all that they are compared with in memory: a batch of a crawl has no more."""

IN_ORDER = select(article.c.id).order_by(article.c.first_seen_at, article.c.id)
ENTRY = select(fingerprint.c.number).where(fingerprint.c.article_id.in_(IDS))
ENTRIES = select(fingerprint.c.number, fingerprint.c.article_id, fingerprint.c.digest).where(
    or_(fingerprint.c.article_id.in_(IDS), fingerprint.c.number.in_(NUMBERS))
)
LISTED = select(bucket.c.key).where(
    bucket.c.key.in_(bindparam("keys", expanding=True)), bucket.c.number == bindparam("own_number")
)
OF_ARTICLES = or_(relation.c.later.in_(IDS), relation.c.earlier.in_(IDS))
FORGET = delete(relation).where(OF_ARTICLES)
FORGET_RECORDS = update(article).where(cast(article.c.relations, String) != "[]").values(relations=[])
FORGET_ENTRIES = delete(fingerprint).where(fingerprint.c.article_id.in_(IDS))
TIED = select(relation).where(OF_ARTICLES)
ENTER = insert(fingerprint)
ENTER_KEYS = {
    "sqlite": "INSERT INTO candidate (key, number) VALUES (?, ?)",
    "postgresql": "INSERT INTO candidate (key, number) VALUES (%s, %s)",
}
"""Left to the driver: an article has two dozen keys; to name the values of each row costs as much as to write it."""


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
    connection.execute(FORGET_RECORDS)
    for some in connection.scalars(IN_ORDER.execution_options(yield_per=500)).partitions():
        relate_articles(connection, some)


def relate_articles(connection: Connection, ids: Iterable[str]) -> None:
    """Find the near-duplicates of stored articles, and write their relations and those of all that they change."""
    _relate(connection, (texts_of(connection, some) for some in _some(list(dict.fromkeys(ids)))))


def relate_texts(connection: Connection, texts: Iterable[Text]) -> None:
    """Relate articles that this transaction has just stored, as :func:`relate_articles` does: none is read again."""
    _relate(connection, _some(sorted(texts, key=attrgetter("id"))))


def _relate(connection: Connection, waiting: Iterable[list[Text]]) -> None:
    changed = set[str]()
    for texts in waiting:
        changed |= tie_articles(connection, texts)
    write_relations(connection, changed)


def _some(all_of_them: list[Item]) -> Iterator[list[Item]]:
    return (all_of_them[start : start + AT_ONCE] for start in range(0, len(all_of_them), AT_ONCE))


def tie_articles(connection: Connection, texts: list[Text]) -> set[str]:
    """Find the near-duplicates of stored articles and tie them to these; return whose records that may change.

    They are compared as all of them stand in the store together, no pair twice. What has not changed keeps its ties;
    what has is compared anew.
    """
    first = [number_of(text.id, text.day) for text in texts]
    entries = connection.execute(ENTRIES, {"ids": [text.id for text in texts], "numbers": first}).all()
    known = {row.article_id: row for row in entries}
    same = {text.id for text in texts if text.id in known and known[text.id].digest == _digest(text)}
    texts = [text for text in texts if text.id not in same]
    if not texts:
        return same
    former = [text.id for text in texts if text.id in known]
    beside = next_of_title(connection, former) if former else set()
    stale = _forget(connection, former)
    places = _places(connection, texts, known)
    found = _look_up(connection, [place for _, place in places])
    _enter(connection, places)
    siblings = Siblings(connection, found.candidates)
    changed = stale | _part(connection, found) | _tie(siblings, places, found)
    for number, one in found.candidates.items():
        if share_a_day(one.of_title):
            beside.update(closest(number, one.of_title))
    changed |= judge_anew(siblings, beside, {place.number for _, place in places})
    return same | changed  # what is new and tied to nothing has no relations already


def _look_up(connection: Connection, places: list[Place]) -> Found:
    """Look up with what articles are compared, by what they say and by what they are about."""
    found = look_up(connection, places)
    add_by_subject(connection, found, places)
    return found


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
    number = connection.scalar(ENTRY, {"ids": [article_id]}) or 0
    ties = {}
    for row in connection.execute(TIED, {"ids": [article_id]}).mappings():
        ties[row["earlier"] if row["later"] == article_id else row["later"]] = dict(row)
    looked_up = _look_up(connection, [place_of(text, number)]).candidates
    siblings = Siblings(connection, looked_up)
    tied = set(connection.scalars(ENTRY, {"ids": list(ties)}))
    others = siblings.texts(looked_up[number].numbers | tied).items()
    found = neighbours_of(siblings, (number, text), looked_up[number], sorted(others, key=lambda other: other[1].id))
    rows = list(connection.execute(OF_LATER, {"ids": [article_id]}))
    hidden = {row.earlier: rule for row, rule in ranked(connection, rows)}
    return [Compared(one, tie(one), ties.get(one.pair.other.id), hidden.get(one.pair.other.id, "")) for one in found]


def _digest(text: Text) -> int:
    """Return a number that changes with anything its relations depend on."""
    told = repr([getattr(text, name) for name in Text.__dataclass_fields__]).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(told, digest_size=8).digest(), signed=True)


def _forget(connection: Connection, ids: list[str]) -> set[str]:
    """Forget the relations and titles of articles that have changed; return whose records that changes."""
    if not ids:
        return set()
    rows = connection.execute(TIED, {"ids": ids}).all()
    connection.execute(FORGET, {"ids": ids})
    connection.execute(FORGET_ENTRIES, {"ids": ids})
    return {*ids, *stand_in((row.later, row.earlier, row.type) for row in rows)}


def _places(connection: Connection, texts: list[Text], known: dict[str, Any]) -> list[tuple[Text, Place]]:
    """Give each article a number, and find out under which of its keys it is not listed yet."""
    taken = {row.number for row in known.values()}
    places = []
    for text in texts:
        entry = known.get(text.id)
        number = entry.number if entry else number_of(text.id, text.day)
        if not entry and number in taken:
            number = number_of(text.id, text.day, attempt=1)
        taken.add(number)
        own = [*text.found_by, *text.subject_keys]
        listed = set(connection.scalars(LISTED, {"keys": own, "own_number": number})) if entry else ()
        places.append((text, place_of(text, number, set(own).difference(listed))))
    return places


def _enter(connection: Connection, places: list[tuple[Text, Place]]) -> None:
    """Put articles where later ones find them. Former keys of a changed text stay: they still lead to the article."""
    entries = [
        {"number": at.number, "article_id": text.id, "headline": at.headline, "digest": _digest(text)}
        for text, at in places
    ]
    connection.execute(ENTER, entries)
    if listed := sorted((key, place.number) for _, place in places for key in place.fresh):
        connection.exec_driver_sql(ENTER_KEYS[connection.dialect.name], listed)


def _part(connection: Connection, found: Found) -> set[str]:
    """Untie the pairs that articles have parted by standing between them; return whose records that changes.

    So the ties hang on what is stored, and not on the order in which it came.
    """
    gone: list[Row[Any]] = []
    doubtful: list[Row[Any]] = []
    for row in ties_between(connection, found.parted | found.out_of_series):
        pair = tuple(sorted((row.one, row.other)))
        if pair in found.out_of_series and (row.type, row.reason) == ("related", "title"):
            gone.append(row)
        elif pair in found.parted:
            doubtful.append(row)
    texts = {text.id: text for text in texts_of(connection, {row.later for row in doubtful})}
    places = {row.one: place_of(texts[row.later], row.one) for row in doubtful}
    pairs = [(places[row.one], row) for row in doubtful]
    still = still_compared(connection, pairs) | still_explained(connection, pairs)
    gone += [row for row in doubtful if (row.one, row.other) not in still]
    return untie(connection, gone)


def _tie(siblings: Siblings, places: list[tuple[Text, Place]], found: Found) -> set[str]:
    """Compare articles with their candidates, and write their relations; return whose records that changes."""
    looked_up = found.candidates
    texts = siblings.texts({one for _, place in places for one in looked_up[place.number].numbers})
    compared_with: list[Neighbour] = []
    met: set[tuple[int, int]] = set()
    for text, place in sorted(places, key=lambda one: one[1].number):  # neighbours in turn: what they are is remembered
        own = looked_up[place.number]
        others = [one for one in own.numbers if (one, place.number) not in met]
        met |= {(place.number, one) for one in others}
        compared_with += neighbours_of(siblings, (place.number, text), own, [(one, texts[one]) for one in others])
    return enter_ties(siblings.connection, compared_with)
