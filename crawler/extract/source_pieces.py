"""Finds the outlet that has an element of its own beside the date of an article, without a label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from lxml.etree import _Element

from crawler.evidence import Candidate
from crawler.extract.credit_places import ACCOUNT
from crawler.extract.info import names_other
from crawler.extract.labels import FIELDS, TITLES
from crawler.extract.lines import Line
from crawler.extract.places import of_line
from crawler.extract.signed import is_posted_by
from crawler.extract.tree import shown_text
from crawler.lexicon.roles import OWNERS
from crawler.lexicon.row import choice, forms
from crawler.text.dates import AGO, parse
from crawler.text.fold import folded
from crawler.text.furniture import FURNITURE
from crawler.text.names import NOBODY, is_organ, is_person_name

DIGITS = re.compile(r"\d\d|年")
"""What every date has."""

SOURCE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:source|src|laiyuan|from|nick_?name|media_?name|account_?name)(?:$|[\s_-])", re.IGNORECASE
)
"""Class or id of what stands there without a label."""

OWNED = re.compile(rf"(?:{choice(forms(OWNERS))})(?!\w)")
"""How words end that say whose an account is."""

ACCOUNT_ID = "js_name"
"""Id of the account on the pages of WeChat; a paper that it names as its source is told before it."""

DATE_BAR = 60
"""Characters of a line in which an outlet stands beside the date."""

LONGEST_NAME = 12
"""Characters of an outlet that stands on a line or in an element of its own."""

CREDITED = re.compile(rf"(?::|{choice(TITLES)}) *$")
"""What stands before a piece of a line that is somebody's, or the value of a field."""

HOME_PAGE = re.compile(r"https?://[\w.-]+/?")


def may_be_name(text: str) -> bool:
    """Tell what is as short as a name and is no button, no label, 索引号, and no name for nobody."""
    if len(text) > LONGEST_NAME or not text.isalpha():
        return False
    plain = folded(text)
    return plain not in NOBODY and plain not in FIELDS and FURNITURE.first(plain) is None


def pieces(lines: Sequence[Line], title: str | None) -> Iterator[Candidate[str]]:
    """Yield the outlets that have an element of their own in the bar under the headline, or beside a date behind it.

    Its class or id says so, or it is an organ without a label before it, or a link to the home page of its site.
    """
    bar = next((place + 1 for place, line in enumerate(lines) if line.text == title), 0)
    for place, line in enumerate(lines[bar:]):
        if len(line.text) <= DATE_BAR and (DIGITS.search(line.text) or (bar and place == 0)):
            names = list(_names_in(line))
            for text, one in names:
                if SOURCE_CLASS.search(f"{one.get('class')} {one.get('id')}"):
                    yield Candidate(text, "source.named_piece", of_line(line))
            for text, one in names:
                if _stands_free(text, line) and (is_organ(text) or HOME_PAGE.fullmatch(one.get("href") or "")):
                    yield Candidate(text, "source.piece", of_line(line))


def owned(lines: Sequence[Line]) -> Iterator[Candidate[str]]:
    """Yield the account to which a bar links before it says whose that is: 云溪健康 云溪市卫健委官方账号."""
    for line in lines:
        told = OWNED.search(line.plain) if len(line.text) <= DATE_BAR else None
        for text, one in _names_in(line) if told else ():
            if ACCOUNT.search(one.get("href") or "") and told and line.text.find(text) < told.start():
                yield Candidate(text, "source.owned", of_line(line))


def accounts(lines: Sequence[Line]) -> Iterator[Candidate[str]]:
    """Yield the account that posted an article on WeChat."""
    for line in lines:
        names = _names_in(line) if len(line.text) <= DATE_BAR else ()
        yield from (
            Candidate(text, "source.account", of_line(line)) for text, one in names if one.get("id") == ACCOUNT_ID
        )


def _names_in(line: Line) -> Iterator[tuple[str, _Element]]:
    """Yield the elements of a line that hold a part of it that may be a name, but no person's."""
    for one in islice(line.box.element.iter(), 1, None) if line.box else ():
        text = shown_text(one)
        if may_be_name(text) and text != line.text and not is_person_name(text):
            yield text, one


def _stands_free(text: str, line: Line) -> bool:
    """Tell a piece beside a date without a label or a title before it, in a line that is no entry of a list."""
    place = line.text.find(text)
    if place < 0 or CREDITED.search(line.plain[:place]) or is_posted_by(text, line):
        return False
    return (parse(line.text) is not None or AGO.search(line.plain) is not None) and not names_other(line)
