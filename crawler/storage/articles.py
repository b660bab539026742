"""Stores and reads articles, their former texts, and what became of the addresses they came from."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Engine, and_, bindparam, insert, select, update

from crawler.clock import utc_now
from crawler.dedupe import article_id, url_key
from crawler.items import Article, Page
from crawler.storage.addresses import page_keys, pointer_of, save_answer
from crawler.storage.engine import reading
from crawler.storage.index import index
from crawler.storage.near_duplicates import is_another, relate_article
from crawler.storage.schema import address, article, article_revision, listing
from crawler.storage.selection import RECORD, Selection
from crawler.vocabulary import DATELESS, Answer

TEXT = ("title", "kicker", "subtitle", "body")
"""The fields whose change makes a revision."""

SAMPLE = 50
"""Articles that tell what a site's pages are like."""

# Made once, with their values as parameters: building a statement of forty values costs more than running it.
_INSERT = insert(article)
_UPDATE = update(article).where(article.c.id == bindparam("own"))


LAST_PAGE = (address.c.archive, address.c.state, address.c.reason, article.c.archive.label("stored"))
"""What tells where the last page of an address lies, and whether its article was read from it."""


class Articles:
    """Read articles; every method is one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def records(
        self, site: str | None = None, kind: str | None = None, since: str | None = None, until: str | None = None
    ) -> Selection:
        """Choose articles, to be streamed."""
        return Selection(self._engine, site, kind, since, until)

    def history(self, name: str) -> list[dict[str, Any]]:
        """Return the records of an article, the oldest text first; none if there is no such article.

        :param name: its id, or an address of it in any spelling
        """
        with reading(self._engine) as connection:
            try:
                found = connection.scalar(select(address.c.article_id).where(address.c.key == url_key(name)))
            except ValueError:
                found = None  # no address
            own = found or name
            former = select(article_revision.c.record).where(article_revision.c.article_id == own)
            records = list(connection.scalars(former.order_by(article_revision.c.revision)))
            newest = connection.execute(select(article).where(article.c.id == own)).mappings()
            return records + [dict(row) for row in newest]

    def are_dated(self, site: str, before: str) -> bool:
        """Tell whether most of a site's newest articles, first seen before a moment, show their date themselves."""
        query = select(article.c.flags).where(article.c.site == site, article.c.first_seen_at < before)
        with reading(self._engine) as connection:
            flags = list(connection.scalars(query.order_by(article.c.first_seen_at.desc()).limit(SAMPLE)))
        return 2 * sum(not DATELESS.isdisjoint(one) for one in flags) < len(flags)

    def archived(self, site: str | None = None, since: str | None = None) -> list[dict[str, Any]]:
        """Return the archive pointers that ``reprocess`` reads again, oldest first: the last page of every address."""
        query = select(*LAST_PAGE).outerjoin_from(address, article).where(address.c.archive.is_not(None))
        query = query.where(address.c.site == site) if site else query
        query = query.where(address.c.fetched_at >= since) if since else query
        with reading(self._engine) as connection:
            return [pointer_of(row) for row in connection.execute(query.order_by(address.c.fetched_at, address.c.key))]


def save_page(connection: Connection, page: Page) -> str:
    """Store a page that went through all stages: its article and its addresses, or why it has none.

    An article without an id is given one. The caller sees to it that there is one writer at a time.

    :returns: ``new``, ``revised`` (another text at the same address), ``unchanged``, ``suspect`` (no article, though
        it could be read) or ``failed``
    """
    if page.article is not None and not page.doubt and page.article.id is None:
        _identify(connection, page, page.article)
        page.doubt = _lost(connection, page, page.article)
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
    article.id = _known_id(connection, page) or article_id(article.url, article.title, article.body)
    if article.url and is_another(connection, article.id, article.url, article.title, article.body):
        page.apart = True
        article.id = article_id(article.url, article.title, article.body, apart=True)
        article.flags.append("number_reused")


def _lost(connection: Connection, page: Page, new: Article) -> str | None:
    """Return what a page has lost that the stored article has: it is not stored over it."""
    if (page.again and not page.unsettled) or DATELESS.isdisjoint(new.flags):
        return None
    flags = connection.scalar(select(article.c.flags).where(article.c.id == new.id))
    had = flags is not None and DATELESS.isdisjoint(flags)
    page.unreadable = page.unreadable or had
    return "the date that it had before has vanished from it" if had else None


def _known_id(connection: Connection, page: Page) -> str | None:
    if page.url and not page.again:
        return None
    known = and_(address.c.key.in_(page_keys(page)), address.c.article_id.is_not(None))
    return connection.scalar(select(address.c.article_id).where(known))


def _put_article(connection: Connection, page: Page, values: dict[str, Any]) -> str:
    """Insert or rewrite an article; another text under the same id moves the older one to its revisions."""
    now = page.fetched_at or utc_now()
    old = connection.execute(select(article).where(article.c.id == values["id"])).mappings().one_or_none()
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
    query = select(listing.c.column).where(listing.c.key.in_(page_keys(page)), listing.c.site == page.site)
    others = connection.scalars(query.order_by(listing.c.first_seen_at, listing.c.column)).all()
    return list(dict.fromkeys([*known, *([page.column] if page.column else []), *others]))
