"""Tells the lines over a transcript or a notice of an event: when, where, with whom, and what about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.extract.lines import Line
from crawler.lexicon.fields import EVENTS
from crawler.lexicon.row import any_of, choice, forms
from crawler.lexicon.speakers import ROLES
from crawler.lexicon.talks import HEADERS, OCCASIONS

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


def heads_talk(line: Line, behind: Sequence[Line]) -> bool:
    """Tell a line over a transcript or notice that says who takes part, where, when, or what it is about."""
    about = THEME.match(line.plain) and any(TIME_OR_PLACE.match(one.plain) for one in behind)
    return bool(about) or PLACE.match(line.plain) is not None or is_of_event(line, behind)
