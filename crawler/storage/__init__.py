"""Keeps articles, archive and exports: the only room that knows SQL and files."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crawler.storage.archive import Archive
    from crawler.storage.crawling import crawl_state
    from crawler.storage.store import Store, open_store

__all__ = ["Archive", "Store", "crawl_state", "open_store"]


def __getattr__(name: str) -> Any:
    """Load what is asked for: whoever reads the store needs no WARC, whoever reads files no SQL."""
    if name in __all__:
        home = {"Archive": "archive", "crawl_state": "crawling"}.get(name, "store")
        return getattr(import_module(f"crawler.storage.{home}"), name)
    raise AttributeError(name)
