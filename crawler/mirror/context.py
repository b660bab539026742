"""A gap of a damaged text and what is around it: words, marks that are open, and what the page says elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache, reduce
from typing import NamedTuple

from crawler.mirror.conversion import simplified_text
from crawler.mirror.damage import BRACKETED
from crawler.mirror.words import dictionary, is_frequent
from crawler.text.script import is_han, simplified

CONTEXT, NEAR = 5, 40
"""Characters of the words around a gap, and those in which they are found between readings."""

PARAGRAPH = 2000
"""Characters of a paragraph that are looked at for open quotations."""

ENDS = ("<", "\n")
"""What stands behind the last character of a paragraph."""

PAIRS = dict(zip("”’》〉」』）】〕", "“‘《〈「『（【〔", strict=True))
OPENING = frozenset(PAIRS.values())
QUOTATION = re.compile(f"[{''.join(PAIRS)}{''.join(OPENING)}]")
SPEECH = frozenset("：:，,。？?！!>\n")
"""Marks behind which a quotation is speech."""

TERM = 8
"""Characters up to which a quotation is a term, which has no full stop in it."""


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
        opened = reduce(open_behind, QUOTATION.findall(text), self.opened)
        before = (self.before + simplified_text(text))[-CONTEXT:]
        return self._replace(before=before, opened=opened, term=self.term and opened == self.opened)

    def fitting(self, options: Sequence[str]) -> Sequence[str]:
        """Return the characters that are a mark, a frequent word, or make a word with a neighbour; else all of them.

        What the page says elsewhere fits too.
        """
        chars, next_one, words = list(map(_first, options)), self.behind[:1], dictionary()
        fit = _ending(self.before, chars) | {char for char in chars if char + next_one in words}
        fit |= after(self.page, self.before[-2:], 1) | ahead_of(self.page, self.behind[:2], 1)
        return [option for option, char in zip(options, chars, strict=True) if char in fit or _is_free(char)] or options

    def fitting_pairs(self, first: Sequence[str], last: Sequence[str]) -> list[str]:
        """Return the pairs of one character each whose halves fit as above, or make a word together."""
        fit, words = _ending(self.before, list(map(_first, first))), dictionary()
        left = [one for one in first if (char := _first(one)) in fit or _is_free(char)]
        right = [one for one in last if _is_free(char := _first(one)) or char in words]
        return list(dict.fromkeys([*(x + y for x in left for y in right), *_words_of(tuple(first), tuple(last))]))


def open_behind(opened: tuple[str, ...], mark: str) -> tuple[str, ...]:
    """Return the marks that are open behind another one."""
    others = tuple(one for one in opened if one != PAIRS.get(mark, mark))
    return (*others, mark) if mark in OPENING else others


@lru_cache(1 << 8)
def after(page: str, key: str, size: int) -> frozenset[str]:
    """Return the strings of a size that stand behind a key on the page."""
    return frozenset(piece[:size] for piece in page.split(key)[1:]) if key else frozenset()


@lru_cache(1 << 8)
def ahead_of(page: str, key: str, size: int) -> frozenset[str]:
    """Return the strings of a size that stand before a key on the page."""
    return frozenset(piece[-size:] for piece in page.split(key)[:-1]) if key else frozenset()


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


@cache
def _first(option: str) -> str:
    return simplified(option[0]) if option else ""
