"""Finds what the store knows of an address or an article, and why its record names the relations that it names."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Engine, or_, select

from crawler.dedupe import full_key, url_key
from crawler.dedupe.relationship import in_words, siblings_asked
from crawler.life import Life
from crawler.storage.addresses import LIFE, life_of, pointer_of
from crawler.storage.engine import reading
from crawler.storage.near_duplicates import Compared, compared
from crawler.storage.neighbours import TIES
from crawler.storage.schema import address, article, listing

KNOWN = select(
    *LIFE,
    *(address.c[name] for name in ("key", "url", "reason", "article_id", "archive", "fetched_at")),
    article.c.archive.label("stored"),
).outerjoin_from(address, article)


@dataclass
class Seen:
    """What the store knows of an address or an article."""

    url: str | None
    life: Life
    reason: str | None = None
    """Why it gave no article when it was last asked."""
    asked_at: str | None = None
    """UTC, ISO 8601; None if it never was."""
    columns: list[str] = field(default_factory=list)
    """``site/column`` of the lists that name it."""
    record: dict[str, Any] | None = field(default=None, repr=False)
    """The stored article."""
    archive: dict[str, Any] | None = None
    """Where the page lies that the article was read from, or else the last one that came; None if none ever came."""


class Known:
    """Look things up by name; every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def seen(self, name: str) -> Seen | None:
        """Return what is known of an address, in any spelling, or of an article by its id; None if nothing is."""
        with reading(self._engine) as connection:
            try:
                keys = [full_key(name), url_key(name)]
            except ValueError:  # no address
                return _of_article(connection, name)
            return _of_address(connection, name, keys)

    def compared(self, article_id: str) -> list[dict[str, Any]]:
        """Compare a stored article again with all that the store looks up for it.

        :returns: for each other article its id, url, title and day, by what it was found (``keys`` of the text,
            ``title``), what both have in common, what they are ``judged`` to be, which ``siblings`` were asked whether
            these are cases of a form and which of them show it, whether that makes a ``tie``, how they are tied in the
            store (``stored``), and why a tie does not stand in the record (``hidden``)
        """
        with reading(self._engine) as connection:
            return [_told(one) for one in compared(connection, article_id)]


def _of_address(connection: Connection, name: str, keys: list[str]) -> Seen | None:
    """Return what is known of an address; one whose post number is another article's stands under its whole key."""
    rows = {row.key: row for row in connection.execute(KNOWN.where(address.c.key.in_(keys)))}
    row = next((rows[key] for key in keys if key in rows), None)
    columns = _columns(connection, keys)
    if row is None:
        return Seen(name, Life(), columns=columns) if columns else None
    return _seen(connection, row, columns)


def _of_article(connection: Connection, article_id: str) -> Seen | None:
    """Return what is known of an article, and of the address that it was read from last."""
    record = _record(connection, article_id)
    if record is None:
        return None
    rows = list(connection.execute(KNOWN.where(address.c.article_id == article_id).order_by(address.c.fetched_at)))
    own = [row for row in rows if row.url == record["url"]] or rows
    if not own:  # no address leads to it any more
        return Seen(record["url"], Life("stored"), record=record, archive=record["archive"])
    return _seen(connection, own[-1], _columns(connection, [own[-1].key]))


def _seen(connection: Connection, row: Any, columns: list[str]) -> Seen:
    record = _record(connection, row.article_id) if row.article_id else None
    archive = _whole_pointer(connection, record) if record else row.archive and pointer_of(row)
    return Seen(row.url, life_of(row), row.reason, row.fetched_at, columns, record, archive)


def _record(connection: Connection, article_id: str) -> dict[str, Any] | None:
    found = connection.execute(select(article).where(article.c.id == article_id)).mappings().one_or_none()
    return dict(found) if found else None


def _whole_pointer(connection: Connection, record: dict[str, Any]) -> dict[str, Any] | None:
    """Return where the pages of an article lie, further ones included: these are kept with its addresses."""
    pointers = connection.scalars(select(address.c.archive).where(address.c.article_id == record["id"]))
    own: dict[str, Any] | None = record["archive"]
    return next((one for one in pointers if own and one and own.items() <= one.items()), own)


def _columns(connection: Connection, keys: list[str]) -> list[str]:
    query = select(listing.c.site, listing.c.column).where(or_(*(listing.c.key == key for key in keys)))
    return [f"{row.site}/{row.column}" for row in connection.execute(query.order_by(listing.c.first_seen_at))]


def _told(one: Compared) -> dict[str, Any]:
    """Return a comparison as data."""
    neighbour, pair = one.neighbour, one.neighbour.pair
    found, judged, tie = pair.found, neighbour.judged, TIES.rules[one.rule]
    return {
        "id": pair.other.id,
        "url": pair.other.url,
        "title": pair.other.title,
        "day": pair.other.day,
        "keys": neighbour.keys,
        "same_title": neighbour.when,
        "share": found.share,
        "shared": found.shared,
        "sentences": found.sentences,
        "spots": found.spots,
        "edits": [edit._asdict() for edit in found.edits],
        "judged": {"rule": judged.rule.name, "says": in_words(pair, judged)},
        "siblings": siblings_asked(pair, judged),
        "tie": {"rule": tie.name, "says": tie.says},
        "stored": one.stored,
        "hidden": {"rule": one.hidden} if one.hidden else None,
    }
