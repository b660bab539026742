"""Where a name may begin in running text: with a clause, behind a word for a person, behind words that give a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crawler.extract.interview.name_places import BEHIND_PERSON, HEADS
from crawler.extract.interview.name_rules import AGED, BEHIND_AGE, LONGEST, SAID, SPEAKS, SURNAME
from crawler.extract.interview.persons import HAN
from crawler.lexicon import names
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of
from crawler.text.names import COMPOUND, SURNAMES

CLAUSE = re.compile(rf"(?:^|(?<=[,。;:!?”」、]))(?=[{HAN}]{{2}})", re.MULTILINE)
"""Where a clause begins, or goes on behind a quotation."""

NAMED = lazy_pattern(rf"(?:{any_of(names.NAMING)}|[他她这]是)[“「]?(?=[{HAN}]{{2}})")
"""Words by which a text gives somebody's name."""

PRESENTED = lazy_pattern(rf"(?<=[{HEADS}])(?=[{HAN}]{{2}})")
OLD = re.compile(rf"(?<={BEHIND_AGE})(?=[{HAN}]{{2}})")
"""Behind somebody's age: 三十二岁的沈砚."""

SECOND = re.compile(rf"(?<=[和与])(?={SURNAME}[{HAN}]{{1,2}}[是,、都])")
"""Where the second of two may begin."""


def begins(text: str) -> Iterator[tuple[int, range]]:
    """Yield where a name may begin, and how long it may be."""
    for match in CLAUSE.finditer(text):
        if _is_likely(text, match.end()):
            yield match.end(), range(2, LONGEST + 1)
    for match in PRESENTED.finditer(text):
        if BEHIND_PERSON.at(text, match.end()):
            yield match.end(), range(2, LONGEST + 1)
    for match in OLD.finditer(text):
        yield match.end(), range(2, LONGEST + 1)
    for match in SECOND.finditer(text):
        yield match.end(), range(2, LONGEST)
    for match in NAMED.finditer(text):
        yield match.end(), range(2, LONGEST + 2)


def _is_likely(text: str, at: int) -> bool:
    """Tell whether a clause may begin with a name: beside a quotation, before an age, or with a surname, again."""
    short = text[at : at + 2]
    if SAID.at(text, at) or SPEAKS.match(text, at + 2):
        return True
    again = (short[0] in SURNAMES or short in COMPOUND) and text.count(short) > 1
    return again or any(AGED.match(text, at + length) for length in range(2, LONGEST + 1))
