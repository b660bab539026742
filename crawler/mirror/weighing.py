"""How likely each of several strings is in a gap of a damaged text: named features, added up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache, reduce
from typing import NamedTuple

from crawler.mirror.context import ENDS, OPENING, PAIRS, QUOTATION, Gap, after, ahead_of, open_behind
from crawler.mirror.words import is_leading, is_opener, is_verb, is_word, likelihoods
from crawler.scoring import Features, Rules
from crawler.text.names import is_foreign_name, is_person_name
from crawler.text.plausible import PUNCTUATION
from crawler.text.script import is_han, simplified

UNQUOTES = frozenset("”’」』")
PAUSES = frozenset("，、；：！？")
STOPS = PAUSES | {"。"}
WEIGHED = OPENING | PAIRS.keys() | STOPS
"""Marks that say something of a gap by where they stand."""

NO_STOP_BEHIND = frozenset("\n> \u3000，、；：。！？,;:!?(") | OPENING | {""}
NO_STOP_BEFORE = (PUNCTUATION | frozenset("！？；，!?;,")) - OPENING - PAIRS.keys()


class Options(NamedTuple):
    """What can stand in a gap: strings of which all end a paragraph or none does."""

    gap: Gap
    texts: Sequence[str]
    """In whatever script they are."""
    plain: list[str]
    """Simplified, without what ends a paragraph."""
    ended: bool
    """Whether they end a paragraph or the text."""


class Mark(NamedTuple):
    """A mark of an option, where it would stand."""

    char: str
    before: str
    """The sign before it, empty at the start of the text."""
    behind: str
    """The sign behind it."""
    rest: str
    """All that is known of the text behind it."""
    opened: tuple[str, ...]
    """Marks that are open there, the innermost last."""
    term: bool
    """Whether the mark opened last leads a term, not speech."""


GAP: Features[Options] = Features("gap")
"""Log probabilities of options."""

MARKS: Rules[Mark] = Rules("gap marks")
"""Log probabilities of single marks of options."""


def weights(gap: Gap, options: Sequence[str]) -> list[float]:
    """Return the log probability of each of several strings in a gap, in whatever script they are."""
    ended = bool(options) and (options[0].endswith(ENDS) or not gap.behind)
    return GAP.scores(Options(gap, options, [_plain(option) for option in options], ended))


def ordered(gap: Gap, options: Sequence[str]) -> list[str]:
    """Order what can stand in a gap, the likeliest first."""
    by_option = dict(zip(options, weights(gap, options), strict=True))
    return sorted(by_option, key=by_option.__getitem__, reverse=True)


@GAP.rule(1.0)
def words(options: Options) -> Sequence[float]:
    """How likely the words are that it makes with what is around it."""
    gap = options.gap
    return likelihoods(gap.before, options.plain, "" if options.ended else gap.behind)


@GAP.rule(1.0)
def marks(options: Options) -> Sequence[float]:
    """What its marks weigh where they stand, by the rules of "gap marks"."""
    gap = options.gap
    return [0.0 if WEIGHED.isdisjoint(text) else sum(map(MARKS.score, _marks_of(gap, text))) for text in options.texts]


@GAP.rule(-8.0)
def left_open(options: Options) -> Sequence[float]:
    """It ends a paragraph in which a quotation is open, or opens something itself."""
    if not options.ended:
        return ()
    opened = options.gap.opened
    left = (reduce(open_behind, QUOTATION.findall(text), opened) for text in options.texts)
    return ["“" in marks or len(marks) > len(opened) for marks in left]


@GAP.rule(2.0)
def pair_elsewhere(options: Options) -> Sequence[float]:
    """The page has it with the character before or behind it elsewhere: names come again."""
    page, before, behind = options.gap.page, options.gap.before[-1:], options.gap.behind[:1]
    follow = {two[0] for two in after(page, before, 2) if two and is_han(two[0])}
    lead = {two[-1] for two in ahead_of(page, behind, 2) if two and is_han(two[-1])}
    return [(one[:1] in follow) + (one[-1:] in lead) for one in options.plain] if follow or lead else ()


@GAP.rule(5.0)
def triple_elsewhere(options: Options) -> Sequence[float]:
    """The page has three characters in a row, of it and of what is beside it, elsewhere."""
    gap = options.gap
    page, before, behind = gap.page, gap.before[-1:], gap.behind[:1]
    if not page:
        return ()
    follow, lead = after(page, gap.before[-2:], 1), ahead_of(page, gap.behind[:2], 1)
    follow_two, lead_two = after(page, before, 2), ahead_of(page, behind, 2)
    return [
        (one[:1] in follow)
        + (one[-1:] in lead)
        + ((one + behind)[:2] in follow_two)
        + (len(one) > 1 and one[-2:] in lead_two)
        + sum(one[at : at + 3] in page for at in range(len(one) - 2))
        for one in options.plain
    ]


@GAP.rule(-5.0)
def leading_before_mark(options: Options) -> Sequence[float]:
    """It puts an adverb, a preposition or a conjunction before a mark."""
    gap, plain = options.gap, options.plain
    before = gap.before[-1:]
    if is_leading(before) and not is_word(gap.before[-2:]):
        return [option[:1] == "。" for option in plain]
    if options.ended or (gap.behind and not is_han(gap.behind[0])):
        return [is_leading(option) and not is_word(before + option) for option in plain]
    return ()


@GAP.rule(-1.3)
def verb_before_title_end(options: Options) -> Sequence[float]:
    """It ends a title, 》, with a verb: 12 % of the words there are verbs, 28 % of those elsewhere in news."""
    gap = options.gap
    rest, mark, _ = gap.behind.partition("》")
    if not mark:
        return ()
    heads = (gap.before[-2:], gap.before[-1:], "")
    return [is_verb(next(filter(is_word, (head + option + rest for head in heads)), "")) for option in options.plain]


@MARKS.rule(-20.0)
def misplaced(mark: Mark) -> bool:
    """A stop or a pause at the start of a line, behind another mark or one that opens, or before one that ends."""
    return mark.char in STOPS and (mark.before in NO_STOP_BEHIND or mark.behind in NO_STOP_BEFORE)


@MARKS.rule(2.0)
def stop_in_speech(mark: Mark) -> bool:
    """A full stop at the end of what is said, which a short term in quotation marks is not."""
    return mark.char == "。" and mark.behind in UNQUOTES and not mark.term


@MARKS.rule(2.0)
def stop_before_opening(mark: Mark) -> int:
    """A full stop before a word or a name that begins sentences."""
    return openings(mark.rest) if mark.char == "。" else 0


@MARKS.rule(8.0)
def closes(mark: Mark) -> bool:
    """A closing mark where one is open."""
    return mark.opened[-1:] == (PAIRS.get(mark.char),)


@MARKS.rule(-3.0)
def unopened(mark: Mark) -> bool:
    """A closing mark where none is seen to be open."""
    return mark.char in PAIRS and mark.opened[-1:] != (PAIRS[mark.char],)


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


def _marks_of(gap: Gap, option: str) -> Iterator[Mark]:
    """Yield the marks of an option that say something by where they stand."""
    opened, start = gap.opened, len(gap.before)
    text = gap.before + option.replace("?", "0") + gap.behind  # it stands for a digit that is lost
    for at in range(start, start + len(option)):
        if (char := text[at]) in WEIGHED:
            yield Mark(char, text[at - 1 : at], text[at + 1 : at + 2], text[at + 1 :], opened, gap.term)
            opened = open_behind(opened, char)


@lru_cache(1 << 14)
def _plain(option: str) -> str:
    return "".join(map(simplified, option.rstrip("<\n")))
