"""What a policy and a text that explains it without citing it have in common: their agency, days, words and figures."""

from __future__ import annotations

from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from crawler.dedupe.policy_titles import tells_of_doing
from crawler.dedupe.sketch import subject_key
from crawler.dedupe.terms import MEASURED, runs

if TYPE_CHECKING:
    from crawler.dedupe.text import Text

PERIOD = 40
"""Days of a period: a text is looked up beside the policies of its own and of the one before."""

COMMON = 2
"""Terms that a policy and its explanation have in common at least."""

MOST = 24
"""Figures of a text that are among its terms."""


class Subject(NamedTuple):
    """By what a policy, or a text that may explain one without citing it, is looked up."""

    is_policy: bool
    terms: frozenset[str]
    """Pairs of characters of its title, or of the name of the policy, and its figures."""
    house: str
    """Agency that published it, which is that of both."""
    period: int
    """Days since the beginning of time, in periods."""

    @property
    def keys(self) -> list[int]:
        """What it is listed under: a policy also in the period behind its own."""
        periods = (self.period, self.period + 1) if self.is_policy else (self.period,)
        return [
            subject_key(f"{self.house}\n{period}\n{term}", self.is_policy)
            for period in periods
            for term in sorted(self.terms)
        ]


def subject_of(text: Text) -> Subject | None:
    """Return by what a text is looked up as a policy or its explanation; None for one that is neither, or cites one."""
    if text.agency is None or text.day is None:
        return None
    is_policy = _is_policy(text)
    if not (is_policy or _may_explain_one(text)):
        return None
    figures = islice(dict.fromkeys(MEASURED.findall(text.words.text)), MOST)
    terms = frozenset((*runs(_matter_of(text), 2), *figures))
    return Subject(is_policy, terms, text.agency, date.fromisoformat(text.day).toordinal() // PERIOD)


def _is_policy(text: Text) -> bool:
    name = text.policy_name
    return bool(text.document_number or (name and name.is_a_rule and not tells_of_doing(text.plain_title)))


def _may_explain_one(text: Text) -> bool:
    return text.policy_name is None and text.cites is not None and text.cites.is_open


def _matter_of(text: Text) -> str:
    """Return what the title of a text says that it is about, as it is compared."""
    return text.policy_name.topic if text.policy_name else text.compared_title


def may_explain(one: Subject | None, other: Subject | None) -> bool:
    """Tell whether two are a policy and what may explain it: of one agency, with terms in common."""
    if one is None or other is None or one.is_policy == other.is_policy or one.house != other.house:
        return False
    return len(one.terms & other.terms) >= COMMON
