"""Names of no common form, of which a label prints the beginning: 沙马阿依 for 沙."""

from __future__ import annotations

import re
from os.path import commonprefix

from crawler.extract.interview.name_places import places_of
from crawler.extract.interview.persons import FOLLOWS, HAN

WHOLLY_HAN = re.compile(f"[{HAN}·]+")
LONGEST = 6
"""Characters of such a name."""


def name_in_both(head: str, lead: str, begins: str) -> str | None:
    """Return the one name that begins so in headline and lead alike, both folded."""
    found = (
        commonprefix([head[one : one + LONGEST], lead[other : other + LONGEST]])  # noqa: RUF071 (characters are meant)
        for one in places_of(head, begins)
        for other in places_of(lead, begins)
    )
    names = {name for text in found if (name := _cut(text, lead, len(begins) + 1))}
    return names.pop() if len(names) == 1 else None


def _cut(text: str, lead: str, shortest: int) -> str | None:
    """Return the name that a text begins with: up to what may stand behind one."""
    at = lead.find(text)
    end = next((end for end in range(shortest, len(text) + 1) if FOLLOWS.match(lead, at + end)), 0)
    name = text[:end]
    return name if WHOLLY_HAN.fullmatch(name) else None
