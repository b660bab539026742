"""Words that head the lines of a talk by turns, whatever they are and whatever parts them from what is said.

老林：… 老沈：…, (问)… (答)…, 记者——…, Q1. …: one asks whenever it stands there, and the next line is the other's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from crawler.extract.interview.header import Header
from crawler.extract.interview.labels import FURNITURE, SpeakerLabel, read_label
from crawler.extract.interview.occasion import Occasion
from crawler.extract.interview.persons import HAN
from crawler.extract.interview.turn_labels import DASHES, LEAD, TurnLabel
from crawler.lexicon.lazy import lazy_pattern

SIGNS = "◎○●◇◆★☆※▶►→»"
WORD = rf"[{HAN}·]{{1,6}}|[A-Za-z][A-Za-z. ]{{0,11}}"
HEADED = lazy_pattern(
    rf"{LEAD}(?P<head>{WORD}?)(?P<number>\d{{0,2}}) *(?:[:|/.{SIGNS}]|[{DASHES}]{{1,2}}|[ \u3000]) *(?=\S)|"
    rf"{LEAD}[(<「\[](?P<marked>{WORD})[)>」\]]:? *(?=\S)"
)
"""A short word before a mark, or in brackets, at the beginning of a line."""

ALONE = lazy_pattern(rf" *[(<「\[]?(?P<head>[{HAN}·]{{1,6}})[)>」\]]? *:? *")
FEWEST = 3
"""Questions of such a talk."""

MOSTLY = 0.8
"""Share of the lines of a head that ask, and of its lines that have the other's behind them."""

HALF = 0.5
"""The same of a word for who asks: 主持人 may greet and thank, too."""


class Headed(NamedTuple):
    """A line with the word that heads it; offsets into the joined text."""

    start: int
    words: int
    head: str
    span: tuple[int, int]
    asks: bool


class Heads:
    """The words that head the lines of a page: one that asks, and those of the lines behind it."""

    def __init__(self, asking: str, lines: Sequence[Headed]) -> None:
        """Count how often lines of the one that asks have others behind them."""
        self.asking = asking
        self.own = [one for one in lines if one.head == asking]
        self.answering = [after.head for one, after in pairwise(lines) if one.head == asking != after.head]
        self.share = len(self.answering) / max(1, len(self.own))
        self.asks = sum(one.asks for one in self.own) / max(1, len(self.own))
        self.recur = 2 * len({*self.answering}) <= len(self.answering)

    @property
    def alternate(self) -> bool:
        """Whether they alternate; a word for who asks may greet and thank, too, between others that recur."""
        least = HALF if self.recur and _are_roles(self.asking) else MOSTLY
        return min(self.asks, self.share) >= least

    @property
    def stand_alone(self) -> bool:
        """Whether a word for who asks heads questions, and nothing the answers."""
        return self.asks >= MOSTLY > self.share and not self.recur and _are_roles(self.asking)


def with_headed(
    plain: str, printed: str, occasion: Occasion, labels: list[TurnLabel], header: Header
) -> list[TurnLabel]:
    """Return the labels of a page, in order, with the words that head its lines and are no labels by themselves.

    :param labels: the labels that begin turns, in order
    :param header: whose lines are none of the talk, and who takes part by them
    """
    known = {label.start for label in labels}
    speaking = {label.speaker.printed: label.speaker for label in labels}
    headed = [one for one in headed_turns(plain, printed, occasion, header) if one.start not in known]
    for one in headed:
        one.speaker = speaking.get(one.speaker.printed, one.speaker)
    return sorted([*labels, *headed], key=lambda label: label.start)


def headed_turns(plain: str, printed: str, occasion: Occasion, header: Header) -> list[TurnLabel]:
    """Return the turns of a page on which one word heads questions and others the lines behind them, else none.

    A word for who asks, Q1, may head the questions alone.

    :param plain: the page, folded
    :param printed: the same as printed, character for character
    :param occasion: what headline and lead say; without words for a talk there the heads must name roles,
        or all who answer be those whom they introduce
    """
    lines = [*_lines(plain, header.lines)]
    asked = Counter(one.head for one, _ in pairwise(lines) if one.asks)
    heads = Heads(max(asked, key=asked.__getitem__, default=""), lines)
    if len(heads.own) < FEWEST or any(map(FURNITURE.search, heads.answering)):
        return []
    if heads.stand_alone:
        return [_turn(one, printed, asks=True) for one in heads.own]
    if not heads.alternate or not (occasion.claims or _are_known(occasion, heads.asking, heads.answering)):
        return []
    speaking = {heads.asking, *heads.answering}
    return [_turn(one, printed, one.head == heads.asking) for one in lines if one.head in speaking]


def _are_known(occasion: Occasion, asking: str, answering: Collection[str]) -> bool:
    """Tell heads that name roles, and those of answers whom headline and lead introduce."""
    return occasion.people.keys() >= {*answering} or _are_roles(asking, *answering)


def _are_roles(*heads: str) -> bool:
    """Tell heads that name roles by themselves."""
    labels = map(read_label, dict.fromkeys(heads))
    return all(label and label.role for label in labels)


def _lines(plain: str, others: Collection[int]) -> Iterator[Headed]:
    """Yield the lines that have a head; one that is nothing else has its words on the line behind."""
    start = 0
    for number, (line, behind) in enumerate(pairwise([*plain.split("\n"), ""])):
        if number in others:
            pass
        elif found := ALONE.fullmatch(line):
            span = (start + found.start("head"), start + found.end("head"))
            yield Headed(start, start + len(line) + 1, found["head"], span, behind.rstrip().endswith("?"))
        elif found := HEADED.match(line):
            group = "head" if found["head"] else "marked"
            span = (start + found.start(group), start + found.end("number" if found["head"] else group))
            yield Headed(start, start + found.end(), found[group], span, line.rstrip().endswith("?"))
        start += len(line) + 1


def _turn(line: Headed, printed: str, asks: bool) -> TurnLabel:
    word = printed[slice(*line.span)]
    label = read_label(word)
    if label is None or (asks and label.role is None):
        label = SpeakerLabel(word, "reporter" if asks else None, kind="headed")
    return TurnLabel(line.start, line.words, label)
