"""Lists that are pages of rows: a first page, and further ones that its pager names."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar
from urllib.parse import urlsplit

from parsel import Selector

from crawler.platforms.base import LayoutError, ListPage, Pages, Platform, Walk
from crawler.platforms.links import find_links
from crawler.platforms.pager import Pager, folder, read_pager
from crawler.platforms.records import laid_out
from crawler.platforms.rows import Found, find_rows


class StaticList(Platform):
    """A list of pages: mostly files ``index.html``, then ``index_N.html``; else what its pager shows.

    Whether the second page is numbered 1 or 2 differs by platform; mixing the two loses or repeats a page
    without any error, so the numbers printed on the buttons decide, and the platform only where there are none.
    Pagers are not trusted to name the end, only to tell a hole from it: one page more than they promise is asked.
    """

    second: ClassVar[int]
    """Number in the name of the second page."""

    def read(self, text: str, url: str, walk: Walk) -> ListPage:
        """Read the rows of a list page and name the next one."""
        text = laid_out(text)
        page = Selector(text, type="html")
        links = list(find_links(page, url))
        found = find_rows(page, url, links, self.article, walk)
        if anew := self._place_anew(found, walk):
            return ListPage(following=[(walk.column.url, anew)], again=True)
        shift = self.second - 2
        pager = read_pager(page, text, url, links, article=self.article, walk=walk, shift=shift)
        last = max(filter(None, (pager.last, walk.last)), default=None)
        if not found.rows and not found.elsewhere:
            if walk.number == 1 or (last and walk.number <= last):
                raise LayoutError(f"page {walk.number} of the list shows no article")
            return ListPage(last=last)
        return ListPage(
            found.rows, found.also, found.elsewhere, found.odd, self._onward(pager, found, url, walk, last), last
        )

    def _onward(self, pager: Pager, found: Found, url: str, walk: Walk, last: int | None) -> list[tuple[str, Walk]]:
        """Return the page behind this one: that of the button, else by its number."""
        usual = None if urlsplit(url).query else Pages(f"{folder(url)}index_", ".html", self.second - 2)
        pages = pager.pages or walk.pages or (None if pager.following else usual)
        onward = walk.forward(last=last, shape=found.shape, pages=pages, day=found.day or walk.day)
        if walk.number == 1:
            onward = replace(onward, beside=found.places)
        if pager.following:
            return [(pager.following, onward)]
        if pages is None:
            return []
        target, form = pages.address(onward.number)
        return [(target, replace(onward, form=form))]

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
