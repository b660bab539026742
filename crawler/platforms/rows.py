"""Finding the rows of a list in a page whose markup nobody has seen.

Class names differ by bureau and year; what holds everywhere is that the rows of a list are siblings of one shape,
each with one article address, mostly with a date. So the list is the place where most article addresses stand.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Literal, NamedTuple
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement
from parsel import Selector

from crawler.items import Row
from crawler.platforms.base import Elsewhere
from crawler.text.dates import find

FILE = re.compile(r"\.(?:pdf|docx?|wps|xlsx?|et|pptx?|zip|rar|7z|jpe?g|png|mp[34])$|/attachment/", re.IGNORECASE)
ROW_TAGS = ("li", "tr", "dd", "dl", "p", "div")
"""What a row may be where a page has only one, so that nothing tells it from its surroundings."""


class Link(NamedTuple):
    """A link of the page, resolved."""

    element: HtmlElement
    url: str


class Found(NamedTuple):
    """The rows of a list page and the place they stood in."""

    rows: list[Row]
    elsewhere: list[Elsewhere]
    shape: str | None


def find_rows(page: Selector, url: str, article: re.Pattern[str], *, css: str | None, shape: str | None) -> Found:
    """Return the rows of the list, and those that lead elsewhere.

    :param url: address of the page
    :param article: found in the path of an article's address
    :param css: selector of the rows, where a site file gives one
    :param shape: the place in which an earlier page of the same list had its rows
    """
    links = list(find_links(page, url))
    host = urlsplit(url).hostname
    articles = [link for link in links if _is_article(link.url, host, article)]
    if css:
        return _read([row.root for row in page.css(css)], links, articles, host, css)
    groups = _groups(articles)
    if not groups:
        return Found([], [], shape)
    if shape not in groups:
        shape = max(groups, key=lambda place: (_dated(groups[place]) > 0, len(groups[place])))
    tag = groups[shape][0].tag
    parents = dict.fromkeys(row.getparent() for row in groups[shape])
    return _read([row for parent in parents for row in parent if row.tag == tag], links, articles, host, shape)


def find_links(page: Selector, url: str) -> Iterator[Link]:
    """Yield the links of a page that lead to web pages."""
    base = urljoin(url, page.xpath("//base/@href").get("").strip())
    for element in page.root.iter("a"):
        href = re.sub(r"\s+", "", element.get("href") or "")
        try:
            target = urljoin(base, href)
            if href and not href.startswith("#") and urlsplit(target).scheme in ("http", "https"):
                yield Link(element, target)
        except ValueError:  # a broken address leads nowhere
            continue


def _is_article(url: str, host: str | None, article: re.Pattern[str]) -> bool:
    parts = urlsplit(url)
    return parts.hostname == host and bool(article.search(parts.path))


def _groups(articles: list[Link]) -> dict[str, list[HtmlElement]]:
    """Return the rows of every place in the page that holds article addresses.

    A row is the largest element around an article's links that holds no other article.
    """
    inside: defaultdict[HtmlElement, set[str]] = defaultdict(set)
    for link in articles:
        for element in (link.element, *link.element.iterancestors()):
            inside[element].add(link.url)
    alone = len({link.url for link in articles}) == 1
    groups: defaultdict[str, dict[HtmlElement, None]] = defaultdict(dict)
    for link in articles:
        row = link.element
        if alone:
            row = next((e for e in row.iterancestors() if e.tag in ROW_TAGS), row)
        else:
            while len(inside[row.getparent()]) == 1:
                row = row.getparent()
        groups[_place(row)][row] = None
    return {place: list(rows) for place, rows in groups.items()}


def _place(row: HtmlElement) -> str:
    """Return the tags and first classes from the row up to the body."""
    names = []
    for element in (row, *row.iterancestors()):
        own = "" if element is row else (element.get("id") or (element.get("class") or "").strip().split(" ")[0])
        names.append(f"{element.tag}.{own}")
    return " ".join(names)


def _dated(rows: list[HtmlElement]) -> int:
    return sum(_date(row, "") is not None for row in rows)


def _read(elements: list[HtmlElement], links: list[Link], articles: list[Link], host: str | None, shape: str) -> Found:
    """Read the rows: one article address each, or a link that leads elsewhere."""
    owner = {inner: row for row in elements for inner in row.iter("a")}
    by_row: defaultdict[HtmlElement, list[Link]] = defaultdict(list)
    for link in links:
        if link.element in owner:
            by_row[owner[link.element]].append(link)
    good = {link.url for link in articles}
    found = Found([], [], shape)
    for row in elements:
        own = [link for link in by_row[row] if link.url in good] or by_row[row]
        if not own:
            continue
        title = max((_title(link.element) for link in own), key=len)
        if own[0].url in good:
            found.rows.append(Row(own[0].url, title or None, _date(row, title)))
        elif title:
            found.elsewhere.append(Elsewhere(own[0].url, title, why_elsewhere(own[0].url, host)))
    return found


def _title(link: HtmlElement) -> str:
    """Return the title of a link: its attribute, because the text is often cut off; a date behind it is none of it."""
    title = " ".join((link.get("title") or link.text_content()).split())
    dates = find(title)
    if dates and dates[-1][1] == len(title) and dates[-1][0]:
        title = title[: dates[-1][0]].rstrip(" ([【（")
    return title


def _date(row: HtmlElement, title: str) -> str | None:
    """Return the day printed in a row; the last one, because titles may hold dates of their own."""
    text = " ".join(row.text_content().split()).replace(title, " ") if title else row.text_content()
    dates = find(text) or find(re.sub(r"\s+", "", text))
    return dates[-1][2].iso[:10] if dates else None


def why_elsewhere(url: str, host: str | None) -> Literal["off-site", "file", "other page"]:
    """Say why a row is no article of this site."""
    if FILE.search(urlsplit(url).path):
        return "file"
    return "other page" if urlsplit(url).hostname == host else "off-site"
