"""Pages that the repository holds, ``tests/pages/FAMILY/ID.html`` (or ``.txt``) beside ``ID.json``, and their scores.

The HTML file is UTF-8; the page that is read has the bytes of the codec that ``known.encoded_as`` names. The JSON file:
``shows`` (what the page is there for), ``known`` (url, content_type, encoded_as, row_title, row_date, column, site: what
a crawl would know) and ``record`` (the whole record that is expected; its ``body`` follows from its blocks).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from accuracy.compare import shared_count
from accuracy.fields import Record, Scorer, score_body, score_bylines, score_date, score_source, score_title
from accuracy.halves import OWN
from accuracy.interviews import match_turns
from accuracy.tally import Tally
from reading import read

FOLDER = Path(__file__).resolve().parents[1] / "pages"
SECOND_HAND = FOLDER.with_name("second_hand")
KNOWN = ("url", "content_type", "row_title", "row_date", "column", "site")
PLAIN = ("kicker", "subtitle", "original_source", "kind", "variant", "canonical_url", "site", "agency")
"""Fields that are right where they are equal, nothing included."""

LISTS = ("breadcrumb", "flags", "columns")
SETS: dict[str, tuple[str, ...]] = {
    "attachments": ("url", "name"),
    "images": ("url", "caption", "credit"),
    "repairs": ("kind", "count"),
    "blocks": ("type", "text"),
}
"""Lists of which each item counts, by these of its parts."""

TURN = ("speaker", "role", "text", "question_of")


@dataclass(frozen=True)
class Case:
    """A page, what is known of it, and its expected record."""

    name: str
    shows: str
    body: bytes
    known: dict[str, Any]
    record: Record


def cases(folder: Path = FOLDER) -> Iterator[Case]:
    """Yield the pages of a folder, family by family."""
    for path in sorted(folder.glob("*/*.json")):
        told = json.loads(path.read_text(encoding="utf-8"))
        known = told.get("known") or {}
        text = next(path.parent.glob(f"{path.stem}.[ht]*")).read_text(encoding="utf-8")
        body = text.encode(known.get("encoded_as") or "utf-8")
        name = f"{path.parent.name}/{path.stem}"
        texts = [block["text"] for block in told["record"]["blocks"] if block["type"] != "image"]
        record = told["record"] | {"body": "\n".join(texts)}
        yield Case(name, told["shows"], body, {key: known.get(key) for key in KNOWN}, record)


def score_pages(tally: Tally, folder: Path = FOLDER) -> None:
    """Read every page and count every field of its record."""
    for case in cases(folder):
        score_record(Scorer(tally, OWN, "pages", case.name), asdict(read(case.body, **case.known)), case.record)


def score_second_hand(tally: Tally) -> None:
    """Read the pages of those who had not read the rules; the rules were written on them since."""
    for case in cases(SECOND_HAND):
        family = case.name.partition("/")[0]
        name = "second hand, interviews" if family.startswith("sh_") else "second hand, pages"
        scorer = Scorer(tally, OWN, name, case.name)
        score_record(scorer, asdict(read(case.body, **case.known)), case.record)


def score_record(score: Scorer, found: Record, wanted: Record) -> None:
    """Count the fields that the expected record has."""
    for name, value in wanted.items():
        if name in PLAIN:
            score.one(name, found[name] == value, f"{found[name]!r} for {value!r}")
        elif name in LISTS:
            _pair(score, name, found[name], value)
        elif name in SETS:
            _pair(score, name, _items(found[name], SETS[name]), _items(value, SETS[name]))
        elif name == "published_at":
            _score_date(score, found, _told(wanted))
        elif name in SCORERS:
            SCORERS[name](score, found, value)


def _told(wanted: Record) -> str | None:
    """Return the date of a record, a mere day where no more is known: there its time of day is no minute to find."""
    date = wanted["published_at"]
    return date[:10] if date and wanted.get("published_precision") == "day" else date


def _score_title(score: Scorer, found: Record, wanted: str | None) -> None:
    if wanted:
        score_title(score, found, wanted)
    else:
        score.one("no title where none is", found["title"] is None, found["title"])


def _score_date(score: Scorer, found: Record, wanted: str | None) -> None:
    if wanted:
        score_date(score, found, wanted)
    else:
        score.one("no date where none is", found["published_at"] is None, found["published_at"])


def _score_body(score: Scorer, found: Record, wanted: str) -> None:
    if wanted:
        score_body(score, found["body"], wanted)
    score.one("body, every character", found["body"] == wanted, found["body"])


def _score_codec(score: Scorer, found: Record, wanted: Record | None) -> None:
    if wanted:
        score.one("codec", found["encoding"]["used"] == wanted["used"], found["encoding"])


def _score_policy(score: Scorer, found: Record, wanted: Record | None) -> None:
    sides = ([(name, value) for name, value in (one or {}).items() if value] for one in (found["policy"], wanted))
    _pair(score, "policy", *sides)


def _items(rows: list[Record], parts: tuple[str, ...]) -> list[tuple[Any, ...]]:
    return [tuple(row.get(part) for part in parts) for row in rows]


def _pair(score: Scorer, figure: str, found: list[Any], wanted: list[Any]) -> None:
    score.pair(figure, shared_count(found, wanted), len(found), len(wanted), f"{found} for {wanted}")


def _score_turns(score: Scorer, given: list[Record], wanted: list[Record]) -> None:
    matched = match_turns(given, wanted)
    score.pair("turns", len(matched), len(given), len(wanted))
    for number, at in matched.items():
        for part in TURN:
            right = given[at].get(part) == wanted[number].get(part)
            score.one(f"turns' {part}", right, given[at].get(part))


def _score_interview(score: Scorer, record: Record, wanted: Record | None) -> None:
    found = record["interview"]
    score.one("interview or none", bool(found) == bool(wanted))
    if not wanted:
        return
    given: Record = found or {"guests": [], "turns": [], "quotes": []}
    for name in ("series", "theme", "held_at", "host"):
        if name in wanted:
            score.one(name, given.get(name) == wanted[name], given.get(name))
    parts = ("name", "post", "org")
    _pair(score, "guests", _items(given["guests"], parts), _items(wanted.get("guests") or [], parts))
    if "turns" in wanted:
        _score_turns(score, given["turns"], wanted["turns"])
    for kind in ("direct", "indirect"):
        sides = ([one for one in side.get("quotes") or [] if one["kind"] == kind] for side in (given, wanted))
        _pair(score, f"{kind} quotes", *(_items(side, ("text", "speaker")) for side in sides))


SCORERS: dict[str, Callable[[Scorer, Record, Any], None]] = {
    "title": _score_title,
    "body": _score_body,
    "source": lambda score, found, wanted: score_source(score, found["source"], wanted),
    "bylines": lambda score, found, wanted: score_bylines(score, found["bylines"], wanted),
    "encoding": _score_codec,
    "policy": _score_policy,
    "interview": _score_interview,
}
"""Fields that are counted each in its own way."""
