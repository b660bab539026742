"""Pages of a list that a server answers as JSON."""

from __future__ import annotations

from urllib.parse import urlsplit

from crawler.items import Row
from crawler.platforms.answers import ADDRESSES, TITLES, Answer, answer_of, day_of_entry
from crawler.platforms.base import Elsewhere, LayoutError, ListPage, Pages, Walk
from crawler.platforms.candidates import leads_to_article, why_elsewhere
from crawler.platforms.links import plain, resolved, shown
from crawler.platforms.numbering import numbered, step

SHARED = "search.gd.gov.cn"
"""The host that answers for all sites of a province: what it lists lies on theirs."""


def answered(text: str, walk: Walk) -> Answer:
    """Return what a JSON answer holds.

    :raises LayoutError: if it cannot be read, or is empty where the list begins or goes on
    """
    told = answer_of(text)
    if told is None:
        raise LayoutError(f"page {walk.number} of the list is no answer that can be read")
    goes_on = walk.number == 1 or (walk.last and walk.number <= walk.last)
    if not told.entries and not told.markup and told.total != 0 and goes_on:
        raise LayoutError(f"page {walk.number} of the list shows no article: its answer is empty")
    return told


def read_entries(told: Answer, url: str, walk: Walk) -> ListPage:
    """Read the entries of an answer, and name the next one."""
    page = ListPage()
    host = urlsplit(walk.column.url).hostname
    for entry in told.entries:
        written = str(next(filter(None, map(entry.get, ADDRESSES))))
        title = plain(str(next(filter(None, map(entry.get, TITLES)))))
        target = resolved(written, url if host == SHARED else walk.column.url)
        if target is None:
            page.odd += 1
            page.elsewhere.append(Elsewhere(shown(written), title, "no address"))
        elif leads_to_article(target, target.url.partition("#")[0] if host == SHARED else walk.column.url):
            page.rows.append(Row(target.url, title or None, day_of_entry(entry)))
        else:
            page.elsewhere.append(Elsewhere(target.url, title, why_elsewhere(target.url, host)))
    size, seen = len(told.entries), walk.entries + len(told.entries)
    if told.total is not None and size:
        page.last = walk.number + max(0, -(-(told.total - seen) // size))
    pages = walk.pages or numbered(url)
    is_whole = isinstance(pages, Pages) and not pages.step
    if size and pages and not is_whole and (page.last is None or walk.number < page.last):
        page.following = [step(walk.forward(pages=pages, last=page.last, entries=seen))]
    return page
