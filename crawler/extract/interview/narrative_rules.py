"""Decides whether an article tells in prose what one or two persons said of themselves and their work.

The weights are those of a logistic regression: ``python tests/scoring narrative --fit`` finds them on pages of our own,
real news and what only looks like an interview; those marked as ours are too rare to be fitted. A sum over nothing is
an interview. What the text alone tells is asked first, then who is named, and last what they say.
"""

from __future__ import annotations

import re

from crawler.extract.interview.narrative import Narrative
from crawler.extract.interview.portrait import FEWEST_QUOTED
from crawler.extract.interview.wording import OF_HIMSELF
from crawler.lexicon import speech, talks
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of
from crawler.scoring import Rules
from crawler.text.fold import folded

ASKER = any_of(talks.FRAMES, meaning=("asker", "writer"))
FRAME = re.compile(
    rf"(?<!向)(?<!对){ASKER}[又也曾再]?(?:追?问|{any_of(talks.FRAMES, meaning='meets')})(?!题|世|及|答|卷|好)"
    rf"|{any_of(talks.FRAMES, meaning='visit')}{any_of(talks.FRAMES, meaning='ends')}"
)
"""How a reporter tells that he asked."""

REPORTER = lazy_pattern(f"{ASKER}|{any_of(talks.REPORTERS)}")
"""Words by which a reporter or his paper is there."""

EXCLUSIVE = "专访"
DIED = lazy_pattern(any_of(talks.DEATHS))
FORMAL = lazy_pattern(any_of(speech.SAYS, meaning=("an office says", "a document says")))
LIFE = lazy_pattern(any_of(talks.LIVES))
MEETING = lazy_pattern(any_of(talks.MEETINGS))
I_ALONE = re.compile(f"(?!我们)(?:{OF_HIMSELF.pattern})")
DIGIT = re.compile(r"\d")

FEW = 20
"""Of characters of which one is a digit, more say nothing."""

OFTEN = 3
"""Of what stands in a third of the paragraphs, more says nothing."""

ADDRESS = 24
"""Characters of the line to whom a letter is written."""

MANY = 6
"""Persons beside whom more say nothing."""

MOST_TELL = 2
"""Persons at most whose words an article tells."""

NARRATIVE: Rules[Narrative] = Rules("narrative")


@NARRATIVE.rule(-4.4)
def is_news(_: Narrative) -> bool:
    """Most articles that quote somebody are news."""
    return True


@NARRATIVE.rule(14.0)
def page_says_so(read: Narrative) -> bool:
    """The headline has a word for an interview, or the lead of who is in the headline, or says that only he was asked.

    A weight of ours.
    """
    if read.asked is None or read.occasion.is_to_come:
        return False
    in_lead = read.asked == read.in_lead and (read.asked in read.occasion.head or EXCLUSIVE in read.occasion.lead)
    return read.occasion.in_title or in_lead


@NARRATIVE.rule(-8.0)
def is_made_up(read: Narrative) -> bool:
    """Headline or column say that the story is made up; a weight of ours."""
    return read.occasion.made_up


@NARRATIVE.rule(0.4)
def column_says_so(read: Narrative) -> bool:
    """It stands in a column of portraits and talks."""
    return read.occasion.placed


@NARRATIVE.rule(1.5)
def reporter_asks(read: Narrative) -> bool:
    """A reporter tells that he asked."""
    return FRAME.search(read.plain) is not None


@NARRATIVE.rule(0.7)
def reporter_is_there(read: Narrative) -> bool:
    """A reporter, or his paper, is named."""
    return REPORTER.search(read.plain) is not None


@NARRATIVE.rule(3.3)
def is_he_or_she(read: Narrative) -> float:
    """Share of the paragraphs that tell of him or her."""
    return len(read.portrait.as_he) / max(1, len(read.portrait.told))


@NARRATIVE.rule(1.0)
def has_a_life(read: Narrative) -> float:
    """Share of the paragraphs that have words of a life, 那年, up to a third."""
    return min(1.0, OFTEN * read.share(LIFE))


@NARRATIVE.rule(-2.2)
def is_full_of_numbers(read: Narrative) -> float:
    """Share of digits in what is told, up to one of twenty characters."""
    told = "".join(read.told)
    return min(1.0, FEW * len(DIGIT.findall(told)) / max(1, len(told)))


@NARRATIVE.rule(-0.7)
def is_of_meetings(read: Narrative) -> float:
    """Share of the paragraphs that have a meeting or a plan."""
    return read.share(MEETING)


@NARRATIVE.rule(-3.0)
def is_a_letter(read: Narrative) -> bool:
    """It begins with whom it is written to, 市医院的领导：, and I write it; a weight of ours."""
    first = next((text for _, text in read.paragraphs), "")
    return len(first) <= ADDRESS and first.endswith(":") and any("我" in text for text in read.told)


@NARRATIVE.rule(-1.2)
def others_are_named(read: Narrative) -> float:
    """Other persons whom the article names, up to six."""
    others = len(read.speakers.people) - MOST_TELL
    if others < MANY:  # else nobody need be heard
        others = len(read.speakers.people.keys() - read.of)
    return min(MANY, others) / MANY


@NARRATIVE.rule(-4.0)
def has_died(read: Narrative) -> bool:
    """The person has died; a weight of ours."""
    text = f"{read.occasion.head}\n{read.occasion.lead}"
    died = DIED.search(text) is not None
    return died and any(re.search(rf"{re.escape(name)}[^。]{{0,24}}{DIED.pattern}", text) for name in read.of)


@NARRATIVE.rule(-3.0)
def nobody_with_a_name_speaks(read: Narrative) -> bool:
    """No person with a name speaks in quotation marks; a weight of ours."""
    return not read.of


@NARRATIVE.rule(0.5)
def was_asked(read: Narrative) -> bool:
    """Headline or lead say that the person was asked."""
    return any(name in read.of for name in read.occasion.asked)


@NARRATIVE.rule(1.3)
def speaks_from_beginning_to_end(read: Narrative) -> float:
    """Share of the text between first and last words of the person."""
    blocks = [block for block, _ in read.paragraphs]
    if not read.speaking:
        return 0.0
    return (max(read.speaking) - min(read.speaking)) / max(1, blocks[-1] - blocks[0])


@NARRATIVE.rule(-0.6)
def speaks_once(read: Narrative) -> bool:
    """The person speaks once, or not at all, in quotation marks."""
    return len(read.theirs) < FEWEST_QUOTED


@NARRATIVE.rule(2.2)
def is_told_of(read: Narrative) -> float:
    """Share of the paragraphs that tell of the person, by name or as he or she."""
    told = read.portrait.told
    return len(told.keys() & (read.naming | read.portrait.as_he)) / max(1, len(told))


@NARRATIVE.rule(-0.9)
def speaks_as_an_office(read: Narrative) -> float:
    """Share of what is said that has a verb of offices and documents, 指出."""
    return sum(bool(quote.verb and FORMAL.search(folded(quote.verb))) for _, quote in read.persons) / max(
        1, len(read.persons)
    )


@NARRATIVE.rule(1.8)
def leads_with_what_is_said(read: Narrative) -> float:
    """Share of what persons say that no words lead up to: news tell first who says something."""
    return sum(quote.position != "after" for _, quote in read.persons) / max(1, len(read.persons))


@NARRATIVE.rule(1.6)
def says_i(read: Narrative) -> float:
    """Share of what persons say in quotation marks that tells of who says it."""
    said = [folded(quote.text) for _, quote in read.persons if quote.kind == "direct"]
    return sum(I_ALONE.search(text) is not None for text in said) / max(1, len(said))


@NARRATIVE.rule(-0.6)
def is_reported(read: Narrative) -> float:
    """Share of what is said that has no quotation marks."""
    return sum(quote.kind == "indirect" for quote in read.quotes) / max(1, len(read.quotes))


def is_interview(read: Narrative) -> bool:
    """Tell an article that tells what one or two persons said of themselves and their work."""
    return NARRATIVE.exceeds(read, 0) and bool(read.persons)
