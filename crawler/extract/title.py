"""Finds the title of a page: what its headings, the look and place of its lines, tags and the list's row agree on."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, zip_longest

from lxml.etree import _Element

from crawler.evidence import Candidate
from crawler.extract.headline import LONGEST, stands_out
from crawler.extract.lines import Box, Layout, Line
from crawler.extract.meta import Meta
from crawler.extract.places import of_line
from crawler.extract.title_page import MARKED, SOCIAL_NAMES, SUBTITLE, TITLE_NAMES, Page, is_bar, text_of
from crawler.extract.title_parts import CUT, given, parted, without_suffix
from crawler.extract.title_rules import HEADINGS, TAG, TITLE, Told
from crawler.extract.trail import names_of_site, squeezed
from crawler.extract.tree import Elements, title_of
from crawler.lexicon.fields import FIELDS
from crawler.lexicon.row import choice, forms
from crawler.text.fold import folded

LONGEST_HEADING = 300
"""Characters of what may be a headline."""

SHORTEST_START = 5
"""Letters of the beginning of a title that was cut short, by which the whole is found."""

NAMED = re.compile(rf"(?:{choice(forms(FIELDS, meaning='title', stands='bare'), spaced=True)}) *:?")
GLUED = re.compile(rf"(?:{choice(forms(FIELDS, meaning='title', stands='bare'))}) ?(?=\w|[“《])")
CELL_END = re.compile("[\n\t]")
LONGEST_LABEL = 8
"""Characters of the label of a field, blanks and colon included."""

MOST_LINES = 40
"""Lines over the text that may be its headline."""

LINES_OF_HEADLINE = 3
"""Lines over which a headline is broken."""

FILE_MARK = "["
FILED = re.compile(r"^\[\w{2,4}\]\s*(?=\S)")
"""What a forum sorts a thread by, in front of its headline: [公告]."""

QUOTED = re.compile("[“‘「『\"'《（(&<]")
"""Where a <title> breaks off that was put into a page without care."""


def titles(
    layout: Layout,
    tag: str | None,
    tags: Meta,
    row_title: str | None,
    drawn: str | None = None,
    *,
    explained: bool = True,
) -> Iterator[Candidate[str]]:
    """Yield what may be the headline of a page, the best first.

    :param tag: text of <title>
    :param row_title: title in the list's row
    :param drawn: title in the record from which the page draws itself
    :param explained: whether it is asked what spoke for each, and where it stands
    """
    page = Page(layout, given(" ".join((tag or "").split())), tags, row_title, drawn)
    for score, told in TITLE.ranked(candidates(page)):
        if score > 0 or TAG in told.ways:  # what <title> says is the last resort: of an error page it is all
            yield _candidate(told, score) if explained else Candidate(told.text, TITLE.name)


def _candidate(told: Told, score: float) -> Candidate[str]:
    parts = TITLE.parts(told)
    return Candidate(told.text, max(parts, key=parts.__getitem__), told.place, round(score, 1), tuple(parts))


def candidates(page: Page) -> Collection[Told]:
    """Return all that a page tells that may be its headline."""
    found: dict[str, Told] = {}
    over = {at: _broken(page, page.layout.lines[at]) for at in _over_text(page)}
    for way, text, where in (*_marked(page, over), *_lines(page, over), *_tagged(page)):
        text = _unfiled(page, text) if text and text[0] == FILE_MARK else text
        if text and len(text) <= LONGEST_HEADING and (letters := squeezed(text)):
            found.setdefault(letters, Told(text, letters, page, where)).ways.add(way)
    _place(page, over, found)
    return found.values()


def _place(page: Page, over: Mapping[int, str], found: Mapping[str, Told]) -> None:
    """Note of what may be the headline the lines that say it.

    :param over: what the lines over the text say, by their places
    """
    begins = {one.text[0] for one in found.values()}
    for at, line in enumerate(page.layout.lines):
        text = line.text
        text = _unfiled(page, text) if text[:1] == FILE_MARK else text
        if text and text[0] in begins and len(text) <= LONGEST and (told := found.get(squeezed(text))):
            told.lines.append(at)
    for at, whole in over.items():
        if whole != page.layout.lines[at].text and (told := found.get(squeezed(whole))):
            told.lines.append(at)


def _unfiled(page: Page, text: str) -> str:
    """Return a text without what a forum sorts it by, unless <title> says that, too: [人民网]……."""
    return text if page.tag.startswith(FILE_MARK) else FILED.sub("", text, count=1)


def _lines(page: Page, over: Mapping[int, str]) -> Iterator[tuple[str, str, str | _Element]]:
    """Yield the lines over the text that may be its headline.

    :param over: their places, and what they say: of the last of a headline that is broken the whole
    """
    for at, text in over.items():
        box = page.layout.lines[at].box
        yield "line", text, box.element if box else ""


def _over_text(page: Page) -> list[int]:
    """Return the places of the lines over the text that may be its headline."""
    over = enumerate(page.layout.lines[: page.start])
    return [at for at, line in over if line.kind in ("text", "heading") and not line.links][-MOST_LINES:]


def _marked(page: Page, over: Iterable[int]) -> Iterator[tuple[str, str | None, str | _Element]]:
    """Yield how, what and where a page marks what may be its headline; what is told first gives the words.

    :param over: places of the lines over the text
    """
    layout = page.layout
    titled = [(text_of(found, layout), found.element if isinstance(found, Box) else found) for found in layout.titled]
    yield from (("whole", words, where) for words, where in titled if _goes_on(words, page.tag))
    yield from _wholes(page)
    for box in layout.boxes:
        if box.tag in HEADINGS and box.size:
            yield box.tag, text_of(box, layout), box.element
    yield from (("titled", words, where) for words, where in titled)
    yield from _fields(page, over)


def _tagged(page: Page) -> Iterator[tuple[str, str | None, str | _Element]]:
    """Yield what tags, scripts and the row tell, as above."""
    official, where = page.tags.first(TITLE_NAMES)
    yield "meta", _as_shown(page, official or ""), where
    yield "script", page.drawn, "<script>"
    social, where = page.tags.first(SOCIAL_NAMES)
    yield TAG, without_suffix(social or ""), where
    yield "row", page.row_title, "row of the list"
    yield TAG, without_suffix(page.tag), "<title>"
    for number, part in enumerate(page.parts):
        yield "later part" if number else "first part", part, "<title>"


def _as_shown(page: Page, official: str) -> str:
    """Return what the official tag names as the page's headline prints it: with a clause more, or without brackets.

    What a headline sets in brackets under itself, （第一轮）, is its subtitle.
    """
    boxes = (one for one in page.layout.titled if isinstance(one, Box) and 0 < one.size <= LONGEST)
    for box in boxes if len(official) >= SHORTEST_START else ():
        text = text_of(box, page.layout)
        rest = official.removeprefix(text)
        is_shorter = len(text) >= SHORTEST_START and len(rest) < len(official) and SUBTITLE.match(rest.strip())
        if is_shorter or (len(text) > len(official) and text.startswith(official)):
            return official if any(map(page.is_bar, range(box.first, box.last))) else text
    return official


def _fields(page: Page, over: Iterable[int]) -> Iterator[tuple[str, str, str]]:
    """Yield the values of fields that are labelled so, beside their label or behind it: 主旨, 标题：…."""
    lines = page.layout.lines
    for line, behind in zip_longest(lines, lines[1:]):
        if line.kind == "table" or _is_label(line.plain):
            cells = [*_cells(line), *(_cells(behind)[:1] if behind else ())]
            for (label, _, _), (_, value, told_in) in pairwise(cells):
                if _is_label(label):
                    yield "field", value, of_line(told_in)
    items = (line for line in lines[: page.start] if line.kind == "item" and not line.links)
    for line in (*map(lines.__getitem__, over), *items):
        if marked := MARKED.match(line.plain) or _beside_label(line):
            yield "field", line.text[marked.end() :], of_line(line)


def _beside_label(line: Line) -> re.Match[str] | None:
    """Return the label of a title that has an element of its own, right before the title: 标题|清江市急救条例."""
    label = GLUED.match(line.plain)
    if label is None or line.box is None:
        return None
    first = next(filter(None, (str(text).strip() for text in line.box.element.itertext())), "")
    return label if first == line.text[: label.end()].strip() else None


def _is_label(plain: str) -> bool:
    """Tell the label of a title, in folded form."""
    return len(plain) <= LONGEST_LABEL and NAMED.fullmatch(plain) is not None


def _cells(line: Line) -> list[tuple[str, str, Line]]:
    """Return a line, of a table its cells, in folded form and as printed."""
    if line.kind != "table":
        return [(line.plain, line.text, line)]
    return [(folded(cell), cell, line) for cell in CELL_END.split(line.text)]


def _broken(page: Page, line: Line) -> str:
    """Return a headline that ends with a line, and begins with others that its block sets alike or is named for."""
    box = line.box
    if box is None or not 1 < box.last - box.first <= LINES_OF_HEADLINE:
        return line.text
    lines = page.layout.lines[box.first : box.last]
    if lines[-1] is not line or any(one.box is not box for one in lines):
        return line.text
    named = box in page.layout.titled
    alike = ((named or stands_out(one)) and one.bold == line.bold and not is_bar(one) for one in lines)
    is_one = all(alike) and not any(SUBTITLE.match(one.text) for one in lines)
    return " ".join(one.text for one in lines) if is_one else line.text


def _goes_on(text: str, tag: str) -> bool:
    """Tell whether what is named like a headline goes on where <title> breaks off: at a quotation."""
    return len(tag) >= SHORTEST_START and text.startswith(tag) and QUOTED.match(text, len(tag)) is not None


def _wholes(page: Page) -> Iterator[tuple[str, str, str]]:
    """Yield the lines, and the row, that begin like a title that was cut, and go on."""
    meta, social = (page.tags.first(names)[0] for names in (TITLE_NAMES, SOCIAL_NAMES))
    told = (meta, social, without_suffix(page.tag), page.row_title)
    cut = {squeezed(CUT.sub("", text)) for text in told if text and CUT.search(text)}
    begins = tuple(text for text in cut if len(text) >= SHORTEST_START)
    lines = [line for line in page.layout.lines if not line.links and len(line.text) <= LONGEST] if begins else []
    for text, place in (*((line.text, of_line(line)) for line in lines), (page.row_title or "", "row of the list")):
        if begins and not CUT.search(text) and squeezed(text).startswith(begins):
            yield "whole", text, place


def site_names(lines: Sequence[Line], tags: Meta, elements: Elements | None) -> frozenset[str]:
    """Return the names of site and columns that a page tells, by their letters and digits."""
    shown = title_of(elements) if elements else None
    return names_of_site(lines, tags, parted(shown or "")[0])
