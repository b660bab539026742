"""What a run tells a person besides its figures: a table of examples."""

from __future__ import annotations

from collections import Counter

import pytest

from crawler.vocabulary import Answer, State
from crawler.walk.outcome import Outcome, Tally, column_states
from crawler.walk.told import ABSENT, ADVICE, ODD, sentences


def told(
    state: State, causes: dict[str, int] | None = None, outcome: Outcome | None = None, **answers: int
) -> list[str]:
    """Return what is told of a run with one column, a; ``refused=3`` are three addresses that refused."""
    counts: Counter[tuple[str, str]] = Counter({("first", answer): count for answer, count in answers.items()})
    outcomes = {"a": outcome or Outcome(pages=1, rows=1)}
    return sentences(state, outcomes, Tally(counts), Counter(causes or {}))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("outcome", "found"),
    [
        (Outcome(pages=1, rows=1), []),
        (Outcome(), []),
        (Outcome(pages=1), ["Column a, layout: its list shows no article: {layout}."]),
        (Outcome(pages=1, rows=1, odd=2), [f"Column a: 2 entries of its lists {ODD}."]),
        (Outcome(pages=1, absent="u answers 404"), [f"Column a is not there: u answers 404: {ABSENT}."]),
        (Outcome(pages=1, problems=[("down", "no answer")]), ["Column a, down: no answer: {down}."]),
        (
            Outcome(pages=9, rows=9, problems=[("layout", str(n)) for n in range(4)]),
            [f"Column a, layout: {n}: {{layout}}." for n in range(3)],
        ),
    ],
)
def test_what_is_told_of_a_column(outcome: Outcome, found: list[str]) -> None:
    assert told("quiet", outcome=outcome) == [sentence.format(**ADVICE) for sentence in found]


@pytest.mark.parametrize(
    ("state", "found"),
    [
        ("ok", []),
        ("quiet", []),
        ("stopped", []),
        *((state, [f"The run is {state}: {{{state}}}."]) for state in ("partial", "layout", "unknown")),
    ],
)
def test_a_run_that_did_not_go_well_says_so_even_without_a_cause(state: State, found: list[str]) -> None:
    assert told(state) == [sentence.format(**ADVICE) for sentence in found]


def test_a_run_that_has_said_why_says_nothing_more() -> None:
    assert len(told("layout", outcome=Outcome(pages=1))) == 1


@pytest.mark.parametrize(
    ("state", "causes", "answers", "found"),
    [
        ("partial", {"it is gone": 3}, {"missing": 3, "article": 7}, "3 of 10 articles could not be had (3 × it is gone)"),
        ("partial", {"x": 1}, {"missing": 1, "unchanged": 4}, "1 of 5 articles could not be had (1 × x)"),
        ("partial", {"c": 1, "a": 3, "b": 2}, {"down": 6}, "6 of 6 articles could not be had (3 × a; 2 × b; 1 × c)"),
        (
            "partial",
            {"a": 5, "b": 4, "c": 3, "d": 2, "e": 1},
            {"down": 15},
            "15 of 15 articles could not be had (5 × a; 4 × b; 3 × c; and 2 other reasons)",
        ),
    ],
)  # fmt: skip
def test_what_is_told_of_articles(state: State, causes: dict[str, int], answers: dict[str, int], found: str) -> None:
    assert told(state, causes, **answers) == [f"{found}: {ADVICE[state]}."]


@pytest.mark.parametrize(
    ("answers", "advised"),
    [
        ({"refused": 2, "down": 1}, "refused"),
        ({"refused": 1, "down": 1}, "refused"),
        ({"refused": 1, "down": 2}, "down"),
        ({"missing": 2}, "partial"),
    ],
)
def test_the_advice_of_a_run_that_went_well_fits_most_of_the_addresses(answers: dict[str, int], advised: State) -> None:
    for state in ("ok", "quiet"):
        [sentence] = told(state, {"x": 1}, **answers)
        assert sentence.endswith(f": {ADVICE[advised]}.")


@pytest.mark.parametrize(
    ("outcomes", "states"),
    [
        ({"a": Outcome(pages=1, rows=1), "b": Outcome(pages=1, absent="404")}, {"a": "quiet"}),
        ({"a": Outcome(), "b": Outcome(pages=1, absent="404")}, {"a": "layout", "b": "layout"}),
        ({"a": Outcome(pages=1, absent="404"), "b": Outcome(pages=1, absent="404")}, {"a": "layout", "b": "layout"}),
        ({"a": Outcome(pages=1), "b": Outcome(pages=1, absent="404", rows=1)}, {"a": "layout"}),
    ],
)
def test_a_column_that_is_not_there_is_no_fault_where_another_one_answers(
    outcomes: dict[str, Outcome], states: dict[str, State]
) -> None:
    assert column_states(outcomes) == states


def test_a_tally_counts_answers_on_some_occasions_or_all() -> None:
    answers: list[Answer] = ["article", "down"]
    tally = Tally(Counter({("first", answers[0]): 2, ("again", answers[0]): 3, ("again", answers[1]): 4}))
    assert tally.of() == Counter(article=5, down=4)
    assert tally.of("first") == Counter(article=2)
    assert tally.of("first", "again") == tally.of()
    assert tally.of("repeat") == Counter()
