"""Looks up policies beside texts that may explain them without citing them, by what both are about.

Under a term of an agency and period stand policies on one side, and what may explain them on the other. What many of
either side have tells nothing; a policy and a text that have enough else in common are compared, whichever came first.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import product
from typing import Any

from sqlalchemy import Connection

from crawler.dedupe.subjects import COMMON
from crawler.storage.candidates import FEW, FIRST_OF_KEY, LAST, Found, Numbers, Place, by_key
from crawler.storage.given import about, ask

STILL_COMPARED = about("""
SELECT given.one, given.other FROM ({pairs}) AS given CROSS JOIN candidate AS beside CROSS JOIN candidate AS own
WHERE beside.key = given.key + 1 - 2 * (given.key % 2) AND beside.number = given.other
AND own.key = given.key AND own.number = given.one
AND (SELECT number FROM candidate AS behind WHERE behind.key = beside.key ORDER BY number LIMIT 1 OFFSET :few) IS NULL
AND (SELECT number FROM candidate AS behind WHERE behind.key = own.key ORDER BY number LIMIT 1 OFFSET :few) IS NULL
GROUP BY given.one, given.other HAVING count(*) >= :common
""")
"""Which of some pairs of numbers have terms enough in common that few have."""


def add_by_subject(connection: Connection, found: Found, places: Iterable[Place]) -> None:
    """Add to what was found the policies and texts that have terms in common, as they are when all are stored."""
    own = by_key((place.number, place.subjects) for place in places)
    fresh = by_key((place.number, [key for key in place.subjects if key in place.fresh]) for place in places)
    terms = sorted({key & ~1 for key in own})
    listed: defaultdict[int, set[int]] = defaultdict(set)
    asked = [key + side for key in terms for side in (0, 1)]
    for key, number in ask(connection, FIRST_OF_KEY, asked, few=FEW, last=LAST):
        listed[key].add(number)
    common: Counter[Numbers] = Counter()
    for term in terms:
        before = listed[term], listed[term + 1]
        texts, policies = before[0] | fresh[term], before[1] | fresh[term + 1]
        if max(len(texts), len(policies)) <= FEW:
            coming = own[term] | own[term + 1]
            common.update(pair for pair in product(texts, policies) if coming.intersection(pair))
        elif max(map(len, before)) <= FEW:
            found.parted |= {(min(pair), max(pair)) for pair in product(*before)}
    for (text, policy), count in common.items():
        if count >= COMMON:
            found.candidates[text].keys[policy] += count
            found.candidates[policy].keys[text] += count


def still_explained(connection: Connection, pairs: Sequence[tuple[Place, Any]]) -> set[Numbers]:
    """Return which pairs, the place of one and the row of its tie to the other, are compared by what both are about."""
    rows = [(tie.one, tie.other, 0, 0, place.subjects) for place, tie in pairs if place.subjects]
    return {(one, other) for one, other in ask(connection, STILL_COMPARED, rows, few=FEW, common=COMMON)}
