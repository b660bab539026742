"""A damaged copy → its original.

Hijacked mirrors convert pages to traditional characters, sprinkle readings in brackets behind them and add lines of
advertising. Nothing is touched without evidence of that in the page itself: genuine traditional text, legitimate
pinyin and clean pages come back to the character.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cache

from opencc import OpenCC

from crawler.text.normalise import NARROW_MARKS, widened_mark

HAN = "\u3400-\u9fff"
TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜê"
ANNOTATION = re.compile(rf"([{HAN}])\(([a-zü]{{0,5}}[{TONED}][a-zü]{{0,5}})\)")
SEGMENT = re.compile(r"[^<>\n]+")
MARKUP = re.compile(r"<(?:script|style)\b[^>]*>[^<]*|<[^>]*>", re.IGNORECASE)

TRACE = re.compile(rf"\?(?:[!?;,、！？；，]|[a-zü{TONED}]{{1,6}}\))|\?/\w{{1,6}}>")
"""What a shifted pair of bytes leaves: a lone question mark before a mark, a torn reading or a torn tag."""

LEAST_ANNOTATIONS = 2
CONSISTENT = 0.9
"""Share of its occurrences from which a character counts as annotated by a tool, not by an author."""

RESIDUE = frozenset("于后里只并系范制采征干沖癥臺云游扎占余筑郁么")
"""What one-to-one conversion leaves or makes: characters that are traditional ones themselves, or wrong ones."""

GENUINE = frozenset("於後裡裏隻並係範製採徵乾衞")
"""What a writer or a word-level converter puts in their place."""

SPAM_WORD = re.compile(
    r"亚洲|欧美|国产|日韩|无码|精品|在线|视频|成人|免费|高清|黄色|毛片|av|va|三级|福利|久久|伊人|激情|色|彩票|娱乐|赌|博彩|棋牌|代开|发票",
    re.IGNORECASE,
)
SPAM_SPLIT = re.compile(r"[,，_|｜、\s]+")

ZHU_BEFORE = frozenset("显名专原编论巨合遗译土新旧拙")
ZHU_AFTER = frozenset("名作述录书称者")


@dataclass(frozen=True)
class Repair:
    """One change: what stood where in the input, and what stands there now."""

    start: int
    end: int
    found: str
    restored: str
    kind: str
    confidence: str = "exact"
    alternatives: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Repaired:
    """A text and all that was done to it."""

    text: str
    repairs: list[Repair] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    variant: str = "zh-Hans"
    """zh-Hans or zh-Hant: what the page itself was written in."""


def repair(text: str) -> Repaired:
    """Undo what a hijacked mirror did to a page, markup included, or to plain text.

    Text without evidence of damage is returned as it is. Shifted byte pairs are not repaired yet: where their
    traces stand, the flag ``unrepaired`` says so.
    """
    foreign = _outside_gb2312(text)
    if not foreign:
        return Repaired(text)
    annotated = _annotated(text)
    if not annotated and not _converted(text, foreign):
        return Repaired(text, variant="zh-Hant" if _is_traditional(text, foreign) else "zh-Hans")
    edits = [*_spam(text), *_readings(text, annotated), *_simplified(text)]
    edits = _apart(edits)
    restored, origin = _apply(text, edits)
    width = _width(restored, text, origin)
    restored, _ = _apply(restored, [edit for edit, _ in width])
    flags = ["mirror", *(["spam"] if any(edit.kind == "spam" for edit in edits) else [])]
    if TRACE.search(restored):
        flags.append("unrepaired")
    return Repaired(restored, sorted([*edits, *(there for _, there in width)], key=lambda e: e.start), flags)


def _outside_gb2312(text: str) -> Counter[str]:
    """Return the characters that a simplified text has not, and how often each stands in the text."""
    if text.isascii():
        return Counter()
    return Counter(char for char in text if "\u4e00" <= char <= "\u9fff" and not _in_gb2312(char))


@cache
def _in_gb2312(char: str) -> bool:
    try:
        char.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def _han(text: str) -> int:
    return sum("\u4e00" <= char <= "\u9fff" for char in text)


def _annotated(text: str) -> dict[str, str]:
    """Return the characters that a tool has annotated with their readings: always, and always with the same one."""
    readings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for match in ANNOTATION.finditer(text):
        readings[match[1]][match[2]] += 1
    if sum(counter.total() for counter in readings.values()) < LEAST_ANNOTATIONS:
        return {}
    marked = {}
    for char, counter in readings.items():
        reading, times = counter.most_common(1)[0]
        if (char == "著" or not _in_gb2312(char)) and times >= CONSISTENT * text.count(char):
            marked[char] = reading
    return marked if len(marked) >= 0.8 * len(readings) else {}


def _converted(text: str, foreign: Counter[str]) -> bool:
    """Tell a page converted from simplified, character by character, from one that was written in traditional."""
    residue = sum(text.count(char) for char in RESIDUE)
    genuine = sum(text.count(char) for char in GENUINE)
    simplified = sum(text.count(char) for char in set(text) if "\u4e00" <= char <= "\u9fff" and _is_simplified(char))
    return (
        foreign.total() >= 0.1 * _han(text)
        and simplified <= 0.1 * foreign.total()
        and residue >= 2
        and residue > 4 * genuine
        and not re.search("[「」]", text)
    )


@cache
def _is_simplified(char: str) -> bool:
    """Tell a character that no traditional text has: a mirror leaves none but in its advertising."""
    return char not in RESIDUE and bool(_traditional().convert(char) != char)


@cache
def _traditional() -> OpenCC:
    return OpenCC("s2t")


def _is_traditional(text: str, foreign: Counter[str]) -> bool:
    return foreign.total() >= 0.05 * _han(text)


def _spam(text: str) -> list[Repair]:
    """Cut lines of advertising: keyword groups without a sentence."""
    found = []
    for segment in SEGMENT.finditer(text):
        line = segment[0]
        groups = [group for group in SPAM_SPLIT.split(line) if group]
        if "。" in line or len(groups) < 3:
            continue
        hits = [len(SPAM_WORD.findall(group)) for group in groups]
        if sum(map(bool, hits)) >= max(3, 0.6 * len(groups)) and sum(hits) >= 5:
            found.append(Repair(segment.start(), segment.end(), line, "", "spam"))
    return found


def _readings(text: str, annotated: dict[str, str]) -> list[Repair]:
    """Cut the readings behind characters of the page's list."""
    return [
        Repair(match.start() + 1, match.end(), match[0][1:], "", "pinyin")
        for match in ANNOTATION.finditer(text)
        if annotated.get(match[1]) == match[2]
    ]


def _simplified(text: str) -> list[Repair]:
    """Turn every converted character back, one by one: the mirror knows no words."""
    found = []
    for start, char in enumerate(text):
        if "\u3400" <= char <= "\u9fff" and (plain := _simple(char, text, start)) != char:
            found.append(Repair(start, start + 1, char, plain, "traditional"))
    return found


def _simple(char: str, text: str, at: int) -> str:
    if char == "著":
        kept = text[at - 1 : at] in ZHU_BEFORE or text[at + 1 : at + 2] in ZHU_AFTER
        return char if kept else "着"
    if char == "乾":
        return char if text[at + 1 : at + 2] in ("隆", "坤", "县", "縣", "安") else "干"
    if char == "瞭":
        return char if text[at + 1 : at + 2] == "望" else "了"
    return _table(char)


@cache
def _table(char: str) -> str:
    return str(_converter().convert(char))


@cache
def _converter() -> OpenCC:
    return OpenCC("t2s")


def _apart(edits: list[Repair]) -> list[Repair]:
    """Order edits and drop those inside an earlier one."""
    kept: list[Repair] = []
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


def _apply(text: str, edits: list[Repair]) -> tuple[str, list[tuple[int, int]]]:
    """Apply ordered edits. Also return (offset in the result, offset in the text) of every piece."""
    pieces, origin, length, position = [], [], 0, 0
    for edit in edits:
        for piece, start in ((text[position : edit.start], position), (edit.restored, edit.start)):
            origin.append((length, start))
            pieces.append(piece)
            length += len(piece)
        position = edit.end
    origin.append((length, position))
    return "".join([*pieces, text[position:]]), origin


def _width(restored: str, text: str, origin: list[tuple[int, int]]) -> list[tuple[Repair, Repair]]:
    """Widen narrowed punctuation outside markup. Return each edit in the restored text and in the input."""
    tags = [(tag.start(), tag.end()) for tag in MARKUP.finditer(restored)]
    starts = [start for start, _ in tags]
    traces = {at for trace in TRACE.finditer(restored) for at in range(trace.start(), trace.end() + 1)}
    found = []
    for match in NARROW_MARKS.finditer(restored):
        tag = bisect_right(starts, match.start()) - 1
        if tag >= 0 and match.start() < tags[tag][1]:
            continue
        for at, wide in widened_mark(match):
            if at in traces:
                continue
            piece = origin[bisect_right(origin, (at, len(text))) - 1]
            there = piece[1] + at - piece[0]
            narrow = restored[at]
            found.append((Repair(at, at + 1, narrow, wide, "width"), Repair(there, there + 1, narrow, wide, "width")))
    return found
