"""HTML or a text capture → the fields of an article. Layered, generic first; pure functions, one parse a page."""

from crawler.extract.record import extract

__all__ = ["extract"]
