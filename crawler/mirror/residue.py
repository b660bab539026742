"""What tells a traditional text that was converted character by character from one that was written so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import repeat
from typing import NamedTuple

from crawler.lexicon.names import SYLLABLES
from crawler.lexicon.regions import REGIONS
from crawler.lexicon.row import any_of
from crawler.mirror.conversion import CHOSEN, written
from crawler.mirror.damage import BRACKETED, NARROW, NARROWED
from crawler.mirror.words import UNKNOWN, dictionary
from crawler.scoring import Rules
from crawler.text.names import is_foreign_name
from crawler.text.script import converter, is_han, simplified_chars, traditional

NAMES = frozenset("于范余采征志松云里干系制只钟历占卷游签注舍升面")
"""Those of them that stand in names too, or where a converter takes the end of one word and the beginning of another
for a third: they must be part of a word."""

CONFUSED = frozenset("复只占游")
"""Those between which writers err, or are free."""

BEHIND_ANY = frozenset("于里")
"""Those of them that stand behind any verb or noun, so that few of their words are in a dictionary."""

WAYS = ("s2t", "s2tw", "s2hk")
"""Converters that know words: what one of them writes, a writer may. The latter two take ten times as long."""

ENOUGH = 2.0
"""Score from which a text is a converted one."""

SURROGATE = re.compile("[\ud800-\udfff]")
"""Half a character, which no converter takes."""

LONGEST = 4
"""Characters of the words by which a choice is judged."""

RARE = -14.0
"""Log probability up to which a word proves nothing: a name, or the end of one word and the beginning of another."""

LONG = 200
"""Chinese characters of a text in which two or three forms were chosen by the word, if a writer wrote it."""

SPARSE = 400
"""Chinese characters to one such form from which on they are too few."""

PROSE = 200
"""Chinese characters of prose among which one is 的, at least; news has six."""

NEWS = 2
"""Words of the mainland by which a text is news, whatever else it has not."""

NARROW_MARK = re.compile(f"(?<=[\u4e00-\u9fff])[{re.escape(NARROWED.translate(NARROW))}]")
MAINLAND = re.compile(any_of(REGIONS, meaning="mainland"))
ELSEWHERE = re.compile(any_of(REGIONS, meaning="elsewhere"))


HONG_KONG = "衞裏綫峯羣啓説脱閲"
"""Forms of Hong Kong that no mirror's table has."""


class Choice(NamedTuple):
    """A character that a writer would have chosen by the word, and nobody did."""

    char: str
    """Simplified."""
    found: str
    """The character as it stands, with its neighbours."""
    written: str
    """The same as a writer would have it."""
    in_word: bool
    """Whether it is part of a word, or stands in no name."""


class Residue(NamedTuple):
    """What a traditional text tells of its making."""

    han: int
    """Chinese characters."""
    choices: Sequence[Choice]
    particles: int
    """的 in it."""
    written: int
    """Characters that were chosen by the word."""
    terms: Sequence[str]
    """Words of the mainland, each once."""
    elsewhere: int
    """Words of Hong Kong, Macau and Taiwan, each once."""
    forms: int
    """Characters in the form of Hong Kong where the mirror has another."""
    curly: int
    """Quotation marks as they are set on the mainland, “”."""
    corners: int
    """Quotation marks as they are set outside the mainland, 「」."""
    narrow: bool
    """Whether most marks were narrowed."""
    spam: bool
    """Whether advertising stands before or behind the text."""


CONVERSION: Rules[Residue] = Rules("conversion")
"""Evidence that a text was converted character by character."""


@CONVERSION.rule(2.0)
def not_chosen(residue: Residue) -> int:
    """A form that no writer chooses in the word."""
    return sum(one.in_word and one.char not in CONFUSED for one in residue.choices)


@CONVERSION.rule(1.0)
def confused(residue: Residue) -> int:
    """A form that is wrong in the word, but one that writers take too, 重復; the same words count once."""
    return len({one.found for one in residue.choices if one.char in CONFUSED})


@CONVERSION.rule(1.5)
def may_be_a_name(residue: Residue) -> bool:
    """Such a form behind no word of a dictionary, 足于; it may be part of a name."""
    return not all(one.in_word for one in residue.choices)


@CONVERSION.rule(0.5)
def none_chosen(residue: Residue) -> bool:
    """Such a form in a text that is long enough for some that were chosen, and has none."""
    return residue.han >= LONG and any(one.in_word for one in residue.choices) and not residue.written


@CONVERSION.rule(-1.0)
def too_few(residue: Residue) -> float:
    """Fewer such forms than one in 400 characters: a conversion leaves four times as many."""
    return max(0.0, residue.han / SPARSE - max(1, len(residue.choices)))


@CONVERSION.rule(-4.0)
def no_prose(residue: Residue) -> bool:
    """Hardly any 的, and hardly a word of news: verse, or a list of names, in which other characters are right."""
    return residue.particles < residue.han // PROSE and len(residue.terms) < NEWS


@CONVERSION.rule(-8.0)
def chosen(residue: Residue) -> int:
    """A form that was chosen by the word."""
    return residue.written


@CONVERSION.rule(0.35)
def mainland_terms(residue: Residue) -> int:
    """A word of the mainland's news and offices; from the sixth on they tell nothing new."""
    return min(len(residue.terms), 6)


@CONVERSION.rule(-1.0)
def other_terms(residue: Residue) -> int:
    """A word of Hong Kong, Macau or Taiwan."""
    return residue.elsewhere


@CONVERSION.rule(0.5)
def curly_quotes(residue: Residue) -> bool:
    """Quotation marks as they are set on the mainland, and no others."""
    return residue.curly > 0 and not residue.corners


@CONVERSION.rule(-2.0)
def corner_quotes(residue: Residue) -> bool:
    """Quotation marks as they are set outside the mainland."""
    return residue.corners > 0


@CONVERSION.rule(-2.0)
def regional_forms(residue: Residue) -> bool:
    """Forms of Hong Kong's that a mirror's table has not, 衞."""
    return residue.forms > 0


@CONVERSION.rule(1.0)
def narrowed(residue: Residue) -> bool:
    """Most of its marks are narrow, as copies are stored."""
    return residue.narrow


@CONVERSION.rule(1.0)
def beside_advertising(residue: Residue) -> bool:
    """Advertising stands before or behind it."""
    return residue.spam


def residue(text: str, counts: Mapping[str, int], han: int, *, spam: bool) -> Residue:
    """Return what a text tells of its making.

    :param counts: how often each character stands in the text
    :param han: number of Chinese characters of the text
    :param spam: whether advertising stands before or behind it
    """
    text = SURROGATE.sub("?", BRACKETED.sub("", text))
    plain = simplified_chars(text)
    return Residue(
        han=han,
        choices=list(_choices(text, plain)),
        particles=counts.get("的", 0),
        written=written(counts),
        terms=list(dict.fromkeys(MAINLAND.findall(plain))),
        elsewhere=len(set(ELSEWHERE.findall(plain))),
        forms=sum(map(counts.get, HONG_KONG, repeat(0))),
        curly=counts.get("“", 0),
        corners=counts.get("「", 0),
        narrow=len(NARROW_MARK.findall(text)) > sum(counts.get(mark, 0) for mark in NARROWED),
        spam=spam,
    )


def _choices(text: str, plain: str) -> Iterator[Choice]:
    """Yield the characters that stand as a conversion one by one leaves them where a writer would have chosen others.

    A writer, and a converter that knows words, write 於, 裡, 複雜 and 批准; one-to-one conversion leaves 于 and 里
    and makes 復雜 and 批準. The words of the text, converted by word, show where such a choice was due.
    """
    by_word = converter("s2t").convert(plain)
    if len(by_word) != len(plain):
        return
    for at, (own, char, word) in enumerate(zip(text, plain, by_word, strict=True)):
        if own != word and char in CHOSEN and traditional(char) == own:
            around = plain[max(0, at - LONGEST + 1) : at], char, plain[at + 1 : at + LONGEST]
            if (in_word := _is_wrong(own, *around)) is not None:
                piece = slice(max(0, at - 1), at + 2)
                yield Choice(char, text[piece], by_word[piece], in_word)


@lru_cache(1 << 12)
def _is_wrong(own: str, before: str, char: str, behind: str) -> bool | None:
    """Tell whether a word with a character in it is not written with the form that stands there; None if one is."""
    if own in _written(f"{before}{char}{behind}", len(before)):
        return None
    backed = False
    for left, word in _words_around(before, char, behind):
        if is_foreign_name(word):
            return None
        if dictionary().get(word, UNKNOWN) > RARE and not SYLLABLES.issuperset(word):
            if own in _written(word, left):
                return None
            backed = True
    if backed or char not in NAMES:
        return True
    return False if char in BEHIND_ANY and is_han(before[-1:]) and before[-1] not in SYLLABLES else None


def _written(words: str, at: int) -> list[str]:
    """Return how a character of some words is written by those who choose by the word."""
    return [converter(way).convert(words)[at] for way in WAYS]


def _words_around(before: str, char: str, behind: str) -> Iterator[tuple[int, str]]:
    """Yield the strings of two to four characters that may be a word with a character, and where it stands in each."""
    for left in range(min(LONGEST, len(before) + 1)):
        for right in range(min(LONGEST - left, len(behind) + 1)):
            if left + right:
                yield left, before[len(before) - left :] + char + behind[:right]
