"""Finding the columns of a site on the network: what a search asks for, what it is told, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from scrapy.http import Response
from twisted.python.failure import Failure

from crawler.dedupe import url_key
from crawler.discover.search import Search
from crawler.discover.site import other_scheme
from crawler.discover.strangers import why_strange
from crawler.found import Discovery, FoundColumn, KeptColumn, KeptSite
from crawler.platforms.base import Column
from crawler.text.slugs import free_slug
from crawler.vocabulary import State
from crawler.walk.failures import is_silent, why
from crawler.walk.responses import text_of

HOME = "home"
"""Under this name a run tells of its search, beside its columns."""


AGAIN_AFTER = timedelta(days=7)
"""How long after a search, which may ask a site for forty pages, nothing is looked for again."""


def due_again(kept: KeptSite) -> datetime | None:
    """Return when a site that was searched may be searched again."""
    return datetime.fromisoformat(kept.searched_at) + AGAIN_AFTER if kept.searched_at else None


def rests_till(kept: KeptSite, now: str) -> str | None:
    """Return the day before which a site is not searched again; None where its home page alone was asked for."""
    due = due_again(kept)
    return due.date().isoformat() if due and kept.requests > 1 and datetime.fromisoformat(now) < due else None


class SiteSearch:
    """The search of one run. Pages that turn out to be columns are kept, so that nothing is asked twice."""

    def __init__(self, agency: str, home: str) -> None:
        self._search = Search(agency, home)
        self._agency = agency
        self._home = home
        self._strange: str | None = None
        """What tells that the host of the home page is no government's any more."""
        self._pages: dict[str, Response] = {}
        self._failed: tuple[State, str] | None = None
        self._silent: str | None = None
        """Why the home page is asked for by http in the place of https, or the other way."""
        self._open = 0

    def begin(self) -> list[str]:
        """Return the addresses to ask for first."""
        return self._opened(self._search.begin())

    def read(self, response: Response, asked: str) -> list[str]:
        """Learn what a page says; return the addresses to ask for next."""
        self._open -= 1
        self._pages[response.url] = response
        text = text_of(response)
        addresses = self._search.take(asked, text, response.url)
        if response.url == self._search.bureau and (why := why_strange(text, response.url, self._agency)):
            self._strange = f"{response.url}: its host is no longer a government's: {why}"
        return [] if self._strange else self._opened(addresses)

    def miss(self, failure: Failure, asked: str) -> list[str]:
        """Learn that a page could not be had; return the addresses to ask for next."""
        self._open -= 1
        answer, reason = why(failure)
        if self._silent is None and asked == self._home and is_silent(failure.value):
            self._silent = f"{asked}: {reason}"
            self._home = other_scheme(asked)
            self._search = Search(self._agency, self._home)
            return self._opened(self._search.begin())
        if asked == self._home:
            state: State = answer if answer == "refused" or answer == "down" else "layout"
            self._failed = state, self._silent or f"{asked}: {reason}"
        return self._opened(self._search.miss(asked, reason))

    def _opened(self, addresses: list[str]) -> list[str]:
        self._open += len(addresses)
        return addresses

    @property
    def is_over(self) -> bool:
        """Whether nothing is asked for any more."""
        return self._open == 0

    def found(self, site: str, at: str, known: Iterable[Column]) -> Discovery:
        """Return what was found; a column that is known beforehand bears its slug, others have slugs of their own."""
        discovery = self._search.discovery(site, at)
        discovery.doubts += [f"{self._silent}; {self._home} was asked for in its place."] if self._silent else []
        if self._strange:
            return replace(discovery, columns=[], doubts=[self._strange])
        by_key = {url_key(column.url): column.slug for column in known}
        taken = set(by_key.values())
        columns = []
        for column in discovery.columns:
            slug = by_key.get(url_key(column.url)) or free_slug(column.slug, taken)
            taken.add(slug)
            columns.append(replace(column, slug=slug))
        return replace(discovery, columns=columns)

    def page(self, column: Column) -> Response | None:
        """Return the first page of a column's list, once."""
        return self._pages.pop(column.url, None)

    def problem(self) -> tuple[State, str]:
        """Return why a search came to nothing, and what that makes of a run with nothing else to walk."""
        reason = self._strange or f"{self._home}: no column was found from here"
        return self._failed or ("layout", reason.rstrip("."))


def walked(columns: Iterable[FoundColumn], known: Iterable[Column]) -> list[Column]:
    """Return the columns to be walked of those that were found, besides those known beforehand; none is proposed."""
    keys = {url_key(column.url) for column in known} | {column.slug for column in known}
    return [
        Column(
            slug=column.slug,
            name=column.name,
            url=column.url,
            platform=column.platform,
            kind=column.kind,
            grade="CONFIRMED" if isinstance(column, KeptColumn) and column.state == "CONFIRMED" else "FOUND",
        )
        for column in columns
        if not {url_key(column.url), column.slug} & keys
        and not (isinstance(column, KeptColumn) and column.state == "PROPOSED")
    ]
