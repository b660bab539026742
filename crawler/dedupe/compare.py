"""Exact comparison of two texts: how much of the shorter one the other holds, and where they contradict each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, chain, compress, pairwise
from typing import NamedTuple

from crawler.dedupe.words import Words

RUN = 8
"""Characters in a row that two sentences must have to count as shared; shorter agreement is chance."""

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
    seams: dict[int, Span]
    """Where a stretch that the other piece holds ends, and where the next begins: behind it, there or even before.
    By the latter."""

    @cached_property
    def ends(self) -> frozenset[int]:
        """Offsets at which a sentence begins or ends."""
        return frozenset(accumulate(map(len, self.sentences), initial=0))


class _Stretch(NamedTuple):
    """Pieces of two texts that stand in each other's place."""

    left: _Piece
    right: _Piece
    head: bool
    """Whether one of them begins its text."""
    tail: bool
    """Whether one of them ends its text."""


@dataclass(frozen=True)
class Comparison:
    """What two texts have in common."""

    share: float
    """Part of the shorter text's characters that the other holds, 0 to 1."""
    shared: int
    """The same in characters."""
    sentences: int
    """Sentences that both have word for word."""
    ahead: tuple[int, int]
    """Characters of its own that each has in front of the first of these, in the one and in the other text."""
    _stretches: list[_Stretch]

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
    texts = (one.sentences, other.sentences)
    ways = _same_sentences(*texts)
    shared, ahead = [0, 0], [0, 0]
    if ways[0]:
        shared = [sum([len(sentences[at]) for at in way]) for sentences, way in zip(texts, ways, strict=True)]
        ahead = [sum(map(len, sentences[: min(way)])) for sentences, way in zip(texts, ways, strict=True)]
    stretches = []
    for spans in _different(texts, ways):
        pieces = [sentences[slice(*span)] for sentences, span in zip(texts, spans, strict=True)]
        if all(pieces) and not _is_heading(pieces, (one, other)):
            head = 0 in (spans[0][0], spans[1][0])
            tail = spans[0][1] == len(texts[0]) or spans[1][1] == len(texts[1])
            stretch = _stretch(pieces, head=head, tail=tail)
            stretches.append(stretch)
            covered = _covered(stretch.left), _covered(stretch.right)
            shared = [shared[0] + covered[0], shared[1] + covered[1]]
            if head:
                ahead = [max(0, ahead[0] - covered[0]), max(0, ahead[1] - covered[1])]
    size, common = min((len(one.text), shared[0]), (len(other.text), shared[1]))
    share = min(1.0, common / size) if size else 0.0
    return Comparison(share, common, len(ways[0]), (ahead[0], ahead[1]), stretches)


def _different(texts: tuple[Sequence[str], Sequence[str]], ways: tuple[Way, Way]) -> list[tuple[Span, Span]]:
    """Return the stretches of sentences that stand in each other's place; one is empty where only one text has some."""
    if not ways[0]:
        return [((0, len(texts[0])), (0, len(texts[1])))]
    gaps = [_gaps(len(sentences), way) for sentences, way in zip(texts, ways, strict=True)]
    pairs = set(_facing(gaps[0], ways[0], gaps[1], len(texts[1])))
    pairs |= {(other, gap) for gap, other in _facing(gaps[1], ways[1], gaps[0], len(texts[0]))}
    return sorted(pairs)


def _is_heading(pieces: Sequence[Sequence[str]], texts: tuple[Words, Words]) -> bool:
    """Tell whether one of two pieces is only a heading: it faces no sentence of the other text."""
    return any(text.headings.issuperset(piece) for piece, text in zip(pieces, texts, strict=True) if text.headings)


def _same_sentences(one: Sequence[str], other: Sequence[str]) -> tuple[Way, Way]:
    """Return where each text has the sentences of the other, cut ones included; of one that recurs, the first."""
    if set(one).isdisjoint(other):  # as most pairs are
        return {}, {}
    where = defaultdict(list)
    for at in range(len(other) - 1, -1, -1):
        where[other[at]].append(at)
    onward = {at: where[sentence].pop() for at, sentence in enumerate(one) if where.get(sentence)}
    back = {there: here for here, there in onward.items()}
    _join_cut_sentences(one, other, onward, back)
    _join_cut_sentences(other, one, back, onward)
    return onward, back


def _join_cut_sentences(one: Sequence[str], other: Sequence[str], way: Way, back: Way) -> None:
    """Count the sentence in which an excerpt ends as the whole one it is the beginning of, and likewise at its start.

    Only where it is long enough to tell, and the other text goes on with sentences that the excerpt does not have.
    """
    for here, onward, holds in ((max(way) + 1, 1, str.startswith), (min(way) - 1, -1, str.endswith)):
        if 0 <= here < len(one) and len(one[here]) >= RUN:
            for there in range(max(0, -onward), len(other) - max(0, onward)):
                if there not in back and there + onward not in back and holds(other[there], one[here]):
                    way[here], back[there] = there, here
                    break


def _gaps(count: int, way: Way) -> list[Span]:
    """Return the stretches of sentences that have no equal."""
    known = [-1, *sorted(way), count]
    return [(before + 1, behind) for before, behind in pairwise(known) if behind - before > 1]


def _facing(gaps: list[Span], way: Way, others: list[Span], count: int) -> Iterator[tuple[Span, Span]]:
    """Yield each gap with the other text's after the same or before the same sentence, or where it has none."""
    starts, ends = ({other[side]: other for other in others} for side in (0, 1))
    for gap in gaps:
        before = way[gap[0] - 1] + 1 if gap[0] else 0
        found = starts.get(before), ends.get(way.get(gap[1], count))
        yield gap, min(filter(None, found), default=(before, before))


def _stretch(pieces: Sequence[Sequence[str]], *, head: bool, tail: bool) -> _Stretch:
    text, other = map("".join, pieces)
    runs, other_runs = _runs(text), _runs(other)
    there = bytes(map(_set_of_runs(text).__contains__, other_runs))
    here = bytes(map(set(compress(other_runs, there)).__contains__, runs))
    return _Stretch(
        _Piece(text, pieces[0], _seams(text, here)), _Piece(other, pieces[1], _seams(other, there)), head, tail
    )


def _covered(piece: _Piece) -> int:
    """Return how many characters of a piece the other holds."""
    return len(piece.text) - sum(max(0, end - start) for start, end in piece.seams.values())


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


@lru_cache(maxsize=64)  # an article has much the same pieces beside all that it is compared with
def _runs(text: str) -> list[str]:
    """Return every run of ``RUN`` characters of a text, in order."""
    return [text[at : at + RUN] for at in range(len(text) - RUN + 1)]


@lru_cache(maxsize=64)
def _set_of_runs(text: str) -> frozenset[str]:
    return frozenset(_runs(text))


def _seams(text: str, held: bytes) -> dict[int, Span]:
    """Return the seams of a piece.

    :param held: of each of its runs, 1 if the other piece has it
    """
    seams, covered, at = {}, 0, held.find(1)
    while at >= 0:
        if at:
            seams[at] = (covered, at)
        end = held.find(0, at)
        covered = (end if end >= 0 else len(held)) + RUN - 1
        at = held.find(1, end) if end >= 0 else -1
    if covered < len(text):
        seams[len(text)] = (covered, len(text))
    return seams


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
