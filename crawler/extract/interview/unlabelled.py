"""Turns without a label: questions that stand alone between answers, and answers to questions that have one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from crawler.extract.interview.judged import ASKERS
from crawler.extract.interview.labels import SpeakerLabel
from crawler.extract.interview.turn_labels import DASHES, LEAD, TurnLabel
from crawler.lexicon.lazy import lazy_pattern

QUESTION = lazy_pattern(rf"(?P<lead>{LEAD})(?P<words>[^\s“「][^\n:]{{2,78}}\?|[“「][^\n:“”「」]{{3,78}}\?[”」])\s*")
"""A line of its own that asks, with or without a number or a bullet before it."""

ENDS = ("?\n", "?”\n", "?」\n")
"""How such a line ends."""

LABELLED = re.compile(r"[^。!?,;\n]{1,24}:")
"""A line that begins with a label, if one that nobody knows."""

DASH = re.compile(f"[{DASHES}]{{1,2}} *")
"""Before an answer that stands behind a question with the same."""

LONGEST = 80
"""Characters of a question."""

FEWEST = 3
"""Questions of a page on which no label says who speaks."""

ASKS = SpeakerLabel("", "reporter", kind="unlabelled")
ANSWERS = SpeakerLabel("", "guest", kind="unlabelled")


class Line(NamedTuple):
    """A line of the page; offsets into the joined text."""

    start: int
    end: int
    words: int | None
    """Where the words of a question begin, behind its number; None if it asks nothing."""
    label: TurnLabel | None
    numbered: bool


def asks(label: TurnLabel) -> bool:
    """Tell a label of somebody who asks."""
    return label.speaker.role in ASKERS or label.speaker.kind == "outlet"


def may_alternate(plain: str) -> bool:
    """Tell a folded page that has as many lines with questions as a talk without labels."""
    return sum(map(plain.count, ENDS)) >= FEWEST


def with_unlabelled(plain: str, labels: list[TurnLabel]) -> list[TurnLabel]:
    """Return the labels of a page with the turns that no label begins, in order.

    :param plain: the page, folded
    :param labels: the labels that begin turns, in order
    """
    if not (any(end in plain for end in ENDS) if labels else may_alternate(plain)):
        return labels
    lines = [*_lines(plain, labels)]
    askers = [*map(asks, labels)]
    found: list[TurnLabel] = []
    if not labels:
        found = [*_alternating(plain, lines)]
    elif not any(askers) and not any(_ends_in_question(plain, label) for label in labels):
        found = [_turn(plain, one, ASKS) for one, behind in pairwise(lines) if behind.label and _asks(plain, one)]
    elif all(askers):
        found = [_turn(plain, behind, ANSWERS) for one, behind in pairwise(lines) if _is_answered(plain, one, behind)]
    else:
        found = [*_answers_of_one(plain, labels, lines)]
    return sorted([*labels, *found], key=lambda label: label.start)


def _answers_of_one(plain: str, labels: Sequence[TurnLabel], lines: Sequence[Line]) -> Iterator[TurnLabel]:
    """Yield the answers of the only one who answers that have no label any more: 记者：怕吗？ and 怕。, 记者 again."""
    speakers = {label.speaker.printed: label.speaker for label in labels if not asks(label)}
    if len(speakers) != 1:
        return
    again = {one.start for one, behind in pairwise(labels) if one.speaker.printed == behind.speaker.printed}
    for one, behind in pairwise(lines):
        question = one.label and one.label.start in again and plain[one.start : one.end].rstrip().endswith("?")
        if question and one.label and asks(one.label) and _is_answered(plain, one, behind) and behind.words is None:
            yield _turn(plain, behind, *speakers.values())


def _ends_in_question(plain: str, label: TurnLabel) -> bool:
    """Tell whether the line of a label, or the one behind a bare label, asks: who asks has a label, then."""
    start = label.end + plain.startswith("\n", label.end)
    end = plain.find("\n", start)
    return plain[start : end if end >= 0 else None].rstrip().endswith("?")


def _asks(plain: str, line: Line) -> bool:
    """Tell whether a line before an answer asks, if not at its end: 血清在哪里？听说没有."""
    text = plain[line.start : line.end]
    return line.words is not None or (
        line.label is None and "?" in text and len(text) < LONGEST and not LABELLED.match(text)
    )


def _is_answered(plain: str, line: Line, behind: Line) -> bool:
    """Tell a line with a label and words whose next line has no label, known or not."""
    asks = line.label is not None and plain[line.label.end : line.end].strip()
    return bool(asks) and behind.label is None and not LABELLED.match(plain, behind.start)


def _lines(plain: str, labels: Sequence[TurnLabel]) -> Iterator[Line]:
    starts = [label.start for label in labels]
    start = 0
    for text in plain.split("\n"):
        if text.strip():
            at = bisect_left(starts, start)
            label = labels[at] if at < len(labels) and labels[at].start < start + len(text) else None
            asks = QUESTION.fullmatch(text) if label is None else None
            words = start + asks.start("words") if asks else None
            yield Line(start, start + len(text), words, label, bool(asks and asks["lead"].strip()))
        start += len(text) + 1


def _alternating(plain: str, lines: Sequence[Line]) -> Iterator[TurnLabel]:
    """Yield question and answer by turns; where most questions are numbered those are the ones, and answers may ask."""
    asking = [
        one
        for one, following in pairwise(lines)
        if one.words is not None and (following.words is None or one.numbered > following.numbered)
    ]
    if numbered := [one for one in asking if one.numbered]:
        asking = numbered if 2 * len(numbered) > len(asking) else asking
    if len(asking) < FEWEST:
        return
    behind = dict(pairwise(lines))
    for one in asking:
        yield _turn(plain, one, ASKS)
        yield _turn(plain, behind[one], ANSWERS)


def _turn(plain: str, line: Line, speaker: SpeakerLabel) -> TurnLabel:
    lead = DASH.match(plain, line.start)
    return TurnLabel(line.start, (lead.end() if lead else line.start) if line.words is None else line.words, speaker)
