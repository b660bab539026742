"""Tells the lines over a transcript or a notice of an event: when, where, with whom, and what about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from crawler.extract.lines import Line
from crawler.lexicon.fields import EVENTS
from crawler.lexicon.row import any_of, choice, forms
from crawler.lexicon.speakers import ROLES
from crawler.lexicon.talks import HEADERS, OCCASIONS
from crawler.text.fold import folded

OPENS_TIME = re.compile(rf"\W*(?:日期及|{any_of(OCCASIONS)})?{any_of(HEADERS, meaning='held_at')} *[]:]")
WHERE = choice([*forms(EVENTS), *forms(HEADERS, meaning="place")])
WHO = any_of(HEADERS, ROLES, meaning=("guests", "guest", "host"))
PLACE = re.compile(rf"\W*(?:{WHERE}|{any_of(OCCASIONS)}*{WHO}) *[]:]")
TIME_OR_PLACE = re.compile(f"{OPENS_TIME.pattern}|{PLACE.pattern}")
THEME = re.compile(rf"\W*(?:{any_of(OCCASIONS)})*{any_of(HEADERS, meaning='theme')} *[]:]")


def is_of_event(line: Line, behind: Sequence[Line]) -> bool:
    """Tell the time of an event from the page's: behind its line stands one that says where, who, or what about."""
    told = any(PLACE.match(one.plain) or THEME.match(one.plain) for one in behind)
    return told and OPENS_TIME.match(line.plain) is not None


def is_row_of_event(row: str, rows: Iterable[str]) -> bool:
    """Tell the time of an event in a row of a table, another row of which says where, who, or what about.

    :param row: with a tab between its cells, as the others
    """
    told = OPENS_TIME.match(_labelled(row)) is not None
    return told and any(PLACE.match(one) or THEME.match(one) for one in map(_labelled, rows))


def _labelled(row: str) -> str:
    """Return a row in folded form, with a colon behind its first cell."""
    return folded(row.replace("\t", ":", 1))


def heads_talk(line: Line, behind: Sequence[Line]) -> bool:
    """Tell a line over a transcript or notice that says who takes part, where, when, or what it is about."""
    about = THEME.match(line.plain) and any(TIME_OR_PLACE.match(one.plain) for one in behind)
    return bool(about) or PLACE.match(line.plain) is not None or is_of_event(line, behind)
