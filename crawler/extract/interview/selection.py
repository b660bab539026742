"""Selects the labels of a page at which somebody's words begin, by the rules of ``turn_rules``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise, zip_longest

from crawler.evidence import Candidate, Choice, Evidence
from crawler.extract.interview.called import called_labels, presides, short_names
from crawler.extract.interview.callers import callers
from crawler.extract.interview.header import Header, field_of
from crawler.extract.interview.judged import ASKERS, JudgedLabel, PageOfLabels
from crawler.extract.interview.labels import SpeakerLabel, is_person_value, read_label
from crawler.extract.interview.turn_labels import TurnLabel, find_turn_labels
from crawler.extract.interview.turn_rules import BESIDE, CALLED, INSIDE, REFUSED, TURNS, is_accepted, is_refused
from crawler.extract.interview.wording import ASKS
from crawler.lexicon.row import choice
from crawler.scoring import Rule
from crawler.text.fold import folded

INNER = re.compile(
    r"(?:(?<=[。!?…”\";)\]~])|(?<=[ \u3000]))[ \u3000]*"
    r"(?:\[(?P<bracketed>[^\[\]\n]{1,30})\]\s*:?|"
    r"(?P<label>[^。!?:\n,;“”\[\](][^。!?:\n,;“”\[\]]{0,39})\s*:)"
)
"""A label behind a sentence."""

FOLLOW_UP = re.compile(r"\((?P<label>[^。!?:\n,;“”()]{1,12}):(?P<words>[^()\n]{2,60})\)")
"""Words in brackets with which somebody breaks in, (记者：真的？); who spoke before goes on behind them."""

SPOKEN = 400
"""Characters of a turn's words that are weighed."""

FEWEST = 3
"""Questions of a page whose labels all stand inside its lines."""

SPOKEN_INSIDE = 60
"""Characters of the words behind a label inside a line that are weighed."""

Judged = tuple[JudgedLabel, Rule[JudgedLabel] | None]


def select_labels(
    plain: str, printed: str, header: Header, known: Collection[str] = (), evidence: Evidence | None = None
) -> list[TurnLabel]:
    """Return the labels that begin turns, in order.

    :param plain: the page, folded
    :param printed: the same as printed, character for character
    :param known: names of the persons whom headline and lead introduce, folded
    :param evidence: takes every label with its place and the rule that decided, as ``interview.turns``
    """
    labels = find_turn_labels(plain, printed)
    starts = _starts(plain, header.lines)
    in_header = [label for label in labels if label.start in starts or _is_in_header(label, plain, printed)]
    judged, page = _judged([label for label in labels if label not in in_header], plain, header, known)
    found = _accepted(judged)
    page.accepted = {label.speaker.printed for label in found}
    page.known |= {label.speaker.name for label in found if label.speaker.name}
    found = _in_order([*found, *_called(judged, in_header, page, printed)])
    page.accepted |= {label.speaker.printed for label in found}
    again = [*_again(judged, page, found[0].start)] if found else []
    found = _in_order([*found, *_accepted(again)])
    inside = [*again, *_inside(found, printed, page)]
    if evidence is not None:
        evidence.fields["interview.turns"] = _told([*judged, *inside], in_header, plain)
    found = _in_order([*found, *(one for one in _accepted(inside) if one not in found)])
    hosted = page.asked or bool(header.hosts) or any(presides(plain, one) for one in {*map(folded, page.accepted)})
    return _in_order([*found, *callers(plain, printed, found, hosted=hosted)])


def _in_order(labels: Iterable[TurnLabel]) -> list[TurnLabel]:
    return sorted(labels, key=lambda label: label.start)


def _again(judged: Sequence[Judged], page: PageOfLabels, begins: int) -> Iterator[Judged]:
    """Judge once more what was left open and begins a turn before."""
    for case, rule in judged:
        if rule is None and case.label.start > begins and case.speaker.printed in page.accepted:
            yield case, INSIDE.first(case)


def _called(
    judged: list[Judged], in_header: Sequence[TurnLabel], page: PageOfLabels, printed: str
) -> Iterator[TurnLabel]:
    """Judge the labels that only the page explains, and yield those that begin turns.

    Where nobody speaks for sure they are those that it says to stand for somebody, 以下简称Z.
    """
    taken = {label.start for label in in_header} | {case.label.start for case, rule in judged if rule is not None}
    declared = {*short_names(page.plain), *page.shorts, *page.known}
    for label in called_labels(page.plain, printed, taken, declared):
        word = folded(label.speaker.printed)
        is_declared = word in declared or (word.startswith("@") and any(name in word for name in declared))
        if not page.accepted and not is_declared:
            continue
        if word in page.known:
            label.speaker = label.speaker._replace(name=label.speaker.printed, kind="name")
        end = page.plain.find("\n", label.end)
        case = JudgedLabel(label, page.plain[label.end : end if end > 0 else None], page)
        rule = CALLED.first(case)
        judged.append((case, rule))
        if is_accepted(rule):
            yield label


def _accepted(judged: Sequence[Judged]) -> list[TurnLabel]:
    return [case.label for case, rule in judged if is_accepted(rule)]


def _judged(
    labels: Sequence[TurnLabel], plain: str, header: Header, known: Collection[str]
) -> tuple[list[Judged], PageOfLabels]:
    """Judge the labels at the beginning of lines: each by itself, then those left open by what the others say."""
    counts = Counter(label.speaker.printed for label in labels)
    named = {*known, *(folded(person.name) for person in (*header.hosts, *header.guests))}
    page = PageOfLabels(plain, counts, named, header.shorts.keys())
    judged: list[Judged] = []
    for label, following in zip_longest(labels, labels[1:]):
        end = min(following.start if following else len(plain), label.end + SPOKEN)
        case = JudgedLabel(label, plain[label.end : end].strip(), page)
        judged.append((case, TURNS.first(case)))
    page.learn([case.speaker for case, rule in judged if is_accepted(rule)])
    return [*_borne_out(judged, page)], page


def _borne_out(judged: Sequence[Judged], page: PageOfLabels) -> Iterator[Judged]:
    """Judge what was left open; each label knows the one before it that has words of a speaker."""
    spoken = [case for case, rule in judged if not is_refused(rule)]
    page.spoken = [case.speaker for case in spoken]
    page.brackets = any(case.label.bracketed and case.speaker.kind != "nick" for case in spoken)
    for case, following in pairwise(spoken):
        following.before = case.speaker
    for case, rule in judged:
        yield case, rule or BESIDE.first(case)


def _is_in_header(label: TurnLabel, plain: str, printed: str) -> bool:
    """Tell whether a label stands in a header line, 主持人：林汐."""
    end = plain.find("\n", label.start)
    return not label.alone and field_of(printed[label.start : end if end >= 0 else None]) is not None


def _starts(plain: str, numbers: set[int]) -> set[int]:
    """Return where the lines begin that have some numbers."""
    starts, at = set(), 0
    for number in range(max(numbers, default=-1) + 1):
        if number in numbers:
            starts.add(at)
        at = plain.find("\n", at) + 1
    return starts


def _inside(found: Sequence[TurnLabel], printed: str, page: PageOfLabels) -> Iterator[Judged]:
    """Judge the labels behind others in one line: behind a sentence, and wherever a speaker's name has a colon."""
    if first := _first_inside(printed, page, found[0].start if found else None):
        yield first
        found = [first[0].label, *found]
    names = choice(folded(name) for name in page.known)
    glued = re.compile(rf"(?<!\n)(?P<label>{names or '(?!)'})[ \u3000]*:")
    speaking = {label.speaker.printed: label.speaker for label in found}
    for label, following in zip_longest(found, found[1:]):
        end = following.start if following else len(page.plain)
        asides = [*_asides(label, end, printed, page, speaking)]
        behind = [*_behind_sentences(label, end, printed, page)]
        yield from (*asides, *behind)
        taken = {case.label.end for case, rule in (*asides, *behind) if is_accepted(rule)}
        for match in glued.finditer(page.plain, label.end, end):
            if match.end() not in taken and match.start() > label.end:
                name = printed[slice(*match.span("label"))]
                speaker = SpeakerLabel(name, name=name, kind="name")
                yield _judged_inside(TurnLabel(*match.span(), speaker, inner=True), page)


def _behind_sentences(label: TurnLabel, end: int, printed: str, page: PageOfLabels) -> Iterator[Judged]:
    """Judge the labels that stand behind sentences of a turn."""
    for inner, _ in _inner_labels(printed, page, label.end, end):
        yield _judged_inside(inner, page)


def _inner_labels(printed: str, page: PageOfLabels, start: int, end: int) -> Iterator[tuple[TurnLabel, str]]:
    """Yield the labels behind sentences between two offsets, each with its word, folded."""
    for match in INNER.finditer(page.plain, start, end):
        group = "label" if match["label"] else "bracketed"
        if speaker := read_label(printed[slice(*match.span(group))]):
            yield TurnLabel(*match.span(), speaker, inner=True), match[group]


def _asides(
    label: TurnLabel, end: int, printed: str, page: PageOfLabels, speaking: dict[str, SpeakerLabel]
) -> Iterator[Judged]:
    """Judge the words in brackets within a turn, and yield its speaker again where he goes on behind them."""
    for match in FOLLOW_UP.finditer(page.plain, label.end, end):
        word = printed[slice(*match.span("label"))]
        speaker = speaking.get(word) or read_label(word)
        if speaker is None or not (speaker.role in ASKERS or speaker.printed in page.accepted):
            continue
        case, rule = _judged_inside(TurnLabel(match.start(), match.end("label") + 1, speaker, inner=True), page)
        yield case, rule
        goes_on = page.plain[match.end() : end].split("\n", 1)[0].strip()
        if is_accepted(rule) and goes_on and not FOLLOW_UP.match(goes_on):
            yield JudgedLabel(TurnLabel(match.end() - 1, match.end(), label.speaker, inner=True), goes_on, page), rule


def _first_inside(printed: str, page: PageOfLabels, end: int | None) -> Judged | None:
    """Return the first label behind a sentence before all others: somebody asks there, more than once or is answered.

    Who answers there is somebody whom headline and lead introduce.
    """
    if end is None and page.plain.count("?") < (1 if page.known else FEWEST):
        return None
    inner = [*_inner_labels(printed, page, 0, len(page.plain) if end is None else end)]
    for number, (label, word) in enumerate(inner):
        speaker, words = label.speaker, page.plain[label.end :].split("\n", 1)[0]
        if speaker.role not in ASKERS or is_person_value(words.rstrip("。")):
            continue
        answered = number + 1 < len(inner) and inner[number + 1][0].speaker.name in page.known
        again = end is None and (page.plain.count(word + ":") >= FEWEST or (answered and ASKS.search(words)))
        if speaker.printed in page.accepted or again:
            page.accepted.add(speaker.printed)
            page.asked = True
            return _judged_inside(label, page)
    return None


def _judged_inside(label: TurnLabel, page: PageOfLabels) -> Judged:
    case = JudgedLabel(label, page.plain[label.end : label.end + SPOKEN_INSIDE], page)
    return case, INSIDE.first(case)


def _told(judged: Sequence[Judged], in_header: Sequence[TurnLabel], plain: str) -> Choice:
    """Return every label of a page, those that begin turns first."""
    rows = [(label, "turns.header_line", REFUSED) for label in in_header]
    rows += [
        (case.label, rule.name if rule else "turns.left_open", rule.weight if rule else 0.0) for case, rule in judged
    ]
    candidates = []
    for label, rule, weight in sorted(rows, key=lambda row: (row[2] <= 0, row[0].start)):
        line, before = plain.count("\n", 0, label.start) + 1, plain.rfind("\n", 0, label.start) + 1
        place = f"line {line}, characters {label.start - before}–{label.end - before}"
        candidates.append(Candidate(label.speaker.printed, rule, place, weight))
    taken = sum(weight > 0 for *_, weight in rows)
    why = "each label is judged by itself: those with a positive weight begin turns"
    return Choice(candidates, taken > 0, why, taken)
