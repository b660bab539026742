"""Fits weights by logistic regressions, of which each keeps the sign that its rule has."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from math import exp, sqrt
from typing import Any, NamedTuple

from crawler.scoring import Rule

PACE = 0.3
"""How far each round goes (Adagrad)."""

LARGEST = 30.0
"""Beyond this a sum is as sure as can be."""

Held = Mapping[str, float]
"""What the rules answer, by their names."""

Weights = dict[str, float]


class Answers(NamedTuple):
    """What the rules answer of something, whether it is what they look for, and what it counts."""

    held: Held
    is_right: bool
    cost: float = 1.0


class Ranked(NamedTuple):
    """What the rules answer of everything that competes for a place, and which of it is right; none may be."""

    held: Sequence[Held]
    right: frozenset[int]


def regressed(cases: Sequence[Answers], signs: Held, ours: Held, penalty: float, steps: int) -> Weights:
    """Return weights by which the cases are told best.

    :param signs: what has the sign of each weight that is fitted; 0 leaves it free, of penalty, too
    :param ours: weights that are not fitted
    :param penalty: of the sum of squares
    """
    total = sum(one.cost for one in cases)

    def slopes(weights: Weights, add: Callable[[Held, float], None]) -> None:
        for one in cases:
            told = max(-LARGEST, min(LARGEST, summed(weights, one.held)))
            add(one.held, one.cost * (1 / (1 + exp(-told)) - one.is_right) / total)

    return _descended(signs, ours, penalty, steps, slopes)


def ranked(cases: Sequence[Ranked], signs: Held, ours: Held, penalty: float, steps: int) -> Weights:
    """Return weights by which the right one comes first, and before nothing at all, which comes to 0; as above."""

    def slopes(weights: Weights, add: Callable[[Held, float], None]) -> None:
        for one in cases:
            sums = [exp(max(-LARGEST, min(LARGEST, summed(weights, held)))) for held in one.held]
            right = sum(sums[at] for at in one.right)
            for at, held in enumerate(one.held):
                share = sums[at] / right if at in one.right else 0.0
                add(held, (sums[at] / (1 + sum(sums)) - share) / len(cases))

    return _descended(signs, ours, penalty, steps, slopes)


def parted(rules: Mapping[str, Rule[Any]], ours: Collection[str], base: str) -> tuple[Weights, Weights]:
    """Return the weights of rules that are fitted, and of those that are not.

    :param ours: which are not, by the names of their functions
    :param base: what always holds: its weight is free of both sign and penalty
    """
    free = {name: rule.weight for name, rule in rules.items() if name.partition(".")[2] not in ours}
    return free | {base: 0.0}, {name: rule.weight for name, rule in rules.items() if name not in free}


def summed(weights: Held, held: Held) -> float:
    """Return what all weights come to."""
    return sum([weights[name] * answer for name, answer in held.items()])


def _descended(
    signs: Held,
    ours: Held,
    penalty: float,
    steps: int,
    slopes_of: Callable[[Weights, Callable[[Held, float], None]], None],
) -> Weights:
    weights, speeds = {**dict.fromkeys(signs, 0.0), **ours}, dict.fromkeys(signs, 1e-8)
    for _ in range(steps):
        slopes = {name: penalty * weights[name] * (sign != 0) for name, sign in signs.items()}

        def add(held: Held, miss: float, slopes: Weights = slopes) -> None:
            for name, answer in held.items():
                if name in slopes:
                    slopes[name] += miss * answer

        slopes_of(weights, add)
        for name, slope in slopes.items():
            speeds[name] += slope * slope
            stepped = weights[name] - PACE * slope / sqrt(speeds[name])
            weights[name] = 0.0 if stepped * signs[name] < 0 else stepped
    return {name: round(weights[name], 1) for name in signs}
