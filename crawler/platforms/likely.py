"""Whether a page is a list at all, where no dialect of its articles is prescribed."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import urlsplit

from lxml.html import HtmlElement
from parsel import Selector

from crawler.platforms.candidates import KNOWN
from crawler.platforms.places import (
    OTHER_LIST,
    are_titled,
    boxes_of,
    heads_of,
    is_menu,
    is_other_list,
    place_of_pager,
    shows_days,
)
from crawler.scoring import Rules
from crawler.text.fold import folded

FEW = 5
"""Rows that are a list without days, a pager or a known dialect."""


class Likeliest(NamedTuple):
    """The rows of a page that are its list if it has one."""

    rows: list[HtmlElement]
    name: str
    """What the list is called."""
    is_paged: bool
    """Whether a pager stands by them."""
    is_article: bool
    """Whether the meta tags of the page say that it is an article."""


RULES: Rules[Likeliest] = Rules("list")
"""The first that holds decides: a weight below 0 says that the page is no list."""


@RULES.rule(-1)
def other_head(likeliest: Likeliest) -> bool:
    """The heads of all their boxes say that they are articles of another list."""
    heads = [next(heads_of([box]), "") for box in boxes_of(likeliest.rows)]
    return all(head != likeliest.name and OTHER_LIST.search(folded(head)) for head in heads)


@RULES.rule(-1)
def of_article(likeliest: Likeliest) -> bool:
    """The page says that it is an article, and no pager stands by them."""
    return likeliest.is_article and not likeliest.is_paged


@RULES.rule(1)
def days(likeliest: Likeliest) -> bool:
    """Most of them show a day."""
    return shows_days(likeliest.rows)


@RULES.rule(-1)
def of_site(likeliest: Likeliest) -> bool:
    """They are a menu, head or foot of the site, or a box beside lists, as tags and names say."""
    return all(is_menu(box) or is_other_list(box, likeliest.name) for box in boxes_of(likeliest.rows))


@RULES.rule(-1)
def short(likeliest: Likeliest) -> bool:
    """Most of them are too short for titles."""
    return not are_titled(likeliest.rows)


@RULES.rule(1)
def known_dialect(likeliest: Likeliest) -> bool:
    """Most of their addresses are written in a dialect of articles."""
    links = [link.get("href", "") for row in likeliest.rows for link in row.iter("a")]
    return 2 * sum(bool(KNOWN.search(urlsplit(link).path)) for link in links) >= len(likeliest.rows)


@RULES.rule(1)
def paged(likeliest: Likeliest) -> bool:
    """A pager stands by them."""
    return likeliest.is_paged


@RULES.rule(1)
def many(likeliest: Likeliest) -> bool:
    """They are more than a few."""
    return len(likeliest.rows) >= FEW


def is_list(page: Selector, rows: list[HtmlElement], pager: list[HtmlElement], name: str) -> bool:
    """Tell whether the rows of the likeliest place are a list, and not the menu or a box of a page that has none.

    :param pager: buttons of the pager
    :param name: what the list is called
    """
    is_article = bool(page.xpath("//meta[@name='ArticleTitle'][normalize-space(@content)]"))
    decides = RULES.first(Likeliest(rows, name, place_of_pager({"": rows}, pager) is not None, is_article))
    return decides is not None and decides.weight == 1
