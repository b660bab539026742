"""Whatever the order in which articles come, records and relations end equal."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from bench.duplicates import record
from dedupe.fifteenth_hand import FifteenthHand
from dedupe.kin_scores import Relations, article_of
from dedupe.planting import Hand, Planted, Planter, plant
from dedupe.third_hand import ThirdHand
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, insert, select, update

from crawler.storage import candidates, explanations, kin, neighbours
from crawler.storage.engine import open_engine
from crawler.storage.near_duplicates import relate_all, relate_articles
from crawler.storage.schema import article, bucket, fingerprint, relation

Ties = set[tuple[Any, ...]]

SIZE = 60


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = open_engine("sqlite://")
    yield made
    made.dispose()


def related(engine: Engine, documents: list[Planted], chance: random.Random | None = None) -> tuple[Relations, Ties]:
    """Store documents in this order, one by one or by chance several at once; return what the records say, and ties."""
    with engine.begin() as connection:
        for table in (relation, bucket, fingerprint, article):
            connection.execute(table.delete())
        waiting: list[str] = []
        for one in documents:
            connection.execute(insert(article).values(record(article_of(one), 0)))
            waiting.append(one.id)
            if chance is None or chance.random() < 0.1:
                relate_articles(connection, waiting)
                waiting.clear()
        relate_articles(connection, waiting)
        return stored(connection)


def stored(connection: Any) -> tuple[Relations, Ties]:
    rows = connection.execute(select(article.c.id, article.c.relations)).all()
    ties = connection.execute(select(relation)).tuples().all()
    return {name: [(tie["type"], tie["id"]) for tie in told] for name, told in rows}, set(ties)


@pytest.mark.parametrize("hand", [ThirdHand, FifteenthHand])
@pytest.mark.parametrize("few", [8, 3], ids=["as it is", "crowded"])
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000), shuffled=st.randoms(use_true_random=False))
def test_records_and_ties_hang_on_what_is_stored_alone(
    engine: Engine, hand: type[Hand], few: int, seed: int, shuffled: random.Random
) -> None:
    with pytest.MonkeyPatch.context() as crowd:
        for module in (candidates, explanations):
            crowd.setattr(module, "FEW", few)
        documents = list(plant(hand(), seed, SIZE))
        once = related(engine, documents)
        again = documents.copy()
        shuffled.shuffle(again)
        assert related(engine, again) == once
        assert related(engine, again, shuffled) == once
        assert related(engine, sorted(documents, key=lambda one: one.day, reverse=True)) == once


def crowd(count: int) -> list[Planted]:
    """Return notices of one form and copies of one text, so many of each, some without a day or of one day."""
    hand, chance = ThirdHand(), random.Random(count)
    planter = Planter(hand, chance)
    text = planter.article()
    text.day = "2021-02-01"
    for at in range(count):
        planter.copy("copy", text, day=f"2021-03-{at % 28 + 1:02}", url=f"https://n{at}.example.cn/{at}.html")
        slots = hand.slots(chance)
        notice = [[line.format(**slots)] for line in hand.forms[0].lines]
        planter.add("notice", f"{hand.forms[0].title}{at if at % 3 else ''}", notice, day=f"2020-{at % 12 + 1:02}-05")
    for one in planter.made[1::7]:
        one.day = None  # type: ignore[assignment]
    return planter.made


def families(documents: list[Planted], relations: Relations) -> set[str]:
    """Return one of each set of documents that relations join."""
    root = {one.id: one.id for one in documents}

    def find(name: str) -> str:
        return name if root[name] == name else find(root[name])

    for one in documents:
        for _, other in relations[one.id]:
            if other in root:
                root[find(one.id)] = find(other)
    return {find(one.id) for one in documents}


def test_a_crowd_of_notices_and_copies_is_related_alike_in_any_order(engine: Engine) -> None:
    documents = crowd(40)
    once = related(engine, documents)
    for seed in range(3):
        shuffled = random.Random(seed).sample(documents, len(documents))
        assert related(engine, shuffled) == once
        assert related(engine, shuffled, random.Random(seed)) == once
    copies = [one for one in documents if one.kind != "notice"]
    assert all(kind == "same_as" for one in copies for kind, _ in once[0][one.id])
    assert len(families(copies, once[0])) == 1, "all are one article"
    assert max(len([tie for tie in once[1] if one.id in tie[:2]]) for one in documents) < 60, "look-ups are bounded"


def test_to_relate_all_anew_changes_nothing(engine: Engine) -> None:
    once = related(engine, crowd(15))
    with engine.begin() as connection:
        relate_all(connection)
        assert stored(connection) == once


def test_what_is_stored_together_is_compared_as_it_stands_together(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge, compared = neighbours.judge, []
    monkeypatch.setattr(neighbours, "judge", lambda pair: compared.append({pair.one.id, pair.other.id}) or judge(pair))
    documents = crowd(40)
    once = related(engine, documents)
    one_by_one = len(compared)
    compared.clear()
    with engine.begin() as connection:
        relate_all(connection)
        assert stored(connection) == once
    assert len({frozenset(pair) for pair in compared}) == len(compared), "no pair twice"
    assert len(compared) < 0.7 * one_by_one


def cases(count: int) -> list[Planted]:
    """Return notices of one form under a title that no list knows, some of them two a day, each of another case."""
    hand, chance = ThirdHand(), random.Random(count)
    planter = Planter(hand, chance)
    lines = (
        "窗口今天收下了{who}送来的申请，材料是齐的，经办的人当场就登记了，等着短信来就是了。",
        "来领证件的时候把身份证和这张登记单都带着，代领的人还要带上委托书，窗口在中午也开着。",
        "登记单的号码是{number}，办好了以前把它收着，丢了的到窗口里再打一张，一分钱都不收。",
    )
    for at in range(count):
        filled = [[line.format(who=f"第{at}家诊所", number=7000 + 13 * at)] for line in lines]
        planter.add("notice", "清塘卫生站窗口手记", filled, day=f"2022-04-{at // 2 + 1:02}", agency="清塘卫生站")
    return planter.made


def test_siblings_part_two_cases_of_a_form_whenever_they_come(engine: Engine) -> None:
    documents = cases(12)
    once = related(engine, documents)
    assert not any(tie[2] == "revision_of" for tie in once[1])
    pair = [one for one in documents if one.day == documents[0].day]
    assert [tie[2] for tie in related(engine, pair)[1]] == ["revision_of"], "alone they may be versions"
    for seed in range(3):
        shuffled = random.Random(seed).sample(documents, len(documents))
        assert related(engine, shuffled) == once
        assert related(engine, shuffled, random.Random(seed)) == once


def test_a_sibling_that_changes_shows_nothing_any_more(engine: Engine) -> None:
    documents = cases(4)
    changed = [replace(one, title="清塘卫生站来信") if at > 1 else one for at, one in enumerate(documents)]
    once = related(engine, changed)
    assert len([tie for tie in once[1] if tie[2] == "revision_of"]) == 2, "two of each title"
    assert related(engine, documents)[1] != once[1]
    for one in changed[2:]:
        with engine.begin() as connection:
            connection.execute(update(article).where(article.c.id == one.id).values(title=one.title))
            relate_articles(connection, [one.id])
    with engine.connect() as connection:
        assert stored(connection) == once


def test_a_crowd_of_cases_is_compared_no_pair_twice(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    once = related(engine, cases(16))
    judge, judged = neighbours.judge, []
    for module in (neighbours, kin):
        monkeypatch.setattr(module, "judge", lambda pair: judged.append({pair.one.id, pair.other.id}) or judge(pair))
    with engine.begin() as connection:
        relate_all(connection)
        assert stored(connection) == once
    assert len({frozenset(pair) for pair in judged}) == len(judged)
