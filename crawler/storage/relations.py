"""Writes the relations of articles into their records: which of its ties stand there, and in which order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, select, union_all, update

from crawler.dedupe.relationship import DIGEST, TYPES
from crawler.storage.schema import article, relation
from crawler.storage.texts import IDS, OWN

RELATED = 3
"""Loose relations shown of one article; a digest names all the articles that it holds."""

AT_ONCE = 500
"""Records written at once."""

ORIGINALS: BindParameter[Any] = bindparam("originals", expanding=True)
FIRM_TYPES = ("same_as", "reprint_of", "revision_of")
FIRM = relation.c.type.in_(FIRM_TYPES)

WITH_DAY = select(relation, article.c.published_at).join(article, article.c.id == relation.c.earlier)
OF_LATER = WITH_DAY.where(relation.c.later.in_(IDS))
OF_RECORDS = union_all(OF_LATER, WITH_DAY.where(relation.c.earlier.in_(IDS), relation.c.type == "interprets"))
COPIES = select(relation.c.later).where(relation.c.later.in_(ORIGINALS), relation.c.earlier.in_(ORIGINALS), FIRM)
KNOWN_THROUGH_ORIGINAL = union_all(
    select(relation.c.later).where(relation.c.later.in_(IDS), relation.c.earlier.in_(ORIGINALS), FIRM),
    select(relation.c.earlier).where(relation.c.earlier.in_(IDS), relation.c.later.in_(ORIGINALS), FIRM),
)
RELATIONS = select(article.c.id, article.c.relations).where(article.c.id.in_(IDS))
WRITE_RELATIONS = update(article).where(article.c.id == OWN).values(relations=bindparam("relations"))


def write_relations(connection: Connection, ids: Collection[str]) -> None:
    """Write the relations of articles into their records: a policy's and its explanation's into both."""
    order = sorted(ids)
    for start in range(0, len(order), AT_ONCE):
        _write(connection, order[start : start + AT_ONCE])


def _write(connection: Connection, changed: list[str]) -> None:
    ids = set(changed)
    ties = set(connection.execute(OF_RECORDS, {"ids": changed}).all())
    policies = {row.earlier for row in ties if row.type == "interprets"} - ids
    if policies:  # a text may explain another one now
        ids |= policies
        ties |= set(connection.execute(OF_RECORDS, {"ids": list(policies)}).all())
    rows: defaultdict[str, list[Any]] = defaultdict(list)
    for row in ties:
        rows[row.later].append(row)
    explained = _explained_by(connection, [row for row in ties if row.type == "interprets" and row.earlier in ids])
    records = []
    for one, present in connection.execute(RELATIONS, {"ids": list(ids)}).all():
        shown = (row for row, hidden in ranked(connection, rows[one]) if not hidden)
        relations = [{"type": row.type, "id": row.earlier} for row in shown]
        relations += [{"type": "interprets", "id": name} for name in explained[one]]
        if relations != present:
            records.append({"own": one, "relations": relations})
    if records:
        connection.execute(WRITE_RELATIONS, records)


def _explained_by(connection: Connection, pairs: list[Any]) -> defaultdict[str, list[str]]:
    """Return the explanations of policies, by these: those that explain no other one more closely."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    rows: defaultdict[str, list[Any]] = defaultdict(list)
    if pairs:
        for row in connection.execute(OF_LATER, {"ids": [pair.later for pair in pairs]}).all():
            rows[row.later].append(row)
    for policy, text in sorted({(pair.earlier, pair.later) for pair in pairs}):
        if any(row.earlier == policy for row in _closest_policy(rows[text])):
            found[policy].append(text)
    return found


def _closest_policy(rows: list[Any]) -> list[Any]:
    """Return the policy that a text explains: the one of which that is surest, and the newest of equals."""
    policies = [row for row in rows if row.type == "interprets"]
    policies.sort(key=lambda row: (row.share, row.published_at or "", row.earlier))
    return policies[-1:]


def ranked(connection: Connection, rows: list[Any]) -> Iterator[tuple[Any, str]]:
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
    loose = [row for row in by_type["related"] if row.earlier not in known]
    looser = [*loose[:RELATED], *(row for row in loose[RELATED:] if row.reason == DIGEST)]
    shown = {row.earlier for row in (*_originals_shown(originals), *_closest_policy(rows), *looser)}
    for row in [*firm, *by_type["interprets"], *by_type["related"]]:
        yield row, "" if row.earlier in shown else _hidden_by(row, copies, known)


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
