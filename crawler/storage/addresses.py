"""What became of every address, and when it is asked again, by the rules of ``crawler.life``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from crawler.clock import utc_now
from crawler.dedupe import full_key, url_key
from crawler.items import FetchFailure, Page, Unchanged
from crawler.life import Life, after
from crawler.storage.plain import plain
from crawler.storage.schema import address, article, put
from crawler.vocabulary import CUT_SHORT, Answer

if TYPE_CHECKING:
    from crawler.storage.batch import Batch

LIFE = tuple(address.c[name] for name in ("state", "failures", "missing", "missing_at", "first_stored_at", "due_at"))
_ALIASED = select(*LIFE, address.c.key, address.c.article_id, address.c.fetched_at)
_LIFE_OF = select(*LIFE).where(address.c.key == bindparam("of_key"))
_UPDATE = update(address).where(address.c.key == bindparam("of_key"))
INSERT = insert(address)

VALIDATORS = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}
"""Headers of an answer → those of the conditional request that they allow."""


def life_of(row: Row[Any] | None) -> Life:
    """Return how an address stands, from a row that begins with :data:`LIFE`; a new one where there is no row."""
    return Life(*row[: len(LIFE)]) if row else Life()


def page_keys(page: Page) -> list[str]:
    """Return the keys a page is known under: its address, the one that led there, or else its bytes."""
    urls = [url for url in (page.url, page.requested_url) if url]
    if urls:
        return list(dict.fromkeys(map(full_key if page.apart else url_key, urls)))
    assert page.archive, "a page without an address is known by its archived bytes"
    return [f"sha256|{page.archive.sha256}"]


def all_keys(page: Page) -> set[str]:
    """Return the keys a page may be known under, former ones included, whatever its post number turns out to be."""
    urls = [url for url in (page.url, page.requested_url, *page.former) if url]
    return {*page_keys(page), *map(url_key, urls), *map(full_key, urls)}


def save_answer(batch: Batch, page: Page, answer: Answer, *, article_id: str | None = None) -> None:
    """Write what became of a page's addresses. A page that gave no article leaves one stored before alone.

    Where it was redirected to may be the address of another article, so only the one that was asked is at fault.
    """
    values: dict[str, Any] = {
        "site": page.site,
        "reason": page.problem or page.doubt,
        "fetched_at": page.fetched_at or utc_now(),
    }
    values |= {"archive": pointer(page)} if page.archive else {}
    values |= {"article_id": article_id, "validator": _validator(page)} if article_id else {}
    known_by = list(zip(page_keys(page), (page.url, page.requested_url), strict=False))
    for key, url in known_by if article_id else known_by[-1:]:
        known = _known(batch.written(), key) if batch.holds(key) else None
        life = life_of(known)
        if not page.again:
            life = after(life, answer, page.run_at or values["fetched_at"])
        elif article_id:  # read again, it is an article after all
            life = Life("stored", first_stored_at=life.first_stored_at or values["fetched_at"], due_at=life.due_at)
        values |= plain(life) | {"url": url}
        if known:
            batch.written().execute(_UPDATE, values | {"of_key": key})
        else:
            batch.add_address(values | {"key": key})


def save_failure(connection: Connection, failure: FetchFailure) -> None:
    """Store that an address gave no page. What is stored of it already stays as it is, unless it is gone now."""
    key = url_key(failure.url)
    known = _known(connection, key)
    life = after(life_of(known), failure.answer, failure.run_at)
    values = {"url": failure.url, "site": failure.site, "reason": failure.reason, "fetched_at": failure.run_at}
    if known:
        connection.execute(_UPDATE, values | plain(life) | {"of_key": key})
    else:
        connection.execute(INSERT, values | plain(life) | {"key": key})
    if life.state == "gone":
        own = select(address.c.article_id).where(address.c.key == key).scalar_subquery()
        connection.execute(update(article).where(article.c.id == own).values(status="gone"))


def save_unchanged(connection: Connection, item: Unchanged) -> None:
    """Store that an address still holds the article that is stored."""
    key = url_key(item.url)
    life = after(life_of(_known(connection, key)), "unchanged", item.run_at)
    connection.execute(update(address).where(address.c.key == key).values(plain(life) | {"reason": None}))
    own = select(address.c.article_id).where(address.c.key == key).scalar_subquery()
    seen = {"last_seen_at": item.run_at, "status": "live"}
    connection.execute(update(article).where(article.c.id == own).values(seen))


def save_alias(connection: Connection, site: str, url: str, former: str) -> None:
    """Store that the article of a former address, if there is one, lies at another one now.

    The former address is asked no more.
    """
    key, old = url_key(url), url_key(former)
    rows = {row.key: row for row in connection.execute(_ALIASED.where(address.c.key.in_((key, old))))}
    if old not in rows or rows[old].article_id is None:
        return
    life = after(life_of(rows[old]), "unchanged", utc_now())
    if key not in rows or rows[key].article_id is None:
        values = {"url": url, "site": site, "article_id": rows[old].article_id, "fetched_at": rows[old].fetched_at}
        put(connection, address, {"key": key}, values | plain(life) | {"reason": None})
    settled = plain(replace(life, due_at=None)) | {"reason": None}
    connection.execute(update(address).where(address.c.key == old).values(settled))
    connection.execute(update(article).where(article.c.id == rows[old].article_id).values(status="live"))


def lives(connection: Connection, keys: Iterable[str]) -> dict[str, tuple[Life, dict[str, str]]]:
    """Return how addresses stand, those that were ever asked, with the headers of a conditional request."""
    rows = connection.execute(select(*LIFE, address.c.key, address.c.validator).where(address.c.key.in_(set(keys))))
    return {row.key: (life_of(row), row.validator or {}) for row in rows}


def pointer_of(row: Any) -> dict[str, Any]:
    """Return where the last page of an address lies, and whether it is another than that of the stored article.

    :param row: ``archive``, ``state`` and ``reason`` of the address, ``stored`` the archive pointer of its article
    """
    archive: dict[str, Any] = row.archive
    settled = row.stored is not None and row.stored.items() <= archive.items()
    cut = row.state == "suspect" and row.reason == CUT_SHORT
    return archive | ({} if settled else {"unsettled": True, "cut_short": cut})


def _known(connection: Connection, key: str) -> Row[Any] | None:
    return connection.execute(_LIFE_OF, {"of_key": key}).one_or_none()


def _validator(page: Page) -> dict[str, str] | None:
    """Return the headers with which a page can be asked for conditionally; only one without further pages can."""
    if page.following:
        return None
    told = {VALIDATORS[name.lower()]: value for name, value in page.headers if name.lower() in VALIDATORS}
    return told or None


def pointer(page: Page) -> dict[str, Any]:
    """Return where a page's bytes lie, and in ``following`` where those of its further pages do."""
    places: list[dict[str, Any]] = [plain(part.archive) for part in page.pages if part.archive]
    first, *more = places
    return first | ({"following": more} if more else {})
