"""Finds the text in which a table stands, where a cell of the table has more words than the text around it."""

from __future__ import annotations

import re

from crawler.extract.lines import OUTERMOST, Box, Layout

PARTS_OF_TABLE = frozenset("table tbody thead tfoot tr td th".split())
SENTENCE = re.compile(r"\w{3}[。！？：]$")
"""The end of a sentence, or of one that announces the table."""


def around_table(cell: Box, layout: Layout) -> Box | None:
    """Return the block around the table in which a box is a cell, if sentences stand beside the table in that block."""
    table: Box | None = cell
    while table and table.tag != "table" and table.tag in PARTS_OF_TABLE:
        table = table.parent
    if table is None or table.tag != "table":
        return None
    around = table.parent
    if around is None or around.tag in OUTERMOST or around.tag in PARTS_OF_TABLE:
        return None
    beside = (*layout.lines[around.first : table.first], *layout.lines[table.last : around.last])
    own = (line for line in beside if line.box and (line.box is around or line.box.parent is around))
    return around if any(SENTENCE.search(line.text) and not line.links for line in own) else None
