"""Turns without a label: questions that are set alike between answers, and answers to questions that have a label."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from crawler.extract.interview.judged import ASKERS, asks
from crawler.extract.interview.labels import SpeakerLabel
from crawler.extract.interview.turn_labels import DASHES, LEAD, TurnLabel, line_end
from crawler.lexicon.lazy import lazy_pattern

NUMBERED = r"[Qq问](?:题)?\d{1,2}(?:[.、:]|(?=[ \u3000]))[ \u3000]*"
"""The number of a question, Q1."""

QUESTION = lazy_pattern(
    rf"(?P<lead>{NUMBERED}|{LEAD})(?P<words>[^\s“「][^\n:]{{2,78}}\?|[“「][^\n:“”「」]{{3,78}}\?[”」])\s*"
)
"""A line of its own that asks, with or without a number or a bullet before it."""

SET = lazy_pattern(rf"(?P<lead>{NUMBERED}|{LEAD})(?P<words>[^\n]{{2,80}})")
"""A line as short as a question, with what stands before its words."""

SIGNED = re.compile(
    rf"(?P<words>[^\n]+[。?!…~”」])[ \u3000]*(?:[{DASHES}]{{1,2}} ?|\()(?P<who>[^\s。?!,:;()“”]{{2,10}})\)?\s*"
)
"""A letter with the name of its reader behind it: 还要打吗？ ——豆包."""

ENDS = ("?\n", "?”\n", "?」\n")
"""How a line ends that asks."""

SIGNS = ("?—", "? —", "?(")
"""How a question is followed by who signed it."""

LABELLED = re.compile(r"[^。!?,;\n]{1,24}:")
"""A line that begins with a label, if one that nobody knows."""

NUMBER = re.compile(r"[\d一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾①-⑳❶-❿]+")
DASH = re.compile(f"[{DASHES}]{{1,2}} *")
"""Before an answer that stands behind a question with the same."""

BOLD, SIGN = "bold", "signed"
"""How lines may be set that have nothing before their words."""

LONGEST = 80
"""Characters of a question."""

LONGEST_LETTER = 200
"""Characters of a letter with a signature; longer lines ask nothing."""

FEWEST = 3
"""Questions of a page on which no label says who speaks."""

HALF = 0.5
"""Share of the lines that are set alike which ask, where the others do, too."""

ASKS = SpeakerLabel("", "reporter", kind="unlabelled")
ANSWERS = SpeakerLabel("", "guest", kind="unlabelled")


class Line(NamedTuple):
    """A line of the page; offsets into the joined text."""

    start: int
    end: int
    words: int
    """Where they begin, behind a number or a bullet."""
    asks: bool
    label: TurnLabel | None
    shape: str
    """What sets it off from others: bold type, a number, a bullet, a signature; empty if nothing does."""


def may_alternate(plain: str) -> bool:
    """Tell a folded page that has as many lines with questions as a talk without labels."""
    return sum(map(plain.count, ENDS)) >= FEWEST


def with_unlabelled(plain: str, labels: list[TurnLabel], bold: Collection[int] = ()) -> list[TurnLabel]:
    """Return the labels of a page with the turns that no label begins, in order.

    :param plain: the page, folded
    :param labels: the labels that begin turns, in order
    :param bold: where the lines begin that are set in bold type
    """
    ends = sum(map(plain.count, (*ENDS, *SIGNS))) + plain.endswith("?")
    if "?" not in plain or (not labels and ends < FEWEST - 1):
        return labels
    lines = [*_lines(plain, labels, bold)]
    nobody_asks = not any(_ends_in_question(plain, label) for label in labels)
    questions = _alike(lines) if nobody_asks else []
    found = [*_asked(plain, lines, questions)]
    if not labels and all(one.shape == BOLD for one in questions):  # not every question need be bold
        found = max(found, [*_alternating(plain, lines)] if may_alternate(plain) else [], key=len)
    elif not found:
        found = [*_beside_labels(plain, labels, lines, nobody_asks=nobody_asks)]
    return sorted([*labels, *found], key=lambda label: label.start)


def _beside_labels(
    plain: str, labels: Sequence[TurnLabel], lines: Sequence[Line], *, nobody_asks: bool
) -> Iterator[TurnLabel]:
    """Yield the questions or answers that have no label where the others have one."""
    askers = [asks(label.speaker) for label in labels]
    if not any(askers) and nobody_asks:
        yield from (_turn(plain, one, ASKS) for one, behind in pairwise(lines) if behind.label and _asks(plain, one))
    elif all(askers):
        yield from (
            _turn(plain, behind, ANSWERS) for one, behind in pairwise(lines) if _is_answered(plain, one, behind)
        )
    else:
        yield from _answers_of_one(plain, labels, lines)


def _alike(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that are set alike and of which most ask, if others stand between them."""
    free = [one for one in lines if one.shape and one.label is None]
    shapes = Counter(one.shape for one in free)
    for shape, _ in shapes.most_common():
        alike = [one for one in free if one.shape == shape]
        parted = all(one.shape != shape for before, one in pairwise(lines) if before.shape == shape)
        asked = sum(one.asks for one in alike)
        if len(alike) >= FEWEST and parted and asked > HALF * max(len(alike), sum(one.asks for one in lines)):
            return alike
    return []


def _asked(plain: str, lines: Sequence[Line], questions: Sequence[Line]) -> Iterator[TurnLabel]:
    """Yield some questions, and the answers behind them that have no label."""
    behind = {one.start: following for one, following in pairwise(lines)}
    for one in questions:
        yield _turn(plain, one, _asker(plain, one))
        if (answer := behind.get(one.start)) and answer.label is None:
            yield _turn(plain, answer, ANSWERS)


def _asker(plain: str, line: Line) -> SpeakerLabel:
    """Return who asks: the reader who signed, else a reporter."""
    signed = SIGNED.fullmatch(plain, line.start, line.end) if line.shape == SIGN else None
    return SpeakerLabel(signed["who"], "citizen", kind="nick") if signed else ASKS


def _answers_of_one(plain: str, labels: Sequence[TurnLabel], lines: Sequence[Line]) -> Iterator[TurnLabel]:
    """Yield the answers of the only one who answers that have no label any more: 记者：怕吗？ and 怕。, 记者 again."""
    speakers = {label.speaker.printed: label.speaker for label in labels if not asks(label.speaker)}
    if len(speakers) != 1:
        return
    again = {one.start for one, behind in pairwise(labels) if one.speaker.printed == behind.speaker.printed}
    for one, behind in pairwise(lines):
        question = one.label and one.label.start in again and plain[one.start : one.end].rstrip().endswith("?")
        if question and one.label and asks(one.label.speaker) and _is_answered(plain, one, behind) and not behind.asks:
            yield _turn(plain, behind, *speakers.values())


def _ends_in_question(plain: str, label: TurnLabel) -> bool:
    """Tell whether the line of a label, or the one behind a bare label, asks: who asks has a label, then."""
    start = label.end + plain.startswith("\n", label.end)
    return plain[start : line_end(plain, start)].rstrip().endswith("?")


def _asks(plain: str, line: Line) -> bool:
    """Tell whether a line before an answer asks, if not at its end: 血清在哪里？听说没有."""
    text = plain[line.start : line.end]
    return line.asks or (line.label is None and "?" in text and len(text) < LONGEST and not LABELLED.match(text))


def _is_answered(plain: str, line: Line, behind: Line) -> bool:
    """Tell a line with a label and words whose next line has no label, known or not."""
    asks = line.label is not None and plain[line.label.end : line.end].strip()
    return bool(asks) and behind.label is None and not LABELLED.match(plain, behind.start)


def _lines(plain: str, labels: Sequence[TurnLabel], bold: Collection[int]) -> Iterator[Line]:
    starts = [label.start for label in labels]
    start = 0
    for text in plain.split("\n"):
        if text.strip():
            at = bisect_left(starts, start)
            label = labels[at] if at < len(labels) and labels[at].start < start + len(text) else None
            yield _line(text, start, label, is_bold=start in bold)
        start += len(text) + 1


def _line(text: str, start: int, label: TurnLabel | None, *, is_bold: bool) -> Line:
    """Read how a line is set, and whether it asks."""
    end = start + len(text)
    if label or len(text) > LONGEST_LETTER:
        return Line(start, end, start, False, label, "")
    if signed := SIGNED.fullmatch(text):
        return Line(start, end, start, signed["words"].endswith("?"), None, SIGN)
    question = QUESTION.fullmatch(text)
    found = question or SET.fullmatch(text)
    lead = found["lead"].strip() if found else ""
    words = start + (found.start("words") if found else 0)
    shape = NUMBER.sub("1", lead) or (BOLD if is_bold and found else "")
    return Line(start, end, words, question is not None, None, shape)


def _alternating(plain: str, lines: Sequence[Line]) -> Iterator[TurnLabel]:
    """Yield question and answer by turns; of lines in a row that ask, every second one may be an answer."""
    asking: list[tuple[Line, Line]] = []
    for in_row, run in groupby(pairwise(lines), key=lambda pair: pair[0].asks):
        pairs = [*run] if in_row else []
        asking += pairs[::2] if len(pairs) % 2 else pairs[-1:]
    if len(asking) < FEWEST:
        return
    for one, following in asking:
        yield _turn(plain, one, ASKS)
        yield _turn(plain, following, ANSWERS)


def _turn(plain: str, line: Line, speaker: SpeakerLabel) -> TurnLabel:
    if speaker.role in ASKERS:
        return TurnLabel(line.start, line.words, speaker)
    lead = DASH.match(plain, line.start)
    return TurnLabel(line.start, lead.end() if lead else line.start, speaker)
