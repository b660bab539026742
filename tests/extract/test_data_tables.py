"""Which tables hold data, and which only lay out a page: by their rows, the length of their cells and their links."""

from __future__ import annotations

import pytest

from crawler.extract.data_tables import Table, is_data_table

SMALL = [["科室", "电话"], ["内科", "1234"]]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (SMALL, True),
        (SMALL[:1], False),
        ([*SMALL[:1], ["内科", ""]], False),
        ([["科室"], ["内科"]], False),
        ([["好" * 59] * 2] * 2, True),
        ([["好" * 60] * 2] * 2, False),
        ([["好" * 60] * 2] * 3, True),
        ([["好" * 60] * 2, ["好" * 60] * 2, ["好" * 180, ""]], False),
        ([["好"] * 7 + ["好" * 399], ["好"] * 8], True),
        ([["好"] * 7 + ["好" * 400], ["好"] * 8], False),
        ([["标题", "好"], ["日期", "好"], ["好" * 5]], True),
        ([["标题", "好"], ["日期", "好"], ["好" * 6]], False),
    ],
)
def test_a_table_holds_data_by_its_rows_and_cells(rows: list[list[str]], *, expected: bool) -> None:
    assert is_data_table(Table(rows), 0) is expected


@pytest.mark.parametrize(("links", "expected"), [(4, True), (5, False)])
def test_a_table_of_links_holds_none(links: int, *, expected: bool) -> None:
    assert is_data_table(Table(SMALL), links) is expected


def test_a_table_around_others_holds_none() -> None:
    assert not is_data_table(Table(SMALL, nested=True), 0)


@pytest.mark.parametrize(("size", "expected"), [(6, True), (7, False)])
def test_a_cell_of_several_lines_holds_at_most_six_tenths_of_a_table(size: int, *, expected: bool) -> None:
    rows = [["甲", "乙乙"], ["丙", "好" * size]]
    assert is_data_table(Table(rows, broken=True), 0) is expected
    assert is_data_table(Table(rows), 0)


def test_long_cells_make_a_table_only_where_none_has_several_lines() -> None:
    rows = [["好" * 60] * 2] * 3
    assert is_data_table(Table(rows), 0)
    assert not is_data_table(Table(rows, broken=True), 0)
