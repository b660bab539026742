"""The life of an address: what its answer makes of it, and when it is asked again.

``docs/addresses.md`` shows the same as a table. Only ``stored`` is settled; everything else is asked again, sooner or
later, for ever: a bad night costs nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from crawler.items import Row
from crawler.text.titles import is_cut_off, is_same
from crawler.vocabulary import AddressState, Answer, Occasion

REVISITS = (1, 3, 7, 30)
"""Days after it was first stored at which an article is asked again."""

LONGEST_WAIT = 30
"""Days between two repeated retries at most; they begin with one day and double."""

GONE_AFTER = 3
"""Runs, each at least a day after the one before, in which an address must be missing to be gone."""

DAY = timedelta(days=1)


MEANS: dict[AddressState, str] = {
    "new": "listed, not had yet",
    "stored": "its article is in the store",
    "suspect": "answered, but what came is no article: archived, the reason is kept, a text stored before is untouched",
    "refused": "the site, its firewall or its robots.txt says no",
    "down": "no answer, a server error, no way to the host",
    "elsewhere": "leads off the site",
    "failed": "came, and could not be read by us: archived",
    "gone": "its own 404 or 410 in three runs at least a day apart, the host healthy otherwise",
}
"""What a state means, in the words of ``docs/addresses.md``."""


@dataclass(frozen=True)
class Life:
    """How an address stands. Moments are ISO 8601 in UTC."""

    state: AddressState = "new"
    failures: int = 0
    """How often in a row it gave no article."""
    missing: int = 0
    """Runs, a day apart, in which it was missing."""
    missing_at: str | None = None
    """When it was last counted as missing."""
    first_stored_at: str | None = None
    due_at: str | None = None
    """From when on it is asked again; None if it never is by itself."""


def after(life: Life, answer: Answer, now: str) -> Life:
    """Return how an address stands after an answer.

    :param now: the moment of the run
    """
    if answer == "article" or answer == "unchanged":
        first = life.first_stored_at or now
        return Life("stored", first_stored_at=first, due_at=_next_revisit(first, now))
    failures = life.failures + 1
    due = now if failures == 1 else _later(now, min(2 ** (failures - 2), LONGEST_WAIT))
    life = replace(life, failures=failures, due_at=due)
    if answer != "missing":
        return replace(life, state=answer, missing=0, missing_at=None)
    if life.missing_at is None or _moment(now) - _moment(life.missing_at) >= DAY:
        life = replace(life, missing=life.missing + 1, missing_at=now)
    return replace(life, state="gone") if life.missing >= GONE_AFTER else life


def occasion(life: Life | None, now: str) -> Occasion | None:
    """Return why an address is asked in a run, or None if it is not.

    :param life: None of an address that was never asked
    """
    if life is None:
        return "first"
    if life.failures == 1:
        return "again"  # whatever the time
    if life.due_at is None or now < life.due_at <= _later(now, LONGEST_WAIT):  # later than that: a clock was wrong
        return None
    if life.failures:
        return "repeat"
    return "revisit" if life.state == "stored" else "first"


def renewed(life: Life, now: str) -> Life:
    """Return how an address stands whose row in a list has changed: it is asked like a new one."""
    return replace(life, failures=min(life.failures, 1), due_at=now)


def has_changed(before: Row, row: Row) -> bool:
    """Tell whether a list says something else of an article than before: title, day or spelling of the address.

    A title that is cut off elsewhere or spelt otherwise, and what one of two rows leaves out, is no change.
    """
    redated = bool(before.date and row.date) and before.date != row.date
    retitled = before.title and row.title and not is_same(before.title, row.title)
    return bool(retitled) or redated or before.url != row.url


def completed(before: Row, row: Row) -> Row:
    """Return an unchanged row with what it left out before: its day, its title or the rest of that."""
    cut = not before.title or is_cut_off(before.title)
    return Row(before.url, row.title or before.title if cut else before.title, before.date or row.date)


def _next_revisit(first: str, now: str) -> str | None:
    moments = (_later(first, days) for days in REVISITS)
    return next((moment for moment in moments if moment > now), None)


def _later(moment: str, days: int) -> str:
    return (_moment(moment) + days * DAY).isoformat(timespec="seconds")


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
