"""Tells whether two addresses are one page and what two texts are to each other: pure functions, no SQL."""

from crawler.dedupe.identity import article_id
from crawler.dedupe.urls import full_key, url_key

__all__ = ["article_id", "full_key", "url_key"]
