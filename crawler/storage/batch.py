"""Many pages of one transaction: what the store holds of none is looked up for all at once, what is new written so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, cast, insert, null, select, union_all

from crawler.dedupe import article_id
from crawler.items import Page
from crawler.storage.addresses import INSERT, all_keys, page_keys
from crawler.storage.index import index_new
from crawler.storage.schema import address, article, listing

# Made once, with their values as parameters: building a statement of forty values costs more than running it.
_INSERT = insert(article)
_OPTIONAL = dict.fromkeys(("archive", "article_id", "validator"))
"""Values of an address that not every answer gives: rows that are written together have the same names."""
_KEYS: BindParameter[Any] = bindparam("keys", expanding=True)
_NO_LIST = [cast(null(), column.type) for column in (listing.c.site, listing.c.first_seen_at, listing.c.column)]
_HELD_AND_LISTED = union_all(
    select(address.c.key, *_NO_LIST).where(address.c.key.in_(_KEYS)),
    select(article.c.id, *_NO_LIST).where(article.c.id.in_(bindparam("ids", expanding=True))),
    select(listing.c.key, listing.c.site, listing.c.first_seen_at, listing.c.column).where(listing.c.key.in_(_KEYS)),
)


class Batch:
    """Pages that are stored one after the other, as if each were written before the next is looked up."""

    def __init__(self, connection: Connection, pages: Sequence[Page]) -> None:
        self._connection = connection
        self._own = {id(of): one.id or article_id(one.url, one.title, one.body) for of in pages if (one := of.article)}
        keys = sorted({key for page in pages for key in all_keys(page)})
        self._held = set[str]()
        self._listed: defaultdict[tuple[str, str | None], list[tuple[str, str]]] = defaultdict(list)
        known = connection.execute(_HELD_AND_LISTED, {"keys": keys, "ids": list(self._own.values())})
        for name, site, seen, column in known.tuples():
            if column is None:
                self._held.add(name)
            else:
                self._listed[name, site].append((seen, column))
        self._articles, self._addresses = list[dict[str, Any]](), list[dict[str, Any]]()

    def written(self) -> Connection:
        """Return the connection of the transaction, once all that is new has been written."""
        if self._articles:
            self._connection.execute(_INSERT, self._articles)
            index_new(self._connection, self._articles)
        if self._addresses:
            self._connection.execute(INSERT, self._addresses)
        self._articles, self._addresses = [], []
        return self._connection

    def own_id(self, page: Page) -> str:
        """Return the id that the article of a page has by its address, or else by its text."""
        return self._own[id(page)]

    def holds(self, *names: str) -> bool:
        """Tell whether the store holds an address of these keys, or an article of these ids."""
        return not self._held.isdisjoint(names)

    def columns(self, page: Page) -> list[str]:
        """Return the columns whose lists name a page, in the order in which they first did."""
        return [name for _, name in sorted(one for key in page_keys(page) for one in self._listed[key, page.site])]

    def add_article(self, values: dict[str, Any]) -> None:
        """Write a new article, and its entry in the index, with others."""
        self._held.add(values["id"])
        self._articles.append(values)

    def add_address(self, values: dict[str, Any]) -> None:
        """Write a new address with others."""
        self._held.add(values["key"])
        self._addresses.append(_OPTIONAL | values)
