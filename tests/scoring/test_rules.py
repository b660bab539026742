"""Rules add up or decide in order, tell of themselves, and can be weighed anew for a while."""

from __future__ import annotations

from crawler.scoring import SETS, Rules

LENGTHS: Rules[str] = Rules("lengths of a test")


@LENGTHS.rule(2.0)
def long(text: str) -> float:
    """It is long.

    And this is told to nobody.
    """
    return len(text) > 3


@LENGTHS.rule(-0.5)
def commas(text: str) -> float:
    """Each comma counts."""
    return text.count(",")


def test_weights_of_rules_that_hold_are_added() -> None:
    assert LENGTHS.score("a,b,c") == 1.0
    assert LENGTHS.score("a") == 0
    assert LENGTHS.parts("a,b") == {"lengths of a test.commas": -0.5}


def test_the_first_rule_that_holds_decides() -> None:
    first = LENGTHS.first("a,b,")
    assert first
    assert (first.name, first.says) == ("lengths of a test.long", "It is long.")
    assert LENGTHS.first("a") is None


def test_a_rule_tells_where_it_stands() -> None:
    assert LENGTHS.rules["lengths of a test.long"].line.endswith("test_rules.py:10")
    assert SETS["lengths of a test"] is LENGTHS


def test_other_weights_hold_for_a_while_only() -> None:
    with LENGTHS.weighing({"lengths of a test.long": 0, "lengths of a test.commas": 1}):
        assert LENGTHS.score("a,b,c") == 2
        first = LENGTHS.first("a,b,c")
        assert first
        assert first.name == "lengths of a test.commas"
    assert LENGTHS.score("a,b,c") == 1.0
