"""Fits the weights by which a string is taken for a name by its use, on pages that are opened.

Names are those of guests and of whoever speaks under a name; others count as words, but for those that read as names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from scoring.logistic import Answers, Weights, parted, regressed, summed
from scoring.opened import Opened, opened

from crawler.extract.interview.name_rules import NAMES
from crawler.extract.interview.persons import surname_title
from crawler.extract.interview.spots import Spots
from crawler.extract.interview.used import NOBODY, strings
from crawler.text.fold import folded

OURS = ("is_one_of_two", "bears_a_post", "is_presented")
BASE = "names.is_a_word"
PENALTY, STEPS = 0.0003, 600

NAME = 4.0
"""What a name counts that is one: a word taken for a name seldom speaks, a name that is missed does not speak at all."""

TOLD = 0.0
"""Log odds of a string that is likely a name, of somebody who is no guest and says nothing."""

CALLED = re.compile("[《老小阿]")


class Case(NamedTuple):
    """A string of a page, and what the rules answer of it."""

    hand: str
    page: str
    string: str
    answers: Answers


def cases() -> list[Case]:
    """Return all strings of the pages that may be names."""
    return [case for page in opened() for case in _cases(page)]


def _cases(page: Opened) -> list[Case]:
    text, names = text_of(page), names_of(page)
    found = []
    for one in strings(Spots(text)):
        held = {name: float(rule.holds(one)) for name, rule in NAMES.rules.items()}
        is_name = one.name in names
        if not is_name and one.best > TOLD:
            continue
        found.append(Case(page.hand, page.name, one.name, Answers(held, is_name, NAME if is_name else 1.0)))
    return found


def text_of(page: Opened) -> str:
    """Return paragraphs and title, folded."""
    return folded("\n".join([*(line for _, line in page.read.paragraphs), page.read.title]))


def names_of(page: Opened) -> set[str]:
    """Return the names of guests and speakers, folded."""
    speakers = [name for who, _ in page.said if who for name in folded(who).split("/")]
    called = (name for name in speakers if not (CALLED.match(name) or NOBODY.match(name) or surname_title(name)))
    return {*called, *map(folded, page.guests)}


def fitted(found: Sequence[Case]) -> Weights:
    """Return the weights by which names are told best."""
    return regressed([case.answers for case in found], *parted(NAMES.rules, OURS, BASE), PENALTY, STEPS)


def told(found: Sequence[Case]) -> tuple[str, list[str]]:
    """Return how many names are told under the weights as they are, and what is told wrongly."""
    weights = {name: rule.weight for name, rule in NAMES.rules.items()}
    faults = []
    right = wrong = 0
    for case in found:
        total = summed(weights, case.answers.held)
        right += case.answers.is_right and total > 0
        wrong += total > 0 and not case.answers.is_right
        if (total > 0) != case.answers.is_right:
            faults.append(f"{case.page}: {case.string} {total:+.1f}")
    names = sum(case.answers.is_right for case in found)
    return f"{right} of {names} names, {wrong} wrong of {len(found)} strings", faults
