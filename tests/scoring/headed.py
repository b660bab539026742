"""Fits the weights by which the lines over and under a title are taken for kicker and subtitle, on pages that are opened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from accuracy.blind_hands import pages_of
from accuracy.pages import FOLDER, SECOND_HAND
from accuracy.pages import Case as Page
from accuracy.pages import cases as pages_in
from reading import read
from scoring.logistic import Answers, Weights, parted, regressed, summed
from scoring.opened import OPENED

from crawler.evidence import Candidate
from crawler.extract import headline
from crawler.extract.headline_rules import KICKER, SUBTITLE, Beside
from crawler.extract.trail import spells, squeezed
from crawler.scoring import Rules

OURS = ("longer_than_a_column", "set_alike", "named_subtitle", "over_bar_in_block", "organ", "sentence", "long")
"""Weights that are not fitted."""

SETS = (KICKER, SUBTITLE)
PENALTY, STEPS = 0.0001, 800


class Case(NamedTuple):
    """A line next to the title of a page."""

    page: str
    text: str
    field: str
    """What it may be: kicker or subtitle."""
    answers: Answers


def cases() -> list[Case]:
    """Return the lines next to the titles of all pages of hands that are opened, and of our own."""
    folders = [FOLDER, SECOND_HAND, *map(pages_of, OPENED)]
    return [case for folder in folders for page in pages_in(folder) for case in _cases(page)]


def _cases(page: Page) -> list[Case]:
    asked: list[tuple[Rules[Beside], Beside]] = []
    found = headline.next_to

    def noted(rules: Rules[Beside], beside: Beside, carried: str | None) -> Iterator[Candidate[str]]:
        asked.append((rules, beside))
        return found(rules, beside, carried)

    headline.next_to = noted
    try:
        read(page.body, **page.known)
    finally:
        headline.next_to = found
    return [_case(page, rules, beside) for rules, beside in asked if beside.line.box and beside.line.text]


def _case(page: Page, rules: Rules[Beside], beside: Beside) -> Case:
    held = {name: float(rule.holds(beside)) for name, rule in rules.rules.items()}
    is_right = spells(beside.line.text, squeezed(page.record.get(rules.name) or ""))
    return Case(page.name, beside.line.text, rules.name, Answers(held, is_right))


def fitted(found: Sequence[Case]) -> Weights:
    """Return the weights by which kickers and subtitles are told best, each among the lines in its place."""
    weights: Weights = {}
    for rules in SETS:
        own = [case.answers for case in found if case.field == rules.name]
        weights |= regressed(own, *parted(rules.rules, OURS, f"{rules.name}.is_beside"), PENALTY, STEPS)
    return weights


def told(found: Sequence[Case]) -> tuple[str, list[str]]:
    """Return how many lines are told under the weights as they are, and those that are not."""
    weights = {name: rule.weight for rules in SETS for name, rule in rules.rules.items()}
    faults = []
    for case in found:
        total = summed(weights, case.answers.held)
        if (total > 0) != case.answers.is_right:
            faults.append(f"{case.page}: {case.field} {case.text[:40]!r} {total:+.1f}")
    right = sum(case.answers.is_right for case in found)
    return f"{len(found) - len(faults)} of {len(found)} lines, {right} of which are one or the other", faults
