"""The floors of what the repository itself holds; ``make accuracy`` checks those of the shared pages."""

from __future__ import annotations

import json

import pytest
from accuracy.floors import OWN_FILE, SHARED_FILE, compare, load
from accuracy.own import measure
from accuracy.tally import Tally

WITHOUT_FLOORS = "unseen: fourth hand, "
"""Figures that are told and bind nobody yet."""


@pytest.fixture(scope="module")
def tally() -> Tally:
    return measure()


def test_no_figure_fell_below_its_floor(tally: Tally) -> None:
    fell = [line for line in compare(tally.figures(), load(OWN_FILE)) if line.fell]
    names = {line.name for line in fell}
    told = [(line.name, line.figure and line.figure.told, line.floor and line.floor.told) for line in fell]
    assert not fell, (told, [miss for miss in tally.misses if miss.figure in names])


def test_every_figure_has_a_floor(tally: Tally) -> None:
    missing = tally.figures().keys() - load(OWN_FILE).keys()
    unknown = [name for name in missing if not name.startswith(WITHOUT_FLOORS)]
    assert not unknown, "python tests/accuracy --own --raise writes them"


def test_floor_files_hold_figures_only() -> None:
    for path in (OWN_FILE, SHARED_FILE):
        rows = json.loads(path.read_text(encoding="utf-8"))
        assert rows
        for name, row in rows.items():
            assert name.isascii()
            assert row.keys() <= {"floor", "right", "count", "half"}
            assert row["half"] in ("own", "tuned", "unseen")
            assert "right" not in row or row["floor"] == round(row["right"] / row["count"], 4)
