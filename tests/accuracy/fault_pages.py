"""Small pages with one fault each, and what must be read from them all the same."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from accuracy.fields import Record, Scorer
from accuracy.halves import Half
from accuracy.tally import Tally
from reading import read

from crawler.charset.decode import decode
from crawler.mirror.repair import repair


def score_faults(tally: Tally, folder: Path, name: str, half_of: Callable[[Record], Half]) -> None:
    """Count the pages of a folder of which everything expected holds, and the single expectations."""
    for line in (folder / "expected.jsonl").read_text(encoding="utf-8").splitlines():
        case: Record = json.loads(line)
        expect: Record = case["expect"]
        found = told_by(case["command"], (folder / case["file"]).read_bytes(), case.get("url"))
        failed = failures(found, expect)
        score = Scorer(tally, half_of(case), name, case["file"])
        score.one("all right", not failed, failed)
        score.some("expectations", len(expect) - len(failed), len(expect), failed)


def told_by(command: str, body: bytes, url: str | None) -> Record:
    """Return what a command tells of a page."""
    if command == "extract":
        return asdict(read(body, url=url))
    decoded = decode(body, None)
    if command == "decode":
        return asdict(decoded)
    repaired = repair(decoded.text)
    return {"text": repaired.text, "flags": repaired.flags}


def failures(record: Record, expect: Record) -> list[str]:
    """Return which of the expectations do not hold."""
    return [key for key, wanted in expect.items() if not _holds(record, key, wanted)]


def _holds(record: Record, key: str, wanted: Any) -> bool:
    if check := CHECKS.get(key):
        return check(record, wanted)
    if key.endswith("_prefix"):
        return str(_get(record, key.removesuffix("_prefix"))).startswith(wanted)
    return bool(_get(record, key) == wanted)


def _get(record: Any, name: str) -> Any:
    for part in name.split("."):
        record = record.get(part) if isinstance(record, dict) else None
    return record


def _credited(record: Record) -> list[list[str | None]]:
    return [[one["role"], one["name"]] for one in record.get("bylines") or []]


def _organs(record: Record) -> list[str | None]:
    organs = [one["org"] for one in record.get("bylines") or []]
    return [*organs, record.get("source"), record.get("original_source")]


def _addresses(record: Record) -> list[str]:
    return [one["url"] for one in record.get("attachments") or []]


def _turns(record: Record) -> int:
    return len((record.get("interview") or {}).get("turns") or [])


CHECKS: dict[str, Callable[[Record, Any], bool]] = {
    "body_contains": lambda record, wanted: all(text in record.get("body", "") for text in wanted),
    "body_lacks": lambda record, wanted: not any(text in record.get("body", "") for text in wanted),
    "body_lines": lambda record, wanted: record.get("body", "").split("\n") == wanted,
    "text_equals": lambda record, wanted: record.get("text") == wanted,
    "bylines_include": lambda record, wanted: all(one in _credited(record) for one in wanted),
    "bylines_names_lack": lambda record, wanted: not any(name in wanted for _, name in _credited(record)),
    "orgs_lack": lambda record, wanted: not any(one in wanted for one in _organs(record)),
    "attachment_urls": lambda record, wanted: sorted(_addresses(record)) == sorted(wanted),
    "attachment_urls_lack": lambda record, wanted: not any(one in wanted for one in _addresses(record)),
    "interview_turns_min": lambda record, wanted: _turns(record) >= wanted,
    "flags_lack": lambda record, wanted: not any(one in wanted for one in record.get("flags") or []),
}
"""What an expectation of a name that is no field's asks for; ``NAME_prefix`` and a field's own name go without."""
