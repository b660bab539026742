"""Where a name may begin in running text: with a clause, behind a word for a person, behind words that give a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crawler.extract.interview.name_places import BEHIND_PERSON
from crawler.extract.interview.name_rules import AGED, LIKELY, LONGEST, OLD, SAID, SPEAKS, SURNAME
from crawler.extract.interview.persons import HAN
from crawler.extract.interview.spots import Spots
from crawler.lexicon import names
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of
from crawler.text.names import has_surname

CLAUSE = re.compile(rf"(?:^|(?<=[,。;:!?”」、]))(?=[{HAN}]{{2}})", re.MULTILINE)
"""Where a clause begins, or goes on behind a quotation."""

NAMED = lazy_pattern(rf"(?:{any_of(names.NAMING)}|[他她这]是)[“「]?(?=[{HAN}]{{2}})")
"""Words by which a text gives somebody's name."""

SOON_AGED = re.compile(rf"(?s:.{{2,{LONGEST}}}?)(?:{AGED.pattern})")
"""A name, of whatever characters, with an age behind it."""

SECOND = re.compile(rf"(?<=[和与])(?={SURNAME}[{HAN}]{{1,2}}[是,、都])")
"""Where the second of two may begin."""

SHORT, ANY, LONG = (range(2, longest + 1) for longest in (LONGEST - 1, LONGEST, LONGEST + 1))
"""How many characters a name may have that begins somewhere."""


def begins(spots: Spots) -> Iterator[tuple[int, range]]:
    """Yield where in a text a name may begin, and how many characters it may have."""
    text = spots.text
    clauses = (match.end() for match in CLAUSE.finditer(text))
    yield from ((at, ANY) for at in clauses if _may_begin(spots, at) and _is_likely(spots, at))
    for words in (BEHIND_PERSON, OLD):
        yield from ((at, ANY) for at in sorted(spots[words]) if _may_begin(spots, at))
    yield from ((match.end(), SHORT) for match in SECOND.finditer(text))
    yield from ((match.end(), LONG) for match in NAMED.finditer(text))
    for name, places in spots.mentions.items():
        at, odds = max(places, key=lambda place: place[1])
        if odds > LIKELY and at + 1 not in spots[BEHIND_PERSON]:
            yield at, range(len(name), len(name) + 1)


def _may_begin(spots: Spots, at: int) -> bool:
    """Tell two characters that come again, or of which the first is a surname: what else comes once is a word."""
    return has_surname(spots.text, at) or spots.pairs[spots.text[at : at + 2]] > 1


def _is_likely(spots: Spots, at: int) -> bool:
    """Tell whether a clause may begin with a name: beside a quotation, before an age, or with a surname, again."""
    text = spots.text
    if at in spots[SAID] or (has_surname(text, at) and spots.pairs[text[at : at + 2]] > 1):
        return True
    return SPEAKS.match(text, at + 2) is not None or SOON_AGED.match(text, at) is not None
