"""What each rule of a set is worth, and a search for better weights, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from accuracy.halves import TUNED, UNSEEN
from scoring.measures import Figures, worth

from crawler.scoring import RuleSet

STEPS = (0.0, 0.5, 0.75, 1.25, 1.5, 2.0)
"""What each weight is multiplied by."""

LEAST = 1e-5
"""By how much the mean of the figures must rise."""

ROUNDS = 2

Measure = Callable[[], Figures]


def without_each(rules: RuleSet, measure: Measure) -> Iterator[tuple[str, Figures | None]]:  # type: ignore[type-arg]
    """Yield the name of each rule and the figures without it; none if it is the last resort of its set."""
    for name in rules.rules:
        with rules.weighing({name: 0.0}):
            yield name, _measured(measure)


def _measured(measure: Measure) -> Figures | None:
    """Measure; nothing is found out if a rule is off without which nothing is decided at all."""
    try:
        return measure()
    except (AssertionError, StopIteration):
        return None


def dropped(rules: RuleSet, measure: Measure, tell: Callable[[str], None]) -> list[str]:  # type: ignore[type-arg]
    """Return the rules without which, all together, no half loses; rules cover for each other, so they go one by one."""
    whole = measure()
    alone = {
        name: worth(figures, TUNED) + worth(figures, UNSEEN)
        for name, figures in without_each(rules, measure)
        if figures is not None
    }
    off: dict[str, float] = {}
    for name in sorted(alone, key=alone.__getitem__, reverse=True):
        with rules.weighing(off | {name: 0.0}):
            figures = measure()
        lost = any(worth(figures, half) < worth(whole, half) for half in (TUNED, UNSEEN))
        tell(f"{'keep' if lost else 'drop'} {name}: {worth(figures, TUNED):.5f}, {worth(figures, UNSEEN):.5f}")
        if not lost:
            off[name], whole = 0.0, figures
    return list(off)


def fitted(rules: RuleSet, measure: Measure, tell: Callable[[str], None]) -> dict[str, float]:  # type: ignore[type-arg]
    """Return weights under which the mean of the tuned figures is highest, as far as single steps find it."""
    weights = {name: rule.weight for name, rule in rules.rules.items()}
    best = _worth(rules, weights, measure)
    for _ in range(ROUNDS):
        before = dict(weights)
        for name, weight in before.items():
            tried = {weight * step: _worth(rules, weights | {name: weight * step}, measure) for step in STEPS}
            other = max(tried, key=tried.__getitem__)
            if tried[other] > best + LEAST:
                weights[name], best = other, tried[other]
                tell(f"{name} {other:g}: {best:.5f}")
        if weights == before:
            break
    return weights


def _worth(rules: RuleSet, weights: Mapping[str, float], measure: Measure) -> float:  # type: ignore[type-arg]
    with rules.weighing(weights):
        return worth(measure(), TUNED)
