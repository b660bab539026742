"""A damaged copy → its original.

Hijacked mirrors convert pages to traditional characters, sprinkle readings in brackets behind them and add lines of
advertising; the way they handle bytes shifts runs of text by one. Nothing is touched without evidence of that in the
page itself: genuine traditional text, legitimate pinyin and clean pages come back to the character.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from itertools import islice, repeat
from math import ceil
from operator import attrgetter

from crawler.lexicon.lazy import cached_property
from crawler.mirror.annotations import HAN, annotated, has_readings, single_annotations, toned, toneless
from crawler.mirror.conversion import simplified_text, unconverted
from crawler.mirror.damage import NARROW, NARROWED, TONED
from crawler.mirror.edits import Repair, apart, apply
from crawler.mirror.misread import rare_characters, read_again
from crawler.mirror.page import MirrorPage
from crawler.mirror.proof import Annotated, Converted, Proof, Toneless, TornRun
from crawler.mirror.shifts import find_shifts
from crawler.mirror.spam import advertising
from crawler.text.script import convertible, foreign_han
from crawler.vocabulary import Flag

__all__ = ["Repair", "Repaired", "repair"]

MARKUP = re.compile(r"<(?:script|style)\b[^>]*>[^<]*|<[^>]*>", re.IGNORECASE)

TRACE = re.compile(rf"\?(?:[!?;,、！？；，]|[a-zü{TONED}]{{1,6}}\))|\?/\w{{1,6}}>")
"""What a shifted pair of bytes leaves: a lone question mark before a mark, a torn reading or a torn tag."""

SAMPLE = 10_000
"""Characters, at even distances, that tell whether a page may be traditional or decoded wrongly."""

TRIED = 20
"""Runs of a page without other evidence that are tried."""

TRADITIONAL = 0.05
CONVERTED = 0.1
"""Shares of characters outside GB 2312 from which a page is a traditional one, and can be a converted one."""

MOSTLY = 2
"""How many of them there must be to each one that a conversion would change: a simplified page may quote others."""


@dataclass(frozen=True)
class Repaired:
    """A text and all that was done to it."""

    text: str
    repairs: list[Repair] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)
    variant: str = "zh-Hans"
    """zh-Hans or zh-Hant: what the page itself was written in."""
    proof: Proof | None = None
    """What proved that the text is damaged; ``str()`` of it is a sentence."""


LEAKED = re.compile(r"</?(?:p|font|div|span|br|strong|b|td|tr|optgroup|section)\b[^<>\n]{0,80}>", re.IGNORECASE)
TAG_REST = re.compile(r"/?[a-z]{1,10}>", re.IGNORECASE)
MARKED_UP = re.compile(r"<(?:!doctype|html|head|body|div|table|p|br|span|a|h[1-6]|li)\b", re.IGNORECASE)
"""Opening tags: what leaks into plain text are closing ones, mostly."""
LOST_BLANK = re.compile(
    rf"\?(?:(?<=^\?)|(?<=[ \u3000\u00a0]\?))\?*(?=[ \u3000\u00a0]*[{HAN}“《\d])|\?(?<=^\?)[? ]*$", re.MULTILINE
)
"""Question marks in the place of blanks that the mirror's charset has not."""

LOST_BLANKS = re.compile(rf"\?{{2,}}(?=[{HAN}“《\d])")
"""The same behind a run that has swallowed the line end before them."""


def repair(text: str) -> Repaired:
    """Undo what a hijacked mirror did to a page, markup included, or to plain text.

    Text without evidence of damage is returned as it is. A shifted run is ``exact`` where the forward model gives back
    what was found, else ``likely`` with its alternatives; a trace that cannot be put together stays, and the
    flag ``unrepaired`` says so.
    """
    if text.isascii():
        return Repaired(text)
    sample = text[:: ceil(len(text) / SAMPLE)]
    rare = set(sample) if rare_characters().search(sample) else set()
    if again := read_again(text, rare):
        return Repaired(again[0], [Repair(0, len(text), text, again[0], "mojibake")], proof=again[1])
    readings, traditional = has_readings(text), not foreign_han().isdisjoint(rare)
    han = (len(text.encode("utf-8", "surrogatepass")) - len(text)) // 2 if readings or traditional else 0
    spam, injected = advertising(text)
    second = toneless(text, han) if readings else []
    edits = [*_cut(text, spam, "spam"), *_cut(text, second, "pinyin", "likely")]
    page = _Counted.of(_without(text, edits), han, counted=traditional)
    tool = page.annotated() if readings else None
    listed = tool.readings if tool else single_annotations(text) if readings else {}
    proof: Proof | None = tool or page.converted(spam=bool(spam)) or _torn_apart(MirrorPage(text, listed, proved=False))
    if proof is None:
        variant = "zh-Hant" if page.foreign > TRADITIONAL * han else "zh-Hans"
        proof = Toneless(len(second), han) if second else None
        return _nearly_clean(text, edits, variant, proof, injected=injected)
    return _original(MirrorPage(text, listed, proved=True), edits, proof, injected=injected)


@dataclass
class _Counted:
    """A page without advertising and readings of a second tool, and what is counted of it."""

    text: str
    foreign: int
    """Characters outside GB 2312."""
    han: int

    @classmethod
    def of(cls, text: str, han: int, *, counted: bool) -> _Counted:
        """Count the characters of a text outside GB 2312, if it has any."""
        rare = rare_characters().findall(text) if counted else []
        return cls(text, sum(map(foreign_han().__contains__, rare)), han)

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each character stands there: asked of few pages, as it costs ten times as much as a pattern."""
        return Counter(self.text)

    def annotated(self) -> Annotated | None:
        """Return what a tool has annotated, if one has."""
        return annotated(self.text, self.counts) if self.foreign else None

    def converted(self, *, spam: bool) -> Converted | None:
        """Return what tells a conversion character by character, if it is one."""
        if self.foreign <= CONVERTED * self.han or self.foreign <= MOSTLY * unconverted(self.counts):
            return None
        from crawler.mirror.residue import CONVERSION, ENOUGH, residue  # noqa: PLC0415 (few pages are traditional)

        found = residue(self.text, self.counts, self.han, spam=spam)
        if CONVERSION.score(found) < ENOUGH:
            return None
        return Converted(
            self.foreign, self.han, [(one.found, one.written) for one in found.choices if one.in_word], found.terms
        )


def _nearly_clean(text: str, edits: list[Repair], variant: str, proof: Proof | None, *, injected: bool) -> Repaired:
    """Cut what was put into a page that is its own otherwise."""
    kinds, edits = {edit.kind for edit in edits}, apart(edits)
    flags: list[Flag] = ["mirror"] if "pinyin" in kinds else []
    flags += ["spam"] if "spam" in kinds or injected else []
    return Repaired(apply(text, edits)[0], edits, flags, variant, proof)


def _original(page: MirrorPage, edits: list[Repair], proof: Proof, *, injected: bool) -> Repaired:
    """Undo everything that the mirror did to a page which is proved a damaged copy."""
    text, simple, plain = page.text, page.simple, not MARKED_UP.search(page.text)
    edits += _cut(text, toned(text, page.listed), "pinyin")
    edits = apart([*_shifts(page, plain=plain), *edits, *_debris(text, plain=plain)])
    flags: list[Flag] = ["mirror"]
    if injected or any(edit.kind == "spam" for edit in edits):
        flags.append("spam")
    restored, origin = apply(simple, edits)
    edits += _simplified(text, simple, edits)
    width = _width(restored, text, origin)
    restored, _ = apply(restored, [edit for edit, _ in width])
    if TRACE.search(restored):
        flags.append("unrepaired")
    edits = sorted([*edits, *(there for _, there in width)], key=attrgetter("start"))
    return Repaired(restored, edits, flags, proof=proof)


def _cut(text: str, spans: list[tuple[int, int]], kind: str, confidence: str = "exact") -> list[Repair]:
    """Return the edits that cut some spans out."""
    return [Repair(start, end, text[start:end], "", kind, confidence) for start, end in spans]


def _without(text: str, edits: list[Repair]) -> str:
    """Return a text without the lines that are to be cut."""
    return apply(text, apart(edits))[0] if edits else text


def _torn_apart(page: MirrorPage) -> TornRun | None:
    """Return the first shifted run of a page that makes words when it is put together, and none as it is."""
    proofs = (shift.proof(page.text) for shift in islice(find_shifts(page), TRIED))
    return next(filter(None, proofs), None)


def _shifts(page: MirrorPage, *, plain: bool) -> list[Repair]:
    """Put shifted runs back together; in plain text what is left of a torn tag goes with them."""
    text, found = page.text, []
    for shift in find_shifts(page):
        restored, confidence = simplified_text(shift.restored), "exact" if shift.exact else "likely"
        alternatives = [simplified_text(one) for one in shift.alternatives]
        rest = TAG_REST.match(text, shift.end) if plain and restored.endswith("<") else None
        if rest:
            found.append(Repair(rest.start(), rest.end(), rest[0], "", "debris"))
            restored = restored[:-1]
        if restored.endswith("\n") and (blanks := LOST_BLANKS.match(text, shift.end)):
            found.append(Repair(blanks.start(), blanks.end(), blanks[0], "", "debris"))
        found.append(
            Repair(shift.start, shift.end, text[shift.start : shift.end], restored, "shift", confidence, alternatives)
        )
    return found


def _debris(text: str, *, plain: bool) -> list[Repair]:
    """Cut question marks left of blanks and, in plain text, leaked tags."""
    patterns = (LOST_BLANK, LEAKED) if plain else (LOST_BLANK,)
    return [Repair(m.start(), m.end(), m[0], "", "debris") for pattern in patterns for m in pattern.finditer(text)]


def _simplified(text: str, simple: str, edits: list[Repair]) -> list[Repair]:
    """Return every character that was turned back, outside of other edits."""
    edited = bytearray(len(text))
    for edit in edits:
        edited[edit.start : edit.end] = b"x" * (edit.end - edit.start)
    changed = map(re.Match.start, convertible().finditer(text))
    places = [at for at in changed if text[at] != simple[at] and not edited[at]]
    ends = (at + 1 for at in places)
    chars, plain = map(text.__getitem__, places), map(simple.__getitem__, places)
    return list(map(Repair, places, ends, chars, plain, repeat("traditional")))


def _width(restored: str, text: str, origin: list[tuple[int, int]]) -> list[tuple[Repair, Repair]]:
    """Widen narrowed punctuation outside markup. Return each edit in the restored text and in the input.

    A copy is stored with all of its marks narrowed or with none: where more are wide, the narrow ones are the author's.
    """
    wide = sum(map(text.count, NARROWED))
    if wide >= sum(map(restored.count, NARROWED.translate(NARROW))):  # those beside Chinese are fewer still
        return []
    from crawler.mirror.width import narrow_marks  # noqa: PLC0415 (its patterns take as long as those of a whole room)

    tags = [(tag.start(), tag.end()) for tag in MARKUP.finditer(restored)]
    starts = [start for start, _ in tags]
    traces = {at for trace in TRACE.finditer(restored) for at in range(trace.start(), trace.end() + 1)}
    found = []
    for marks in narrow_marks(restored):
        first = marks[0][0]
        tag = bisect_right(starts, first) - 1
        if tag >= 0 and first < tags[tag][1]:
            continue
        for at, mark in marks:
            if at in traces:
                continue
            piece = origin[bisect_right(origin, (at, len(text))) - 1]
            there = piece[1] + at - piece[0]
            here = Repair(at, at + 1, restored[at], mark, "width")
            found.append((here, here._replace(start=there, end=there + 1)))
    return found if len(found) > wide else []
