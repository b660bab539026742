"""Scores of near-duplicates on texts of two grammars with kin planted among them."""

from __future__ import annotations

from tempfile import TemporaryDirectory

from accuracy.halves import OWN
from accuracy.tally import Tally
from bench.duplicates import our_pairs, score
from bench.grammar_one import GrammarOne
from bench.grammar_two import GrammarTwo
from bench.planted import REPRINTS, REVISIONS, corpus

SIZE = 400
NOTICES = 0.3
GRAMMARS = {"grammar one": (GrammarOne(), 51), "grammar two": (GrammarTwo(), 52)}
KINDS = {"reprints": tuple(REPRINTS), "revisions": REVISIONS, "notices reprinted": ("notice reprinted",)}


def score_duplicates(tally: Tally) -> None:
    """Count pairs that are kin, planted texts that are found, and notices that stay apart."""
    for name, (grammar, seed) in GRAMMARS.items():
        documents = list(corpus(grammar, seed, SIZE, notices=NOTICES))
        with TemporaryDirectory() as folder:
            told = score(documents, our_pairs(documents, f"sqlite:///{folder}/news.db")[0])
        tally.add(OWN, f"duplicates, {name}, precision", told.right, told.pairs, case=name, what=told.wrong)
        for figure, kinds in KINDS.items():
            found, planted = (sum(counts[kind] for kind in kinds) for counts in (told.found, told.planted))
            tally.add(OWN, f"duplicates, {name}, {figure}", found, planted, case=name, what=told.missed)
        apart = told.notices - len(told.merged)
        tally.add(OWN, f"duplicates, {name}, notices apart", apart, told.notices, case=name, what=told.merged)
