"""What makes a line beside the text one that calls to the reader: buttons, adverts of apps, invitations."""

from __future__ import annotations

import re

from crawler.extract.around import BEYOND, MARK, OVER, SAID, UNDER, Around
from crawler.extract.narrowing import signs
from crawler.lexicon.furniture import CALLS
from crawler.lexicon.row import any_of
from crawler.text.fold import folded
from crawler.text.furniture import FULL_STOP, FURNITURE, SENTENCE, SHORT

PIECES = 3
"""Pieces of a line at least that blanks alone part."""

LONGEST_CALL, CALLING = 40, 2
"""Characters of a call to the reader at most, and words of one at least."""

ACT, CALL = re.compile(any_of(CALLS, meaning="act")), re.compile(any_of(CALLS))
CLAUSE = re.compile(r"\w[,?]")


@UNDER.rule()
def call(around: Around) -> bool:
    """It ends with the words of a button or of a link to more: 點我下載APP."""
    line = around.line
    if line.box is None or not line.links or FULL_STOP.search(line.plain):
        return False
    last = list(line.box.element.iter("a"))[-1:]
    words = folded("".join(map(str, last[0].itertext())).strip()) if last else ""
    return line.plain.endswith(words) and FURNITURE.first(words) is not None


@OVER.rule()
@UNDER.rule()
@BEYOND.rule()
def asks(around: Around) -> bool:
    """It asks the reader to do something on the page or in an app, in several words of that, and is no sentence."""
    line = around.line
    return not (line.bold or line.kind == "heading" or SAID.search(line.plain)) and is_call(line.plain)


def is_call(plain: str) -> bool:
    """Tell a short line that asks to do something on the page or in an app, in several words of that."""
    return len(plain) <= LONGEST_CALL and ACT.search(plain) is not None and len(set(CALL.findall(plain))) >= CALLING


@UNDER.rule()
def pieces(around: Around) -> bool:
    """It stands in other blocks than the text: short pieces with blanks between and no mark, and is an advert.

    One of them is furniture, or it has a class of its own and the line behind is the button to what it advertises.
    """
    line, behind = around.line, around.behind
    parts = line.plain.split(" ")
    if not around.apart or len(parts) < PIECES or MARK.search(line.plain) or signs(line):
        return False
    over_button = line.box and line.box.name.strip() and behind and behind.furniture
    return bool(over_button) or any(FURNITURE.first(part) for part in parts)


@UNDER.rule()
def set_alike(around: Around) -> bool:
    """It is set by a class of its own, like the furniture beside it, and is no sentence: a button."""
    box = around.line.box
    if not around.apart or box is None or not box.name.strip() or SENTENCE.search(around.line.plain):
        return False
    beside = ((line, line.box) for line in (around.before, around.behind) if line and line.box and line.box is not box)
    return any((own.name, own.parent) == (box.name, box.parent) and line.furniture for line, own in beside)


@UNDER.rule()
def invitation(around: Around) -> bool:
    """It stands in other blocks than the text and has clauses, but is neither a sentence of a text nor a field."""
    plain = around.line.plain
    if not around.apart or len(plain) > SHORT or around.line.bold:
        return False
    return CLAUSE.search(plain) is not None and not SAID.search(plain)
