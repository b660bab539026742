"""Where the date of a page is told, and what tells which of several is the one of publication."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from crawler.evidence import Candidate
from crawler.extract.lines import Line
from crawler.extract.places import of_line
from crawler.lexicon.fields import FIELDS
from crawler.lexicon.row import any_of, choice, forms
from crawler.scoring import Rules
from crawler.text.dates import Moment

SOURCES = choice(forms(FIELDS, meaning="source"), spaced=True)
PUBLISHED = re.compile(rf"(?:{choice(forms(FIELDS, meaning='date'))})[ :]*$")
LABEL = re.compile(rf"{choice(forms(FIELDS, meaning='date'))}|{SOURCES}|报\b")
UPDATE = re.compile(rf"{any_of(FIELDS, meaning='update')}[ :]*$")
OFFICIAL = ("meta", "json_ld")
A_DAY = timedelta(days=1)
OUTSIDE = ("row", "address")
STEP = 10.0
"""What a better origin is worth: more than all that tells dates of one origin apart."""


@dataclass(slots=True)
class Found:
    """A date and where it was found."""

    moment: Moment
    origin: str
    """Which of the rules below says where it stood: ``meta``, ``json_ld``, ``info_line`` …"""
    where: str | tuple[Line, int, int] = ""
    """In words, or a line with the first character and the one behind the last."""
    before: str = ""
    """What stands before it in its line, in folded form."""
    earlier: int = 0
    """Dates before it around the headline."""
    over: bool = False
    """Whether it stands over the headline."""
    linked: bool = False
    """Whether it stands in a link."""
    official: Moment | None = None
    """What the official tag, or else linked data, tells."""
    printed: frozenset[str] = frozenset()
    """Days that lines around the headline tell, without a time of day."""

    @property
    def place(self) -> str:
        """Where it stood, in words."""
        return self.where if isinstance(self.where, str) else of_line(*self.where)


DATES: Rules[Found] = Rules("dates")
"""What makes a date the one of publication: where it stands first of all, then what stands around it."""


def ranked(dates: Sequence[Found]) -> Iterator[Candidate[Moment]]:
    """Yield dates by what speaks for them, the best first."""
    official = next((one.moment for name in OFFICIAL for one in dates if one.origin == name), None)
    shown = [one.moment for one in dates if one.origin == "info_line"]
    timed = {moment.iso[:10] for moment in shown if moment.precision != "day"}
    printed = frozenset(moment.iso[:10] for moment in shown) - timed
    for one in dates:
        one.official, one.printed = official, printed
    for one in sorted(dates, key=DATES.score, reverse=True):
        parts = DATES.parts(one)
        yield Candidate(one.moment, f"dates.{one.origin}", one.place, sum(parts.values()), tuple(parts))


def in_conflict(dates: Sequence[Found]) -> bool:
    """Tell whether the official tag and every date around the headline are more than a day apart."""
    days = [datetime.fromisoformat(one.moment.iso[:10]) for one in dates if one.origin == "info_line"]
    official = [datetime.fromisoformat(one.moment.iso[:10]) for one in dates if one.origin == "meta"]
    return bool(official and days) and all(abs(day - official[0]) > A_DAY for day in days)


def is_of_page(dates: Sequence[Found]) -> bool:
    """Tell whether the page itself tells its date; else it is that of the list's row or of the address."""
    return any(one.origin not in OUTSIDE for one in dates)


@DATES.rule(6 * STEP)
def meta(date: Found) -> bool:
    """The official tag tells it."""
    return date.origin == "meta"


@DATES.rule(5 * STEP)
def json_ld(date: Found) -> bool:
    """Linked data tells it."""
    return date.origin == "json_ld"


@DATES.rule(4 * STEP)
def info_line(date: Found) -> bool:
    """A line around the headline tells it."""
    return date.origin == "info_line"


@DATES.rule(3 * STEP)
def script(date: Found) -> bool:
    """The platform's record in a script tells it."""
    return date.origin == "script"


@DATES.rule(2.5 * STEP)
def other_meta(date: Found) -> bool:
    """A meta tag of another name tells it."""
    return date.origin == "other_meta"


@DATES.rule(2 * STEP)
def time(date: Found) -> bool:
    """The page's only <time> tells it."""
    return date.origin == "time"


@DATES.rule(3 * STEP)
def time_of_printed_day(date: Found) -> bool:
    """The only <time>, a script, or a line under the text tells when on the day that is printed at the headline."""
    return (
        date.origin in ("time", "script", "below")
        and date.moment.precision != "day"
        and date.moment.iso[:10] in date.printed
    )


@DATES.rule(1.5 * STEP)
def below(date: Found) -> bool:
    """A line right under the text tells it."""
    return date.origin == "below"


@DATES.rule(1.5 * STEP)
def any_script(date: Found) -> bool:
    """The only key of publication in the page's scripts tells it."""
    return date.origin == "any_script"


@DATES.rule(STEP)
def row(date: Found) -> bool:
    """The row in the list tells it."""
    return date.origin == "row"


@DATES.rule(0.5 * STEP)
def signed(date: Found) -> bool:
    """The text is signed with it, and nothing else of the page tells any."""
    return date.origin == "signed"


@DATES.rule(-STEP)
def address(date: Found) -> bool:
    """Only the address tells it, and that may be the day of creation."""
    return date.origin == "address"


@DATES.rule(3 * STEP)
def shows_time(date: Found) -> bool:
    """A line around the headline tells the time of the day that the official tag or linked data name without one."""
    if date.official is None or date.official.precision != "day" or not info_line(date):
        return False
    return date.moment.precision != "day" and date.moment.iso[:10] == date.official.iso


@DATES.rule(2.0)
def timed(date: Found) -> bool:
    """It has a time of day."""
    return date.moment.precision != "day"


@DATES.rule(2.0)
def labelled(date: Found) -> bool:
    """A label of publication, a source or a newspaper stands before it."""
    return LABEL.search(date.before) is not None


@DATES.rule(1.5)
def published(date: Found) -> bool:
    """A label of publication stands right before it: even over the headline it says more than a bare day."""
    return PUBLISHED.search(date.before) is not None and not updated(date)


@DATES.rule(-3.0)
def updated(date: Found) -> bool:
    """A label of an update stands before it."""
    return UPDATE.search(date.before) is not None


@DATES.rule(-0.5)
def late(date: Found) -> float:
    """Other dates stand before it around the headline."""
    return date.earlier


@DATES.rule(-3.0)
def over_headline(date: Found) -> bool:
    """It stands over the headline, as the day of a clock or an edition does."""
    return date.over


@DATES.rule(-2.1 * STEP)
def stray(date: Found) -> bool:
    """It stands over the headline, has no label and no official day: a labelled one under the text says more."""
    return date.over and not (labelled(date) or shows_time(date))


@DATES.rule(-3.5 * STEP)
def in_link(date: Found) -> bool:
    """It stands in a link: it is believed where nothing but the address tells another."""
    return date.linked
