"""Reads the table of fields that official documents carry: 索引号, 文号, 发布机构, dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from crawler.evidence import Candidate, Choice
from crawler.extract.field_table import FIELD_OF, printed_fields
from crawler.extract.lines import Line
from crawler.extract.places import of_line
from crawler.items import Article, Block, Policy
from crawler.lexicon.fields import IN_FORCE, POLICY
from crawler.lexicon.row import choice, forms
from crawler.text.dates import find, parse
from crawler.text.fold import folded
from crawler.text.names import TITLES as POSTS
from crawler.text.names import is_organ, is_person_name

EMPTY = " -—/"
"""What stands in the place of a value that there is none of."""

LONGEST_NUMBER_LINE = 30
NUMBER = re.compile(
    r"(?P<organ>[\u4e00-\u9fff]{2,15}?)\s*[〔\[【(（﹝]\s*(?P<year>(?:19|20)\d{2})\s*[〕\]】)）﹞]\s*第?\s*0*(?P<serial>\d{1,5})\s*号"
)
"""GB/T 9704: organ code, year in six-corner brackets, serial number without leading zeros."""

NUMBER_LINE = re.compile(rf"[(（]?(?:{NUMBER.pattern}|(?:19|20)\d{{2}} ?年 ?第 ?\d{{1,4}} ?号)[)）]?")
NUMBER_ENDS = ("号", "）", ")")
ANNOUNCED = re.compile(r"(?:^|公告|通告|令)\W*(?P<number>(?:19|20)\d{2} *年 *第 *\d{1,4} *号)\W*$")
HEADED = re.compile(r"(?P<organ>[\u3400-\u9fff]{3,20}?) ?(?:令|公告)(?P<serial>第\d{1,4}号)?")
"""The head of an order: who gives it, and its number; in folded form."""

REPUBLICAN = "字第"
"""What stands in every number of a document of Taiwan."""

LONGEST_SIGNATURE = 20
"""Characters of a line with the day of a document."""


LAST_BLOCKS = 3
FIRST_BLOCKS = 4
"""Blocks of the text in which a document may be signed, and in which its number may stand."""

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


def ends(over: Sequence[Line], lines: Sequence[Line], blocks: Sequence[Block]) -> tuple[list[str], list[str]]:
    """Return the lines in which the number of a document may stand, and those in which it may be signed.

    :param over: lines between headline and text, of which those count that hold a number alone
    """
    firsts = [line.text for line in (*(line for line in over if is_number(line.text)), *lines[:FIRST_BLOCKS])]
    first, last = ([one.text for one in part if one.text] for part in (blocks[:FIRST_BLOCKS], blocks[-LAST_BLOCKS:]))
    return [*firsts, *first], last


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
            setattr(policy, name, _value(name, value, policy.document_number))
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


def is_number(line: str) -> bool:
    """Tell a line that holds the number of a document and nothing else, as may stand under a headline."""
    return len(line) <= LONGEST_NUMBER_LINE and line.endswith(NUMBER_ENDS) and bool(NUMBER_LINE.fullmatch(line))


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
    number = policy.document_number if policy else None
    told = list(_told(lines, carried, _nearby([article.title or "", *first_lines]), last_lines, number))
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
    lines: Sequence[Line], carried: dict[str, str], nearby: Sequence[str], last_lines: Sequence[str], number: str | None
) -> Iterator[tuple[str | None, Candidate[str | None]]]:
    """Yield what each field could be: printed with a label, carried by the script, in title, first or last lines."""
    for one in printed_fields(lines):
        if (name := FIELD_OF.get(one.label)) and (value := one.value.strip(EMPTY)):
            yield name, Candidate(_value(name, value, number), one.rule, of_line(one.line), reasons=(one.label,))
    for label, value in carried.items():
        if name := FIELD_OF.get(label):
            yield (
                name,
                Candidate(_value(name, value, number), "policy.script", "<script> with DETAIL", reasons=(label,)),
            )
    for text in nearby:
        if told := document_number(text) or _announced(text):
            yield "document_number", Candidate(told, "policy.without_label", text)
    for text in reversed(last_lines):
        if day := _signed(text):
            yield "written_on", Candidate(day, "policy.signed", text)


def _value(name: str, printed: str, number: str | None) -> str | None:
    """Return a value in the form of its field: a day, a document number, or as printed.

    :param number: that of the document; one of the form 衛健字第… is of the Republic, as are its years: 99年3月4日
    """
    if name in ("written_on", "effective_on"):
        moment = parse(f"民国{printed}" if number and REPUBLICAN in number else printed)
        return moment.iso[:10] if moment else None
    return (document_number(printed) or printed) if name == "document_number" else printed
