"""What was found on the sites of other hands is a floor: figures alone are looked at, and they only rise."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType

import pytest
from national import (
    fifth_hand,
    fourth_hand,
    fourth_hand_moves,
    second_hand,
    second_hand_moves,
    seventh_hand,
    sixth_hand,
    third_hand,
)
from national.sample_site import NationalSite
from national.score import score
from national.score_moves import scored

MOVES = {
    second_hand_moves: {"adopted": (13, 14), "moved": (8, 8), "proposed": (8, 8), "nobody": (5, 8)},
    fourth_hand_moves: {"adopted": (21, 21), "moved": (14, 14), "proposed": (12, 12), "nobody": (14, 17)},
}


@pytest.mark.parametrize(
    ("sites", "found", "unwanted", "kinds", "articles", "bureaus"),
    [
        (second_hand.SITES, 264, 4, 263, 6777, 53),
        (second_hand.PORTALS, 120, 0, 120, 1361, 40),
        (third_hand.SITES, 160, 0, 160, 3676, 31),
        (third_hand.PORTALS, 73, 0, 73, 1376, 15),
        (fourth_hand.SITES, 356, 46, 355, 6059, 61),
        (fourth_hand.PORTALS, 174, 6, 174, 2459, 26),
        (fifth_hand.SITES, 155, 0, 155, 2385, 20),
        (fifth_hand.PORTALS, 189, 1, 189, 2811, 40),
        (sixth_hand.SITES, 109, 0, 109, 1219, 25),
        (sixth_hand.PORTALS, 169, 3, 169, 1848, 40),
        (seventh_hand.SITES, 118, 2, 118, 1513, 20),
        (seventh_hand.PORTALS, 80, 0, 80, 935, 20),
    ],
    ids=[
        "second hand",
        "second hand's portals",
        "third hand",
        "third hand's portals",
        "fourth hand",
        "fourth hand's portals",
        "fifth hand",
        "fifth hand's portals",
        "sixth hand",
        "sixth hand's portals",
        "seventh hand",
        "seventh hand's portals",
    ],
)
def test_columns_and_articles(
    sites: Sequence[NationalSite], found: int, unwanted: int, kinds: int, articles: int, bureaus: int
) -> None:
    results = [score(site) for site in sites]
    assert sum(len(one.found) for one in results) >= found
    assert sum(len(one.unwanted) + len(one.others) + one.strange for one in results) <= unwanted
    assert sum(one.kinds for one in results) >= kinds
    assert sum(one.read for one in results) >= articles
    assert sum(one.bureau for one in results) >= bureaus
    assert sum(one.wrong_days for one in results) == 0


@pytest.mark.parametrize(
    ("hand", "expected"), [(hand, expected) for hand, counts in MOVES.items() for expected in counts]
)
def test_moves(hand: ModuleType, expected: str) -> None:
    results = [scored(move) for move in hand.MOVES if move.expected == expected]
    right, counted = MOVES[hand][expected]
    assert len(results) == counted
    assert sum(one.outcome == expected for one in results) >= right
    assert sum(one.wrong for one in results) == 0
