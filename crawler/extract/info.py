"""Date and source: every candidate with its origin, then the one that wins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from crawler.extract import bylines
from crawler.extract.lines import Line
from crawler.text.dates import Moment, find, parse

LABEL = re.compile(r"(?:发布|发表|发稿|更新|上载|公开|刊发)?(?:时间|日期)|发布于|发表于|来\s*源|报\b", re.IGNORECASE)
WRITTEN = re.compile(
    r"(?:成文|发文|生成|签发|印发|施行|实施|生效|废止|归档|访谈|会议|截止|报名|活动|举办)\s*(?:时间|日期)"
)
INFO = re.compile(
    r"来\s*源\s*[:：丨｜]|(?:发布|发表|更新|上载)?(?:时间|日期)\s*[:：]|浏览|访问量|点击(?:数|量|次)|阅读(?:数|量|次)?\s*[:：]|"
    r"字\s*[号体]\s*[:：]|【\s*(?:字体|打印|大)|打印本页|发布机构\s*[:：]|作\s*者\s*[:：]|责任编辑\s*[:：]|分享到"
)
"""What only the bar under a headline says."""

INFO_LENGTH = 160
SENTENCE = re.compile("[。！？]")
DATES_TO_WEIGH = 10
OWN = re.compile(r"^(?:本网站?|本站(?:原创)?|本|本局|原创)$")

ADDRESS_DATES = (
    re.compile(r"/t(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})_\d+\.s?html?$"),
    re.compile(r"/art/(?P<y>\d{4})/(?P<m>\d{1,2})/(?P<d>\d{1,2})/art_"),
    re.compile(r"/(?P<y>(?:19|20)\d{2})-?(?P<m>\d{2})[-/](?P<d>\d{2})/[^/]*\.s?html?$"),
    re.compile(r"/(?P<y>(?:19|20)\d{2})/(?P<m>\d{1,2})/(?P<d>\d{1,2})/[^/]+\.s?html?$"),
    re.compile(r"/(?P<y>(?:19|20)\d{2})(?P<m>\d{2})(?P<d>\d{2})/[^/]+\.s?html?$"),
    re.compile(r"/(?:n1/)?(?P<y>(?:19|20)\d{2})/(?P<m>\d{2})(?P<d>\d{2})/[^/]+\.s?html?$"),
)
"""Dialects that carry a whole date in the address. It is the day of creation, so it comes last."""


@dataclass
class Candidate:
    """A date and where it was found."""

    moment: Moment
    origin: str
    """meta, info, row or address."""
    weight: float = 0.0


@dataclass
class Info:
    """What the page says of its own publication."""

    dates: list[Candidate] = field(default_factory=list)
    source: str | None = None

    def published(self) -> Moment | None:
        """Return the date that wins: official tag with the page's time of day, else info line, row, address."""
        by_origin = {
            origin: [c for c in self.dates if c.origin == origin] for origin in ("meta", "info", "row", "address")
        }
        visible = sorted(by_origin["info"], key=lambda candidate: -candidate.weight)
        if by_origin["meta"]:
            best = by_origin["meta"][0].moment
            same_day = [c.moment for c in visible if c.moment.iso[:10] == best.iso[:10] and c.moment.precision != "day"]
            return same_day[0] if best.precision == "day" and same_day else best
        return next((c.moment for c in (*visible, *by_origin["row"], *by_origin["address"])), None)


def is_info(line: Line) -> bool:
    """Tell the bar under the headline from the text."""
    return len(line.text) <= INFO_LENGTH and bool(INFO.search(line.text)) and not SENTENCE.search(line.text)


def read_info(
    lines: Sequence[Line], meta_date: str | None, meta_source: str | None, row_date: str | None, url: str | None
) -> Info:
    """Collect candidates from the tags, from the lines around the headline, from the list's row and the address."""
    info = Info()
    if meta_date and (moment := parse(meta_date)):
        info.dates.append(Candidate(moment, "meta"))
    info.dates += _visible(lines)
    if row_date and (moment := parse(row_date)):
        info.dates.append(Candidate(moment, "row"))
    if url and (moment := address_date(url)):
        info.dates.append(Candidate(moment, "address"))
    info.source = (bylines.parse(meta_source)["source"] or meta_source) if meta_source else _source(lines)
    return info


def resolved_source(source: str | None, agency: str | None) -> str | None:
    """Return a source by its name: 本网 and 本站 are the site itself."""
    return (agency or source) if source and OWN.match(source) else source


def address_date(url: str) -> Moment | None:
    """Return the day that an address carries."""
    path = urlsplit(url).path
    for pattern in ADDRESS_DATES:
        if (match := pattern.search(path)) and (moment := parse("-".join(match.group("y", "m", "d")))):
            return moment
    return None


def _visible(lines: Sequence[Line]) -> list[Candidate]:
    """Weigh the first dates of the page: a time of day and a label count for a date, each date before it against.

    A date in a sentence is the text's, not the page's.
    """
    found: list[Candidate] = []
    for line in lines:
        if line.kind == "image" or line.links > 0.8 * len(line.text):
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
