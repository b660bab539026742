"""What makes a date the one of publication: where it stands first of all, then what stands around it."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from crawler.extract.date_rules import DATES, Found, in_conflict, is_of_page, ranked
from crawler.text.dates import Moment

DAY = Moment("2024-05-06", "day")
TIME = Moment("2024-05-06T18:05:00+08:00", "minute")
ORIGINS = "meta json_ld info_line script other_meta time below row signed address".split()
"""From the best to the worst; ``any_script`` is as good as ``below``."""


def held(origin: str, moment: Moment = DAY, **more: Any) -> set[str]:
    """Return the reasons that hold for a date."""
    return {rule.partition(".")[2] for rule in DATES.parts(Found(moment, origin, **more))}


def first(*dates: Found) -> str:
    """Return the origin of the date that is taken, whichever was met first."""
    taken = {next(ranked(list(order))).rule.partition(".")[2] for order in (dates, dates[::-1])}
    assert len(taken) == 1, "in either order"
    return taken.pop()


def test_the_origins_in_their_order() -> None:
    for better, worse in pairwise(ORIGINS):
        assert first(Found(DAY, better), Found(DAY, worse)) == better
        assert first(Found(DAY, better), Found(DAY, worse, "", "发布时间:")) == better, worse
    for better, worse in (("time", "any_script"), ("any_script", "row")):
        assert first(Found(DAY, better), Found(DAY, worse)) == better


@pytest.mark.parametrize("origin", [*ORIGINS, "any_script"])
def test_each_origin_is_a_reason(origin: str) -> None:
    assert held(origin) == {origin}
    assert held(origin, TIME) == {origin, "timed"}


@pytest.mark.parametrize(
    ("before", "reasons"),
    [
        ("发布时间:", {"labelled", "published"}),
        ("来源:清江日报 ", {"labelled"}),
        ("更新时间:", {"labelled", "updated"}),
        ("好人好事", set()),
    ],
)
def test_what_stands_before_it(before: str, reasons: set[str]) -> None:
    assert held("info_line", before=before) - {"info_line"} == reasons


def test_a_day_over_the_headline_is_a_stray_one_without_a_label_or_an_official_day() -> None:
    assert held("info_line", over=True) == {"info_line", "over_headline", "stray"}
    assert held("info_line", over=True, before="发布时间:") == {"info_line", "over_headline", "labelled", "published"}
    shown = {"info_line", "over_headline", "timed", "shows_time"}
    assert held("info_line", TIME, over=True, official=DAY) == shown
    assert first(Found(DAY, "info_line", over=True), Found(DAY, "other_meta")) == "other_meta"
    assert first(Found(DAY, "info_line", over=True), Found(DAY, "below")) == "info_line"


@pytest.mark.parametrize(
    ("origin", "moment", "official", "expected"),
    [
        ("info_line", TIME, DAY, True),
        ("info_line", DAY, DAY, False),
        ("info_line", TIME, TIME, False),
        ("info_line", TIME, Moment("2024-05-07", "day"), False),
        ("info_line", TIME, None, False),
        ("below", TIME, DAY, False),
    ],
)
def test_a_line_that_tells_the_time_of_the_official_day(
    origin: str, moment: Moment, official: Moment | None, *, expected: bool
) -> None:
    assert ("shows_time" in held(origin, moment, official=official)) is expected


def test_the_time_of_the_official_day_is_taken() -> None:
    assert first(Found(DAY, "meta"), Found(TIME, "info_line")) == "info_line"
    assert first(Found(DAY, "json_ld"), Found(TIME, "info_line")) == "info_line"
    assert first(Found(TIME, "meta"), Found(TIME, "info_line")) == "meta"


@pytest.mark.parametrize(
    ("origin", "moment", "printed", "expected"),
    [
        ("time", TIME, "2024-05-06", True),
        ("below", TIME, "2024-05-06", True),
        ("time", DAY, "2024-05-06", False),
        ("time", TIME, "2024-05-07", False),
        ("script", TIME, "2024-05-06", True),
        ("row", TIME, "2024-05-06", False),
    ],
)
def test_the_time_of_the_printed_day(origin: str, moment: Moment, printed: str, *, expected: bool) -> None:
    assert ("time_of_printed_day" in held(origin, moment, printed=frozenset({printed}))) is expected


def test_the_time_of_the_printed_day_is_taken() -> None:
    for origin in ("time", "below"):
        assert first(Found(DAY, "info_line"), Found(TIME, origin)) == origin
        assert first(Found(DAY, "info_line"), Found(DAY, origin)) == "info_line"
    timed = Found(Moment("2024-05-06T09:00:00+08:00", "minute"), "info_line")
    assert first(timed, Found(TIME, "time")) == "info_line"


def test_a_date_in_a_link_is_believed_where_only_the_address_tells_another() -> None:
    linked = Found(DAY, "info_line", linked=True)
    assert first(linked, Found(DAY, "address")) == "info_line"
    assert first(linked, Found(DAY, "row")) == "row"


def test_the_first_of_several_days_around_the_headline() -> None:
    assert first(Found(DAY, "info_line"), Found(DAY, "info_line", earlier=1)) == "info_line"
    best = next(ranked([Found(DAY, "info_line", "b", earlier=1), Found(DAY, "info_line", "a")]))
    assert best.place == "a"


def test_a_label_says_more_than_a_time_of_day_of_an_update() -> None:
    update, plain = Found(TIME, "info_line", "a", "更新时间:"), Found(DAY, "info_line", "b", "发布时间:")
    assert next(ranked([update, plain])).place == "b"
    over, labelled = Found(TIME, "info_line", "a", "发布时间:", over=True), Found(DAY, "info_line", "b", "发布时间:")
    assert next(ranked([over, labelled])).place == "b"
    over, signed = Found(DAY, "info_line", "a", "发布日期:", over=True), Found(DAY, "info_line", "b")
    assert next(ranked([over, signed])).place == "a"


@pytest.mark.parametrize(
    ("meta", "lines", "conflict"),
    [
        ("2024-05-06", ["2024-05-08"], True),
        ("2024-05-06", ["2024-05-04"], True),
        ("2024-05-06", ["2024-05-07"], False),
        ("2024-05-06", ["2024-05-08", "2024-05-06"], False),
        ("2024-05-06", [], False),
        (None, ["2024-05-08"], False),
    ],
)
def test_days_that_contradict_each_other(meta: str | None, lines: list[str], *, conflict: bool) -> None:
    dates = [Found(Moment(day, "day"), "info_line") for day in lines]
    dates += [Found(Moment(meta, "day"), "meta")] if meta else []
    assert in_conflict(dates) is conflict


def test_whether_the_page_itself_tells_its_date() -> None:
    assert not is_of_page([Found(DAY, "row"), Found(DAY, "address")])
    assert is_of_page([Found(DAY, "row"), Found(DAY, "below")])
