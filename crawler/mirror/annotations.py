"""Readings in brackets that a mirror's tool has put behind characters, apart from those that an author wrote."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping

from crawler.mirror.conversion import FAR, written
from crawler.mirror.damage import PIN, TONED
from crawler.mirror.pairs import pair
from crawler.mirror.proof import Annotated
from crawler.mirror.readings import reading, toneless_readings
from crawler.text.plausible import COMMON
from crawler.text.script import in_gb2312

HAN = "\u3400-\u9fff"
ANNOTATION = re.compile(rf"\((?<=([{HAN}])\()({PIN})\)")
LETTER_ANNOTATION = re.compile(rf"\((?<=([{HAN}])([@-~])\()({PIN})\)")
TONELESS = re.compile(r"\([a-z]{1,6}\)(?:\([a-z]{1,6}\)){0,2}")
BRACKET = re.compile(rf"\((?:(?<=[{HAN}]\()|(?<=[{HAN}][@-~]\()){PIN}\)")
"""Any of both. All begin with a plain sign, which is ten times as fast as a class of characters."""

TONES = frozenset(TONED)

CUT_READING = re.compile(rf"(?<=([{HAN}]))\(([a-zü{TONED}]{{0,6}})$")
READING_AT_MOST = 8
"""What is left of a reading where a text was cut off, and its length with the character."""

LEAST = 2
"""Annotations that are evidence."""

CONSISTENT = 0.9
"""Share of its occurrences from which a character counts as annotated by a tool, not by an author."""

OF_LIST = 0.8
"""Share of the annotated characters that must be consistent."""

OF_COMMON = 0.6
"""Share of them that must be frequent characters: an author glosses the rare ones."""

DENSE = 0.15
"""Share of the characters from which toneless readings are a tool's: above what an author glosses."""

LEAST_TONELESS = 10

Span = tuple[int, int]


def has_readings(text: str) -> bool:
    """Tell whether anything stands in brackets behind a character that can be a reading; most pages have none."""
    return BRACKET.search(text) is not None


def annotated(text: str, counts: Mapping[str, int]) -> Annotated | None:
    """Return the characters that a tool has annotated with toned readings: always, and always with the same one.

    :param counts: how often each character stands in the text
    """
    readings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for match in ANNOTATION.finditer(text):
        if has_tone(match[2]) or reading(match[1]) == match[2]:
            readings[match[1]][match[2]] += 1
    marked, times = {}, {}
    cut = _cut_off(text)
    for char, counter in readings.items():
        shown, often = counter.most_common(1)[0]
        whole = counts[char] - (cut is not None and cut[1] == char)
        if (char == "著" or not in_gb2312(char)) and often >= CONSISTENT * whole:
            marked[char], times[char] = shown, often
    by_tool = sum(readings[char].total() for char in marked)
    if by_tool < LEAST or len(marked) < OF_LIST * len(readings) or by_tool <= FAR * written(counts):
        return None
    return Annotated(marked, times) if sum(char in COMMON for char in marked) >= OF_COMMON * len(marked) else None


def has_tone(pin: str) -> bool:
    """Tell a reading with a tone mark."""
    return not TONES.isdisjoint(pin)


def single_annotations(text: str) -> dict[str, str]:
    """Return every character that is shown with the reading a tool would give it, however rarely."""
    return {match[1]: match[2] for match in ANNOTATION.finditer(text) if reading(match[1]) == match[2]}


def toned(text: str, listed: Mapping[str, str]) -> list[Span]:
    """Return where the readings of listed characters stand.

    A Latin letter behind a character may be the trail byte of a listed one; its reading counts as well.
    """
    spans = [match.span() for match in ANNOTATION.finditer(text) if listed.get(match[1]) == match[2]]
    for match in LETTER_ANNOTATION.finditer(text):
        char = pair(match[1].encode("gb18030")[-1], ord(match[2]))
        if char and reading(char) == match[3]:
            spans.append(match.span())
    if cut := _cut_off(text):
        known = listed.get(cut[1]) or (reading(cut[1]) if cut[2] and not in_gb2312(cut[1]) else None)
        if known and known.startswith(cut[2]):
            spans.append(cut.span())
    return spans


def _cut_off(text: str) -> re.Match[str] | None:
    """Return what is left of a reading at the end of a text that was cut off there."""
    return CUT_READING.search(text, len(text) - READING_AT_MOST)


def toneless(text: str, han: int) -> list[Span]:
    """Return where a second tool has put readings without tones, if it has: densely, but never on every occurrence.

    :param han: number of Chinese characters of the text
    """
    places = [match for match in TONELESS.finditer(text) if "\u3400" <= text[match.start() - 1] <= "\u9fff"]
    if len(places) < max(LEAST_TONELESS, DENSE * han):
        return []
    chars = [text[match.start() - 1] for match in places]
    right = sum(_is_reading(char, match[0]) for char, match in zip(chars, places, strict=True))
    counts = Counter(text)
    often = {char: counts[char] for char in set(chars) if counts[char] > 1}
    always = sum(times == often.get(char) for char, times in Counter(chars).items())
    tool = right >= CONSISTENT * len(places) and always < CONSISTENT * len(often) and len(places) < CONSISTENT * han
    return [match.span() for match in places] if tool else []


def _is_reading(char: str, brackets: str) -> bool:
    return toneless_readings(char).issuperset(re.findall("[a-z]+", brackets))
