"""An article as far as a comparison needs it, and the keys under which its near-duplicates find it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from crawler.dedupe import policies
from crawler.dedupe.cited import MOST, Cited, cited
from crawler.dedupe.digests import headline_in_digits
from crawler.dedupe.form_rules import FORM
from crawler.dedupe.forms import fields, has_rows
from crawler.dedupe.frames import ISSUE, prose
from crawler.dedupe.marks import says_so, without_marks
from crawler.dedupe.numerals import in_digits
from crawler.dedupe.sketch import item_key, name_key, number_key, sketch
from crawler.dedupe.subjects import Subject, subject_of
from crawler.dedupe.terms import days, measured, runs
from crawler.dedupe.urls import host_key
from crawler.dedupe.words import Words, title_key, words
from crawler.dedupe.written import OF_A_FORM, Written
from crawler.text.normalise import comparison_key
from crawler.text.script import simplified_chars

SHORTEST = 40
"""Characters of words below which nothing is proved: many notices only say that the list is attached."""

A_PASSAGE = 4
"""Characters of a passage that a policy and its explanation have in common."""

A_SENTENCE = 16
"""Characters of a text that say something, if its title says the same."""

SHORTEST_TITLE = 2

NUMBER = re.compile(r"\d+(?:点\d+)?|[〇零一二三四五六七八九十百千万亿]+")


@dataclass
class Text:
    """An article, as far as a comparison needs it."""

    id: str
    title: str | None
    body: str = field(repr=False)
    published_at: str | None = None
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

    @cached_property
    def url_number(self) -> int:
        """The last number in its address, 0 if there is none: systems count up."""
        return int([0, *re.findall(r"\d{1,18}", self.url or "")][-1])

    @cached_property
    def plain_title(self) -> str:
        """Its title in simplified characters."""
        return simplified_chars(self.title or "")

    @cached_property
    def compared_title(self) -> str:
        """The same as it is compared, with its numbers in digits."""
        return in_digits(comparison_key(self.plain_title))

    @cached_property
    def unmarked_title(self) -> str:
        """Its title without a mark that it puts another right: the title of that one."""
        return without_marks(self.plain_title)

    @cached_property
    def words(self) -> Words:
        """The words of its body."""
        return words(self.body, self._outlets)

    @property
    def _outlets(self) -> set[str]:
        return {name for name in (self.source, self.original_source, self.agency) if name}

    @cached_property
    def sketch(self) -> list[int]:
        """The keys of these words."""
        return sketch(self.words.text)

    @cached_property
    def headline(self) -> str:
        """The words of its title, without a mark that it was put right; empty where that is too short to tell."""
        key = title_key(self.unmarked_title)
        return key if len(key) >= SHORTEST_TITLE else ""

    @cached_property
    def told_as(self) -> str:
        """Its headline as it stands in the words of a digest; empty where it is too short to be its own."""
        return headline_in_digits(self.headline)

    @cached_property
    def title_numbers(self) -> Counter[str]:
        """The numbers in the words of its title, and how often each stands there."""
        return Counter(NUMBER.findall(self.headline))

    @cached_property
    def title_form(self) -> str:
        """The words of its title without these numbers."""
        return NUMBER.sub("", self.headline)

    @cached_property
    def corrected(self) -> bool:
        """Whether its title says that it puts another right."""
        return self.unmarked_title != self.plain_title

    @cached_property
    def corrects(self) -> bool:
        """Whether its first or last lines say so."""
        return says_so(self._simplified)

    @property
    def day(self) -> str | None:
        """The day of publication, YYYY-MM-DD."""
        return self.published_at[:10] if self.published_at else None

    @cached_property
    def is_form(self) -> bool:
        """Whether it is a form that was filled in, by its title or its lines."""
        return bool(OF_A_FORM.search(self.unmarked_title)) or has_rows(self.body)

    @cached_property
    def _simplified(self) -> str:
        """Its body in simplified characters."""
        return simplified_chars(self.body)

    @cached_property
    def fields(self) -> dict[str, str]:
        """What stands behind the labels of its lines that recur in none: 电话, 主办单位, 编辑."""
        return fields(self._simplified)

    @cached_property
    def unseen(self) -> frozenset[str]:
        """Its lines that do not count among its words."""
        kept = frozenset(prose(self.body, self._outlets))
        lines = map(str.strip, self._simplified.split("\n"))
        return frozenset(line for line in lines if line and line not in kept)

    @cached_property
    def formal(self) -> float:
        """How much speaks for a form that was filled in, by how it is written; below 0 it tells what happened."""
        return FORM.score(Written(self.unmarked_title, self._simplified))

    @cached_property
    def case_numbers(self) -> frozenset[str]:
        """Numbers of documents and cases that its body names."""
        return policies.numbers(self.body)

    @cached_property
    def issues(self) -> frozenset[str]:
        """Which of its kind it is, by lines such as 第34号."""
        return frozenset(map(in_digits, ISSUE.findall(self.body)))

    @cached_property
    def cites(self) -> Cited | None:
        """What it says of a policy that it may explain; None for a text that explains none."""
        return cited(self.unmarked_title, self.body)

    @cached_property
    def policy_name(self) -> policies.Name | None:
        """The name of the policy that it holds, by its title; None for other texts."""
        if self.cites and self.cites.says_so:
            return None
        return policies.named(self.plain_title, numbered=bool(self.document_number))

    @cached_property
    def subject(self) -> Subject | None:
        """By what it is looked up as a policy, or as what may explain one without citing it."""
        return subject_of(self)

    @cached_property
    def subject_keys(self) -> list[int]:
        """All keys under which it is found so."""
        return self.subject.keys if self.subject else []

    @cached_property
    def passages(self) -> set[str]:
        """The short passages of its words."""
        return runs(self.words.text, A_PASSAGE)

    @cached_property
    def measured(self) -> frozenset[str]:
        """Its figures, with what they count."""
        return measured(self.words.text)

    @cached_property
    def days_told(self) -> frozenset[str]:
        """The days of a year that its words give."""
        return days(self.words.text)

    def days_to(self, other: Text) -> int | None:
        """Return the days from its publication to that of another; None where one has no day."""
        one, two = self.day, other.day
        return (date.fromisoformat(two) - date.fromisoformat(one)).days if one and two else None

    @cached_property
    def found_by(self) -> list[int]:
        """All keys under which it is found, each once."""
        return list(dict.fromkeys([*keys(self), *policy_keys(self), *item_keys(self)]))


def keys(text: Text) -> list[int]:
    """Return the keys under which a text is found by its near-duplicates: none if it is too short to tell."""
    plain = text.words.text
    if len(plain) >= SHORTEST:
        found = text.sketch
    else:
        whole = title_key(text.title) + plain
        wholes = [whole] * (len(whole) >= SHORTEST) + [plain] * (len(plain) >= A_SENTENCE)
        found = [sketch(one)[0] for one in wholes]
    return found + ([number_key(text.document_number)] if text.document_number else [])


def policy_keys(text: Text) -> list[int]:
    """Return the keys that a policy and the texts that explain it have in common: its name and its number.

    A policy is found by its name with and without the place at its head; by what does not say that it explains one,
    within its agency alone: names and numbers of policies stand in many texts.
    """
    house = f"\n{text.agency}" if text.agency else ""
    found = _own_names(text)
    found += [one + house for one in found if house]
    return list(dict.fromkeys(map(name_key, [*found, *_cited_names(text, text.cites, house)] if text.cites else found)))


def _cited_names(text: Text, cites: Cited, house: str) -> list[str]:
    """Return by what the policies are named that a text cites: those of others, if it says so or at once."""
    names, tails = cites.names[:MOST], [given.tail for given in cites.numbers[:MOST]]
    if cites.says_so:
        return [*(name.whole for name in names), *tails]
    others = [one.whole for one in cites.at_once[0] if one.place and one.place not in (text.agency or "")]
    own = [*(one for name in names for one in (name.whole, name.key)), *tails] if house else []
    return [*others, *(one + house for one in own)]


def _own_names(text: Text) -> list[str]:
    """Return by what a policy is named: its name with and without its place, and the end of its number."""
    name = text.policy_name
    tail = policies.tail(text.document_number) if text.document_number else None
    return [*((name.key, name.whole) if name else ()), *([tail] if tail else [])]


def item_keys(text: Text) -> list[int]:
    """Return the keys that a digest and the articles it holds have in common: their headlines.

    A title of a form stands over many cases, and a policy has a key by its name.
    """
    if text.document_number or text.policy_name or len(text.words.text) < SHORTEST:
        return []
    own = "" if OF_A_FORM.search(text.unmarked_title) else text.told_as
    return [item_key(one) for one in (own, *text.words.items) if one]
