"""Identity of pages and texts: pure functions, no SQL."""

from crawler.dedupe.identity import article_id, fingerprint
from crawler.dedupe.urls import url_key

__all__ = ["article_id", "fingerprint", "url_key"]
