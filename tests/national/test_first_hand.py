"""The first hand's sites give what they gave: nobody loses a column for another."""

from __future__ import annotations

import pytest
from national.first_hand import PORTALS, SITES
from national.sample_site import NationalSite
from national.score import score

FEWEST_SITES, FEWEST_PORTALS = 12, 10
MOST_REQUESTS = 20


def test_there_are_enough() -> None:
    assert len(SITES) >= FEWEST_SITES
    assert len({site.family for site in SITES}) >= FEWEST_SITES
    assert len(PORTALS) >= FEWEST_PORTALS


@pytest.mark.parametrize("site", [*SITES, *PORTALS], ids=lambda site: f"{site.name} {site.home}")
def test_all_that_is_wanted_and_nothing_else_is_found(site: NationalSite) -> None:
    result = score(site)
    assert [column.name for column in result.missing] == []
    assert [column.name for column in (*result.unwanted, *result.others)] == []
    assert [(truth.kind, found.kind) for truth, found in result.found if truth.kind != found.kind] == []
    assert (result.read, result.wrong_days, result.strange) == (result.articles, 0, 0)
    assert result.bureau
    assert result.requests <= MOST_REQUESTS
