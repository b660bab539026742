"""What speaks for and against a text that names a policy as one that explains it.

Names and numbers of policies stand in texts of all kinds; what explains one names it first, is by its agency, comes
soon behind it and says what it says. Weights by ``python tests/scoring explains --fit``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from math import exp
from operator import attrgetter
from typing import TYPE_CHECKING

from crawler.dedupe.cited import Cited, Given
from crawler.dedupe.numerals import in_digits
from crawler.dedupe.policies import NUMBER, QUOTED, Name, as_passed, is_same, spelled
from crawler.dedupe.policy_titles import is_a_guide, is_a_rule, is_told, tells_of_doing
from crawler.lexicon.lazy import cached_property
from crawler.scoring import Rules
from crawler.text.normalise import comparison_key
from crawler.text.script import simplified_chars

if TYPE_CHECKING:
    from crawler.dedupe.text import Text

BEFORE, BEHIND = 20, 500
"""Days before and behind the publication of a policy in which it is explained."""

LATE = 150
"""Days behind it within which most is explained."""

TOPIC = 3
"""Characters in a row that the topics of two names of one policy have in common at least."""

PASSAGE = 4
"""Characters of a passage that a policy and its explanation have in common."""

MOST_OF_IT = 0.6
"""Share of the passages of a policy that a copy of it has."""

FIGURES = re.compile(r"\d{2,}(?:点\d+)?|\d(?:点\d+)?.")
YEAR = re.compile(r"(?:19|20)\d\d$")


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
        one, other = self.policy.day, self.text.day
        return (date.fromisoformat(other) - date.fromisoformat(one)).days if one and other else None

    @cached_property
    def score(self) -> float:
        """What speaks for and against it, all in all."""
        return EXPLAINS.score(self)

    @property
    def sureness(self) -> float:
        """The same from 0 to 1."""
        return 1 / (1 + exp(-self.score))

    @cached_property
    def passages(self) -> tuple[set[str], set[str]]:
        """The short passages of both."""
        own, its = (_runs(one.words.text, PASSAGE) for one in (self.text, self.policy))
        return own, its

    @cached_property
    def figures(self) -> tuple[set[str], set[str]]:
        """The figures of both."""
        own, its = (_figures(one.words.text) for one in (self.text, self.policy))
        return own, its

    @cached_property
    def topic_shared(self) -> float:
        """How much of what the policy is about the title of the text has."""
        return self.has_of(self.name) if self.name else 0.0

    @cached_property
    def title_pairs(self) -> set[str]:
        """The pairs of characters of the title of the text."""
        return _runs(in_digits(comparison_key(self.text.plain_title)), 2)

    def has_of(self, name: Name) -> float:
        """Return the share of the pairs of characters of what a policy is about that the title of the text has."""
        pairs = _runs(name.topic, 2)
        return len(pairs & self.title_pairs) / len(pairs) if pairs else 0.0


EXPLAINS: Rules[Explaining] = Rules("explains")
"""What speaks for and against a text as an explanation of a policy; more than nothing is one."""


@EXPLAINS.rule(-5.0)
def is_text(_: Explaining) -> float:
    """It is a text at all."""
    return 1.0


@EXPLAINS.rule(2.1)
def is_titled_so(one: Explaining) -> float:
    """Its title has the name of the policy, or its number."""
    given = NUMBER.search(one.text.plain_title)
    if given and one.own_number and spelled(given).endswith(one.own_number):
        return 1.0
    subject, name = one.cites.subject, one.name
    return float(bool(subject and name and (is_same(subject, name) or is_same(as_passed(subject), name))))


@EXPLAINS.rule(0.3)
def is_named_first(one: Explaining) -> float:
    """Of all that it names the policy comes first, but for the name in its title, which may be short for it."""
    return float(one.place is not None and one.place == (one.place > 0 and one.cites.names[0] == one.cites.subject))


@EXPLAINS.rule(-4.2)
def rests_on_it(one: Explaining) -> float:
    """It gives the policy, by name or number, as what something rests on."""
    if one.place is not None:
        return float(one.cites.rests)
    return float(all(given.is_ground for given in one.cites.numbers if one.is_own(given)))


@EXPLAINS.rule(-9.0)
def gives_other_numbers(one: Explaining) -> float:
    """It gives another number for the policy, or one that is no other's by name and nothing that it rests on."""
    if one.numbered or not one.own_number:
        return 0.0
    return float(
        any(
            is_same(given.of, one.name) if given.of and one.name else not given.is_ground for given in one.cites.numbers
        )
    )


@EXPLAINS.rule(-9.0)
def is_titled_otherwise(one: Explaining) -> float:
    """Its title names a policy whose topic has nothing in common with that of this one: the number is misprinted."""
    if not (one.titled and one.name):
        return 0.0
    topics = one.titled.topic, one.name.topic
    size = min(TOPIC, *map(len, topics))
    return float(not _runs(topics[0], size) & _runs(topics[1], size))


@EXPLAINS.rule(-6.0)
def is_titled_for_another(one: Explaining) -> float:
    """Its title names a policy of which the name of this one is no longer form, and gives no number of it."""
    if not one.titled or one.numbered:
        return 0.0
    left = iter(in_digits(comparison_key(one.policy.plain_title)))
    return float(not all(char in left for char in one.titled.key))


@EXPLAINS.rule(-2.0)
def is_titled_apart(one: Explaining) -> float:
    """Its title says what it explains, if no name of a policy, and has no word of this one."""
    return float(one.cites.subject is not None and not one.titled and not one.topic_shared)


@EXPLAINS.rule(-1.8)
def names_others(one: Explaining) -> float:
    """How many other policies it names: one stands in many texts, three in a list."""
    others = [
        at
        for at, name in enumerate(one.cites.names)
        if name.is_a_rule and at != one.place and name != one.cites.subject
    ]
    return min(9, len(others) ** 2) / 9


@EXPLAINS.rule(2.3)
def says_so(one: Explaining) -> float:
    """Its title says that it explains something."""
    return float(one.cites.says_so)


@EXPLAINS.rule(-1.8)
def tells_news(one: Explaining) -> float:
    """Its title tells news of something."""
    return float(is_told(one.text.plain_title))


@EXPLAINS.rule(-4.6)
def tells_what_was_done(one: Explaining) -> float:
    """Its title tells of something done with a policy."""
    return float(not one.cites.says_so and tells_of_doing(one.text.plain_title))


@EXPLAINS.rule(1.9)
def guides(one: Explaining) -> float:
    """Its title is that of a guide."""
    return float(is_a_guide(one.text.plain_title))


@EXPLAINS.rule(-4.4)
def is_a_policy(one: Explaining) -> float:
    """Its title is that of a policy of its own."""
    return float(not one.cites.says_so and is_a_rule(one.text.plain_title))


@EXPLAINS.rule(-9.0)
def is_of_another_agency(one: Explaining) -> float:
    """Another agency has published it, and the name of the policy does not say whose it is."""
    agencies = {one.policy.agency, one.text.agency} - {None}
    return float(len(agencies) > 1 and not (one.name and one.name.place))


@EXPLAINS.rule(-9.0)
def is_out_of_time(one: Explaining) -> float:
    """It was published long before the policy, or long behind it."""
    return float(one.days is not None and not -BEFORE <= one.days <= BEHIND)


@EXPLAINS.rule(3.8)
def is_soon(one: Explaining) -> float:
    """How soon behind the policy it was published; what comes months later has another reason."""
    return max(0.0, 1 - one.days / LATE) if one.days is not None and one.days >= 0 else 0.0


@EXPLAINS.rule(3.3)
def is_about_it(one: Explaining) -> float:
    """Share of what the policy is about that its title has."""
    return one.topic_shared


@EXPLAINS.rule(-4.0)
def is_about_another(one: Explaining) -> float:
    """How much more its title has of what another policy is about that it names."""
    others = [name for at, name in enumerate(one.cites.names) if at != one.place and name != one.cites.subject]
    return max(0.0, max(map(one.has_of, others), default=0.0) - one.topic_shared)


@EXPLAINS.rule(-0.9)
def is_its_text(one: Explaining) -> float:
    """It holds most of the policy: it is that policy once more."""
    own, its = one.passages
    return float(len(own & its) > MOST_OF_IT * len(its)) if its else 0.0


@EXPLAINS.rule(1.0)
def has_many_of_them(one: Explaining) -> float:
    """How many of its figures the policy has, five or more being many."""
    own, its = one.figures
    return min(5, len(own & its)) / 5


def explained(one: Text, other: Text) -> Explaining | None:
    """Return which of two texts explains the other, a policy, if one does: the one of which that is surer."""
    if one.cites is None and other.cites is None:  # as of most pairs
        return None
    both = [found for found in (beside(one, other), beside(other, one)) if found and found.score > 0]
    return max(both, key=attrgetter("score"), default=None)


def beside(text: Text, policy: Text) -> Explaining | None:
    """Return a text beside a policy whose name or number it gives; what does not say so must be by its agency."""
    cites = text.cites
    if cites is None or not (policy.policy_name or policy.document_number):
        return None
    if not cites.says_so and (policy.agency is None or policy.agency != text.agency):
        return None
    found = Explaining(text, policy, cites)
    return found if found.numbered or found.place is not None else None


def _runs(text: str, size: int) -> set[str]:
    return {text[at : at + size] for at in range(len(text) - size + 1)}


def _figures(text: str) -> set[str]:
    """Return the figures in the words of a text, those of one digit with what they count; years prove little."""
    return {found for found in FIGURES.findall(text) if not YEAR.match(found)}
