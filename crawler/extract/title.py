"""Finds title, kicker, subtitle and path of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Literal, NamedTuple

from lxml.etree import _Element

from crawler.evidence import Candidate, Evidence, chosen
from crawler.extract.lines import Box, Layout, Line
from crawler.extract.meta import Meta
from crawler.extract.places import of_element, of_line
from crawler.scoring import Rules
from crawler.text.fold import folded
from crawler.text.furniture import is_trail

SUFFIX = re.compile(r"\s*[-—_|｜–>»]+\s*")
SHORTEST_REST = 6
LONGEST_SUFFIX = 20
"""Characters of the title that remain, and of a name of site or column behind it."""

KICKER_CLASS = re.compile(r"kicker|yinti|(?:intro|pre|shoulder|upper|top)-?_?title|jianti", re.IGNORECASE)
SUBTITLE_CLASS = re.compile(r"sub-?_?tit|futi|fubiaoti|(?:second|vice)-?_?title", re.IGNORECASE)
LABELLED = re.compile(r"[:：]|\d{4}[-年/]")
LONGEST_SUBTITLE = 80
TITLE_TAGS = frozenset(["h1", "h2", "h3", "ucaptitle"])
SHORTEST_HEADING = 5
LONGEST_HEADING = 300
LONGEST_TITLE = 120
"""Characters; a block named like a headline may hold the whole article."""

TITLE_NAMES = ("articletitle",)
SOCIAL_NAMES = ("og:title", "twitter:title")
"""Meta tags."""

LONGEST_PATH = 200
CRUMBS = re.compile(r"\s*[>＞»›→]+\s*")
SLASHES = re.compile(r"\s*[/／]\s*")
"""Between the steps of a path that has no arrows."""

STEP = re.compile("[>＞»›→/／:：]")
"""What every path holds: looked for first, as a page has many lines of menus."""

POSITION = re.compile(r"^.*?位置\s*:\s*")
NO_COLUMN = ("", "正文", "内容")
ORIGINAL = re.compile(r"^原标题\s*:?")
NO_LETTER = re.compile(r"\W")
SITE_NAME = re.compile(r"\W*\w{2,16}(?:局|委|委员会|政府|官?网)\W*")
SENTENCE_END = re.compile(r"[；…]”?$|[。！？]")
SERIES_MARK = re.compile(r"^[^:：]{2,60}[:：]$")
LONG = 45
"""Characters from which a line is a paragraph whatever its end."""


class Headline(NamedTuple):
    """The lines of a headline."""

    title: str | None
    kicker: str | None = None
    subtitle: str | None = None


class Told(NamedTuple):
    """What may be the title, and where it stands."""

    origin: str
    text: str
    tag: str
    """Letters and digits of <title>."""


TITLE: Rules[Told] = Rules("title")
"""Where the title of a page is told, and on which condition it is believed."""


@TITLE.rule()
def meta(told: Told) -> bool:
    """The official meta tag names it."""
    return told.origin == "meta"


@TITLE.rule()
def heading(told: Told) -> bool:
    """A heading of the page is part of <title>."""
    return told.origin == "heading" and _is_part(told, LONGEST_HEADING)


@TITLE.rule()
def titled_block(told: Told) -> bool:
    """A block whose class or id says headline is part of <title>."""
    return told.origin == "titled" and _is_part(told, LONGEST_TITLE)


@TITLE.rule()
def social(told: Told) -> bool:
    """The meta tags for social networks name it, the names of site and column cut off."""
    return told.origin == "social"


@TITLE.rule()
def title_tag(told: Told) -> bool:
    """<title> names it, the names of site and column cut off, and is no mere name of the site."""
    return told.origin == "tag" and not SITE_NAME.fullmatch(folded(told.text))


@TITLE.rule()
def only_heading(told: Told) -> bool:
    """It is the page's only <h1>."""
    return told.origin == "h1"


@TITLE.rule()
def row(told: Told) -> bool:
    """The row in the list names it."""
    return told.origin == "row"


@TITLE.rule()
def site_name(told: Told) -> bool:
    """<title> names the site, and nothing else is told."""
    return told.origin == "site" and SITE_NAME.fullmatch(folded(told.text)) is not None


def titles(layout: Layout, tag: str | None, tags: Meta, row_title: str | None) -> Iterator[Candidate[str]]:
    """Yield what may be the headline of a page, the best first.

    :param tag: text of <title>
    :param row_title: title in the list's row
    """
    tag = " ".join((tag or "").split())
    plain = squeezed(tag)
    for origin, text, where in _told(layout, tag, tags, row_title):
        if text and (rule := TITLE.first(Told(origin, text, plain))):
            yield Candidate(text, rule.name, where if isinstance(where, str) else of_element(where))


def _told(
    layout: Layout, tag: str, tags: Meta, row_title: str | None
) -> Iterator[tuple[str, str | None, str | _Element]]:
    """Yield origin, text and place of all that may be a headline, from the best origin to the last resort."""
    yield "meta", *tags.first(TITLE_NAMES)
    headings = [box for box in layout.boxes if box.tag in TITLE_TAGS]
    for box in headings:
        yield "heading", _text_of(box, layout), box.element
    for found in layout.titled:
        yield "titled", _text_of(found, layout), found.element if isinstance(found, Box) else found
    social_title, place = tags.first(SOCIAL_NAMES)
    yield "social", without_suffix(social_title or ""), place
    yield "tag", without_suffix(tag), "<title>"
    only = [(text, box.element) for box in headings if box.tag == "h1" and (text := _text_of(box, layout))]
    if len(only) == 1:
        yield "h1", *only[0]
    yield "row", row_title, "row of the list"
    yield "site", without_suffix(tag), "<title>"


def _is_part(told: Told, most: int) -> bool:
    """Tell whether a text of no more than so many characters is part of <title>."""
    return SHORTEST_HEADING <= len(told.text) <= most and squeezed(told.text) in told.tag


def _text_of(found: Box | _Element, layout: Layout) -> str:
    """Return the text of a box or inline element; a line break in it is a blank."""
    if isinstance(found, Box):
        return " ".join(line.text for line in layout.lines[found.first : found.last]) if found.last else ""
    return " ".join(" ".join(str(text) for text in found.itertext()).split())


class Beside(NamedTuple):
    """A line next to the title."""

    line: Line
    place: Literal["over", "under"]

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
def subtitle_by_name(beside: Beside) -> bool:
    """It stands under the title in a block whose class or id says so, and is no labelled field."""
    return SUBTITLE_CLASS.search(beside.name) is not None and _may_be_subtitle(beside)


@HEADLINE.rule()
def subtitle_by_dash(beside: Beside) -> bool:
    """It stands under the title behind a dash, and is no labelled field."""
    return beside.line.text.startswith(("—", "－－")) and _may_be_subtitle(beside)


def _may_be_subtitle(beside: Beside) -> bool:
    text = beside.line.text
    in_markup = beside.place == "under" and beside.line.box is not None
    return in_markup and len(text) <= LONGEST_SUBTITLE and not LABELLED.search(text)


def html_headline(title: str | None, around: Sequence[Line], evidence: Evidence | None = None) -> Headline:
    """Return title, kicker and subtitle of a page: the lines over and under the title that are named or marked so.

    :param around: lines in which the title stands, those over and under it included
    """
    wanted = squeezed(title or "")
    places = [number for number, line in enumerate(around) if wanted and squeezed(line.text) == wanted]
    if not places:
        return Headline(title)
    over, under = around[max(0, places[-1] - 1) : places[-1]], around[places[-1] + 1 : places[-1] + 2]
    kickers = _told_by_rules([Beside(line, "over") for line in over])
    subtitles = _told_by_rules([Beside(line, "under") for line in under])
    kicker, subtitle = chosen("kicker", kickers, evidence), chosen("subtitle", subtitles, evidence)
    return Headline(title, kicker.value if kicker else None, subtitle.value if subtitle else None)


def _told_by_rules(lines: Sequence[Beside]) -> Iterator[Candidate[str]]:
    for beside in lines:
        if rule := HEADLINE.first(beside):
            yield Candidate(beside.line.text, rule.name, of_line(beside.line))


def without_suffix(title: str) -> str | None:
    """Cut the names of site and column from behind a <title>, while enough of it remains."""
    parts = SUFFIX.split(title.strip())
    marks = SUFFIX.findall(title.strip())
    while len("".join(parts[:-1])) >= SHORTEST_REST and len(parts[-1]) <= LONGEST_SUFFIX:
        parts.pop()
    text = parts[0] + "".join(mark + part for mark, part in zip(marks, parts[1:], strict=False))
    return text or None


def squeezed(text: str) -> str:
    """Return the letters and digits of a text, by which two lines are told the same."""
    return NO_LETTER.sub("", text)


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


def breadcrumbs(lines: Sequence[Line]) -> Iterator[Candidate[list[str]]]:
    """Yield the paths of the page in its site that lines give, the first one first."""
    for line in lines:
        if len(line.text) < LONGEST_PATH and STEP.search(line.text) and is_trail(line.plain):
            position = POSITION.match(line.plain)
            rest = line.text[position.end() if position else 0 :]
            parts = (CRUMBS if CRUMBS.search(rest) else SLASHES).split(rest)
            path = [part.strip() for part in parts if folded(part).strip() not in NO_COLUMN]
            if path:
                yield Candidate(path, "breadcrumb.trail", of_line(line))
