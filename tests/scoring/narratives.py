"""Fits the weights by which prose is taken for an interview: a logistic regression on pages that may be looked at.

Pages are our own, those of every hand that is opened, and the tuned halves beside a checkout, real news among them. A
weight keeps the sign that its rule says; those in ``OURS`` are as declared, as few pages or none tell of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from accuracy import blind_hands, halves
from accuracy.blind_hands import HANDS, page_of, stories
from accuracy.data import DATA, body, rows
from accuracy.pages import FOLDER, SECOND_HAND
from accuracy.pages import cases as pages_of
from accuracy.stories import pages as stories_of
from reading import read
from scoring.logistic import Answers, parted, regressed, summed
from scoring.opened import OPENED, read_page

from crawler.extract.interview.interview_rules import DIALOGUE, Read
from crawler.extract.interview.narrative_rules import LEAST, NARRATIVE
from crawler.extract.interview.prose_rules import PROSE
from crawler.extract.interview.reading import read_of

OURS = ("page_says_so", "nobody_with_a_name_speaks", "is_a_letter", "is_made_up", "has_died")
"""Weights that are not fitted."""

SETS = (PROSE, NARRATIVE)
RULES = PROSE.rules | NARRATIVE.rules
"""What the text alone tells, and what its speakers do."""

DECIDED = "narrative_text.page_says_so"
"""What decides alone: such articles tell nothing of the other weights."""

BASE = "narrative.is_news"
"""What every article has: its weight is free of both sign and penalty."""

NO_INTERVIEW = 2.0
"""What an article counts that is no interview: one found where none is is worse than one that is missed."""

PENALTY, STEPS = 0.002, 1500


class Case(NamedTuple):
    """An article in which somebody speaks and nobody is labelled."""

    page: str
    is_interview: bool
    held: dict[str, float]
    """What each rule answers."""


def cases() -> list[Case]:
    """Return the articles that the rules weigh."""
    found = []
    for name, is_interview, one in _articles():
        if DIALOGUE.score(one) <= 0 and one.quotes and one.narrative.persons:
            held = {name: float(rule.holds(one.narrative)) for name, rule in RULES.items()}
            found.append(Case(name, is_interview, held))
    return found


def _articles() -> Iterator[tuple[str, bool, Read]]:
    for file, is_interview in (("portraits.txt", True), ("others.txt", False)):
        for page in stories_of(file):
            told = {name: page.fields.get(name) for name in ("title", "kicker", "column")}
            yield page.name, is_interview, read_of(page.blocks, **told)
        for hand, side in HANDS.items():
            for story in stories(f"{hand}_{file}"):
                if side != halves.UNSEEN:
                    data, known = page_of(story)
                    yield story.style, is_interview, read_page(read(data, **known), known["column"])
    for folder in (FOLDER, SECOND_HAND, *map(blind_hands.pages_of, OPENED)):
        for case in pages_of(folder):
            if "interview" in case.record:
                article = read(case.body, **case.known)
                yield case.name, case.record["interview"] is not None, read_page(article, case.known["column"])
    if DATA.is_dir():
        yield from _shared()


def _shared() -> Iterator[tuple[str, bool, Read]]:
    for folder in ("pages", "pages2"):
        for truth in rows(f"{folder}/truth.jsonl"):
            if folder == "pages" or halves.of_page(truth) == halves.TUNED:
                yield truth["id"], False, read_page(read(body(f"{folder}/{truth['id']}.html.gz")))
    for truth in rows("interviews2/truth.jsonl"):
        if halves.of_interview(truth) == halves.TUNED and truth["kind"] != "either":
            yield truth["id"], truth["kind"] == "interview", read_page(read(body(f"interviews2/{truth['file']}")))


def fitted(found: Sequence[Case]) -> dict[str, float]:
    """Return the weights by which the articles are told best."""
    answers = [
        Answers(one.held, one.is_interview, 1.0 if one.is_interview else NO_INTERVIEW)
        for one in found
        if not one.held[DECIDED]
    ]
    return regressed(answers, *parted(RULES, OURS, BASE), PENALTY, STEPS)


def told(found: Sequence[Case]) -> tuple[str, list[str]]:
    """Return how many interviews are found, how many are wrongly, and the names of what is not right."""
    weights = {name: rule.weight for name, rule in RULES.items()}
    right = wrong = 0
    names = []
    for one in found:
        total = summed(weights, one.held)
        taken = total > 0 and summed(weights, {name: one.held[name] for name in PROSE.rules}) >= LEAST
        right += one.is_interview and taken
        wrong += taken and not one.is_interview
        if taken != one.is_interview:
            names.append(f"{one.page} {total:+.1f}")
    interviews = sum(one.is_interview for one in found)
    return f"{right} of {interviews} interviews, {wrong} false of {len(found)} articles", names
