"""Tells by other articles of one title whether it stands over a form, and what that form leaves open.

Only evidence that two texts are two cases comes from here: a word list knows some titles of forms, siblings the others.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from crawler.dedupe.compare import Edit, compare
from crawler.dedupe.pair import VERSION, Pair
from crawler.dedupe.text import Text
from crawler.dedupe.words import Words

LONGEST = 4000
"""Characters of words that a form has at most; a longer text is compared with no siblings."""


class _Change(NamedTuple):
    """Where a text differs from another one, and what that one has there."""

    start: int
    end: int
    piece: str


def other_cases(pair: Pair) -> tuple[Text, ...]:
    """Return two siblings of a pair that have, where its texts differ, something else than either and than each other.

    So it is with what a form leaves open. A title that merely recurs stands over other texts, and what was put right
    once has no siblings that differ there. Nothing is returned if there are no two such.
    """
    if not pair.kin or max(len(text.words.text) for text in (pair.one, pair.other)) > LONGEST:
        return ()
    head, siblings = pair.kin()
    for change in _changed(head.words, pair.found.edits, of_other=head is not pair.one):
        cases: dict[tuple[str, ...], Text] = {}
        for sibling in siblings:
            if found := _in_place_of(change, head.words, sibling.words):
                cases.setdefault(found, sibling)
        if len(cases) > 1:
            return tuple(cases.values())[:2]
    return ()


def _in_place_of(change: _Change, head: Words, sibling: Words) -> tuple[str, ...]:
    """Return what a sibling has in the place of a change, or beside it; nothing if it has the same change."""
    changes = _changes(head, sibling) if len(sibling.text) <= LONGEST else ()
    if change in changes:
        return ()
    return tuple(one.piece for one in changes if one.start <= change.end and change.start <= one.end)


def _changes(one: Words, other: Words) -> tuple[_Change, ...]:
    """Return where a text differs from another; nothing where neither holds half of the other."""
    both = sorted((one, other), key=lambda words: words.text)
    return _changes_of_both(*both)[both.index(one)]


@lru_cache(maxsize=1024)  # siblings are held against each other again with every article that comes
def _changes_of_both(one: Words, other: Words) -> tuple[tuple[_Change, ...], tuple[_Change, ...]]:
    found = compare(one, other)
    edits = found.edits if found.share >= VERSION else ()
    return _changed(one, edits), _changed(other, edits, of_other=True)


def _changed(words: Words, edits: Iterable[Edit], *, of_other: bool = False) -> tuple[_Change, ...]:
    """Return edits by their place in one of two texts, the first or the other: between the words before and behind."""
    changes = []
    for edit in edits:
        own, piece = (edit.other, edit.one) if of_other else (edit.one, edit.other)
        at = words.text.find(edit.before + own + edit.behind)
        if at >= 0:
            start = at + len(edit.before)
            changes.append(_Change(start, start + len(own), piece))
    return tuple(changes)
