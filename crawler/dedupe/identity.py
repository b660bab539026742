"""Makes the id of an article, which stays the same however often and at whatever spelling of its address it is met."""

from __future__ import annotations

from hashlib import sha256

from crawler.dedupe.urls import full_key, url_key
from crawler.text.normalise import comparison_key


def article_id(url: str | None, title: str | None, body: str, *, apart: bool = False) -> str:
    """Return 16 hex digits that stay the same across crawls, machines and spellings of the address.

    A page without an address is named by its text, in whatever script and width it is set. ``apart`` names a page
    whose post number belongs to another article by its whole address.
    """
    if url:
        name = full_key(url) if apart else url_key(url)
    else:
        name = f"text|{comparison_key(title or '')}|{comparison_key(body)}"
    return sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]
