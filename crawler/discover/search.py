"""The search for the columns of a site from its home page on: which pages it asks for, and what it makes of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import urljoin

from crawler.dedupe import url_key
from crawler.discover.agenda import MOST_REQUESTS, Agenda, Step
from crawler.discover.front import Front
from crawler.discover.head import told
from crawler.discover.labels import Label
from crawler.discover.links import Named, clean, named_links
from crawler.discover.lists import ReadList, read_list
from crawler.discover.portal import has_token, names_agency
from crawler.discover.settle import Candidate, columns_of, settled
from crawler.discover.site import Reach
from crawler.discover.wanted import is_parent, is_unwanted, kind_of, may_be_one, reasons
from crawler.extract.jump import jump_of
from crawler.found import Discovery
from crawler.vocabulary import ColumnKind

DEEPEST = 3
"""Steps from the front page to a list."""

DEEPEST_UNKNOWN = 2
"""Steps to a list whose name says nothing of what it holds."""

PARENT = 0.7
"""Rank of a page that holds nothing wanted itself, but may have it under it: 互动交流."""

UNKNOWN = 0.2
"""Rank of a page whose name says nothing: what its rows say is found out if there is nothing else to ask."""

ROOF: ColumnKind = "disclosure"
"""What the name of a whole group of columns says: 政务公开."""

SOUGHT = 10.0
"""Rank of a page whose name is looked for."""

BY_JUMP = 50
"""Rank of a page to which one jumps that was asked for."""


class Search:
    """One site's search. Holds no connection: it says what to ask, and is told what came of it."""

    def __init__(
        self, agency: str, home: str, sought: Mapping[str, ColumnKind] | None = None, *, in_portal: bool = False
    ) -> None:
        """Prepare it.

        :param sought: names of columns that are looked for first, whatever their names say, and what they hold
        :param in_portal: whether the home page is known to be a portal's
        """
        self.lists: list[Candidate] = []
        """The lists that were read."""
        self._sought = sought or {}
        self._names: defaultdict[str, dict[str, None]] = defaultdict(dict)
        """Under what names pages link an address, by its key."""
        self._agenda = Agenda()
        self._front = Front(agency, home, self._agenda, self._gather, in_portal=in_portal)
        self._place = self._front.place
        self._home = home
        self._doubts: list[str] = []
        self._menu: set[str] = set()
        """Keys of what the front page links by name, as mostly every page does."""

    @property
    def bureau(self) -> str | None:
        """Front page of the agency's own site, once it is known."""
        return self._front.bureau

    @property
    def in_portal(self) -> bool:
        """Whether a portal leads to the agency's site."""
        return self._front.in_portal

    def names_of(self, found: Candidate) -> tuple[str, ...]:
        """Return what the site calls a list: the name that counts, those of other links, its own page's."""
        return tuple(filter(None, dict.fromkeys((found.name, *self._names[found.key], found.own_name))))

    def begin(self) -> list[str]:
        """Return the addresses to ask for first."""
        self._agenda.push(self._home, "front", 100)
        return self._next()

    def take(self, asked: str, text: str, at: str | None = None) -> list[str]:
        """Learn what a page says; return the addresses to ask for next.

        :param asked: the address as it was returned
        :param at: where it led, after redirects
        """
        url = at or asked
        step = self._agenda.done(asked, url)
        if step.sort == "column":
            self._column(step, text, url)
        else:
            self._front.take(step, text, url)
        return self._next()

    def miss(self, asked: str, reason: str) -> list[str]:
        """Learn that a page could not be had, and why; return the addresses to ask for next."""
        step = self._agenda.done(asked, asked)
        what = "The home page" if asked == self._home else f"The page {asked}"
        self._doubts.append(f"{what} could not be read: {reason}.")
        self._front.miss(step)
        return self._next()

    def discovery(self, site: str, at: str) -> Discovery:
        """Return what was found.

        :param at: the moment of the run
        """
        found = columns_of(settled(self.lists))
        doubts = [*self._doubts, *self._front.doubts(found)]
        if left := self._agenda.left:
            doubts.append(f"{left} more links were not followed: {MOST_REQUESTS} requests are enough.")
        if not found:
            doubts.append("No column was found.")
        return Discovery(site, self._home, at, self._agenda.requests, found, doubts)

    def _next(self) -> list[str]:
        asked = self._agenda.next()
        if not asked and self._agenda.is_idle and self._front.try_another():
            asked = self._agenda.next()
        return asked

    def _label(self, link: Named) -> Label:
        return Label(link.name, link.above, self._place.slugs(link.url), link.titles if link.is_whole else 0)

    def _gather(self, links: list[Named], page: str, depth: int) -> None:
        """Put the links of a page that may lead to wanted columns on the list."""
        has_children = {head for link in links for head in link.above[:1]}
        for link in links:
            reach = self._place.reach(link)
            if reach is None or depth > DEEPEST:
                continue
            rank = self._rank(link, reach, depth)
            if rank is None:
                continue
            key = url_key(link.url)
            self._names[key][link.name] = None
            if depth == 1 and not link.is_whole:
                self._menu.add(key)
            known = self._agenda.known.get(key)
            if known is None:
                rank -= 1.5 * (link.name in has_children)
                self._agenda.push(link.url, "column", rank, depth=depth, link=link, found_on=url_key(page))
            elif key not in self._menu:
                known.parents |= {url_key(page)} - {key}

    def _rank(self, link: Named, reach: Reach, depth: int) -> float | None:
        """Return how early a link is followed; None if it is not."""
        label = self._label(link)
        said = self._kind(label)
        if said:
            rank = said[1] + link.is_whole
        elif is_unwanted(label):
            return None
        elif is_parent(link.name):
            rank = PARENT
        elif reach == "inside" and depth <= DEEPEST_UNKNOWN and (link.is_whole or may_be_one(label)):
            rank = UNKNOWN
        else:
            return None
        return rank + 0.5 * (reach == "inside") - 0.5 * depth - 2 * (reach == "abroad")

    def _kind(self, label: Label) -> tuple[ColumnKind, float] | None:
        """Return what a list holds, and how strongly that is said, or how much it is looked for."""
        return (self._sought[label.name], SOUGHT) if label.name in self._sought else kind_of(label)

    def _column(self, step: Step, text: str, url: str) -> None:
        """Read a page that may be a column, and the links on it."""
        assert step.link
        if target := jump_of(text, url):
            self._agenda.push(target, "column", BY_JUMP, depth=step.depth, link=step.link)
            return
        reach = self._place.reach(step.link._replace(url=url))
        if reach is None or (reach == "abroad" and not (names_agency(text) or has_token(url))):
            self._doubts.append(f"{step.link.name or 'A list'} at {url} is not followed: it does not name the agency.")
            return
        read = read_list(text, url, None if _is_roof(step.link.name) else step.link.name)
        found = self._candidate(step, step.link, url, read, " ".join(told(text, "columntype"))) if read else None
        if found:
            self.lists.append(found)
        self._gather(list(_further(step.link, text, url, read)), url, step.depth + 1)

    def _candidate(self, step: Step, link: Named, url: str, read: ReadList, sort: str) -> Candidate | None:
        """Return a list that was read, with what it holds; None if that is nothing wanted.

        :param sort: what its page says that it is a column of
        """
        own = clean(read.name or "")
        named = _named(link, own, self._names[url_key(link.url)])
        label = self._label(named)._replace(rows=tuple(row.title or "" for row in read.rows), told=clean(sort))
        said = self._kind(label)
        if said is None or (is_parent(label.name) and not label.says and label.name not in self._sought):
            return None
        kind, score = said
        evidence = [_called(named), *reasons(label, kind)]
        dated = sum(row.date is not None for row in read.rows)
        evidence.append(f"Its first page shows {len(read.rows)} rows, {dated} of them with a day.")
        evidence += [f"Its family: {sentence}." for sentence in read.evidence]
        doubts = [] if label.says else ["Its name does not say what it holds."]
        doubts += ["No row of its first page shows a day."] if read.rows and not dated else []
        return Candidate(
            url, named.name, kind, score, read.platform, read.rows, evidence, doubts, link.above, step.parents, own
        )


def _further(column: Named, text: str, url: str, read: ReadList | None) -> Iterator[Named]:
    """Yield the links of a column's page that are neither its rows nor its further pages."""
    listed = {url_key(row.url) for row in read.rows} if read else set()
    for link in named_links(text, url):
        if url_key(link.url) not in listed and not (read and read.leads_to(link.url)):
            yield _beneath(link, column.name, url)


def _named(link: Named, own: str, names: Iterable[str]) -> Named:
    """Return a link under the name of its list; a group's link that leads to its first list bears another.

    :param own: what the page calls itself
    :param names: under which pages link to it
    """
    own_says = Label(own).says
    if _is_roof(link.name) and own_says and own_says.meaning != ROOF:
        return link._replace(name=own)
    if is_parent(link.name) and not Label(link.name).says:
        return link._replace(name=next((name for name in names if Label(name).says), link.name))
    return link if link.name else link._replace(name=own)


def _is_roof(name: str) -> bool:
    """Tell the name of a whole group of columns, which says little of what its first list holds."""
    says = Label(name).says
    return says is not None and says.is_vague and says.meaning == ROOF


def _called(link: Named) -> str:
    where = f", under {link.above[0]}" if link.above else ""
    return f"The site calls it {link.name}{where}." if link.name else "The site gives it no name."


def _beneath(link: Named, name: str, page: str) -> Named:
    """Return a link of a column's page; what lies in the folder of the column stands under its name."""
    folder = urljoin(page, ".").partition(":")[2]
    is_below = bool(name) and link.url.partition(":")[2].startswith(folder)
    return link._replace(above=(*link.above, name)) if is_below else link
