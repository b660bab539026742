"""The path of a page in its site, and the names of site and columns, which are no titles of articles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from lxml.etree import _Element

from crawler.evidence import Candidate
from crawler.extract.lines import Box, Line
from crawler.extract.meta import Meta
from crawler.extract.places import of_line
from crawler.extract.tree import shown_text
from crawler.lexicon import genres
from crawler.lexicon.furniture import OF_PAGE
from crawler.lexicon.row import any_of, forms
from crawler.text.fold import folded
from crawler.text.furniture import is_trail
from crawler.text.names import HAN, is_organ, is_outlet

NO_LETTER = re.compile(r"\W")
LONGEST_PATH = 200
ARROWS = ">＞»›→▸►❯"
CRUMBS = re.compile(rf"\s*-*[{ARROWS}]+\s*")
SLASHES = re.compile(r"\s*[/／]\s*")
"""Between the steps of a path that has no arrows."""

STEP = re.compile(f"[{ARROWS}/／|｜·:：-]")
"""What every path holds: looked for first, as a page has many lines of menus."""

POSITION = re.compile(r"^[^:>»›/-]{0,12}位置(?:\s*-\s*|\s+(?=首页|主页))|^[^:>»›/-]{0,12}:\s*")
"""The label of a path."""

HOME = ("首页", "主页", "home")
IN_PATH = re.compile(
    r"crumb|weizhi|dqwz|mbx|(?:^|[\s_-])(?:path|location|place|position|wz)(?:$|[\s_-])", re.IGNORECASE
)
"""The first step of a path, and class or id of what holds one."""

LONGEST_HOME = max(map(len, HOME))

DASHES = re.compile(r"\s*-\s*")
BARS = re.compile(r"\s*[|｜]\s*")
DOTS = re.compile(r"\s*·\s*")
CHINESE = re.compile(HAN)
BLANKS = re.compile(r"\s+")
MARKS = (CRUMBS, SLASHES, BARS, DASHES, DOTS, BLANKS)
"""Between the steps of a path, the surest first."""

FROM_HOME = (CRUMBS, SLASHES, DASHES, DOTS)
STEP_FROM_HOME = re.compile(f"[{ARROWS}/／·-]")
"""Marks between steps that tell a path where its first step leads home; menus have bars."""

BETWEEN = f" :：{ARROWS}/／|｜·"
BOXES_AROUND = 4
MOST_STEPS = 6
"""Marks around a step that stands alone, boxes around it of which one may be named, and steps of a path at most."""

SHARE_OF_LINKS = 0.5
"""Share of link text from which steps with arrows between them are a path, whatever they say."""

OF_PAGES = tuple(forms(OF_PAGE))
FIELD = re.compile(rf"\s+{HAN}{{2,6}}[:：][^{ARROWS}]*\d$")
"""A field that stands in the line of a path, behind it: 政策文件 发布时间：2025-01-13."""

NO_COLUMN = ("", *OF_PAGES)

LONGEST_COLUMN = 10
"""Characters of the last step of a path up to which it names a column; a longer one is the article's title."""

SITE_TAGS = ("sitename", "columnname", "og:site_name")
"""Meta tags that name the site or the column."""

LOGO = re.compile(r"(?:^|[\s_-])(?:logo|slogan|site-?_?(?:name|title))(?:$|[\s_-])", re.IGNORECASE)
"""Class or id of what says whose site it is."""

GENRE = re.compile(rf"{any_of(genres.TITLES, meaning='notice')}$")
"""The end of a headline that ends like a paper: 通报."""

SITE_NAME = re.compile(r"\W*\w{2,16}(?:局|委|委员会|政府|官?网)(?:站?(?:手机版|移动版)?)\W*")


@lru_cache(maxsize=512)
def squeezed(text: str) -> str:
    """Return the letters and digits of a text, by which two lines are told the same: the layers ask for the same."""
    return text if text.isalnum() else NO_LETTER.sub("", text)


def spells(text: str, letters: str) -> bool:
    """Tell whether a text has exactly the letters and digits of another, of which there are some.

    :param letters: the other, squeezed
    """
    return letters != "" and letters[0] in text and len(text) >= len(letters) and squeezed(text) == letters


def shortens(letters: str, longer: str) -> bool:
    """Tell letters that stand in a longer text in their order: 县疾控中心 for 县疾病预防控制中心."""
    rest = iter(longer)
    return all(letter in rest for letter in letters)


def breadcrumbs(lines: Sequence[Line], title: str | None = None) -> Iterator[Candidate[list[str]]]:
    """Yield the paths of the page in its site that lines give, the first one first, without the article's title."""
    wanted = squeezed(title or "")
    for place, line in enumerate(lines, 1):
        if len(line.text) >= LONGEST_PATH or not STEP.search(line.text):
            continue
        if _is_path(line, lines[place : place + 1], wanted):
            position = POSITION.match(line.plain)
            rest = line.text[position.end() if position else 0 :].strip()
            marks = next((mark for mark in MARKS if mark.search(rest)), BLANKS)
            path = [part.strip() for part in marks.split(FIELD.sub("", rest)) if folded(part).strip() not in NO_COLUMN]
            if path := _without_title(path, wanted):
                yield Candidate(path, "breadcrumb.trail", of_line(line))
    for told in (*_apart(lines), *_linked(lines)):
        yield replace(told, value=_without_title(told.value, wanted))


def _without_title(path: list[str], title: str) -> list[str]:
    """Return a path without its last step if that is the title, or its beginning and cut.

    :param title: squeezed
    """
    last = squeezed(path[-1]) if path else ""
    cut = last != "" and path[-1].endswith(("…", "...")) and title.startswith(last)
    return path[:-1] if cut or (last and last == title) else path


def _apart(lines: Sequence[Line]) -> Iterator[Candidate[list[str]]]:
    """Yield the path whose steps stand each in an element of its own, home first, in a box that is named so."""
    homes = (line for line in lines if len(line.text) <= LONGEST_HOME and line.plain.lower() in HOME)
    named = ((line, box) for line in homes if (box := _named_path(line.box)))
    for first, box in islice(named, 1):
        inside = (line for line in lines if line.box and box.place <= line.box.place < box.end)
        steps = (line.text.strip(BETWEEN) for line in inside if not is_trail(line.plain))
        path = [step for step in steps if folded(step) not in NO_COLUMN]
        if len(path) > 1:
            yield Candidate(path, "breadcrumb.apart", of_line(first))


def _linked(lines: Sequence[Line]) -> Iterator[Candidate[list[str]]]:
    """Yield the path of which a line consists: links beside each other, home first, in an element that is named so."""
    for line in lines:
        if line.links and line.box and line.plain[:LONGEST_HOME].lower().startswith(HOME):
            around = next((one for one in line.box.element.iter() if IN_PATH.search(_name(one))), None)
            links = [shown_text(link) for link in around.iter("a")] if around is not None else []
            path = [step for text in links if (step := text.strip(BETWEEN))]
            if len(path) > 1 and squeezed("".join(path)) == squeezed(line.text):
                yield Candidate(path, "breadcrumb.linked", of_line(line))


def _name(element: _Element) -> str:
    return f"{element.get('class')} {element.get('id')}"


def _named_path(box: Box | None) -> Box | None:
    """Return the nearest box around a step and others whose class or id says path, or that is a list in an order."""
    for _ in range(BOXES_AROUND):
        if box is None or (box.last > box.first + 1 and (box.tag == "ol" or IN_PATH.search(box.name))):
            return box
        box = box.parent
    return None


def _is_path(line: Line, behind: Sequence[Line], title: str) -> bool:
    """Tell a path by its words, or by links with arrows between them; with other marks from home on, or in its box.

    :param behind: the line behind it; if that is the headline, slashes part the names of columns, too
    :param title: squeezed
    """
    if is_trail(line.plain):
        return True
    in_path = line.box and IN_PATH.search(line.box.name)
    if not (in_path or STEP_FROM_HOME.search(line.text)):
        return False
    linked = line.links >= SHARE_OF_LINKS * len(squeezed(line.text))
    over = title != "" and any(spells(one.text, title) for one in behind)
    if not (linked or over or line.text.endswith(OF_PAGES)):
        return False
    marks = MARKS[:-1] if in_path else FROM_HOME if _is_home(line) else MARKS[: 1 + over]
    return _has_steps(line, marks, linked=linked)


def _has_steps(line: Line, marks: Sequence[re.Pattern[str]], *, linked: bool) -> bool:
    """Tell steps with marks between them that are links, name columns, or end like a path."""
    parts = max((mark.split(line.text) for mark in marks), key=len)
    steps = sum(CHINESE.search(part) is not None for part in parts)
    if not 1 < steps <= MOST_STEPS:
        return False
    return linked or parts[-1] in OF_PAGES or all(map(_is_column, parts))


def _is_column(step: str) -> bool:
    """Tell what may be the name of a column, without a link to it."""
    return step.strip().isalpha() and len(step) <= LONGEST_COLUMN


def _is_home(line: Line) -> bool:
    """Tell a line that begins with a link to the home page of the site."""
    link = next(line.box.element.iter("a"), None) if line.box and line.links else None
    if link is None:
        return False
    text = "".join(map(str, link.itertext())).strip()
    return line.text.startswith(text) and (text.lower() in HOME or link.get("href") == "/")


def names_of_site(lines: Sequence[Line], tags: Meta, parts: Sequence[str]) -> frozenset[str]:
    """Return the names of site and columns that a page tells, by their letters and digits.

    They are steps of its path, stand in meta tags or beside a logo, or are an organ at an end of <title>.

    :param parts: <title>, parted at its marks
    """
    path = next((told.value for told in breadcrumbs(lines)), [])
    if path and len(path[-1]) > LONGEST_COLUMN:
        path = path[:-1]
    told = [tags.tags.get(name, "") for name in SITE_TAGS]
    marked = (line.text for line in lines if line.box and _is_logo(line.box.name))
    return frozenset(filter(None, map(squeezed, (*path, *told, *marked, *_ends(parts)))))


@lru_cache(maxsize=512)
def _is_logo(name: str) -> bool:
    """Tell class and id of a logo; most lines stand in boxes of the same."""
    return LOGO.search(name) is not None


def _ends(parts: Sequence[str]) -> Iterator[str]:
    """Yield the part of <title> that names the site: a headline, too, may end like an organ."""
    if len(parts) > 1:
        ends = (parts[-1], parts[0])
        sites = [end for tells in (is_site_name, _is_paper) for end in ends if tells(end)]
        yield from sites[:1] or [end for end in parts[-1:] if is_organ(end)]


def _is_paper(text: str) -> bool:
    return is_outlet(text) and not GENRE.search(folded(text))


def is_site_name(text: str) -> bool:
    """Tell what reads like the name of an office's site."""
    return SITE_NAME.fullmatch(folded(text)) is not None
