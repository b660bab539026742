"""What of the places that are not restored could be: ``python tests/scoring/limits.py [tuned|unseen]``, for minutes.

Where bytes were lost, other texts come out of the maker as the very copy that is found. All of one or two characters
other than those written are tried, of the common ones. By the bytes alone none is likelier than another; what tells
them apart is the language, here the words of a dictionary by their frequency. A place is beyond that where a text that
nobody wrote is at least as likely as the one that was written.
"""

from __future__ import annotations

import math
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import jieba  # noqa: E402
from accuracy.halves import TUNED, UNSEEN, Half  # noqa: E402
from accuracy.texts import own_lines  # noqa: E402
from scoring.repairs import copies, restored, torn_places  # noqa: E402
from scoring.second_generator import Copy  # noqa: E402

from crawler.mirror.damage import BRACKETED, NARROW  # noqa: E402
from crawler.mirror.repair import repair  # noqa: E402
from crawler.text.script import simplified_chars, traditional  # noqa: E402

BEFORE, BEHIND = 6, 8
"""Characters around a place in which a text is torn, and its words are weighed."""

MARKS = "。，、；：？！“”‘’（）《》—…·　"
LEVEL_ONE = range(0xB0, 0xD8)
"""Lead bytes of the common characters of GB 2312."""


@cache
def held() -> frozenset[str]:
    """Return the characters that a mirror holds: the common ones, converted, and marks."""
    pairs = (bytes((lead, trail)) for lead in LEVEL_ONE for trail in range(0xA1, 0xFF))
    common = {traditional(pair.decode("gb2312", "ignore") or "。") for pair in pairs}
    return frozenset(char for char in common | set(MARKS) if len(char.encode("gbk", "ignore")) == 2)


@cache
def sharing(place: int) -> dict[int, list[str]]:
    """Return the characters by their first byte or their second."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for char in sorted(held()):
        found[char.encode("gbk")[place]].append(char)
    return found


def others(copy: Copy, first: int, last: int) -> Iterator[str]:
    """Yield the texts around a place that are torn to what is shown, but for the one that was written."""
    start = max(0, first - BEFORE)
    text = copy.held[start : last + BEHIND]
    shown = copy.tear(text)
    if "?" not in shown and len(BRACKETED.sub("", shown)) == len(text):
        return  # every byte is shown
    tried = {text}
    for at in range(max(0, first - 1 - start), min(last + 1 - start, len(text))):
        for piece in _pieces(text[at : at + 2]):
            other = text[:at] + piece + text[at + len(piece) :]
            if other not in tried:
                tried.add(other)
                if copy.tear(other) == shown:
                    yield other


def _pieces(pair: str) -> Iterator[str]:
    """Yield characters that have a byte in common with one, and couples that have the outer bytes of a couple."""
    both = [char.encode("gbk", "ignore") for char in pair]
    if len(both[0]) == 2:
        yield from sharing(0)[both[0][0]]
        yield from sharing(1)[both[0][1]]
    if len(both) == 2 and all(len(one) == 2 for one in both):
        yield from (one + other for one in sharing(0)[both[0][0]] for other in sharing(1)[both[1][1]])


@cache
def words() -> jieba.Tokenizer:
    """Return the dictionary, and marks in it, as often among its words as they are in our own texts."""
    made = jieba.Tokenizer()
    made.initialize()
    text = "".join(own_lines())
    total = made.total
    for mark in MARKS:
        made.add_word(mark, max(1, round(total * text.count(mark) / len(text))))
    return made


def likelihood(text: str) -> float:
    """Return the logarithm of how likely the words of a text are, in the likeliest way to part them."""
    plain = simplified_chars(text)
    route: dict[int, tuple[float, int]] = {}
    words().calc(plain, words().get_DAG(plain), route)
    return route[0][0] if plain else -math.inf


def lines(half: Half) -> list[str]:
    jieba.setLogLevel(60)
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for maker, copy in copies(half):
        found = repair(copy.shown).text.translate(NARROW)
        for (first, last), right in zip(torn_places(copy), restored(copy, found), strict=True):
            told[maker].update(["restored" if right else _told_by(copy, first, last)])
    kinds = ("restored", "missed, told by the bytes", "missed, told by bytes and words", "missed, told by neither")
    made = [f"| {half}, maker | places | " + " | ".join(kinds) + " |", "| --- |" + " --- |" * (len(kinds) + 1)]
    for maker, counts in told.items():
        made.append(f"| {maker} | {counts.total()} | " + " | ".join(str(counts[kind]) for kind in kinds) + " |")
    return made


def _told_by(copy: Copy, first: int, last: int) -> str:
    """Return what tells the text of a place that was not restored."""
    rivals = [likelihood(other) for other in others(copy, first, last)]
    if not rivals:
        return "missed, told by the bytes"
    written = likelihood(copy.held[max(0, first - BEFORE) : last + BEHIND])
    return f"missed, told by {'bytes and words' if max(rivals) < written else 'neither'}"


if __name__ == "__main__":
    print("\n".join(lines(TUNED if sys.argv[1:] == [TUNED] else UNSEEN)))
