"""Writes articles as one JSON object a line, UTF-8: https://jsonlines.org."""

from __future__ import annotations

import json
from typing import IO

from crawler.storage.selection import Selection


def write(articles: Selection, file: IO[bytes]) -> list[str]:
    """Write each record as it is."""
    for record in articles:
        file.write(json.dumps(record, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n")
    return []
