"""A damaged copy → its original.

Hijacked mirrors convert pages to traditional characters, sprinkle readings in brackets behind them and add lines of
advertising; the way they handle bytes shifts runs of text by one. Nothing is touched without evidence of that in the
page itself: genuine traditional text, legitimate pinyin and clean pages come back to the character.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import islice

from crawler.text.damage import reading
from crawler.text.normalise import NARROW_MARKS, widened_mark
from crawler.text.plausible import score
from crawler.text.script import in_gb2312, is_simplified_only, simplified_text
from crawler.text.shifts import PIN, TONED, find_shifts, pair

HAN = "\u3400-\u9fff"
ANNOTATION = re.compile(rf"([{HAN}])\(({PIN})\)")
LETTER_ANNOTATION = re.compile(rf"([{HAN}])([@-~])\(({PIN})\)")
SEGMENT = re.compile(r"[^<>\n]+")
MARKUP = re.compile(r"<(?:script|style)\b[^>]*>[^<]*|<[^>]*>", re.IGNORECASE)

TRACE = re.compile(rf"\?(?:[!?;,、！？；，]|[a-zü{TONED}]{{1,6}}\))|\?/\w{{1,6}}>")
"""What a shifted pair of bytes leaves: a lone question mark before a mark, a torn reading or a torn tag."""

LEAST_ANNOTATIONS = 2
TRIED = 20
"""Runs of a page without other evidence that are tried."""

CONSISTENT = 0.9
"""Share of its occurrences from which a character counts as annotated by a tool, not by an author."""

RESIDUE = frozenset("于后并范癥")
"""What one-to-one conversion leaves or makes, and no writer or word-level converter: 于 for 於, 癥 for 症."""

KEPT = frozenset("于后里只并系范制采征干面志了云游扎占余筑涌郁么台几")
"""Simplified characters that are traditional ones too."""

GENUINE = frozenset("於後並範裡裏係徵製採衞衝")
"""What a writer or a word-level converter puts in their place."""

SPAM_WORD = re.compile(
    r"亚洲|欧美|国产|日韩|无码|精品|在线|视频|成人|免费|高清|黄色|毛片|av|va|三级|福利|久久|伊人|激情|色|彩票|娱乐|赌|博彩|棋牌|代开|发票",
    re.IGNORECASE,
)
SPAM_SPLIT = re.compile(r"[,，_|｜、\s]+")


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


LEAKED = re.compile(r"</?(?:p|font|div|span|br|strong|b|td|tr|optgroup|section)\b[^<>\n]{0,80}>", re.IGNORECASE)
TAG_REST = re.compile(r"/?[a-z]{1,10}>", re.IGNORECASE)
MARKED_UP = re.compile(r"<(?:!doctype|html|head|body|div|table|p|br|span|a|h[1-6]|li)\b", re.IGNORECASE)
"""Opening tags: what leaks into plain text are closing ones, mostly."""
LOST_BLANK = re.compile(rf"(?:^|(?<=[ \u3000\u00a0]))\?+(?=[ \u3000\u00a0]*[{HAN}“《])|^\?[? ]*$", re.MULTILINE)
"""Question marks in the place of blanks that the mirror's charset has not."""

LATIN = re.compile("[\u0080-\u00ff]{8}")
UTF8_AS_GBK = re.compile("[鍗鐢鍋鍖闄鏄鐨锛銆涓鍦鍏浜鏈鎴绗]")
"""Frequent results of reading Chinese UTF-8 as GBK; rare characters otherwise."""


def repair(text: str) -> Repaired:
    """Undo what a hijacked mirror did to a page, markup included, or to plain text.

    Text without evidence of damage is returned as it is. A shifted run is ``exact`` where the forward model gives back
    what was found, else ``likely`` with its alternatives; a trace that cannot be put together stays, and the
    flag ``unrepaired`` says so.
    """
    if text.isascii():
        return Repaired(text)
    if whole := _mojibake(text):
        return whole
    foreign = _outside_gb2312(text)
    annotated = _annotated(text) if foreign else {}
    if not annotated and not _converted(text, foreign):
        annotated = dict(m.groups() for m in ANNOTATION.finditer(text) if reading(m[1]) == m[2])
        if not _torn_apart(text, annotated):
            return Repaired(text, variant="zh-Hant" if foreign.total() > 0.05 * _han(text) else "zh-Hans")
    plain = not MARKED_UP.search(text)
    parts = (_spam(text), _readings(text, annotated), _debris(text, plain=plain), _simplified(text))
    edits = _apart([*_shifts(text, annotated, plain=plain), *(edit for part in parts for edit in part)])
    restored, origin = _apply(text, edits)
    width = _width(restored, text, origin)
    restored, _ = _apply(restored, [edit for edit, _ in width])
    flags = ["mirror", *(["spam"] if any(edit.kind == "spam" for edit in edits) else [])]
    if TRACE.search(restored):
        flags.append("unrepaired")
    return Repaired(restored, sorted([*edits, *(there for _, there in width)], key=lambda e: e.start), flags)


def _mojibake(text: str) -> Repaired | None:
    """Undo a whole page decoded with the wrong one of two codecs, where every byte of it is still there."""
    for clue, shown_as, codec in ((LATIN, "latin-1", "gb18030"), (UTF8_AS_GBK, "gb18030", "utf-8")):
        if not clue.search(text):
            continue
        try:
            original = text.encode(shown_as).decode(codec)
        except UnicodeError:
            continue
        if score(original) > score(text) + 0.3:
            return Repaired(original, [Repair(0, len(text), text, original, "mojibake")])
    return None


def _outside_gb2312(text: str) -> Counter[str]:
    """Return the characters that a simplified text has not, and how often each stands in the text."""
    return Counter(char for char in text if "\u4e00" <= char <= "\u9fff" and not in_gb2312(char))


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
        if (char == "著" or not in_gb2312(char)) and times >= CONSISTENT * text.count(char):
            marked[char] = reading
    return marked if len(marked) >= 0.8 * len(readings) else {}


def _converted(text: str, foreign: Counter[str]) -> bool:
    """Tell a page converted from simplified, character by character, from one that was written in traditional."""
    residue = sum(text.count(char) for char in RESIDUE)
    genuine = sum(text.count(char) for char in GENUINE)
    han = {char for char in text if "\u4e00" <= char <= "\u9fff"} - KEPT
    simple = sum(text.count(char) for char in han if is_simplified_only(char))
    return (
        foreign.total() >= 0.1 * _han(text)
        and simple <= 0.1 * foreign.total()
        and residue >= 2
        and residue > 4 * genuine
        and not re.search("[「」]", text)
    )


def _torn_apart(text: str, annotated: dict[str, str]) -> bool:
    """Tell a page by the first of its shifted runs: one that makes words when it is put together, and none as it is."""
    return any(shift.proves_damage(text) for shift in islice(find_shifts(text, annotated), TRIED))


def _shifts(text: str, annotated: dict[str, str], *, plain: bool) -> list[Repair]:
    """Put shifted runs back together; in plain text what is left of a torn tag goes with them."""
    found = []
    for shift in find_shifts(text, annotated):
        restored, confidence = simplified_text(shift.restored), "exact" if shift.exact else "likely"
        alternatives = [simplified_text(one) for one in shift.alternatives]
        rest = TAG_REST.match(text, shift.end) if plain and restored.endswith("<") else None
        if rest:
            found.append(Repair(rest.start(), rest.end(), rest[0], "", "debris"))
            restored = restored[:-1]
        found.append(
            Repair(shift.start, shift.end, text[shift.start : shift.end], restored, "shift", confidence, alternatives)
        )
    return found


def _debris(text: str, *, plain: bool) -> list[Repair]:
    """Cut question marks left of blanks and, in plain text, leaked tags."""
    patterns = (LOST_BLANK, LEAKED) if plain else (LOST_BLANK,)
    return [Repair(m.start(), m.end(), m[0], "", "debris") for pattern in patterns for m in pattern.finditer(text)]


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
    """Cut the readings behind characters of the page's list.

    A Latin letter behind a character may be the trail byte of a listed one; its reading is cut as well.
    """
    found = [
        Repair(match.start() + 1, match.end(), match[0][1:], "", "pinyin")
        for match in ANNOTATION.finditer(text)
        if annotated.get(match[1]) == match[2]
    ]
    found += [
        Repair(match.start() + 2, match.end(), match[0][2:], "", "pinyin")
        for match in LETTER_ANNOTATION.finditer(text)
        if (char := pair(match[1].encode("gb18030")[-1], ord(match[2]))) and reading(char) == match[3]
    ]
    return found


def _simplified(text: str) -> list[Repair]:
    """Turn every converted character back, one by one."""
    pairs = enumerate(zip(text, simplified_text(text), strict=True))
    return [Repair(at, at + 1, char, plain, "traditional") for at, (char, plain) in pairs if char != plain]


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
