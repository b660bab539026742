"""Write the examples of docs/explain.md anew, each by running its command: ``python docs/make_explain.py``."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "explain.md"
EXAMPLE = re.compile(r"(```\n\$ scrapy (explain [^\n]+)\n).*?(?=```)", re.DOTALL)


def text() -> str:
    """Return the page with what every example prints today."""
    return EXAMPLE.sub(lambda example: example[1] + _printed(example[2].split()), PAGE.read_text(encoding="utf-8"))


def _printed(arguments: list[str]) -> str:
    command = [sys.executable, "-m", "scrapy", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S603 (our own)


if __name__ == "__main__":
    PAGE.write_text(text(), encoding="utf-8")
