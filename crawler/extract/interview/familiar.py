"""Who is meant by less than a name: 老螺, as all call him, and 老人 where the page tells that somebody is old."""

from __future__ import annotations

import re
from collections.abc import Collection

from crawler.extract.interview.name_places import places_of
from crawler.extract.interview.nicknames import FAMILIAR
from crawler.extract.interview.occasion import NUMERAL, value_of
from crawler.extract.interview.persons import HAN
from crawler.lexicon import posts, speech
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of, forms
from crawler.text.names import SURNAMES

CALLS = lazy_pattern(
    rf"(?:{any_of(speech.NICKNAMED, meaning='nickname')}"
    rf"|{any_of(speech.NICKNAMED, meaning='calls')}{any_of(speech.NICKNAMED, meaning='as')}+)"
    rf"[“「]?(?P<nick>(?![他她])[{HAN}]{{2,4}}?)(?=[”」,。的])"
)
"""Words by which a page tells what somebody is called."""

BY_GIVEN = lazy_pattern(rf"(?P<given>[{HAN}]){any_of(posts.FAMILIAR)}(?!的)")
"""A character of a given name with what its bearer is called familiarly."""

ELDERS = frozenset(forms(speech.ELDERS))
AGE = re.compile(rf"(?P<age>\d{{2}}|{NUMERAL})岁")
ENDS = re.compile("[。\n]")
OLD = 60
NEAR = 14
"""Characters between a name and an age that is its bearer's."""

FEWEST = 2
"""Times that a page calls somebody so."""


def called_so(plain: str, people: Collection[str], most: str | None) -> dict[str, str]:
    """Return whom nicknames mean of which a folded text tells, 大家都叫她满妈: who is named last in that paragraph.

    :param most: of whom it tells most, who is meant where the paragraph names nobody
    """
    found: dict[str, str] = {}
    for match in CALLS.finditer(plain):
        nick = match["nick"]
        if nick not in people and plain.count(nick) >= FEWEST:
            start = plain.rfind("\n", 0, match.start()) + 1
            places = {name: at for name in people if (at := plain.rfind(name, start, match.start())) >= 0}
            if who := nick if _is_another(nick, people) else max(places, key=places.__getitem__, default=most):
                found.setdefault(nick, who)
    return found


def _is_another(nick: str, people: Collection[str]) -> bool:
    """Tell a nickname with a surname that no name has, 老曲: nobody of these bears it."""
    return nick[0] in FAMILIAR and nick[1:] in SURNAMES and not any(nick[1] in name for name in people)


def by_given(clause: str, offset: int, people: Collection[str]) -> tuple[str | None, int]:
    """Return whom 强哥 means, if one name alone has that character behind the surname, and where it ends."""
    match = BY_GIVEN.match(clause, offset)
    bearers = [name for name in people if match and match["given"] in name[1:]]
    return (bearers[0], match.end()) if match and len(bearers) == 1 else (None, offset)


def elder(plain: str, people: Collection[str]) -> str | None:
    """Return the one person of whom a folded text tells that he is old."""
    old = [name for name in people if any(_is_old(plain, name, at) for at in places_of(plain, name))]
    return old[0] if len(old) == 1 else None


def _is_old(plain: str, name: str, at: int) -> bool:
    """Tell whether an age stands in the sentence of a name, near to it, that is one of the old."""
    end = at + len(name)
    behind = ENDS.split(plain[end : end + NEAR])[0]
    before = ENDS.split(plain[max(0, at - NEAR) : at])[-1]
    return any(value_of(age["age"]) >= OLD for words in (behind, before) if (age := AGE.search(words)))
