"""Where turns may begin: every label on a page, before it is decided which of them count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from crawler.extract.interview.labels import FURNITURE, SpeakerLabel, read_label
from crawler.extract.interview.persons import is_post, read_person
from crawler.lexicon.lazy import lazy_pattern
from crawler.text.fold import folded

STAMP = (
    r"[\[(]?(?:(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[ T]{0,2})?"
    r"\d{1,2}:\d{2}(?::\d{2})?[\])]?"
)
DASHES = "—─―–━-"
"""Long marks before a label or behind it: a box is drawn with one of them, keyboards have another."""

LEAD = (
    r"[^\w\n。!?,;、\[\]()<〈〉「」『』《》【】”.…:|@—─―–━-]*"
    r"(?:(?:\d{1,2}|[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,2})(?=[ \u3000])|"
    r"[\[(]?[\d一二三四五六七八九十]{1,3}[\])]?[、.]|[(][\d一二三四五六七八九十]{1,3}[)]|"
    rf"[①-⑳❶-❿]|[{DASHES}]{{1,2}})?[ \u3000]*"
)
MARKS = ':|。!?,;、…“”"「」<>〈〉[\\]\n'
WHO = rf"[^\s{MARKS}](?:[^{MARKS}]{{0,22}}?[^\s{MARKS}])??"
"""Whatever heads a line before a colon: 豆豆妈, @小雨点, Dr. Shi, 三（2）班 丁丁."""

BRACKETED = lazy_pattern(
    rf"{LEAD}(?P<at>{STAMP})?\s*(?P<opens>[\[(])(?P<label>[^\[\]()]{{1,40}}?)"
    rf"(?:[, \u3000]+(?P<at4>{STAMP}))?[\])]\s*"
    rf"(?P<at2>{STAMP})?\s*:?\s*(?P<at3>{STAMP})?"
)
BRACKET = re.compile(r"[\[(]")
COLON_MARK = r":(?!(?<=[\d \u3000]\d:)\d\d(?!\d))"
MARK = rf"(?:{COLON_MARK}|[|])"
"""Behind a label: a colon, but that of a time, or a bar."""

NOTE = r"\([^()\n]{1,30}\)"
"""What a label may have in brackets, be it with a colon: 网友（IP：113.9.*.*）."""

COLON = lazy_pattern(
    rf"{LEAD}(?P<at>{STAMP})?\s*(?P<label>(?:[^\[\]。!?(]|{NOTE}|(?!{NOTE})\(){{1,70}}?)"
    rf"\s*(?P<at2>{STAMP})?\s*{MARK}[ \u3000]*"
)
MARKED = re.compile(r"[^。!?:|]{1,110}[:|]")
"""A line with a label that has no brackets: looked for first, as most lines have none."""

STAMPED = lazy_pattern(rf"{LEAD}(?P<label>[^\[\]。!?:]{{1,30}}?)\s*(?P<at>{STAMP})\s*")
"""A label with a time and nothing else on its line."""

ENDS_STAMP = "0123456789])"

TAIL_STAMP = lazy_pattern(rf"\s*(?P<at>{STAMP})\s*$")
NICK = re.compile(r"\[(?P<nick>[^\[\]\n]{2,14})\][ \u3000]*")
ALONE = re.compile("[^,“。!?;]{1,48}")


HEAD = 140
"""Characters of a line in which its label is looked for: twice the longest label."""


@dataclass
class TurnLabel:
    """A label on the page and where its words begin; offsets into the joined text."""

    start: int
    end: int
    speaker: SpeakerLabel
    at: str | None = None
    bracketed: bool = False
    alone: bool = False
    """Without a colon, on lines of its own."""
    inner: bool = False
    """Behind other words in one line."""


def find_turn_labels(plain: str, printed: str) -> list[TurnLabel]:
    """Return every label at the beginning of a line, in order.

    :param plain: the page, folded
    :param printed: the same as printed, character for character
    """
    labels: list[TurnLabel] = []
    group: list[tuple[int, int]] = []
    for start, end in lines_of(plain):
        label = _stamped(plain, printed, start, end) or _line_label(plain, printed, start, end)
        if label is None and _stands_alone(plain[start:end]):
            group.append((start, end))
            continue
        if group:
            labels += _grouped(plain, printed, group)
            group = []
        if label:
            labels.append(label)
    return labels


def lines_of(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the lines of a text that hold something begin and end."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield start, start + len(line)
        start += len(line) + 1


def line_end(text: str, start: int) -> int:
    """Return where the line ends in which an offset lies."""
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _line_label(plain: str, printed: str, start: int, end: int) -> TurnLabel | None:
    """Read the label that a line begins with: in brackets, or before a colon."""
    limit = min(end, start + HEAD)
    if plain[start] == "(" and plain.find(")", start) == end - 1:  # who breaks in has a line of his own: (问：怕吗？)
        inner = _line_label(plain, printed, start + 1, end - 1)
        return replace(inner, start=start) if inner else None
    if BRACKET.search(plain, start, limit) and (label := _in_brackets(plain, printed, start, limit)):
        return label
    if MARKED.match(plain, start, limit) and (match := COLON.match(plain, start, limit)):
        speaker = read_label(printed[match.start("label") : match.end("label")])
        heads_others = plain.count(plain[match.start("label") : match.end()]) > 1
        if speaker and (plain[match.end() - 1] != "|" or speaker.kind == "role" or heads_others):
            label = TurnLabel(start, match.end(), speaker, match["at"] or match["at2"])
            return _with_nick(label, plain, printed) if speaker.role == "citizen" and speaker.name is None else label
    return None


def _with_nick(label: TurnLabel, plain: str, printed: str) -> TurnLabel:
    """Return the label of a citizen with the nickname that stands in brackets behind it: 网友：[青草]."""
    nick = NICK.match(plain, label.end)
    if nick is None:
        return label
    return replace(label, end=nick.end(), speaker=label.speaker._replace(name=printed[slice(*nick.span("nick"))]))


def _in_brackets(plain: str, printed: str, start: int, limit: int) -> TurnLabel | None:
    """Read a label in brackets at the beginning of a line; a nickname has square ones, or heads other lines, too."""
    if not (match := BRACKETED.match(plain, start, limit)):
        return None
    text = printed[match.start("label") : match.end("label")].strip()
    is_nick = match["opens"] == "[" or plain.count(f"({match['label']})") > 1
    speaker = read_label(text.rstrip(":：")) or (_nick(text) if is_nick else None)
    at = next(filter(None, match.group("at", "at2", "at3", "at4")), None)
    return TurnLabel(start, match.end(), speaker, at, bracketed=True) if speaker else None


def _stamped(plain: str, printed: str, start: int, end: int) -> TurnLabel | None:
    """Read the label of a line that has a time behind it and nothing else."""
    if end - start > HEAD or plain[end - 1] not in ENDS_STAMP or not (match := STAMPED.fullmatch(plain, start, end)):
        return None
    label = read_label(printed[match.start("label") : match.end("label")])
    return TurnLabel(start, end, label, match["at"]) if label else None


def _nick(text: str) -> SpeakerLabel | None:
    """Read what stands in brackets and is no known word as the nickname of somebody."""
    if TAIL_STAMP.match(folded(text)):
        return None
    plain = 1 < len(text) <= 14 and not FURNITURE.search(folded(text)) and not re.search(r"[\d。，！？/\\=]{3,}", text)
    return SpeakerLabel(text, kind="nick") if plain else None


def _stands_alone(line: str) -> bool:
    line = line.strip()
    return bool(ALONE.fullmatch(line)) and (read_label(line) is not None or is_post(line))


def _grouped(plain: str, printed: str, group: list[tuple[int, int]]) -> list[TurnLabel]:
    """Read lines without a colon, one under the other: role, post and name of one speaker."""
    lines = [plain[start:end].strip() for start, end in group]
    first = read_label(lines[0])
    rest = lines[1:] if first and first.kind == "role" and not first.name else lines
    person = read_person(" ".join(rest)) if rest else None
    start, end = group[0][0], group[-1][1]
    if person:
        role = first.role if first and rest is not lines else None
        kind = "person" if person.post else "name"
        names = [printed[s:e].strip() for s, e in group]
        return [
            TurnLabel(start, end, SpeakerLabel(" ".join(names), role, person.name, person.post, kind=kind), alone=True)
        ]
    last = read_label(printed[group[-1][0] : end])
    return [TurnLabel(group[-1][0], end, last, alone=True)] if last else []
