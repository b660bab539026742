"""Why a page was read as it was: what could have been taken for each field, by which rule, and what was left out.

Whoever reads a page may hand in an ``Evidence`` to be filled. Without one nothing is gathered: the readers give their
candidates one after the other, the best first, and only what is asked for is worked out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True)
class Candidate(Generic[Value]):
    """What a field could be, and why."""

    value: Value
    rule: str
    """Name of the rule, as in the code: ``title.official``, ``dates.info``."""
    place: str = ""
    """Where it stood: an element, a tag, a script, a line and the characters in it."""
    weight: float | None = None
    """By which it was ranked, where it was weighed."""
    reasons: tuple[str, ...] = ()
    """What spoke for it beside the rule."""
    lost: str = ""
    """Why it was not taken, where neither weight nor order says so."""


@dataclass
class Choice:
    """How a field was decided."""

    candidates: list[Candidate[Any]] = field(default_factory=list)
    """The winner first, if anything won, then the others, the best first."""
    won: bool = False
    """Whether the first candidate was taken."""
    why: str = ""
    """Why the winner won, if its place in the order does not say it."""
    taken: int = 1
    """How many candidates, from the first on, were taken if any was: of a list there may be several."""


@dataclass(frozen=True)
class LeftOut:
    """A line of the page that is not in the body."""

    text: str
    rule: str
    place: str = ""


@dataclass
class Evidence:
    """What a reading has to say for itself."""

    steps: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    """Every step that was taken and what it found: decode, repair, extract, clean."""
    fields: dict[str, Choice] = field(default_factory=dict)
    """Name of a field of the record → how it was decided."""
    left_out: list[LeftOut] = field(default_factory=list)
    flags: list[Candidate[Any]] = field(default_factory=list)
    """Every flag that a step raised, and what raised it."""
    pictures: list[LeftOut] = field(default_factory=list)
    """Pictures of the page that are not in the text; the words are their addresses as printed."""

    def take_all(self, name: str, candidates: Iterable[Candidate[Any]], why: str, *others: Candidate[Any]) -> None:
        """Keep of a list that all candidates were taken, and others were not."""
        taken = list(candidates)
        self.fields[name] = Choice([*taken, *others], bool(taken), why, taken=len(taken))


def chosen(
    name: str, candidates: Iterable[Candidate[Value]], evidence: Evidence | None, why: str = ""
) -> Candidate[Value] | None:
    """Return the first candidate of a field, the best. With evidence asked for, all others are worked out and kept.

    :param candidates: the best first; best given as a generator, so that the others cost nothing
    :param why: why the first wins, if the order does not say it
    """
    if evidence is None:
        return next(iter(candidates), None)
    known = list(candidates)
    evidence.fields[name] = Choice(known, bool(known), why)
    return known[0] if known else None
