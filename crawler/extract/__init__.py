"""HTML or a text capture → the fields of an article. Layered, generic first; pure functions, one parse a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crawler.extract.record import extract

__all__ = ["extract"]


def __getattr__(name: str) -> Any:
    """Load all layers when a record is asked for: whoever needs one of them, as a crawl does, waits for no other."""
    if name == "extract":
        from crawler.extract.record import extract

        return extract
    raise AttributeError(name)
