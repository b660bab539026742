"""Reasons for and against everybody who may have said a quotation.

The weights are those of a logistic regression: ``python tests/scoring said --fit`` finds them on pages of our own.
Rules that weigh most and are seldom true stand first: who cannot be the best is asked no more.
"""

from __future__ import annotations

import re

from crawler.extract.interview.candidates import SAYS_BEHIND, Candidate
from crawler.extract.interview.place import TERM
from crawler.extract.interview.quotations import SENTENCE_END
from crawler.extract.interview.told import REPORTER
from crawler.scoring import Rules

ACTS_BEHIND = frozenset(("behind acts", "behind owner"))
SAYS_AHEAD = frozenset(("ahead says colon", "ahead says comma", "ahead by"))
ACTS_AHEAD = frozenset(("ahead acts colon", "ahead acts comma"))
BEFORE_COLON = frozenset(("ahead says colon", "ahead acts colon", "ahead by"))
EARLIER = frozenset(f"ahead earlier {does} {mark}" for does in ("says", "acts") for mark in ("colon", "comma"))
LISTENS = frozenset(("behind listens", "behind later listens"))
BARE = frozenset(("ahead says bare", "ahead acts bare", "ahead earlier says bare", "ahead earlier acts bare"))
POLITE = re.compile(r"您.*\?$")
"""A question to the one who was asked."""

SHORTEST = 4
"""Characters of a term."""

SAID: Rules[Candidate] = Rules("said")


@SAID.rule(-0.8)
def is_a_term(_: Candidate) -> bool:
    """Most words in quotation marks are said by nobody."""
    return True


@SAID.rule(7.0)
def asks_politely(one: Candidate) -> bool:
    """He is the reporter, and it is alone, a question to somebody who is asked; a weight of ours."""
    polite = one.saying.is_alone and POLITE.search(one.saying.place.span.text) is not None
    return one.name == REPORTER and polite


@SAID.rule(7.0)
def is_answered(one: Candidate) -> bool:
    """He is the reporter, and words alone answer it, as others did before; a weight of ours."""
    return "answered" in one.seen


@SAID.rule(4.0)
def tells_something(one: Candidate) -> bool:
    """He tells of something in a sentence before it; a weight of ours."""
    return one.free("before tells") or one.free("long before tells")


@SAID.rule(3.0)
def is_joined(one: Candidate) -> bool:
    """He said the quotation right before it, which a word for and joins to it."""
    return "joined" in one.seen


@SAID.rule(3.0)
def goes_on_ahead(one: Candidate) -> bool:
    """The words before it have a verb of saying and no subject, and he spoke last; a weight of ours."""
    return "ahead goes on" in one.seen


@SAID.rule(3.0)
def is_a_document(one: Candidate) -> bool:
    """A document or an organ says or writes it, right before it; a weight of ours."""
    return "document" in one.seen


@SAID.rule(-5.0)
def is_written(one: Candidate) -> bool:
    """The words before it tell that it stands on a wall or a sheet; a weight of ours."""
    return one.saying.is_written


@SAID.rule(-3.0)
def describes_something(one: Candidate) -> bool:
    """It is no sentence, and tells of what stands behind it, “药要够用”的理念; a weight of ours."""
    place = one.saying.place
    return not place.span.is_sentence and place.text.startswith("的", place.span.end)


@SAID.rule(-2.9)
def is_the_reporter(one: Candidate) -> bool:
    """He is the reporter, who says little, and does not stand around it."""
    return one.name == REPORTER and not one.is_around


@SAID.rule(-2.5)
def listens(one: Candidate) -> bool:
    """He hears it, in the sentence behind it, or does not say it; a weight of ours."""
    return one.at(LISTENS)


@SAID.rule(0.7)
def is_a_sentence(one: Candidate) -> bool:
    """It ends as a sentence or a part of one does."""
    return one.saying.place.span.is_sentence


@SAID.rule(0.3)
def ends_as_a_sentence(one: Candidate) -> bool:
    """It ends as a sentence does."""
    return one.saying.place.span.text[-1:] in SENTENCE_END


@SAID.rule(-0.4)
def is_short(one: Candidate) -> bool:
    """It has few characters."""
    return len(one.saying.place.span.text) < TERM


@SAID.rule(1.7)
def opens_a_sentence(one: Candidate) -> bool:
    """A sentence begins with it."""
    return one.saying.place.opens


@SAID.rule(0.6)
def ends_a_paragraph(one: Candidate) -> bool:
    """Nothing stands behind it."""
    return one.saying.place.fills_its_paragraph


@SAID.rule(-2.0)
def is_a_word(one: Candidate) -> bool:
    """It is no sentence, has four characters or less, and no colon leads up to it."""
    span = one.saying.place.span
    return not span.is_sentence and len(span.text) <= SHORTEST and one.saying.place.mark != ":"


@SAID.rule(0.6)
def says_behind(one: Candidate) -> bool:
    """He is the subject of a verb of saying behind it, or the words behind it say that they are his."""
    return one.at(SAYS_BEHIND)


@SAID.rule(0.9)
def says_right_behind(one: Candidate) -> bool:
    """He is the subject of a verb of saying, and stands right behind it."""
    return "behind says right" in one.seen


@SAID.rule(0.8)
def says_right_before(one: Candidate) -> bool:
    """He is the subject of the clause before it, and its verb of saying stands right before it."""
    return "ahead says right before" in one.seen


@SAID.rule(0.9)
def acts_behind(one: Candidate) -> bool:
    """He does something in the sentence behind it, nobody says anything there, and the words before it name nobody."""
    return one.at(ACTS_BEHIND) and not (one.saying.is_introduced or one.saying.is_said_behind)


@SAID.rule(1.4)
def is_named_behind(one: Candidate) -> bool:
    """He is named in the sentence behind it, and the words before it name nobody."""
    return "behind named" in one.seen and not one.saying.is_introduced and not one.at(LISTENS)


@SAID.rule(1.1)
def says_ahead(one: Candidate) -> bool:
    """He is the subject of the clause before it, which has a verb of saying."""
    return one.at(SAYS_AHEAD)


@SAID.rule(1.1)
def acts_ahead(one: Candidate) -> bool:
    """He is the subject of the clause before it, which has none."""
    return one.at(ACTS_AHEAD)


@SAID.rule(0.4)
def stands_before_a_colon(one: Candidate) -> bool:
    """He is the subject of the clause before it, which ends in a colon."""
    return one.at(BEFORE_COLON)


@SAID.rule(-0.7)
def is_subject_ahead(one: Candidate) -> bool:
    """He is the subject of an earlier clause of its sentence."""
    return one.at(EARLIER)


@SAID.rule(1.1)
def is_named_ahead(one: Candidate) -> bool:
    """He is named before it in its sentence."""
    return "ahead named" in one.seen


@SAID.rule(-1.1)
def holds_the_words(one: Candidate) -> bool:
    """He is the subject of a sentence of which it is a part without a mark."""
    return one.at(BARE)


@SAID.rule(-1.0)
def stands_elsewhere(one: Candidate) -> bool:
    """Others stand around it, and he does not."""
    return one.saying.is_told and not one.is_around


@SAID.rule(-1.0)
def has_no_name_here(one: Candidate) -> bool:
    """He has no name, where somebody stands around it."""
    return one.saying.is_told and not one.is_named


@SAID.rule(2.1)
def was_subject(one: Candidate) -> bool:
    """He is the subject of the sentence before it."""
    return one.free("before subject")


@SAID.rule(1.0)
def reported_before(one: Candidate) -> bool:
    """The sentence before it reports what he says: 何澜说,沈砚从不请假."""
    return one.free("before reports")


@SAID.rule(-1.6)
def is_left_open(one: Candidate) -> bool:
    """Nobody stands around it."""
    return not one.saying.is_told


@SAID.rule(-1.0)
def is_spoken_to(one: Candidate) -> bool:
    """He is spoken to in the sentence, or in the one before it; a weight of ours."""
    return "spoken to" in one.seen


@SAID.rule(-1.1)
def has_no_name(one: Candidate) -> bool:
    """He has no name, and nobody stands around it."""
    return not one.saying.is_told and not one.is_named


@SAID.rule(1.9)
def said_the_words_before(one: Candidate) -> bool:
    """He said the quotation before it in its paragraph."""
    return "said here" in one.seen


@SAID.rule(-0.4)
def is_told_of(one: Candidate) -> bool:
    """He spoke last, or the paragraphs since tell of him."""
    return one.free("last")


@SAID.rule(0.5)
def goes_on(one: Candidate) -> bool:
    """He spoke last, and nobody else can be meant."""
    return one.free("goes on")


@SAID.rule(1.2)
def answers(one: Candidate) -> bool:
    """He answers, or asks, in turn."""
    return one.free("in turn")


@SAID.rule(0.2)
def is_told_of_most(one: Candidate) -> bool:
    """Of him the article tells most."""
    return one.free("most")


@SAID.rule(1.0)
def comes_next(one: Candidate) -> bool:
    """Nobody spoke before, and the next paragraph begins with him; a weight of ours."""
    return one.free("next subject")


@SAID.rule(0.6)
def closes_the_paragraph_before(one: Candidate) -> bool:
    """It begins its paragraph, and he is the subject of the sentence right before."""
    return one.free("closing")
