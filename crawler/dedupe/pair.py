"""Two articles side by side: what they have in common, as far as rules ask for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from typing import NamedTuple

from crawler.dedupe.compare import Comparison, compare
from crawler.dedupe.explaining import explained
from crawler.dedupe.frames import is_of_print, prose, sentences
from crawler.dedupe.policy_pair import Explaining
from crawler.dedupe.text import A_SENTENCE, SHORTEST, Text

WHOLE = 0.97
"""The same of forms: two that each have a row of their own are two."""

VERSION = 0.5
"""Share of the shorter text where title and day or document number agree already."""

ONE_FORM = 0.6
"""Ratio from which on two titles, numbers left out, are of one form; below, one is a headline of its own."""


NEWS = 100
"""Characters of news in front of an older text that is told again behind them."""

OWN = 0.15
"""The same as a share of the whole."""

SEASON = 45
"""Days after which a table or form that has grown is a new one."""

LEFT_OUT = 60
"""Characters that are left out of the older text at least; what is told whole is a reprint with a preface."""


IN_DOUBT = -1.5
"""What speaks for a form where nothing but this says that two texts are no news."""


AT_LENGTH, MUCH = 8, 250
"""Sentences, and their characters, that agree in what is told at length; a form that is filled in has fewer."""

AS_A_FORM = 0.5
"""What speaks for a form where even so many sentences may be those of one."""


class Kin(NamedTuple):
    """Articles of the title of a pair, the same ones whichever of the two is named first."""

    head: Text
    """That one of the two next to which they stand."""
    siblings: Sequence[Text]


@dataclass
class Pair:
    """Two articles side by side."""

    one: Text
    other: Text
    kin: Callable[[], Kin] | None = None
    """Looks up other articles of their title, for a rule that asks for them."""

    @cached_property
    def found(self) -> Comparison:
        """What their texts have in common, word for word."""
        return compare(self.one.words, self.other.words)

    @cached_property
    def explained(self) -> Explaining | None:
        """Which of them explains the other, a policy, if one does."""
        return explained(self.one, self.other)

    @cached_property
    def titles_agree(self) -> bool:
        """Whether the titles may stand over one article: they may be rewritten or cut, but not differ in a number."""
        one, other = self.one, self.other
        if self.one_headline or _is_within(one.title_numbers, other.title_numbers):
            return True
        return one.title_form != other.title_form and not _are_of_one_form(one.title_form, other.title_form)

    @property
    def one_headline(self) -> bool:
        """Whether the titles are the same, but for what one has more at an end."""
        short, long = sorted((self.one.headline, self.other.headline), key=len)
        return bool(short) and short in long

    @property
    def told_on(self) -> bool:
        """Whether one, under a headline of its own, has news in front of a good part of the other: it is no reprint.

        So it is where both begin with sentences of their own.
        """
        if self.one_headline:
            return False
        if min(self.found.ahead) >= A_SENTENCE:
            return True
        sizes = [len(text.words.text) for text in (self.one, self.other)]
        return any(
            ahead >= max(NEWS, OWN * size) and size_of_other - self.found.shared >= LEFT_OUT
            for ahead, size, size_of_other in zip(self.found.ahead, sizes, reversed(sizes), strict=True)
        )

    @cached_property
    def is_short(self) -> bool:
        """Whether one of the texts is too short for a comparison."""
        return min(len(self.one.words.text), len(self.other.words.text)) < SHORTEST

    @property
    def is_held_whole(self) -> bool:
        """Whether the sentences of one of two texts of one headline, within days, are all among those of the other.

        Of two forms all must be the same: what one has more is what it was filled in with. Only what another house
        puts around a sentence is no sentence.
        """
        shorter, longer = sorted((self.one.words, self.other.words), key=lambda words: len(words.text))
        if len(shorter.text) < A_SENTENCE or not self.one_headline or abs(self.days_apart or 0) > SEASON:
            return False
        if shorter.text == longer.text:
            return True
        return self._is_framed if self.of_a_form else set(shorter.sentences) <= set(longer.sentences)

    @property
    def _is_framed(self) -> bool:
        """Whether another house has put lines around a text of one or few sentences, none of them a sentence."""
        one, other = (prose(text.body) for text in (self.one, self.other))
        told = sentences(one)
        return not self.one_house and told == sentences(other) and told in (one, other)

    @property
    def headline_within(self) -> bool:
        """Whether the headline of one, long enough to be its own, stands in the text of the other."""
        both = ((self.one, self.other), (self.other, self.one))
        return any(bool(one.told_as) and one.told_as in other.words.text for one, other in both)

    @property
    def may_be_versions(self) -> bool:
        """Whether titles and texts allow that one puts the other right: same title, changed text or same host."""
        one, other = self.one, self.other
        if not one.headline or one.headline != other.headline or self.found.share < VERSION:
            return False
        return bool(self.found.edits) or one.host == other.host

    @cached_property
    def put_right_by(self) -> Text | None:
        """That one of two of one title which alone says, over or in its text, that it puts the other right."""
        one, other = self.one, self.other
        if one.corrected != other.corrected:
            return one if one.corrected else other
        if one.headline != other.headline or one.corrects == other.corrects:
            return None
        return one if one.corrects else other

    @property
    def numbered(self) -> bool:
        """Whether both have a document number: then that decides which are versions."""
        return bool(self.one.document_number and self.other.document_number)

    @property
    def of_one_number(self) -> bool:
        """Whether both have the same document number."""
        return self.numbered and self.one.document_number == self.other.document_number

    @property
    def other_city(self) -> bool:
        """Whether they speak for two cities."""
        return bool(self.one.city and self.other.city) and self.one.city != self.other.city

    @property
    def other_agency(self) -> bool:
        """Whether they are by two agencies: neither puts right what the other has published."""
        return bool(self.one.agency and self.other.agency) and self.one.agency != self.other.agency

    @property
    def one_house(self) -> bool:
        """Whether one host, or one agency, has published both."""
        one, other = self.one, self.other
        return one.host == other.host or (one.agency is not None and one.agency == other.agency)

    @cached_property
    def of_a_form(self) -> bool:
        """Whether both are one form filled in."""
        return self.one.is_form and self.other.is_form

    @cached_property
    def may_be_filled_in(self) -> bool:
        """Whether both may be one form filled in: in doubt who says that one puts the other right has to prove it."""
        return self.of_a_form or min(self.one.formal, self.other.formal) > IN_DOUBT

    @property
    def told_at_length(self) -> bool:
        """Whether both tell the same in so many sentences that what differs in a place makes no other case of it."""
        if self.found.sentences < AT_LENGTH or self.found.shared < MUCH:
            return False
        return min(self.one.formal, self.other.formal) < AS_A_FORM

    @cached_property
    def filled_otherwise(self) -> bool:
        """Whether a form says something else behind a label, or in a line of one house that counts for no words.

        What is furniture beside news is what a form leaves open: who may be asked, when it was published. Only who
        prints what another house has published fills in such labels anew.
        """
        if not self.may_be_filled_in:
            return False
        fields = self.one.fields, self.other.fields
        differing = [label for label in fields[0].keys() & fields[1].keys() if fields[0][label] != fields[1][label]]
        if not self.one_house:
            return not all(map(is_of_print, differing))
        return bool(differing) or bool(self.one.unseen - self.other.unseen and self.other.unseen - self.one.unseen)

    @property
    def numbers_differ(self) -> bool:
        """Whether both name documents or cases by number, and none that the other names."""
        one, other = self.one.case_numbers, self.other.case_numbers
        return bool(one and other) and not one & other

    @property
    def other_issue(self) -> bool:
        """Whether both say which of their kind they are, and not the same."""
        one, other = self.one.issues, self.other.issues
        return bool(one and other) and not one & other

    @property
    def days_apart(self) -> int | None:
        """Days from the first to the second; None where one has no day."""
        return self.one.days_to(self.other)

    @cached_property
    def other_case(self) -> bool:
        """Whether they are two issues or cases of a form: it leaves open what differs, or each has rows of its own."""
        if self.numbers_differ or self.other_issue:
            return True
        if not self.may_be_filled_in or (self.told_at_length and self.found.spots <= 1):
            return False
        return bool(self.found.edits) or self.found.share < WHOLE


def _are_of_one_form(one: str, other: str) -> bool:
    """Tell whether two titles are alike. Few that are not have characters enough in common, which costs less to see."""
    if 2 * sum(map(set(other).__contains__, one)) < ONE_FORM * (len(one) + len(other)):
        return False
    return SequenceMatcher(None, one, other).ratio() >= ONE_FORM


def _is_within(one: Counter[str], other: Counter[str]) -> bool:
    """Tell whether one of two titles has all the numbers of the other."""
    if one.keys().isdisjoint(other):  # as most that have any
        return not (one and other)
    return one <= other or other <= one
