"""When a run looks for columns that are not where they were."""

from __future__ import annotations

import pytest
from crawl.discovered import DeclaredSpider
from scrapy import Request
from scrapy.exceptions import CannotResolveHostError
from twisted.python.failure import Failure

from crawler.found import KeptSite
from crawler.vocabulary import State

HOME = DeclaredSpider.home
LIST = DeclaredSpider.columns[0].url


def spider(state: State | None = None, *, absent: bool = False, rows: int = 0, **arguments: str) -> DeclaredSpider:
    """Return a spider whose one column has come to a state."""
    made = DeclaredSpider(**arguments)
    outcome = made.outcomes["news"]
    outcome.pages, outcome.rows, outcome.absent = 1, rows, "answers 404" if absent else None
    outcome.problems += [(state, "what was wrong")] if state else []
    return made


def asked(made: DeclaredSpider) -> list[str]:
    return [request.url for request in made.healer.next()]


@pytest.mark.parametrize(
    ("made", "is_due"),
    [
        (spider(absent=True), True),
        (spider("layout"), True),
        (spider(rows=0), True),
        (spider(rows=3), False),
        (spider("layout", rows=3), False),
        (spider("down"), False),
        (spider("refused"), False),
        (spider(absent=True, limit="5"), False),
    ],
    ids=["absent", "layout", "no rows", "quiet", "a hole", "down", "refused", "a part of the site"],
)
def test_what_is_looked_for(made: DeclaredSpider, is_due: bool) -> None:
    assert asked(made) == ([HOME] if is_due else [])
    assert asked(made) == []


def test_a_column_on_a_host_without_a_name_is_looked_for() -> None:
    made = spider("down")
    failure = Failure(CannotResolveHostError())
    failure.request = Request(LIST)  # type: ignore[attr-defined]
    made.healer.lose(failure)
    assert asked(made) == [HOME]


@pytest.mark.parametrize(("days", "is_due"), [(6, False), (7, True)])
def test_a_week_lies_between_two_searches(days: int, is_due: bool) -> None:
    made = spider(absent=True)
    made.run_at = f"2026-12-{days + 1:02}T02:00:00+00:00"
    made.healer.recall(KeptSite(HOME, "2026-12-01T02:00:00+00:00"))
    assert asked(made) == ([HOME] if is_due else [])
