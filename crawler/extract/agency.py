"""Whose page it is: the agency that a text names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.lexicon import organs
from crawler.lexicon.row import choice, forms

GENERIC = re.compile(choice(forms(organs.HEALTH_BUREAUS)))
LEAST = 2
LEAD = 2.0
"""A city must be named this many times as often as the next one."""


def named_agency(text: str, agencies: Sequence[tuple[str, str]]) -> int | None:
    """Return the index of the agency a text comes from, or None where it does not say.

    The full name counts most. A page that only prints 市卫生健康局 belongs to the city it names most, by far.

    :param agencies: (agency, city), e.g. (清远市卫生健康局, 清远市)
    """
    named = [text.count(agency) for agency, _ in agencies]
    if max(named, default=0) and named.count(max(named)) == 1:
        return named.index(max(named))
    if not GENERIC.search(text):
        return None
    cities = [text.count(city.removesuffix("市")) for _, city in agencies]
    ranked = sorted(cities, reverse=True)
    if not ranked or ranked[0] < LEAST or (len(ranked) > 1 and ranked[0] < LEAD * ranked[1]):
        return None
    return cities.index(ranked[0])
