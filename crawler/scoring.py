"""Rules that weigh: each has a name, a weight and a condition, can be printed, switched off and fitted to examples.

A set of rules is used in one of two ways: the weights of all that hold are added up (``score``), or the first that
holds decides (``first``). Where many things compete for one place, a set of ``Features`` weighs all of them at once.
``tests/scoring`` prints all sets, tells what each rule is worth on pages, and fits weights.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from heapq import heapify, heappop, heappush
from inspect import getdoc
from typing import Any, Generic, TypeVar

Case = TypeVar("Case")
"""What is judged."""

Held = TypeVar("Held")
"""What a rule answers: a number, or one for each of several things."""


@dataclass
class Rule(Generic[Case]):
    """One reason for or against something."""

    name: str
    """``set.rule``, the rule by the name of its function."""
    holds: Callable[[Case], Any]
    """True where it holds, or how often or how much; in a set of features a number for each."""
    weight: float
    """What it adds; 0 switches it off."""
    late: bool = False
    """Whether it costs so much that it is asked, where cases are ranked, only of those that may be the best."""

    @cached_property
    def says(self) -> str:
        """What the rule says, in one sentence."""
        return (getdoc(self.holds) or "").partition("\n")[0]

    @property
    def line(self) -> str:
        """File and line where it stands, ``crawler/extract/dates.py:40``."""
        code = self.holds.__code__
        return f"crawler{code.co_filename.rpartition('crawler')[2]}:{code.co_firstlineno}"


SETS: dict[str, RuleSet] = {}  # type: ignore[type-arg]
"""Every set of rules that has been loaded, by its name."""


class RuleSet(Generic[Case, Held]):
    """Rules that judge the same things: named, in order, each with its weight."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.rules: dict[str, Rule[Case]] = {}
        self._active: list[Rule[Case]] = []
        SETS[name] = self

    def rule(
        self, weight: float = 1.0, *, late: bool = False
    ) -> Callable[[Callable[[Case], Held]], Callable[[Case], Held]]:
        """Add the function below as a rule; its name is the rule's, its docstring what the rule says."""

        def add(holds: Callable[[Case], Held]) -> Callable[[Case], Held]:
            name = f"{self.name}.{holds.__name__}"
            self.rules[name] = Rule(name, holds, weight, late)
            self._active.append(self.rules[name])
            return holds

        return add

    @contextmanager
    def weighing(self, weights: Mapping[str, float]) -> Iterator[None]:
        """Use other weights for a while, by the names of rules; 0 switches a rule off."""
        former = {name: self.rules[name].weight for name in weights}
        try:
            self._weigh(weights)
            yield
        finally:
            self._weigh(former)

    def _weigh(self, weights: Mapping[str, float]) -> None:
        for name, weight in weights.items():
            self.rules[name].weight = weight
        self._active = [rule for rule in self.rules.values() if rule.weight]


class Rules(RuleSet[Case, float]):
    """Rules that judge one thing at a time."""

    def score(self, case: Case) -> float:
        """Return the sum of the weights of all rules that hold."""
        total = 0.0
        for holds, weight, _ in self._with_left:  # a third faster than the sum of a generator
            total += weight * holds(case)
        return total

    def exceeds(self, case: Case, bound: float) -> bool:
        """Tell whether the score is above a bound, asking no more rules than are needed for that.

        For rules that answer 1 at most. They are asked in the order in which they are written: those that cost least
        and weigh most are best written first.
        """
        total = 0.0
        for holds, weight, left in self._with_left:
            total += weight * holds(case)
            if total + left <= bound:
                return False
        return total > bound

    def ranked(self, cases: Iterable[Case]) -> Iterator[tuple[float, Case]]:
        """Yield cases with their scores, the best first; of equals the first comes first.

        For rules that answer from 0 to 1: what is late or speaks against a case is asked when no other may be better.
        """
        early = [(rule.holds, rule.weight) for rule in self._active if rule.weight > 0 and not rule.late]
        late = [(rule.holds, rule.weight) for rule in self._active if rule.weight < 0 or rule.late]
        most = sum(max(0.0, weight) for _, weight in late)
        known = list(cases)
        waiting = [
            (-most - sum([weight * holds(one) for holds, weight in early]), at, False) for at, one in enumerate(known)
        ]
        heapify(waiting)
        while waiting:
            bound, at, is_score = heappop(waiting)
            if is_score:
                yield -bound, known[at]
            else:
                rest = sum([weight * holds(known[at]) for holds, weight in late])
                heappush(waiting, (bound + most - rest, at, True))

    @cached_property
    def _with_left(self) -> list[tuple[Callable[[Case], float], float, float]]:
        """The conditions of rules and their weights, each with what the rules behind it can add."""
        weights = [rule.weight for rule in self._active]
        return [
            (rule.holds, rule.weight, sum(max(0.0, one) for one in weights[number:]))
            for number, rule in enumerate(self._active, 1)
        ]

    def _weigh(self, weights: Mapping[str, float]) -> None:
        super()._weigh(weights)
        self.__dict__.pop("_with_left", None)

    def first(self, case: Case) -> Rule[Case] | None:
        """Return the first rule that holds, in the order in which they are written."""
        for rule in self._active:  # twice as fast as the first of all: most lines of a page are asked
            if rule.holds(case):
                return rule
        return None

    def all(self, case: Case) -> Iterator[Rule[Case]]:
        """Yield all rules that hold, in the order in which they are written."""
        return (rule for rule in self._active if rule.holds(case))

    def parts(self, case: Case) -> dict[str, float]:
        """Return what each rule that holds adds to the score."""
        return {rule.name: added for rule in self._active if (added := rule.weight * rule.holds(case))}


class Features(RuleSet[Case, Sequence[float]]):
    """Rules that judge several things that compete for one place, all at once: for where one by one is too slow.

    Such a rule answers a number for each of them, or nothing at all where it holds for none.
    """

    def scores(self, case: Case) -> list[float]:
        """Return, for each, the sum of the weights of all rules that hold; nothing if no rule holds for any."""
        total: list[float] = []
        for rule in self._active:
            if held := rule.holds(case):
                weight = rule.weight
                if total:
                    total = [known + weight * one for known, one in zip(total, held, strict=True)]
                else:
                    total = [weight * one for one in held]
        return total
