"""Keeps articles, archive and exports: the only room that knows SQL and files."""

from crawler.storage.archive import Archive
from crawler.storage.store import Store, crawl_state, open_store

__all__ = ["Archive", "Store", "crawl_state", "open_store"]
