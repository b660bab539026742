"""Tells by other articles of one title whether it stands over a form, and what that form leaves open.

Only evidence that two texts are two cases comes from here: a word list knows some titles of forms, siblings the others.
"""

from __future__ import annotations

from collections.abc import Sequence

from crawler.dedupe.compare import Edit
from crawler.dedupe.pair import VERSION, Pair
from crawler.dedupe.text import Text

LONGEST = 4000
"""Characters of words that a form has at most; a longer text is compared with no siblings."""


def is_filled_in(pair: Pair) -> bool:
    """Tell whether two of its kin at least differ from both texts of a pair where these differ, and from each other.

    So a form does in what it leaves open. A title that merely recurs stands over other texts, and what was put right
    once has no siblings that differ there.
    """
    if not pair.found.edits or not _is_brief(pair.one, pair.other):
        return False
    first: Text | None = None
    ways = [(way, _places(way)) for way in (pair, Pair(pair.other, pair.one))]
    for text in pair.kin:
        if _is_brief(text) and all(_differs_there(way.one, text, places) for way, places in ways):
            if first and Pair(first, text).found.edits:
                return True
            first = first or text
    return False


def _is_brief(*texts: Text) -> bool:
    return max(len(text.words.text) for text in texts) <= LONGEST


def _differs_there(one: Text, sibling: Text, places: Sequence[range]) -> bool:
    """Tell whether a sibling holds half of a text, and other words in one of these places of it."""
    between = Pair(one, sibling)
    if between.found.share < VERSION:
        return False
    return any(_meet(own, place) for own in _places(between) for place in places)


def _places(pair: Pair) -> list[range]:
    """Return where the edits of a pair lie in the words of its first text."""
    return [_place(edit, pair.one.words.text) for edit in pair.found.edits]


def _place(edit: Edit, text: str) -> range:
    start = text.find(edit.before + edit.one + edit.behind) + len(edit.before)
    return range(start, start + len(edit.one))


def _meet(one: range, other: range) -> bool:
    """Tell whether two stretches overlap or touch: a piece that only the other text has is a point."""
    return one.start <= other.stop and other.start <= one.stop
