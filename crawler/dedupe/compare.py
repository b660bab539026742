"""Exact comparison of two texts: how much of the shorter one the other holds, and where they contradict each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, chain, pairwise
from typing import NamedTuple

from crawler.dedupe.runs import RUN, covered, held
from crawler.dedupe.words import Words

LOPSIDED = 2
LONG = 24
"""At a text's edge, a piece of so many characters and so many times as long as the one in its place is a cut beside an
addition, not a replacement: one day or addressee in the place of another is about as long."""

CONTEXT = 4
"""Characters shown on both sides of an edit."""

Span = tuple[int, int]
"""Start and end, of sentences or of characters."""

Way = dict[int, int]
"""Index of a sentence → that of its equal in the other text."""


class Edit(NamedTuple):
    """Pieces of two texts that stand in each other's place; one is empty where the other has more in a sentence."""

    one: str
    other: str
    before: str
    """The words in front of it that both have, a few."""
    behind: str
    """And those behind."""
    whole: bool = False
    """Whether both are whole sentences, which have not even a few words in common."""


@dataclass
class _Piece:
    """Sentences of one text that the other does not have word for word, beside those in their place there."""

    text: str
    sentences: Sequence[str]
    held: bytes
    """Of each of its runs, 1 if the other piece has it."""
    covered: int
    """How many of its characters the other piece holds: those of these runs."""

    @cached_property
    def ends(self) -> frozenset[int]:
        """Offsets at which a sentence begins or ends."""
        return frozenset(_starts(self.sentences))

    @cached_property
    def seams(self) -> dict[int, Span]:
        """Where a stretch that the other piece holds ends, and where the next begins: behind it, there or even before.

        By the latter.
        """
        seams, covered, at = {}, 0, self.held.find(1)
        while at >= 0:
            if at:
                seams[at] = (covered, at)
            end = self.held.find(0, at)
            covered = (end if end >= 0 else len(self.held)) + RUN - 1
            at = self.held.find(1, end) if end >= 0 else -1
        if covered < len(self.text):
            seams[len(self.text)] = (covered, len(self.text))
        return seams


class _Stretch(NamedTuple):
    """Pieces of two texts that stand in each other's place."""

    left: _Piece
    right: _Piece
    head: bool
    """Whether one of them begins its text."""
    tail: bool
    """Whether one of them ends its text."""


@dataclass
class Comparison:
    """What two texts have in common."""

    share: float
    """Part of the shorter text's characters that the other holds, 0 to 1."""
    shared: int
    """The same in characters."""
    sentences: int
    """Sentences that both have word for word."""
    _front: tuple[int, int]
    """Characters that each has in front of the first of these."""
    _stretches: list[_Stretch]

    @property
    def ahead(self) -> tuple[int, int]:
        """Characters of its own that the one and the other text have in front of what both have."""
        heads = [stretch for stretch in self._stretches if stretch.head]
        one, other = self._front
        return (
            max(0, one - sum(stretch.left.covered for stretch in heads)),
            max(0, other - sum(stretch.right.covered for stretch in heads)),
        )

    @cached_property
    def _found(self) -> list[list[Edit]]:
        """The edits of each stretch that has any: most pairs share too little for anybody to ask."""
        return list(filter(None, map(list, map(_edits, self._stretches))))

    @cached_property
    def edits(self) -> list[Edit]:
        """What differs, but for whole sentences cut or added."""
        return [edit for found in self._found for edit in found]

    def each_edit(self) -> Iterator[Edit]:
        """Yield the edits one by one, for who needs the first of them more often than all."""
        return chain.from_iterable(map(_edits, self._stretches))

    @property
    def spots(self) -> int:
        """Stretches of sentences in which the edits lie."""
        return len(self._found)


def compare(one: Words, other: Words) -> Comparison:
    """Compare two texts whatever the order of their paragraphs.

    Whole sentences that only one text has, and anything before the first and behind the last words that both have,
    are cuts or additions of a reprint. Everything else that differs is an edit: notices of one form differ so.
    """
    ways = _same_sentences(one, other)
    stretches = [
        _stretch(one, here, other, there)
        for here, there in _different((len(one.sentences), len(other.sentences)), ways)
        if not (_is_heading(one, here) or _is_heading(other, there))
    ]
    shared = sum([len(one.sentences[at]) for at in ways[0]]) + sum([stretch.left.covered for stretch in stretches])
    of_other = sum([len(other.sentences[at]) for at in ways[1]]) + sum([stretch.right.covered for stretch in stretches])
    size, common = min((len(one.text), shared), (len(other.text), of_other))
    front = (_starts(one.sentences)[min(ways[0])], _starts(other.sentences)[min(ways[1])]) if ways[0] else (0, 0)
    return Comparison(min(1.0, common / size) if size else 0.0, common, len(ways[0]), front, stretches)


def _different(counts: tuple[int, int], ways: tuple[Way, Way]) -> list[tuple[Span, Span]]:
    """Return the stretches of sentences, in both texts, that stand in each other's place.

    :param counts: how many sentences they have
    """
    gaps = _gaps(counts[0], ways[0]), _gaps(counts[1], ways[1])
    if not (gaps[0] and gaps[1]):
        return []
    pairs = _facing(gaps[0], ways[0], gaps[1], counts[1])
    pairs += [(other, gap) for gap, other in _facing(gaps[1], ways[1], gaps[0], counts[0])]
    return sorted(set(pairs))


def _is_heading(text: Words, span: Span) -> bool:
    """Tell whether a piece of a text is only a heading: it faces no sentence of the other text."""
    return bool(text.headings) and text.headings.issuperset(text.sentences[span[0] : span[1]])


def _same_sentences(one: Words, other: Words) -> tuple[Way, Way]:
    """Return where each text has the sentences of the other, cut ones included; of one that recurs, the first."""
    here, there = _places(one.sentences), _places(other.sentences)
    both = here.keys() & there.keys()
    if not both:  # as in many pairs
        return {}, {}
    onward = {here[sentence]: there[sentence] for sentence in both}
    back = {there[sentence]: here[sentence] for sentence in both}
    _join_cut_sentences(one.sentences, other, onward, back)
    _join_cut_sentences(other.sentences, one, back, onward)
    return onward, back


def _join_cut_sentences(one: Sequence[str], text: Words, way: Way, back: Way) -> None:
    """Count the sentence in which an excerpt ends as the whole one it is the beginning of, and likewise at its start.

    Only where it is long enough to tell, and the other text goes on with sentences that the excerpt does not have.
    """
    for here, onward, holds in ((max(way) + 1, 1, str.startswith), (min(way) - 1, -1, str.endswith)):
        if 0 <= here < len(one) and len(one[here]) >= RUN and one[here] in text.text:  # as few are
            other = text.sentences
            for there in range(max(0, -onward), len(other) - max(0, onward)):
                if there not in back and there + onward not in back and holds(other[there], one[here]):
                    way[here], back[there] = there, here
                    break


def _gaps(count: int, way: Way) -> list[Span]:
    """Return the stretches of sentences that have no equal."""
    known = [-1, *sorted(way), count]
    return [(before + 1, behind) for before, behind in pairwise(known) if behind - before > 1]


def _facing(gaps: list[Span], way: Way, others: list[Span], count: int) -> list[tuple[Span, Span]]:
    """Return each gap with the other text's after the same or before the same sentence, where it has one."""
    starts, ends = {other[0]: other for other in others}, {other[1]: other for other in others}
    found = []
    for gap in gaps:
        before, behind = way[gap[0] - 1] + 1 if gap[0] else 0, way.get(gap[1], count)
        if facing := [other for other in (starts.get(before), ends.get(behind)) if other]:
            found.append((gap, min(facing)))
    return found


def _stretch(one: Words, here: Span, other: Words, there: Span) -> _Stretch:
    starts, others = _starts(one.sentences), _starts(other.sentences)
    text, facing = one.text[starts[here[0]] : starts[here[1]]], other.text[others[there[0]] : others[there[1]]]
    runs, other_runs = held(text, facing), held(facing, text)
    return _Stretch(
        _Piece(text, one.sentences[here[0] : here[1]], runs, covered(runs)),
        _Piece(facing, other.sentences[there[0] : there[1]], other_runs, covered(other_runs)),
        head=not (here[0] and there[0]),
        tail=here[1] == len(one.sentences) or there[1] == len(other.sentences),
    )


def _edits(stretch: _Stretch) -> Iterator[Edit]:
    left, right, head, tail = stretch
    for here, there in _differences(left, right):
        if not _is_cut(left, here, right, there, head=head, tail=tail):
            edit = _edit(left, here, right, there)
            if edit.one or edit.other:  # the same words beside another line's end are none
                yield edit


def _edit(piece: _Piece, here: Span, other: _Piece, there: Span) -> Edit:
    start, end = here
    text, facing = piece.text, other.text[slice(*there)]
    ahead = _alike(text[start:end], facing)
    back = _alike(text[start + ahead : end][::-1], facing[ahead:][::-1])
    start, end = start + ahead, end - back
    facing = facing[ahead : len(facing) - back]
    whole = piece.ends.issuperset(here) and other.ends.issuperset(there) and bool(facing) and ahead + back < RUN
    return Edit(text[start:end], facing, text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT], whole)


def _alike(one: str, other: str) -> int:
    """Return how many characters two strings have in common from the start on."""
    for at, pair in enumerate(zip(one, other, strict=False)):
        if pair[0] != pair[1]:
            return at
    return min(len(one), len(other))


@lru_cache(maxsize=1024)
def _starts(sentences: Sequence[str]) -> list[int]:
    """Return where in their text sentences begin, and where the last ends."""
    return list(accumulate(map(len, sentences), initial=0))


@lru_cache(maxsize=1024)
def _places(sentences: Sequence[str]) -> dict[tuple[str, int] | str, int]:
    """Return where sentences stand: one that recurs under what it says and how often that was said before."""
    places: dict[tuple[str, int] | str, int] = {sentences[at]: at for at in range(len(sentences) - 1, -1, -1)}
    if len(places) < len(sentences):
        before = Counter[str]()
        for at, sentence in enumerate(sentences):
            if before[sentence]:
                places[sentence, before[sentence]] = at
            before[sentence] += 1
    return places


def _differences(left: _Piece, right: _Piece) -> list[tuple[Span, Span]]:
    """Pair the seams of both pieces that lie between the same words, and widen both to what stands between these."""
    pairs = {(seam, _counterpart(left, seam, right)) for seam in left.seams.values()}
    pairs |= {(_counterpart(right, seam, left), seam) for seam in right.seams.values()}
    widened = []
    for (start, end), (other_start, other_end) in sorted(pairs):
        overlap = max(0, start - end, other_start - other_end)
        widened.append(((start - overlap, end), (other_start - overlap, other_end)))
    return [(here, there) for here, there in widened if here[0] < here[1] or there[0] < there[1]]


def _counterpart(piece: _Piece, seam: Span, other: _Piece) -> Span:
    """Return the other piece's seam after the same or before the same words, or the place where it has none."""
    start, end = seam
    before = other.text.index(piece.text[start - RUN : start]) + RUN if start else 0
    behind = other.text.index(piece.text[end : end + RUN]) if end < len(piece.text) else len(other.text)
    return other.seams.get(behind, (before, before))


def _is_cut(left: _Piece, here: Span, right: _Piece, there: Span, *, head: bool, tail: bool) -> bool:
    """Tell whether what differs here is a sentence left out or put in, or lies beyond what both texts share."""
    shorter, longer = sorted((here[1] - here[0], there[1] - there[0]))
    at_head = head and 0 in (here[0], there[0])
    at_tail = tail and (here[1] == len(left.text) or there[1] == len(right.text))
    if shorter:
        return (at_head or at_tail) and _is_lopsided(left, here, right, there, at_head=at_head)
    if (at_head or at_tail) and longer >= RUN:  # a name or a number more is shorter
        return True
    fuller, piece, joint, other = (left, here, there[0], right) if here[0] < here[1] else (right, there, here[0], left)
    return _whole_sentences(fuller, piece) or (longer >= LONG and joint in other.ends)


def _is_lopsided(left: _Piece, here: Span, right: _Piece, there: Span, *, at_head: bool) -> bool:
    """Tell whether of two pieces one is so much longer that it is a cut beside an addition.

    The sentence counts that touches what both share: lines beyond it may be of one text alone. Of whole sentences all
    count, unless those two are as short as the lines of a form.
    """
    within = sorted((_touching(left, here, at_head=at_head), _touching(right, there, at_head=at_head)))
    shorter, longer = sorted((here[1] - here[0], there[1] - there[0]))
    ends = (here[at_head] in left.ends, there[at_head] in right.ends)
    if longer >= LONG and (within[1] < LONG or not any(ends)):
        shorter, longer = within
    return longer >= max(LONG, LOPSIDED * shorter)


def _touching(piece: _Piece, span: Span, *, at_head: bool) -> int:
    """Return how many characters of a span stand in its last sentence, at a text's head, or in its first one."""
    start, end = span
    if at_head:
        return end - max(start, *(one for one in piece.ends if one < end))
    return min(end, *(one for one in piece.ends if one > start)) - start


def _whole_sentences(piece: _Piece, span: Span) -> bool:
    """Tell whether a span begins and ends with sentences, slid over what its ends have in common by chance."""
    start, end = span
    back = _alike(piece.text[:start][::-1], piece.text[:end][::-1])
    ahead = _alike(piece.text[start:], piece.text[end:])
    return any({start + by, end + by} <= piece.ends for by in range(-back, ahead + 1))
