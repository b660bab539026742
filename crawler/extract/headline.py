"""Finds kicker and subtitle beside the title of a page, and the headline of a plain text capture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import Literal, NamedTuple

from crawler.evidence import Candidate, Evidence, chosen
from crawler.extract.bylines import credited
from crawler.extract.info import is_info
from crawler.extract.lines import CELLS, OUTERMOST, Box, Line
from crawler.extract.places import of_line
from crawler.extract.statements import statements
from crawler.extract.trail import is_site_name, spells, squeezed
from crawler.scoring import Rules
from crawler.text.dates import parse
from crawler.text.names import is_organ, is_outlet

KICKER_CLASS = re.compile(
    r"kicker|yinti|(?:^|[\s_-])yt(?:$|[\s_-])|(?:intro|pre|shoulder|upper|top)-?_?title|jianti", re.IGNORECASE
)
SUBTITLE_CLASS = re.compile(r"sub-?_?tit|(?:^|\s)sub(?:$|\s)|futi|fubiaoti|(?:second|vice)-?_?title", re.IGNORECASE)
LABELLED = re.compile(r"[:：]|\d{4}[-年/]")
LONGEST_SUBTITLE = 80
SHORTEST_KICKER, LONGEST_KICKER = 7, 30
ORIGINAL = re.compile(r"^原标题\s*:?")
SENTENCE_END = re.compile(r"[；…]”?$|[。！？]")
SERIES_MARK = re.compile(r"^[^:：]{2,60}[:：]$")
LONGEST_NAME = 10
LONGEST_COLUMN = 4
"""Characters of the name of an outlet, and of columns behind it."""

SHORTEST, LONGEST = 4, 120
"""Characters of a headline; a block that is named like one may hold the whole article."""

LONG = 45
"""Characters from which a line is a paragraph whatever its end."""


class Headline(NamedTuple):
    """The lines of a headline."""

    title: str | None
    kicker: str | None = None
    subtitle: str | None = None


class Beside(NamedTuple):
    """A line next to the title."""

    line: Line
    place: Literal["over", "under"]
    title: Line
    behind: Line | None = None
    """The line behind it."""

    @property
    def name(self) -> str:
        """Class and id of the block it stands in."""
        return self.line.box.name if self.line.box else ""


HEADLINE: Rules[Beside] = Rules("headline")
"""What makes the line over a title its kicker, and the one under it its subtitle."""


@HEADLINE.rule()
def kicker_by_name(beside: Beside) -> bool:
    """It stands over the title in a block whose class or id says so."""
    return beside.place == "over" and KICKER_CLASS.search(beside.name) is not None


@HEADLINE.rule()
def kicker_by_place(beside: Beside) -> bool:
    """It is a line over the title in the same block, longer than a column's name; no field, day, site, button, link."""
    text, line = beside.line.text, beside.line
    if beside.place == "under" or not SHORTEST_KICKER <= len(text) <= LONGEST_KICKER or line.links:
        return False
    if not _in_one_block(line, beside.title) or LABELLED.search(text) or parse(text) or is_sentence(text):
        return False
    return not (is_of_site(text) or is_organ(text) or line.furniture)


def _in_one_block(one: Line, other: Line) -> bool:
    """Tell two lines whose blocks, or the rows of whose cells, stand in one block that is not the page."""
    around, beside = (_around(line.box) for line in (one, other))
    return around is not None and around is beside and around.tag not in OUTERMOST and one.box is not other.box


def _around(box: Box | None) -> Box | None:
    parent = box.parent if box else None
    return parent.parent if parent and box and box.tag in CELLS else parent


@HEADLINE.rule()
def subtitle_by_name(beside: Beside) -> bool:
    """It stands under the title in a block whose class or id says so, and is no labelled field."""
    return SUBTITLE_CLASS.search(beside.name) is not None and _may_be_subtitle(beside)


@HEADLINE.rule()
def subtitle_by_dash(beside: Beside) -> bool:
    """It stands under the title behind a dash, and is no labelled field."""
    return beside.line.text.startswith(("—", "－－")) and _may_be_subtitle(beside)


@HEADLINE.rule()
def subtitle_by_place(beside: Beside) -> bool:
    """It stands in the block of the title, between that and the bar with date, source or authors."""
    line, behind = beside.line, beside.behind
    if behind is None or not _may_be_subtitle(beside) or not SHORTEST_KICKER <= len(line.text) <= LONGEST_KICKER:
        return False
    if line.links or line.furniture or is_sentence(line.text) or is_of_site(line.text) or is_organ(line.text):
        return False
    with_title = line.box is beside.title.box or _in_one_block(line, beside.title)
    return with_title and not _is_bar(line) and _is_bar(behind)


def _is_bar(line: Line) -> bool:
    """Tell a line of a date, of fields or of who wrote a text."""
    return is_info(line) or parse(line.text) is not None or bool(credited(statements(line.told)))


def _may_be_subtitle(beside: Beside) -> bool:
    text = beside.line.text
    in_markup = beside.place == "under" and beside.line.box is not None
    return in_markup and len(text) <= LONGEST_SUBTITLE and not LABELLED.search(text)


def html_headline(told: Headline, around: Sequence[Line], evidence: Evidence | None = None) -> Headline:
    """Return title, kicker and subtitle of a page: the lines over and under the title that are named or marked so.

    :param told: the title, and what a record that the page carries calls its kicker and subtitle
    :param around: lines in which the title stands, those over and under it included
    """
    title = told.title
    wanted = squeezed(title or "")
    kickers: list[Candidate[str]] = []
    subtitles: list[Candidate[str]] = []
    for place in (number for number in reversed(range(len(around))) if spells(around[number].text, wanted)):
        own, over, under = around[place], around[max(0, place - 1) : place], around[place + 1 : place + 2]
        behind = around[place + 2] if place + 2 < len(around) else None
        kickers += [*_told_by_rules([Beside(line, "over", own) for line in over]), *_told(over, told.kicker)]
        subtitles += _told_by_rules([Beside(line, "under", own, behind) for line in under])
        subtitles += _told(under, told.subtitle)
    kicker, subtitle = chosen("kicker", kickers, evidence), chosen("subtitle", subtitles, evidence)
    return Headline(title, kicker.value if kicker else None, subtitle.value if subtitle else None)


def _told_by_rules(lines: Sequence[Beside]) -> Iterator[Candidate[str]]:
    for beside in lines:
        if rule := HEADLINE.first(beside):
            yield Candidate(beside.line.text, rule.name, of_line(beside.line))


def _told(lines: Sequence[Line], carried: str | None) -> Iterator[Candidate[str]]:
    """Yield the line beside the title that the page's record names so."""
    for line in lines:
        if carried and spells(line.text, squeezed(carried)):
            yield Candidate(line.text, "headline.carried", of_line(line))


def own_lines(top: Iterable[Line]) -> list[Line]:
    """Return the lines over the text of a capture that may be its headline: no menus, no names of the site."""
    lines = [line for line in top if _marks_original(line) or line.furniture is None]
    named = [line for line in lines if _marks_original(line) or not is_of_site(line.text)]
    return named or lines


def _marks_original(line: Line) -> bool:
    return ORIGINAL.match(line.plain) is not None


def is_of_site(text: str) -> bool:
    """Tell the name of a paper or site, alone or with the names of columns behind it."""
    name, *columns = text.split()
    return (is_site_name(name) or (len(name) <= LONGEST_NAME and is_outlet(name))) and all(
        len(column) <= LONGEST_COLUMN for column in columns
    )


def text_headline(lines: Sequence[Line], evidence: Evidence | None = None) -> Headline:
    """Read the headline of a plain text capture from the lines over its info line or first paragraph.

    The line that ends with a colon and those before it are the kicker; of a line that repeats a series, 权威访谈丨…,
    all is the title. Lines under 原标题 give the kicker that the paper printed.
    """
    own = list(takewhile(lambda line: not ORIGINAL.match(line.plain), lines))
    kickers = list(_printed_kicker(lines[len(own) :]))
    subtitles: list[Candidate[str]] = []
    if len(own) > 1 and SERIES_MARK.match(own[0].text):
        kickers.insert(0, Candidate(own[0].text.rstrip(":："), "headline.series", of_line(own[0])))
        del own[0]
    elif len(own) > 1 and own[-1].text.startswith("—"):
        subtitles.append(Candidate(own[-1].text, "headline.dash", of_line(own.pop())))
    named = [Candidate(" ".join(line.text for line in own), "title.capture", of_line(own[0]))] if own else []
    fields = {"title": named, "kicker": kickers, "subtitle": subtitles}
    values = [one.value if (one := chosen(name, told, evidence)) else None for name, told in fields.items()]
    return Headline(*values)


def _printed_kicker(lines: Sequence[Line]) -> Iterator[Candidate[str]]:
    """Yield the kicker that stands before other lines behind the mark 原标题."""
    if lines:
        mark = ORIGINAL.match(lines[0].plain)
        first = lines[0].text[mark.end() if mark else 0 :].strip()
        printed = [(first, lines[0])] if first else []
        printed += [(line.text, line) for line in lines[1:]]
        if len(printed) > 1:
            yield Candidate(printed[0][0], "headline.original", of_line(printed[0][1]))


def is_sentence(text: str) -> bool:
    """Tell a paragraph from a headline, a heading or a label."""
    return len(text) >= LONG or bool(SENTENCE_END.search(text))


def stands_out(line: Line) -> bool:
    """Tell a short line without links that is bold, centred, a heading, or the term over its description."""
    if line.links or not SHORTEST <= len(line.text) <= LONGEST or is_sentence(line.text):
        return False
    return line.kind == "heading" or line.bold or line.centred or (line.box is not None and line.box.tag == "dt")
