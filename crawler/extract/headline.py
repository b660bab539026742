"""Finds kicker and subtitle beside the title of a page, and the headline of a plain text capture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from crawler.evidence import Candidate, Evidence, chosen
from crawler.extract.headline_rules import KICKER, LIMIT, SUBTITLE, Beside, is_of_site
from crawler.extract.lines import Line
from crawler.extract.places import of_line
from crawler.extract.trail import spells, squeezed
from crawler.scoring import Rules

ORIGINAL = re.compile(r"^原标题\s*:?")
SENTENCE_END = re.compile(r"[；…]”?$|[。！？]")
SERIES_MARK = re.compile(r"^[^:：]{2,60}[:：]$")
SHORTEST, LONGEST = 4, 120
"""Characters of a headline; a block that is named like one may hold the whole article."""

LONG = 45
"""Characters from which a line is a paragraph whatever its end."""


class Headline(NamedTuple):
    """The lines of a headline."""

    title: str | None
    kicker: str | None = None
    subtitle: str | None = None


def html_headline(told: Headline, around: Sequence[Line], evidence: Evidence | None = None) -> Headline:
    """Return title, kicker and subtitle of a page: the lines over and under the title that read so.

    :param told: the title, and what a record that the page carries calls its kicker and subtitle
    :param around: lines in which the title stands, those over and under it included
    """
    title = told.title
    wanted = squeezed(title or "")
    kickers: list[Candidate[str]] = []
    subtitles: list[Candidate[str]] = []
    for place in (number for number in reversed(range(len(around))) if spells(around[number].text, wanted)):
        own, under = around[place], around[place + 1 : place + 3]
        if place:
            kickers += next_to(KICKER, Beside(around[place - 1], own), told.kicker)
        if under:
            subtitles += next_to(SUBTITLE, Beside(under[0], own, *under[1:]), told.subtitle)
    kicker, subtitle = chosen("kicker", kickers, evidence), chosen("subtitle", subtitles, evidence)
    return Headline(title, kicker.value if kicker else None, subtitle.value if subtitle else None)


def next_to(rules: Rules[Beside], beside: Beside, carried: str | None) -> Iterator[Candidate[str]]:
    """Yield a line next to the title that the page's record names so, or for which more speaks than against it."""
    line = beside.line
    if carried and spells(line.text, squeezed(carried)):
        yield Candidate(line.printed, "headline.carried", of_line(line))
    elif line.box and 0 < len(line.text) <= LIMIT and rules.exceeds(beside, 0):
        parts = rules.parts(beside)
        total = round(sum(parts.values()), 1)
        yield Candidate(line.printed, max(parts, key=parts.__getitem__), of_line(line), total, tuple(parts))


def own_lines(top: Iterable[Line]) -> list[Line]:
    """Return the lines over the text of a capture that may be its headline: no menus, no names of the site."""
    lines = [line for line in top if _marks_original(line) or line.furniture is None]
    named = [line for line in lines if _marks_original(line) or not is_of_site(line.text)]
    return named or lines


def _marks_original(line: Line) -> bool:
    return ORIGINAL.match(line.plain) is not None


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
