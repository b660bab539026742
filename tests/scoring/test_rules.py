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


SIGNS: Rules[str] = Rules("signs of a test")
ASKED: list[str] = []


@SIGNS.rule(-2.0)
def empty(text: str) -> bool:
    """Nothing is there."""
    ASKED.append("empty")
    return not text


@SIGNS.rule(0.5)
def short(text: str) -> bool:
    """It is short."""
    ASKED.append("short")
    return len(text) < 3


def test_no_rule_is_asked_that_can_no_longer_lift_the_score_over_a_bound() -> None:
    for text in ("", "a", "long"):
        for bound in (-2.0, 0, 0.5):
            assert SIGNS.exceeds(text, bound) == (SIGNS.score(text) > bound)
    ASKED.clear()
    assert not SIGNS.exceeds("", 0)
    assert ASKED == ["empty"]
    with SIGNS.weighing({"signs of a test.empty": 0}):
        assert SIGNS.exceeds("", 0)
    assert not SIGNS.exceeds("", 0)


def test_cases_are_ranked_by_their_scores_and_what_speaks_against_one_is_asked_late() -> None:
    texts = ["abcdef", "", "ab", "x"]
    scores = [(score, text) for score, text in SIGNS.ranked(texts)]
    assert scores == sorted(((SIGNS.score(text), text) for text in texts), key=lambda one: -one[0])
    ASKED.clear()
    assert next(SIGNS.ranked(["ab", "abcdef"])) == (0.5, "ab")
    assert ASKED.count("empty") == 1


WORDS: Rules[str] = Rules("words of a test")


@WORDS.rule(2.0)
def many(text: str) -> bool:
    """There are many."""
    return text.count(" ") > 1


@WORDS.rule(1.0, late=True)
def capital(text: str) -> bool:
    """It begins with a capital."""
    ASKED.append(text)
    return text[:1].isupper()


def test_a_late_rule_is_asked_of_those_alone_that_it_may_make_the_best() -> None:
    texts = ["one", "One two three", "two", "one two three"]
    assert [text for _, text in WORDS.ranked(texts)] == ["One two three", "one two three", "one", "two"]
    ASKED.clear()
    assert next(WORDS.ranked(texts)) == (3.0, "One two three")
    assert set(ASKED) <= {"One two three", "one two three"}
