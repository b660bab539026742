"""The way to the front page of an agency's site: through splash pages, frames and a city's portal."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection
from urllib.parse import urljoin, urlsplit

from crawler.dedupe import url_key
from crawler.discover.agenda import Agenda, Step
from crawler.discover.labels import Label
from crawler.discover.links import Named, frames, named_links
from crawler.discover.portal import (
    BUREAU_RULES,
    Way,
    bureau_links,
    directories,
    gov_name,
    is_near,
    is_portal,
    names_agency,
    own_places,
)
from crawler.discover.site import Place, entrances
from crawler.discover.trees import data_files
from crawler.discover.wanted import kind_of
from crawler.extract.jump import jump_of
from crawler.lexicon.columns import MAPS
from crawler.lexicon.row import any_of

MOST_DOORS = 4
"""Pages asked for on the way through splash pages, frames and jumps."""

MOST_DIRECTORIES = 8
"""Pages of a portal that are asked for its list of offices."""

MOST_BUREAUS = 4
"""Links under the agency's name that are tried."""

MOST_DATA = 3
"""Files of data and scripts of a page that are asked for."""

FEW = 2
"""Wanted links that a page has at least which is the front of the agency's own site."""

ENOUGH = 8
"""Wanted links of a front page that make other ways to them needless: menus kept elsewhere, a map of the site."""

MAP = re.compile(any_of(MAPS))
DOOR, ROOT, OWN_HOST, BUREAU, MENU, DIRECTORY, DATA = 90, 95, 88, 85, 80, 70, 60
"""Ranks of pages on the way, all above those of columns."""

Gather = Callable[[list[Named], str, int], None]
"""Takes the links of a page, its address and how many steps from the front page what they lead to is."""


class Front:
    """Looks for the front page of the agency's own site, and hands its links on."""

    def __init__(self, agency: str, home: str, agenda: Agenda, gather: Gather, *, in_portal: bool = False) -> None:
        self.place = Place(home)
        self.bureau: str | None = None
        """Front page of the agency's own site, once it is known."""
        self._agency = agency
        self._home = home
        self._agenda = agenda
        self._gather = gather
        self._spent: Counter[str] = Counter()
        self._bureaus: list[Way] = []
        self._met: set[str] = set()
        """Keys of the links under the agency's name that were met."""
        self._held: tuple[list[Named], str] | None = None
        """Links of a front page that wait for the root of its host, and its address."""
        self._begins_in_portal = in_portal
        self.in_portal = in_portal
        """Whether a portal leads there."""
        self._bare: str | None = None
        """A front page without a link to a column."""

    def take(self, step: Step, text: str, url: str) -> None:
        """Learn what a page on the way says."""
        if step.sort == "directory":
            self._directory(text, url)
        elif step.sort == "root":
            self._root(text, url)
        elif step.sort == "data":
            front = self.bureau or url
            self._gather(named_links(text, front), front, 1)
        else:
            self._arrive(step, text, url)

    def miss(self, step: Step) -> None:
        """Learn that a page on the way could not be had."""
        if step.sort == "front" and self._bureaus:
            self._push_bureau()
        elif step.sort == "root":
            self._hand_on()

    def try_another(self) -> bool:
        """Ask for another link under the agency's name where nothing else is left; tell whether there is one."""
        if self.bureau is None and self._bureaus:
            self._push_bureau()
        return not self._agenda.is_idle

    def doubts(self, found: Collection[object]) -> list[str]:
        """Return what was not found on the way.

        :param found: the columns of the site
        """
        doubts = []
        if self.in_portal and self.bureau is None:
            doubts.append(f"{self._home} is a portal, and no link of it to {self._agency} was found.")
        if self._bare and not found:
            doubts.append(f"The page {self._bare} shows no link to a column: it may be built by a script.")
        return doubts

    def _arrive(self, step: Step, text: str, url: str) -> None:
        """Read a page that is, or leads to, the front of a site."""
        links = named_links(text, url)
        is_one = not self.in_portal and is_portal(text, url, links)
        is_one |= self._begins_in_portal and not self._spent["bureau"]
        ways = self._doors(text, url, is_portal=is_one) if self._spent["door"] < MOST_DOORS else []
        if fresh := [way for way in ways if url_key(way) not in self._agenda.known]:  # else it leads back
            for way in fresh:
                self._spent["door"] += 1
                self._agenda.push(way, "front", DOOR)
        elif is_one:
            self.in_portal = True
            self.place.chrome = {url_key(link.url) for link in links}
            self._portal(links, text, url)
        else:
            self.bureau = self.bureau or url
            self._own_front(links, text, url)

    def _doors(self, text: str, url: str, *, is_portal: bool) -> list[str]:
        """Return the ways in from a page that is a mere door."""
        if target := jump_of(text, url):
            return [target]
        if "<frameset" in text.lower():
            return frames(text, url)[: MOST_DOORS - self._spent["door"]]
        return [] if is_portal else entrances(text, url)

    def _own_front(self, links: list[Named], text: str, url: str) -> None:
        """Read the front page of the agency's own site."""
        self.place.settle(url)
        own = sum(self._is_own(link) for link in links)
        if not own:
            self._push_bureau()
        if own < FEW and self._asks_elsewhere(links, text, url):
            return
        self._gather(links, url, 1)
        if own < ENOUGH:
            maps = [link.url for link in links if MAP.search(link.name) and self.place.reach(link)]
            for address in [*self._beside(text, url), *maps[:1]]:
                self._agenda.push(address, "data", MENU)
        self._bare = None if own else url

    def _is_own(self, link: Named) -> bool:
        label = Label(link.name, link.above, self.place.slugs(link.url))
        return kind_of(label) is not None and self.place.reach(link) == "inside"

    def _asks_elsewhere(self, links: list[Named], text: str, url: str) -> bool:
        """Ask for more where a page has few columns; tell whether its links have to wait for that."""
        if self.in_portal and (hosts := own_places(text, url)):
            self.bureau = hosts[0]
            self._agenda.push(hosts[0], "front", OWN_HOST)
            return True
        if self.place.is_whole_host or self.place.chrome:
            return False
        self._held = (links, url)
        self._agenda.push(urljoin(url, "/"), "root", ROOT)
        return True

    def _beside(self, text: str, url: str) -> list[str]:
        """Return the addresses of data and frames that a page shows as parts of itself."""
        data = [urljoin(url, written) for written in data_files(text)[:MOST_DATA]]
        name = gov_name(urlsplit(url).hostname or "")
        return [one for one in (*data, *frames(text, url)[:FEW]) if gov_name(urlsplit(one).hostname or "") == name]

    def _root(self, text: str, url: str) -> None:
        """Read the root of a host on which the agency has a folder: what that links is not the agency's."""
        links = named_links(text, url)
        if names_agency(text) or not is_portal(text, url, links):
            self.place.take_host()
            self._gather(links, url, 1)
        else:
            self.place.chrome = {url_key(link.url) for link in links}
        self._hand_on()

    def _hand_on(self) -> None:
        if self._held:
            links, page = self._held
            self._held = None
            self._gather(links, page, 1)

    def _directory(self, text: str, url: str) -> None:
        """Read a page on which a portal may list its offices."""
        self._spent["directory"] += 1
        if self.bureau is None and not self._spent["bureau"] and self._spent["directory"] <= MOST_DIRECTORIES:
            self._portal(named_links(text, url), text, url)

    def _portal(self, links: list[Named], text: str, url: str) -> None:
        """Look for the agency on a page of the portal."""
        ways = bureau_links(links, self._agency, self._home)
        fresh = [way for way in ways if url_key(way.link.url) not in self._met]
        self._met |= {url_key(way.link.url) for way in fresh}
        self._bureaus += fresh
        if any(map(is_near, fresh)):
            self._push_bureau()
            return
        for number, link in enumerate(directories(links, self._home)[:MOST_DIRECTORIES]):
            self._agenda.push(link.url, "directory", DIRECTORY - number, link=link)
        for address in self._beside(text, url):
            self._agenda.push(address, "directory", DATA)

    def _push_bureau(self) -> None:
        """Ask for the most telling link under the agency's name that was not tried."""
        if self._bureaus and self._spent["bureau"] < MOST_BUREAUS:
            way = max(self._bureaus, key=BUREAU_RULES.score)
            self._bureaus.remove(way)
            self._spent["bureau"] += 1
            self._agenda.push(way.link.url, "front", BUREAU, link=way.link)
