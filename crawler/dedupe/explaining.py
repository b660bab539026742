"""What speaks for and against a text that names a policy as one that explains it.

Names and numbers of policies stand in texts of all kinds; what explains one names it first, is by its agency, comes
soon behind it and says what it says. Weights by ``python tests/scoring explains --fit``.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from crawler.dedupe.policies import NUMBER, as_passed, is_same, spelled
from crawler.dedupe.policy_pair import EXPLAINS, Explaining, beside
from crawler.dedupe.policy_titles import is_a_guide, is_a_rule, is_told, tells_of_doing
from crawler.dedupe.subjects import COMMON
from crawler.dedupe.terms import runs

if TYPE_CHECKING:
    from crawler.dedupe.text import Text

BEFORE, BEHIND = 20, 500
"""Days before and behind the publication of a policy in which it is explained."""

AT_ONCE = 20
"""Days behind it within which most is explained that does not cite it."""

LATE = 150
"""Days behind it within which most is explained."""

MOST_OF_IT = 0.6
"""Share of the passages of a policy that a copy of it has."""


@EXPLAINS.rule(-4.5)
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


@EXPLAINS.rule(-4.1)
def rests_on_it(one: Explaining) -> float:
    """It gives the policy, by name or number, as what something rests on; a guide rests on what it tells."""
    if is_a_guide(one.text.plain_title):
        return 0.0
    if one.place is not None:
        return float(one.cites.rests)
    return float(one.numbered and all(given.is_ground for given in one.cites.numbers if one.is_own(given)))


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
    pairs, its = (runs(name.topic, 2) for name in (one.titled, one.name))
    return float(2 * len(pairs & its) < len(pairs))


@EXPLAINS.rule(-6.0)
def is_titled_for_another(one: Explaining) -> float:
    """Its title names a policy of which the name of this one is no longer form, and gives no number of it."""
    if not one.titled or one.numbered:
        return 0.0
    title, at, others = one.policy.compared_title, 0, 0
    for char in one.titled.key:
        found = title.find(char, at)
        at, others = (found + 1, others) if found >= 0 else (at, others + 1)
    return float(others > 1)


@EXPLAINS.rule(-3.0)
def is_titled_apart(one: Explaining) -> float:
    """Its title says what it explains, if no name of a policy, and has no word of this one."""
    return float(one.cites.subject is not None and not one.titled and not one.topic_shared)


@EXPLAINS.rule(-2.0)
def names_others(one: Explaining) -> float:
    """How many other policies it names: one stands in many texts, three in a list."""
    others = [
        at
        for at, name in enumerate(one.cites.names)
        if name.is_a_rule and at != one.place and name != one.cites.subject
    ]
    return min(9, len(others) ** 2) / 9


@EXPLAINS.rule(2.5)
def says_so(one: Explaining) -> float:
    """Its title says that it explains something."""
    return float(one.cites.says_so)


@EXPLAINS.rule(-1.7)
def tells_news(one: Explaining) -> float:
    """Its title tells news of something."""
    return float(is_told(one.text.plain_title))


@EXPLAINS.rule(-6.0)
def tells_what_was_done(one: Explaining) -> float:
    """Its title tells of something done with a policy, in words that do not stand in the title of that."""
    told, policy = one.text.plain_title, one.policy.plain_title
    return float(not one.cites.says_so and tells_of_doing(told) and not tells_of_doing(policy))


@EXPLAINS.rule(1.5)
def guides(one: Explaining) -> float:
    """Its title is that of a guide."""
    return float(is_a_guide(one.text.plain_title))


@EXPLAINS.rule(-4.5)
def is_a_policy(one: Explaining) -> float:
    """Its title is that of a policy of its own."""
    return float(not one.cites.says_so and is_a_rule(one.text.plain_title))


@EXPLAINS.rule(-9.0)
def is_of_another_agency(one: Explaining) -> float:
    """Another agency has published it, and it does not say whose policy it is."""
    agencies = {one.policy.agency, one.text.agency} - {None}
    return float(len(agencies) > 1 and not one.says_whose)


@EXPLAINS.rule(-9.0)
def speaks_for_others(one: Explaining) -> float:
    """Another agency, or none, has published it, and it neither says that it explains nor has figures of the policy."""
    if one.cites.says_so or one.policy.agency == one.text.agency:
        return 0.0
    return float(len(one.text.measured & one.policy.measured) < COMMON)


@EXPLAINS.rule(-9.0)
def is_out_of_time(one: Explaining) -> float:
    """It was published long before the policy, or long behind it."""
    return float(one.days is not None and not -BEFORE <= one.days <= BEHIND)


@EXPLAINS.rule(4.1)
def is_soon(one: Explaining) -> float:
    """How soon behind the policy it was published; what comes months later has another reason."""
    return max(0.0, 1 - one.days / LATE) if one.days is not None and one.days >= 0 else 0.0


@EXPLAINS.rule(0.9)
def is_at_once(one: Explaining) -> float:
    """How soon behind the policy it was published, if it does not cite it."""
    return max(0.0, 1 - one.days / AT_ONCE) if one.days is not None and one.days >= 0 and not one.is_cited else 0.0


@EXPLAINS.rule(2.8)
def is_about_it(one: Explaining) -> float:
    """Share of what the policy is about that its title has."""
    return one.topic_shared


@EXPLAINS.rule(-4.0)
def is_about_another(one: Explaining) -> float:
    """How much more its title has of what another policy is about that it names."""
    others = [name for at, name in enumerate(one.cites.names) if at != one.place and name != one.cites.subject]
    return max(0.0, max(map(one.has_of, others), default=0.0) - one.topic_shared)


@EXPLAINS.rule(-2.0)
def is_its_text(one: Explaining) -> float:
    """It holds most of the policy: it is that policy once more."""
    own, its = one.text.passages, one.policy.passages
    return float(len(own & its) > MOST_OF_IT * len(its)) if its else 0.0


@EXPLAINS.rule(-3.9)
def cites_nothing(one: Explaining) -> float:
    """It gives neither name nor number of the policy."""
    return float(not one.is_cited)


@EXPLAINS.rule(3.4)
def names_its_genre(one: Explaining) -> float:
    """It does not cite the policy, but speaks of one of its genre, 《办法》."""
    return float(not one.is_cited and any(map(one.is_called, one.cites.genres)))


@EXPLAINS.rule(2.9)
def has_its_figures(one: Explaining) -> float:
    """Share of its figures that the policy has."""
    return one.figures_shared


@EXPLAINS.rule(2.5)
def rests_on_its_figures(one: Explaining) -> float:
    """The same, if it does not cite the policy."""
    return 0.0 if one.is_cited else one.figures_shared


@EXPLAINS.rule(2.1)
def speaks_of_one(one: Explaining) -> float:
    """It does not cite the policy, but says that there is a new one."""
    return float(not one.is_cited and one.cites.tells_of_one)


@EXPLAINS.rule(1.6)
def gives_its_day(one: Explaining) -> float:
    """It gives a day of the policy, that of its publication or one that it gives itself."""
    return float(not one.text.days_told.isdisjoint(one.its_days))


def explained(one: Text, other: Text) -> Explaining | None:
    """Return which of two texts explains the other, a policy, if one does: the one of which that is surer."""
    if one.cites is None and other.cites is None:  # as of most pairs
        return None
    both = [found for found in (beside(one, other), beside(other, one)) if found and found.score > 0]
    return max(both, key=attrgetter("score"), default=None)
