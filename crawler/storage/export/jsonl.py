"""Writes articles as one JSON object a line, UTF-8: https://jsonlines.org."""

from __future__ import annotations

import json
from pathlib import Path

from crawler.storage.selection import Selection


def write(articles: Selection, path: Path) -> None:
    """Write each record as it is."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for record in articles:
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
