"""Reads the table of fields that official documents carry: 索引号, 文号, 发布机构, dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from crawler.evidence import Candidate, Choice
from crawler.extract.lines import Line
from crawler.extract.places import of_line
from crawler.items import Article, Policy
from crawler.lexicon.fields import FIELDS, IN_FORCE, POLICY
from crawler.lexicon.row import choice, forms
from crawler.text.dates import find, parse
from crawler.text.fold import folded
from crawler.text.names import TITLES as POSTS
from crawler.text.names import is_organ, is_person_name

LABELS = forms(FIELDS, stands="bare")
FIELD_OF = {label: name for name in POLICY for label in forms(FIELDS, meaning=name, stands="bare")}
ANY_LABEL = choice(LABELS, spaced=True)
FIRST = "".join(sorted({label[0] for label in LABELS}))
LABEL = re.compile(
    rf"(?=[\[{FIRST}])(?:"
    rf"\[?(?P<label>{ANY_LABEL}) *(?P<mark>[:\]]+)"
    rf"|(?<![\u4e00-\u9fff《“])(?P<bare>{ANY_LABEL})(?=[ \n]|$))"
)
"""A label has a mark behind it and may be glued to the value before; without one it stands alone. For folded text."""

PAIR = 2
FIRST_WORDS = re.compile(ANY_LABEL)
"""A label and its value, and how a line of them begins."""

MARK = re.compile(r"[:：\]】〕\s]")
LONGEST_LABEL = 8
"""A label has a mark or a blank beside it, or stands alone: other lines need no second look."""

EMPTY = " -—/"
"""What stands in the place of a value that there is none of."""

BETWEEN = " :：[]【】|"
LONGEST_LINE = 400
LONGEST_VALUE = 100
LONGEST_NUMBER_LINE = 30
NUMBER = re.compile(
    r"(?P<organ>[\u4e00-\u9fff]{2,15}?)\s*[〔\[【(（﹝]\s*(?P<year>(?:19|20)\d{2})\s*[〕\]】)）﹞]\s*第?\s*0*(?P<serial>\d{1,5})\s*号"
)
"""GB/T 9704: organ code, year in six-corner brackets, serial number without leading zeros."""

ANNOUNCED = re.compile(r"(?:^|公告|通告|令)\W*(?P<number>(?:19|20)\d{2} *年 *第 *\d{1,4} *号)\W*$")
HEADED = re.compile(r"(?P<organ>[\u3400-\u9fff]{3,20}?) ?(?:令|公告)(?P<serial>第\d{1,4}号)?")
"""The head of an order: who gives it, and its number; in folded form."""

LONGEST_SIGNATURE = 20
"""Characters of a line with the day of a document."""


IN_FORCE_FROM = re.compile(rf"起?(?:正式)?(?:{choice(forms(IN_FORCE))})")
"""Behind the day from which a document holds."""


def document_number(text: str) -> str | None:
    """Return the first 文号 in a text in its official form, 粤卫函〔2023〕12号."""
    match = NUMBER.search(text)
    return f"{match['organ']}〔{match['year']}〕{match['serial']}号" if match else None


def _announced(line: str) -> str | None:
    """Return the number of an announcement, 2026年第5号, or an order, 清江市人民政府令第72号, that a line says alone.

    That of an announcement may also end a title.
    """
    match = ANNOUNCED.search(line)
    if match:
        return match["number"].replace(" ", "")
    head = HEADED.fullmatch(folded(line)) if "令" in line else None
    return line.replace(" ", "") if head and head["serial"] and is_organ(head["organ"]) else None


def field_table(lines: Sequence[Line]) -> dict[str, str]:
    """Return label → value of the page's field tables and lists, read by label, never by position.

    A label alone in its cell or line has its value in the next one; a label with a colon has it behind, up to the next
    label. A label behind a label is no value: the field is empty on the page.
    """
    fields: dict[str, str] = {}
    for one in _printed(lines):
        fields.setdefault(one.label, one.value)
    return fields


class Cell(NamedTuple):
    """A cell of a table, or a line."""

    text: str
    """As printed."""
    plain: str
    """In folded form; empty where it holds no label."""
    line: Line


class Printed(NamedTuple):
    """A field as the page prints it."""

    label: str
    value: str
    rule: str
    """Whether the value stands behind the label or in the next cell."""
    line: Line


def _printed(lines: Sequence[Line]) -> Iterator[Printed]:
    """Yield the fields of some lines."""
    cells = [cell for line in lines if line.kind == "table" or len(line.text) < LONGEST_LINE for cell in _cells(line)]
    for cell, following in zip(cells, [*cells[1:], None], strict=False):
        if cell.plain:
            yield from _labelled(cell, following)


def _cells(line: Line) -> list[Cell]:
    """Return the cells of a line."""
    if line.kind != "table":
        if len(line.text) <= LONGEST_LABEL or MARK.search(line.text):
            return [Cell(line.text, line.plain, line)] if line.text else []
        cells = _parted(line)
        return [Cell(cell, folded(cell) if len(cells) > 1 else "", line) for cell in cells if cell]
    return [Cell(cell, folded(cell), line) for cell in re.split(r"[\n\t]", line.text) if cell.strip()]


def _parted(line: Line) -> list[str]:
    """Return label and value of a line in which they stand in elements of their own, without a mark; else its text."""
    first = FIRST_WORDS.match(line.plain) if line.box and len(line.text) <= LONGEST_VALUE else None
    texts = [*filter(None, map(str.strip, map(str, line.box.element.itertext())))] if first and line.box else []
    return texts if len(texts) == PAIR and LABEL.fullmatch(folded(texts[0])) else [line.text]


def _labelled(cell: Cell, following: Cell | None) -> Iterator[Printed]:
    """Yield the fields in a cell."""
    labels = list(LABEL.finditer(cell.plain))
    if len(labels) == 1 and labels[0].start() == 0 and not cell.text[labels[0].end() :].strip(BETWEEN):
        holds = following and not LABEL.match(following.plain) and "。" not in following.text
        value = following.text.strip(BETWEEN) if following and holds else ""
        yield Printed(_name(labels[0]), value, "policy.next_cell", cell.line)
        return
    for label, behind in zip(labels, [*labels[1:], None], strict=False):
        value = cell.text[label.end() : behind.start() if behind else len(cell.text)].strip(BETWEEN)
        if (label["mark"] or len(labels) > 1) and len(value) < LONGEST_VALUE:
            yield Printed(_name(label), value, "policy.behind_label", cell.line)


def _name(label: re.Match[str]) -> str:
    return (label["label"] or label["bare"]).replace(" ", "")


def read_policy(
    fields: dict[str, str],
    title: str | None = None,
    first_lines: Sequence[str] = (),
    last_lines: Sequence[str] = (),
    text: Sequence[str] = (),
) -> Policy | None:
    """Return the fields of an official document, or None where nothing says that the page is one.

    :param fields: label → value as printed; the 文号 is also looked for in the title and the first lines
    :param last_lines: in which a document is signed with its day
    :param text: all lines, of which one may say from which day it holds
    """
    policy = Policy()
    for label, name in FIELD_OF.items():  # of two labels of one field the one that says it more plainly stands first
        value = fields.get(label, "").strip(EMPTY)
        if value and not getattr(policy, name):
            setattr(policy, name, _value(name, value))
    policy.document_number = policy.document_number or _number([title or "", *first_lines])
    if policy.document_number and policy.written_on is None:
        days = [day for line in reversed(last_lines) if (day := _signed(line))]
        policy.written_on = next(iter(days or _days_signed(text)), None)
    if not (policy.document_number or policy.index_number):
        return None
    policy.issuer = policy.issuer or _issuer(first_lines)
    policy.effective_on = policy.effective_on or next(
        (day for line in reversed(text) if (day := _in_force(line))), None
    )
    return policy


def _issuer(first_lines: Sequence[str]) -> str | None:
    """Return the organ that heads an order or an announcement in a line of its own."""
    heads = ((HEADED.fullmatch(folded(line)), line) for line in first_lines)
    return next(filter(is_organ, (line[: head.end("organ")] for head, line in heads if head)), None)


def _days_signed(text: Sequence[str]) -> Iterator[str]:
    """Yield the days alone in a line under that of an organ, or of a post and its holder, wherever in a text."""
    for signer, line in pairwise(text):
        if len(signer) <= LONGEST_SIGNATURE and _may_sign(signer) and (day := _signed(line)):
            yield day


def _may_sign(line: str) -> bool:
    post, _, name = folded(line).rpartition(" ")
    return is_organ(line) or (post.endswith(POSTS) and is_person_name(name))


def _in_force(line: str) -> str | None:
    """Return the day from which a document holds as its line says it, 本办法自2024年7月1日起施行."""
    dates = find(line) if "自" in line and IN_FORCE_FROM.search(folded(line)) else []
    plain = folded(line)
    told = (moment for start, end, moment in dates if "自" in plain[:start] and IN_FORCE_FROM.match(plain, end))
    return next((moment.iso[:10] for moment in told), None)


def _number(lines: Sequence[str]) -> str | None:
    """Return the first number that short lines tell, that of a document or of an announcement."""
    return next((told for line in _nearby(lines) if (told := document_number(line) or _announced(line))), None)


def _nearby(lines: Sequence[str]) -> list[str]:
    """Return the title, which comes first, and the short ones of the first lines."""
    return [lines[0], *(line for line in lines[1:] if len(line) <= LONGEST_NUMBER_LINE)]


def _signed(line: str) -> str | None:
    """Return the day of a line that says nothing else."""
    dates = find(line) if len(line) <= LONGEST_SIGNATURE else []
    alone = [moment for start, end, moment in dates if not (line[:start] + line[end:]).strip()]
    return alone[0].iso[:10] if alone else None


def policy_choices(
    article: Article,
    lines: Sequence[Line],
    carried: dict[str, str],
    first_lines: Sequence[str],
    last_lines: Sequence[str],
    text: Sequence[str],
) -> dict[str, Choice]:
    """Return how the fields of an official document were decided, for evidence: ``policy`` and its parts.

    :param article: with the policy that was read
    :param lines: those of which the field table was read
    :param carried: fields that the page's script carries
    """
    policy = article.policy
    why = "a document number or an index number makes a document" if policy else "there is neither number"
    choices = {"policy": Choice([Candidate(policy, "policy.numbered")] if policy else [], bool(policy), why)}
    told = list(_told(lines, carried, _nearby([article.title or "", *first_lines]), last_lines))
    told += [
        ("effective_on", Candidate(day, "policy.in_force", one)) for one in reversed(text) if (day := _in_force(one))
    ]
    for name in POLICY:
        value = getattr(policy, name, None)
        known = sorted((one for field, one in told if field == name), key=lambda one: one.value != value)
        if known:
            choices[f"policy.{name}"] = Choice(known, value is not None)
    return choices


def _told(
    lines: Sequence[Line], carried: dict[str, str], nearby: Sequence[str], last_lines: Sequence[str]
) -> Iterator[tuple[str | None, Candidate[str | None]]]:
    """Yield what each field could be: printed with a label, carried by the script, in title, first or last lines."""
    for one in _printed(lines):
        if (name := FIELD_OF.get(one.label)) and (value := one.value.strip(EMPTY)):
            yield name, Candidate(_value(name, value), one.rule, of_line(one.line), reasons=(one.label,))
    for label, value in carried.items():
        if name := FIELD_OF.get(label):
            yield name, Candidate(_value(name, value), "policy.script", "<script> with DETAIL", reasons=(label,))
    for text in nearby:
        if number := document_number(text) or _announced(text):
            yield "document_number", Candidate(number, "policy.without_label", text)
    for text in reversed(last_lines):
        if day := _signed(text):
            yield "written_on", Candidate(day, "policy.signed", text)


def _value(name: str, printed: str) -> str | None:
    """Return a value in the form of its field: a day, a document number, or as printed."""
    if name in ("written_on", "effective_on"):
        moment = parse(printed)
        return moment.iso[:10] if moment else None
    return (document_number(printed) or printed) if name == "document_number" else printed
