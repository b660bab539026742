"""Tells the bar under a headline, and finds every date that a page tells with where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, zip_longest

from crawler.extract.date_rules import LABEL, Found
from crawler.extract.event_fields import is_of_event, is_row_of_event
from crawler.extract.lines import Line, asked_once
from crawler.extract.tiles import MONTH_NAME, tile
from crawler.lexicon import roles
from crawler.lexicon.fields import FIELDS, OTHER_DATES
from crawler.lexicon.heads import headed
from crawler.lexicon.row import any_of, choice, forms
from crawler.text.dates import BESIDE, CENTURY_BEFORE, MINGUO, MONTHS, NUMBER, Moment, find, parse, stamp
from crawler.text.furniture import is_trail
from crawler.text.names import HAN
from crawler.text.script import simplified_chars

WHEN = re.compile(rf"{any_of(FIELDS, meaning='date')} *: *\d")
OTHER_DATE = re.compile(choice([form for one in OTHER_DATES for form in forms(FIELDS, meaning=one)], spaced=True))
LABELS = ("date", "update", *OTHER_DATES)
DATE_LABEL = re.compile(
    rf"(?:{choice([form for one in LABELS for form in forms(FIELDS, meaning=one)], spaced=True)}) *:?"
)
"""A line of the label of a date alone."""

WRITTEN = re.compile(rf"{any_of(FIELDS, meaning='written_on')}\s*[:\s]\s*(?=[\d民中二一])")
"""The label of the day on which a document was written, with its value."""

SPAN = re.compile(r"\s*[至到—~～]\s*\d")
"""What makes of a date the first day of something that lasts."""

SAID = re.compile(r"\s*[:：]\s*[^\s\d]")
"""What makes of a date the time at which somebody said what stands behind it: a comment."""

EDITION = re.compile("|".join(forms(roles.BESIDE, meaning="page of a paper")))
"""What a paper prints beside its day, though that has the moon's."""

IN_BAR = ("date", "update", "source", "issuer", "widget")
BAR = [form for one in IN_BAR for form in forms(FIELDS, meaning=one, stands="marked")]
COUNTERS = forms(FIELDS, meaning="counter", stands="before")
WHEN_BEFORE = [*forms(FIELDS, meaning="date", stands="before"), *forms(FIELDS, meaning="update", stands="before")]
WIDGETS = ("浏览", "打印本页", "分享到")
INFO = re.compile(
    headed(
        [
            *(f"{' *'.join(form)} *[]:|]" for form in (*BAR, "作者", "责任编辑")),
            *COUNTERS,
            *(f"{form} *[0-9]" for form in WHEN_BEFORE),
            *(f"{form} *: *[0-9]" for form in forms(FIELDS, meaning="counter", stands="marked")),
            *WIDGETS,
            r"\[ *(?:字体|打印|大)",
        ]
    )
)
"""What only the bar under a headline says."""

MAY_BE_INFO = re.compile(f"[:|[{''.join(sorted({form[0] for form in (*COUNTERS, *WHEN_BEFORE, *WIDGETS)}))}]")
"""Some of which such a bar has: looked for first, as most lines of a page have none."""

INFO_LENGTH = 160
CHINESE = re.compile(HAN)
SENTENCE = re.compile("[。！？]")
"""Narrow marks end no sentence: a mirror leaves ? where blanks were lost."""
DATES_TO_WEIGH = 10
"""Dates over the headline, and as many from it on."""
LABEL_DISTANCE = 16
"""Characters before a date in which its label stands."""

LINKED = 0.8
"""Share of link text above which a date stands in a link."""

LONGEST_COLUMN = 6
"""Chinese characters beside the date above which a line names another article."""

SHORT_YEAR = re.compile(r"[89]\d年")
"""A year of the last century, or of the Republic."""

LINES_OF_SIGNATURE = 6
FIRST_PRINTED = re.compile(r"[（(]?原[载載].{4,40}")
"""A line that tells where and when the text was first printed."""

LUNAR = re.compile(any_of(FIELDS, meaning="lunar day"))


def says_when(line: Line) -> bool:
    """Tell a line with the labelled date of publication."""
    return len(line.text) <= INFO_LENGTH and WHEN.search(line.plain) is not None


@asked_once
def is_info(line: Line) -> bool:
    """Tell the bar under the headline from the text."""
    if len(line.text) > INFO_LENGTH or not MAY_BE_INFO.search(line.plain):
        return False
    return INFO.search(line.plain) is not None and not SENTENCE.search(line.text)


@asked_once
def names_other(line: Line) -> bool:
    """Tell a line that links to another article, whose date it has, or an entry of a list that is no bar.

    The name of a column is shorter.
    """
    if line.links <= LINKED * len(line.text) and (line.kind != "item" or is_info(line)):
        return False
    size = len(CHINESE.findall(line.text))
    dates = "".join(line.text[start:end] for start, end, _ in find(line.text)) if size > LONGEST_COLUMN else ""
    return size - len(CHINESE.findall(dates)) > LONGEST_COLUMN


def read_dates(
    lines: Sequence[Line],
    told: Mapping[str, tuple[str | None, str]],
    under: Sequence[Line] = (),
    title: str | None = None,
) -> list[Found]:
    """Return every date of the lines around the headline, right under the text and from elsewhere.

    :param told: origin → date as found there, and its place
    :param under: lines right under the text; those with links name other articles, but for the labelled date
    """
    below = [line for line in under if not line.links or says_when(line)]
    headline = min((place for place, line in enumerate(lines) if line.text == title), default=0)
    dates = [*_visible(lines, headline=headline), *_visible(below, "below")]
    for origin, (text, place) in told.items():
        if text and (moment := parse(text)):
            dates.append(Found(moment, origin, place))
    return dates


def _visible(lines: Sequence[Line], origin: str = "info_line", headline: int = 0) -> Iterator[Found]:
    """Yield the first dates of the page; one in a sentence is the text's, not the page's.

    A time of day without a label over the page's path, which stands over the headline, is a clock's.

    :param headline: number of the line that is the headline
    """
    earlier = 0
    path = next((place for place in reversed(range(headline)) if is_trail(lines[place].plain)), 0)
    for number, line in enumerate(lines):
        if number == headline:
            earlier = 0
        for start, end, moment, before in islice(_dated(lines, number), DATES_TO_WEIGH - earlier):
            if number < path and moment.precision != "day" and not LABEL.search(before):
                continue
            linked = line.links > LINKED * len(line.text)
            if SHORT_YEAR.match(line.text, start) and _is_traditional(lines):
                moment = moment._replace(iso=f"{int(moment.iso[:4]) - CENTURY_BEFORE + MINGUO}{moment.iso[4:]}")
            yield Found(moment, origin, (line, start, end), before, earlier, number < headline, linked)
            earlier += 1


def _is_traditional(lines: Sequence[Line]) -> bool:
    """Tell a page in traditional characters, on which 95年 is one of the Republic."""
    texts = [line.text for line in lines if line.text]
    return 2 * sum(simplified_chars(text) != text for text in texts) > len(texts)


def signed_dates(lines: Sequence[Line], near: Sequence[Line] = ()) -> Iterator[Found]:
    """Yield the day with which a text is signed: alone in one of its last lines, or where it was first printed.

    The time of day may stand on the line behind. Else the day is told on which the document was written.

    :param near: lines over the text, with its first ones
    """
    last = [line for line in lines if line.text][-LINES_OF_SIGNATURE:]
    for line, behind in zip_longest(last, last[1:]):
        for start, end, moment in find(line.text)[:1]:
            beside = line.text[:start] + line.text[end:]
            if BESIDE.fullmatch(beside) or FIRST_PRINTED.fullmatch(line.text):
                yield Found(stamp(line.text, behind.text if behind else "") or moment, "signed", (line, start, end))
    for line in near:
        label = WRITTEN.search(line.plain)
        for start, end, moment in find(line.text)[:1] if label else ():
            yield Found(moment, "signed", (line, start, end))


def _dated(lines: Sequence[Line], number: int) -> Iterator[tuple[int, int, Moment, str]]:
    """Yield start, end, moment and what stands before it of the dates of a line that may be the page's."""
    line = lines[number]
    if not (NUMBER.search(line.text) or line.text[:MONTH_NAME].lower() in MONTHS):
        return
    if names_other(line) or _is_of_calendar(lines[number : number + 2]):
        return
    for first, row in _rows(line.text):
        for start, end, moment in _told(lines, number, row):
            before = line.plain[max(first, first + start - LABEL_DISTANCE) : first + start]
            if not before and number and DATE_LABEL.fullmatch(lines[number - 1].plain):
                before = lines[number - 1].plain
            if not (
                SPAN.match(row, end)
                or SAID.match(row, end)
                or OTHER_DATE.search(before)
                or _tells_event(lines, number, row)
            ):
                yield first + start, first + end, moment, before


def _tells_event(lines: Sequence[Line], number: int, row: str) -> bool:
    """Tell the time of an event in a line, or a row of its table, from the page's."""
    line = lines[number]
    if line.kind == "table":
        return is_row_of_event(row, line.text.split("\n"))
    return is_of_event(line, lines[number + 1 : number + 4])


def _is_of_calendar(lines: Sequence[Line]) -> bool:
    """Tell the day of a calendar: the moon's is named beside it, 农历四月廿一, and no page of a paper."""
    if EDITION.search(lines[0].text):
        return False
    return any(len(line.text) <= INFO_LENGTH and LUNAR.search(line.plain) for line in lines)


def _told(lines: Sequence[Line], number: int, row: str) -> list[tuple[int, int, Moment]]:
    """Return the dates of a row of a line: those in it, or the one that it makes with the lines behind."""
    dates = find(row)
    behind = lines[number + 1].text if number + 1 < len(lines) else ""
    if dates and (moment := stamp(row, behind)):
        return [(*dates[0][:2], moment)]
    return dates or tile(lines, number)


def days_of(lines: Sequence[Line], number: int) -> set[str]:
    """Return the days that a line tells, alone or with the lines behind it."""
    if not NUMBER.search(lines[number].text):
        return set()
    return {moment.iso[:10] for _, row in _rows(lines[number].text) for *_, moment in _told(lines, number, row)}


def _rows(text: str) -> Iterator[tuple[int, str]]:
    """Yield the rows of a line that may belong to the bar, of a table several, each behind its place in the line."""
    start = 0
    for row in text.split("\n"):
        if len(row) <= INFO_LENGTH and not SENTENCE.search(row):
            yield start, row
        start += len(row) + 1
