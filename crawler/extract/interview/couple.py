"""Two persons who are told of by he and she, and who of them is who.

沈砚和何澜是一对夫妻。他是外科医生，她是麻醉医生。
"""

from __future__ import annotations

import re
from typing import NamedTuple

from crawler.extract.interview.apposed import post_of

TOLD = re.compile(
    r"(?P<one>[他她])是(?P<first>[^,。;!?\n]{2,30})[^\n]{0,40}?[,。;!?](?!(?P=one))(?P<other>[他她])是(?P<second>[^,。;!?\n]{2,30})"
)
BEFORE = 120
"""Characters before the first pronoun in which both are named."""


class Half(NamedTuple):
    """One of two: the pronoun and the post that the page gives."""

    pronoun: str
    post: str | None


def couple(text: str, names: re.Pattern[str]) -> dict[str, Half]:
    """Return pronoun and post of two persons of a folded text, by name: he who is named first is told of first."""
    told = TOLD.search(text)
    if told is None:
        return {}
    start = max(text.rfind("\n", 0, told.start()), told.start() - BEFORE, 0)
    named = list(dict.fromkeys(match[0] for match in names.finditer(text, start, told.start())))
    if len(named) != 2:
        return {}
    halves = (Half(told["one"], post_of(told["first"])), Half(told["other"], post_of(told["second"])))
    return dict(zip(named, halves, strict=True))
