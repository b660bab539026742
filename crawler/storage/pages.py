"""Stores pages: their articles with index and ties, or why they have none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, insert, select, union_all, update

from crawler.clock import utc_now
from crawler.dedupe import article_id, url_key
from crawler.dedupe.text import Text
from crawler.items import Article, Page
from crawler.storage.addresses import page_keys, save_answer
from crawler.storage.as_stored import is_as_stored
from crawler.storage.batch import Batch
from crawler.storage.index import index
from crawler.storage.near_duplicates import is_another, is_same, relate_texts
from crawler.storage.plain import plain
from crawler.storage.schema import address, article, article_revision
from crawler.storage.selection import RECORD
from crawler.storage.texts import text_of
from crawler.vocabulary import DATELESS, Answer

Stored = RowMapping | None
"""The row of an article; None where there is none."""

TEXT = ("title", "kicker", "subtitle", "body")
"""The fields whose change makes a revision."""

# Made once, with their values as parameters: building a statement of forty values costs more than running it.
_UPDATE = update(article).where(article.c.id == bindparam("own"))
_STORED = select(article).where(article.c.id == bindparam("own"))
_ARTICLE_OF = select(address.c.article_id).where(
    address.c.key.in_(bindparam("keys", expanding=True)), address.c.article_id.is_not(None)
)
_AT = select(article).where(article.c.id.in_(_ARTICLE_OF)).order_by(article.c.id)
_OWN_OR_AT = (
    select(article)
    .where(article.c.id.in_(union_all(select(bindparam("own", type_=article.c.id.type)), _ARTICLE_OF)))
    .order_by(article.c.id)
)


def save_pages(connection: Connection, pages: Sequence[Page], unrelated: dict[str, Text]) -> list[str]:
    """Store pages that went through all stages, each with its article and its addresses, or why it has none.

    An article without an id is given one. The caller sees to it that there is one writer at a time, and relates the
    articles that are still ``unrelated``, by their ids: many at once cost less.

    :returns: of each ``new``, ``revised`` (another text at the same address), ``unchanged``, ``suspect`` (no article,
        though it could be read) or ``failed``
    """
    batch = Batch(connection, pages)
    outcomes = [_save(batch, page, unrelated) for page in pages]
    batch.written()
    return outcomes


def _save(batch: Batch, page: Page, unrelated: dict[str, Text]) -> str:
    if page.again and page.article is not None and not page.doubt and is_as_stored(batch.written(), page, page.article):
        return "unchanged"
    old = None
    if page.article is not None and not page.doubt:
        fresh = page.article.id is None  # else the page is stored a second time, with care
        old = _identify(batch, page, page.article) if fresh else _stored(batch.written(), page.article.id)
        page.doubt = (_strayed(batch, page, page.article) or _lost(page, page.article, old)) if fresh else None
    if page.problem or page.doubt or page.article is None:
        answer: Answer = "suspect" if page.doubt else "failed"
        save_answer(batch, page, answer)
        return answer
    values = plain(page.article)
    if unrelated and old and _is_revised(page, values, old):  # the former text is kept with its relations as they are
        relate_texts(batch.written(), unrelated.values())
        unrelated.clear()
        old = _stored(batch.written(), old["id"])
    outcome = _put_article(batch, page, values, old)
    unrelated[values["id"]] = text_of(values)
    save_answer(batch, page, "article", article_id=values["id"])
    return outcome


def _stored(connection: Connection, article_id: str | None) -> Stored:
    return connection.execute(_STORED, {"own": article_id}).mappings().one_or_none()


def _identify(batch: Batch, page: Page, article: Article) -> Stored:
    """Give an article its id, by its address unless the post number in it is another's; return how it is stored.

    A page without an address keeps the id under which it was stored before, whatever its text has become.
    """
    own = batch.own_id(page)
    if not page.former and not batch.holds(own, *page_keys(page)):
        article.id = own
        return None
    connection = batch.written()
    known = _known_id(connection, page)
    old = _stored(connection, known or own) if known or page.url is None else _lying(connection, page, article, own)
    article.id = old["id"] if old else own
    if article.url and old and is_another(old, article.url, article.title, article.body):
        page.apart = True
        article.id = article_id(article.url, article.title, article.body, apart=True)
        article.flags.append("number_reused")
        old = _stored(connection, article.id)
    return old


def _lying(connection: Connection, page: Page, article: Article, own: str) -> Stored:
    """Return the article that is stored under a former address of its page and lies here now, else that of its id."""
    values = {"own": own, "keys": [url_key(page.url or "")]}
    here = {old["id"]: old for old in connection.execute(_OWN_OR_AT, values).mappings()}
    for name, old in here.items():
        if name != own and is_same(old, article.title, article.body, whole=False):
            return old
    same = (old for old in _at(connection, page.former) if is_same(old, article.title, article.body, whole=True))
    return next(same, None) or here.get(own)


def _at(connection: Connection, urls: Iterable[str]) -> list[RowMapping]:
    """Return the articles that are stored under some addresses."""
    keys = [url_key(url) for url in urls]
    return list(connection.execute(_AT, {"keys": keys}).mappings()) if keys else []


def _strayed(batch: Batch, page: Page, article: Article) -> str | None:
    """Return what is wrong with a page that was asked for as a stored article at another address, and is none."""
    if not page.former or page.occasion != "revisit":
        return None
    if article.id in {old["id"] for old in _at(batch.written(), page.former)}:
        return None
    return f"it is not the article that was stored from {page.former[0]}"


def _lost(page: Page, new: Article, old: Stored) -> str | None:
    """Return what a page has lost that the stored article has: it is not stored over it."""
    if (page.again and not page.unsettled) or DATELESS.isdisjoint(new.flags):
        return None
    had = old is not None and DATELESS.isdisjoint(old["flags"])
    page.unreadable = page.unreadable or had
    return "the date that it had before has vanished from it" if had else None


def _known_id(connection: Connection, page: Page) -> str | None:
    if page.url and not page.again:
        return None
    known: str | None = connection.scalar(_ARTICLE_OF, {"keys": page_keys(page)})
    return known


def _put_article(batch: Batch, page: Page, values: dict[str, Any], old: Stored) -> str:
    """Insert or rewrite an article; another text under the same id moves the older one to its revisions."""
    now = page.fetched_at or utc_now()
    if old is None:
        columns = _columns(batch, page, [])
        batch.add_article(values | {"columns": columns, "first_seen_at": now, "last_seen_at": now})
        return "new"
    connection = batch.written()
    changed = _is_revised(page, values, old)
    values |= {"columns": _columns(batch, page, old["columns"]), "first_seen_at": old["first_seen_at"]}
    values |= {"revision": old["revision"] + changed, "last_seen_at": old["last_seen_at"] if page.again else now}
    if changed:
        record = {name: old[name] for name in RECORD}
        former = {"article_id": old["id"], "revision": old["revision"], "replaced_at": now, "record": record}
        connection.execute(insert(article_revision), former)
    connection.execute(_UPDATE, values | {"own": old["id"]})
    index(connection, values, former=dict(old))
    return "revised" if changed else "unchanged"


def _is_revised(page: Page, values: dict[str, Any], old: RowMapping) -> bool:
    """Tell whether a page says something else than the article that is stored, not by a better reading."""
    return not page.again and any(old[name] != values[name] for name in TEXT)


def _columns(batch: Batch, page: Page, known: list[str]) -> list[str]:
    """Return the columns an article stands in: those known, the one it was found in, and others whose lists name it."""
    others = batch.columns(page) if page.site else []
    return list(dict.fromkeys([*known, *([page.column] if page.column else []), *others]))
