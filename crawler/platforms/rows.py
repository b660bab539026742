"""Finding the rows of a list in a page whose markup nobody has seen.

Class names differ by bureau and year; what holds everywhere is that the rows of a list are siblings of one shape,
each with one article address, mostly with a date.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from lxml.html import HtmlElement
from parsel import Selector

from crawler.items import Row
from crawler.platforms.base import Elsewhere, Walk
from crawler.platforms.beside import days_stand_before, row_text
from crawler.platforms.candidates import KNOWN, SHORT, candidates, leads_to_article, why_elsewhere, words
from crawler.platforms.days import Told, days_of, shows_day
from crawler.platforms.links import Address, Link, plain
from crawler.platforms.numbering import folder
from crawler.platforms.pager import pager_elements
from crawler.platforms.places import identity, is_list, is_other_list, lifted, list_place, places, rivals, shape_of
from crawler.text.dates import find


@dataclass
class Found:
    """The rows of a list page and the place they stood in."""

    rows: list[Row] = field(default_factory=list)
    also: dict[str, str] = field(default_factory=dict)
    """By a row's address, another one of the same article."""
    elsewhere: list[Elsewhere] = field(default_factory=list)
    odd: int = 0
    """Rows that lead nowhere."""
    shape: str | None = None
    places: tuple[tuple[str, frozenset[str]], ...] = ()
    """The place of the rows and those that may be the list in its place, and the article addresses in each."""
    day: str | None = None
    """The last day that a row shows."""
    links: set[HtmlElement] = field(default_factory=set)
    """The links in the rows."""


def find_rows(page: Selector, url: str, links: list[Link], article: re.Pattern[str] | None, walk: Walk) -> Found:
    """Return the rows of the list, and those that lead elsewhere.

    :param url: address of the page
    :param links: those of the page
    :param article: found in the path of an article's address; None where that may be any
    :param walk: may name a selector of the rows, or the place in which an earlier page of the same list had them
    """
    host = urlsplit(url).hostname
    if article is None:
        articles = candidates(links, url)
    else:
        articles = [link for link in links if link.leads and is_article(link, host, article)]
    css = walk.column.rows
    if css:
        return _read([row.root for row in page.css(css)], links, articles, url, Found(shape=css), walk)
    groups = places(_own_boxes(articles, walk.name))
    shape = walk.shape
    if shape and shape not in groups and (rows := _in_place(page, shape)):
        return _read(rows, links, articles, url, Found(shape=shape), walk)
    if not groups:
        return Found(shape=shape)
    pager = pager_elements(page) if len(groups) > 1 or article is None else []
    if shape not in groups:
        near = _near(groups, articles, url) if len(groups) > 1 else set()
        shape = list_place(groups, near, pager, walk.name, articles if article is None else None)
        if article is None and walk.number == 1 and not is_list(groups[shape], pager, walk.name):
            return Found()
    assert shape
    may_be = {shape, *rivals(groups, shape, pager, walk.name)} if walk.number <= 2 else set()
    found = Found(shape=shape, places=_addresses(groups, may_be, articles))
    return _read(_siblings(lifted(groups[shape])), links, articles, url, found, walk)


def _in_place(page: Selector, shape: str) -> list[HtmlElement]:
    """Return the elements where earlier pages had their rows: none of them may lead to an article here."""
    return [element for element in page.root.iter(shape.partition(".")[0]) if shape_of(element) == shape]


def _near(groups: dict[str, list[HtmlElement]], articles: list[Link], url: str) -> set[HtmlElement]:
    """Return the rows whose articles lie in the folder of the list."""
    own = folder(url).partition(":")[2]
    near = {link.element for link in articles if link.url.partition(":")[2].startswith(own)}
    return {row for rows in groups.values() for row in rows if near.intersection(row.iter())}


def _siblings(rows: list[HtmlElement]) -> list[HtmlElement]:
    """Return the rows of a place with those beside them that lead to no article."""
    parents = dict.fromkeys(row.getparent() for row in rows)
    return [row for parent in parents for row in parent if row.tag == rows[0].tag]


def is_article(found: Link | Address, host: str | None, article: re.Pattern[str]) -> bool:
    """Tell whether an address is that of an article of a host."""
    return found.host == host and bool(article.search(found.path))


def _own_boxes(articles: list[Link], name: str) -> list[Link]:
    """Return the articles without those in boxes that say they hold others; all if nothing else is there."""
    others: dict[HtmlElement, bool] = {}
    kept = []
    for link in articles:
        boxes = [e for e in link.element.iterancestors() if e.tag in ("ul", "ol", "dl", "table", "aside", "div")][:2]
        for box in boxes:
            if box not in others:
                others[box] = is_other_list(box, name)
        if not any(others[box] for box in boxes):
            kept.append(link)
    return kept or articles


def _addresses(
    groups: dict[str, list[HtmlElement]], may_be: set[str], articles: list[Link]
) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the article addresses in each place that may be the list."""
    urls = {link.element: link.url for link in articles}
    return tuple(
        (shape, frozenset(urls[inner] for row in rows for inner in row.iter() if inner in urls))
        for shape, rows in groups.items()
        if shape in may_be
    )


def _read(
    elements: list[HtmlElement], links: list[Link], articles: list[Link], url: str, found: Found, walk: Walk
) -> Found:
    """Read the rows: one article address each, or a link that leads elsewhere."""
    by_row = _by_row(elements, links)
    good = {link.url for link in articles if link.leads and leads_to_article(link, url)}
    told: list[Told] = []
    is_before = days_stand_before(elements)
    for row in filter(by_row.__contains__, elements):
        own = [link for link in by_row[row] if link.leads and link.url in good]
        own = own or [link for link in by_row[row] if _is_entry(link, row, url)]
        first = max(own, key=_rank, default=None)
        own = [link for link in own if first and identity(link) == identity(first)]
        title = _best([_title(link.element) for link in own or by_row[row]])
        if first:
            told.append(Told(row_text(row, is_before=is_before), " ".join(row.itertext()), title, first.url))
            found.links |= {link.element for link in by_row[row]}
            twins = {link.url for link in own} - {first.url}
            found.also |= dict.fromkeys([first.url], next(iter(twins))) if twins else {}
        elif title:
            _lead_elsewhere(by_row[row][0], title, urlsplit(url).hostname, found)
    days = days_of(told, walk.day)
    found.rows = [Row(row.url, row.title or None, day) for row, day in zip(told, days, strict=True)]
    found.day = next((day for day in reversed(days) if day), None)
    return found


def _rank(link: Link) -> tuple[bool, int]:
    """Return how likely a link of a row is that of its article: others name a part of the site."""
    return bool(KNOWN.search(link.path)), len(words(link.element))


def _is_entry(link: Link, row: HtmlElement, url: str) -> bool:
    """Tell whether a link in a row without an address in a known form leads to an article all the same."""
    if not link.leads or not leads_to_article(link, url):
        return False
    return len(words(link.element)) >= SHORT or (shows_day(row_text(row)) and bool(words(link.element)))


def _best(titles: list[str]) -> str:
    """Return the title among the words of a row's links: the first that is no button, else the longest."""
    return next((title for title in titles if len(title) >= SHORT), max(titles, key=len))


def _by_row(elements: list[HtmlElement], links: list[Link]) -> dict[HtmlElement, list[Link]]:
    owner = {inner: row for row in elements for inner in row.iter()}
    by_row: defaultdict[HtmlElement, list[Link]] = defaultdict(list)
    for link in links:
        if link.element in owner:
            by_row[owner[link.element]].append(link)
    return by_row


def _lead_elsewhere(link: Link, title: str, host: str | None, found: Found) -> None:
    """Name a row that leads to no article."""
    why = why_elsewhere(link.url, host) if link.leads else "no address"
    found.elsewhere.append(Elsewhere(link.url, title, why))
    found.odd += not link.leads


def _title(link: HtmlElement) -> str:
    """Return the title of a link: its attribute, because the text is often cut off; a date around it is none of it."""
    head = next(link.iter("h1", "h2", "h3", "h4", "h5", "h6"), link)
    told, printed = plain(link.get("title") or ""), plain(head.text_content())
    title = told if told and (told[:4] in printed or len(told) >= len(printed)) else printed
    dates = find(title)
    if dates and dates[-1][1] == len(title) and dates[-1][0]:
        title = title[: dates[-1][0]].rstrip(" ([【（")
    if dates and link.tag != "a" and dates[0][0] <= 1 and dates[0][1] < len(title):
        title = title[dates[0][1] :].lstrip(" )]】）")
    return title
