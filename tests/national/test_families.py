"""Lists of every family, walked from their first page to their end."""

from __future__ import annotations

import pytest
from national.first_hand_lists import (
    ListSample,
    disturbed_samples,
    paged_samples,
    script_samples,
    skinned_samples,
    static_samples,
)

from crawler.items import Row
from crawler.platforms import PLATFORMS
from crawler.platforms.auto import recognise
from crawler.platforms.base import Column
from crawler.platforms.numbering import otherwise

SAMPLES = [*static_samples(), *skinned_samples(), *script_samples(), *disturbed_samples(), *paged_samples()]
MOST = 60


def walked(sample: ListSample) -> tuple[list[Row], str | None]:
    """Walk a list as a crawl does: a missing page ends it, or says that its pages are numbered otherwise."""
    column = Column(slug="x", url=sample.url, grade="FOUND")
    rows: list[Row] = []
    asked: set[str] = set()
    queue, name = [PLATFORMS["auto"].first(column)], None
    while queue:
        url, walk = queue.pop(0)
        key = url if walk.form is None else f"{url} {walk.form}"
        assert key not in asked, f"{key} is asked for twice"
        asked.add(key)
        assert len(asked) < MOST, "the walk has no end"
        text = sample.pages.get(key)
        if text is None:
            assert walk.number > 1, f"{key} is not there"
            queue += otherwise(walk)
            continue
        page = PLATFORMS[walk.column.platform].read(text, url, walk)
        name = name or page.name
        fresh = [row for row in page.rows if row.url not in {known.url for known in rows}]
        rows += fresh
        if fresh or not page.rows:
            queue += page.following
    return rows, name


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_every_article_of_a_list_is_found(sample: ListSample) -> None:
    rows, name = walked(sample)
    days = {one.url: one.day for one in sample.articles}
    told = [(row.url, row.title, row.date or (days.get(row.url) if sample.lacks_years else None)) for row in rows]
    assert sorted(told) == sorted((one.url, one.title, one.day) for one in sample.articles)
    assert name == sample.label


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_its_family_is_recognised(sample: ListSample) -> None:
    assert recognise(sample.pages[sample.url], sample.url).platform == sample.family
