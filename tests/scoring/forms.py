"""Fits the weights by which a text is taken for a form that was filled in, on what hands plant and on pages that are open.

The forms of a hand are filled in a few times each; its articles and short texts tell what happened, and so do the pages
that are news or interviews.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from accuracy.blind_hands import HANDS as PAGES
from accuracy.blind_hands import pages_of
from accuracy.data import DATA, rows
from accuracy.halves import OWN
from accuracy.pages import FOLDER, SECOND_HAND
from accuracy.pages import cases as pages_in
from dedupe.kin_scores import HANDS
from scoring.logistic import Answers, Weights, parted, regressed, summed

from crawler.dedupe.form_rules import FORM
from crawler.dedupe.pair import IN_DOUBT
from crawler.dedupe.written import Written
from crawler.text.script import simplified_chars

NEVER = frozenset({"fourth", "fourteenth", "sixteenth"})
"""Hands that nothing is fitted on."""

FILLED, TOLD, SHORT = 6, 300, 80
"""Texts of each form, articles and short texts, of a hand."""

LONG = 60
"""Characters of a page that tells how it is written."""

KINDS = {"notice": True, "news": False, "interview": False}
"""Kinds of pages, and whether such is a form."""

BASE = "form.is_text"
PENALTY, STEPS = 0.0003, 400


class _Text(NamedTuple):
    hand: str
    kind: str
    title: str
    body: str
    is_form: bool


class Case(NamedTuple):
    """A text, who wrote it, and whether it is a form."""

    page: str
    """Who wrote it, by which it is held out."""
    kind: str
    title: str
    answers: Answers


def cases() -> list[Case]:
    """Return the texts of all hands that are opened, forms and others of equal weight."""
    texts = [one for hand in HANDS if hand not in NEVER for one in _planted(hand)] + list(_pages())
    forms = sum(text.is_form for text in texts)
    costs = {True: len(texts) / forms, False: len(texts) / (len(texts) - forms)}
    return [_case(text, costs[text.is_form]) for text in texts]


def planted(hand: str) -> list[Case]:
    """Return the texts of one hand."""
    return [_case(text, 1.0) for text in _planted(hand)]


def _planted(name: str) -> Iterator[_Text]:
    hand, chance = HANDS[name](), random.Random(name)
    for form in hand.forms:
        for _ in range(FILLED):
            slots = hand.slots(chance)
            lines = [line.format(**slots) for line in form.lines]
            yield _Text(name, f"form {form.kind}", form.title.format(**slots), "\n".join(lines), True)
    for make, count in ((hand.article, TOLD), (hand.short, SHORT)):
        for _ in range(count):
            title, paragraphs = make(chance)
            yield _Text(name, make.__name__, title, "\n".join(map("".join, paragraphs)), False)


def _pages() -> Iterator[_Text]:
    for folder in (FOLDER, SECOND_HAND, *(pages_of(hand) for hand, half in PAGES.items() if half == OWN)):
        for page in pages_in(folder):
            kind, body = page.record.get("kind"), page.record.get("body") or ""
            if kind in KINDS and len(body) >= LONG:
                hand = folder.name.removesuffix("_hand")
                yield _Text(hand, f"page of {kind}", page.record["title"] or "", body, KINDS[kind])
    for truth in rows("pages/truth.jsonl") if DATA.is_dir() else ():
        if truth["kind"] == "news" and len(truth["body"]) >= LONG:
            yield _Text("shared", "page", truth["title"] or "", truth["body"], False)


def _case(text: _Text, cost: float) -> Case:
    written = Written(simplified_chars(text.title), simplified_chars(text.body))
    held = {name: float(rule.holds(written)) for name, rule in FORM.rules.items()}
    return Case(text.hand, text.kind, text.title, Answers(held, text.is_form, cost))


def fitted(found: Sequence[Case]) -> Weights:
    """Return the weights by which forms are told best."""
    return regressed([case.answers for case in found], *parted(FORM.rules, (), BASE), PENALTY, STEPS)


def told(found: Sequence[Case]) -> tuple[str, list[str]]:
    """Return how many texts are told under the weights as they are, in doubt for a form, and those that are not."""
    weights = {name: rule.weight for name, rule in FORM.rules.items()}
    faults = [
        f"{case.page}, {case.kind}: {case.title[:40]}"
        for case in found
        if (summed(weights, case.answers.held) > IN_DOUBT) != case.answers.is_right
    ]
    return f"{len(found) - len(faults)} of {len(found)} right", faults
