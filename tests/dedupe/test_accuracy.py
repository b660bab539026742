"""A bounded share of ``tests/bench/duplicates.py``: the figures hold on texts that nothing was tuned on."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench.duplicates import our_pairs, score
from bench.grammar_one import GrammarOne
from bench.grammar_two import GrammarTwo
from bench.planted import REPRINTS, REVISIONS, Grammar, corpus


@pytest.mark.parametrize(
    ("grammar", "seed"), [(GrammarOne(), 31), (GrammarTwo(), 32)], ids=["tuned on", "not tuned on"]
)
def test_kin_are_found_and_notices_stay_apart(grammar: Grammar, seed: int, tmp_path: Path) -> None:
    documents = list(corpus(grammar, seed, 1000, notices=0.3))
    found = score(documents, our_pairs(documents, f"sqlite:///{tmp_path}/news.db")[0])
    assert found.precision >= 0.995, found.wrong
    assert found.recall(*REPRINTS) >= 0.98, found.missed
    assert found.recall(*REVISIONS) == 1, found.missed
    assert found.recall("notice reprinted") >= 0.98, found.missed
    assert found.notices >= 300
    assert not found.merged
