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
from crawler.lexicon.row import choice, forms
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
    rf"^\W*(?:{choice(forms(CORRECTIONS, stands='before'))})\W+"
    rf"|\W+(?:{choice(forms(CORRECTIONS, stands='behind'))})\W*$"
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
        return words(self.body)

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


def relationship(one: Text, other: Text) -> Relationship | None:
    """Return what two articles are to each other, or None where each stands for itself.

    Two texts are one article if one holds the other but for whole sentences cut or added. If they differ within
    sentences, only title and day, title and document number, or a mark of correction make one the other's revision;
    without these they are two notices of one form.
    """
    if min(len(one.words.text), len(other.words.text)) < SHORTEST:
        return _of_short_texts(one, other)
    found = compare(one.words, other.words)
    if not _titles_agree(one, other):
        return Relationship("related", "title", found.share) if found.share >= COPY else None
    if one.words.text == other.words.text:
        return Relationship("same_as", "words", 1.0)
    is_copy = not found.edits and found.share >= (COPY if found.shared >= ENOUGH else NEARLY_ALL)
    is_copy = is_copy and (found.sentences > 1 or _one_headline(one, other))
    version = _version(one, other, found)
    if version and (found.edits or one.host == other.host):
        return Relationship("revision_of", version, found.share)
    if is_copy:
        return Relationship("reprint_of", "cut", found.share)
    return Relationship("related", "edits", found.share) if found.share >= COPY else None


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


def _of_short_texts(one: Text, other: Text) -> Relationship | None:
    """Texts too short for a comparison are the same only if title and body are, word for word."""
    both = [title_key(text.title) + text.words.text for text in (one, other)]
    return Relationship("same_as", "words", 1.0) if both[0] == both[1] and len(both[0]) >= SHORTEST else None


def _one_headline(one: Text, other: Text) -> bool:
    """Tell whether two titles are the same, but for what one has more at an end."""
    short, long = sorted((one.headline, other.headline), key=len)
    return bool(short) and short in long


def _titles_agree(one: Text, other: Text) -> bool:
    """Tell whether the titles may stand over one article: they may be rewritten or cut, but not differ in a number."""
    numbers = [Counter(NUMBER.findall(text.headline)) for text in (one, other)]
    if numbers[0] <= numbers[1] or numbers[1] <= numbers[0] or _one_headline(one, other):
        return True
    return SequenceMatcher(None, NUMBER.sub("", one.headline), NUMBER.sub("", other.headline)).ratio() < ONE_FORM


def _version(one: Text, other: Text, found: Comparison) -> str | None:
    """Return what makes one article a version of the other: title with document number or day, or its own word."""
    if not one.headline or one.headline != other.headline or found.share < VERSION:
        return None
    if one.document_number and other.document_number:
        return "number" if one.document_number == other.document_number else None
    if one.city and other.city and one.city != other.city:
        return None
    if one.corrected != other.corrected:
        return "correction" if found.share >= COPY else None
    if one.day is None or one.day != other.day:
        return None
    put_right = found.spots <= 1 and found.shared >= LONG
    return "title" if put_right or not any(map(is_name, found.edits)) else None
