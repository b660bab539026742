"""Tells what is stored already: a page from the same bytes, or an archived one that reads as before."""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import Connection, Engine, bindparam, select

from crawler.dedupe import url_key
from crawler.items import STORE_FIELDS, Article, Page
from crawler.storage.addresses import page_keys, pointer
from crawler.storage.engine import reading
from crawler.storage.plain import plain
from crawler.storage.schema import address, article
from crawler.storage.selection import RECORD

_AS_STORED = (
    select(article, address.c.archive.label("page"))
    .join_from(address, article)
    .where(address.c.key == bindparam("of_key"), address.c.state == "stored", address.c.reason.is_(None))
)
READ = tuple(name for name in RECORD if name not in {*STORE_FIELDS, "archive"})
"""Fields that a page's reading gives; the others the store gives, or tell which of several equal pages was the last."""


_KNOWN = select(address.c.archive, address.c.site).where(
    address.c.key == bindparam("own_key"), address.c.state == "stored"
)


def knows(engine: Engine, page: Page) -> bool:
    """Tell whether a page, with those behind it, is stored as an article from the same bytes, for the same site."""
    digests = [sha256(part.body).hexdigest() for part in page.pages]
    try:
        key = url_key(page.url) if page.url else f"sha256|{digests[0]}"
    except ValueError:  # no address
        return False
    with reading(engine) as connection:
        row = connection.execute(_KNOWN, {"own_key": key}).one_or_none()
    if row is None or row.archive is None or page.site not in (None, row.site):
        return False
    return [row.archive["sha256"], *(one["sha256"] for one in row.archive.get("following", ()))] == digests


def is_as_stored(connection: Connection, page: Page, new: Article) -> bool:
    """Tell whether an archived page reads as it is stored, to the last field: then nothing is to be written.

    Most do when a store is read again with a reader that has become a little better.
    """
    row = connection.execute(_AS_STORED, {"of_key": page_keys(page)[-1]}).mappings().one_or_none()
    if row is None or row["page"] != pointer(page):
        return False
    told = {name: getattr(new, name) for name in READ}
    same = all(row[name] == (value if isinstance(value, str | None) else plain(value)) for name, value in told.items())
    if same:
        new.id = row["id"]
    return same
