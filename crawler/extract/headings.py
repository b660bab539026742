"""Tells the headings of an article from its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from crawler.extract.headline import is_sentence
from crawler.extract.lines import Line
from crawler.extract.looks import Running, look
from crawler.extract.narrowing import signs
from crawler.extract.policy import is_number
from crawler.scoring import Rule, Rules

NUMBERED = re.compile(r"^[（(]?[一二三四五六七八九十]{1,3}[、）)．.]|^第[一二三四五六七八九十百]{1,4}[章节部]")
QUESTION = re.compile(
    r"(?!——)(?:(?:[Q问問] ?\d{0,2}|[一二三四五六七八九十]{1,2}[问問])[：:])?"
    r"(?:[^：:。！!；;]|(?<=\d)[：:](?=\d))+[？?]"
)
ANSWER = re.compile("[A答] ?\\d{0,2}[：:.、]")
"""A question that nobody is said to ask, and who says that he answers: without that it heads what follows."""

SALUTATION = re.compile(r"[:：]$")
FIELD = re.compile(r"[^：:。]{2,14}[：:][^：:]")
"""A label and its value."""

HEADING_LENGTH = 40


class Over(NamedTuple):
    """A line that may be a heading, and the first line of words behind it."""

    line: Line
    following: Line | None
    behind: int
    """Lines behind it."""
    plain: bool
    """Whether it is a line of a text capture."""
    apart: bool = False
    """Whether it stands in a text and is set otherwise than all its sentences, which are alike, and the line before."""


HEADINGS: Rules[Over] = Rules("headings")
"""What makes a line a heading."""


def heading(lines: Sequence[Line], number: int, running: Running, *, plain: bool) -> Rule[Over] | None:
    """Return what tells a heading: its tag, or a short line without an end stands out and has text behind it."""
    if len(lines[number].text) > HEADING_LENGTH and lines[number].kind != "heading":
        return None
    behind = range(number + 1, len(lines))
    following = next((lines[place] for place in behind if lines[place].kind in ("text", "item", "table")), None)
    apart = number > 0 and running.alike and look(lines[number]) not in running.looks
    apart = apart and look(lines[number - 1]) != look(lines[number])
    found = HEADINGS.first(Over(lines[number], following, len(behind), plain, apart))
    if found is None or lines[number].kind == "heading":
        return found
    in_form = is_number(lines[number].text) or _in_form(lines[max(0, number - 1) : number + 2], lines[number])
    return None if in_form else found


def _in_form(around: Sequence[Line], line: Line) -> bool:
    """Tell a field of a form: a label and its value, beside another line of the same that is set as it is."""
    if not FIELD.match(line.text):
        return False
    alike = (one for one in around if one is not line and FIELD.match(one.text) and one.bold == line.bold)
    return any(look(one) == look(line) for one in alike)


def _may_be_heading(over: Over) -> bool:
    """Tell a short line without an end that has text behind it."""
    text = over.line.text
    if over.line.kind != "text" or over.following is None or len(text) > HEADING_LENGTH:
        return False
    if QUESTION.fullmatch(text):
        return ANSWER.match(over.following.text) is None
    return not is_sentence(text) and not SALUTATION.search(text)


@HEADINGS.rule()
def tag(over: Over) -> bool:
    """It has the tag of a heading."""
    return over.line.kind == "heading" and (over.line.level is not None or not is_sentence(over.line.text))


@HEADINGS.rule()
def bold(over: Over) -> bool:
    """It is bold."""
    return over.line.bold and _may_be_heading(over)


@HEADINGS.rule()
def centred(over: Over) -> bool:
    """It is centred."""
    return over.line.centred and _may_be_heading(over)


@HEADINGS.rule()
def set_apart(over: Over) -> bool:
    """It is set otherwise than the sentences of the text, of which one stands behind it, and signs no document."""
    if not over.apart or over.following is None or signs(over.line):
        return False
    return _may_be_heading(over) and is_sentence(over.following.text)


@HEADINGS.rule()
def numbered(over: Over) -> bool:
    """It begins with a number of a chapter or section."""
    if NUMBERED.match(over.line.text) is None or (over.line.text[0] in "（(" and over.line.text[-1] in "？?"):
        return False  # questions in brackets are asked one by one in a list
    return _may_be_heading(over)


@HEADINGS.rule()
def stands_alone(over: Over) -> bool:
    """It is a short line of a text capture with a sentence, or more than one line, behind it."""
    if not over.plain or not _may_be_heading(over) or over.following is None:
        return False
    return over.behind > 1 or is_sentence(over.following.text)
