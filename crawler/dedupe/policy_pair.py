"""A text beside a policy that it may explain: what it says of that, and what both say."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from typing import TYPE_CHECKING

from crawler.dedupe.cited import Cited, Given
from crawler.dedupe.policies import NUMBER, PLACE, QUOTED, TRIAL, Name, as_passed, is_same, spelled
from crawler.dedupe.subjects import may_explain
from crawler.dedupe.terms import runs
from crawler.lexicon.lazy import cached_property
from crawler.scoring import Rules
from crawler.text.script import simplified_chars

if TYPE_CHECKING:
    from crawler.dedupe.text import Text

FEW = 3
"""Figures of a text that prove little, whichever they are."""


@dataclass
class Explaining:
    """A text beside a policy that it may explain."""

    text: Text
    policy: Text
    cites: Cited

    @property
    def name(self) -> Name | None:
        """The name of the policy."""
        return self.policy.policy_name

    @cached_property
    def place(self) -> int | None:
        """Which of the names that the text cites is that of the policy."""
        name = self.name
        return next((at for at, one in enumerate(self.cites.names) if name and is_same(one, name)), None)

    @cached_property
    def numbered(self) -> bool:
        """Whether the text gives the number of the policy, in front of which further words may stand."""
        return any(map(self.is_own, self.cites.numbers))

    def is_own(self, given: Given) -> bool:
        """Tell whether a number that the text gives is that of the policy."""
        return self.own_number is not None and given.spelled.endswith(self.own_number)

    @cached_property
    def own_number(self) -> str | None:
        """The number of the policy as it is compared."""
        found = NUMBER.search(simplified_chars(self.policy.document_number or ""))
        return spelled(found) if found else None

    @property
    def titled(self) -> Name | None:
        """What its title names, if that is the name of a policy for certain."""
        subject = self.cites.subject
        quoted = self.cites.says_so and QUOTED.search(self.text.plain_title)
        passed = as_passed(subject) if subject else None
        return passed if passed and (passed.is_a_rule or quoted) else None

    @property
    def days(self) -> int | None:
        """Days from the policy to the text, as far as they are known."""
        return self.policy.days_to(self.text)

    @property
    def is_cited(self) -> bool:
        """Whether the text gives its name or number."""
        return self.numbered or self.place is not None

    @property
    def says_whose(self) -> bool:
        """Whether the title of the text, its agency or a name there has the place of the policy."""
        house = PLACE.match(self.policy.agency or "")
        place = (self.name and self.name.place) or (house[0] if house else "")
        told = (self.text.plain_title, self.text.agency or "", *(name.place for name in self.cites.names))
        return bool(place) and any(place in one for one in told)

    @cached_property
    def score(self) -> float:
        """What speaks for and against it, all in all."""
        return EXPLAINS.score(self)

    @property
    def sureness(self) -> float:
        """The same from 0 to 1."""
        return 1 / (1 + exp(-self.score))

    @cached_property
    def figures_shared(self) -> float:
        """How many of the figures of the text, with what they count, the policy has; one alone proves little."""
        own, its = self.text.measured, self.policy.measured
        return len(own & its) / (len(own) + FEW)

    @cached_property
    def topic_shared(self) -> float:
        """How much of what the policy is about the title of the text has."""
        return self.has_of(self.name) if self.name else 0.0

    @cached_property
    def title_pairs(self) -> set[str]:
        """The pairs of characters of the title of the text."""
        return runs(self.text.compared_title, 2)

    def is_called(self, genre: str) -> bool:
        """Tell whether the policy is of a genre, 《办法》."""
        title = TRIAL.sub("", self.policy.plain_title)
        return title.endswith(genre) or bool(self.name and self.name.key.endswith(genre))

    @property
    def its_days(self) -> set[str]:
        """The days that the policy gives, and that of its publication."""
        days = {*self.policy.days_told}
        if self.policy.day:
            days.add("{}月{}日".format(*map(int, self.policy.day.split("-")[1:])))
        return days

    def has_of(self, name: Name) -> float:
        """Return the share of the pairs of characters of what a policy is about that the title of the text has."""
        pairs = runs(name.topic, 2)
        return len(pairs & self.title_pairs) / len(pairs) if pairs else 0.0


EXPLAINS: Rules[Explaining] = Rules("explains")
"""What speaks for and against a text as an explanation of a policy; more than nothing is one."""


def beside(text: Text, policy: Text) -> Explaining | None:
    """Return a text beside a policy whose name or number it gives; what does not say so must be by its agency."""
    cites = text.cites
    if cites is None or not (policy.policy_name or policy.document_number):
        return None
    found = Explaining(text, policy, cites)
    if not cites.says_so and (policy.agency is None or (policy.agency != text.agency and not found.says_whose)):
        return None
    return found if found.is_cited or may_explain(text.subject, policy.subject) else None
