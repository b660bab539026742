"""Every word for an interview makes one of a page, and every label over a transcript names its field."""

from __future__ import annotations

import pytest
from lexicon.variants import examples

from crawler.extract.interview import read_interview
from crawler.extract.interview.header import field_of, read_header
from crawler.items import Block, Interview
from crawler.lexicon import talks
from crawler.lexicon.row import Row
from crawler.text.fold import folded as fold


def interview(text: str) -> Interview | None:
    """Read an example as a page: its headline stands first."""
    title, *lines = text.split("⏎")
    return read_interview([Block("paragraph", line) for line in lines], title=title)


@pytest.mark.parametrize(("row", "text"), examples(talks.HEADERS))
def test_headers(row: Row, text: str) -> None:
    found = field_of(text)
    assert found
    assert found[0] == row.meaning
    guests = read_header([text])[0].guests
    assert [fold(one.name) for one in guests] == (["沈砚"] if row.meaning == "guests" else [])


@pytest.mark.parametrize(("row", "text"), examples(talks.OCCASIONS))
def test_occasions(row: Row, text: str) -> None:
    found = field_of(text)
    assert found
    assert found[0] == "held_at"


@pytest.mark.parametrize(("row", "text"), examples(talks.TALKS))
def test_talks(row: Row, text: str) -> None:
    found = interview(text)
    assert found
    if "marked" in row.stands:
        assert found.series
        assert fold(found.series).endswith(row.form)
    else:
        assert found.series is None


@pytest.mark.parametrize(("row", "text"), examples(talks.ASKS_WHOM))
def test_asks_whom(row: Row, text: str) -> None:
    assert interview(text)


IN_TEXTS = [
    row._replace(example=f"沈砚和医院⏎院长沈砚在本报{row.form}中。沈砚说：“看病不用再出县城了。”")
    for row in talks.TALKS
    if row.meaning in ("talk", "visit")
]


@pytest.mark.parametrize(("row", "text"), examples((*talks.HEARD, *IN_TEXTS)))
def test_heard(row: Row, text: str) -> None:
    assert interview(text)


@pytest.mark.parametrize(("row", "text"), examples(talks.ANSWERS))
def test_answers(row: Row, text: str) -> None:
    assert interview(text) is None
