"""Makes the sketch of a text: a few numbers, some of which every text has that shares much with it."""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress
from struct import pack
from zlib import crc32

SHINGLE = 5
"""Characters of a shingle of MinHash; five tell Chinese texts apart best (measured: 3 to 7)."""

BINS = 32
ROWS = 4
"""BINS / ROWS bands: two texts that share three quarters of their shingles share a band in 95 of 100 cases."""

PASSAGE = 24
"""Characters of a passage: it runs across a sentence end more often than not, so stock sentences make few buckets."""

PASSAGES = 16
"""Of a text. An excerpt of two fifths misses all of its original's in 0.6 ** 16 of cases."""

ONE_IN = 8
"""Positions at which a passage may begin: where the shingle's hash is divisible by this."""

BEGINS = bytes(low % ONE_IN == 0 for low in range(256))
"""By the lowest byte of a shingle's hash: whether a passage may begin there."""

LOW = bytes(high & 6 == 0 for high in range(256))
"""By the highest byte: whether a hash is in the lowest quarter of its bin, as the minimum of a full bin is."""


def sketch(text: str) -> list[int]:
    """Return the distinct keys of a text's words: 48-bit numbers, the same on every machine; at most 25.

    The first stands for the whole text. The others are bands of a one-permutation MinHash over character shingles
    (Li, Owen, Zhang 2012; an empty bin borrows from the next, Shrivastava and Li 2014), and the passages with the
    smallest hashes (bottom-k), which an excerpt shares with its original.
    """
    data = text.encode("utf-16-le", "surrogatepass")
    shingles = [crc32(data[at : at + 2 * SHINGLE]) for at in range(0, len(data) - 2 * SHINGLE + 2, 2) or (0,)]
    packed = pack(f"<{len(shingles)}I", *shingles)  # bytes are picked out ten times as fast as numbers are divided
    low = sorted(compress(shingles, packed[3::4].translate(LOW)))
    ordered = low if len({value >> 27 for value in low}) == BINS else sorted(shingles)
    keys = [_key(0, crc32(data), len(data)), *_bands(ordered), *_passages(data, packed[::4].translate(BEGINS))]
    return list(dict.fromkeys(keys))


def number_key(number: str) -> int:
    """Return the key of a document number."""
    return _key(3, crc32(number.encode()), len(number))


def headline_key(headline: str) -> int:
    """Return the key of a title's words."""
    return _key(4, crc32(headline.encode()), len(headline))


def name_key(name: str) -> int:
    """Return the key of a policy's name, or of the end of its number."""
    return _key(5, crc32(name.encode("utf-8", "surrogatepass")), len(name))


def item_key(headline: str) -> int:
    """Return the key of a headline that a digest names."""
    return _key(6, crc32(headline.encode("utf-8", "surrogatepass")), len(headline))


def subject_key(subject: str, is_policy: bool) -> int:
    """Return the key of what a text is about: that of a policy is one more than that of what may explain it."""
    return _key(7, crc32(subject.encode("utf-8", "surrogatepass")), len(subject)) & ~1 | is_policy


def _bands(ordered: list[int]) -> list[int]:
    """Return the bands of a MinHash, read off sorted hashes: a bin's minimum is the first from its start on."""
    firsts = [bisect_left(ordered, place << 27) % len(ordered) for place in range(BINS)]
    least = [ordered[first] for first in firsts]
    return [_key(1, at, *least[at : at + ROWS]) for at in range(0, BINS, ROWS)]


def _passages(data: bytes, begins: bytes) -> list[int]:
    starts = compress(range(0, len(data) - 2 * PASSAGE + 2, 2), begins)
    hashes = {crc32(data[at : at + 2 * PASSAGE]) for at in starts}
    return sorted([_mixed(3 ^ value) >> 16 for value in hashes])[:PASSAGES]  # faster than the smallest of a heap


def _key(kind: int, *values: int) -> int:
    """Mix a kind and its values into 48 bits (multiplicative hashing, Knuth)."""
    mixed = kind + 1
    for value in values:
        mixed = _mixed(mixed ^ value)
    return mixed >> 16


def _mixed(value: int) -> int:
    mixed = value * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF
    return mixed ^ mixed >> 29
