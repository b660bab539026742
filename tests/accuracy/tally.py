"""Counting: figures by name and half, and the cases that were not right."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from accuracy.halves import OWN, TUNED, UNSEEN, Half

PLACES = 4
"""Decimal places of a figure that is no share."""


@dataclass(frozen=True)
class Figure:
    """A share as two integers, or a mean over ``count`` cases."""

    half: Half
    right: int
    count: int
    mean: float | None = None

    @property
    def value(self) -> float:
        """Return the share or the mean; 1 where there was nothing to do."""
        if self.mean is not None:
            return self.mean
        return round(self.right / self.count, PLACES) if self.count else 1.0

    @property
    def told(self) -> str:
        """Return the counts, or the mean with its number of cases."""
        return f"{self.right}/{self.count}" if self.mean is None else f"{self.mean:.{PLACES}f} of {self.count}"


@dataclass(frozen=True)
class Miss:
    """Something that was not right in a case."""

    half: Half
    figure: str
    case: str
    what: str


@dataclass
class Tally:
    """Everything counted in a run.

    Halves are part of a figure's name where a set has two.
    """

    right: Counter[tuple[Half, str]] = field(default_factory=Counter)
    count: Counter[tuple[Half, str]] = field(default_factory=Counter)
    means: defaultdict[tuple[Half, str], list[float]] = field(default_factory=lambda: defaultdict(list))
    misses: list[Miss] = field(default_factory=list)

    def add(self, half: Half, name: str, right: int, count: int = 1, *, case: str = "", what: object = "") -> None:
        """Count some of which so many were right; what was not is remembered where a case is named."""
        self.right[half, name] += int(right)
        self.count[half, name] += count
        if case and right < count:
            self.misses.append(Miss(half, name, case, str(what)))

    def pair(self, half: Half, name: str, right: int, given: int, wanted: int, **told: object) -> None:
        """Count precision and recall of something that is found."""
        self.add(half, f"{name}, precision", right, given, **told)  # type: ignore[arg-type]
        self.add(half, f"{name}, recall", right, wanted, **told)  # type: ignore[arg-type]

    def mean(self, half: Half, name: str, value: float) -> None:
        """Take a case's value into a mean."""
        self.means[half, name].append(value)

    def figures(self) -> dict[str, Figure]:
        """Return all figures; what had no case is none."""
        found = {}
        for (half, name), count in self.count.items():
            if count:
                found[_named(half, name)] = Figure(half, self.right[half, name], count)
        for (half, name), values in self.means.items():
            mean = round(sum(values) / len(values), PLACES)
            found[_named(half, name)] = Figure(half, 0, len(values), mean)
        return dict(sorted(found.items()))


def _named(half: Half, name: str) -> str:
    """Return ``unseen: pages2, title``; what the repository holds needs no half."""
    assert half in (OWN, TUNED, UNSEEN)
    return name if half == OWN else f"{half}: {name}"
