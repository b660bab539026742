"""The folder of real pages beside a developer's checkout: none of them may be copied into the project."""

from __future__ import annotations

import gzip
import json
from functools import cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"


def rows(name: str) -> list[dict[str, Any]]:
    """Return the truth of a set."""
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines() if line.strip()]


@cache
def body(name: str) -> bytes:
    """Return the bytes of a page, unpacked."""
    data = (DATA / name).read_bytes()
    return gzip.decompress(data) if name.endswith(".gz") else data
