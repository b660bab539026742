"""Ties are looked up by the numbers of both ends, whichever is named first, and judged by who stands between them."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from bench.duplicates import record
from sqlalchemy import insert

from crawler.items import Article
from crawler.storage import Store
from crawler.storage.candidates import FEW, Place, still_compared
from crawler.storage.schema import article, bucket, fingerprint, relation
from crawler.storage.ties import ties_between

NAMES = {1: "one", 2: "two", 3: "three"}
CROWDED, OTHER = 7, 8


@pytest.fixture
def tied(store: Store) -> Store:
    """Hold three articles, the second and the third of them tied to the first."""
    with store.engine.begin() as connection:
        for number, name in NAMES.items():
            made = Article(id=name, url=f"http://example.cn/{name}.html", title=name, body=name)
            connection.execute(insert(article).values(record(made, 0)))
            entry = {"number": number, "article_id": name, "headline": number, "digest": 0}
            connection.execute(insert(fingerprint).values(entry))
        for later in ("two", "three"):
            values = {"later": later, "earlier": "one", "type": "related", "reason": "edits", "share": 0.8}
            connection.execute(insert(relation).values(values))
    return store


@pytest.mark.parametrize(
    ("pairs", "found"),
    [
        ({(1, 2)}, {(2, 1)}),
        ({(2, 1), (3, 1)}, {(2, 1), (3, 1)}),
        ({(2, 3)}, set()),
        ({(1, 9)}, set()),
        (set(), set()),
    ],
)
def test_ties_of_pairs_of_numbers(tied: Store, pairs: set[tuple[int, int]], found: set[tuple[int, int]]) -> None:
    with tied.engine.begin() as connection:
        rows = ties_between(connection, pairs)
        assert {(row.one, row.other) for row in rows} == found
        assert all((row.later, row.earlier) == (NAMES[row.one], NAMES[row.other]) for row in rows)
        assert all((row.type, row.reason, row.headline) == ("related", "edits", row.other) for row in rows)


@pytest.mark.parametrize(
    ("one", "other", "many", "is_compared"),
    [
        (3, 4, FEW + 1, True),
        (4, 3, FEW + 1, True),
        (3, 5, FEW + 1, False),
        (5, 3, FEW + 1, False),
        (3, 5, FEW, True),
        (5, 3, FEW, True),
        (3, 99, FEW, False),
    ],
)
def test_pairs_are_compared_next_to_each_other_or_among_few(
    store: Store, one: int, other: int, many: int, *, is_compared: bool
) -> None:
    with store.engine.begin() as connection:
        for number in range(1, many + 1):
            connection.execute(insert(bucket).values(key=CROWDED, number=number))
        connection.execute(insert(bucket).values(key=OTHER, number=one))
        tie = SimpleNamespace(one=one, other=other, headline=None)
        found = still_compared(connection, [(Place(one, [CROWDED, OTHER], None), tie)])
        assert found == ({(one, other)} if is_compared else set())
