"""A door of the public contract: what a mirror makes of a clean text, see :mod:`crawler.mirror.damage`."""

from crawler.mirror.damage import damage

__all__ = ["damage"]
