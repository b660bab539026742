"""Fits the weights by which a label begins a turn, on pages that are opened: ``python tests/scoring turns --fit``.

A page judges its labels twice: by themselves, then by what those tell that are sure. Both count here. What they tell is
what the page says, not what was found: a fault shall not teach another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from accuracy import halves
from accuracy.blind_hands import page_of, pages_of, stories
from accuracy.compare import spoken
from accuracy.data import DATA, body, rows
from accuracy.fields import Record
from accuracy.interviews import HEAD
from accuracy.pages import FOLDER, SECOND_HAND
from accuracy.pages import cases as pages_in
from reading import read
from scoring import interviews
from scoring.logistic import Answers, Weights, parted, regressed, summed
from scoring.opened import OPENED

from crawler.extract.interview import selection
from crawler.extract.interview.judged import JudgedLabel, PageOfLabels
from crawler.extract.interview.selection import Judged
from crawler.extract.interview.turn_rules import TURNS

OURS: tuple[str, ...] = ()
"""Weights that are not fitted."""

BASE = "turns.heads_an_item"
PENALTY, STEPS = 0.0003, 600

ALONE = 0.3
"""What a label counts by itself: of all that begin turns on a page a few need be sure."""

MADE = 150
"""Pages of each maker of interviews."""

URL = "http://www.turned.example/content/post_5.html"


class Case(NamedTuple):
    """A label, and whether it begins a turn."""

    hand: str
    """Who wrote the page."""
    page: str
    label: str
    by_itself: bool
    answers: Answers


class Opened(NamedTuple):
    """A page that is opened, and the words of its turns; of what is no interview none are told."""

    hand: str
    name: str
    body: bytes
    known: dict[str, str | None]
    turns: list[Record]


def cases() -> list[Case]:
    """Return the labels of all pages that are opened."""
    return [case for pages in (_stories(), _pages(), _made(), _shared()) for page in pages for case in _cases(page)]


def _stories() -> Iterator[Opened]:
    for hand in OPENED:
        for kind in ("talks", "others"):
            for story in stories(f"{hand}_{kind}.txt"):
                yield Opened(hand, story.style, *page_of(story), story.turns)


def _pages() -> Iterator[Opened]:
    for folder in (FOLDER, SECOND_HAND, *map(pages_of, OPENED)):
        for page in pages_in(folder):
            if "interview" in page.record:
                told = page.record["interview"] or {}
                yield Opened(folder.name.removesuffix("_hand"), page.name, page.body, page.known, told.get("turns", []))


def _made() -> Iterator[Opened]:
    for hand in interviews.HANDS:
        for number, made in enumerate(interviews.pages(hand, MADE, "turned")):
            told = {"url": URL, "content_type": f"text/{'plain' if made.is_text else 'html'}; charset=utf-8"}
            turns = [{"text": turn.text} for turn in made.turns]
            yield Opened(f"{hand} maker", f"{made.dress} {number}", made.body.encode(), told, turns)


def _shared() -> Iterator[Opened]:
    for truth in rows("interviews2/truth.jsonl") if DATA.is_dir() else ():
        if halves.of_interview(truth) == halves.TUNED and truth["kind"] != "either":
            turns = (truth["interview"] or {"turns": []})["turns"]
            yield Opened("real pages", truth["id"], body(f"interviews2/{truth['file']}"), {}, turns)
    for truth in rows("pages/truth.jsonl") if DATA.is_dir() else ():
        yield Opened("real news", truth["id"], body(f"pages/{truth['id']}.html.gz"), {}, [])


def _cases(page: Opened) -> list[Case]:
    found: list[Case] = []

    def by_truth(judged: Sequence[JudgedLabel], *, by_itself: bool = False) -> list[Judged]:
        right = _right(judged, page.turns)
        found.extend(_case(page, one, one in right, by_itself=by_itself) for one in judged)
        return [(one, 1.0 if one in right else -1.0) for one in judged]

    def as_told(judged: Sequence[JudgedLabel], knows: PageOfLabels) -> list[Judged]:
        told = by_truth(judged, by_itself=not knows.others)
        right = [one for one, weight in told if weight > 0]
        knows.learn(right)
        return by_truth(judged) if right else told

    learning, weighed = selection._learning, selection._weighed
    selection._learning, selection._weighed = as_told, by_truth
    try:
        read(page.body, **page.known)
    finally:
        selection._learning, selection._weighed = learning, weighed
    return found


def _right(judged: Sequence[JudgedLabel], turns: Sequence[Record]) -> list[JudgedLabel]:
    """Return the labels behind which the words of a turn begin."""
    texts = {at: spoken(one.words) for at, one in enumerate(judged)}
    found = []
    for turn in turns:
        begins = spoken(turn["text"])[:HEAD]
        hit = next((at for at, text in texts.items() if begins and text.startswith(begins)), None)
        if hit is not None:
            found.append(hit)
            del texts[hit]
    return [judged[at] for at in sorted(found)]


def _case(page: Opened, one: JudgedLabel, is_right: bool, *, by_itself: bool) -> Case:
    held = {name: float(rule.holds(one)) for name, rule in TURNS.rules.items()}
    cost = ALONE if by_itself and is_right else 1.0
    return Case(page.hand, page.name, one.speaker.printed, by_itself, Answers(held, is_right, cost))


def fitted(found: Sequence[Case]) -> Weights:
    """Return the weights by which labels are told best."""
    costs: Counter[tuple[bool, tuple[float, ...]]] = Counter()
    for case in found:  # many labels have the same answers
        costs[case.answers.is_right, (*case.answers.held.values(),)] += case.answers.cost  # type: ignore[assignment]
    merged = [Answers(dict(zip(TURNS.rules, held, strict=True)), right, cost) for (right, held), cost in costs.items()]
    return regressed(merged, *parted(TURNS.rules, OURS, BASE), PENALTY, STEPS)


def told(found: Sequence[Case]) -> tuple[str, list[str]]:
    """Return how many labels are told under the weights as they are, and those that are not."""
    weights = {name: rule.weight for name, rule in TURNS.rules.items()}
    right = wrong = missed = 0
    faults = []
    for case in found:
        if case.by_itself:
            continue
        total = round(summed(weights, case.answers.held), 1)
        right += case.answers.is_right and total > 0
        wrong += not case.answers.is_right and total > 0
        missed += case.answers.is_right and total <= 0
        if (total > 0) != case.answers.is_right:
            faults.append(f"{case.page[:60]}: {case.label[:20]} {total:+.1f}")
    return f"{right} begin turns, {wrong} wrongly, {missed} missed", faults
