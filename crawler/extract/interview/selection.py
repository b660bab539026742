"""Selects the labels of a page at which somebody's words begin, by the rules of ``turn_rules``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from crawler.evidence import Candidate, Choice, Evidence
from crawler.extract.interview.called import called_labels, short_names
from crawler.extract.interview.header import Header, field_of
from crawler.extract.interview.judged import SPOKEN, JudgedLabel, PageOfLabels, asks
from crawler.extract.interview.labels import read_label
from crawler.extract.interview.line_heads import unknown_heads
from crawler.extract.interview.persons import HAN
from crawler.extract.interview.turn_labels import TurnLabel, find_turn_labels, line_end
from crawler.extract.interview.turn_rules import TURNS
from crawler.lexicon.row import choice
from crawler.text.fold import folded

INNER = re.compile(
    r"(?:(?<=[。!?…”\";)\]~])|(?<=[ \u3000]))[ \u3000]*"
    r"(?:\[(?P<bracketed>[^\[\]\n]{1,30})\]\s*:?|"
    r"(?P<label>[^。!?:\n,;“”\[\](][^。!?:\n,;“”\[\]]{0,39})\s*:)"
)
"""A label behind a sentence."""

CALLS = re.compile(rf"[{HAN}][“\"「][^“”\"「」\n]{{1,14}}[”\"」]\Z")
"""Before a verb of asking inside a line: somebody reads out what another asks, 网友“青草”问：."""

FOLLOW_UP = re.compile(r"\((?P<label>[^。!?:\n,;“”()]{1,12}):(?P<words>[^()\n]{2,60})\)")
"""Words in brackets with which somebody breaks in, (记者：真的？); who spoke before goes on behind them."""

LONGEST_CALL = 17
"""Characters of such words."""

FEWEST = 3
"""Questions of a page whose labels all stand inside its lines."""

Judged = tuple[JudgedLabel, float]
"""A label and what speaks for it and against it, as one sum."""


def select_labels(
    plain: str, printed: str, header: Header, known: Collection[str] = (), evidence: Evidence | None = None
) -> list[TurnLabel]:
    """Return the labels that begin turns, in order.

    :param plain: the page, folded
    :param printed: the same as printed, character for character
    :param known: names of the persons whom headline and lead introduce, folded
    :param evidence: takes every label with its place and what decided, as ``interview.turns``
    """
    labels = find_turn_labels(plain, printed)
    starts = _starts(plain, header.lines)
    in_header = [label for label in labels if label.start in starts or _is_in_header(label, plain, printed)]
    named = {*known, *(folded(person.name) for person in (*header.hosts, *header.guests))}
    called = called_labels(plain, printed, starts | {label.start for label in labels}, {*header.shorts, *named})
    page = PageOfLabels(plain, named, {*header.shorts, *(short_names(plain) if called else ())})
    judged = _judged([*(label for label in labels if label not in in_header), *called], printed, page, starts)
    found = [*_going_on([case.label for case, weight in judged if weight > 0], plain)]
    others = {*starts, *(label.start for label in (*found, *in_header)), *(case.label.start for case, _ in judged)}
    heads = _weighed(unknown_heads(plain, printed, found, page, others))
    if evidence is not None:
        evidence.fields["interview.turns"] = _told([*judged, *heads], in_header, plain)
    return _in_order([*found, *(case.label for case, weight in heads if weight > 0)])


def _in_order(labels: Iterable[TurnLabel]) -> list[TurnLabel]:
    return sorted(labels, key=lambda label: label.start)


def _judged(labels: Sequence[TurnLabel], printed: str, page: PageOfLabels, header: Collection[int]) -> list[Judged]:
    """Judge the labels of a page: each by itself, then all, and those inside lines, by what the page knows.

    :param header: where the lines of the header begin
    """
    judged = _learning(_cases(labels, page), page)
    if page.others or page.plain.count("?") >= (1 if page.known else FEWEST):
        spans = [(label.start, label.end) for label in labels]
        spans += [(start, line_end(page.plain, start)) for start in header]
        taken = {at for span in spans for at in range(*span)}
        inner = [*_inner_labels(printed, page, taken)]
        speaking = [one.start for one in (*labels, *inner) if one.speaker.printed in page.accepted]
        inner = [one for one in inner if one.start >= min(speaking, default=0)]
        judged = _learning(_cases([*labels, *inner], page), page) if inner else judged
    return judged


def _learning(cases: Sequence[JudgedLabel], page: PageOfLabels) -> list[Judged]:
    """Judge labels by what the page knows, and again when it has learned from those that are sure."""
    judged = _weighed(cases)
    sure = [case for case, weight in judged if weight > 0]
    page.learn(sure)
    return _weighed(cases) if sure else judged


def _cases(labels: Iterable[TurnLabel], page: PageOfLabels) -> list[JudgedLabel]:
    """Return labels, in order, as they are judged: each with its words, and the label before it."""
    ordered = _in_order(labels)
    page.counts = Counter(label.speaker.printed for label in ordered)
    ends = [*(label.start for label in ordered[1:]), len(page.plain)]
    speakers = [label.speaker for label in ordered]
    return [
        JudgedLabel(label, page.plain[label.end : min(end, label.end + SPOKEN)].strip(), page, before, behind)
        for label, end, before, behind in zip(ordered, ends, [None, *speakers], [*speakers[1:], None], strict=False)
    ]


def _weighed(cases: Sequence[JudgedLabel]) -> list[Judged]:
    """Return labels with what speaks for and against each; nothing is not more than nothing by a rounding error."""
    return [(case, round(TURNS.score(case), 1)) for case in cases]


def _inner_labels(printed: str, page: PageOfLabels, taken: Collection[int]) -> Iterator[TurnLabel]:
    """Yield the labels inside lines: behind a sentence, in brackets, and wherever a known name has a colon."""
    patterns = [INNER]
    if page.others:
        patterns += [FOLLOW_UP, re.compile(rf"(?<!\n)(?P<label>{choice(page.known) or '(?!)'})[ \u3000]*:")]
    ends = set()
    for pattern in patterns:
        for match in pattern.finditer(page.plain):
            span = match.span("label" if match["label"] else "bracketed")
            start, end = match.start(), match.end() if pattern is not FOLLOW_UP else span[1] + 1
            speaker = None if end in ends or span[0] in taken else read_label(printed[slice(*span)])
            if speaker and not (asks(speaker) and CALLS.search(page.plain, max(0, start - LONGEST_CALL), start)):
                ends.add(end)
                yield TurnLabel(start, end, speaker, inner=True)


def _going_on(found: Sequence[TurnLabel], plain: str) -> Iterator[TurnLabel]:
    """Yield labels, and whoever goes on speaking behind brackets in which another breaks in."""
    for before, label in zip([None, *found], found, strict=False):
        yield label
        aside = FOLLOW_UP.match(plain, label.start) if label.inner else None
        behind = plain[aside.end() :].split("\n", 1)[0].strip() if aside else ""
        if before and aside and behind and not FOLLOW_UP.match(behind):
            yield TurnLabel(aside.end() - 1, aside.end(), before.speaker, inner=True)


def _is_in_header(label: TurnLabel, plain: str, printed: str) -> bool:
    """Tell whether a label stands in a header line, 主持人：林汐."""
    return not label.alone and field_of(printed[label.start : line_end(plain, label.start)]) is not None


def _starts(plain: str, numbers: set[int]) -> set[int]:
    """Return where the lines begin that have some numbers."""
    starts, at = set(), 0
    for number in range(max(numbers, default=-1) + 1):
        if number in numbers:
            starts.add(at)
        at = plain.find("\n", at) + 1
    return starts


def _told(judged: Sequence[Judged], in_header: Sequence[TurnLabel], plain: str) -> Choice:
    """Return every label of a page, those that begin turns first."""
    rows = [(label, "turns.header_line", -1.0) for label in in_header]
    rows += [(case.label, _reason(case, weight), weight) for case, weight in judged]
    candidates = []
    for label, rule, weight in sorted(rows, key=lambda row: (row[2] <= 0, row[0].start)):
        line, before = plain.count("\n", 0, label.start) + 1, plain.rfind("\n", 0, label.start) + 1
        place = f"line {line}, characters {label.start - before}–{label.end - before}"
        candidates.append(Candidate(label.speaker.printed, rule, place, weight))
    taken = sum(weight > 0 for *_, weight in rows)
    why = "weights are added up, label by label: those above nothing begin turns"
    return Choice(candidates, taken > 0, why, taken)


def _reason(case: JudgedLabel, weight: float) -> str:
    """Return the name of the rule that weighs most for or against a label."""
    parts = TURNS.parts(case)
    return max(parts, key=lambda name: parts[name] * (1 if weight > 0 else -1))
