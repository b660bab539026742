"""Write docs/fields.md from the descriptions in crawler/items.py: ``python docs/make_fields.py``."""

from __future__ import annotations

import json
import sys
from dataclasses import fields
from pathlib import Path
from typing import get_args

ROOT = Path(__file__).resolve().parents[1]

if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from crawler import items, vocabulary  # noqa: E402 (the path is set above)

PARTS = (
    items.Article, items.Block, items.Image, items.Attachment, items.Byline, items.Interview, items.Guest,
    items.Turn, items.Quote, items.Policy, items.Encoding, items.RepairCount, items.Relation, items.ArchivePointer,
)  # fmt: skip


def text() -> str:
    """Return the page: a table for the record and each of its parts."""
    lines = [
        "# The article record",
        "",
        "Made by `python docs/make_fields.py` from `crawler/items.py`; a test compares.",
    ]
    for part in PARTS:
        lines += [
            "",
            f"## {part.__name__}",
            "",
            str(part.__doc__),
            "",
            "| field | type | meaning | example |",
            "| --- | --- | --- | --- |",
        ]
        for field in fields(part):
            told = field.metadata["json_schema_extra"]
            example = json.dumps(told["examples"][0], ensure_ascii=False)
            lines.append(
                f"| `{field.name}` | {str(field.type).replace('|', 'or')} | {told['description']} | {example} |"
            )
    lines += ["", "## Vocabulary", "", "| type | values |", "| --- | --- |"]
    for name in ("Kind", "Role", "Flag"):
        lines.append(f"| {name} | {' '.join(get_args(getattr(vocabulary, name)))} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    Path(__file__).with_name("fields.md").write_text(text(), encoding="utf-8")
