"""Sets of rules of which each gives a value: the first that holds decides."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from crawler.scoring import Rules

Case = TypeVar("Case")
Value = TypeVar("Value")


class Deciding(Generic[Case, Value]):
    """A set of rules with the value that each gives."""

    def __init__(self, name: str, otherwise: tuple[str, Value]) -> None:
        """:param otherwise: what decides where no rule holds, ``set.otherwise``, and what it gives"""
        self.rules: Rules[Case] = Rules(name)
        self.otherwise = otherwise
        self._values: dict[str, Callable[[Case], Value]] = {}

    def gives(self, value: Callable[[Case], Value]) -> Callable[[Callable[[Case], bool]], Callable[[Case], bool]]:
        """Add the function below as a rule that gives a value."""

        def add(holds: Callable[[Case], bool]) -> Callable[[Case], bool]:
            self.rules.rule()(holds)
            self._values[f"{self.rules.name}.{holds.__name__}"] = value
            return holds

        return add

    def decide(self, case: Case) -> tuple[str, Value]:
        """Return the name of the first rule that holds, ``set.otherwise`` if none does, and what it gives."""
        rule = self.rules.first(case)
        return (rule.name, self._values[rule.name](case)) if rule else self.otherwise
