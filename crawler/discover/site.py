"""What belongs to an agency's site: its host, its folder on a host of others, and hosts under the same government."""

from __future__ import annotations

import re
from typing import Literal
from urllib.parse import urlsplit

from parsel import Selector

from crawler.dedupe import url_key
from crawler.discover.labels import Label
from crawler.discover.links import Named, frames, named_links, said_by
from crawler.discover.portal import gov_name, has_token
from crawler.discover.wanted import kind_of
from crawler.extract.jump import late_jump_of
from crawler.lexicon.columns import ENTRANCES
from crawler.lexicon.row import any_of
from crawler.platforms.links import NO_PAGE, PAGES, find_links, is_root
from crawler.text.fold import folded

Reach = Literal["inside", "beside", "abroad"]
"""In the agency's folder or on its host; elsewhere on a host that it shares; on another host of its government."""

FILE = re.compile(rf"\.(?:{PAGES})$", re.IGNORECASE)
EDITION = re.compile(r"(?:^|\.)(?:en|english|big5|wza|m|wap)\.")
EDITIONS = frozenset(("en", "english", "big5", "wza", "zzb"))
INDEX = re.compile(r"(?:index|default)(?:\.\w+)?")
ENTRANCE = re.compile(any_of(ENTRANCES))

FEW_LINKS = 12
"""Links of a page that may be a mere door."""


class Place:
    """Where a site lies."""

    def __init__(self, home: str) -> None:
        self.chrome: set[str] = set()
        """Keys of the links that all pages of a shared host have."""
        self._host = ""
        self._folder = "/"
        self.settle(home)

    def settle(self, front: str) -> None:
        """Learn the front page of the agency's site."""
        parts = urlsplit(front)
        self._host = (parts.hostname or "").removeprefix("www.")
        folder, _, last = parts.path.rpartition("/")
        self._folder = f"{folder}/" if FILE.search(last) or INDEX.fullmatch(last) or not last else f"{parts.path}/"
        if has_token(f"//{self._host}"):
            self._folder = "/"

    def take_host(self) -> None:
        """Learn that the whole host is the agency's."""
        self._folder = "/"

    @property
    def is_whole_host(self) -> bool:
        """Whether the agency has a host to itself."""
        return self._folder == "/"

    def reach(self, link: Named) -> Reach | None:
        """Tell where a link leads; None if what is there is not the agency's, or no page of columns."""
        host = link.host.removeprefix("www.")
        if NO_PAGE.search(link.path) or (EDITION.search(link.host) and not EDITION.search(f"{self._host}.")):
            return None
        if host == self._host:
            return self._here(link)
        if host.endswith(f".{self._host}") and self.is_whole_host and gov_name(self._host) != self._host:
            return "inside"
        name = gov_name(host)
        if name is None or name != gov_name(self._host) or self._is_shared(link):
            return None
        return "abroad" if Label(link.name).says else None

    def _here(self, link: Named) -> Reach | None:
        """Tell the same of a link on the host of the front page."""
        if is_root(link.url):
            return None
        if f"{link.path}/".startswith(self._folder):
            return "inside"
        return "beside" if self.chrome and not self._is_shared(link) else None

    def _is_shared(self, link: Named) -> bool:
        return bool(self.chrome) and url_key(link.url) in self.chrome

    def slugs(self, url: str) -> tuple[str, ...]:
        """Return the parts of a path within the site, the last first, without index pages."""
        parts = urlsplit(url)
        path = parts.path
        if parts.hostname and parts.hostname.removeprefix("www.") == self._host and path.startswith(self._folder):
            path = path[len(self._folder) :]
        return _names(path)


def _names(path: str) -> tuple[str, ...]:
    names = [FILE.sub("", name).lower() for name in path.split("/")]
    return tuple(name for name in reversed(names) if name and not INDEX.fullmatch(name))


def other_scheme(url: str) -> str:
    """Return the same address by http in the place of https, or the other way."""
    parts = urlsplit(url)
    return parts._replace(scheme="http" if parts.scheme == "https" else "https").geturl()


def entrances(text: str, url: str) -> list[str]:
    """Return where a splash page leads: the way that says so, or the only one, where it has nothing else to follow."""
    if any(kind_of(Label(link.name, (), _names(link.path)[:1])) for link in named_links(text, url)):
        return []
    if late := late_jump_of(text, url):
        return [late]
    own = _own_ways(text, url)
    if len(own) > FEW_LINKS:
        return []
    said = [address for address, words in own.items() if ENTRANCE.search(folded(words))]
    others = [address for address in own if not EDITIONS.intersection(urlsplit(address).path.lower().split("/"))]
    return said[:1] or ([] if frames(text, url) else others[:1])


def _own_ways(text: str, url: str) -> dict[str, str]:
    """Return the pages of the same government that a page leads to, with all that is said of each."""
    here = urlsplit(url).hostname or ""
    ways: dict[str, str] = {}
    for link in find_links(Selector(text, type="html"), url):
        host = link.host or ""
        same = (gov_name(host) or host) == (gov_name(here) or here)
        if link.leads and same and not NO_PAGE.search(link.path) and not EDITION.search(host):
            ways[link.url] = f"{ways.get(link.url, '')} {said_by(link.element)}"
    return ways
