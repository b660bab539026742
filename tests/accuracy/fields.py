"""Scores of a page's fields: title, day, minute, body, source, by-lines, attachments, kind."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from accuracy.compare import core, grams, moment, shared_count, trimmed
from accuracy.halves import Half
from accuracy.tally import Tally

Record = dict[str, Any]


class Scorer:
    """Counts one case of a set into a tally."""

    def __init__(self, tally: Tally, half: Half, name: str, case: str) -> None:
        self.tally, self.half, self.name, self.case = tally, half, name, case

    def one(self, figure: str, right: bool, what: object = "") -> None:
        """Count something that is right or wrong."""
        self.tally.add(self.half, f"{self.name}, {figure}", right, case=self.case, what=what)

    def some(self, figure: str, right: int, count: int, what: object = "") -> None:
        """Count something of which a part is right."""
        self.tally.add(self.half, f"{self.name}, {figure}", right, count, case=self.case, what=what)

    def pair(self, figure: str, right: int, given: int, wanted: int, what: object = "") -> None:
        """Count precision and recall."""
        self.tally.pair(self.half, f"{self.name}, {figure}", right, given, wanted, case=self.case, what=what)

    def mean(self, figure: str, value: float) -> None:
        """Take a value into a mean."""
        self.tally.mean(self.half, f"{self.name}, {figure}", value)


def score_body(score: Scorer, found: str | None, wanted: str) -> None:
    """Count pieces of four characters, and the mean of the pages' F1."""
    given, truth = grams(found), grams(wanted)
    common = (given & truth).total()
    f1 = 2 * common / (given.total() + truth.total()) if common else 0.0
    score.mean("body F1", f1)
    score.pair("body pieces", common, given.total(), truth.total(), f"{f1:.4f}")
    score.one("body F1 at least .9", f1 >= 0.9, f"{f1:.4f}")


def score_title(score: Scorer, record: Record, wanted: str) -> None:
    """A title is right alone, or run together with the lines over and under it."""
    joined = " ".join(filter(None, (record.get("kicker"), record.get("title"), record.get("subtitle"))))
    right = core(wanted) in (core(record.get("title")), core(joined))
    score.one("title", right, f"{record.get('title')!r} for {wanted!r}")


def score_date(score: Scorer, record: Record, wanted: str) -> None:
    """The day, and the minute where the truth has one."""
    found = moment(record.get("published_at"))
    what = f"{record.get('published_at')} for {wanted}"
    score.one("day", bool(found) and found[:10] == wanted[:10], what)
    if len(wanted) > 10:
        score.one("minute", bool(found) and found[:16] == wanted[:16], what)


def score_source(score: Scorer, found: str | None, wanted: str | None) -> None:
    """A source is given or not, and right or not."""
    right = bool(found and wanted) and trimmed(found) == trimmed(wanted)
    score.pair("source", right, bool(found), bool(wanted), f"{found!r} for {wanted!r}")


def score_author(score: Scorer, record: Record, printed: str) -> None:
    """Everybody whom the printed by-line names is among the by-lines."""
    names = re.split(r"[\s、,，]+", printed)
    found = [one["name"] for one in record["bylines"] if one["name"]]
    score.some("author", shared_count(found, names), len(names), f"{found} for {printed!r}")


def score_attachments(score: Scorer, record: Record, wanted: Iterable[str]) -> None:
    """Attachments by their names."""
    found, names = [core(one["name"]) for one in record["attachments"]], [core(name) for name in wanted]
    score.pair("attachments", shared_count(found, names), len(found), len(names), f"{found} for {names}")


def byline_items(bylines: Iterable[Record] | None) -> list[tuple[str, str, str]]:
    """Return (role, who, organ) of every by-line; who is the organ where no person is named."""
    items = []
    for one in bylines or []:
        if who := one.get("name") or one.get("org"):
            organ = trimmed(one["org"]) if one.get("name") and one.get("org") else ""
            items.append((one.get("role") or "", trimmed(who), organ))
    return items


def score_bylines(score: Scorer, found: Iterable[Record] | None, wanted: Iterable[Record] | None) -> None:
    """By-lines as (role, who), and the organs of those that are right."""
    for figure, counts, what in byline_counts(found, wanted):
        score.pair(figure, *counts, what)


def byline_counts(
    found: Iterable[Record] | None, wanted: Iterable[Record] | None
) -> list[tuple[str, tuple[int, int, int], str]]:
    """Return figure, (right, given, wanted) and what to tell."""
    given, truth = byline_items(found), byline_items(wanted)
    what = f"{given} for {truth}"
    a, b = ([item[:2] for item in items] for items in (given, truth))
    c, d = ([item[1] for item in items] for items in (given, truth))
    counts = [
        ("by-lines", (shared_count(a, b), len(a), len(b)), what),
        ("by-line names", (shared_count(c, d), len(c), len(d)), what),
    ]
    right = found_organs = wanted_organs = 0
    left = list(given)
    for role, name, organ in truth:
        hit = next((item for item in left if item[:2] == (role, name)), None)
        if hit:
            left.remove(hit)
            right += bool(organ) and organ == hit[2]
            found_organs += bool(hit[2])
            wanted_organs += bool(organ)
    return [*counts, ("by-line organs", (right, found_organs, wanted_organs), what)]
