"""The makers of interviews: what they invent is true of their pages, and how much of it is read has floors."""

from __future__ import annotations

from random import Random

import pytest
from scoring.interviews import ALL, HANDS, pages, scored
from scoring.transcripts import made

PAGES = 60
FLOORS = {
    "interviews recognised": 0.97,
    "no interview where none is": 0.99,
    "turns, recall": 0.97,
    "turns, precision": 0.97,
    "turns' speakers": 0.95,
    "turns' roles": 0.95,
    "turns' words": 0.95,
    "turns' questions": 0.95,
    "guests, recall": 0.95,
    "guests, precision": 0.95,
    "guests' posts": 0.97,
    "guests' organs": 0.97,
    "host": 0.95,
    "day held": 0.95,
    "theme": 0.95,
    "direct quotes, recall": 0.95,
    "direct quotes, precision": 0.97,
}
DRESSES = 20


@pytest.mark.parametrize("hand", HANDS)
def test_floors(hand: str) -> None:
    figures = scored(hand, PAGES, "floor").figures()
    found = {name: figures[f"{ALL}, {name}"].value for name in FLOORS}
    assert {name: value for name, value in found.items() if value < FLOORS[name]} == {}


@pytest.mark.parametrize("hand", HANDS)
def test_truth_is_printed(hand: str) -> None:
    invented = [*pages(hand, 200, "truth")]
    for number, page in enumerate(invented):
        texts = [one.text for one in (*page.turns, *page.said)]
        assert all(piece in page.body for text in texts for piece in text.split("\n")[0].split("，")), number
        assert all(one.name in page.body and (one.post or "") in page.body for one in page.guests), number
        assert page.is_interview == bool(page.guests), number
    assert len({page.dress for page in invented}) >= DRESSES
    assert sum(page.is_text for page in invented) > 2
    assert sum(any(char in page.body for char in "這們說醫") for page in invented) > 20
    assert 10 < sum(not page.is_interview for page in invented) < 60


def test_pages_are_made_alike_every_time_and_differ() -> None:
    assert made(Random("1")) == made(Random("1"))
    assert len({made(Random(seed)).body for seed in range(20)}) == 20
