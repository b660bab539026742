"""Chinese punctuation that storing made narrow."""

from __future__ import annotations

import re
from collections.abc import Iterator

HAN = "\u3400-\u9fff\u3007０-９Ａ-Ｚａ-ｚ"
"""Chinese characters, and the letters and digits that are as wide."""

WIDE = dict(zip(",:;!?()", "，：；！？（）", strict=True))
NARROW_MARKS = re.compile(
    rf"(?<=[{HAN}”’》〉」』）】〕。、％%)])[,:;!?]|[,;!?](?=[{HAN}“‘《〈「『（【〔])"
    rf"|\([^()\n<>]{{0,200}}\)|\((?=[{HAN}])|(?<=[{HAN}”’》〉」』])\)"
)
"""Marks beside Chinese, pairs of brackets, and brackets beside Chinese whose other half is elsewhere."""

INNER_MARKS = re.compile(rf"(?<=[{HAN}”’》〉」』])[,:;!?]|[,;!?](?=[{HAN}“‘《〈「『])")
ENTITY = re.compile(r"&#?\w{2,8}$", re.ASCII)
BESIDE_WIDE = re.compile(rf"[{HAN}”》]")


def narrow_marks(text: str) -> Iterator[list[tuple[int, str]]]:
    """Yield the narrow marks of a Chinese text that were full-width: offset and full-width form of each.

    A mark comes alone, a pair of brackets with the marks inside it. Marks beside Chinese are meant, and brackets that
    hold Chinese or follow it; what stands between digits, in Latin words, entities, addresses and file names is not.
    """
    for match in NARROW_MARKS.finditer(text):
        if marks := _widened(match):
            yield marks


def _widened(match: re.Match[str]) -> list[tuple[int, str]]:
    first = match.start()
    if len(match[0]) == 1:
        return [] if _ends_entity(match) else [(first, WIDE[match[0]])]
    if not re.search(f"[{HAN}]", match[0]) and not BESIDE_WIDE.match(match.string[max(first - 1, 0) : first]):
        return []
    marks = INNER_MARKS.finditer(match.string, first + 1, match.end() - 1)
    inside = [(one.start(), WIDE[one[0]]) for one in marks if not _ends_entity(one)]
    return [(first, "（"), *inside, (match.end() - 1, "）")]


def _ends_entity(mark: re.Match[str]) -> bool:
    """Tell the end of an entity of markup, &nbsp;, from a mark."""
    return mark[0] == ";" and ENTITY.search(mark.string, max(0, mark.start() - 10), mark.start()) is not None
