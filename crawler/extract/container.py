"""Finds the part of a page in which the article stands: a known container, or else where text is densest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from crawler.evidence import Candidate, Evidence, chosen
from crawler.extract.aside import PARAGRAPHS
from crawler.extract.field_table import holds_fields
from crawler.extract.info import is_info
from crawler.extract.lines import OUTERMOST, Box, Layout, Line
from crawler.extract.markup import CHROME_TAGS, FILE
from crawler.extract.narrowing import tells
from crawler.extract.places import of_element
from crawler.extract.table_text import around_table
from crawler.extract.trail import spells, squeezed
from crawler.scoring import Rules
from crawler.text.furniture import is_moment

LEAST_TEXT = 60
"""Characters that are no links which a container must hold to be one."""

PUNCTUATION = re.compile("[，。！？；：、,;!?]")
VERSE = re.compile(r"\w{3}[，。；！？]$")
"""The end of a line of running text that may be short."""

MOST_OF_TEXT = 0.5
"""Share of a page's running text."""

LITTLE_TEXT = 500.0
"""Score of running text of a page of which a footer may be a large part."""

WEIGHTY = 4.0
"""Score of a line from which its words are looked at."""

LEAST_SCORE = 40.0
LEAST_ARTICLE = 60.0
"""Scores of running text, as its lines add up: a paragraph, and what may be an article of its own."""

ANCESTORS = (1.0, 0.75, 0.45, 0.27, 0.16)
"""Shares of a line's score that the blocks around it get, from the nearest outwards."""

WORTH_CLIMBING = 1.25
"""A block whose surroundings hold this much more text is only a part of the article: rows of a layout table, pages."""

SHORTEST_LINE = 12

LEAD_LINES = 20
LEAD_TEXT = 30
PROSE_END = re.compile("[。！？…][”’）]?$")
LEAD_LINKS = 0.2


class Held(NamedTuple):
    """What stands in a box that is named like furniture."""

    inside: float
    """Score of its running text."""
    all: float
    """That of the page."""
    beyond: float
    """That of the sentences elsewhere on the page."""
    headline: bool
    """Whether the headline stands in it."""
    beside: bool
    """Whether the headline stands in another box with pictures or files: they may be the article."""


NO_FURNITURE: Rules[Held] = Rules("no_furniture")
"""What tells a box whose class or id says furniture from furniture: a name says less than what stands in the box."""


@NO_FURNITURE.rule()
def holds_the_text(held: Held) -> bool:
    """Most of the page's running text stands in it, and what is left would be no article."""
    return not held.beside and held.inside >= MOST_OF_TEXT * held.all and held.beyond < LEAST_ARTICLE


@NO_FURNITURE.rule()
def holds_the_headline(held: Held) -> bool:
    """The headline stands in it and running text behind it."""
    return held.headline and held.inside >= LEAST_SCORE


def _clear_names(layout: Layout, prose: list[float], title: str | None) -> None:
    """Take the mark of furniture off the boxes that hold the article, and off what stands in them for their sake.

    :param prose: how much of running text each line is
    """
    sums, total = list(accumulate(prose, initial=0.0)), sum(prose)
    least = min(LEAST_SCORE, MOST_OF_TEXT * total)
    named = [box for box in layout.boxes if box.named_chrome and sums[box.last] - sums[box.first] >= least]
    cleared = list(_holding(layout, named, prose, title)) if named else []
    for box in cleared:
        box.named_chrome = False
    for box in layout.boxes if cleared else ():
        box.chrome = box.named_chrome or (box.parent is not None and box.parent.chrome)


def _holding(layout: Layout, named: list[Box], prose: list[float], title: str | None) -> Iterator[Box]:
    """Yield the boxes named like furniture that hold the article.

    :param prose: how much of running text each line is
    """
    told = [score if PROSE_END.search(line.text) else 0.0 for line, score in zip(layout.lines, prose, strict=True)]
    sums, sentences = (list(accumulate(scores, initial=0.0)) for scores in (prose, told))
    wanted = squeezed(title or "")
    headlines = [number for number, line in enumerate(layout.lines) if not line.links and spells(line.text, wanted)]
    story = _around_title(layout, title)
    for box in named:
        if box.tag not in CHROME_TAGS:
            headline = any(box.first <= number < box.last for number in headlines)
            beside = story is not None and (box.place >= story.end or box.end <= story.place)
            beyond = sentences[-1] - sentences[box.last] + sentences[box.first]
            if NO_FURNITURE.first(Held(sums[box.last] - sums[box.first], sums[-1], beyond, headline, beside)):
                yield box


def find_container(layout: Layout, title: str | None, evidence: Evidence | None = None) -> Box | None:
    """Return the box that holds the article, or None where the page has nothing to speak of.

    Where nothing but furniture has text, it is the one in which the headline stands with pictures or files.

    :param evidence: is told which boxes could have been it
    """
    prose = _prose(layout)
    if any(box.named_chrome for box in layout.boxes):
        _clear_names(layout, prose, title)
    box = chosen("container", _containers(layout, prose, title), evidence)
    return box.value if box else None


def _containers(layout: Layout, prose: list[float], title: str | None) -> Iterator[Candidate[Box]]:
    """Yield the boxes that may hold the article, the best first."""
    known = [box for box in layout.boxes if box.container and box.size - box.links >= LEAST_TEXT]
    known.sort(key=lambda box: box.size - box.links, reverse=True)
    for box in known[:1]:
        if inner := _inner(box, known, layout):
            yield _candidate(inner, "container.known_inside", inner.size - inner.links)
    for box in known:
        yield _candidate(box, "container.known", box.size - box.links)
    yield from _unnamed(layout, prose, title)


def _unnamed(layout: Layout, prose: list[float], title: str | None) -> Iterator[Candidate[Box]]:
    """Yield the boxes that may hold the article by what stands in them, the best first."""
    densest = _densest(layout, prose)
    told = sum(prose[densest.first : densest.last]) if densest else 0.0
    table = _table(layout) if told < LEAST_SCORE else None  # most pages need no look at their tables
    if table and densest and not (told and densest.place <= table.place < densest.end):
        yield _candidate(table, "container.table")
    is_text = told > 0 and densest is not None and not densest.chrome and densest.size - densest.links >= LEAST_TEXT
    if densest and is_text:
        yield _candidate(densest, "container.densest")
    if around := _around_title(layout, title):
        yield _candidate(around, "container.around_title")
    if densest and not is_text:
        yield _candidate(densest, "container.last_resort")


def _inner(outer: Box, known: list[Box], layout: Layout) -> Box | None:
    """Return the only known container in another one whose other sentences stand in boxes of their own, with days."""
    inside = [box for box in known if outer.place < box.place < outer.end]
    first = min(inside, key=lambda box: box.place, default=None)
    if first is None or any(box.place >= first.end for box in inside):
        return None
    others = [line for line in layout.lines[first.last : outer.last] if VERSE.search(line.text)]
    apart = all(line.box and line.box.parent is not outer and line.box is not outer for line in others)
    dated = sum(is_moment(line.plain) for line in layout.lines[first.last : outer.last])
    return first if others and apart and dated > 1 else None


def _candidate(box: Box, rule: str, weight: float | None = None) -> Candidate[Box]:
    return Candidate(box, rule, of_element(box.element), weight)


def _table(layout: Layout) -> Box | None:
    """Return what holds the longest table that is text: the block around it, where that has little beside it.

    One of nothing but the fields of a document is none, one of a letter and its answer is.
    """
    tables = [line for line in layout.lines if line.kind == "table" and line.box and not line.box.chrome]
    tables = [line for line in tables if not holds_fields(line) or tells(line)]
    longest = max(tables, key=lambda line: len(line.text), default=None)
    if longest is None or longest.box is None or len(longest.text) < LEAST_TEXT:
        return None
    around = longest.box.parent
    if around is None or around.tag in OUTERMOST or longest.box.size < MOST_OF_TEXT * around.size:
        return longest.box
    return around


def _around_title(layout: Layout, title: str | None) -> Box | None:
    wanted = squeezed(title or "")
    box = next((line.box for line in layout.lines if spells(line.text, wanted)), None)
    for _ in ANCESTORS:
        if box is None or box.tag in OUTERMOST:
            break
        pictures = any(line.kind == "image" for line in layout.lines[box.first : box.last])
        if pictures or any(FILE.search(link.get("href", "")) for link in box.element.iter("a")):
            return box
        box = box.parent
    return None


def standfirst(head: list[Line], title: str | None) -> list[Line]:
    """Return the paragraphs between headline and container: the lead that many layouts set apart from the text."""
    wanted = squeezed(title or "")
    found: list[Line] = []
    for line in reversed(head[-LEAD_LINES:]):
        if spells(line.text, wanted):
            return found[::-1]
        if _is_lead(line):
            found.append(line)
    return []


def _is_lead(line: Line) -> bool:
    """Tell a whole sentence outside of furniture and of the bar under the headline."""
    if line.kind not in ("text", "heading") or in_furniture(line) or is_info(line):
        return False
    few_links = line.links < LEAD_LINKS * len(line.text)
    return few_links and len(line.text) >= LEAD_TEXT and PROSE_END.search(line.text) is not None


def _densest(layout: Layout, prose: list[float]) -> Box | None:
    """Return the box whose lines together look most like running text."""
    scores, inside = _scores(layout, prose)
    if not layout.lines:
        return None
    best = layout.boxes[max(range(len(scores)), key=scores.__getitem__)]
    parent = best.parent
    while parent and parent.tag not in OUTERMOST and inside[parent.place] >= WORTH_CLIMBING * inside[best.place]:
        best, parent = parent, parent.parent
    tagged = [box for box in layout.boxes[best.place + 1 : best.end] if box.tag == "article"]
    if len(tagged) == 1 and inside[tagged[0].place] >= MOST_OF_TEXT * inside[best.place]:
        return tagged[0]  # what the tag says is whole: sections beside it are offers of the site
    return around_table(best, layout) or best


def _scores(layout: Layout, prose: list[float]) -> tuple[list[float], list[float]]:
    """Return for each box the score of the lines around which it stands closely, and that of all lines in it."""
    scores, inside = [0.0] * len(layout.boxes), [0.0] * len(layout.boxes)
    for line, score in zip(layout.lines, prose, strict=True):
        if line.box is None or not score:
            continue
        if line.box.chrome:
            score *= 1 - AROUND.score(line)
        inside[line.box.place] += score
        box = line.box.parent if line.box.tag in PARAGRAPHS else line.box
        for distance, share in enumerate(ANCESTORS):
            if box is None or (box.tag in OUTERMOST and distance):  # the page holds what stands in no other box
                break
            scores[box.place] += share * score
            box = box.parent
    for box in reversed(layout.boxes):
        if box.parent:
            inside[box.parent.place] += inside[box.place]
    return scores, inside


PROSE: Rules[Line] = Rules("prose")
"""What makes a line running text."""

AGAINST: Rules[Line] = Rules("against_prose")
"""What speaks against it and takes its share of the score."""

WORDS: Rules[Line] = Rules("words_against_prose")
"""What its words take of the score of a line of a page with little text."""

AROUND: Rules[Line] = Rules("around_prose")
"""What the boxes around a line take of its score."""


def _prose(layout: Layout) -> list[float]:
    """Return how much of running text each line is, whatever it stands in. Where there is much, words need no look."""
    prose = [_line_score(line) for line in layout.lines]
    if sum(prose) < LITTLE_TEXT:
        prose = [
            score * (1 - WORDS.score(line)) if score > WEIGHTY else score
            for line, score in zip(layout.lines, prose, strict=True)
        ]
    return prose


def _line_score(line: Line) -> float:
    size = len(line.text)
    if line.links > 0.5 * size or line.kind == "table" or (size < SHORTEST_LINE and not VERSE.search(line.text)):
        return 0.0
    return PROSE.score(line) * (1 - AGAINST.score(line))


@PROSE.rule(0.2)
def words(line: Line) -> float:
    """Every character that is no link."""
    return len(line.text) - line.links


@PROSE.rule(6.0)
def punctuation(line: Line) -> float:
    """Every mark of punctuation."""
    return len(PUNCTUATION.findall(line.text))


@AGAINST.rule(0.45)
def item(line: Line) -> bool:
    """It is an entry of a list: a talk, too, may be set as one, and so are comments and teasers."""
    return line.kind == "item"


@AGAINST.rule(0.25)
def entry(line: Line) -> bool:
    """It is an entry of a list and no sentence."""
    return line.kind == "item" and not PROSE_END.search(line.text)


@WORDS.rule(0.97)
def furniture(line: Line) -> bool:
    """Its words are those of furniture: a footer may be longer than a short notice."""
    return line.furniture is not None


@AROUND.rule(0.97)
def in_furniture(line: Line) -> bool:
    """Class or id of a box around it say furniture."""
    return line.box is not None and line.box.chrome
