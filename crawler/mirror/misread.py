"""Whole pages decoded with the wrong one of two codecs, read again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from crawler.mirror.proof import Misread
from crawler.text.plausible import score
from crawler.text.script import foreign_han

UTF8_AS_GBK = frozenset("鍗鐢鍋鍖闄鏄鐨锛銆涓鍦鍏浜鏈鎴绗")
"""Frequent results of reading Chinese UTF-8 as GBK; rare characters otherwise."""

GAIN = 0.3
"""By how much a page must look more like Chinese."""


@cache
def rare_characters() -> re.Pattern[str]:
    """Return the pattern of a character that simplified pages hardly have; to search costs a tenth of a set."""
    return re.compile(f"[{''.join(foreign_han() | UTF8_AS_GBK)}]")


def read_again(text: str, rare: set[str]) -> tuple[str, Misread] | None:
    """Return a page decoded rightly, and what proves it, where every byte of it is still there.

    :param rare: characters of a sample of the page, if any is rare
    """
    for shown_as, codec in _ways(rare):
        try:
            original = text.encode(shown_as).decode(codec)
        except UnicodeError:
            continue
        found, restored = score(text), score(original)
        if restored > found + GAIN:
            return original, Misread(shown_as, codec, found, restored)
    return None


def _ways(rare: set[str]) -> Iterator[tuple[str, str]]:
    """Yield how a page can have been decoded wrongly, and how it should have been."""
    yield "latin-1", "gb18030"  # ends at the first character that Latin-1 has not
    if not rare.isdisjoint(UTF8_AS_GBK):
        yield "gb18030", "utf-8"
