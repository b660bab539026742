"""Where in a page the rows of its list stand, and which boxes beside it hold articles of other lists."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from lxml.html import HtmlElement

from crawler.lexicon.boxes import BOXES
from crawler.lexicon.row import forms
from crawler.platforms.beside import days_stand_before, row_text
from crawler.platforms.candidates import ALIAS, KNOWN, words
from crawler.platforms.days import shows_day
from crawler.platforms.links import Link
from crawler.scoring import Rules
from crawler.text.dates import find
from crawler.text.fold import folded

ROW_TAGS = ("li", "tr", "dd", "dl", "p", "div")
"""What a row may be where a page has only one, so that nothing tells it from its surroundings."""

COMMON_NAME = re.compile(r"(?:index|default|content|page|c|pc|view|show|detail)?(?:\.\w+)?", re.IGNORECASE)
"""A file's name that the addresses of many articles end in."""

MENU_NAME = re.compile(
    r"(?:^|[^a-z])(?:nav|menu|foot|head|top|banner|crumb|link|friend|side)(?:$|[^a-z]|er|bar)", re.IGNORECASE
)
MENU_TAGS = frozenset(("nav", "header", "footer", "select"))

OTHER_LIST = re.compile("|".join(forms(BOXES)))
OTHER_NAME = re.compile(r"(?:^|[^a-z])(?:hot|rank|relat(?!ive)|recommend|crumb)", re.IGNORECASE)
LONGEST_HEAD = 12
"""Characters of a head that names a box."""

TITLE = 8
"""Characters of a title; most names of columns have fewer."""

LEVELS = 3
"""Elements around rows that may have a head."""

MANY = 10
"""Rows that no box beside a list has if the list itself has fewer than half as many."""


class Place(NamedTuple):
    """Rows of one shape, as candidates for the list of a page."""

    rows: list[HtmlElement]
    most: int
    """Rows of the largest place of the page."""
    second: int
    """Rows of the second largest place of the page."""
    here: float
    """Share of its articles that lie in the list's own folder."""
    has_pager: bool
    is_other: bool
    """Whether a head or a name says that these are articles of another list."""
    is_named: bool
    """Whether it has a head that is not the name of the list."""
    known: float = 0
    """Share of its rows whose address is written in a dialect of articles; only where no dialect is prescribed."""
    is_titled: bool = False
    """Whether most of its rows have the length of titles; only where no dialect is prescribed."""
    is_menu: bool = False
    """Whether it lies in a menu, head or foot of the site; only where no dialect is prescribed."""


RULES: Rules[Place] = Rules("place")


@RULES.rule(2.5)
def dated(place: Place) -> bool:
    """Most of its rows show a day."""
    return shows_days(place.rows[:60])


@RULES.rule(2)
def most_rows(place: Place) -> float:
    """It has the most rows, or nearly so."""
    return len(place.rows) / place.most


@RULES.rule(2)
def far_more_rows(place: Place) -> bool:
    """It has many rows, and at least twice as many as any other place."""
    return len(place.rows) >= MANY and len(place.rows) >= 2 * place.second


@RULES.rule(3)
def beside_pager(place: Place) -> bool:
    """The pager of the page stands beside it, and beside no other place."""
    return place.has_pager


@RULES.rule(1)
def own_folder(place: Place) -> float:
    """Its articles lie in the list's own folder."""
    return place.here


@RULES.rule(-6)
def other_list(place: Place) -> bool:
    """Its head or its name says that these are articles of another list."""
    return place.is_other


@RULES.rule(-2.5)
def other_head(place: Place) -> bool:
    """Its head is not the name of the list."""
    return place.is_named


@RULES.rule(1.5)
def known_dialect(place: Place) -> float:
    """Its addresses are written in a dialect of articles, though none is prescribed."""
    return place.known


@RULES.rule(2)
def titles(place: Place) -> bool:
    """Most of its rows have the length of titles, where no dialect is prescribed."""
    return place.is_titled


@RULES.rule(-4)
def menu(place: Place) -> bool:
    """It lies in a menu, head or foot of the site, where no dialect is prescribed."""
    return place.is_menu


def places(articles: list[Link]) -> dict[str, list[HtmlElement]]:
    """Return the rows of every place in the page that holds article addresses.

    A row is the largest element around an article's links that holds no other article.
    """
    inside: defaultdict[HtmlElement, set[str]] = defaultdict(set)
    names = [identity(link) for link in articles]
    for link, name in zip(articles, names, strict=True):
        for element in (link.element, *link.element.iterancestors()):
            inside[element].add(name)
    alone = len(set(names)) == 1
    groups: defaultdict[str, dict[HtmlElement, None]] = defaultdict(dict)
    shapes: dict[tuple[HtmlElement, str], str] = {}
    for link in articles:
        row = link.element
        if alone:
            row = next((e for e in row.iterancestors() if e.tag in ROW_TAGS), row)
        else:
            while len(inside[row.getparent()]) == 1:
                row = row.getparent()
        kind = row.getparent(), row.tag
        shape = shapes[kind] = shapes.get(kind) or shape_of(row)
        groups[shape][row] = None
    return _with_lone_rows(groups)


def _with_lone_rows(groups: Mapping[str, Mapping[HtmlElement, None]]) -> dict[str, list[HtmlElement]]:
    """Return the rows of places, those that are alone in a box beside others with those that are not.

    A list may be parted into boxes, by months: the only row of one is no other list.
    """
    found = {shape: list(rows) for shape, rows in groups.items()}
    for shape, rows in groups.items():
        for row in rows:
            inner = ((shape_of(part), part) for part in row.iterdescendants(*ROW_TAGS))
            home, part = next(((there, part) for there, part in inner if there in groups and there != shape), ("", row))
            if home and _is_beside(row, groups[home]):
                found[shape].remove(row)
                found[home].append(part)
    return {shape: rows for shape, rows in found.items() if rows}


def _is_beside(box: HtmlElement, rows: Iterable[HtmlElement]) -> bool:
    """Tell whether a box stands beside boxes that hold rows."""
    return any(around.getparent() is box.getparent() for row in rows for around in row.iterancestors())


def identity(link: Link) -> str:
    """Return what all addresses of an article share: host and file; ``mpost_`` is the mobile twin."""
    name = link.path.rpartition("/")[2]
    if ("?" in link.url and "htm" not in name) or COMMON_NAME.fullmatch(name):
        return link.url.partition(":")[2].partition("#")[0]
    return f"{ALIAS.sub('', link.host or '')}/{name.replace('mpost_', 'post_')}"


def lifted(rows: list[HtmlElement]) -> list[HtmlElement]:
    """Return what is around links where that holds several and one day: one of them names a part of the site."""
    around = list(dict.fromkeys(row.getparent() for row in rows))
    if len(around) < 2 or 2 * len(rows) < 3 * len(around):
        return rows
    days = [len(find(element.text_content())) for element in around]
    are_links = 2 * sum(map(_is_mere_link, rows)) > len(rows)
    return around if 2 * days.count(1) >= len(around) and are_links else rows


def _is_mere_link(row: HtmlElement) -> bool:
    """Tell a row that shows nothing beside its link."""
    link = next(row.iter("a"), row)
    return bool(link.text_content().split() == row.text_content().split())


def list_place(
    groups: dict[str, list[HtmlElement]],
    here: set[HtmlElement],
    pager: list[HtmlElement],
    name: str,
    articles: list[Link] | None = None,
) -> str:
    """Return the place that is the page's list.

    :param groups: rows by place, see :func:`places`
    :param here: the rows whose articles lie in the list's own folder
    :param pager: buttons of the pager
    :param name: what the list is called
    :param articles: the links in the rows, where no dialect is prescribed
    """
    if len(groups) == 1:
        return next(iter(groups))
    known = {link.element for link in articles or () if KNOWN.search(link.path)}
    beside = place_of_pager(groups, pager)
    sizes = sorted((len(rows) for rows in groups.values()), reverse=True)

    def score(shape: str) -> tuple[float, int]:
        rows = groups[shape]
        other = all(is_other_list(box, name) for box in boxes_of(rows))
        named = _has_other_head(rows, name)
        near = len(here.intersection(rows)) / len(rows)
        place = Place(rows, sizes[0], sizes[1], near, shape == beside, other, named)
        if articles is not None:
            share = len([row for row in rows if known.intersection(row.iter())]) / len(rows)
            place = place._replace(known=share, is_titled=are_titled(rows), is_menu=all(map(is_menu, boxes_of(rows))))
        return RULES.score(place), len(rows)

    return max(groups, key=score)


def rivals(groups: dict[str, list[HtmlElement]], chosen: str, pager: list[HtmlElement], name: str) -> set[str]:
    """Return the places that may be the list after all if the chosen one turns out to be the same on every page.

    Where the pager stands beside the chosen place there is none: then the list repeats itself.
    """
    beside = place_of_pager(groups, pager)
    if beside == chosen:
        return set()
    return {
        place for place in groups if place != chosen and (place == beside or not _has_other_head(groups[place], name))
    }


def boxes_of(rows: list[HtmlElement]) -> list[HtmlElement]:
    """Return the elements that rows lie in."""
    return list(dict.fromkeys(row.getparent() for row in rows))


def _has_other_head(rows: list[HtmlElement], name: str) -> bool:
    """Tell whether each box of these rows has a head that is not the name of the list."""
    around = ([box, *box.iterancestors()][:LEVELS] for box in boxes_of(rows))
    return all(any(name not in head for head in heads_of(boxes)) for boxes in around)


def shows_days(rows: list[HtmlElement]) -> bool:
    """Tell whether most rows show a day."""
    is_before = days_stand_before(rows)
    shown = sum(shows_day(row_text(row, is_before=is_before)) or shows_day(" ".join(row.itertext())) for row in rows)
    return 2 * shown >= len(rows)


def are_titled(rows: list[HtmlElement]) -> bool:
    """Tell whether most rows have the length of titles."""
    lengths = [max((len(words(a)) for a in row.iter("a")), default=len(words(row))) for row in rows]
    return 2 * sum(length >= TITLE for length in lengths) >= len(rows)


def is_menu(box: HtmlElement) -> bool:
    """Tell whether a box is a menu, head or foot of the site, as its tag or its name says."""
    for element in [box, *box.iterancestors()][: LEVELS + 1]:
        if element.tag in MENU_TAGS or MENU_NAME.search(f"{element.get('class', '')} {element.get('id', '')}"):
            return True
    return False


def is_other_list(box: HtmlElement, name: str) -> bool:
    """Tell whether a box holds articles of another list, as its head or its name says.

    :param name: what the list is called; a head that says so is its own
    """
    around = [box, *box.iterancestors()][:LEVELS]
    names = [f"{e.get('class', '')} {e.get('id', '')}" for e in around]
    if any(e.tag in ("aside", "nav") for e in around) or any(map(OTHER_NAME.search, names)):
        return True
    return any(OTHER_LIST.search(folded(head)) and head != name for head in heads_of(around))


def heads_of(around: list[HtmlElement]) -> Iterator[str]:
    """Yield the short text next before each of some elements, one inside the other, as far as one has it to itself."""
    for element in around:
        before = element.getprevious()
        if before is not None and isinstance(before.tag, str) and len(before.findall(".//a")) < 2:
            text = " ".join(before.text_content().split())
            if 0 < len(text) <= LONGEST_HEAD:
                yield text
            return


def place_of_pager(groups: dict[str, list[HtmlElement]], pager: list[HtmlElement]) -> str | None:
    """Return the place that the pager belongs to.

    It is the only one in the smallest element around a button that holds any, else the one that ends next before it.
    """
    around: defaultdict[HtmlElement, set[str]] = defaultdict(set)
    for shape, rows in groups.items():
        for element in (element for row in rows for element in row.iterancestors()):
            around[element].add(shape)
    inside = {inner for rows in groups.values() for row in rows for inner in row.iter()}
    for button in (button for button in pager if button not in inside):
        box = next(element for element in button.iterancestors() if element in around)
        return next(iter(around[box])) if len(around[box]) == 1 else _last_before(button, box, groups)
    return None


def _last_before(button: HtmlElement, box: HtmlElement, groups: dict[str, list[HtmlElement]]) -> str | None:
    """Return the place in a box that ends next before a button."""
    ends = {rows[-1]: shape for shape, rows in groups.items()}
    order = list(box.iter())
    return next((ends[element] for element in reversed(order[: order.index(button)]) if element in ends), None)


def shape_of(row: HtmlElement) -> str:
    """Return the tags and first classes from the row up to the body."""
    names = []
    for element in (row, *row.iterancestors()):
        own = "" if element is row else (element.get("id") or element.get("class", "").strip().split(" ")[0])
        names.append(f"{element.tag}.{own}")
    return " ".join(names)
