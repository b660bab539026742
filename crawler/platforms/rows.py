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
from crawler.platforms.beside import days_stand_before, row_text, years_over
from crawler.platforms.candidates import KNOWN, SHORT, candidates, is_neighbour, leads_to_article, why_elsewhere, words
from crawler.platforms.days import Told, days_of, shows_day
from crawler.platforms.likely import is_list
from crawler.platforms.links import Address, Link, plain
from crawler.platforms.numbering import folder
from crawler.platforms.pager import pager_elements
from crawler.platforms.places import identity, is_other_list, lifted, list_place, places, rivals, shape_of
from crawler.text.dates import find

LONGEST_DAY = 40
"""Characters of an element in a link that holds a day and hardly more."""
BULLETS = "·•●▪◆■▶►○☆★ "
"""What may stand before a title."""
FEW = 8
"""Characters that such an element may hold besides, as a label or brackets."""


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

    @property
    def is_empty(self) -> bool:
        """Whether there is no row at all."""
        return not self.rows and not self.elsewhere


def find_rows(page: Selector, url: str, links: list[Link], article: re.Pattern[str] | None, walk: Walk) -> Found:
    """Return the rows of the list, and those that lead elsewhere.

    :param url: address of the page
    :param links: those of the page
    :param article: found in the path of an article's address; None where that may be any
    :param walk: may name a selector of the rows, or the place in which an earlier page of the same list had them
    """
    articles = _articles(links, url, article)
    good = _addresses_of(articles, url, article)
    css = walk.column.rows
    if css:
        return _read([row.root for row in page.css(css)], links, good, url, Found(shape=css), walk)
    groups = places(_own_boxes(articles, article, walk.name))
    shape = walk.shape
    if shape and shape not in groups and (rows := _in_place(page, shape)):
        return _read(rows, links, good, url, Found(shape=shape), walk)
    if not groups:
        return Found(shape=shape)
    pager = pager_elements(page) if len(groups) > 1 or article is None else []
    if shape not in groups:
        near = _near(groups, articles, url) if len(groups) > 1 else set()
        shape = list_place(groups, near, pager, walk.name, articles if article is None else None)
        if article is None and walk.number == 1 and not is_list(page, groups[shape], pager, walk.name):
            return Found()
    assert shape
    may_be = {shape, *rivals(groups, shape, pager, walk.name)} if walk.number <= 2 else set()
    found = Found(shape=shape, places=_addresses(groups, may_be, articles))
    return _read(_siblings(lifted(groups[shape])), links, good, url, found, walk)


def _articles(links: list[Link], url: str, article: re.Pattern[str] | None) -> list[Link]:
    """Return the links by which the list is looked for: those in the dialect prescribed, else all that may be rows."""
    if article is None:
        return candidates(links, url)
    host = urlsplit(url).hostname
    found = (link for link in links if link.leads and is_article(link, host, article))
    return [link for link in found if not is_neighbour(link.element)]


def _addresses_of(articles: list[Link], url: str, article: re.Pattern[str] | None) -> set[str]:
    """Return the addresses of articles among the links by which the list is looked for."""
    if article:
        return {link.url for link in articles}
    return {link.url for link in articles if leads_to_article(link, url)}


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


def _own_boxes(articles: list[Link], article: re.Pattern[str] | None, name: str) -> list[Link]:
    """Return the articles without those in boxes that say they hold others; all if nothing else is there.

    Where no dialect is prescribed, menus would be left: there all places are weighed.
    """
    if article is None:
        return articles
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


def _read(elements: list[HtmlElement], links: list[Link], good: set[str], url: str, found: Found, walk: Walk) -> Found:
    """Read the rows: one article address each, or a link that leads elsewhere.

    :param good: addresses of articles
    """
    by_row = _by_row(elements, links)
    told: list[Told] = []
    is_before, years = days_stand_before(elements), years_over(elements)
    for row in filter(by_row.__contains__, elements):
        own = _own(by_row[row], row, good, url)
        title = _best([_title(link.element) for link in own or by_row[row]])
        if own:
            first = own[0].url
            text = row_text(row, is_before=is_before)
            told.append(Told(text, " ".join(row.itertext()), title, first, years.get(row)))
            found.links |= {link.element for link in by_row[row]}
            if own[-1].url != first:
                found.also[first] = own[-1].url
        elif title:
            _lead_elsewhere(by_row[row][0], title, urlsplit(url).hostname, found)
    days = days_of(told, walk.day)
    found.rows = [Row(row.url, row.title or None, day) for row, day in zip(told, days, strict=True)]
    found.day = next((day for day in reversed(days) if day), None)
    return found


def _own(links: list[Link], row: HtmlElement, good: set[str], url: str) -> list[Link]:
    """Return those of a row's links that lead to its article, which may have two addresses.

    :param good: addresses of articles
    """
    own = [link for link in links if link.url in good]
    own = own or [link for link in links if _is_entry(link, row, url)]
    if len(own) < 2:
        return own
    likeliest = identity(max(own, key=_rank))
    return [link for link in own if identity(link) == likeliest]


def _rank(link: Link) -> tuple[bool, int]:
    """Return how likely a link of a row is that of its article: others name a part of the site."""
    return bool(KNOWN.search(link.path)), len(words(link.element))


def _without_days(link: HtmlElement) -> str:
    """Return the text of a link without its parts that hold a day and hardly more."""
    if link.tag != "a":
        return str(link.text_content())
    texts = [link.text or ""]
    for part in link:
        text = "" if not isinstance(part.tag, str) else part.text_content()
        dates = find(text) if len(text) < LONGEST_DAY else []
        is_day = bool(dates) and len(text.strip()) - (dates[0][1] - dates[0][0]) < FEW
        texts += ["" if is_day else text, part.tail or ""]
    return "".join(texts)


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
    told, printed = plain(link.get("title", "")), plain(_without_days(head))
    title = told if told and (told[:4] in printed or len(told) >= len(printed)) else printed
    dates = find(title)
    if dates and len(printed) >= SHORT and printed in told:  # the attribute tells labels and day besides
        title, dates = printed, find(printed)
    if dates and dates[-1][1] == len(title) and dates[-1][0]:
        title = title[: dates[-1][0]].rstrip(" ([【（")
    if dates and link.tag != "a" and dates[0][0] <= 1 and dates[0][1] < len(title):
        title = title[dates[0][1] :].lstrip(" )]】）")
    return title.lstrip(BULLETS)
