"""Scores of parsed lines, field by field: info lines, by-lines and captions, and the turns of speakers."""

from __future__ import annotations

from typing import Any

from accuracy.compare import trimmed
from accuracy.fields import Record, Scorer, byline_counts

Counts = tuple[int, int, int]
"""Right, given and wanted."""

LENGTH = {"day": 10, "minute": 16, "second": 19}
BYLINE_FIELDS = ("published_at", "precision", "source", "bylines", "caption", "credit")
TURN_FIELDS = ("speaker", "role", "post", "text", "alias_of")
EMPTY = (None, "", [])


def score_line(score: Scorer, found: Record, truth: Record, fields: tuple[str, ...]) -> None:
    """Count a line; where the truth has a form in simplified characters too, the one that fits better."""
    accept = truth.get("accept") or {}
    forms = [truth["parsed"], *([truth["simplified"]["parsed"]] if truth.get("simplified") else ())]
    best = min((counts_of(found, form, accept, fields) for form in forms), key=_errors)
    for name, (right, given, wanted) in best.items():
        score.pair(name, right, given, wanted, f"{found.get(name)!r} in {truth['text'][:40]!r}")


def counts_of(found: Record, wanted: Record, accept: Record, fields: tuple[str, ...]) -> dict[str, Counts]:
    """Return the counts of every field."""
    counts: dict[str, Counts] = {}
    for name in fields:
        if name == "bylines":
            counts |= {figure: told for figure, told, _ in byline_counts(found.get(name), wanted.get(name))}
        else:
            counts[name] = _counts(name, found.get(name), wanted, accept.get(name))
    return counts


def _counts(name: str, found: Any, truth: Record, accept: list[Any] | None) -> Counts:
    """Count one field; what ``accept`` lists is as good, and None in it says that nothing is."""
    wanted, precision = truth.get(name), truth.get("precision")
    is_given, is_wanted = found not in EMPTY, wanted not in EMPTY
    if is_given and is_wanted and _same(name, found, wanted, precision):
        return 1, 1, 1
    if accept:
        if not is_given and None in accept:
            return 0, 0, 0
        if is_given and any(one is not None and _same(name, found, one, precision) for one in accept):
            return 1, 1, 1
    return 0, int(is_given), int(is_wanted)


def _same(name: str, found: Any, wanted: Any, precision: str | None) -> bool:
    if name == "published_at":
        length = LENGTH.get(precision or "", 10)
        return str(found)[:length].replace(" ", "T") == str(wanted)[:length]
    return trimmed(found) == trimmed(wanted)


def _errors(counts: dict[str, Counts]) -> int:
    return sum(given - right + wanted - right for right, given, wanted in counts.values())
