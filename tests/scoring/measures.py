"""What the rules of a set are measured by."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from statistics import mean

from accuracy import own, shared
from accuracy.halves import TUNED, UNSEEN, Half
from accuracy.tally import Figure, Tally
from scoring import repairs

Figures = dict[str, Figure]

OF_REPAIR = ("crawler/mirror/", "crawler/charset/")
"""Where rules stand that are measured by damaged copies instead of by pages."""


def measure_of(lines: list[str]) -> Callable[[], Figures]:
    """Return what measures a set, by where its rules stand."""
    return _repairs if all(line.startswith(OF_REPAIR) for line in lines) else _pages


def _repairs() -> Figures:
    tally = Tally()
    repairs.score_makers(tally)
    return tally.figures()


def _pages() -> Figures:
    """Measure the repository's pages, of which those of others belong to both halves, and the shared ones if here."""
    _forget()
    tally = Tally()
    parts = [own.score_samples, own.score_talks, own.score_pages, own.score_second_hand, own.score_duplicates]
    if shared.DATA.is_dir():
        parts += [shared.score_pages, shared.score_interviews, shared.score_lines, shared.score_faults]
        parts += [shared.score_small]
    for part in parts:
        part(tally)
    return tally.figures()


def _forget() -> None:
    """Empty the caches of all that has been read with other weights."""
    shared.record.cache_clear()
    modules = [module for name, module in sys.modules.items() if name.startswith("crawler.")]
    for cached in [one for module in modules for one in vars(module).values() if hasattr(one, "cache_clear")]:
        if inspect.signature(cached).parameters:
            cached.cache_clear()


def of_half(figures: Figures, half: Half) -> Figures:
    """Return the figures of one half; what the repository holds is looked at, so it is of the tuned one."""
    other = UNSEEN if half == TUNED else TUNED
    return {
        name: figure
        for name, figure in figures.items()
        if figure.half != other and (half == TUNED or figure.half == half)
    }


def worth(figures: Figures, half: Half) -> float:
    """Return the mean of all figures of one half: what a fitting raises."""
    return mean([figure.value for figure in of_half(figures, half).values()] or [0.0])
