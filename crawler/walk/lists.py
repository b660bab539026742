"""The walks of a run through the lists of a site: what is read of each page, where each goes on, and where it ends."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from scrapy.http import Response

from crawler.dedupe import url_key
from crawler.extract.doubt import is_cut
from crawler.items import Row
from crawler.platforms import PLATFORMS
from crawler.platforms.base import Column, LayoutError, ListPage, Walk
from crawler.platforms.links import is_root
from crawler.platforms.numbering import otherwise
from crawler.vocabulary import State
from crawler.walk.arguments import Arguments
from crawler.walk.failures import GONE
from crawler.walk.outcome import Outcome
from crawler.walk.responses import text_of

BARREN_PAGES = 2
"""Pages in a row with nothing new after which a list that was walked to its end before is left."""

OLD_PAGES = 2
"""Pages in a row with nothing as recent as ``since`` after which a list is left."""

MOST_HOLES = 3
"""Pages in a row that could not be had or brought nothing, after which what is behind them is not asked."""

MOST_PAGES = 5000
"""Pages of a list at most: one that goes on for longer has no end."""

WHOLE_WALK = timedelta(days=30)
"""How long a walk to the end of a list serves; then the list is walked whole again: rows may be dated back."""

SITES_OWN = 3
"""Whole walks after which a hole that is still there is the site's own, and no fault of the run."""

Step = tuple[str, Walk]
"""The address of a list page, and the walk that asks for it."""


class ListWalks:
    """Where the walks of a run through a site's lists stand."""

    def __init__(self, columns: Iterable[Column], arguments: Arguments) -> None:
        self.outcomes = {column.slug: Outcome() for column in columns}
        self.walked: set[str] = set()
        """Lists walked to their end in this run."""
        self.left: set[str] = set()
        """Lists left early, because they were walked to their end not long ago."""
        self.begun: set[str] = set()
        """Lists this run has asked for."""
        self.holes: defaultdict[str, set[int]] = defaultdict(set)
        """Pages that could not be had in this run, or brought nothing, though the list goes on behind them."""
        self.seen: defaultdict[str, set[int]] = defaultdict(set)
        """Which articles the pages of a list have named in this run."""
        self._arguments = arguments
        self._finished: set[str] = set()
        self._overdue: set[str] = set()
        self._known: Mapping[str, Mapping[int, int]] = {}
        self.whole: set[str] = set()
        """Lists walked to their end, though it may be that some of their pages are holes."""
        self._broken: set[str] = set()
        """Lists with a fault that is not known for the site's own."""
        self._lasting: defaultdict[str, list[tuple[State, str]]] = defaultdict(list)
        """Problems of a list that are the site's own if this walk, too, comes to its end."""
        self._cut: set[str] = set()
        """Lists of which a page could not be had."""

    def add(self, columns: Iterable[Column]) -> None:
        """Learn of further columns."""
        for column in columns:
            self.outcomes[column.slug] = Outcome()

    def begin_anew(self, column: Column, outcome: Outcome) -> None:
        """Forget what this run and earlier ones know of a column's list: it is walked from its beginning."""
        self.outcomes[column.slug] = outcome
        for chains in (self._finished, self._overdue, self._broken, self._cut, self.left, self.walked, self.whole):
            chains.discard(column.slug)
        for found in (self.seen, self.holes, self._lasting):
            found.pop(column.slug, None)

    def recall(self, walked: Mapping[str, str | None], holes: Mapping[str, Mapping[int, int]], run_at: str) -> None:
        """Learn what earlier runs have found.

        :param walked: lists walked to their end, and when
        :param holes: by list and page, in how many whole walks it was a hole
        """
        month_ago = (datetime.fromisoformat(run_at) - WHOLE_WALK).isoformat(timespec="seconds")
        self._finished = {chain for chain, at in walked.items() if at and month_ago < at}
        self._overdue = set(walked) - self._finished
        self._known = holes

    def read(self, response: Response, walk: Walk) -> tuple[ListPage, list[tuple[str, str]]]:
        """Read a list page, and note what is wrong with it.

        :returns: the page with those rows alone that the walk meets for the first time, and what follows it; (key,
            address) of everything that it names
        """
        outcome = self.outcomes[walk.column.slug]
        outcome.pages += 1
        if walk.number == 1 and walk.chain in self._overdue:
            outcome.notes.append(f"The list {walk.name} is walked whole: the last time is more than a month ago")
        try:
            page = self._page(response, walk)
        except LayoutError as error:
            promise = f", {walk.last} are promised" if walk.last and walk.number > 1 else ""
            return ListPage(following=self._hole(walk, f"{response.url}: {error}{promise}")), []
        named = [(url_key(row.url), row.url) for row in page.rows]
        named += [(url_key(url), other) for url, other in page.also.items()]
        outcome.rows += len(page.rows)
        outcome.odd += page.odd
        fresh = self._first(walk.chain, page.rows)
        news = [row for row in page.elsewhere if row.url not in outcome.elsewhere]
        outcome.elsewhere |= {row.url: row for row in news}
        if not fresh and not news:
            page.following = self._behind_nothing_new(response, walk, page)
        page.rows = fresh
        return page, named

    def _page(self, response: Response, walk: Walk) -> ListPage:
        """Return what a list page says; of one that is not there, that the list ends."""
        if response.status not in GONE:
            text = text_of(response)
            if "dataloss" in response.flags and is_cut(text):
                following = self.lost(walk, "down", f"{response.url}: it is cut short: its end is missing")
                return ListPage(following=following)
            if walk.number == 1 and is_root(response.url) and not is_root(walk.column.url):
                raise LayoutError(f"it leads to {response.url}, which is no list")
            return PLATFORMS[walk.column.platform].read(text, response.url, walk)
        if walk.number > 1 and not (walk.last and walk.number <= walk.last):
            return ListPage()
        reason = f"page {walk.number} of the list is not there ({response.status})"
        if walk.number == 1 and walk.is_covered:
            note = f"{response.url}: {reason}; the lists in it are read"
            self.outcomes[walk.column.slug].notes.append(note)
            return ListPage()
        if walk.number == 1 and walk.chain == walk.column.slug:
            self.outcomes[walk.column.slug].absent = f"{response.url} answers {response.status}"
            self._broken.add(walk.chain)
            return ListPage()
        raise LayoutError(reason)

    def _first(self, chain: str, rows: list[Row]) -> list[Row]:
        """Return the rows whose article the walk meets for the first time: one may be pinned, or named twice."""
        found, seen = [], self.seen[chain]
        for row in rows:
            key = hash(url_key(row.url))
            if key not in seen:
                seen.add(key)
                found.append(row)
        return found

    def _behind_nothing_new(self, response: Response, walk: Walk, page: ListPage) -> list[Step]:
        """Return what follows a page that brings nothing new: nothing, unless pages are numbered otherwise or due."""
        if walk.otherwise:
            return otherwise(walk)
        if not page.rows and not page.elsewhere:
            return page.following
        last = max(filter(None, (page.last, walk.last)), default=0)
        if walk.number > last:
            return []
        promise = f"{last} are promised"
        steps = self._hole(walk, f"{response.url}: page {walk.number} of the list repeats earlier ones, {promise}")
        return [(url, replace(onward, holes=walk.holes + 1)) for url, onward in page.following] if steps else steps

    def _hole(self, walk: Walk, reason: str) -> list[Step]:
        """Note a page that could not be read, or brought nothing; return what follows it all the same."""
        self.holes[walk.chain].add(walk.number)
        walks = self._known.get(walk.chain, {}).get(walk.number, 0)
        if walk.last and walk.number < walk.last and walk.holes + 1 >= MOST_HOLES:
            reason += f"; {MOST_HOLES} pages in a row are enough, those behind are not asked"
        if walk.number > 1 and walks == SITES_OWN - 1 and not self._arguments.partial:
            self._lasting[walk.chain].append(("layout", reason))
            self.outcomes[walk.column.slug].problems.append(("layout", reason))
        elif walk.number == 1 or walks < SITES_OWN:
            self._problem(walk, "layout", reason)
        return self._skip(walk)

    def lost(self, walk: Walk, state: State, reason: str) -> list[Step]:
        """Note a page that could not be had; return what is asked all the same."""
        self._problem(walk, state, reason)
        self._cut.add(walk.chain)
        return [] if state == "refused" else self._skip(walk)

    def _skip(self, walk: Walk) -> list[Step]:
        if walk.holes + 1 >= MOST_HOLES:
            return []
        steps = PLATFORMS[walk.column.platform].skip(walk)
        return [(url, replace(onward, holes=walk.holes + 1)) for url, onward in steps]

    def onward(self, walk: Walk, page: ListPage, *, barren: bool, enough: bool) -> list[Step]:
        """Return the next list pages, unless the list may be left here.

        :param barren: whether the page named nothing that the store did not know
        :param enough: whether the run has asked for as many articles as were wanted
        """
        brings = bool(page.rows) and not page.again
        pages, old = (walk.barren + 1 if barren else 0, self._old(walk, page)) if brings else (walk.barren, walk.old)
        knows = walk.chain in self._finished and walk.chain not in self._broken | self._lasting.keys()
        if pages >= BARREN_PAGES and knows and not self._arguments.full:
            self.left.add(walk.chain)
            return []
        if enough or old >= OLD_PAGES:
            return []
        if not page.following:
            self._end(walk)
        elif walk.number >= MOST_PAGES:
            self._problem(walk, "layout", f"the list {walk.name} goes on behind page {walk.number}: it has no end")
            return []
        return [(url, replace(onward, barren=pages, old=old)) for url, onward in page.following]

    def _old(self, walk: Walk, page: ListPage) -> int:
        """Return how many pages in a row held nothing as recent as was asked for."""
        since = self._arguments.since
        recent = since is None or any(row.date is None or row.date >= since for row in page.rows)
        return 0 if recent else walk.old + 1

    def _end(self, walk: Walk) -> None:
        """Note that a list was walked to its end, holes or not."""
        if walk.chain in self._cut:
            return
        self.whole.add(walk.chain)
        outcome = self.outcomes[walk.column.slug]
        for problem in self._lasting.pop(walk.chain, ()):
            outcome.problems.remove(problem)
            lasting = f"it was so in {SITES_OWN} whole walks, is taken for the site's own and not named any more"
            outcome.notes.append(f"{problem[1]}; {lasting}")
        if walk.chain not in self._broken:
            self.walked.add(walk.chain)

    def _problem(self, walk: Walk, state: State, reason: str) -> None:
        self._broken.add(walk.chain)
        self.outcomes[walk.column.slug].problems.append((state, reason))
