"""What became of columns that are not where they were: what to ask, and what may be said of the answers; pure.

A search begins at the home page of the site, once that answers as a government's. Where the home page is gone, or its
host is somebody else's now, the city's portal tells where the agency is. A list counts as the lost column if no doubt
of ``heirs.DOUBTS`` holds; else a person decides.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import urlsplit

from crawler.dedupe import url_key
from crawler.dedupe.urls import host_key
from crawler.discover.agenda import MOST_REQUESTS
from crawler.discover.agreement import ENOUGH, StoredRows
from crawler.discover.heirs import Heir, Lost
from crawler.discover.links import clean, named_links
from crawler.discover.lists import read_list
from crawler.discover.portal import bureau_links, gov_name
from crawler.discover.search import Search
from crawler.discover.site import other_scheme
from crawler.discover.strangers import LEAST, LEAST_ELSEWHERE, is_named, why_strange
from crawler.platforms import PLATFORMS
from crawler.platforms.base import LayoutError, Walk

MOST_PAGES = 4
"""Pages of a list that are read to see whether it is the lost column: what is new stands on the first ones."""

MOST_REDIRECTS = 5


class Step(NamedTuple):
    """Something to ask for."""

    url: str
    form: str | None = None
    """Body with which it is asked by POST; None for GET."""
    is_scripted: bool = False
    """Whether a script of the site would ask for it."""


@dataclass
class Healed:
    """What a search for lost columns has come to."""

    home: str
    """Home page of the site as far as is known now."""
    is_healthy: bool = False
    """Whether somebody answered who can tell; if not, nothing is decided, and the next run asks again."""
    moved: list[Heir] = field(default_factory=list)
    proposed: list[Heir] = field(default_factory=list)
    nobody: list[Lost] = field(default_factory=list)
    """Columns of which nothing was found."""
    new_home: str | None = None
    """A home page on another host that bears the agency's name, though none of its lists is certain."""
    strange: str | None = None
    """What tells that the host of the home page is no government's any more."""


class Healing:
    """The search for the lost columns of a site. Holds no connection, like :class:`Search`."""

    def __init__(
        self, agency: str, home: str, lost: Iterable[Lost], *, alive: Collection[str] = (), portal: str | None = None
    ) -> None:
        """Prepare it.

        :param alive: addresses of columns that are where they were
        :param portal: home page of the city's portal, where the site has a host of its own
        """
        self.requests = 0
        self._agency = agency
        self._old = home
        self._home = Step(home)
        self._portal = portal
        self._lost = {one.column.slug: one for one in lost}
        self._stored = {slug: StoredRows(one.rows) for slug, one in self._lost.items()}
        self._alive = set(map(url_key, alive))
        self._search: Search | None = None
        self._certain = True
        self._named = False
        """Whether the new home bears the agency's name."""
        self._hint: str | None = None
        """Where the portal's link under the agency's name leads, government's host or not."""
        self._is_by_portal = False
        self._is_closed = False
        """Whether there is nobody left to ask."""
        self._redirects = 0
        self._open: set[Step] = set()
        self._reading: dict[Step, tuple[Heir, Walk]] = {}
        self._heirs: list[Heir] = []
        self._lists = 0
        """Lists of the search that were looked at."""
        self._healthy = False
        self._strange: str | None = None

    def begin(self) -> list[Step]:
        """Return what to ask for first."""
        return self._ask([self._home])

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to be asked or awaited."""
        return not self._open or self._is_closed or self._is_settled

    def may_redirect(self, step: Step) -> bool:
        """Tell whether it matters how a page redirects: that of the home."""
        return step == self._home and self._search is None

    def redirected(self, step: Step, target: str, *, is_permanent: bool) -> list[Step]:
        """Learn that the home page redirects; return what to ask for next."""
        self._redirects += 1
        if self._redirects > MOST_REDIRECTS or not urlsplit(target).hostname:
            return self.miss(step, is_gone=True)
        self._open.discard(step)
        if host_key(target) != host_key(step.url):
            self._certain &= is_permanent
        self._home = Step(target)
        return self._ask([self._home])

    def take(self, step: Step, text: str, at: str) -> list[Step]:
        """Learn what a page says; return what to ask for next.

        :param at: where it led, after redirects
        """
        if not self._awaits(step):
            return []
        if step in self._reading:
            return self._ask(self._read_on(step, text, at))
        if self._search is None:
            return self._ask(self._front(text, at))
        asked = self._search.take(step.url, text, at)
        return self._ask(self._learn(self._search, text, at, asked))

    def miss(self, step: Step, *, is_gone: bool, is_silent: bool = False) -> list[Step]:
        """Learn that a page could not be had; return what to ask for next.

        :param is_gone: whether it is not there, or its host is not; else it may be tomorrow
        :param is_silent: whether its host did not answer: the home page is asked for once more by http in the place of
            https, or the other way
        """
        if not self._awaits(step):
            return []
        if step in self._reading:
            del self._reading[step]
            return []
        if self._search is None and is_silent and step.url == self._old:
            self._home = Step(other_scheme(self._old))
            return self._ask([self._home])
        if self._search is None:
            return self._ask(self._ask_portal()) if is_gone else []
        return self._ask(list(map(Step, self._search.miss(step.url, "it is not there"))))

    def result(self) -> Healed:
        """Return what was found out."""
        home = (self._search and self._search.bureau) or self._home.url
        is_elsewhere = self._search is not None and host_key(home) != host_key(self._old)
        found = Healed(home, is_healthy=self._healthy, strange=self._strange)
        for slug, one in self._lost.items():
            heirs = [heir for heir in self._heirs if heir.lost.column.slug == slug]
            best = min(
                heirs, default=None, key=lambda heir: (len(heir.doubts), not heir.has_the_name, -heir.agreement.agree)
            )
            if best is None:
                found.nobody.append(one)
            elif best.doubts:
                found.proposed.append(best)
            else:
                found.moved.append(best)
        if not found.moved:
            bureau = self._search.bureau if self._search else None
            found.new_home = home if is_elsewhere and self._named else self._hint if bureau is None else None
        return found

    @property
    def _is_settled(self) -> bool:
        """Whether each lost column is found for certain."""
        found = {heir.lost.column.slug for heir in self._heirs if not heir.doubts}
        return self._healthy and found == self._lost.keys()

    def _awaits(self, step: Step) -> bool:
        """Take note of an answer; tell whether it is waited for: a search that was given up has asked for more."""
        is_awaited = step in self._open
        self._open.discard(step)
        return is_awaited

    def _ask(self, steps: list[Step]) -> list[Step]:
        """Ask for some pages, unless all is found or enough was asked."""
        if self._is_settled:
            return []
        fresh = [step for step in dict.fromkeys(steps) if step not in self._open][: MOST_REQUESTS - self.requests]
        self.requests += len(fresh)
        self._open |= set(fresh)
        return fresh

    def _front(self, text: str, at: str) -> list[Step]:
        """Begin the search at the home page, which is here already, or where it leads."""
        self._search = self._searching(at)
        [home] = self._search.begin()
        asked = self._search.take(home, text, at)
        return self._learn(self._search, text, at, asked)

    def _is_strange(self, search: Search, text: str, at: str) -> bool:
        """Tell a page that is, or leads to, the home page, and is no government's."""
        is_front = at == search.bureau
        if why := why_strange(text, at, self._agency, least=LEAST if is_front else LEAST_ELSEWHERE):
            self._strange = self._strange or f"{urlsplit(at).hostname} is no longer a government's: {why}"
            return True
        if is_front and host_key(at) != host_key(self._old):
            self._named = is_named(text, at, self._agency)
        return False

    def _ask_portal(self) -> list[Step]:
        """Ask the portal for the agency."""
        self._is_closed = self._is_by_portal or self._portal is None or url_key(self._portal) == url_key(self._old)
        if self._is_closed or self._portal is None:
            return []
        self._certain = self._is_by_portal = True
        self._open.clear()
        self._search, self._lists = self._searching(self._portal, in_portal=True), 0
        return list(map(Step, self._search.begin()))

    def _searching(self, home: str, *, in_portal: bool = False) -> Search:
        sought = {clean(one.column.name): one.column.kind for one in self._lost.values() if one.column.name}
        return Search(self._agency, home, sought, in_portal=in_portal)

    def _learn(self, search: Search, text: str, at: str, asked: list[str]) -> list[Step]:
        """Look at what a page tells; return what to ask next, first the pages behind a list that may be a lost column.

        :param asked: what the search asks for
        """
        self._healthy = True
        if (search.bureau is None or at == search.bureau) and self._is_strange(search, text, at):
            return self._ask_portal()
        if search.bureau is None and self._hint is None:
            links = bureau_links(named_links(text, at), self._agency, at, anywhere=True)
            self._hint = next((way.link.url for way in links), None)
        return [*self._heirs_of(search, text, at), *map(Step, asked)]

    def _heirs_of(self, search: Search, text: str, at: str) -> list[Step]:
        """Note the lists on a page that may be a lost column; return the pages behind them that are to be read."""
        fresh, self._lists = search.lists[self._lists :], len(search.lists)
        if search.bureau is None:
            return []
        is_certain = self._is_certain(search)
        asked = []
        for candidate in fresh:
            names = search.names_of(candidate)
            for slug, lost in self._lost.items():
                stored = self._stored[slug]
                agreement = stored.agreement(candidate.rows)
                heir = Heir(lost, candidate.url, names, candidate.platform, candidate.rows, agreement, is_certain)
                is_dated = not candidate.rows or any(row.date for row in candidate.rows)
                if candidate.key in self._alive or (is_dated and not heir.has_the_name and not agreement.is_enough):
                    continue
                read = read_list(text, at, candidate.name, stored.newest)
                if read:
                    heir.rows, heir.agreement = read.rows, stored.agreement(read.rows)
                if heir.has_the_name or heir.agreement.is_enough:
                    self._heirs.append(heir)
                    asked += self._further(heir, read.following if read else [])
        return asked

    def _is_certain(self, search: Search) -> bool:
        """Tell whether the site that is searched is the agency's, and no other page says so than may."""
        own = host_key(search.bureau or self._old)
        if own == host_key(self._old):
            return True
        is_led = search.in_portal or own == host_key(self._home.url)
        return is_led and self._certain and gov_name(urlsplit(search.bureau or "").hostname or "") is not None

    def _read_on(self, step: Step, text: str, at: str) -> list[Step]:
        """Read a further page of a list."""
        heir, walk = self._reading.pop(step)
        try:
            page = PLATFORMS[walk.column.platform].read(text, at, walk)
        except LayoutError:
            return []
        heir.rows = [*heir.rows, *page.rows]
        heir.agreement = self._stored[heir.lost.column.slug].agreement(heir.rows)
        return self._further(heir, page.following)

    def _further(self, heir: Heir, following: Sequence[tuple[str, Walk]]) -> list[Step]:
        """Return the pages behind one that leaves open whether its list is the lost column."""
        agree, compared = heir.agreement
        if not heir.has_the_name or max(agree, compared - agree) >= ENOUGH:
            return []
        asked = []
        for url, walk in following[: MOST_PAGES - heir.pages if not heir.rows else 1]:
            if heir.pages < MOST_PAGES:
                heir.pages += 1
                asked.append(Step(url, walk.form, walk.is_scripted))
                self._reading[asked[-1]] = heir, walk
        return asked
