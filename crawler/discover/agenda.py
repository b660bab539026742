"""The pages that a search has to ask for: which first, how many at a time and in all, none twice."""

from __future__ import annotations

import heapq
from collections import Counter
from dataclasses import dataclass, field
from itertools import count
from typing import Literal

from crawler.dedupe import url_key
from crawler.discover.links import Named

MOST_REQUESTS = 40
"""Pages that are asked for on a site."""

MOST_OPEN = 3
"""Pages asked for at a time: what one of them tells may make another needless."""

MOST_OF_A_NAME = 3
"""Lists of one name that are read: a calendar has one for every day."""

Sort = Literal["front", "directory", "root", "data", "column"]
"""What a page is asked for as: the front of a site, a list of a portal's offices, the root of a host that is shared, a
menu, or a column."""


@dataclass(order=True)
class Step:
    """A page to be asked for."""

    rank: float
    number: int
    url: str = field(compare=False)
    sort: Sort = field(compare=False)
    depth: int = field(compare=False, default=0)
    """Steps from the front page."""
    link: Named | None = field(compare=False, default=None)
    parents: set[str] = field(compare=False, default_factory=set)
    """Keys of the pages on which it was found."""


class Agenda:
    """What is to be asked, what is being asked, and what was."""

    def __init__(self) -> None:
        self.requests = 0
        self.waiting: list[Step] = []
        self.open: dict[str, Step] = {}
        self.known: dict[str, Step | None] = {}
        """By the keys of all addresses that were met; None for one that a redirect led to."""
        self._numbers = count()
        self._names: Counter[str] = Counter()

    def push(
        self,
        url: str,
        sort: Sort,
        rank: float,
        *,
        depth: int = 0,
        link: Named | None = None,
        found_on: str | None = None,
    ) -> None:
        """Put a page on the list, unless it was there before.

        :param rank: the higher, the earlier
        :param found_on: key of the page with the link
        """
        key = url_key(url)
        if key in self.known and not (sort == "front" and self.known[key] is None):
            return
        step = Step(-rank, next(self._numbers), url, sort, depth, link, {found_on} if found_on else set())
        self.known[key] = step
        heapq.heappush(self.waiting, step)

    def next(self) -> list[str]:
        """Return what is asked for now."""
        asked = []
        while self.waiting and len(self.open) < MOST_OPEN and self.requests < MOST_REQUESTS:
            step = heapq.heappop(self.waiting)
            if step.sort == "column" and step.link and step.link.name:
                self._names[step.link.name] += 1
                if self._names[step.link.name] > MOST_OF_A_NAME:
                    continue
            self.open[step.url] = step
            self.requests += 1
            asked.append(step.url)
        return asked

    def done(self, asked: str, at: str) -> Step:
        """Take note that a page was answered.

        :param at: where it led, after redirects
        """
        step = self.open.pop(asked)
        self.known.setdefault(url_key(at), None)
        return step

    @property
    def is_idle(self) -> bool:
        """Whether nothing is to be asked and nothing is being asked."""
        return not self.waiting and not self.open

    @property
    def left(self) -> int:
        """How many pages are not asked for because the site was asked for enough."""
        return len(self.waiting) if self.requests >= MOST_REQUESTS else 0
