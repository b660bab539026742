"""Whose page it is: the agency that a text names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.lexicon import organs
from crawler.lexicon.row import choice, forms
from crawler.text.names import HAN

GENERIC = re.compile(choice(forms(organs.HEALTH_BUREAUS)))
WORDS = re.compile(f"{HAN}+")
"""What may hold a name: a page's source is mostly markup, in which some hundred names need not be counted."""

LEAST = 2
LEAD = 2.0
"""A city must be named this many times as often as the next one."""


def named_agency(text: str, agencies: Sequence[tuple[str, str | None]]) -> int | None:
    """Return the index of the agency a text comes from, or None where it does not say.

    The full name counts most, that of a city more than those of province and nation, which pages of cities name too. A
    page that only prints 市卫生健康局 belongs to the city it names most, by far. Who is named once is only mentioned.

    :param agencies: (agency, city), e.g. (清远市卫生健康局, 清远市); no city of a province or the nation
    """
    text = "\n".join(WORDS.findall(text))
    places = [text.count(city.removesuffix("市") if city else agency) for agency, city in agencies]
    for of_city in (True, False):
        named = [
            text.count(agency) if bool(city) is of_city and places[number] >= LEAST else 0
            for number, (agency, city) in enumerate(agencies)
        ]
        if max(named, default=0):
            if named.count(max(named)) == 1:
                return named.index(max(named))
            break
    if not GENERIC.search(text):
        return None
    cities = [count if city else 0 for count, (_, city) in zip(places, agencies, strict=True)]
    ranked = sorted(cities, reverse=True)
    if not ranked or ranked[0] < LEAST or (len(ranked) > 1 and ranked[0] < LEAD * ranked[1]):
        return None
    return cities.index(ranked[0])
