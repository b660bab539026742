"""Floors: what each figure was when a change last landed. They are raised, never lowered silently.

A floor keeps the counts themselves, so that no rounding hides a loss. Those of our own cases and of the unseen halves
bind. On a half that rules were tuned on a figure may fall by what a deleted rule gave it: it is shown, and the note of
the change lists it.

What is counted of things that were found, such as the words of turns, may get a smaller share when more is found. Such
a figure fell only if fewer are right as well.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from accuracy.halves import TUNED
from accuracy.tally import Figure

FOLDER = Path(__file__).parent
OWN_FILE = FOLDER / "floors.json"
SHARED_FILE = FOLDER / "floors_shared.json"


@dataclass(frozen=True)
class Line:
    """A figure beside its floor; either may be missing."""

    name: str
    figure: Figure | None
    floor: Figure | None

    @property
    def difference(self) -> float | None:
        """Return by how much the figure is above its floor; None where there is nothing to compare."""
        return self.figure.value - self.floor.value if self.figure and self.floor else None

    @property
    def fell(self) -> bool:
        """Tell a figure under its floor, or one that is not measured any more though something was right."""
        if self.floor is None:
            return False
        if self.figure is None:
            return bool(self.floor.right or self.floor.mean)
        fewer = self.figure.right < self.floor.right
        return is_under(self.figure, self.floor) and (fewer or not is_of_found(self.name))

    @property
    def binds(self) -> bool:
        """Tell whether such a loss stops a change."""
        return self.floor is not None and self.floor.half != TUNED

    @property
    def rose(self) -> bool:
        """Tell a figure that is better than its floor, or as good on more cases, or new."""
        if self.figure is None or self.fell:
            return False
        if self.floor is None:
            return True
        more = self.figure.count > self.floor.count
        return is_under(self.floor, self.figure) or (more and not is_under(self.figure, self.floor))


def is_of_found(name: str) -> bool:
    """Tell a figure whose cases are what was found: ``turns' words``."""
    return "' " in name or "by-line organs" in name


def is_under(one: Figure, other: Figure) -> bool:
    """Compare shares as fractions of integers, means as they are printed."""
    if one.mean is not None or other.mean is not None:
        return one.value < other.value
    return one.right * other.count < other.right * one.count


def compare(figures: Mapping[str, Figure], floors: Mapping[str, Figure]) -> list[Line]:
    """Return every figure and every floor, by name."""
    return [Line(name, figures.get(name), floors.get(name)) for name in sorted({*figures, *floors})]


def load(path: Path) -> dict[str, Figure]:
    """Return the floors of a file; none if there is no such file yet."""
    if not path.is_file():
        return {}
    rows: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return {
        name: Figure(row["half"], row.get("right", 0), row["count"], None if "right" in row else row["floor"])
        for name, row in rows.items()
    }


def raise_floors(path: Path, lines: Iterable[Line]) -> list[str]:
    """Write the floors anew where figures rose; return their names. What fell keeps its floor."""
    lines = list(lines)
    kept = {line.name: line.figure if line.rose else line.floor for line in lines}
    rows = {name: _row(figure) for name, figure in kept.items() if figure}
    text = ",\n".join(f" {json.dumps(name)}: {json.dumps(row)}" for name, row in rows.items())
    path.write_text(f"{{\n{text}\n}}\n", encoding="utf-8")
    return [line.name for line in lines if line.rose]


def _row(figure: Figure) -> dict[str, Any]:
    counts = {"count": figure.count} if figure.mean is not None else {"right": figure.right, "count": figure.count}
    return {"floor": figure.value, **counts, "half": figure.half}


def table(lines: Iterable[Line]) -> str:
    """Return figure, half, counts, floor and difference, a line each."""
    rows = [("figure", "half", "now", "floor", "difference", "")]
    for line in lines:
        known = line.figure or line.floor
        assert known
        rows.append(
            (
                line.name,
                known.half,
                line.figure.told if line.figure else "not measured",
                line.floor.told if line.floor else "none yet",
                "" if line.difference is None else f"{line.difference:+.4f}",
                _verdict(line),
            )
        )
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, [*widths, 0], strict=True)).rstrip() for row in rows
    )


def _verdict(line: Line) -> str:
    if line.fell:
        return "FELL" if line.binds else "fell: list it in the note"
    if line.figure and line.floor and line.figure.count != line.floor.count:
        return "other count"
    return "rose" if line.rose else ""
