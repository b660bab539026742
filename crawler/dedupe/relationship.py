"""What two articles are to each other, and which of them is the original."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cached_property
from typing import NamedTuple

from crawler.dedupe.compare import Comparison, compare
from crawler.dedupe.guard import is_name
from crawler.dedupe.sketch import number_key, sketch
from crawler.dedupe.urls import host_key
from crawler.dedupe.words import Words, title_key, words
from crawler.lexicon.genres import CORRECTIONS
from crawler.lexicon.row import any_of
from crawler.scoring import Rule, Rules
from crawler.text.script import simplified_chars

SHORTEST = 40
"""Characters of words below which nothing is proved: many notices only say that the list is attached."""

COPY = 0.7
"""Share of the shorter text that the other must hold to be its copy, cuts and additions allowed for."""

NEARLY_ALL = 0.9
"""The same where they share fewer than ``ENOUGH`` characters. One sentence proves nothing without its title."""

ENOUGH = 120

LONG = 200
"""Characters of a text in which one other name is a correction; a short notice with another name is another case."""

VERSION = 0.5
"""Share of the shorter text where title and day or document number agree already."""

SHORTEST_TITLE = 4

ONE_FORM = 0.6
"""Ratio from which on two titles, numbers left out, are of one form; below, one is a headline of its own."""

CORRECTED = re.compile(
    rf"^\W*{any_of(CORRECTIONS, stands='before')}\W+"
    rf"|\W+{any_of(CORRECTIONS, stands='behind')}\W*$"
)
"""【更正】 before a title or （修订版） behind it: the same article, put right."""

NUMBER = re.compile(r"\d+(?:点\d+)?|[〇零一二三四五六七八九十百千万亿]+")
TYPES = ("same_as", "reprint_of", "revision_of", "related")
"""From the closest to the loosest."""


class Relationship(NamedTuple):
    """How the later of two articles stands to the earlier one."""

    type: str
    """same_as, reprint_of, revision_of or related."""
    reason: str
    """What says so: words, cut, title, number, correction, edits."""
    share: float
    """Part of the shorter text that the other holds."""


@dataclass
class Text:
    """An article, as far as a comparison needs it."""

    id: str
    title: str | None
    body: str = field(repr=False)
    published_at: str | None = None
    first_seen_at: str = ""
    url: str | None = None
    city: str | None = None
    agency: str | None = None
    source: str | None = None
    original_source: str | None = None
    document_number: str | None = None

    @cached_property
    def host(self) -> str | None:
        """Host of its address, one for all aliases; None for a page without an address."""
        return host_key(self.url) if self.url else None

    @property
    def url_number(self) -> int:
        """The last number in its address, 0 if there is none: systems count up."""
        return int([0, *re.findall(r"\d{1,18}", self.url or "")][-1])

    @cached_property
    def words(self) -> Words:
        """The words of its body."""
        return words(self.body, {name for name in (self.source, self.original_source, self.agency) if name})

    @cached_property
    def headline(self) -> str:
        """The words of its title, without a mark that it was put right; empty where that is too short to tell."""
        key = title_key(CORRECTED.sub("", simplified_chars(self.title or "")))
        return key if len(key) >= SHORTEST_TITLE else ""

    @property
    def corrected(self) -> bool:
        """Whether it says itself that it puts another right."""
        return bool(CORRECTED.search(simplified_chars(self.title or "")))

    @property
    def day(self) -> str | None:
        """The day of publication, YYYY-MM-DD."""
        return self.published_at[:10] if self.published_at else None


def keys(text: Text) -> list[int]:
    """Return the keys under which a text is found by its near-duplicates: none if it is too short to tell."""
    if len(text.words.text) >= SHORTEST:
        found = sketch(text.words.text)
    else:
        whole = title_key(text.title) + text.words.text
        found = sketch(whole)[:1] if len(whole) >= SHORTEST else []
    return found + ([number_key(text.document_number)] if text.document_number else [])


@dataclass
class Pair:
    """Two articles side by side."""

    one: Text
    other: Text

    @cached_property
    def found(self) -> Comparison:
        """What their texts have in common, word for word."""
        return compare(self.one.words, self.other.words)

    @cached_property
    def titles_agree(self) -> bool:
        """Whether the titles may stand over one article: they may be rewritten or cut, but not differ in a number."""
        one, other = self.one.headline, self.other.headline
        numbers = [Counter(NUMBER.findall(headline)) for headline in (one, other)]
        if numbers[0] <= numbers[1] or numbers[1] <= numbers[0] or self.one_headline:
            return True
        return SequenceMatcher(None, NUMBER.sub("", one), NUMBER.sub("", other)).ratio() < ONE_FORM

    @property
    def one_headline(self) -> bool:
        """Whether the titles are the same, but for what one has more at an end."""
        short, long = sorted((self.one.headline, self.other.headline), key=len)
        return bool(short) and short in long

    @property
    def is_short(self) -> bool:
        """Whether one of the texts is too short for a comparison."""
        return min(len(self.one.words.text), len(self.other.words.text)) < SHORTEST

    @property
    def may_be_versions(self) -> bool:
        """Whether titles and texts allow that one puts the other right: same title, changed text or same host."""
        one, other = self.one, self.other
        if not one.headline or one.headline != other.headline or self.found.share < VERSION:
            return False
        return bool(self.found.edits) or one.host == other.host

    @property
    def numbered(self) -> bool:
        """Whether both have a document number: then that decides which are versions."""
        return bool(self.one.document_number and self.other.document_number)

    @property
    def other_city(self) -> bool:
        """Whether they speak for two cities."""
        return bool(self.one.city and self.other.city) and self.one.city != self.other.city


class Judged(NamedTuple):
    """What two articles are to each other, and by which rule."""

    rule: Rule[Pair]
    relationship: Relationship | None
    """None where each stands for itself."""


RULES: Rules[Pair] = Rules("relationship")
"""What two articles are to each other: the first rule that holds decides."""

VERDICTS = {
    "same_short_text": ("same_as", "words"),
    "other_title_same_text": ("related", "title"),
    "same_words": ("same_as", "words"),
    "same_document_number": ("revision_of", "number"),
    "marked_correction": ("revision_of", "correction"),
    "same_title_and_day": ("revision_of", "title"),
    "cut": ("reprint_of", "cut"),
    "edited": ("related", "edits"),
}
"""Rule → type and reason of the relationship. By the others there is none."""


@RULES.rule()
def same_short_text(pair: Pair) -> bool:
    """Too short for a comparison, but title and body are the same word for word."""
    both = [title_key(text.title) + text.words.text for text in (pair.one, pair.other)]
    return pair.is_short and both[0] == both[1] and len(both[0]) >= SHORTEST


@RULES.rule()
def too_short(pair: Pair) -> bool:
    """One of the texts is too short to prove anything."""
    return pair.is_short


@RULES.rule()
def other_title_same_text(pair: Pair) -> bool:
    """The titles cannot stand over one article, though one text holds most of the other."""
    return not pair.titles_agree and pair.found.share >= COPY


@RULES.rule()
def same_words(pair: Pair) -> bool:
    """Both texts have the same words."""
    return pair.one.words.text == pair.other.words.text


@RULES.rule()
def same_document_number(pair: Pair) -> bool:
    """One title and one document number, but other words."""
    return pair.may_be_versions and pair.numbered and pair.one.document_number == pair.other.document_number


@RULES.rule()
def marked_correction(pair: Pair) -> bool:
    """One of two articles of one title says itself that it puts the other right."""
    if not pair.may_be_versions or pair.numbered or pair.other_city:
        return False
    return pair.one.corrected != pair.other.corrected and pair.found.share >= COPY


@RULES.rule()
def same_title_and_day(pair: Pair) -> bool:
    """One title and one day, and what differs is no other person, place or body."""
    if not pair.may_be_versions or pair.numbered or pair.other_city:
        return False
    if pair.one.corrected != pair.other.corrected or pair.one.day is None or pair.one.day != pair.other.day:
        return False
    put_right = pair.found.spots <= 1 and pair.found.shared >= LONG
    return put_right or not any(map(is_name, pair.found.edits))


@RULES.rule()
def cut(pair: Pair) -> bool:
    """One text holds the other but for whole sentences cut or added."""
    found = pair.found
    is_copy = not found.edits and found.share >= (COPY if found.shared >= ENOUGH else NEARLY_ALL)
    return is_copy and (found.sentences > 1 or pair.one_headline)


@RULES.rule()
def edited(pair: Pair) -> bool:
    """One text holds most of the other, but they differ within sentences: notices of one form do."""
    return pair.found.share >= COPY


@RULES.rule()
def other_text(_: Pair) -> bool:
    """Neither text holds enough of the other."""
    return True


def judge(pair: Pair) -> Judged:
    """Return what two articles are to each other, and the rule that says so."""
    rule = RULES.first(pair)
    assert rule, "the last rule always holds"
    verdict = VERDICTS.get(rule.name.rpartition(".")[2])
    if verdict is None:
        return Judged(rule, None)
    share = 1.0 if verdict[0] == "same_as" else pair.found.share
    return Judged(rule, Relationship(*verdict, share))


def in_words(pair: Pair, judged: Judged) -> str:
    """Return why two articles are what they are to each other: type, rule and what the comparison found."""
    found, verdict = pair.found, judged.relationship
    common = f"share of the shorter text {found.share:.2f}, whole sentences {found.sentences}"
    edits = f"edits {len(found.edits)}, places {found.spots}"
    return f"{verdict.type if verdict else 'nothing to each other'}: {judged.rule.says} ({common}, {edits})"


def relationship(one: Text, other: Text) -> Relationship | None:
    """Return what two articles are to each other, or None where each stands for itself.

    Two texts are one article if one holds the other but for whole sentences cut or added. If they differ within
    sentences, only title and day, title and document number, or a mark of correction make one the other's revision;
    without these they are two notices of one form.
    """
    return judge(Pair(one, other)).relationship


def precedes(one: Text, other: Text, kind: str) -> bool:
    """Tell whether the first of two articles is the original, if ``kind`` is the type of their relationship.

    The outlet that the other names as its source comes first; else the earlier publication; of one day, the fuller
    text; then the lower number in addresses of one host, and the one seen first.
    """
    if kind != "revision_of" and _cites(other, one) != _cites(one, other):
        return _cites(other, one)
    return _precedence(one, other, kind) < _precedence(other, one, kind)


def _precedence(text: Text, beside: Text, kind: str) -> tuple[str, bool, int, int, str, str]:
    moments = [one.published_at or one.first_seen_at for one in (text, beside)]
    exact = all(len(moment) > 10 for moment in moments)
    moment = moments[0] if exact else moments[0][:10]
    fuller = -len(text.words.text) if kind == "reprint_of" else 0
    # lists are walked from the newest row on: within a host the address tells more than who was seen first
    number = text.url_number if text.host == beside.host else 0
    return moment, text.corrected, fuller, number, text.first_seen_at, text.id


def _cites(text: Text, other: Text) -> bool:
    """Tell whether a text names the other one's publisher as its source."""
    cited = {text.source, text.original_source} - {None, text.agency}
    return bool(cited & {other.agency or other.source})
