"""What of a piece of text another has: searched or listed, it is the same."""

from __future__ import annotations

import random

import pytest

from crawler.dedupe import runs
from crawler.dedupe.runs import RUN, covered, held


def plainly(text: str, other: str) -> bytes:
    """Return what the definition says: of each run, whether the other piece has it."""
    return bytes(text[at : at + RUN] in other for at in range(len(text) - RUN + 1))


@pytest.mark.parametrize("searched", [0, 10_000])
@pytest.mark.parametrize("letters", ["一", "一二", "一二三四五六七八九十百千"])
def test_searched_and_listed_alike(monkeypatch: pytest.MonkeyPatch, searched: int, letters: str) -> None:
    monkeypatch.setattr(runs, "SEARCHED", searched)
    chance = random.Random(len(letters))
    for _ in range(200):
        parts = ["".join(chance.choices(letters, k=chance.randint(0, 14))) for _ in range(6)]
        text, other = ("".join(chance.sample(parts, chance.randint(0, 5))) for _ in range(2))
        assert held(text, other) == plainly(text, other)
        assert held(other, text) == plainly(other, text)


def test_short_pieces_are_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    listed: list[str] = []
    monkeypatch.setattr(runs, "_runs", lambda text: listed.append(text) or [])
    held("一二三四五六七八九十", "二三四五六七八九" * 1000)
    assert not listed


@pytest.mark.parametrize(
    ("marks", "count"), [([], 0), ([0, 0], 0), ([1], 8), ([1, 1, 1], 10), ([1, *[0] * 7, 1], 16), ([1, 0, 0, 1], 11)]
)
def test_characters_within_runs(marks: list[int], count: int) -> None:
    assert covered(bytes(marks)) == count
