"""Every word of titles and pages that are, or are not, a government's says what its row says."""

from __future__ import annotations

import pytest
from lexicon.variants import examples, whole

from crawler.discover.strangers import ILL_FAMED, MARKS, NO_NAME, TRADE
from crawler.lexicon.row import Row
from crawler.lexicon.strangers import DOORS, OFFICIAL, TRADES
from crawler.text.fold import folded


@pytest.mark.parametrize(("row", "title"), examples(TRADES))
def test_a_title_that_is_no_governments(row: Row, title: str) -> None:
    pattern = TRADE if row.meaning == "company" else ILL_FAMED
    assert pattern.search(folded(title))


@pytest.mark.parametrize("row", whole(OFFICIAL), ids=lambda row: row.form)
def test_a_mark_of_governments(row: Row) -> None:
    assert MARKS.search(row.example.replace("\\", ""))


@pytest.mark.parametrize(("row", "title"), examples(DOORS))
def test_a_title_that_names_nobody(row: Row, title: str) -> None:
    assert NO_NAME.sub("", folded(title)) == ""
