"""Finds the outlet that stands without a label beside a date."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from crawler.extract.source_value import value_of
from crawler.extract.tokens import Token
from crawler.text.names import is_organ, is_outlet

WORDS = ("organ", "noise", "name")


def only_outlet(line: Sequence[Token]) -> str | None:
    """Return the only organ of a line that has no other words but names, or its only words.

    Those of a label and the office of a person, 神经内科 沙棠, are neither; with other words it is doubtful.
    """
    words = [one for one in line if one.kind in WORDS]
    labels = [one.start for one in line if one.text == "date"]
    organs = _organs(words, labels)
    if organs and any(one.kind == "noise" for one in words if one not in organs):
        return None
    alone = (one for one in words if len(words) == 1 and one.end not in labels)
    found = organs or [one for one in alone if one.kind == "noise"]
    return value_of(found[0].text) if len(found) == 1 else None


def _organs(words: Sequence[Token], labels: Sequence[int]) -> list[Token]:
    """Return the organs among some words.

    :param labels: where labels of dates begin: what is glued to one is part of it
    """
    offices = [one for one, behind in pairwise(words) if behind.kind == "name" and not is_outlet(one.text)]
    return [one for one in words if one.end not in labels and one not in offices and is_organ(value_of(one.text))]
