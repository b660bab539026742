"""Date and source: every candidate with its origin, then the one that wins."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from crawler.extract import bylines
from crawler.extract.lines import Line
from crawler.text.dates import Moment, find, parse

LABEL = re.compile(r"时间|日期|发布于|发表于|来\s*源|报\b", re.IGNORECASE)
WRITTEN = re.compile(
    r"(?:成文|发文|生成|签发|印发|施行|实施|生效|废止|归档|访谈|会议|截止|报名|活动|举办)\s*(?:时间|日期)"
)
INFO = re.compile(
    r"来\s*源\s*[:：丨｜]|(?:时间|日期)\s*[:：]|浏览|访问量|点击(?:数|量|次)|阅读(?:数|量|次)?\s*[:：]|"
    r"字\s*[号体]\s*[:：]|【\s*(?:字体|打印|大)|打印本页|发布机构\s*[:：]|作\s*者\s*[:：]|责任编辑\s*[:：]|分享到"
)
"""What only the bar under a headline says."""

INFO_LENGTH = 160
SENTENCE = re.compile("[。！？]")
DATES_TO_WEIGH = 10
OWN = re.compile(r"^(?:本网站?|本站(?:原创)?|本|本局|原创)$")

ADDRESS_DATES = (
    re.compile(r"/t(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})_\d+\.s?html?$"),
    re.compile(r"/(?P<y>(?:19|20)\d{2})-?(?P<m>\d{2})[-/](?P<d>\d{2})/[^/]*\.s?html?$"),
    re.compile(r"/(?P<y>(?:19|20)\d{2})/(?P<m>\d{1,2})/(?P<d>\d{1,2})/[^/]+\.s?html?$"),
    re.compile(r"/(?P<y>(?:19|20)\d{2})(?P<m>\d{2})(?P<d>\d{2})/[^/]+\.s?html?$"),
    re.compile(r"/(?:n1/)?(?P<y>(?:19|20)\d{2})/(?P<m>\d{2})(?P<d>\d{2})/[^/]+\.s?html?$"),
)
"""Dialects that carry a whole date in the address. It is the day of creation, so it comes last."""


OFFICIAL = ("meta", "json-ld")
ORIGINS = (*OFFICIAL, "info", "script", "time", "row", "address")
"""Where dates are found, from the best to the last resort: official tag, linked data, the line under the headline, the
platform's record in a script, the page's only <time>, the row in the list, the address."""

OUTSIDE = ("row", "address")


@dataclass
class Candidate:
    """A date and where it was found."""

    moment: Moment
    origin: str
    """One of ``ORIGINS``."""
    weight: float = 0.0


@dataclass
class Info:
    """What the page says of its own publication."""

    dates: list[Candidate] = field(default_factory=list)
    source: str | None = None

    @property
    def is_of_page(self) -> bool:
        """Whether the page itself tells its date; else it is that of the list's row or of the address."""
        return any(one.origin not in OUTSIDE for one in self.dates)

    def published(self) -> Moment | None:
        """Return the date that wins: the first by origin, then by weight; a day with the time that the page shows."""
        ranked = sorted(self.dates, key=lambda one: (ORIGINS.index(one.origin), -one.weight))
        if not ranked:
            return None
        best = ranked[0]
        if best.origin in OFFICIAL and best.moment.precision == "day":
            timed = (one.moment for one in ranked if one.origin == "info" and one.moment.precision != "day")
            return next((one for one in timed if one.iso[:10] == best.moment.iso[:10]), best.moment)
        return best.moment


def is_info(line: Line) -> bool:
    """Tell the bar under the headline from the text."""
    return len(line.text) <= INFO_LENGTH and bool(INFO.search(line.text)) and not SENTENCE.search(line.text)


def read_info(lines: Sequence[Line], told: Mapping[str, str | None], source: str | None) -> Info:
    """Collect candidates from the lines around the headline and from elsewhere.

    :param told: origin → date as found there
    :param source: what the official tag says
    """
    info = Info(_visible(lines))
    for origin, text in told.items():
        if text and (moment := parse(text)):
            info.dates.append(Candidate(moment, origin))
    info.source = (bylines.parse(source)["source"] or source) if source else _source(lines)
    return info


def resolved_source(source: str | None, agency: str | None) -> str | None:
    """Return a source by its name: 本网 and 本站 are the site itself."""
    return (agency or source) if source and OWN.match(source) else source


def address_date(url: str) -> str | None:
    """Return the day that an address carries."""
    path = urlsplit(url).path
    days = ("-".join(match.group("y", "m", "d")) for pattern in ADDRESS_DATES if (match := pattern.search(path)))
    return next((day for day in days if parse(day)), None)


def _visible(lines: Sequence[Line]) -> list[Candidate]:
    """Weigh the first dates of the page: a time of day and a label count for a date, each date before it against.

    A date in a sentence is the text's, not the page's.
    """
    found: list[Candidate] = []
    for line in lines:
        if line.links > 0.8 * len(line.text):
            continue
        for text in line.text.split("\n"):
            if len(text) > INFO_LENGTH or SENTENCE.search(text):
                continue
            for start, _, moment in find(text):
                before = text[max(0, start - 16) : start]
                if WRITTEN.search(before):
                    continue
                weight = 2.0 * (moment.precision != "day") + 2.0 * bool(LABEL.search(before)) - 0.5 * len(found)
                found.append(Candidate(moment, "info", weight))
                if len(found) == DATES_TO_WEIGH:
                    return found
    return found


def _source(lines: Sequence[Line]) -> str | None:
    """Return the first labelled source of the info lines, or the outlet that stands alone beside the date."""
    for line in lines:
        if is_info(line) and (source := bylines.parse(line.text)["source"]):
            return str(source)
    return None
