"""Fits the weights by which a text is taken for the title of its page, on pages that are opened."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from accuracy.blind_hands import HANDS, pages_of
from accuracy.data import DATA, body, rows
from accuracy.halves import TUNED, UNSEEN, half, of_page
from accuracy.pages import FOLDER, SECOND_HAND
from accuracy.pages import cases as pages_in
from reading import read
from scoring.logistic import Ranked, Weights, parted, summed
from scoring.logistic import ranked as regressed

from crawler.extract import title
from crawler.extract.title_page import Page
from crawler.extract.title_rules import TITLE, Told
from crawler.extract.trail import squeezed

OURS = ("official", "row", "shown_row", "titled_name", "masthead", "section", "cut")
"""Weights that are not fitted."""

BASE = "title.is_told"
PENALTY, STEPS = 0.0003, 250


class Case(NamedTuple):
    """A page, its title, and all that it tells that may be one."""

    page: str
    title: str
    texts: list[str]
    ranked: Ranked


def cases() -> list[Case]:
    """Return the pages that are opened: our own, those of every hand, and real ones beside a checkout."""
    folders = [FOLDER, SECOND_HAND, *map(pages_of, HANDS)]
    pages = [(folder, page) for folder in folders for page in pages_in(folder)]
    opened = [
        (page.name, page.record.get("title") or "", page.body, page.known)
        for folder, page in pages
        if _is_opened(folder, page.name)
    ]
    return [case for page in (*opened, *(_shared() if DATA.is_dir() else ())) for case in _case(*page)]


def _is_opened(folder: Path, name: str) -> bool:
    """Tell a page that may be looked at; of a hand that is not opened it is one half of the layouts."""
    hand = folder.name.removesuffix("_hand")
    return HANDS.get(hand) != UNSEEN or half(name.partition("/")[0]) == TUNED


def _shared() -> Iterator[tuple[str, str, bytes, dict[str, Any]]]:
    """Yield name, title and bytes of the real pages of the tuned half."""
    for folder in ("pages", "pages2"):
        for truth in rows(f"{folder}/truth.jsonl"):
            if truth["title"] and (folder == "pages" or of_page(truth) == TUNED):
                yield truth["id"], truth["title"], body(f"{folder}/{truth['id']}.html.gz"), {}


def _case(name: str, wanted: str, data: bytes, known: dict[str, Any]) -> list[Case]:
    """Return a page as a case, if it is told as markup."""
    asked: list[Collection[Told]] = []
    found = title.candidates

    def noted(page: Page) -> Collection[Told]:
        asked.append(found(page))
        return asked[-1]

    title.candidates = noted
    try:
        read(data, **known)
    finally:
        title.candidates = found
    return [case_of(name, squeezed(wanted), told) for told in asked[:1]]


def case_of(page: str, wanted: str, found: Collection[Told]) -> Case:
    """Return what the rules answer of all that a page tells.

    :param wanted: letters and digits of its title
    """
    held = [{name: float(rule.holds(told)) for name, rule in TITLE.rules.items()} for told in found]
    right = frozenset(at for at, told in enumerate(found) if told.letters == wanted)
    return Case(page, wanted, [told.text for told in found], Ranked(held, right))


def fitted(found: Sequence[Case]) -> Weights:
    """Return the weights under which titles come first."""
    return regressed([case.ranked for case in found], *parted(TITLE.rules, OURS, BASE), PENALTY, STEPS)


def told(found: Sequence[Case]) -> tuple[str, list[str]]:
    """Return how many pages get their title under the weights as they are, and those that do not."""
    weights = {name: rule.weight for name, rule in TITLE.rules.items()}
    faults = []
    for case in found:
        sums = [summed(weights, held) for held in case.ranked.held]
        best = max(range(len(sums)), key=sums.__getitem__, default=0)
        given = case.texts[best] if sums and sums[best] > 0 else ""
        if squeezed(given) != case.title:
            faults.append(f"{case.page}: {given[:40]!r} for {case.title[:40]!r}")
    return f"{len(found) - len(faults)} of {len(found)} right", faults
