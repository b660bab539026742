"""Articles that are spread over several pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crawler.charset.decode import decode
from crawler.dedupe import url_key
from crawler.extract.pager import Pager, may_have_pager, read_pager
from crawler.items import Page

LONGEST = 50
"""Pages of one article; a pager that promises more is a trap or no pager."""

WAITING = 500
"""Pages that are held in memory until their neighbours come."""


def pager_of(page: Page) -> Pager:
    """Return where a page stands among those of its article. Most have no pager, and are not even decoded."""
    if not page.url or not may_have_pager(page.body, page.url):
        return Pager()
    from crawler.extract.tree import elements_of, parsed  # most pages have no pager, most commands no pages

    return read_pager(elements_of(parsed(decode(page.body, page.content_type).text)), page.url)


def joined(pages: Iterable[Page]) -> Iterator[Page]:
    """Join the pages of each article, in whatever order they come: the further ones travel with the first.

    What has no neighbours here goes on alone; a page from our archive brings its own.
    """
    heads: dict[str, Page] = {}
    """First pages, by the key of the page that each waits for."""
    others: dict[str, tuple[Page, Pager]] = {}
    """Further pages that came before the one that leads to them, by their own key."""
    for page in pages:
        key = None if page.again else _key(page.url)
        if key is None:
            yield page
            continue
        pager = pager_of(page)
        if head := heads.pop(key, None):
            head.following.append(page)
        elif pager.is_first:
            head = page
        else:
            others[key] = page, pager
            if len(others) > WAITING:
                yield others.pop(next(iter(others)))[0]
            continue
        while (awaited := _key(pager.following)) and awaited in others:
            further, pager = others.pop(awaited)
            head.following.append(further)
        if awaited is None or len(head.pages) >= LONGEST:
            yield head
            continue
        heads[awaited] = head
        if len(heads) > WAITING:
            yield heads.pop(next(iter(heads)))
    yield from heads.values()
    yield from (page for page, _ in others.values())


def _key(url: str | None) -> str | None:
    """Return the key of an address; None of what is no address of a web page: that has no neighbours."""
    try:
        return url_key(url) if url else None
    except ValueError:
        return None
