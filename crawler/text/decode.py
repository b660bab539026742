"""A door of the public contract: bytes → text, see :mod:`crawler.charset.decode`."""

from crawler.charset.decode import Decoded, decode

__all__ = ["Decoded", "decode"]
