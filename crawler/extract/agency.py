"""Whose page it is: the agency that a text names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from crawler.lexicon import organs
from crawler.lexicon.row import forms

BUREAU = re.compile("|".join(forms(organs.HEALTH_BUREAUS)))
OFFICE = re.compile("|".join(form.removeprefix("市") for form in forms(organs.HEALTH_BUREAUS)))
"""What a bureau is called, and every agency ends like, be it of a province: most pages have none of it."""

MARKUP = re.compile("[\0-\x7f]+")
"""What holds no name and most of a page's source: some hundred names need not be counted in it."""

LEAST = 2
LEAD = 2.0
"""A city must be named this many times as often as the next one."""


def named_agency(text: str, agencies: Iterable[tuple[str, str | None]]) -> int | None:
    """Return the index of the agency a text comes from, or None where it does not say.

    The full name counts most, that of a city more than those of province and nation, which pages of cities name too. A
    page that only prints 市卫生健康局 belongs to the city it names most, by far. Who is named once is only mentioned.

    :param agencies: (agency, city), e.g. (清远市卫生健康局, 清远市); no city of a province or the nation; most
        pages name no office, and ask for none of them
    """
    if not OFFICE.search(text):
        return None
    agencies = list(agencies)
    text = MARKUP.sub("\n", text)
    places = _counted(text, [city.removesuffix("市") if city else agency for agency, city in agencies])
    named = {number: text.count(agencies[number][0]) for number, count in enumerate(places) if count >= LEAST}
    for of_city in (True, False):
        counts = {number: count for number, count in named.items() if bool(agencies[number][1]) is of_city}
        if most := max(counts.values(), default=0):
            first, *others = (number for number, count in counts.items() if count == most)
            if not others:
                return first
            break
    if not BUREAU.search(text):
        return None
    return _by_far([count if city else 0 for count, (_, city) in zip(places, agencies, strict=True)])


def _by_far(cities: Sequence[int]) -> int | None:
    """Return the index of the city that is named most, by far."""
    ranked = sorted(cities, reverse=True)
    if not ranked or ranked[0] < LEAST or (len(ranked) > 1 and ranked[0] < LEAD * ranked[1]):
        return None
    return cities.index(ranked[0])


def _counted(text: str, names: Sequence[str]) -> list[int]:
    """Return how often each name stands in a text; of most it has not even the characters."""
    known = set(text)
    return [text.count(name) if known.issuperset(name) else 0 for name in names]
