"""Fits the weights by which a quotation gets its speaker, on pages that are opened.

What is told before a quotation is what the page says, not what was found: a fault shall not teach another.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from accuracy.compare import spoken
from scoring.logistic import Ranked, Weights, parted, ranked, summed
from scoring.opened import Opened, Said, opened

from crawler.extract.interview import quotes, said
from crawler.extract.interview.candidates import Saying
from crawler.extract.interview.said import ENOUGH
from crawler.extract.interview.said_rules import SAID
from crawler.items import Quote

OURS = frozenset(
    "asks_politely comes_next describes_something goes_on_ahead is_a_document is_a_word is_answered is_joined "
    "is_spoken_to is_written listens tells_something".split()
)
"""Weights that are not fitted."""

BASE = "said.is_a_term"
PENALTY, STEPS = 0.001, 400


class Case(NamedTuple):
    """A quotation, by whom it is said on the page that it stands on, and who may have said it."""

    hand: str
    page: str
    words: str
    speaker: str | None
    names: list[str]
    ranked: Ranked


def cases() -> list[Case]:
    """Return all quotations of the pages that are opened."""
    return [case for page in opened() for case in _cases(page)]


def _cases(page: Opened) -> list[Case]:
    found: list[Case] = []

    def as_told(saying: Saying) -> Quote | None:
        words = spoken(saying.place.span.printed)
        if any(words in spoken(maybe) for maybe in page.maybe):
            return said.said(saying)
        speaker = speaker_of(words, page.said)
        held = [{name: float(rule.holds(one)) for name, rule in SAID.rules.items()} for one in saying.candidates]
        names = [one.name for one in saying.candidates]
        right = [at for at, name in enumerate(names) if speaker and is_speaker(name, speaker)]
        found.append(Case(page.hand, page.name, words, speaker, names, Ranked(held, frozenset(right))))
        return said.quote_of(saying, saying.candidates[right[0]]) if right else None

    quotes.said = as_told  # type: ignore[assignment]
    try:
        quotes.find_quotes(page.read.paragraphs, page.read.speakers, page.read.narrative.in_headline)
    finally:
        quotes.said = said.said
    return found


def speaker_of(words: str, said: Said) -> str | None:
    """Return who says some words on a page, as it names him."""
    fits = (who for who, told in said if words and words in spoken(told) and (len(words) > 1 or words == spoken(told)))
    return next(fits, None)


def is_speaker(name: str, wanted: str) -> bool:
    """Tell whether a name that was found is that of the speaker."""
    given = spoken(name)
    return any(given.endswith(one) or (len(given) > 1 and given in one) for one in map(spoken, wanted.split("/")))


def fitted(found: Sequence[Case]) -> Weights:
    """Return the weights under which the right candidates come first."""
    return ranked([case.ranked for case in found], *parted(SAID.rules, OURS, BASE), PENALTY, STEPS)


def told(found: Sequence[Case]) -> tuple[str, list[str]]:
    """Return how many quotations get their speaker under the weights as they are, and those that do not."""
    weights = {name: rule.weight for name, rule in SAID.rules.items()}
    right = wrong = missed = 0
    faults = []
    for case in found:
        sums = [summed(weights, held) for held in case.ranked.held]
        best = max(range(len(sums)), key=sums.__getitem__, default=0)
        given = case.names[best] if sums and sums[best] > ENOUGH else None
        if given and best in case.ranked.right:
            right += 1
        elif given or case.speaker:
            wrong, missed = wrong + bool(given), missed + (given is None)
            faults.append(f"{case.page}: {case.words[:20]}: {given} for {case.speaker}")
    return f"{right} right, {wrong} wrong, {missed} missed", faults
