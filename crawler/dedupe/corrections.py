"""Tells what was put right from what is another case: few figures, one name, one passage."""

from __future__ import annotations

from crawler.dedupe.forms import count_numbers, identifies
from crawler.dedupe.guard import count_names, finer, is_name
from crawler.dedupe.pair import Pair

LONG = 200
"""Characters of a text in which one other name is a correction; a short notice with another name is another case."""

FEW = 1
"""Names that are put right at most, edits of words by which a house puts right what another has published, and those
that put right which issue one is; more is its own wording, or another issue."""

FEW_FIGURES = 2
"""Numbers that are put right at most, but in one passage of a running text; a form that is filled in anew has more."""

AFTERWARDS = 60
"""Days within which an error is put right."""


def is_afterwards(pair: Pair) -> bool:
    """Tell whether the marked one was published on the other's day or in the weeks behind it, as far as is known."""
    days = pair.days_apart
    return days is None or 0 <= (days if pair.put_right_by is pair.other else -days) <= AFTERWARDS


def is_own_case(pair: Pair) -> bool:
    """Tell whether a marked text puts right a few fields of a form, or leaves a running text about the same.

    Another telephone is put right by the house that gave it.
    """
    if not pair.one_house and any(map(identifies, pair.found.edits)):
        return False
    if not pair.of_a_form:
        return pair.found.spots <= 1 or not _is_of_others(pair)
    names = sum(map(count_names, pair.found.edits))
    return pair.one_house and _has_few_figures(pair) and names <= FEW and not _is_of_others(pair)


def is_put_right(pair: Pair) -> bool:
    """Tell whether unmarked texts differ in one passage, if they are long enough, or in a few figures and no name.

    Another telephone is another case's, and so are other names and numbers, but where all else is told at length.
    """
    one_passage = pair.found.spots <= 1
    if one_passage and pair.told_at_length:
        return True
    if any(map(identifies, pair.found.edits)):
        return False
    if one_passage and pair.found.shared >= LONG and not _is_of_others(pair):
        return True
    return _has_few_figures(pair) and not any(map(is_name, pair.found.edits))


def is_worded_anew(pair: Pair) -> bool:
    """Tell whether another house has changed more than figures and a word."""
    if pair.one_house:
        return False
    changes = [change for edit in pair.found.edits for change in finer(edit) or [edit]]
    return sum(not count_numbers(change) for change in changes) > FEW


def _has_few_figures(pair: Pair) -> bool:
    return sum(map(count_numbers, pair.found.edits)) <= FEW_FIGURES


def _is_of_others(pair: Pair) -> bool:
    """Tell whether two texts differ in who or where they are about, and in numbers as well."""
    edits = pair.found.edits
    return any(map(is_name, edits)) and any(map(count_numbers, edits))
