"""The state of a run: a table of examples, lists and articles alike."""

from __future__ import annotations

from collections import Counter

import pytest

from crawler.vocabulary import Answer, Occasion, State
from crawler.walk.outcome import Outcome, Tally, run_state

QUIET: dict[str, State] = {"a": "quiet", "b": "quiet"}


def tally(fresh: int = 0, unreadable: int = 0, closed: tuple[Answer, ...] = (), **answers: int) -> Tally:
    """Return a tally; ``first_refused=3`` are three addresses asked for the first time that refused."""
    counts: Counter[tuple[Occasion, Answer]] = Counter()
    for name, count in answers.items():
        occasion, _, answer = name.partition("_")
        counts[occasion, answer] = count  # type: ignore[index]
    return Tally(counts, fresh, unreadable, closed=list(closed))


@pytest.mark.parametrize(
    ("columns", "told", "reason", "state"),
    [
        (QUIET, tally(), "finished", "quiet"),
        (QUIET, tally(fresh=2, first_article=2), "finished", "ok"),
        (QUIET, tally(revisit_unchanged=40), "finished", "quiet"),
        ({"a": "quiet", "b": "layout"}, tally(fresh=2, first_article=2), "finished", "layout"),
        ({"a": "down", "b": "refused"}, tally(), "finished", "down"),
        (QUIET, tally(first_refused=8), "finished", "refused"),
        (QUIET, tally(first_refused=1), "finished", "refused"),
        (QUIET, tally(first_down=8), "finished", "down"),
        (QUIET, tally(first_down=5, first_refused=3), "finished", "down"),
        (QUIET, tally(again_down=8), "finished", "down"),
        (QUIET, tally(repeat_down=20), "finished", "partial"),
        (QUIET, tally(repeat_down=2), "finished", "quiet"),
        (QUIET, tally(repeat_down=20, revisit_unchanged=1), "finished", "quiet"),
        (QUIET, tally(revisit_down=3), "finished", "down"),
        (QUIET, tally(fresh=7, first_article=7, first_refused=3), "finished", "partial"),
        (QUIET, tally(fresh=12, first_article=12, first_refused=3), "finished", "ok"),
        (QUIET, tally(fresh=1, first_article=1, first_refused=2), "finished", "ok"),
        (QUIET, tally(first_suspect=6), "finished", "partial"),
        (QUIET, tally(first_suspect=6, unreadable=6), "finished", "layout"),
        (QUIET, tally(first_missing=3, first_article=3, fresh=3), "finished", "partial"),
        (QUIET, tally(revisit_suspect=9), "finished", "partial"),
        (QUIET, tally(again_suspect=3), "finished", "partial"),
        (QUIET, tally(again_suspect=3, again_missing=1), "finished", "partial"),
        (QUIET, tally(again_suspect=2), "finished", "quiet"),
        (QUIET, tally(again_suspect=2, again_missing=5), "finished", "quiet"),
        (QUIET, tally(revisit_missing=4, again_missing=3), "finished", "quiet"),
        (QUIET, tally(repeat_refused=15, first_article=1, fresh=1), "finished", "ok"),
        (QUIET, tally(fresh=5, first_article=5, first_failed=5, unreadable=5), "finished", "partial"),
        (QUIET, tally(fresh=3, first_article=3, first_refused=12, closed=("refused",)), "finished", "refused"),
        (QUIET, tally(fresh=3, first_article=3, first_down=12, closed=("down",)), "finished", "down"),
        (QUIET, tally(fresh=3, first_article=3), "shutdown", "stopped"),
        (QUIET, tally(fresh=3, first_article=3), "stopped", "stopped"),
        (QUIET, tally(fresh=7, first_article=7, first_refused=3), "archive_failed", "unknown"),
        (QUIET, Tally(), "archive_failed", "unknown"),
        ({"a": "ok"}, Tally(), "archive_failed", "unknown"),
        ({"a": "layout"}, Tally(), "archive_failed", "layout"),
        (QUIET, Tally(), "finished", "quiet"),
        (QUIET, Tally(vanished=1), "finished", "partial"),
        (QUIET, tally(first_refused=4, first_down=4), "finished", "refused"),
        (QUIET, tally(first_suspect=5, unreadable=5), "finished", "layout"),
        (QUIET, tally(first_suspect=4, unreadable=4), "finished", "partial"),
        (QUIET, tally(first_elsewhere=3), "finished", "partial"),
        (QUIET, tally(first_failed=3), "finished", "partial"),
        ({"a": "down", "b": "quiet"}, tally(), "cancelled", "stopped"),
        (QUIET, tally(fresh=3, first_article=3), "archive_failed", "unknown"),
        ({"a": "down", "b": "quiet"}, tally(), "crawl_state_failed", "down"),
    ],
)
def test_a_run_is_what_was_found_out(columns: dict[str, State], told: Tally, reason: str, state: State) -> None:
    assert run_state(columns, told, reason) == state


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        (Outcome(pages=1, rows=20), "quiet"),
        (Outcome(pages=1, rows=0), "layout"),
        (Outcome(), "layout"),
        (Outcome(pages=2, rows=20, problems=[("layout", "a"), ("down", "b"), ("refused", "c")]), "down"),
    ],
)
def test_a_column_is_as_bad_as_its_worst_list_page(outcome: Outcome, state: State) -> None:
    assert outcome.state == state
