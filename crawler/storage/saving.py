"""Stores items, each as what it is: pages with their articles, rows of lists, addresses without a page, columns."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlalchemy.exc import InterfaceError, InternalError, OperationalError

from crawler.clock import utc_now
from crawler.dedupe import article_id, url_key
from crawler.found import Discovery, MovedColumn
from crawler.items import Article, FetchFailure, Item, Listing, Page, Unchanged
from crawler.storage.addresses import page_keys, save_answer, save_failure, save_unchanged
from crawler.storage.as_stored import is_as_stored
from crawler.storage.index import index
from crawler.storage.lists import save_listing
from crawler.storage.near_duplicates import is_another, is_same, one_writer, relate_article
from crawler.storage.schema import address, article, article_revision, listing
from crawler.storage.selection import RECORD
from crawler.storage.sites import save_discovery, save_move
from crawler.vocabulary import DATELESS, Answer

logger = logging.getLogger(__name__)

DATABASE_FAILED = (OperationalError, InternalError, InterfaceError)
"""Errors that no other item would be spared: disk full, locked, read-only, server gone."""

TEXT = ("title", "kicker", "subtitle", "body")
"""The fields whose change makes a revision."""

# Made once, with their values as parameters: building a statement of forty values costs more than running it.
_INSERT = insert(article)
_UPDATE = update(article).where(article.c.id == bindparam("own"))


_STORED = select(article).where(article.c.id == bindparam("own"))
_FLAGS = select(article.c.flags).where(article.c.id == bindparam("own"))
_ARTICLE_OF = select(address.c.article_id).where(
    address.c.key.in_(bindparam("keys", expanding=True)), address.c.article_id.is_not(None)
)
_COLUMNS = (
    select(listing.c.column)
    .where(listing.c.key.in_(bindparam("keys", expanding=True)), listing.c.site == bindparam("of_site"))
    .order_by(listing.c.first_seen_at, listing.c.column)
)


def save_items(connection: Connection, items: Iterable[Item], *, carefully: bool = False) -> list[str]:
    """Store items in the transaction of a connection, and return what became of each: see :meth:`Store.save`.

    :param carefully: give each page a savepoint, so that one that cannot be stored by a fault of its own is stored as
        failed; it costs two statements a page, so it is for those among which one has failed
    """
    one_writer(connection)
    return [_save(connection, item, carefully=carefully) for item in items]


def _save(connection: Connection, item: Item, *, carefully: bool) -> str:
    """Store one item of several."""
    if isinstance(item, Listing):
        save_listing(connection, item)
        return "listed"
    if isinstance(item, FetchFailure):
        save_failure(connection, item)
        return item.answer
    if isinstance(item, Unchanged):
        save_unchanged(connection, item)
        return "unchanged"
    if isinstance(item, Discovery):
        save_discovery(connection, item)
        return "found"
    if isinstance(item, MovedColumn):
        save_move(connection, item)
        return "moved"
    if not carefully:
        return save_page(connection, item)
    try:
        with connection.begin_nested():
            return save_page(connection, item)
    except DATABASE_FAILED:
        raise
    except Exception as error:
        item.problem = f"store: {type(error).__name__}: {str(error).partition(chr(10))[0]}"
        logger.exception("%s could not be stored: %s", item.url or item.origin, item.problem)
        return save_page(connection, item)


def save_page(connection: Connection, page: Page) -> str:
    """Store a page that went through all stages: its article and its addresses, or why it has none.

    An article without an id is given one. The caller sees to it that there is one writer at a time.

    :returns: ``new``, ``revised`` (another text at the same address), ``unchanged``, ``suspect`` (no article, though
        it could be read) or ``failed``
    """
    if page.again and page.article is not None and not page.doubt and is_as_stored(connection, page, page.article):
        return "unchanged"
    if page.article is not None and not page.doubt and page.article.id is None:
        _identify(connection, page, page.article)
        page.doubt = _strayed(connection, page, page.article) or _lost(connection, page, page.article)
    if page.problem or page.doubt or page.article is None:
        answer: Answer = "suspect" if page.doubt else "failed"
        save_answer(connection, page, answer)
        return answer
    values = asdict(page.article)
    outcome = _put_article(connection, page, values)
    relate_article(connection, values["id"])
    save_answer(connection, page, "article", article_id=values["id"])
    return outcome


def _identify(connection: Connection, page: Page, article: Article) -> None:
    """Give an article its id: by its address, unless the post number in it is another article's.

    A page without an address keeps the id under which it was stored before, whatever its text has become.
    """
    own = article_id(article.url, article.title, article.body)
    article.id = _known_id(connection, page) or _former_id(connection, page, article, own) or own
    if article.url and is_another(connection, article.id, article.url, article.title, article.body):
        page.apart = True
        article.id = article_id(article.url, article.title, article.body, apart=True)
        article.flags.append("number_reused")


def _former_id(connection: Connection, page: Page, article: Article, own: str) -> str | None:
    """Return the id of an article that is stored under a former address of its page, and lies here now."""
    if page.url is None:
        return None
    here = connection.scalars(_ARTICLE_OF, {"keys": [url_key(page.url)]}).all()
    for known in here:
        if known != own and is_same(connection, known, article.title, article.body, whole=False):
            return str(known)
    before = connection.scalars(_ARTICLE_OF, {"keys": list(map(url_key, page.former))}).all() if page.former else []
    return next(
        (known for known in before if is_same(connection, known, article.title, article.body, whole=True)), None
    )


def _strayed(connection: Connection, page: Page, article: Article) -> str | None:
    """Return what is wrong with a page that was asked for as a stored article at another address, and is none."""
    if not page.former or page.occasion != "revisit":
        return None
    known = connection.scalars(_ARTICLE_OF, {"keys": list(map(url_key, page.former))}).all()
    return None if article.id in known else f"it is not the article that was stored from {page.former[0]}"


def _lost(connection: Connection, page: Page, new: Article) -> str | None:
    """Return what a page has lost that the stored article has: it is not stored over it."""
    if (page.again and not page.unsettled) or DATELESS.isdisjoint(new.flags):
        return None
    flags = connection.scalar(_FLAGS, {"own": new.id})
    had = flags is not None and DATELESS.isdisjoint(flags)
    page.unreadable = page.unreadable or had
    return "the date that it had before has vanished from it" if had else None


def _known_id(connection: Connection, page: Page) -> str | None:
    if page.url and not page.again:
        return None
    known: str | None = connection.scalar(_ARTICLE_OF, {"keys": page_keys(page)})
    return known


def _put_article(connection: Connection, page: Page, values: dict[str, Any]) -> str:
    """Insert or rewrite an article; another text under the same id moves the older one to its revisions."""
    now = page.fetched_at or utc_now()
    old = connection.execute(_STORED, {"own": values["id"]}).mappings().one_or_none()
    if old is None:
        columns = _columns(connection, page, [])
        connection.execute(_INSERT, values | {"columns": columns, "first_seen_at": now, "last_seen_at": now})
        index(connection, values)
        return "new"
    changed = not page.again and any(old[name] != values[name] for name in TEXT)
    values |= {"columns": _columns(connection, page, old["columns"]), "first_seen_at": old["first_seen_at"]}
    values |= {"revision": old["revision"] + changed, "last_seen_at": old["last_seen_at"] if page.again else now}
    if changed:
        record = {name: old[name] for name in RECORD}
        former = {"article_id": old["id"], "revision": old["revision"], "replaced_at": now, "record": record}
        connection.execute(insert(article_revision), former)
    connection.execute(_UPDATE, values | {"own": old["id"]})
    index(connection, values, former=dict(old))
    return "revised" if changed else "unchanged"


def _columns(connection: Connection, page: Page, known: list[str]) -> list[str]:
    """Return the columns an article stands in: those known, the one it was found in, and others whose lists name it."""
    others = connection.scalars(_COLUMNS, {"keys": page_keys(page), "of_site": page.site}).all() if page.site else []
    return list(dict.fromkeys([*known, *([page.column] if page.column else []), *others]))
