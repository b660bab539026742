"""Regressions find the weights that cases were made of, and each fitted reason decides something on pages of ours."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import pytest
from scoring import explained, named, speakers, titled
from scoring.logistic import Answers, Ranked, ranked, regressed, summed

from crawler.extract.interview.name_rules import NAMES
from crawler.extract.interview.said import ENOUGH
from crawler.extract.interview.said_rules import SAID
from crawler.extract.title_rules import TITLE


def test_a_regression_tells_cases_apart() -> None:
    cases = [
        Answers({"base": 1, "name": held}, is_right) for held, is_right in ((1, True), (0, False)) for _ in range(5)
    ]
    weights = regressed(cases, {"base": 0.0, "name": 1.0}, {}, 0.001, 200)
    assert weights["base"] < 0 < weights["base"] + weights["name"]
    wrong = regressed(cases, {"base": 0.0, "name": -1.0}, {}, 0.001, 200)
    assert wrong["name"] == 0


def test_a_regression_puts_the_right_one_first() -> None:
    near, far = {"near": 1.0, "ours": 1.0}, {"far": 1.0, "ours": 1.0}
    cases = [Ranked([near, far], frozenset({0}))] * 5 + [Ranked([far], frozenset())] * 5
    weights = ranked(cases, {"near": 1.0, "far": 0.0}, {"ours": 0.5}, 0.001, 200)
    assert summed(weights | {"ours": 0.5}, near) > 0 > summed(weights | {"ours": 0.5}, far)


@cache
def quotations() -> list[speakers.Case]:
    return speakers.cases()


@cache
def strings() -> list[named.Case]:
    return named.cases()


def best(case: speakers.Case, weights: Mapping[str, float]) -> int | None:
    sums = [summed(weights, held) for held in case.ranked.held]
    first = max(range(len(sums)), key=sums.__getitem__, default=0)
    return first if sums and sums[first] > ENOUGH else None


@pytest.mark.parametrize("rule", [rule for rule in SAID.rules if rule.partition(".")[2] not in speakers.OURS])
def test_a_reason_for_a_speaker_decides(rule: str) -> None:
    weights = {name: one.weight for name, one in SAID.rules.items()}
    without = weights | {rule: 0.0}
    assert any(best(case, weights) != best(case, without) for case in quotations())


@pytest.mark.parametrize("rule", [rule for rule in NAMES.rules if rule.partition(".")[2] not in named.OURS])
def test_a_reason_for_a_name_decides(rule: str) -> None:
    weights = {name: one.weight for name, one in NAMES.rules.items()}
    held = [case.answers.held for case in strings() if case.answers.held[rule]]
    assert any((summed(weights, one) > 0) != (summed(weights | {rule: 0.0}, one) > 0) for one in held)


def test_titles_of_pages_come_first() -> None:
    """What ``tests/scoring title --fit`` is given: nearly every page tells its title, and the weights put it first."""
    weights = {name: one.weight for name, one in TITLE.rules.items()}
    cases = titled.cases()
    first = [
        max(range(len(held)), key=lambda at: summed(weights, held[at])) for held in (one.ranked.held for one in cases)
    ]
    assert sum(at in one.ranked.right for at, one in zip(first, cases, strict=True)) >= 0.995 * len(cases)


def test_who_explains_a_policy_is_told_on_the_hands() -> None:
    """What ``tests/scoring explains --fit`` is given: versions, namesakes and mentions of policies."""
    cases = [case for hand in ("third", "sixth") for case in explained.planted(hand)]
    right = [case for case in cases if case.ranked.right]
    assert len(right) > 100 < len(cases) - len(right)
    assert len(explained.told(cases)[1]) < len(cases) / 20
