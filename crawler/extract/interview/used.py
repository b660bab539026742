"""Names by their use: who stands again and again where only persons stand, whatever characters the name has.

What begins a clause, stands behind a word for a person or is given as a name is one where more speaks for it than
against: 布仁, a word elsewhere, 向阳. A list of surnames alone finds neither.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from crawler.extract.interview.name_begins import begins
from crawler.extract.interview.name_places import is_town
from crawler.extract.interview.name_rules import AGED, HAN_WORD, LIKELY, NAMES, Used
from crawler.extract.interview.nicknames import NICK, by_surname
from crawler.extract.interview.persons import surname_title
from crawler.extract.interview.spots import Spots
from crawler.lexicon import posts, speakers, speech
from crawler.lexicon.ends import Ends
from crawler.lexicon.row import any_of, forms
from crawler.text.names import COMPOUND, is_organ

NOUNS = Ends(
    forms((*posts.POSTS, *posts.CALLED, *speech.RELATIVES, *speech.SUBJECTS, *speakers.ROLES, *speech.DOCUMENTS))
)
NOBODY = re.compile(
    rf".*[他她它我你您谁这那们的了姓]|[该某本]|[小老阿].{{1,2}}\Z|一[位名个]|"
    rf"{any_of(speech.LEADS, speech.GOES_ON, speech.SUBJECTS)}|{any_of(speakers.ROLES, meaning='reporter')}"
)
"""Words that are no name: with a pronoun or 姓, what leads up to a subject, what ends in a noun for somebody."""

UNSURE = -1.5
"""What speaks against a name where nobody else may be one, at most."""

CALLED = 3.0
"""What speaks for one there whose bearer is called otherwise, too."""

OFTEN = 5
"""Times that a text has the nickname of somebody who has no other name."""

DOUBT = -2.0
"""What speaks against a name behind a post or another word for a person, at most."""


def strings(spots: Spots) -> Iterator[Used]:
    """Yield once every string of a folded text that may be a name by where it stands."""
    seen: set[str] = set()
    for at, lengths in begins(spots):
        run = HAN_WORD.match(spots.text, at, at + lengths[-1])
        for length in lengths:
            name = spots.text[at : at + length]
            if run and at + length <= run.end() and name not in seen:
                seen.add(name)
                one = Used(spots, name)
                if one.is_borne_out and _may_be_name(spots, name) and not is_town(spots, one.ends):
                    yield one


def used(spots: Spots) -> Iterator[str]:
    """Yield the names in a folded text that their use tells."""
    tried = [*strings(spots)]
    found = {one.name: one for one in tried}
    likely: dict[str, tuple[float, Used]] = {}
    for one in tried:
        if NAMES.exceeds(one, 0):
            meant, score = _without_word_behind(one, found.get(one.name[:-1])), NAMES.score(one)
            likely[meant.name] = (max(score, likely[meant.name][0]) if meant.name in likely else score, meant)
    for name, (score, used_one) in likely.items():
        others = (other for other in likely.values() if other[1] is not used_one)
        if not any(_goes_before(other, more, used_one, score) for more, other in others):
            yield name


def _without_word_behind(one: Used, shorter: Used | None) -> Used:
    """Return the shorter name where a longer one comes but once and is that with a word behind it, 潘月跪.

    :param shorter: the string without its last character, if that may be a name
    """
    if shorter and len(one.places) == 1 < len(shorter.places) and shorter.whole:
        return shorter
    return one


def _goes_before(other: Used, more: float, one: Used, score: float) -> bool:
    """Tell that another name is meant where one is: the longer of two that end alike, else the likelier one.

    A longer one that begins with a word for somebody is none, 院长沈砚.
    """
    longer, shorter = (other, one) if len(other.name) > len(one.name) else (one, other)
    if longer.name.endswith(shorter.name):
        return (longer is other) != NOUNS.at(longer.name, len(longer.name) - len(shorter.name))
    if longer.name.startswith(shorter.name) and len(longer.places) < len(shorter.places):
        return (longer is other) == (len(longer.places) > 1 or longer.is_whole_transcription)
    return shorter.name in longer.name and more > score


def likeliest(spots: Spots) -> str | None:
    """Return the name that most speaks for in a text in which none is sure: somebody must be who speaks there.

    Where nobody has a name it is who goes by a nickname from first to last, 阿迟, but for who has lines in a play.
    """
    called = {one.name: (one, _is_called(one)) for one in strings(spots)}
    tried = {name: both for name, both in called.items() if len(both[0].places) > 1 or both[1]}
    scores = {name: NAMES.score(one) + CALLED * is_called for name, (one, is_called) in tried.items()}
    best = max(scores, key=scores.__getitem__, default=None)
    if best and scores[best] > UNSURE:
        return best
    nicks = Counter(match[0] for match in NICK.finditer(spots.text))
    often = (nick for nick, times in nicks.most_common(1) if times >= OFTEN)
    return next((nick for nick in often if f"\n{nick}:" not in spots.text), None)


def _is_called(one: Used) -> bool:
    """Tell whether a text calls the bearer of a full name otherwise, too: 老穆, 穆叔, 善姬."""
    text, name = one.spots.text, one.name
    if not one.is_full or one.best <= LIKELY:
        return False
    return next(by_surname(text, name), None) is not None or text.count(name[1:]) > len(one.places)


def may_be_presented(spots: Spots, name: str) -> bool:
    """Tell whether a string behind a post or another word for a person may be a name: 人家光脚 has none."""
    return _may_be_name(spots, name) and NAMES.exceeds(Used(spots, name), DOUBT)


def _may_be_name(spots: Spots, name: str) -> bool:
    """Tell a string from words for somebody, an age, and the names of organs; of 林伯 that a text has without, too."""
    if name in COMPOUND or NOUNS.at(name, len(name)) or NOBODY.match(name) or AGED.match(name):
        return False
    called = name[:-1] if len(name) > 2 and surname_title(name[:-1]) else None
    if called and spots.text.count(called) > spots.text.count(name):
        return False
    return surname_title(name) is None and not is_organ(name)
