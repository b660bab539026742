"""Rules by which a string of a text is taken for somebody's name: where it stands, and what stands around it.

The weights are those of a logistic regression: ``python tests/scoring names --fit`` finds them on pages of our own.
Rules that cost little and refuse most strings stand first.
"""

from __future__ import annotations

import re
from itertools import islice, repeat

from crawler.extract.interview.apposed import post_behind
from crawler.extract.interview.name_places import BEHIND_PERSON, BEHIND_POST, KIN, POSTS, places_of
from crawler.extract.interview.persons import FOLLOWS, HAN
from crawler.extract.interview.spots import SURE, Spots
from crawler.extract.interview.unlisted import BEGINS
from crawler.extract.interview.wording import VERB
from crawler.lexicon import names, posts, speakers, speech
from crawler.lexicon.ends import Ends
from crawler.lexicon.lazy import cached_property, lazy_pattern
from crawler.lexicon.row import any_of, forms
from crawler.scoring import Rules
from crawler.text.names import COMPOUND, SURNAMES, has_surname

HAN_WORD = re.compile(f"[{HAN}]+")
SPEAKS = lazy_pattern(rf"[^。!?“「\n,:]{{0,8}}(?:{VERB})|[^。!?“「\n]{{0,16}}[“「]")
"""Words behind the name of somebody who speaks."""

SAYS = lazy_pattern(VERB)
AGED = re.compile(
    rf",?(?:[{HAN}]{{1,4}}族,)?(?:今年)?[\d一二三四五六七八九十]{{1,4}}岁|,?今年|,[男女],|,\d{{4}}年[^,。]{{0,8}}生(?!产)"
)
BEARS = lazy_pattern(any_of(posts.BEARS))
SURNAME = f"[{''.join(sorted(SURNAMES))}]"
PAIRED = lazy_pattern(rf"[和与]{SURNAME}[{HAN}]")
PAIR = re.compile(rf"(?:^|[,。;!?\n]){SURNAME}[{HAN}]{{1,2}}[和与]\Z", re.MULTILINE)
SAID = Ends(end + mark for end in "。!?,…" for mark in "”」")
"""How somebody's words end before a clause that tells who said them."""

SOMEBODY = tuple(word for word in (*POSTS, *KIN, "人家") if len(word) > 1)
CALLING = forms(names.NAMING, meaning="called")
CALLED = Ends(word + mark for word in CALLING for mark in ("", *"“「"))
ASKED = Ends(forms(names.NAMING, meaning="asked"))
BEHIND_AGE = "岁的"
OLD = Ends([BEHIND_AGE])
WORDS = Ends([word for word in (*POSTS, *KIN, *forms(speakers.ROLES, meaning="citizen")) if len(word) > 1])
"""Words for persons that stand alone: what one character ends may be any word."""

SUBJECT = lazy_pattern(rf"(?:^|(?<=[{BEGINS}]))(?!{any_of(speech.SPOKEN_TO)})[{HAN}0-9A-Za-z·]{{1,16}}\Z", re.MULTILINE)
"""A clause up to a name, where its subject stands."""

HONOURED = lazy_pattern(any_of(posts.HONOURS))
TITLED = lazy_pattern(any_of(posts.CALLED))
JOINS = Ends("和与")
MARKS = "，,。;、”」("
SENTENCE = "。!?\n"
"""Marks behind which a sentence begins; nothing stands before the first."""

LIKELY = -2.5
"""Log odds by its characters of what may be a name wherever it stands."""

LONGEST_SUBJECT = 18
"""Characters of a clause up to a name."""

LONGEST = 4
"""Characters of a name that is no foreign one."""

RARE = 200
"""Characters of a text of which one is not rare any more."""

FEWEST_COMMON = 3
"""Times that a short text has a common character."""


SHORT = 0.7
"""What it tells of a shorter string that clauses begin with it: so they do with words of two characters."""


class Used:
    """A string that may be a name, and where a folded text has it."""

    def __init__(self, spots: Spots, name: str) -> None:
        self.spots, self.name = spots, name
        self.places = places_of(spots.text, name)
        """Where it stands."""

    @cached_property
    def ends(self) -> list[int]:
        """Where what follows it stands."""
        return [at + len(self.name) for at in self.places]

    @cached_property
    def begins(self) -> int:
        """How often a clause begins with it."""
        return sum(not at or self.spots.text[at - 1] in BEGINS for at in self.places)

    @cached_property
    def is_full(self) -> bool:
        """Whether it is as long as most names with a surname: two characters behind it, one behind one of two."""
        return len(self.name) == 3 and has_surname(self.name)

    @property
    def is_borne_out(self) -> bool:
        """Whether it may be a name: what comes once is a word, unless it is full, reads as one or is introduced."""
        return len(self.places) > 1 or self.is_full or self.reads_as_name or self.is_introduced or self.is_apposed_to

    @cached_property
    def whole(self) -> list[int]:
        """Where what follows may follow a name."""
        return [at for at, end in zip(self.places, self.ends, strict=True) if FOLLOWS.match(self.spots.text, end)]

    @property
    def is_named(self) -> bool:
        """Whether the text says somewhere that somebody is called so, and a mark stands behind it."""
        called = self.spots[CALLED].intersection(self.places)
        return any(self.spots.text[at + len(self.name) : at + len(self.name) + 1] in MARKS for at in called)

    @cached_property
    def odds(self) -> list[float]:
        """The log odds at each of its places that it is a name there, by its characters and those around it."""
        return [odds for _, odds in self.spots.mentions.get(self.name, ())]

    @cached_property
    def best(self) -> float:
        """The log odds where most speaks for it; as good as none for what has no form of a name."""
        return max(self.odds, default=-SURE)

    @property
    def reads_as_name(self) -> bool:
        """Whether it is more likely a name than none, where it is most likely one."""
        return self.best > 0

    @property
    def is_whole_transcription(self) -> bool:
        """Whether it reads as a name longer than any with a surname: 卓玛央宗, who is called 卓玛 from then on."""
        return self.reads_as_name and len(self.name) >= LONGEST and self.name[:2] not in COMPOUND

    @property
    def is_introduced(self) -> bool:
        """Whether its place alone tells that it is a name: behind a post or 叫, before an age, or before a post."""
        full = self.is_full and (self.is_behind(ASKED) or self.is_apposed)
        return full or self.is_named or self.is_whole_behind(BEHIND_POST) or self.is_aged

    @cached_property
    def is_apposed_to(self) -> bool:
        """Whether it may be a name by its characters, and a clause begins with a word for a person and it: 同事沈砚."""
        return any(
            odds > LIKELY and self._ends_subject(at, odds) for at, odds in self.spots.mentions.get(self.name, ())
        )

    def _ends_subject(self, at: int, odds: float) -> bool:
        text = self.spots.text
        if not (WORDS.at(text, at) or OLD.at(text, at)) or TITLED.match(text, at + len(self.name)):
            return False
        likelier = any(self.spots.odds(text[at : at + length], at) > odds for length in range(2, LONGEST + 1))
        return not likelier and SUBJECT.search(text, max(0, at - LONGEST_SUBJECT), at) is not None

    @property
    def is_apposed(self) -> bool:
        """Whether a mark stands behind it, and a post in the clause that then comes."""
        return any(self.spots.text.startswith((",", "("), end) for end in self.before_posts)

    @cached_property
    def before_posts(self) -> list[int]:
        """Where a post stands behind it, in a clause of its own."""
        return [end for end in self.ends if post_behind(self.spots.text, end)]

    @property
    def is_aged(self) -> bool:
        """Whether an age stands right behind it, or before it."""
        return self.is_behind(OLD) or self.some(AGED, 1) > 0

    def stands_behind(self, words: Ends) -> int:
        """Return at how many places one of some words stands before it."""
        return len(self.spots[words].intersection(self.places))

    def is_behind(self, words: Ends) -> bool:
        """Tell whether one of some words stands before it anywhere."""
        return not self.spots[words].isdisjoint(self.places)

    def is_whole_behind(self, words: Ends) -> bool:
        """Tell whether one of some words stands before it where what follows may follow a name."""
        return self.is_behind(words) and not self.spots[words].isdisjoint(self.whole)

    def has_behind(self, pattern: re.Pattern[str]) -> int:
        """Return at how many places a pattern follows it, one that is seldom found."""
        return len(self.spots[pattern].intersection(self.ends))

    def some(self, pattern: re.Pattern[str], most: int) -> int:
        """Return the same, up to a number, for a pattern that costs more to look for everywhere than behind names."""
        found = filter(None, map(pattern.match, repeat(self.spots.text), self.ends))
        return len([*islice(found, most)])


NAMES: Rules[Used] = Rules("names")


@NAMES.rule(1.0)
def is_a_word(_: Used) -> bool:
    """Most strings are words."""
    return True


@NAMES.rule(-4.0)
def goes_on_in_one_way(one: Used) -> bool:
    """The same character stands behind it wherever it stands, and follows no name: it is a part of a longer word."""
    behind = {one.spots.text[end : end + 1] for end in one.ends}
    return len(one.ends) > 1 and len(behind) == 1 and not one.whole and HAN_WORD.match(behind.pop()) is not None


@NAMES.rule(2.5)
def reads_as_a_name(one: Used) -> float:
    """Its characters and those around it are those of a name, where they are so most."""
    return max(-1.0, min(1.0, one.best / SURE))


@NAMES.rule(2.7)
def reads_so_everywhere(one: Used) -> float:
    """They are so wherever it stands."""
    return max(-1.0, min(1.0, sum(one.odds) / len(one.odds) / SURE)) if one.odds else -1.0


@NAMES.rule(-0.9)
def holds_a_common_character(one: Used) -> float:
    """How often the text has one of its characters elsewhere, up to once in two hundred: 干脆地, 门前过."""
    counts = one.spots.counts
    elsewhere = max([counts[character] - len(one.places) * one.name.count(character) for character in one.name])
    return min(1.0, elsewhere / max(FEWEST_COMMON, len(one.spots.text) / RARE))


@NAMES.rule(-0.8)
def stands_once(one: Used) -> bool:
    """The text has it once, and does not introduce it."""
    return len(one.places) == 1 and not one.is_introduced


@NAMES.rule(1.2)
def is_presented_in_full(one: Used) -> bool:
    """A post or another word for a person stands right before it, and it is as long as most names are."""
    return one.is_full and one.is_behind(BEHIND_PERSON) and not ends_as_what_follows_names(one)


@NAMES.rule(2.0)
def is_apposed_to_a_subject(one: Used) -> bool:
    """A clause begins with a word for a person and it, and it may be a name by its characters."""
    return one.is_apposed_to


@NAMES.rule(2.0)
def is_honoured(one: Used) -> bool:
    """It is as long as most names are, and 女士 or the like stands behind it."""
    return one.is_full and one.some(HONOURED, 1) > 0


@NAMES.rule(0.4)
def is_presented(one: Used) -> bool:
    """A post stands right before it, and behind it what may follow a name; a weight of ours."""
    return one.is_whole_behind(BEHIND_POST)


@NAMES.rule(2.0)
def bears_a_post(one: Used) -> bool:
    """A word for bearing a post stands right behind it, 沈砚现任; a weight of ours."""
    return one.has_behind(BEARS) > 0


@NAMES.rule(1.1)
def says(one: Used) -> float:
    """A verb of saying stands right behind it, once or twice."""
    return min(2, one.has_behind(SAYS)) / 2


@NAMES.rule(1.0)
def stands_behind_a_quotation(one: Used) -> float:
    """A quotation ends before it, once or twice."""
    return min(2, one.stands_behind(SAID)) / 2


@NAMES.rule(1.5)
def is_one_of_two(one: Used) -> bool:
    """And stands between it and another that may be a name, where a clause begins; a weight of ours."""
    joined = one.spots[JOINS].intersection(one.places)
    return one.has_behind(PAIRED) > 0 or any(PAIR.search(one.spots.text, max(0, at - LONGEST), at) for at in joined)


@NAMES.rule(1.1)
def is_the_name(one: Used) -> bool:
    """The text says that somebody is called so, and the clause ends with it."""
    return one.is_named


@NAMES.rule(1.5)
def is_the_name_in_full(one: Used) -> bool:
    """And it is as long as most names are: 他叫计无名."""
    return one.is_full and one.is_named


@NAMES.rule(1.9)
def is_a_subject(one: Used) -> float:
    """Clauses begin with it, up to three, less with what is not as long as most names: 应该, 已经."""
    return min(3, one.begins) / 3 * (1 if one.is_full else SHORT)


@NAMES.rule(0.3)
def has_an_age(one: Used) -> bool:
    """An age stands right behind it, or before it: 三十二岁的沈砚."""
    return one.is_aged


@NAMES.rule(-1.6)
def begins_within_a_word(one: Used) -> bool:
    """Its first character ends a word for somebody wherever it stands: 医师姓白."""
    return all(one.spots.text.endswith(SOMEBODY, 0, at + 1) for at in one.places)


@NAMES.rule(-1.6)
def ends_as_what_follows_names(one: Used) -> bool:
    """With its last character a word begins that follows names, wherever it stands: 沈砚回 of 沈砚回答."""
    return all(FOLLOWS.match(one.spots.text, end - 1) for end in one.ends)


@NAMES.rule(0.3)
def has_a_post_behind(one: Used) -> bool:
    """A post stands behind it, in a clause of its own."""
    return bool(one.before_posts)


@NAMES.rule(1.8)
def is_borne_out_twice(one: Used) -> bool:
    """Two of these, at least: a word for a person before it, its bearer's age, 叫 or 专访, words said, a sentence."""
    told = one.has_behind(SAYS) > 0 or one.is_behind(SAID)
    sentence = any(one.spots.text[at - 1 : at] in SENTENCE for at in one.places)
    return one.is_whole_behind(BEHIND_PERSON) + one.is_aged + one.is_named + one.is_behind(ASKED) + told + sentence > 1
