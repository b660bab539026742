"""The arguments of a crawl, ``-a NAME=VALUE``."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from datetime import date
from urllib.parse import urlsplit

from crawler.errors import UserError

BLANK = re.compile(r"[\s\x00-\x1f]")


@dataclass(frozen=True)
class Arguments:
    """What of a site is wanted. ``since`` and ``until`` go by the date in the list's row; rows without one are read."""

    since: str | None = None
    until: str | None = None
    column: str | None = None
    limit: int | None = None
    full: bool = False

    @classmethod
    def parse(
        cls,
        since: str | None = None,
        until: str | None = None,
        column: str | None = None,
        limit: str | None = None,
        full: str | None = None,
    ) -> Arguments:
        """Check the arguments as they come from the command line.

        :raises UserError: naming the argument, what it was and what it should be
        """
        if limit is not None and not (str(limit).isdecimal() and int(limit) > 0):
            raise UserError(f"limit={limit} is not a number of articles: give a whole number from 1.")
        if full not in (None, "0", "1"):
            raise UserError(f"full={full} is neither 0 nor 1: give full=1 to read every article again.")
        for name, value in (("since", since), ("until", until)):
            if value is not None and not _is_day(value):
                raise UserError(f"{name}={value} is not a day: give it as YYYY-MM-DD.")
        if since and until and since > until:
            raise UserError(f"since={since} is after until={until}: there is no day between them, change them over.")
        return cls(since, until, column, int(limit) if limit else None, full == "1")

    @property
    def partial(self) -> bool:
        """Whether a run with these arguments sees only a part of the site, so that it proves nothing about the rest."""
        return any((self.since, self.until, self.column, self.limit))

    def wants(self, day: str | None) -> bool:
        """Tell whether a row with this date is asked for."""
        return day is None or ((not self.since or day >= self.since) and (not self.until or day <= self.until))

    def given(self) -> dict[str, object]:
        """Return the arguments that were given, for the run's row."""
        return {name: value for name, value in asdict(self).items() if value}


def check_address(url: str) -> None:
    """Check the address of a page that a user gives.

    :raises UserError: if no page of the web can have it
    """
    if not is_address(url):
        raise UserError(f"{url} is not the address of a web page: give it with http:// or https:// and a host.")


def is_address(url: str) -> bool:
    """Tell whether a page of the web can have an address."""
    try:
        parts = urlsplit(url)
        _ = parts.port
        url.encode()
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not BLANK.search(url)


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
