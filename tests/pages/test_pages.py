"""Every page of ours, field by field, against the record that its writer expects.

What is read wrongly today stands in ``shortfalls.json``: by page and field, how many items are missing or too many.
The numbers are compared, not bounded: who mends one lowers it here, and nobody raises one unseen.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from accuracy.pages import Case, cases
from reading import read

FOLDER = Path(__file__).parent
CASES = list(cases(FOLDER))
SHORTFALLS: dict[str, dict[str, int]] = json.loads((FOLDER / "shortfalls.json").read_text(encoding="utf-8"))
FIELDS = {
    "title", "kicker", "subtitle", "published_at", "published_precision", "source", "original_source", "bylines",
    "breadcrumb", "blocks", "body", "images", "attachments", "interview", "policy", "kind", "variant", "encoding",
    "repairs", "flags", "canonical_url", "site", "agency", "city", "adcode",
}  # fmt: skip
ORDERED = {"blocks", "body", "breadcrumb"}
PRECISION = {"day": 10, "minute": 16, "second": 25}
"""Characters of a moment that its precision covers."""


def items(name: str, value: Any) -> Iterator[Any]:
    """Yield the items that a field is counted by, each in a form that can be compared."""
    if name == "body":
        yield from value.split("\n")
    elif isinstance(value, list):
        yield from value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from ((f"{key}[]", part) for part in one) if isinstance(one, list) else [(key, one)]
    elif value is not None:
        yield value


def holds(found: Any, wanted: Any) -> bool:
    """Tell whether what was found has all that is wanted: parts that the writer left out are not compared."""
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(holds(found.get(key), one) for key, one in wanted.items())
    if isinstance(wanted, tuple):
        return isinstance(found, tuple) and found[0] == wanted[0] and holds(found[1], wanted[1])
    return bool(found == wanted)


def wrong(name: str, found: dict[str, Any], wanted: dict[str, Any]) -> int:
    """Count the items of a field that are missing or too many; what is read in the wrong order counts as one."""
    one, other = found[name], wanted[name]
    if name == "published_at" and one and other:
        length = PRECISION[wanted["published_precision"]]
        one, other = one[:length], other[:length]
    if name == "interview" and one and other:  # writers list the direct quotations alone
        one = one | {"quotes": [quote for quote in one["quotes"] if quote["kind"] == "direct"]}
    if name == "encoding":
        one = {key: one[key] for key in other}
    given, expected = list(items(name, one)), list(items(name, other))
    left, missing = list(given), 0
    for item in expected:
        match = next((at for at, given_one in enumerate(left) if holds(given_one, item)), None)
        if match is None:
            missing += 1
        else:
            del left[match]
    left = [item for item in left if not (isinstance(item, tuple) and item[1] is None)]
    moved = name in ORDERED and not missing and not left and not all(map(holds, given, expected))
    return missing + len(left) + moved


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_page_is_read_as_its_writer_expects(case: Case) -> None:
    assert set(case.record) == FIELDS, "the whole record is expected"
    found = asdict(read(case.body, **case.known))
    counts = {name: count for name in case.record if (count := wrong(name, found, case.record))}
    assert counts == SHORTFALLS.get(case.name, {})


def test_every_shortfall_is_of_a_page() -> None:
    assert set(SHORTFALLS) <= {case.name for case in CASES}
    assert len(CASES) >= 60
