"""Lists that are pages of rows: a first page, and further ones that its pager, its script or its name tells."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar
from urllib.parse import urlsplit

from parsel import Selector

from crawler.platforms.answers import is_answer
from crawler.platforms.barren import frame_of, why_none
from crawler.platforms.base import LayoutError, ListPage, Pages, Platform, Source, Walk
from crawler.platforms.data import answered, read_entries
from crawler.platforms.links import find_links, is_root
from crawler.platforms.numbering import named, numbered, step
from crawler.platforms.pager import CURRENT, Pager, read_pager
from crawler.platforms.records import laid_out
from crawler.platforms.rows import Found, find_rows

Onward = list[tuple[str, Walk]]


class StaticList(Platform):
    """A list of pages: mostly files ``index.html``, then ``index_N.html``; else what its pager shows.

    Whether the second page is numbered 1 or 2 differs by platform; mixing the two loses or repeats a page
    without any error, so the numbers printed on the buttons decide, and the platform only where there are none.
    Pagers are not trusted to name the end, only to tell a hole from it: one page more than they promise is asked.
    """

    second: ClassVar[int | None] = None
    """Number in the name of the second page; None where only a page tells."""

    parameter: ClassVar[str | None] = None
    """Name of the parameter that counts pages, for addresses with a query whose pages show no pager."""

    def read(self, text: str, url: str, walk: Walk) -> ListPage:
        """Read the rows of a list page and name the next one."""
        told = answered(text, walk) if is_answer(text) else None
        if told and not told.markup:
            return read_entries(told, url, walk)
        text = laid_out(told.markup if told and told.markup else text)
        page = Selector(text, type="html")
        walk = walk if told else _named(page, walk)
        links = list(find_links(page, url))
        found = Found() if _is_sent_home(url, walk) else find_rows(page, url, links, self.article, walk)
        if anew := self._place_anew(found, walk):
            return ListPage(following=[(walk.column.url, anew)], again=True)
        shift = self._shift(text)
        pager = read_pager(page, text, url, links, rows=found.links, walk=walk, shift=shift or 0)
        last = max(filter(None, (pager.last, walk.last)), default=None)
        name = None if walk.name == walk.column.slug else walk.name
        result = ListPage(found.rows, found.also, found.elsewhere, found.odd, last=last, name=name)
        if not told and (asked := self._asked_for(page, text, url, found, pager, walk)):
            result.following = asked
        elif found.is_empty:
            if walk.number == 1 or (last and walk.number <= last):
                raise LayoutError(f"page {walk.number} of the list shows no article{why_none(page)}")
            return ListPage(last=last)
        else:
            result.following = self._onward(pager, found, url, walk, last, shift)
        return result

    def _asked_for(self, page: Selector, text: str, url: str, found: Found, pager: Pager, walk: Walk) -> Onward:
        """Return what a list's first page asks its server for, or shows in a frame, where its rows or pager lack."""
        if walk.number > 1 or walk.pages or (not found.is_empty and (pager.pages or pager.following)):
            return []
        if source := self.source(text, url, len(found.rows) + len(found.elsewhere)):
            return _asked(source, found, walk)
        frame = frame_of(page, url, walk) if found.is_empty else None
        return [(frame, walk)] if frame else []

    def source(self, text: str, url: str, rows: int) -> Source | None:
        """Return where the script of a list's first page asks for rows; None where it asks for none.

        :param text: the page's source
        :param rows: how many rows the page holds itself
        """
        return None

    def usual(self, url: str, shift: int) -> Pages | None:
        """Return how the pages of a list are addressed whose page tells nothing of them.

        :param shift: the number in a file's name less that of the page
        """
        if pages := numbered(url):
            return pages
        if self.parameter and urlsplit(url).query:
            return Pages(f"{url}&{self.parameter}=", "")
        return named(url, shift)

    def _shift(self, text: str) -> int | None:
        """Return the number in a file's name less that of the page, as the family or the page's script tells."""
        if self.second is not None:
            return self.second - 2
        current = CURRENT.search(text)
        return int(current[1]) - 1 if current else None

    def _onward(self, pager: Pager, found: Found, url: str, walk: Walk, last: int | None, shift: int | None) -> Onward:
        """Return the page behind this one: that of the button, else by its number.

        Where nothing tells whether the second page is number 1 or 2, that of the lower number is tried first: if it is
        missing or repeats the first page, it is the other one.
        """
        onward = walk.forward(last=last, shape=found.shape, day=found.day or walk.day)
        if walk.number == 1:
            onward = replace(onward, beside=found.places)
        told = pager.pages or walk.pages
        if pager.following:
            return [(pager.following, replace(onward, pages=told))]
        if told:
            return [step(replace(onward, pages=told))]
        if shift is not None or numbered(url):
            return [step(replace(onward, pages=usual)) for usual in filter(None, [self.usual(url, shift or 0)])]
        first, second = self.usual(url, -1), self.usual(url, 0)
        return [step(replace(onward, pages=first, otherwise=second, last=None))] if first else []

    def _place_anew(self, found: Found, walk: Walk) -> Walk | None:
        """Return a walk from the first page on where the second shows the same rows, but new ones in another place."""
        before, now = dict(walk.beside), dict(found.places)
        if not walk.shape or now.get(walk.shape) != before.get(walk.shape):
            return None
        fresh = [place for place, urls in now.items() if place in before and not urls & before[place]]
        if not fresh:
            return None
        place = max(fresh, key=lambda place: len(now[place]))
        return Walk(walk.column, walk.chain, walk.name, shape=place)


def _asked(source: Source, found: Found, walk: Walk) -> Onward:
    """Return the first page to ask a source for: the one behind the rows that its page shows itself."""
    rows = len(found.rows) + len(found.elsewhere)
    onward = replace(walk, pages=source.pages, last=source.last, is_scripted=True)
    if not rows:
        return [step(onward)]
    if source.size in (None, rows):
        return [step(onward.forward(entries=rows, day=found.day))] if source.last is None or source.last > 1 else []
    return [step(replace(onward, chain=f"{walk.chain}/data", is_covered=True))]


def _is_sent_home(url: str, walk: Walk) -> bool:
    """Tell whether a further page is not there, and the site sends who asks for it to its home page."""
    return walk.number > 1 and is_root(url) and not is_root(walk.column.url)


def _named(page: Selector, walk: Walk) -> Walk:
    """Return a walk with the name that the page gives its list, where the column has none."""
    if walk.column.name or walk.name != walk.column.slug or walk.number > 1:
        return walk
    from crawler.platforms.naming import name_of  # loads the lexicon of organs, which no other list reader needs

    return replace(walk, name=name_of(page) or walk.name)
