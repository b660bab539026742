"""``make accuracy``: every figure beside its floor; exit status 1 if one that binds fell.

``--own`` measures only what the repository holds. ``--raise`` writes the floors of what rose; nothing lowers a floor but
an edit of its file by hand. ``--wrong`` names the cases that were not right.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:1] = [str(ROOT), str(ROOT / "tests")]
os.environ["SCRAPY_SETTINGS_MODULE"] = "crawler.settings"

from accuracy import own, shared  # noqa: E402 (the path is set above)
from accuracy.floors import OWN_FILE, SHARED_FILE, compare, load, raise_floors, table  # noqa: E402
from accuracy.halves import UNSEEN  # noqa: E402
from accuracy.tally import Tally  # noqa: E402


def main() -> int:
    """Measure, print, and say whether every binding floor held."""
    options = _options()
    if options.own:
        return not _held("What the repository holds", OWN_FILE, own.measure, options)
    if not shared.DATA.is_dir():
        print("The shared pages are not beside this checkout: nothing to measure; `--own` measures what is here.")
        return 0
    held = _held("What the repository holds", OWN_FILE, own.measure, options)
    held &= _held("The shared pages", SHARED_FILE, shared.measure, options)
    return not held


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests/accuracy", description=__doc__)
    parser.add_argument("--own", action="store_true", help="only what the repository holds")
    parser.add_argument("--raise", action="store_true", dest="lift", help="write the floors of figures that rose")
    parser.add_argument("--wrong", action="store_true", help="name the cases that were not right, but unseen ones")
    # A case whose name and fault are known gets a rule made for it, and then measures that rule and nothing else.
    parser.add_argument("--open", action="store_true", help="name unseen cases too: they are spent from then on")
    return parser.parse_args()


def _held(title: str, path: Path, measure: Callable[[], Tally], options: argparse.Namespace) -> bool:
    started = time.perf_counter()
    tally = measure()
    lines = compare(tally.figures(), load(path))
    print(f"{title}, {time.perf_counter() - started:.0f} s\n\n{table(lines)}\n")
    if options.wrong or options.open:
        for miss in tally.misses:
            if miss.half != UNSEEN or options.open:
                print(f"{miss.figure} | {miss.half} | {miss.case} | {miss.what}")
    if options.lift:
        raised = raise_floors(path, lines)
        print(f"{path.name}: {len(raised)} floors raised.\n")
    fell = [line for line in lines if line.fell]
    for line in fell:
        print(f"{'FELL' if line.binds else 'fell, list it in the note'}: {line.name}")
    return not any(line.binds for line in fell)


if __name__ == "__main__":
    sys.exit(main())
