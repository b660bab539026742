"""Names by their use: who stands again and again where only persons stand, whatever characters the name has.

What begins a sentence beside a quotation or before an age, and comes again, is a name where more speaks for it than
against: 布仁, a word elsewhere, 向阳. A list of surnames alone finds neither.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from crawler.extract.interview.name_places import KIN, POSTS, SPEAKS, TOWN, is_one_of_several, is_town, places_of
from crawler.extract.interview.persons import FOLLOWS, HAN
from crawler.extract.interview.unlisted import BEGINS
from crawler.extract.interview.wording import VERB
from crawler.lexicon import posts, speakers, speech
from crawler.lexicon.ends import Ends
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of
from crawler.scoring import Rules
from crawler.text.names import COMPOUND, SURNAMES, WORDS, is_organ

SENTENCE = re.compile(rf"(?:^|(?<=[。!?”」]))(?=[{HAN}]{{2}})", re.MULTILINE)
"""Where a sentence begins, or goes on behind a quotation."""

WORD = re.compile(f"[{HAN}]+")
SAYS = re.compile(VERB)
AGED = re.compile(r",?今年|,?[\d一二三四五六七八九十]{1,4}岁|,[男女],")
NOUNS = any_of(
    posts.HEADS, posts.POSTS, posts.CALLED, speech.RELATIVES, speech.SUBJECTS, speakers.ROLES, speech.DOCUMENTS
)
NOBODY = re.compile(
    rf".*[他她它我你您谁这那各有们子的了不也还又都就]|.*{NOUNS}$|[该小老阿某全本一]|"
    rf"{any_of(speech.LEADS, speech.GOES_ON, speech.SUBJECTS)}|{any_of(speakers.ROLES, meaning='reporter')}"
)
"""Words that are no name: with a pronoun, nouns for somebody, and what leads up to a subject."""

PARTICLE = lazy_pattern(f".*(?:[在是将把被从到并很]|{any_of(speech.SPOKEN_TO)})")
SAID = tuple(end + mark for end in "。!?,…" for mark in "”」")
"""How somebody's words end before a clause that tells who said them."""

PRESENTING = Ends((*POSTS, *KIN, "叫"))
TITLED = lazy_pattern(any_of(posts.CALLED))
"""Behind a surname: 慕容先生 is no name."""

FEWEST = 2
"""Times that a text has a name."""

LONGEST = 4
WHOLE = 0.7
"""Share of the places of a shorter string that the name has which is longer by a character."""

OFTEN = 6
"""Times that a word of the subject stands in a text at least."""


@dataclass
class Used:
    """A string that may be a name, and where a folded text has it."""

    text: str
    name: str

    @cached_property
    def places(self) -> list[int]:
        """Where it stands."""
        return places_of(self.text, self.name)

    @cached_property
    def begins(self) -> int:
        """How often a clause begins with it."""
        return sum(not at or self.text[at - 1] in BEGINS for at in self.places)

    @cached_property
    def presented(self) -> int:
        """How often it stands behind a word for a person."""
        return sum(PRESENTING.at(self.text, at) for at in self.places)

    def some(self, pattern: re.Pattern[str]) -> int:
        """Return how often a pattern follows it."""
        return sum(pattern.match(self.text, at + len(self.name)) is not None for at in self.places)


NAMES: Rules[Used] = Rules("names")


@NAMES.rule(-3.7)
def is_a_word(_: Used) -> bool:
    """Most strings are words."""
    return True


@NAMES.rule(1.5)
def has_a_surname(one: Used) -> bool:
    """It begins with a surname."""
    return one.name[0] in SURNAMES


@NAMES.rule(1.0)
def is_as_long_as_most(one: Used) -> bool:
    """A surname with two characters, or one of two characters with one."""
    return len(one.name) == 3 and (one.name[0] in SURNAMES or one.name.startswith(COMPOUND))


@NAMES.rule(-1.0)
def is_listed(one: Used) -> bool:
    """It is, or begins as, a word that begins as a name does."""
    return one.name in WORDS or one.name[:2] in WORDS


@NAMES.rule(-1.2)
def holds_a_particle(one: Used) -> bool:
    """A particle stands in it, as in few names."""
    return PARTICLE.match(one.name) is not None


@NAMES.rule(1.0)
def stands_behind_a_quotation(one: Used) -> float:
    """A quotation ends before it, once or twice."""
    return min(2, sum(one.text.endswith(SAID, 0, at) for at in one.places)) / 2


@NAMES.rule(1.0)
def speaks(one: Used) -> float:
    """A quotation or a verb of saying comes soon behind it, once or twice."""
    return min(2, one.some(SPEAKS)) / 2


@NAMES.rule(1.0)
def says(one: Used) -> float:
    """A verb of saying stands right behind it, once or twice."""
    return min(2, one.some(SAYS)) / 2


@NAMES.rule(1.5)
def has_an_age(one: Used) -> bool:
    """An age stands right behind it."""
    return one.some(AGED) > 0


@NAMES.rule(1.0)
def is_presented(one: Used) -> bool:
    """A post or another word for a person stands right before it."""
    return one.presented > 0


@NAMES.rule(1.0)
def begins_clauses(one: Used) -> float:
    """Share of its places at which a clause begins, or a word for a person stands before it."""
    return min(1.0, (one.begins + one.presented) / len(one.places))


@NAMES.rule(0.7)
def is_a_subject(one: Used) -> float:
    """Clauses begin with it, up to three."""
    return min(3, one.begins) / 3


@NAMES.rule(-0.7)
def is_what_the_text_is_about(one: Used) -> bool:
    """It stands often in the text, and seldom where clauses begin: 干细胞."""
    return len(one.places) >= OFTEN and 2 * one.begins < len(one.places)


def used(text: str, known: Collection[str] = ()) -> Iterator[str]:
    """Yield the names in a folded text that their use tells.

    :param known: names that are told already, and parts of names
    """
    tried = {*known}
    times = cache(text.count)
    for match in SENTENCE.finditer(text):
        at = match.end()
        if times(text[at : at + 2]) < FEWEST or not (text.endswith(SAID, 0, at) or SPEAKS.match(text, at + 2)):
            continue
        name = _longest(text, at)
        if name in tried or TITLED.match(text, at + len(name)):
            continue
        tried.add(name)
        one = Used(text, name)
        if _may_be_name(name) and NAMES.score(one) > 0 and not is_town(text, name, one.places):
            yield name


def _may_be_name(name: str) -> bool:
    """Tell a string from words for somebody and the names of towns and organs."""
    if NOBODY.match(name) or AGED.match(name):
        return False
    return not is_organ(name) and TOWN.search(name[-1]) is None


def _longest(text: str, at: int) -> str:
    """Return what begins there, as long as most places of a shorter one have it."""
    name = text[at : at + 2]
    times = text.count(name)
    for length in range(3, LONGEST + 1):
        longer = text[at : at + length]
        if not WORD.fullmatch(longer) or FOLLOWS.match(text, at + length - 1):
            break
        if text.count(longer) < max(FEWEST, WHOLE * times) and not is_one_of_several(text, name, at):
            break
        name = longer
    return name
