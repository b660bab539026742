"""Scores of near-duplicates on texts of two grammars with kin planted among them."""

from __future__ import annotations

from tempfile import TemporaryDirectory

from accuracy.halves import OWN
from accuracy.tally import Tally
from bench.duplicates import our_pairs, score
from bench.grammar_one import GrammarOne
from bench.grammar_two import GrammarTwo
from bench.planted import REPRINTS, REVISIONS, corpus
from dedupe.fourth_hand import FourthHand
from dedupe.kin_scores import kin_score, stored
from dedupe.planting import plant
from dedupe.third_hand import ThirdHand

SIZE = 400
NOTICES = 0.3
GRAMMARS = {"grammar one": (GrammarOne(), 51), "grammar two": (GrammarTwo(), 52)}
KINDS = {"reprints": tuple(REPRINTS), "revisions": REVISIONS, "notices reprinted": ("notice reprinted",)}
HANDS = {"third hand": (ThirdHand(), 53), "fourth hand": (FourthHand(), 54)}
FAMILIES = {
    "reprints": ("reprint", "cut", "excerpt", "notice reprinted", "subheads", "editor's note", "digit style"),
    "short texts": ("short text",),
    "all edits at once": ("all edits at once",),
    "revisions": ("revision by day", "revision by mark", "revision by number", "own correction"),
    "related": ("copy-edited", "localised", "half-verbatim", "digest"),
    "interprets": ("jiedu", "yitu", "wen"),
}


def score_kin(tally: Tally) -> None:
    """Count the kin of two further hands; nothing was fitted on the fourth."""
    for name, (hand, seed) in HANDS.items():
        documents = list(plant(hand, seed, SIZE))
        with TemporaryDirectory() as folder:
            told = kin_score(documents, stored(documents, f"sqlite:///{folder}/news.db")[0])
        for family, kinds in FAMILIES.items():
            right = sum(told.right[kind] for kind in kinds)
            count = right + sum(told.wrong[kind] + told.missed[kind] for kind in kinds)
            tally.add(OWN, f"duplicates, {name}, {family}", right, count, case=name, what=[])
        tally.add(
            OWN, f"duplicates, {name}, precision", told.firm - len(told.firm_wrong), told.firm, case=name, what=[]
        )
        tally.add(
            OWN, f"duplicates, {name}, direction", told.direct - len(told.turned), told.direct, case=name, what=[]
        )
        apart = told.notices - len(told.merged)
        tally.add(OWN, f"duplicates, {name}, notices apart", apart, told.notices, case=name, what=[])


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
