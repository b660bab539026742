"""Heads that recur at the beginnings of lines, whatever they are and whatever parts them from what is said.

老林：… 老沈：…, (问)… (答)…, 记者——…, Q1. …, 〈温〉… 〈诸葛〉…, 院长回复（3月5日）：… A page is a talk where few short
heads of one shape alternate over most of its text and one of them asks. Two kinds of such families are told: heads
that ask and answer strictly by turns, and heads that alternate loosely, of which some mean persons with a post.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from crawler.extract.interview.header import Header
from crawler.extract.interview.labels import DESCRIBED, FURNITURE, IN_CLAUSE, SpeakerLabel, read_label
from crawler.extract.interview.meant import meant
from crawler.extract.interview.name_places import is_presented
from crawler.extract.interview.occasion import Occasion
from crawler.extract.interview.persons import HAN, Person
from crawler.extract.interview.turn_labels import LEAD, STAMP, WHO, TurnLabel, line_end
from crawler.extract.interview.wording import SENTENCE
from crawler.lexicon.lazy import lazy_pattern
from crawler.text.fold import folded

SIGN = r"[^\w\s。!?,;、…·%@#+“”‘’\"'「」『』《》〈〉<()\[\]]"
"""Any sign behind a head but those of sentences, quotations and numbers; a dash, too."""

WORD = rf"[{HAN}·]{{1,8}}|[A-Za-z][A-Za-z. ]{{0,11}}"
ORDINAL = re.compile("第?[0-9一二三四五六七八九十]{1,3}(?=[问题])")
"""The number of a question, which is no part of what recurs: 第一问."""

NOTE = r"(?:\([^()\n]{1,16}\))?"
"""A day or a place behind a head: 院长回复（3月5日）："""

COUNTED = rf"(?P<number>(?<=[{HAN}])[A-Z甲乙丙丁]|\d{{0,2}}){NOTE} *"
"""What stands behind a head and does not recur."""

COLONED = lazy_pattern(rf"{LEAD}(?:{STAMP} *)?(?P<head>{WHO}){COUNTED}(?P<mark>[:|]) *(?=\S)")
STAMPED = lazy_pattern(rf"{LEAD}(?P<stamped>[^\s:|。!?,;\d][^:|。!?,;]{{0,23}}?)[ \u3000]*{STAMP}[: \u3000]*(?=\S)")
"""Somebody with a time behind, which parts him from the words."""

HEADED = lazy_pattern(
    rf"{LEAD}(?:{STAMP} *)?(?:(?P<head>{WORD}?){COUNTED}(?P<mark>{SIGN}{{1,2}}|[ \u3000]) *(?=\S)|"
    rf"(?P<opens>[(<〈《「\[])(?P<marked>{WORD})[)>〉》」\]]:? *(?=\S))"
)
"""A short word before a mark, or in brackets, at the beginning of a line."""

ALONE = lazy_pattern(rf" *[(<〈《「\[]?(?P<head>[{HAN}·]{{1,6}})[)>〉》」\]]?{NOTE} *:? *")
FEWEST = 3
"""Questions of such a talk."""

MOSTLY = 0.8
"""Share of the lines of a head that ask, and of its lines that have the other's behind them."""

HALF = 0.5
"""The same of a word for who asks: 主持人 may greet and thank, too; and of the text that a family covers."""

FEWEST_LINES = 6
"""Lines of a family whose heads alternate loosely."""

ASKING = 0.33
"""Share of the lines of a head that ask where those of no other do half as often."""


ITEM = lazy_pattern(rf"{IN_CLAUSE.pattern}|{DESCRIBED.pattern}$")
"""What is said of a clause, or of a sort of people, and heads words of whoever speaks before."""


class Headed(NamedTuple):
    """A line with the word that heads it; offsets into the joined text."""

    start: int
    words: int
    head: str
    span: tuple[int, int]
    asks: bool
    shape: str
    """The mark that parts the head from the words."""


class Heads:
    """The words that head the lines of a page: one that asks, and those of the lines behind it."""

    def __init__(self, asking: str, lines: Sequence[Headed]) -> None:
        """Count how often lines of the one that asks have others behind them."""
        self.asking = asking
        self.own = [one for one in lines if one.head == asking]
        self.answering = [after.head for one, after in pairwise(lines) if one.head == asking != after.head]
        self.share = len(self.answering) / max(1, len(self.own))
        self.asks = _share(self.own)
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


class Family:
    """The heads of one shape that recur on a page, and those between them where every line has a head."""

    def __init__(self, plain: str, lines: Sequence[Headed], whole: int) -> None:
        """Gather the lines of the shape that most lines have, whose heads stand there twice and more with sentences.

        :param whole: how many lines the page has from the first with a head on
        """
        shapes = Counter(one.shape for one in lines)
        shape = max(shapes, key=shapes.__getitem__, default="")
        self.plain = plain
        recurring = _kept([one for one in lines if one.shape == shape], whole)
        speaking = {one.head for one, words in zip(recurring, self._words(recurring), strict=True) if words}
        self.lines = [one for one in recurring if one.head in speaking]
        self.heads = Counter(one.head for one in self.lines)

    def _words(self, lines: Sequence[Headed]) -> Iterator[bool]:
        """Yield of each line whether sentences stand behind its head."""
        for one in lines:
            yield bool(SENTENCE.search(self.plain, one.words, line_end(self.plain, one.words)))

    def asking(self, of_note: Callable[[str], bool]) -> set[str]:
        """Return the heads whose lines ask: one, where those of no other do half as often, or all but one of note."""
        shares = {head: self._asked({head}) for head in self.heads}
        first = max(shares, key=shares.__getitem__)
        several = self.heads.keys() - {max(self.heads, key=self.heads.__getitem__)}
        for asking in ({first}, several):
            answering = self.heads.keys() - asking
            least = max(ASKING, 2 * max((shares[head] for head in answering), default=1.0))
            if self._asked(asking) >= least and any(map(of_note, answering)):
                return asking
        return set()

    def _asked(self, heads: Collection[str]) -> float:
        return _share([one for one in self.lines if one.head in heads])

    @property
    def is_talk(self) -> bool:
        """Whether several heads alternate over most of the text."""
        if len(self.lines) < FEWEST_LINES or len(self.heads) < 2 or any(map(FURNITURE.search, self.heads)):
            return False
        turns = sum(one.head != after.head for one, after in pairwise(self.lines))
        text = len(self.plain) - self.lines[0].start
        return turns > MOSTLY * (len(self.lines) - 1) and text > HALF * len(self.plain)


def _kept(alike: Sequence[Headed], whole: int) -> list[Headed]:
    """Return the lines whose heads recur, and those between two such where almost all lines of the page have one."""
    counts = Counter(one.head for one in alike)
    often = [counts[one.head] > 1 for one in alike]
    is_script = len(alike) >= MOSTLY * whole
    between = [
        is_script and before and behind for before, behind in zip([False, *often], [*often[1:], False], strict=False)
    ]
    kept = zip(alike, often, between, strict=False)
    return [one for one, is_often, stands in kept if is_often or (stands and not ITEM.search(one.head))]


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
    strictly = len(heads.own) >= FEWEST and not any(map(FURNITURE.search, heads.answering))
    if strictly and heads.stand_alone:
        return [_turn(one, printed, "reporter") for one in heads.own]
    if strictly and heads.alternate and (occasion.claims or _are_known(occasion, heads.asking, heads.answering)):
        speaking = {heads.asking, *heads.answering}
        return _turns([one for one in lines if one.head in speaking], printed, {heads.asking}, header)
    whole = sum(map(bool, plain[lines[0].start :].split("\n"))) if lines else 0
    return _loosely(Family(plain, lines, whole), printed, occasion, header)


def _loosely(family: Family, printed: str, occasion: Occasion, header: Header) -> list[TurnLabel]:
    """Return the turns of a family of heads that alternate loosely, if some ask and another means somebody of note."""
    if not family.is_talk:
        return []
    people = dict(occasion.people)
    people |= {folded(one.name): Person(folded(one.name), one.post) for one in (*header.guests, *header.hosts)}
    if occasion.claims and all(_is_of_note(head, people, occasion) for head in family.heads):
        return _turns(family.lines, printed, (), header)
    asking = family.asking(lambda head: _is_of_note(head, people, occasion))
    return _turns(family.lines, printed, asking, header) if asking else []


def _is_of_note(head: str, people: Mapping[str, Person], occasion: Occasion) -> bool:
    """Tell a head that means somebody who has a post, if by a name that is a word, too."""
    person = people.get(meant(head, people.values()) or "")
    told = occasion.lead.split("\n" + head, 1)[0]
    return (person is not None and person.post is not None) or (len(head) > 1 and is_presented(told, head))


def _share(lines: Sequence[Headed]) -> float:
    """Return the share of lines that ask."""
    return sum(one.asks for one in lines) / max(1, len(lines))


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
            asks = behind.rstrip().endswith("?")
            yield Headed(start, start + len(line) + 1, found["head"], span, asks, "alone")
        elif found := STAMPED.match(line):
            span = (start + found.start("stamped"), start + found.end("stamped"))
            asks = line.rstrip().endswith("?")
            yield Headed(start, start + found.end(), found["stamped"], span, asks, "stamped")
        elif found := COLONED.match(line) or HEADED.match(line):
            group = "head" if found["head"] else "marked"
            span = (start + found.start(group), start + found.end("number" if group == "head" else group))
            shape = (found["mark"] or found["opens"] or "")[:1]
            asks = line.rstrip().endswith("?")
            head = ORDINAL.sub("", found[group])
            yield Headed(start, start + found.end(), head, span, asks, shape)
        start += len(line) + 1


def _turns(lines: Sequence[Headed], printed: str, asking: Collection[str], header: Header) -> list[TurnLabel]:
    """Return the turns of some lines; whose head asks alone is the host if the header names him so."""
    hosts = [Person(folded(one.name)) for one in header.hosts]
    words = {printed[slice(*one.span)].rstrip("0123456789") for one in lines if one.head in asking}
    asks = "citizen" if len(words) > 1 else "host" if any(meant(head, hosts) for head in asking) else "reporter"
    return [_turn(one, printed, asks if one.head in asking else None) for one in lines]


def _turn(line: Headed, printed: str, role: str | None) -> TurnLabel:
    """Return the turn of a line, whose head asks if it has a role."""
    word = printed[slice(*line.span)]
    label = read_label(word)
    if label is None or (role and label.role is None):
        label = SpeakerLabel(word, role, kind="headed")
    return TurnLabel(line.start, line.words, label)
