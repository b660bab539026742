"""The pronoun by which a text goes on behind a name, and the one that a word for somebody has: 她 of 王女士."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from crawler.extract.interview.name_places import places_of
from crawler.lexicon import speech
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of

FAR = re.compile(r"(?P<between>[^\n]{0,80}?\n?)(?<=[,。;!?:\n])(?P<pronoun>[他她])(?![们人])")
"""The pronoun with which a clause behind a name begins, at the latest the paragraph behind its own."""

NEAR = re.compile(r"(?P<between>[^\n]{0,80}?)(?<=[,。;!?:])(?P<pronoun>[他她])(?![们人])")
"""The same in the paragraph of the name: the next may tell of the one of whom most is told."""

IS_CALLED = lazy_pattern(f"(?P<she>{any_of(speech.GENDERS, meaning='she')})|{any_of(speech.GENDERS, meaning='he')}")
OTHERS = {"他": "她", "她": "他"}


def by_word(word: str) -> str | None:
    """Return the pronoun that means what somebody is called."""
    called = IS_CALLED.search(word)
    return None if called is None else "她" if called["she"] else "他"


def goes_on_with(text: str, called: Iterable[str], names: re.Pattern[str], *, far: bool) -> str | None:
    """Return the pronoun that stands most often behind a person's names, if one does.

    :param text: folded, without what is said in it
    :param names: matches every person's name: behind another one a pronoun is that one's
    :param far: whether the paragraph behind that of the name counts, too
    """
    told = Counter[str]()
    for name in called:
        for at in places_of(text, name):
            match = (FAR if far else NEAR).match(text, at + len(name))
            if match and not names.search(match["between"]):
                told[match["pronoun"]] += 1
    return told.most_common(1)[0][0] if told and 2 * max(told.values()) > told.total() else None
