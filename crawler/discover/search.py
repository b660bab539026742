"""The search for the columns of a site from its home page on: which pages it asks for, and what it makes of them."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Literal
from urllib.parse import urljoin, urlsplit

from crawler.dedupe import url_key
from crawler.discover.links import Named, clean, frames, named_links
from crawler.discover.lists import ReadList, read_list
from crawler.discover.portal import bureau_links, directories, gov_name, has_token, is_portal, names_agency, own_hosts
from crawler.discover.settle import Candidate, columns_of, settled
from crawler.discover.site import Place, entrances
from crawler.discover.trees import data_files
from crawler.discover.wanted import Label, is_parent, is_unwanted, kind_of, reasons
from crawler.extract.jump import jump_of
from crawler.found import Discovery
from crawler.vocabulary import ColumnKind

MOST_REQUESTS = 40
"""Pages that are asked for on a site."""

MOST_OPEN = 3
"""Pages asked for at a time: what one of them tells may make another needless."""

MOST_DOORS = 4
"""Pages asked for on the way through splash pages, frames and jumps."""

MOST_DIRECTORIES = 8
"""Pages of a portal that are asked for its list of offices."""

MOST_BUREAUS = 4
"""Links under the agency's name that are tried."""

MOST_OF_A_NAME = 3
"""Lists of one name that are read: a calendar has one for every day."""

DEEPEST = 3
"""Steps from the home page to a list."""

PARENT = 0.7
"""Rank of a page that holds nothing wanted itself, but may have it under it: 互动交流."""

SOUGHT = 10.0
"""Rank of a link under a name that is looked for."""

FEW = 2
"""Wanted links of a page that is the agency's own."""

Sort = Literal["front", "directory", "root", "data", "column"]


@dataclass(order=True)
class Step:
    """A page to be asked for."""

    rank: float
    number: int
    url: str = field(compare=False)
    sort: Sort = field(compare=False)
    depth: int = field(compare=False, default=0)
    link: Named | None = field(compare=False, default=None)
    parents: set[str] = field(compare=False, default_factory=set)


class Search:
    """One site's search. Holds no connection: it says what to ask, and is told what came of it."""

    def __init__(
        self, agency: str, home: str, sought: Mapping[str, ColumnKind] | None = None, *, in_portal: bool = False
    ) -> None:
        """Prepare a search.

        :param sought: names of columns that are looked for first, whatever their names say, and what they hold
        :param in_portal: whether the home page is known to be that of a whole government
        """
        self.home = home
        self.bureau: str | None = None
        """Front page of the agency's own site, once it is known."""
        self.requests = 0
        self.doubts: list[str] = []
        self.lists: list[Candidate] = []
        """The lists that were read."""
        self.in_portal = in_portal
        """Whether it begins in the portal of a whole government."""
        self._agency = agency
        self._sought = sought or {}
        self._place = Place(home)
        self._numbers = count()
        self._waiting: list[Step] = []
        self._open: dict[str, Step] = {}
        self._seen: dict[str, Step | None] = {}
        self._names: Counter[str] = Counter()
        self._spent: Counter[str] = Counter()
        self._bureaus: list[Named] = []
        self._menu: set[str] = set()
        """Keys of what the front page links by name, as mostly every page does."""
        self._held: tuple[list[Named], str] | None = None

    def begin(self) -> list[str]:
        """Return the addresses to ask for first."""
        self._push(self.home, "front", 100)
        return self._next()

    def take(self, asked: str, text: str, at: str | None = None) -> list[str]:
        """Learn what a page says; return the addresses to ask for next.

        :param asked: the address as it was returned
        :param at: where it led, after redirects
        """
        step = self._open.pop(asked)
        url = at or asked
        self._seen.setdefault(url_key(url), step)
        {"front": self._front, "directory": self._directory, "root": self._root, "data": self._data}.get(
            step.sort, self._column
        )(step, text, url)
        return self._next()

    def miss(self, asked: str, reason: str) -> list[str]:
        """Learn that a page could not be had, and why; return the addresses to ask for next."""
        step = self._open.pop(asked)
        what = "The home page" if asked == self.home else f"The page {asked}"
        self.doubts.append(f"{what} could not be read: {reason}.")
        if step.sort == "front" and self._bureaus:
            self._push_bureau()
        elif step.sort == "root" and self._held:
            links, url = self._held
            self._held = None
            self._gather(links, url, 1)
        return self._next()

    def discovery(self, site: str, at: str) -> Discovery:
        """Return what was found.

        :param at: the moment of the run
        """
        found = columns_of(settled(self.lists))
        doubts = list(self.doubts)
        if self._waiting and self.requests >= MOST_REQUESTS:
            doubts.append(f"{len(self._waiting)} more links were not followed: {MOST_REQUESTS} requests are enough.")
        if self.in_portal and self.bureau is None:
            doubts.append(f"{self.home} is a portal, and no link of it to {self._agency} was found.")
        if not found:
            doubts.append("No column was found.")
        return Discovery(site, self.home, at, self.requests, found, doubts)

    def _push(self, url: str, sort: Sort, rank: float, **about: object) -> None:
        """Put a page on the list of those to be asked for, unless it was there before."""
        key = url_key(url)
        if key in self._seen and not (sort == "front" and self._seen[key] is None):
            return
        step = Step(-rank, next(self._numbers), url, sort, **about)  # type: ignore[arg-type]
        self._seen[key] = step
        heapq.heappush(self._waiting, step)

    def _next(self) -> list[str]:
        """Return what is asked for now."""
        asked = []
        while self._waiting and len(self._open) < MOST_OPEN and self.requests < MOST_REQUESTS:
            step = heapq.heappop(self._waiting)
            if step.sort == "column" and step.link and step.link.name:
                self._names[step.link.name] += 1
                if self._names[step.link.name] > MOST_OF_A_NAME:
                    continue
            self._open[step.url] = step
            self.requests += 1
            asked.append(step.url)
        return asked

    def _front(self, step: Step, text: str, url: str) -> None:
        """Read a page that is, or leads to, the front of a site."""
        links = named_links(text, url)
        if self.in_portal and not self._spent["bureau"] and bureau_links(links, self._agency, self.home):
            self._portal(links, url)
            return
        if self._spent["door"] < MOST_DOORS and (ways := self._doors(text, url)):
            for way in ways:
                self._spent["door"] += 1
                self._push(way, "front", 90, depth=step.depth)
            return
        if not self._spent["bureau"] if self.in_portal else is_portal(text, url, links):
            self.in_portal = True
            self._place.chrome = {url_key(link.url) for link in links}
            self._portal(links, url)
            return
        if self.bureau is None:
            self.bureau = url
        self._own_front(links, text, url)

    def _doors(self, text: str, url: str) -> list[str]:
        """Return the ways in from a page that is a mere door."""
        if target := jump_of(text, url):
            return [target]
        if "<frameset" in text.lower():
            return frames(text, url)[: MOST_DOORS - self._spent["door"]]
        return entrances(text, url)

    def _own_front(self, links: list[Named], text: str, url: str) -> None:
        """Read the front page of the agency's own site."""
        self._place.settle(url)
        own = sum(kind_of(self._label(link)) is not None and self._place.reach(link) == "inside" for link in links)
        if own < FEW and self.in_portal and (hosts := own_hosts(text, url)):
            self.bureau = hosts[0]
            self._push(hosts[0], "front", 88)
            return
        if own < FEW and self._bureaus:
            self._push_bureau()
        if own < FEW and not self._place.is_whole_host and not self._place.chrome:
            self._held = (links, url)
            self._push(urljoin(url, "/"), "root", 95)
            return
        before = len(self._waiting)
        self._gather(links, url, 1)
        if len(self._waiting) > before:
            return
        data = [urljoin(url, written) for written in data_files(text)][:FEW]
        for address in [*data, *frames(text, url)[:FEW]]:
            if gov_name(urlsplit(address).hostname or "") == gov_name(urlsplit(url).hostname or ""):
                self._push(address, "data", 80)
        if not self._waiting and not self._open:
            self.doubts.append(f"The page {url} shows no link to a column: it may be built by a script.")

    def _root(self, step: Step, text: str, url: str) -> None:
        """Read the root of a host on which the agency has a folder: what that links is not the agency's."""
        links = named_links(text, url)
        if names_agency(text) or not is_portal(text, url, links):
            self._place.take_host()
            self._gather(links, url, 1)
        else:
            self._place.chrome = {url_key(link.url) for link in links}
        if self._held:
            held, page = self._held
            self._held = None
            self._gather(held, page, 1)

    def _data(self, step: Step, text: str, url: str) -> None:
        """Read a menu that the front page's script, or a frame, shows."""
        self._gather(named_links(text, self.bureau or url), self.bureau or url, 1)

    def _portal(self, links: list[Named], url: str) -> None:
        """Look for the agency on a page of the portal."""
        known = {url_key(link.url) for link in self._bureaus}
        fresh = [link for link in bureau_links(links, self._agency, self.home) if url_key(link.url) not in known]
        if fresh:
            self._bureaus += fresh[: MOST_BUREAUS - self._spent["bureau"]]
            self._push_bureau()
            return
        for rank, link in enumerate(directories(links, self.home)[:MOST_DIRECTORIES]):
            if self._spent["directory"] < MOST_DIRECTORIES:
                self._push(link.url, "directory", 70 - rank, depth=1, link=link)

    def _push_bureau(self) -> None:
        """Ask for the next page under the agency's name."""
        if self._bureaus and self._spent["bureau"] < MOST_BUREAUS:
            link = self._bureaus.pop(0)
            self._spent["bureau"] += 1
            self._push(link.url, "front", 85, link=link)

    def _directory(self, step: Step, text: str, url: str) -> None:
        self._spent["directory"] += 1
        if self.bureau is None and not self._spent["bureau"] and self._spent["directory"] <= MOST_DIRECTORIES:
            self._portal(named_links(text, url), url)

    def _label(self, link: Named) -> Label:
        return Label(link.name, link.above, self._place.slugs(link.url), link.titles if link.is_whole else 0)

    def _kind(self, label: Label) -> tuple[ColumnKind, float] | None:
        """Return what a list holds, and how strongly it is looked for."""
        if label.name in self._sought:
            return self._sought[label.name], SOUGHT
        return kind_of(label)

    def _gather(self, links: list[Named], page: str, depth: int) -> None:
        """Put the links of a page that may lead to wanted columns on the list."""
        has_children = {head for link in links for head in link.above[:1]}
        for link in links:
            reach = self._place.reach(link)
            if reach is None or depth > DEEPEST:
                continue
            label = self._label(link)
            said = self._kind(label) or (None, PARENT if is_parent(link.name) and not is_unwanted(label) else 0)
            if not said[1]:
                continue
            key = url_key(link.url)
            if depth == 1 and not link.is_whole:
                self._menu.add(key)
            if isinstance(known := self._seen.get(key), Step):
                known.parents |= set() if key in self._menu else {url_key(page)} - {key}
                continue
            rank = said[1] + link.is_whole + 0.5 * (reach == "inside") - 0.5 * depth - 2 * (reach == "abroad")
            rank -= 1.5 * (link.name in has_children)
            self._push(link.url, "column", rank, depth=depth, link=link, parents={url_key(page)})

    def _column(self, step: Step, text: str, url: str) -> None:
        """Read a page that may be a column, and the links on it."""
        assert step.link
        if target := jump_of(text, url):
            self._push(target, "column", 50, depth=step.depth, link=step.link, parents=step.parents)
            return
        reach = self._place.reach(step.link._replace(url=url))
        if reach is None or (reach == "abroad" and not (names_agency(text) or has_token(url))):
            self.doubts.append(f"{step.link.name or 'A list'} at {url} is not followed: it does not name the agency.")
            return
        read = read_list(text, url, step.link.name)
        found = self._candidate(step, url, read) if read else None
        if found:
            self.lists.append(found)
        own = [_beneath(link, step.link.name, url) for link in named_links(text, url)]
        listed = {url_key(row.url) for row in read.rows} if read else set()
        self._gather([link for link in own if url_key(link.url) not in listed], url, step.depth + 1)

    def _candidate(self, step: Step, url: str, read: ReadList) -> Candidate | None:
        """Return a list that was read, with what it holds; None if that is nothing wanted."""
        link = step.link
        assert link
        own = clean(read.name or "")
        named = link if link.name and Label(link.name).says else link._replace(name=link.name or own)
        label = self._label(named)._replace(rows=tuple(row.title or "" for row in read.rows))
        said = self._kind(label)
        if said is None:
            return None
        kind, score = said
        found = Candidate(
            url,
            named.name or own,
            kind,
            score,
            read.platform,
            read.rows,
            above=link.above,
            own_name=own,
            parents=step.parents,
        )
        where = f", under {link.above[0]}" if link.above else ""
        found.evidence.append(f"The site calls it {found.name}{where}." if found.name else "The site gives it no name.")
        found.evidence += reasons(label, kind)
        dated = sum(row.date is not None for row in read.rows)
        found.evidence.append(f"Its first page shows {len(read.rows)} rows, {dated} of them with a day.")
        found.evidence += read.evidence
        if label.says is None:
            found.doubts.append("Its name does not say what it holds.")
        if read.rows and not dated:
            found.doubts.append("No row of its first page shows a day.")
        return found


def _beneath(link: Named, name: str, page: str) -> Named:
    """Return a link of a column's page; what lies in the folder of the column stands under its name."""
    folder = urljoin(page, ".").partition(":")[2]
    is_below = bool(name) and link.url.partition(":")[2].startswith(folder)
    return link._replace(above=(*link.above, name)) if is_below else link
