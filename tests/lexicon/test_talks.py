"""Every word for an interview makes one of a page, and every label over a transcript names its field."""

from __future__ import annotations

import pytest
from lexicon.variants import examples, whole

from crawler.extract.interview import read_interview
from crawler.extract.interview.header import field_of, read_header
from crawler.extract.interview.occasion import occasion_of
from crawler.extract.interview.prose_rules import FRAME, LIFE, MEETING, REPORTER
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
    guests = read_header([text]).guests
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
    for row in whole(talks.TALKS)
    if row.meaning in ("talk", "visit")
]


STORY = (
    "在云溪市医院，护林员沈砚每天上山。他今年四十岁。",
    "“旧的认得路。”沈砚说。他把镰刀挂好。",
    "“路认得我。”沈砚说。他坐下来。",
    "“明天还去。”他笑着说。",
)


def told(title: str) -> Interview | None:
    return read_interview([Block("paragraph", line) for line in STORY], title=title)


@pytest.mark.parametrize(("row", "text"), examples(talks.FICTION))
def test_fiction(row: Row, text: str) -> None:
    assert told("床边的裁缝")
    assert told(text) is None


@pytest.mark.parametrize(("row", "text"), examples(talks.LIVES))
def test_lives(row: Row, text: str) -> None:
    assert LIFE.search(fold(text))


@pytest.mark.parametrize(("row", "text"), examples(talks.MEETINGS))
def test_meetings(row: Row, text: str) -> None:
    assert MEETING.search(fold(text))


@pytest.mark.parametrize(("row", "text"), examples(talks.MINUTES))
def test_minutes(row: Row, text: str) -> None:
    assert interview(f"讨论发言⏎{text}") is None
    assert interview(f"讨论发言⏎{text[len(row.form) :]}")


@pytest.mark.parametrize(("row", "text"), examples(talks.MEETS))
def test_meets(row: Row, text: str) -> None:
    title, lead = text.split("⏎")
    told = occasion_of(title, [lead])
    assert told.heard
    assert told.guest == "沈砚"


@pytest.mark.parametrize(("row", "text"), examples(talks.HEARD, IN_TEXTS))
def test_heard(row: Row, text: str) -> None:
    title, lead = text.split("⏎")
    told = occasion_of(title, [lead])
    assert told.heard
    assert told.guest == "沈砚"
    assert told.sure == (interview(text) is not None) == (row.meaning not in ("asks", "answers", "whom", "puts"))


@pytest.mark.parametrize(("row", "text"), examples(talks.GATHERINGS))
def test_gatherings(row: Row, text: str) -> None:
    assert occasion_of("", [text]).held == "2024-04-18"
    assert occasion_of("", [f"{text[:10]}，云溪市下雨。"]).held is None


@pytest.mark.parametrize(("row", "text"), examples(talks.DOUBTS))
def test_doubts(row: Row, text: str) -> None:
    found = interview(text)
    assert found
    assert [fold(one.name or "") for one in found.guests] == ["沈砚"]
    assert interview(text.replace("院长沈砚", "").replace("院長沈硯", "")) is None


@pytest.mark.parametrize(("row", "text"), examples(talks.FRAMES))
def test_frames(row: Row, text: str) -> None:
    assert FRAME.search(fold(text))


@pytest.mark.parametrize(("row", "text"), examples(talks.REPORTERS))
def test_reporters(row: Row, text: str) -> None:
    assert REPORTER.search(fold(text))


@pytest.mark.parametrize(("row", "text"), examples(talks.COMING))
def test_coming(row: Row, text: str) -> None:
    assert occasion_of(text, []).is_to_come
    assert occasion_of("", [text]).is_to_come
    assert not occasion_of("做客本台", [text.replace("做客", "来到")]).is_to_come


@pytest.mark.parametrize(("row", "text"), examples(talks.DEATHS))
def test_deaths(row: Row, text: str) -> None:
    story = [
        "记者见到院长沈砚。",
        *(f"沈砚很忙。“药够用到年底{number}了。”沈砚说。" for number in "一二三"),
        "他的灯亮着。",
    ]
    blocks = [Block("paragraph", line) for line in story]
    assert read_interview(blocks, title="夜里的灯")
    assert read_interview(blocks, title=text) is None


@pytest.mark.parametrize(("row", "text"), examples(talks.ANSWERS))
def test_answers(row: Row, text: str) -> None:
    assert interview(text) is None


@pytest.mark.parametrize(("row", "text"), examples(talks.PROFILED))
def test_a_label_that_tells_more_of_a_guest(row: Row, text: str) -> None:
    assert [fold(one.name) for one in read_header([text]).guests] == ["沈砚"]
