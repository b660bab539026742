"""What a run found out, column by column and article by article, and what its state is: one function for all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from crawler.platforms.base import Elsewhere
from crawler.vocabulary import Answer, Occasion, State

GRAVITY: tuple[State, ...] = ("ok", "quiet", "partial", "layout", "refused", "down")
"""States of columns and articles from good to bad; the worst is the state of a run."""

PARTIAL_SHARE = 0.2
PARTIAL_LEAST = 3
"""More than this share of the addresses asked for the first time, and at least so many, gave no article: partial."""

LAYOUT_SHARE = 0.5
LAYOUT_LEAST = 5
"""More than this share of the pages read, and at least so many, cannot be read as articles: a new layout."""

NO_ANSWER: tuple[Answer, ...] = ("refused", "down")
LOST: tuple[Answer, ...] = (*NO_ANSWER, "suspect", "failed", "elsewhere")
STOPPED = frozenset({"shutdown", "cancelled", "stopped"})
"""Reasons for which Scrapy ends a run that somebody stopped."""


@dataclass
class Outcome:
    """What the lists of a column gave in this run."""

    pages: int = 0
    rows: int = 0
    elsewhere: dict[str, Elsewhere] = field(default_factory=dict)
    odd: int = 0
    """Entries of its lists that name no address."""
    absent: str | None = None
    """What its first page answered, where that says that there is no such page."""
    problems: list[tuple[State, str]] = field(default_factory=list)
    """(state, what is wrong) of every list page that could not be read."""
    notes: list[str] = field(default_factory=list)
    """What else there is to say."""

    @property
    def state(self) -> State:
        """A column is as bad as its worst list page; one without any article row has changed its layout."""
        if self.problems:
            return max((state for state, _ in self.problems), key=GRAVITY.index)
        return "quiet" if self.rows else "layout"


@dataclass
class Tally:
    """What became of the addresses that a run asked for."""

    answers: Counter[tuple[Occasion, Answer]] = field(default_factory=Counter)
    fresh: int = 0
    """Articles that are new or have another text."""
    unreadable: int = 0
    """Pages that answered, but without title, text, picture or file, or without the date that the site's pages had."""
    vanished: int = 0
    """Articles that are missing on hosts where nothing else was read: the host has lost them, nobody withdrew them."""
    closed: list[Answer] = field(default_factory=list)
    """How hosts answered that were not asked any more."""

    def of(self, *occasions: Occasion) -> Counter[Answer]:
        """Return how often each answer was given on some occasions, on all if none is named."""
        counts: Counter[Answer] = Counter()
        for (occasion, answer), count in self.answers.items():
            if not occasions or occasion in occasions:
                counts[answer] += count
        return counts


def column_states(outcomes: Mapping[str, Outcome]) -> dict[str, State]:
    """Return the states by which a run goes: a column that is not there is no fault where another one answers."""
    answers = any(outcome.pages and not outcome.absent for outcome in outcomes.values())
    return {slug: outcome.state for slug, outcome in outcomes.items() if not (outcome.absent and answers)}


def run_state(columns: Mapping[str, State], tally: Tally, finish_reason: str) -> State:
    """Return the state of a run.

    :param columns: slug → state of its lists
    :param finish_reason: Scrapy's, ``finished`` where nothing cut the run short
    """
    if finish_reason in STOPPED:
        return "stopped"
    state = max((*columns.values(), _articles_state(tally)), key=GRAVITY.index)
    if finish_reason != "finished" and state in ("ok", "quiet", "partial"):
        return "unknown"
    return "ok" if state == "quiet" and tally.fresh else state


def _articles_state(tally: Tally) -> State:
    """Return the state that the articles alone would give a run."""
    if tally.closed:
        return "down" if "down" in tally.closed else "refused"
    asked = tally.of("first", "again", "revisit")
    if asked and sum(asked[answer] for answer in NO_ANSWER) == asked.total():
        return "refused" if asked["refused"] >= asked["down"] else "down"
    read = asked.total() - sum(asked[answer] for answer in NO_ANSWER)
    if tally.unreadable >= LAYOUT_LEAST and tally.unreadable > LAYOUT_SHARE * read:
        return "layout"
    everything = tally.of()
    all_lost = sum(everything[answer] for answer in LOST)
    if all_lost >= PARTIAL_LEAST and all_lost + everything["missing"] == everything.total():  # nothing was read at all
        return "partial"
    if tally.vanished:
        return "partial"
    first, revisit = tally.of("first"), tally.of("revisit")
    lost = first["missing"] + sum(first[answer] + revisit[answer] for answer in LOST)  # withdrawn ones are no fault
    counted = first.total() + revisit.total()
    return "partial" if lost >= PARTIAL_LEAST and lost > PARTIAL_SHARE * counted else "quiet"
