"""Which family a list page is of: told by the page itself and never by its host."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import NamedTuple
from urllib.parse import urlsplit

from parsel import Selector

from crawler.platforms.answers import is_answer
from crawler.platforms.base import Column, ListPage, Platform, Walk
from crawler.platforms.families import FAMILIES
from crawler.platforms.links import find_links
from crawler.platforms.records import laid_out
from crawler.platforms.rows import find_rows
from crawler.text.dialects import dialect_of

GENERIC = "generic"
"""The family of a page that is of none."""
ENOUGH = 3
"""Weight of the evidence from which a family is taken for certain."""
OF_ROWS = 5
"""What the dialect of all rows weighs; of some, that share of it."""


class Recognised(NamedTuple):
    """The family of a list page."""

    platform: str
    """One of ``FAMILIES``; ``generic`` where the page is of none that is known."""
    evidence: tuple[str, ...]
    """What tells it, a sentence each."""


def recognise(text: str, url: str) -> Recognised:
    """Return the family of a list page, by its marks, its address and the addresses of its rows.

    :param text: the decoded page
    :param url: its address, after redirects
    """
    weights: Counter[str] = Counter()
    told: dict[str, list[str]] = {name: [] for name in FAMILIES}
    path = urlsplit(url).path
    for name, family in FAMILIES.items():
        for sign in family.signs:
            if sign.pattern.search(text if sign.of == "text" else path):
                weights[name] += sign.weight  # type: ignore[assignment]
                told[name].append(sign.says)
    if not is_answer(text):
        for name, share, sentence in _by_rows(text, url):
            weights[name] += OF_ROWS * share  # type: ignore[assignment]
            told[name].append(sentence)
    name = max(weights, key=weights.__getitem__, default=GENERIC)
    if weights[name] < ENOUGH:
        return Recognised(GENERIC, ("nothing in it tells a known family",))
    return Recognised(name, tuple(told[name]))


def _by_rows(text: str, url: str) -> list[tuple[str, float, str]]:
    """Return each family in whose dialects rows are addressed, their share, and a sentence about that."""
    page = Selector(laid_out(text), type="html")
    column = Column(slug="", name="", url=url, grade="FOUND")
    found = find_rows(page, url, list(find_links(page, url)), None, Walk(column, chain="", name=""))
    dialects = [told.dialect for row in found.rows if (told := dialect_of(row.url))]
    families = Counter(dialect.family for dialect in dialects if dialect.family)
    return [
        (name, count / len(found.rows), f"{count} of its {len(found.rows)} rows have addresses as {name} writes them")
        for name, count in families.items()
    ]


class Auto(Platform):
    """Reads a column's first page as its family does; the walks that follow go on in that family."""

    def read(self, text: str, url: str, walk: Walk) -> ListPage:
        """Recognise the family of a list page, and read it as that family's."""
        family = recognise(text, url).platform
        return FAMILIES[family].read(text, url, replace(walk, column=replace(walk.column, platform=family)))
