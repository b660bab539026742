"""Reads the tables and lists of fields that pages print about a document: 索引号, 文号, 发布机构, dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, zip_longest
from typing import NamedTuple

from crawler.extract.lines import Line
from crawler.lexicon.fields import COMPOSED, FIELDS, POLICY
from crawler.lexicon.row import choice, forms
from crawler.text.fold import folded

LABELS = forms(FIELDS, stands="bare")
LABELS_OF = {name: forms(FIELDS, meaning=name, stands="bare") for name in POLICY}
FIELD_OF = {label: name for name, labels in LABELS_OF.items() for label in labels}
ANY_LABEL = choice(LABELS, spaced=True)
FIRST = "".join(sorted({label[0] for label in LABELS}))
LABEL = re.compile(
    rf"(?=[\[{FIRST}])(?:"
    rf"\[?(?P<label>{ANY_LABEL}) *(?P<mark>[:\]]+)"
    rf"|(?<![\u4e00-\u9fff《“])(?P<bare>{ANY_LABEL})(?=[ \n]|$))"
)
"""A label has a mark behind it and may be glued to the value before; without one it stands alone. For folded text."""

FIRST_WORDS = re.compile(ANY_LABEL)
"""How a line of a label and its value begins."""

MARK = re.compile(r"[:：\]】〕\s]")
LONGEST_LABEL = 8
"""A label has a mark or a blank beside it, or stands alone: other lines need no second look."""

COMPOSED_OF = {name: re.compile("|".join(forms(COMPOSED, meaning=name))) for name in POLICY}
"""How sites put together labels of their own, 公开责任部门; only a place for labels tells that such a word is one."""

LEAST_FIELDS = 2
"""Fields in a table of them."""

LEAST_KNOWN = 2
"""Fields of a document that a page prints under common labels, from which on it has a table of them."""

PAIR = 2
"""A label and its value."""

COMPOSED_RULE = "policy.composed_label"

FOLLOWS = {"dt": ("dd",), "th": ("td",), "td": ("td",)}
"""Element of a label that stands alone → those in which its value may stand behind it."""

BETWEEN = " :：[]【】|"
LONGEST_LINE = 400
LONGEST_VALUE = 100


def field_table(lines: Sequence[Line]) -> dict[str, str]:
    """Return label → value of the page's field tables and lists, read by label, never by position.

    A label alone in its cell or line has its value in the next one; a label with a colon has it behind, up to the next
    label. A label behind a label is no value: the field is empty on the page. A field without a value takes that of a
    label which the site has put together, and is told by the plainest of its own labels.
    """
    fields: dict[str, str] = {}
    for one in printed_fields(lines):
        if one.rule != COMPOSED_RULE:
            fields.setdefault(one.label, one.value)
        elif not any(map(fields.get, LABELS_OF[FIELD_OF[one.label]])):
            fields[one.label] = one.value
    return fields


def holds_fields(table: Line) -> bool:
    """Tell a table that holds fields of a document."""
    return len(LABEL.findall(table.plain)) >= LEAST_FIELDS


class Cell(NamedTuple):
    """A cell of a table, or a line."""

    text: str
    """As printed."""
    plain: str
    """In folded form; empty where it holds no label."""
    line: Line
    row: int = 0
    """Number of its row in its table."""


class Printed(NamedTuple):
    """A field as the page prints it."""

    label: str
    value: str
    rule: str
    """Whether the value stands behind the label or in the next cell, or the label is put together."""
    line: Line


def printed_fields(lines: Sequence[Line]) -> Iterator[Printed]:
    """Yield the fields of some lines, those under common labels first."""
    lines = [line for line in lines if line.kind == "table" or len(line.text) < LONGEST_LINE]
    cells = [cell for line in lines for cell in _cells(line)]
    known: dict[str, Line] = {}
    for cell, following in zip_longest(cells, cells[1:]):
        for one in _labelled(cell, following) if cell.plain else ():
            if one.value and one.label in FIELD_OF:
                known[FIELD_OF[one.label]] = one.line
            yield one
    if len(known) >= LEAST_KNOWN:
        yield from _composed(lines, list(_like(lines, known.values())))


def _like(lines: Iterable[Line], known: Iterable[Line]) -> Iterator[bool]:
    """Tell of each line whether it is one of some tables, or of the same element as some lines."""
    tables = {id(line) for line in known if line.kind == "table"}
    tags = {line.box.tag for line in known if line.box and line.kind != "table"}
    for line in lines:
        yield id(line) in tables if line.kind == "table" else line.box is not None and line.box.tag in tags


def _composed(lines: Sequence[Line], beside: Sequence[bool]) -> Iterator[Printed]:
    """Yield the fields under labels that the site has put together.

    :param beside: of each line, whether it is such a one as those with common labels
    """
    for line, label, value in _paired(lines, beside):
        plain = folded(label).replace(" ", "").rstrip(":")
        if value and plain not in FIELD_OF and len(plain) <= LONGEST_LABEL:
            names = (name for name, composed in COMPOSED_OF.items() if composed.fullmatch(plain))
            yield from (Printed(LABELS_OF[name][0], value.strip(BETWEEN), COMPOSED_RULE, line) for name in names)


def _paired(lines: Sequence[Line], beside: Sequence[bool]) -> Iterator[tuple[Line, str, str]]:
    """Yield what stands in places for labels with what stands in places for their values."""
    for line, following in compress(zip_longest(lines, lines[1:]), beside):
        tag = line.box.tag if line.box else ""
        if line.kind == "table":
            for cells in (row.split("\t") for row in line.text.split("\n")):
                yield from ((line, label, value) for label, value in zip(cells[::2], cells[1::2], strict=False))
        elif tag in ("dt", "th"):
            if following and following.box and following.box.tag in FOLLOWS[tag]:
                yield line, line.text, following.text
        elif len(parts := _parts(line)) == PAIR:
            yield line, parts[0], parts[1]


def _cells(line: Line) -> list[Cell]:
    """Return the cells of a line."""
    if line.kind == "table":
        rows = enumerate(line.text.split("\n"))
        return [Cell(cell, folded(cell), line, row) for row, text in rows for cell in text.split("\t")]
    if len(cells := _parted(line)) > 1:
        return [Cell(cell, folded(cell), line) for cell in cells]
    may_hold_label = len(line.text) <= LONGEST_LABEL or MARK.search(line.text)
    return [Cell(line.text, line.plain if may_hold_label else "", line)] if line.text else []


def _goes_with(label: Cell, value: Cell) -> bool:
    """Tell whether the value of a label may stand in the cell behind it: in its row, or in the place for its value."""
    if label.line is value.line:
        return label.row == value.row
    if "table" in (label.line.kind, value.line.kind):
        return False
    tag = label.line.box.tag if label.line.box else ""
    return tag not in FOLLOWS or (value.line.box is not None and value.line.box.tag in FOLLOWS[tag])


def _parted(line: Line) -> list[str]:
    """Return label and value of a line in which they stand in elements of their own, without a mark; else its text."""
    texts = _parts(line) if line.plain[:1] in FIRST and FIRST_WORDS.match(line.plain) else []
    return texts if len(texts) == PAIR and LABEL.fullmatch(folded(texts[0])) else [line.text]


def _parts(line: Line) -> list[str]:
    """Return the texts of a short line, each of an element of its own."""
    if line.box is None or len(line.text) > LONGEST_VALUE:
        return []
    return [text for one in line.box.element.itertext() if (text := str(one).strip())]


def _labelled(cell: Cell, following: Cell | None) -> Iterator[Printed]:
    """Yield the fields in a cell."""
    labels = list(LABEL.finditer(cell.plain))
    if len(labels) == 1 and labels[0].start() == 0 and not cell.text[labels[0].end() :].strip(BETWEEN):
        beside = following if following and _goes_with(cell, following) else None
        holds = beside and not LABEL.match(beside.plain) and "。" not in beside.text
        value = beside.text.strip(BETWEEN) if beside and holds else ""
        yield Printed(_name(labels[0]), value, "policy.next_cell", cell.line)
        return
    for label, behind in zip(labels, [*labels[1:], None], strict=False):
        value = cell.text[label.end() : behind.start() if behind else len(cell.text)].strip(BETWEEN)
        if (label["mark"] or len(labels) > 1) and len(value) < LONGEST_VALUE:
            yield Printed(_name(label), value, "policy.behind_label", cell.line)


def _name(label: re.Match[str]) -> str:
    return (label["label"] or label["bare"]).replace(" ", "")
