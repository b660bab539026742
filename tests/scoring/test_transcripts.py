"""The makers of interviews: what they invent is true of their pages, and how much of it is read has floors."""

from __future__ import annotations

import re
from random import Random

import pytest
from accuracy.compare import spoken
from scoring.interviews import ALL, HANDS, pages, scored
from scoring.transcripts import made

PAGES = 120
FLOORS = {
    # name: of the first maker, which rules were written on, and of the second, whose writer had read none
    "interviews recognised": (0.97, 0.85),
    "no interview where none is": (0.99, 0.99),
    "turns, recall": (0.97, 0.83),
    "turns, precision": (0.97, 0.98),
    "turns' speakers": (0.95, 0.94),
    "turns' roles": (0.95, 0.97),
    "turns' words": (0.95, 0.97),
    "turns' questions": (0.95, 0.96),
    "guests, recall": (0.95, 0.81),
    "guests, precision": (0.95, 0.97),
    "guests' posts": (0.97, 0.93),
    "guests' organs": (0.97, 0.94),
    "host": (0.95, 0.7),
    "day held": (0.95, 0.5),
    "theme": (0.95, 0.5),
    "direct quotes, recall": (0.92, 0.7),
    "direct quotes, precision": (0.97, 0.8),
}
DRESSES = 20


@pytest.mark.parametrize(("number", "hand"), [*enumerate(HANDS)])
def test_floors(number: int, hand: str) -> None:
    figures = scored(hand, PAGES, "floor").figures()
    found = {name: figures[f"{ALL}, {name}"].value for name in FLOORS}
    assert {name: value for name, value in found.items() if value < FLOORS[name][number]} == {}


@pytest.mark.parametrize("hand", HANDS)
def test_truth_is_printed(hand: str) -> None:
    invented = [*pages(hand, 200, "truth")]
    for number, page in enumerate(invented):
        texts = [one.text for one in (*page.turns, *page.said)]
        shown = spoken(re.sub("<[^>]*>", "", page.body))
        assert all(spoken(piece) in shown for text in texts for piece in re.split("[\n，,]", text)), number
        assert all(spoken(one.name) in shown and spoken(one.post or "") in shown for one in page.guests), number
        assert page.is_interview or not page.guests, number
    assert len({page.dress for page in invented}) >= DRESSES
    assert sum(page.is_text for page in invented) > 2
    assert sum(any(char in page.body for char in "這們說醫") for page in invented) > 20
    assert 10 < sum(not page.is_interview for page in invented) < 60


def test_pages_are_made_alike_every_time_and_differ() -> None:
    assert made(Random("1")) == made(Random("1"))
    assert len({made(Random(seed)).body for seed in range(20)}) == 20
