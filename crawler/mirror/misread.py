"""Whole pages decoded with the wrong one of two codecs, read again."""

from __future__ import annotations

import codecs
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

WESTERN = ("latin-1", "cp1252", "mac_roman")
"""Codecs of one byte a character in which whole pages are shown."""

CHINESE = re.compile("[\u3400-\u9fff]")
"""What none of them has."""

UNASSIGNED = re.compile("[\x81\x8d\x8f\x90\x9d]+")
"""Bytes that cp1252 has no character for: browsers show the control characters of their numbers."""


@cache
def rare_characters() -> re.Pattern[str]:
    """Return the pattern of a character that simplified pages hardly have; to search costs a tenth of a set."""
    return re.compile(f"[{''.join(foreign_han() | UTF8_AS_GBK)}]")


def read_again(text: str, rare: set[str]) -> tuple[str, Misread] | None:
    """Return a page decoded rightly, and what proves it, where every byte of it is still there.

    :param rare: characters of a sample of the page, if any is rare
    """
    for shown_as, codec in _ways(rare, shown_in_western=not CHINESE.search(text)):
        try:
            original = text.encode(shown_as, "crawler.unassigned").decode(codec)
        except UnicodeError:
            continue
        found, restored = score(text), score(original)
        if restored > found + GAIN:
            return original, Misread(shown_as, codec, found, restored)
    return None


def _ways(rare: set[str], *, shown_in_western: bool) -> Iterator[tuple[str, str]]:
    """Yield how a page can have been decoded wrongly, and how it should have been."""
    if shown_in_western:
        for shown_as in WESTERN:
            yield shown_as, "utf-8"
        yield "latin-1", "gb18030"
    if not rare.isdisjoint(UTF8_AS_GBK):
        yield "gb18030", "utf-8"


def _unassigned(error: UnicodeError) -> tuple[bytes, int]:
    """Give the bytes back that a Western codec has no character for."""
    assert isinstance(error, UnicodeEncodeError)
    if shown := UNASSIGNED.match(error.object, error.start, error.end):
        return shown[0].encode("latin-1"), shown.end()
    try:
        raise error
    finally:
        del error  # it would hold this frame, which holds it: the page's text would stay in memory


codecs.register_error("crawler.unassigned", _unassigned)
