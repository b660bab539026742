"""CPU of storing and relating a document, beside another checkout's: ``python tests/bench/paired.py CHECKOUT [SIZE] [ROUNDS]``.

Both run in turns, so that whatever else the machine does costs both alike; the ratio of the least times counts.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOTICES = {"articles": 0.06, "crowded forms": 0.7}
"""Share of notices, all of a few forms."""

SCRIPT = """
import sys
from tempfile import TemporaryDirectory
sys.path[:0] = ["tests", "."]
from bench.duplicates import our_pairs
from bench.grammar_two import GrammarTwo
from bench.planted import corpus
with TemporaryDirectory() as folder:
    print(our_pairs(list(corpus(GrammarTwo(), 77, {size}, notices={notices})), f"sqlite:///{{folder}}/news.db")[1])
"""


def spent(checkout: Path, size: int, notices: float) -> float:
    """Return CPU milliseconds a document in a process of its own."""
    command = [sys.executable, "-c", SCRIPT.format(size=size, notices=notices)]
    return 1000 * float(subprocess.run(command, cwd=checkout, capture_output=True, check=True, text=True).stdout)


def lines(other: Path, size: int, rounds: int) -> list[str]:
    made = []
    for name, notices in NOTICES.items():
        pairs = [[spent(checkout, size, notices) for checkout in (ROOT, other)] for _ in range(rounds)]
        ours, theirs = map(min, zip(*pairs, strict=True))
        made.append(f"{name}, {size} documents: {ours:.2f} ms beside {theirs:.2f} ms: {ours / theirs:.2f}")
    return made


if __name__ == "__main__":
    other, size, rounds = [*sys.argv[1:], *["", "1000", "3"][len(sys.argv) - 1 :]]
    print("\n".join(lines(Path(other), int(size), int(rounds))))
