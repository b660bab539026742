"""Tells tables that hold data from those that lay out a page."""

from __future__ import annotations

from dataclasses import dataclass, field

REST_OF_TABLE = 0.4
"""Share of words that a table has beside a cell of several lines: with less it lays out a page."""

REGULAR_ROWS = 3
"""Rows of one width from which a table holds data however long its cells are."""


TEXT_OF_RECORD = 0.5
"""Share of words that a row of one cell has in a table of fields which holds the text under them."""


@dataclass(slots=True)
class Table:
    """A table in the making."""

    rows: list[list[str]] = field(default_factory=list)
    broken: bool = False
    """Whether a cell has several lines, as that of a layout has."""
    nested: bool = False
    """Whether other tables stand in it: it lays out a page."""


def is_data_table(table: Table, links: int) -> bool:
    """Tell a table that holds data from one that only lays out a page.

    :param links: characters of link text in it
    """
    full = [sum(map(bool, row)) for row in table.rows]
    if _lays_out(table) or sum(count >= 2 for count in full) < 2:
        return False
    sizes = [len(cell) for row in table.rows for cell in row]
    if links >= 0.5 * sum(sizes) or max(sizes) > (1 - REST_OF_TABLE * table.broken) * sum(sizes):
        return False
    if sum(sizes) / len(sizes) < 60 and max(sizes) < 400:
        return True
    return not table.broken and len(full) >= REGULAR_ROWS and min(full) == max(full)


def _lays_out(table: Table) -> bool:
    """Tell a table in which others stand, or one of fields which holds the page's text in a row of one cell."""
    size = sum(len(cell) for row in table.rows for cell in row)
    return table.nested or any(len(row) == 1 and len(row[0]) >= TEXT_OF_RECORD * size for row in table.rows)
