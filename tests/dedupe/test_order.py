"""Whatever the order in which articles come, records and relations end equal."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest
from dedupe.kin_scores import Relations, record_of
from dedupe.planting import Planted, plant
from dedupe.third_hand import ThirdHand
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, insert, select

from crawler.storage import candidates
from crawler.storage.engine import open_engine
from crawler.storage.near_duplicates import relate_all, relate_article
from crawler.storage.schema import article, bucket, fingerprint, relation

Ties = set[tuple[Any, ...]]

SIZE = 60


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = open_engine("sqlite://")
    yield made
    made.dispose()


def related(engine: Engine, documents: list[Planted]) -> tuple[Relations, Ties]:
    """Store documents in this order; return the relations of the records, and the ties."""
    with engine.begin() as connection:
        for table in (relation, bucket, fingerprint, article):
            connection.execute(table.delete())
        for one in documents:
            connection.execute(insert(article).values(record_of(one, 0)))
            relate_article(connection, one.id)
        return stored(connection)


def stored(connection: Any) -> tuple[Relations, Ties]:
    rows = connection.execute(select(article.c.id, article.c.relations)).all()
    ties = connection.execute(select(relation)).tuples().all()
    return {name: [(tie["type"], tie["id"]) for tie in told] for name, told in rows}, set(ties)


@pytest.mark.parametrize("few", [8, 3], ids=["as it is", "crowded"])
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000), shuffled=st.randoms(use_true_random=False))
def test_records_and_ties_hang_on_what_is_stored_alone(
    engine: Engine, few: int, seed: int, shuffled: random.Random
) -> None:
    with pytest.MonkeyPatch.context() as crowd:
        crowd.setattr(candidates, "FEW", few)
        documents = list(plant(ThirdHand(), seed, SIZE))
        once = related(engine, documents)
        again = documents.copy()
        shuffled.shuffle(again)
        assert related(engine, again) == once
        assert related(engine, sorted(documents, key=lambda one: one.day, reverse=True)) == once
