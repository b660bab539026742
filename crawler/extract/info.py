"""Finds date and source of an article: every date that the page tells with where it stands, then the one that wins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from crawler.evidence import Candidate
from crawler.extract import bylines
from crawler.extract.lines import Line
from crawler.extract.places import of_line
from crawler.lexicon.fields import FIELDS, OTHER_DATES
from crawler.lexicon.heads import headed
from crawler.lexicon.row import any_of, choice, forms
from crawler.scoring import Rules
from crawler.text.dates import Moment, find, parse

SOURCES = choice(forms(FIELDS, meaning="source"), spaced=True)
LABEL = re.compile(rf"{choice(forms(FIELDS, meaning='date'))}|{SOURCES}|报\b")
UPDATE = re.compile(rf"{any_of(FIELDS, meaning='update')}[ :]*$")
OTHER_DATE = re.compile(choice([form for one in OTHER_DATES for form in forms(FIELDS, meaning=one)], spaced=True))
IN_BAR = ("date", "update", "source", "issuer", "widget")
BAR = [form for one in IN_BAR for form in forms(FIELDS, meaning=one, stands="marked")]
INFO = re.compile(
    rf"{headed((' *'.join(form) for form in (*BAR, '作者', '责任编辑')), behind=' *[:|]')}"
    rf"|{headed(forms(FIELDS, meaning='counter', stands='before'))}"
    rf"|{headed(forms(FIELDS, meaning='counter', stands='marked'), behind=' *: *[0-9]')}"
    r"|浏览|\[ *(?:字体|打印|大)|打印本页|分享到"
)
"""What only the bar under a headline says."""

INFO_LENGTH = 160
SENTENCE = re.compile("[。！？]")
"""Narrow marks end no sentence: a mirror leaves ? where blanks were lost."""
DATES_TO_WEIGH = 10
LABEL_DISTANCE = 16
"""Characters before a date in which its label stands."""

LINKED = 0.8
"""Share of link text above which a line names other articles, and their dates."""

OWN = re.compile(r"^(?:本网站?|本站(?:原创)?|本|本局|原创)$")

OFFICIAL = ("meta", "json_ld")
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
    official: Moment | None = None
    """What the official tag, or else linked data, tells."""

    @property
    def place(self) -> str:
        """Where it stood, in words."""
        return self.where if isinstance(self.where, str) else of_line(*self.where)


DATES: Rules[Found] = Rules("dates")
"""What makes a date the one of publication: where it stands first of all, then what stands around it."""


def is_info(line: Line) -> bool:
    """Tell the bar under the headline from the text."""
    return len(line.text) <= INFO_LENGTH and bool(INFO.search(line.plain)) and not SENTENCE.search(line.text)


def read_dates(lines: Sequence[Line], told: Mapping[str, tuple[str | None, str]]) -> list[Found]:
    """Return every date of the lines around the headline and from elsewhere.

    :param told: origin → date as found there, and its place
    """
    dates = list(_visible(lines))
    for origin, (text, place) in told.items():
        if text and (moment := parse(text)):
            dates.append(Found(moment, origin, place))
    return dates


def ranked(dates: Sequence[Found]) -> Iterator[Candidate[Moment]]:
    """Yield dates by what speaks for them, the best first."""
    official = next((one.moment for name in OFFICIAL for one in dates if one.origin == name), None)
    for one in dates:
        one.official = official
    for one in sorted(dates, key=DATES.score, reverse=True):
        parts = DATES.parts(one)
        yield Candidate(one.moment, f"dates.{one.origin}", one.place, sum(parts.values()), tuple(parts))


def is_of_page(dates: Sequence[Found]) -> bool:
    """Tell whether the page itself tells its date; else it is that of the list's row or of the address."""
    return any(one.origin not in OUTSIDE for one in dates)


def sources(lines: Sequence[Line], tag: str | None, place: str) -> Iterator[Candidate[str]]:
    """Yield what the page names as its source, the best first: official tag, labels and outlets of the info lines.

    :param tag: what the official tag says
    :param place: where that stands
    """
    if tag:
        yield Candidate(str(bylines.parse(tag)["source"] or tag), "source.meta", place)
    for line in lines:
        if is_info(line) and (source := bylines.parse(line.text)["source"]):
            yield Candidate(str(source), "source.info_line", of_line(line))


def resolved_source(source: str | None, agency: str | None) -> str | None:
    """Return a source by its name: 本网 and 本站 are the site itself."""
    return (agency or source) if source and OWN.match(source) else source


def _visible(lines: Sequence[Line]) -> Iterator[Found]:
    """Yield the first dates of the page; one in a sentence is the text's, not the page's."""
    earlier = 0
    for line in lines:
        if line.links > LINKED * len(line.text):
            continue
        for first, row in _rows(line.text):
            for start, end, moment in find(row):
                before = line.plain[max(first, first + start - LABEL_DISTANCE) : first + start]
                if OTHER_DATE.search(before):
                    continue
                yield Found(moment, "info_line", (line, first + start, first + end), before, earlier)
                earlier += 1
                if earlier == DATES_TO_WEIGH:
                    return


def _rows(text: str) -> Iterator[tuple[int, str]]:
    """Yield the rows of a line that may belong to the bar, of a table several, each behind its place in the line."""
    start = 0
    for row in text.split("\n"):
        if len(row) <= INFO_LENGTH and not SENTENCE.search(row):
            yield start, row
        start += len(row) + 1


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


@DATES.rule(2 * STEP)
def time(date: Found) -> bool:
    """The page's only <time> tells it."""
    return date.origin == "time"


@DATES.rule(STEP)
def row(date: Found) -> bool:
    """The row in the list tells it."""
    return date.origin == "row"


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


@DATES.rule(-3.0)
def updated(date: Found) -> bool:
    """A label of an update stands before it."""
    return UPDATE.search(date.before) is not None


@DATES.rule(-0.5)
def late(date: Found) -> float:
    """Other dates stand before it around the headline."""
    return date.earlier
