"""What can stand in a gap of a damaged text, by the words and marks around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache, reduce
from typing import NamedTuple

from crawler.mirror.conversion import simplified_text
from crawler.mirror.damage import BRACKETED
from crawler.mirror.words import dictionary, is_frequent, is_leading, is_opener, is_verb, is_word, likelihoods
from crawler.text.names import is_foreign_name, is_person_name
from crawler.text.plausible import PUNCTUATION
from crawler.text.script import is_han, simplified

CONTEXT, NEAR = 5, 40
"""Characters of the words around a gap, and those in which they are found between readings."""

PARAGRAPH = 2000
"""Characters of a paragraph that are looked at for open quotations."""

ENDS = ("<", "\n")
"""What stands behind the last character of a paragraph."""

PAIRS = dict(zip("”’》〉」』）】〕", "“‘《〈「『（【〔", strict=True))
OPENING = frozenset(PAIRS.values())
QUOTES, UNQUOTES = frozenset("“‘「『"), frozenset("”’」』")
PAUSES = frozenset("，、；：！？")
WEIGHED = OPENING | PAIRS.keys() | PAUSES | {"。"}
"""Marks that say something of a gap by where they stand."""

STOP = 2.0
"""Log probability in favour of a full stop before a quotation mark: 94 of 131 sites that the model makes of news.

This and ``OPENER`` are those of 1, 2, 3 and 4 with which most sites of news come back.
"""

NO_STOP = 20.0
"""Log probability against a full stop at the start of a line, behind a mark that opens or before one that ends."""

QUOTATION = re.compile(f"[{''.join(PAIRS)}{''.join(OPENING)}]")
SPEECH = frozenset("：:，,。？?！!>\n")
"""Marks behind which a quotation is speech."""

NO_STOP_BEHIND = frozenset("> \u3000，、；：。！？,;:!?(") | OPENING
NO_STOP_BEFORE = (PUNCTUATION | frozenset("！？；，!?;,")) - OPENING - PAIRS.keys()

TERM = 8
"""Characters up to which a quotation is a term, which has no full stop in it."""

OPENER = 2.0
"""Log probability in favour of a full stop before a word or a name that begins sentences."""

LEADING = 5.0
"""Log probability against an adverb, preposition or conjunction before a mark."""

TITLE_VERB = 1.3
"""Log probability against a verb before 》: 12 % of the words there, 28 % of those elsewhere in news."""

PAIRED = 2.0
ELSEWHERE = 5.0
"""Log probability in favour of two and of three characters in a row that the page has elsewhere: names come again."""

CLOSING = 8.0
"""Log probability in favour of a closing mark where one is open, and against opening it twice."""

UNOPENED = 3.0
"""Log probability against a closing mark where none is seen to be open."""


class Gap(NamedTuple):
    """A place between two known pieces of text."""

    before: str
    """The characters before it, simplified, without readings."""
    behind: str
    """The characters behind it, likewise."""
    opened: tuple[str, ...] = ()
    """Marks that are open there, the innermost last."""
    term: bool = False
    """Whether the mark opened last leads a term, not speech."""
    page: str = ""
    """What the page says, simplified and without readings."""

    @classmethod
    def at(cls, before: str, behind: str, page: str = "") -> Gap:
        """Look around a gap.

        :param before: the text before it as far as it is restored, in whatever script
        :param behind: the text behind it as it was found
        :param page: what the page says, simplified and without readings
        """
        first = max(0, len(before) - PARAGRAPH)
        start = max(first, *(before.rfind(end, first) for end in ("\n", "<p", "</p", "<br")))
        paragraph = BRACKETED.sub("", before[start:])
        opened: dict[str, bool] = {}
        for match in QUOTATION.finditer(paragraph):
            mark, at = match[0], match.start()
            if mark in OPENING:
                opened.pop(mark, None)
                opened[mark] = len(paragraph) - at <= TERM and at > 0 and paragraph[at - 1] not in SPEECH
            else:
                opened.pop(PAIRS[mark], None)
        term = next(reversed(opened.values()), False)
        near = simplified_text(BRACKETED.sub("", behind[:NEAR])[:CONTEXT])
        return cls(simplified_text(paragraph[-CONTEXT:]), near, tuple(opened), term, page)

    def before_known(self, text: str, *, whole: bool) -> Gap:
        """Return the gap before a piece of text that is known. What stood behind stays if the piece is whole."""
        return self._replace(behind=(simplified_text(text) + self.behind * whole)[:CONTEXT])

    def behind_known(self, text: str) -> Gap:
        """Return the gap behind a piece of text that is known."""
        opened = reduce(_open_behind, QUOTATION.findall(text), self.opened)
        before = (self.before + simplified_text(text))[-CONTEXT:]
        return self._replace(before=before, opened=opened, term=self.term and opened == self.opened)

    def fitting(self, options: Sequence[str]) -> Sequence[str]:
        """Return the characters that are a mark, a frequent word, or make a word with a neighbour; else all of them.

        What the page says elsewhere fits too.
        """
        chars, next_one, words = list(map(_first, options)), self.behind[:1], dictionary()
        fit = _ending(self.before, chars) | {char for char in chars if char + next_one in words}
        fit |= _after(self.page, self.before[-2:], 1) | _ahead_of(self.page, self.behind[:2], 1)
        return [option for option, char in zip(options, chars, strict=True) if char in fit or _is_free(char)] or options

    def fitting_pairs(self, first: Sequence[str], last: Sequence[str]) -> list[str]:
        """Return the pairs of one character each whose halves fit as above, or make a word together."""
        fit = _ending(self.before, list(map(_first, first)))
        left = [one for one in first if (char := _first(one)) in fit or _is_free(char)]
        right = [one for one in last if _is_free(char := _first(one)) or is_word(char)]
        return list(dict.fromkeys([*(x + y for x in left for y in right), *_words_of(tuple(first), tuple(last))]))

    def ordered(self, options: Sequence[str]) -> list[str]:
        """Order what can stand in the gap, the likeliest first."""
        weights = dict(zip(options, self.weights(options), strict=True))
        return sorted(weights, key=weights.__getitem__, reverse=True)

    def weights(self, options: Sequence[str]) -> list[float]:
        """Return the log probability of each of several strings in the gap, in whatever script they are."""
        plain = [_plain(option) for option in options]
        ended = bool(options) and options[0].endswith(ENDS)
        unmarked = -CLOSING * (ended and "“" in self.opened)
        parts = (
            likelihoods(self.before, plain, "" if ended else self.behind),
            [unmarked if WEIGHED.isdisjoint(option) else self._marks(option) for option in options],
            self._elsewhere(plain),
            self._followed(plain, ended=ended),
            self._titled(plain),
        )
        return list(map(sum, zip(*parts, strict=True)))

    def _elsewhere(self, options: Sequence[str]) -> list[float]:
        """Weigh the pairs and triples of each option and its neighbours that the page has in another place."""
        page, before, behind = self.page, self.before[-1:], self.behind[:1]
        after_two, ahead_of_two = _after(page, self.before[-2:], 1), _ahead_of(page, self.behind[:2], 1)
        after_one, ahead_of_one = _after(page, before, 2), _ahead_of(page, behind, 2)
        after = {two[0] for two in after_one if two and is_han(two[0])}
        ahead = {two[-1] for two in ahead_of_one if two and is_han(two[-1])}
        return [
            PAIRED * ((one[:1] in after) + (one[-1:] in ahead))
            + ELSEWHERE
            * (
                (one[:1] in after_two)
                + (one[-1:] in ahead_of_two)
                + ((one + behind)[:2] in after_one)
                + (len(one) > 1 and one[-2:] in ahead_of_one)
                + (len(one) > 2 and sum(one[at : at + 3] in page for at in range(len(one) - 2)))
            )
            for one in options
        ]

    def _followed(self, options: Sequence[str], *, ended: bool) -> list[float]:
        """Weigh against each option that puts an adverb, a preposition or a conjunction before a mark."""
        before = self.before[-1:]
        if is_leading(before) and not is_word(self.before[-2:]):
            return [-LEADING * (option[:1] == "。") for option in options]
        if ended or (self.behind and not is_han(self.behind[0])):
            return [-LEADING * (is_leading(option) and not is_word(before + option)) for option in options]
        return [0.0] * len(options)

    def _titled(self, options: Sequence[str]) -> list[float]:
        """Weigh against each option that ends a title with a verb."""
        rest, mark, _ = self.behind.partition("》")
        if not mark or len(rest) > 2:
            return [0.0] * len(options)
        heads = (self.before[-2:], self.before[-1:], "")
        words = [next(filter(is_word, (head + option + rest for head in heads)), "") for option in options]
        return [-TITLE_VERB * is_verb(word) for word in words]

    def _marks(self, option: str) -> float:
        """Weigh the marks of an option: full stops, and marks that open and close."""
        weight = 0.0
        text = self.before[-1:] + option.replace("?", "0") + self.behind[:1]  # it stands for a digit that is lost
        ends = option.endswith(ENDS)
        opened = self.opened
        for at in range(len(self.before[-1:]), len(text) - len(self.behind[:1])):
            char, before, behind = text[at], text[at - 1 : at] if at else "", text[at + 1 : at + 2]
            if char == "。":
                if not before or before in NO_STOP_BEHIND or before == "\n" or behind in NO_STOP_BEFORE:
                    weight -= NO_STOP
                elif behind in QUOTES:
                    weight += STOP
                elif behind in UNQUOTES:
                    weight += -STOP if self.term else STOP
                else:
                    weight += OPENER * openings(text[at + 1 :] + self.behind[1:])
            elif char in PAIRS:
                weight += CLOSING if opened[-1:] == (PAIRS[char],) else -UNOPENED
                opened = _open_behind(opened, char)
            elif char in OPENING:
                weight -= CLOSING * (char in opened or behind in ENDS or behind in PAIRS)
                opened = _open_behind(opened, char)
            elif before in NO_STOP_BEHIND or behind in NO_STOP_BEFORE:
                weight -= NO_STOP * (char in PAUSES)
        return weight - CLOSING * (ends and "“" in opened)


def _open_behind(opened: tuple[str, ...], mark: str) -> tuple[str, ...]:
    """Return the marks that are open behind another one."""
    others = tuple(one for one in opened if one != PAIRS.get(mark, mark))
    return (*others, mark) if mark in OPENING else others


def _after(page: str, key: str, size: int) -> set[str]:
    """Return the strings of a size that stand behind a key on the page."""
    return {piece[:size] for piece in page.split(key)[1:]} if key else set()


def _ahead_of(page: str, key: str, size: int) -> set[str]:
    """Return the strings of a size that stand before a key on the page."""
    return {piece[-size:] for piece in page.split(key)[:-1]} if key else set()


def openings(text: str) -> int:
    """Return how much a text looks like the beginning of a sentence: 1 for a conjunction, a time word or a name.

    A name in transcribed syllables counts for one more with each of them from the fourth on.
    """
    if any(is_opener(text[:size]) for size in range(1, 5)):
        return 1
    if is_word(text[:2]):
        return 0
    foreign = next((size for size in range(len(text), 2, -1) if is_foreign_name(text[:size])), 0)
    return max(foreign - 2, int(is_person_name(text[:3])))


@cache
def _is_free(char: str) -> bool:
    """Tell a mark or a frequent word: what can stand anywhere."""
    return not is_han(char) or is_frequent(char)


def _ending(before: str, chars: Sequence[str]) -> set[str]:
    """Return the characters that end a word of two to four."""
    words, one, two, three = dictionary(), before[-1:], before[-2:], before[-3:]
    return {char for char in chars if one + char in words or two + char in words or three + char in words}


@lru_cache(1 << 9)
def _words_of(first: tuple[str, ...], last: tuple[str, ...]) -> list[str]:
    """Return the pairs that are a word."""
    words, ends = dictionary(), [(y, char) for y, char in zip(last, map(_first, last), strict=True) if is_han(char)]
    return [x + y for x, char in zip(first, map(_first, first), strict=True) for y, end in ends if char + end in words]


@lru_cache(1 << 14)
def _plain(option: str) -> str:
    return "".join(map(simplified, option.rstrip("<\n")))


@cache
def _first(option: str) -> str:
    return simplified(option[0]) if option else ""
