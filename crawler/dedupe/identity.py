"""The stable id of an article and the fingerprint of its text."""

from __future__ import annotations

from hashlib import sha256

from crawler.dedupe.urls import url_key
from crawler.text.normalise import comparison_key

MINIMUM_LENGTH = 80
"""Characters of comparison key below which equal texts prove nothing: notices that only say 见附件."""


def article_id(url: str | None, title: str | None, body: str) -> str:
    """Return 16 hex digits that stay the same across crawls, machines and spellings of the address.

    A page without an address is named by its text, in whatever script and width it is set.
    """
    name = url_key(url) if url else f"text|{comparison_key(title or '')}|{comparison_key(body)}"
    return sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def fingerprint(title: str | None, body: str) -> str | None:
    """Return the SHA-256 of a text's comparison form, or None where the text is too short to tell.

    Equal fingerprints mean the same words: script, width, blanks and punctuation do not count, digits do.
    """
    key = comparison_key(f"{title or ''}\n{body}")
    return sha256(key.encode("utf-8", "surrogatepass")).hexdigest() if len(key) >= MINIMUM_LENGTH else None
