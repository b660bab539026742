"""What can stand in a gap of a damaged text, by the words and marks around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from crawler.text.damage import BRACKETED
from crawler.text.plausible import PUNCTUATION
from crawler.text.script import is_han, simplified, simplified_text
from crawler.text.words import is_frequent, is_word, likelihoods

CONTEXT, NEAR = 5, 40
"""Characters of the words around a gap, and those in which they are found between readings."""

PARAGRAPH = 2000
"""Characters of a paragraph that are looked at for open quotations."""

ENDS = ("<", "\n")
"""What stands behind the last character of a paragraph."""

PAIRS = dict(zip("”’》〉」』）】〕", "“‘《〈「『（【〔", strict=True))
OPENING = frozenset(PAIRS.values())

STOP = 5.0
"""Log probability in favour of a full stop before a quotation mark: 94 of 131 sites that the model makes of news."""

NO_STOP = 20.0
"""Log probability against a full stop at the start of a line, behind a mark that opens or before one that ends."""

QUOTATION = re.compile(f"[{''.join(PAIRS)}{''.join(OPENING)}]")
SPEECH = frozenset("：:，,。>\n")
"""Marks behind which a quotation is speech."""

NO_STOP_BEHIND = frozenset("> \u3000，、；：。！？,;:!?(") | OPENING
NO_STOP_BEFORE = (PUNCTUATION | frozenset("！？；，、。!?;,")) - OPENING - PAIRS.keys()

TERM = 8
"""Characters up to which a quotation is a term, which has no full stop in it."""

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
    opened: frozenset[str] = frozenset()
    """Marks that are open there."""
    term: bool = False
    """Whether the mark opened last leads a term, not speech."""

    @classmethod
    def at(cls, before: str, behind: str) -> Gap:
        """Look around a gap.

        :param before: the text before it as far as it is restored, in whatever script
        :param behind: the text behind it as it was found
        """
        first = max(0, len(before) - PARAGRAPH)
        start = max(first, *(before.rfind(end, first) for end in ("\n", "<p", "</p", "<br")))
        paragraph = BRACKETED.sub("", before[start:])
        opened, term = set(), False
        for match in QUOTATION.finditer(paragraph):
            mark = match[0]
            if mark in OPENING:
                opened.add(mark)
                at = match.start()
                term = len(paragraph) - at <= TERM and at > 0 and paragraph[at - 1] not in SPEECH
            else:
                opened.discard(PAIRS[mark])
        near = simplified_text(BRACKETED.sub("", behind[:NEAR])[:CONTEXT])
        return cls(simplified_text(paragraph[-CONTEXT:]), near, frozenset(opened), term)

    def before_known(self, text: str, *, whole: bool) -> Gap:
        """Return the gap before a piece of text that is known. What stood behind stays if the piece is whole."""
        return self._replace(behind=(simplified_text(text) + self.behind * whole)[:CONTEXT])

    def behind_known(self, text: str) -> Gap:
        """Return the gap behind a piece of text that is known."""
        return self._replace(before=(self.before + simplified_text(text))[-CONTEXT:])

    def fitting(self, options: Sequence[str]) -> Sequence[str]:
        """Return the characters that are a mark, a frequent word, or make a word with a neighbour; else all of them."""
        before, behind = self.before[-1:], self.behind[:1]
        return [o for o in options if _stands(c := _first(o), before) or is_word(c + behind)] or options

    def fitting_pairs(self, first: Sequence[str], last: Sequence[str]) -> list[str]:
        """Return the pairs of one character each whose halves fit as above, or make a word together."""
        before, behind = self.before[-1:], self.behind[:1]
        left = [(one, char, _stands(char, before)) for one, char in zip(first, map(_first, first), strict=True)]
        right = [
            (one, c, _stands(c, "") or is_word(c + behind)) for one, c in zip(last, map(_first, last), strict=True)
        ]
        return [
            x + y
            for x, a, fits in left
            for y, b, closes in right
            if (fits and closes) or (is_han(b) and is_word(a + b))
        ]

    def ordered(self, options: Sequence[str]) -> list[str]:
        """Order what can stand in the gap, the likeliest first."""
        weights = dict(zip(options, self.weights(options), strict=True))
        return sorted(weights, key=weights.__getitem__, reverse=True)

    def weights(self, options: Sequence[str]) -> list[float]:
        """Return the log probability of each of several strings in the gap, in whatever script they are."""
        plain = ["".join(map(simplified, option.rstrip("<\n"))) for option in options]
        behind = "" if options and options[0].endswith(ENDS) else self.behind
        weights = likelihoods(self.before, plain, behind)
        return [weight + self._marks(one) for weight, one in zip(weights, options, strict=True)]

    def _marks(self, option: str) -> float:
        """Weigh the marks of an option: full stops, and marks that open and close."""
        weight = 0.0
        text = self.before[-1:] + option + self.behind[:1]
        ends = option.endswith(ENDS)
        opened = set(self.opened)
        for at in range(len(self.before[-1:]), len(text) - len(self.behind[:1])):
            char, before, behind = text[at], text[at - 1 : at] if at else "", text[at + 1 : at + 2]
            if char == "。":
                if not before or before in NO_STOP_BEHIND or before == "\n" or behind in NO_STOP_BEFORE:
                    weight -= NO_STOP
                elif behind == "“":
                    weight += STOP
                elif behind == "”":
                    weight += -STOP if self.term else STOP
            elif char in PAIRS:
                weight += CLOSING if PAIRS[char] in opened else -UNOPENED
                opened.discard(PAIRS[char])
            elif char in OPENING:
                weight -= CLOSING * (char in opened or behind in ENDS or behind in PAIRS)
                opened.add(char)
        return weight - CLOSING * (ends and "“" in opened)


def _stands(char: str, before: str) -> bool:
    """Tell a mark, a frequent word, or the second half of a word."""
    return not is_han(char) or is_frequent(char) or is_word(before + char)


def _first(option: str) -> str:
    return simplified(option[0]) if option else ""
