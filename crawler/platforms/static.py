"""Lists that are static files: a first page, and numbered ones behind it."""

from __future__ import annotations

import re
from typing import ClassVar, NamedTuple
from urllib.parse import urljoin, urlsplit

from parsel import Selector

from crawler.platforms.base import LayoutError, ListPage, Platform, Walk
from crawler.platforms.rows import find_links, find_rows

NUMBERED = re.compile(r"/(?P<stem>[A-Za-z]\w*?)_(?P<number>\d{1,5})\.(?P<ending>s?html?)$")
PAGE_COUNT = re.compile(
    r"共\s*(\d{1,5})\s*页|(?:totalPage|pageCount|countPage)['\"]?\s*[:=]\s*['\"]?(\d{1,5})\b", re.IGNORECASE
)


class ListPager(NamedTuple):
    """What a list page tells of the pages behind it."""

    stem: str = "index"
    ending: str = "html"
    last: int | None = None
    """Number of the last page, from 1; None if the page does not tell."""


class StaticList(Platform):
    """A list of static pages: ``index.html``, then ``index_N.html``.

    Whether the second page is numbered 1 or 2 differs by platform; mixing the two loses or repeats a page
    without any error. Pagers are not trusted to name the end, only to tell a hole from it: a list ends where a
    page is missing, empty or the same as the one before.
    """

    second: ClassVar[int]
    """Number in the name of the second page."""

    def read(self, text: str, url: str, walk: Walk) -> ListPage:
        """Read the rows of a list page and name the next one."""
        page = Selector(text)
        found = find_rows(page, url, self.article, css=walk.column.rows, shape=walk.shape)
        pager = self.pager(page, text, url)
        last = max(filter(None, (pager.last, walk.last)), default=None)
        if not found.rows:
            if walk.number == 1 or (last and walk.number <= last):
                raise LayoutError(f"page {walk.number} of the list shows no article")
            return ListPage()
        if tuple(row.url for row in found.rows) == walk.before:
            return ListPage()
        onward = walk.forward(found.rows, last=last, shape=found.shape)
        name = f"{pager.stem}_{onward.number - 2 + self.second}.{pager.ending}"
        return ListPage(found.rows, found.elsewhere, [(urljoin(folder(url), name), onward)])

    def pager(self, page: Selector, text: str, url: str) -> ListPager:
        """Read the pager from the links to numbered pages in the same folder, and from the count printed."""
        matches = [NUMBERED.search(target) for _, target in find_links(page, url) if folder(target) == folder(url)]
        numbered = [match for match in matches if match]
        counts = [int(printed or scripted) for printed, scripted in PAGE_COUNT.findall(text)]
        last = max([*(int(match["number"]) + 2 - self.second for match in numbered), *counts], default=None)
        return ListPager(numbered[0]["stem"], numbered[0]["ending"], last) if numbered else ListPager(last=last)


def folder(url: str) -> str:
    """Return the address of the folder that a list's pages lie in; ``…/gzdt`` and ``…/gzdt/index.html`` are one."""
    parts = urlsplit(url)
    path, _, name = parts.path.rpartition("/")
    path = path if "." in name or not name else f"{path}/{name}"
    return f"{parts.scheme}://{parts.netloc}{path}/"
