"""Names by their use: who stands again and again where only persons stand, whatever characters the name has.

What begins a clause, stands behind a word for a person or is given as a name is one where more speaks for it than
against: 布仁, a word elsewhere, 向阳. A list of surnames alone finds neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from crawler.extract.interview.name_begins import begins
from crawler.extract.interview.name_places import is_town, places_of
from crawler.extract.interview.name_rules import AGED, HAN_WORD, NAMES, Used
from crawler.extract.interview.persons import FOLLOWS, surname_title
from crawler.lexicon import posts, speakers, speech
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of
from crawler.text.names import COMPOUND, is_organ

NOUNS = any_of(posts.POSTS, posts.CALLED, speech.RELATIVES, speech.SUBJECTS, speakers.ROLES, speech.DOCUMENTS)
NOBODY = re.compile(
    rf".*[他她它我你您谁这那们的了]|.*{NOUNS}$|[该小老阿某本]|一[位名个]|"
    rf"{any_of(speech.LEADS, speech.GOES_ON, speech.SUBJECTS)}|{any_of(speakers.ROLES, meaning='reporter')}"
)
"""Words that are no name: with a pronoun, nouns for somebody, and what leads up to a subject."""

TITLED = lazy_pattern(any_of(posts.CALLED))
"""Behind a surname: 慕容先生 is no name."""

DOUBT = -2.0
"""What speaks against a name behind a post or another word for a person, at most."""


def strings(text: str) -> Iterator[str]:
    """Yield once every string of a folded text that may be a name by where it stands."""
    seen: set[str] = set()
    for at, lengths in begins(text):
        for length in lengths:
            name = text[at : at + length]
            if name not in seen and len(name) == length and HAN_WORD.fullmatch(name):
                seen.add(name)
                if _may_be_name(text, name):
                    yield name


def used(text: str) -> Iterator[str]:
    """Yield the names in a folded text that their use tells."""
    tried = {name: Used(text, name) for name in strings(text)}
    likely = {name: NAMES.score(one) for name, one in tried.items() if NAMES.exceeds(one, 0)}
    for name, score in likely.items():
        if not any(other != name and (name in other or other in name) and likely[other] > score for other in likely):
            yield next((longer for longer, one in tried.items() if _is_full(one, name)), name)


def may_be_presented(text: str, name: str) -> bool:
    """Tell whether a string behind a post or another word for a person may be a name: 人家光脚 has none."""
    return name not in COMPOUND and NAMES.exceeds(Used(text, name), DOUBT)


def _is_full(one: Used, name: str) -> bool:
    """Tell the full name, of which a name is the beginning: 村医卓玛央宗, who is called 卓玛 from then on."""
    longer = one.name
    if len(name) > 2 or len(longer) - len(name) != 2 or not longer.startswith(name):
        return False
    ends = FOLLOWS.match(longer, len(name)) or FOLLOWS.match(longer, len(name) + 1)
    return not ends and one.is_introduced


def _may_be_name(text: str, name: str) -> bool:
    """Tell a string from words for somebody, an age, and the names of towns and organs."""
    if name in COMPOUND or NOBODY.match(name) or AGED.match(name) or TITLED.match(text, text.find(name) + len(name)):
        return False
    return surname_title(name) is None and not is_organ(name) and not is_town(text, name, places_of(text, name))
