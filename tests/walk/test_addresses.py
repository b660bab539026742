"""The life of an address: every state, every answer, and what happens next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.items import Row
from crawler.life import Life, after, completed, has_changed, occasion, renewed
from crawler.vocabulary import Answer


def day(number: float) -> str:
    """Return a moment, counted in days."""
    return (datetime(2026, 3, 1, tzinfo=UTC) + timedelta(days=number)).isoformat(timespec="seconds")


def lived(*answers: tuple[float, Answer]) -> Life:
    life = Life()
    for at, answer in answers:
        life = after(life, answer, day(at))
    return life


@pytest.mark.parametrize(
    ("answers", "state", "due"),
    [
        ([(0, "article")], "stored", 1),
        ([(0, "article"), (1, "unchanged")], "stored", 3),
        ([(0, "article"), (2, "article")], "stored", 3),
        ([(0, "article"), (5, "unchanged")], "stored", 7),
        ([(0, "article"), (8, "unchanged")], "stored", 30),
        ([(0, "article"), (30, "unchanged")], "stored", None),
        ([(0, "refused")], "refused", 0),
        ([(0, "down"), (1, "down")], "down", 2),
        ([(0, "suspect"), (1, "down"), (2, "suspect")], "suspect", 4),
        ([(0, "failed"), (1, "failed"), (2, "failed"), (4, "failed")], "failed", 8),
        ([(0, "elsewhere"), (0, "elsewhere")], "elsewhere", 1),
        ([(n, "down") for n in range(8)], "down", 37),
        ([(0, "refused"), (3, "article")], "stored", 4),
        ([(0, "article"), (1, "suspect")], "suspect", 1),
        ([(0, "article"), (1, "suspect"), (2, "article")], "stored", 3),
        ([(0, "missing")], "new", 0),
        ([(0, "article"), (1, "missing")], "stored", 1),
        ([(0, "article"), (1, "missing"), (2, "missing")], "stored", 3),
        ([(0, "article"), (1, "missing"), (2, "missing"), (3, "missing")], "gone", 5),
        ([(0, "missing"), (0.5, "missing"), (0.9, "missing")], "new", 2.9),
        ([(0, "missing"), (0.5, "missing"), (1, "missing"), (2, "missing")], "gone", 6),
        ([(0, "missing"), (1, "down"), (2, "missing"), (3, "missing")], "down", 7),
        ([(0, "missing"), (1, "missing"), (2, "missing"), (9, "article")], "stored", 10),
    ],
)  # fmt: skip
def test_what_becomes_of_an_address_and_when_it_is_asked_again(
    answers: list[tuple[float, Answer]], state: str, due: float | None
) -> None:
    life = lived(*answers)
    assert (life.state, life.due_at) == (state, None if due is None else day(due))


@pytest.mark.parametrize(
    ("life", "at", "why"),
    [
        (None, 0, "first"),
        (lived((0, "article")), 0.9, None),
        (lived((0, "article")), 1, "revisit"),
        (lived((0, "article"), (30, "article")), 300, None),
        (lived((1, "down")), 1, "again"),
        (lived((1, "down")), 0.5, "again"),
        (lived((1, "down"), (2, "down")), 2.9, None),
        (lived((1, "down"), (2, "down")), 3, "repeat"),
        (lived((1, "missing")), 1, "again"),
        (renewed(lived((0, "article")), day(0.2)), 0.2, "revisit"),
        (renewed(lived(*((n, "down") for n in range(6))), day(6)), 6, "again"),
        (lived((90, "article")), 3, "revisit"),
        (lived((90, "down"), (91, "down")), 3, "repeat"),
    ],
)  # fmt: skip
def test_why_an_address_is_asked(life: Life | None, at: float, why: str | None) -> None:
    assert occasion(life, day(at)) == why


@pytest.mark.parametrize(
    ("before", "row", "changed"),
    [
        (Row("http://a.cn/1", "甲市通知", "2026-03-01"), Row("http://a.cn/1", "甲市通知", "2026-03-01"), False),
        (Row("http://a.cn/1", "甲市通知"), Row("http://a.cn/1", "甲市通知（修订）"), True),
        (Row("http://a.cn/1", "关于开展健康…"), Row("http://a.cn/1", "关于开展健康宣传周的通知"), False),
        (Row("http://a.cn/1", "甲市通知"), Row("http://a.cn/1", "乙市通知"), True),
        (Row("http://a.cn/1", None, "2026-03-01"), Row("http://a.cn/1", "甲市通知"), False),
        (Row("http://a.cn/1", "甲", "2026-03-01"), Row("http://a.cn/1", "甲", "2026-03-02"), True),
        (Row("http://a.cn/1", "甲", None), Row("http://a.cn/1", "甲", "2026-03-02"), False),
        (Row("http://a.cn/1", "甲"), Row("https://a.cn/1", "甲"), True),
        (Row("http://a.cn/1", "甲", "2026-03-01"), Row("http://a.cn/1", "甲", None), False),
        (Row("http://a.cn/1", "甲市通知"), Row("http://a.cn/1", None), False),
        (Row("http://a.cn/1", "关于开展健康宣传周的通知"), Row("http://a.cn/1", "关于开展健康…"), False),
        (Row("http://a.cn/1", "关于开展健康…"), Row("http://a.cn/1", "关于举办健康宣传周的通知"), True),
        (Row("http://a.cn/1", "关于举办健康…"), Row("http://a.cn/1", "关于举行健康…"), True),
        (Row("http://a.cn/1", "甲市 通知"), Row("http://a.cn/1", "甲市通知。"), False),
    ],
)
def test_what_of_a_row_is_a_change(before: Row, row: Row, changed: bool) -> None:
    assert has_changed(before, row) == changed


@pytest.mark.parametrize(
    ("before", "row", "found"),
    [
        (("甲市通知", "2026-03-01"), ("甲市 通知", "2026-03-02"), ("甲市通知", "2026-03-01")),
        (("甲市通知", None), ("甲市 通知", "2026-03-02"), ("甲市通知", "2026-03-02")),
        (("关于开展…", None), ("关于开展健康周的通知", None), ("关于开展健康周的通知", None)),
        (("关于开展…", None), (None, None), ("关于开展…", None)),
        ((None, None), ("甲市通知", None), ("甲市通知", None)),
        (("甲市通知", None), (None, None), ("甲市通知", None)),
        ((None, "2026-03-01"), (None, None), (None, "2026-03-01")),
    ],
)
def test_a_row_is_completed_with_what_it_left_out(
    before: tuple[str | None, str | None], row: tuple[str | None, str | None], found: tuple[str | None, str | None]
) -> None:
    assert completed(Row("http://a.cn/1", *before), Row("http://a.cn/2", *row)) == Row("http://a.cn/1", *found)


def test_a_moment_too_far_ahead_comes_of_a_clock_that_was_wrong() -> None:
    for ahead, why in ((29, None), (30, None), (31, "first")):
        assert occasion(Life(due_at=day(ahead)), day(0)) == why, ahead


@given(st.lists(st.tuples(st.integers(0, 40), st.sampled_from(get_args(Answer))), max_size=12))
def test_nothing_but_a_stored_article_is_ever_settled(steps: list[tuple[int, Answer]]) -> None:
    at, life = 0, Life()
    for wait, answer in steps:
        at += wait
        life = after(life, answer, day(at))
        assert life.state == "stored" or (life.due_at and life.due_at <= day(at + 30))
