"""Keeps articles, archive and exports: the only room that knows SQL and files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crawler.storage.store import Store, crawl_state, open_store

if TYPE_CHECKING:
    from crawler.storage.archive import Archive

__all__ = ["Archive", "Store", "crawl_state", "open_store"]


def __getattr__(name: str) -> Any:
    """Load the archive when it is asked for: whoever reads the store needs no WARC."""
    if name == "Archive":
        from crawler.storage.archive import Archive

        return Archive
    raise AttributeError(name)
