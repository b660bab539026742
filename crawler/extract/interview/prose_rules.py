"""What an article alone tells of whether it is an interview in prose, before anybody looks for names in its text.

The weights are fitted with those of ``narrative_rules``; those marked as ours are too rare to be fitted. Where they
come to little, nobody's words make up for it.
"""

from __future__ import annotations

import re

from crawler.extract.interview.narrative import Narrative
from crawler.extract.interview.portrait import HE_OR_SHE
from crawler.lexicon import talks
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of, choice, forms
from crawler.scoring import Rules

ASKERS = forms(talks.FRAMES, meaning=("asker", "writer"))
ASKS = rf"[又也曾再]?(?:追?问|{any_of(talks.FRAMES, meaning='meets')})(?!题|世|及|答|卷|好)"
ENDS = any_of(talks.FRAMES, meaning="ends")
FRAME = re.compile(
    "|".join(
        [
            *(rf"{word}(?<![向对]{word}){ASKS}" for word in ASKERS),
            *(f"{word}{ENDS}" for word in forms(talks.FRAMES, meaning="visit")),
        ]
    )
)
"""How a reporter tells that he asked; all begin with words, as what begins with a look back is searched far slower."""

REPORTER = lazy_pattern(choice([*ASKERS, *forms(talks.REPORTERS)]))
"""Words by which a reporter or his paper is there."""

EXCLUSIVE = "专访"
LIFE = lazy_pattern(any_of(talks.LIVES))
MEETING = lazy_pattern(any_of(talks.MEETINGS))
DIGIT = re.compile(r"\d")

FEW = 20
"""Of characters of which one is a digit, more say nothing."""

SELDOM = 50
"""Of characters of which one is he or she, more say nothing."""

OFTEN = 3
"""Of what stands in a third of the paragraphs, more says nothing."""

ADDRESS = 24
"""Characters of the line to whom a letter is written."""

PROSE: Rules[Narrative] = Rules("narrative_text")


@PROSE.rule(14.0)
def page_says_so(read: Narrative) -> bool:
    """The headline has a word for an interview, or the lead of who is in the headline, or says that only he was asked.

    A weight of ours.
    """
    told = read.occasion
    if told.is_to_come or not told.claims:
        return False
    if told.in_title:
        return read.asked is not None
    name = told.in_lead
    return name is not None and (name in told.head or EXCLUSIVE in told.lead) and read.asked == name == read.in_lead


@PROSE.rule(-8.0)
def is_made_up(read: Narrative) -> bool:
    """Headline or column say that the story is made up; a weight of ours."""
    return read.occasion.made_up


@PROSE.rule(1.2)
def reporter_asks(read: Narrative) -> bool:
    """A reporter tells that he asked."""
    return FRAME.search(read.plain) is not None


@PROSE.rule(1.0)
def reporter_is_there(read: Narrative) -> bool:
    """A reporter, or his paper, is named."""
    return REPORTER.search(read.plain) is not None


@PROSE.rule(3.2)
def is_he_or_she(read: Narrative) -> float:
    """How often it says he or she, up to once in fifty characters."""
    told = read.portrait.told.values()
    says = sum(len(HE_OR_SHE.findall(text)) for text in told)
    return min(1.0, SELDOM * says / max(1, sum(map(len, told))))


@PROSE.rule(0.5)
def has_a_life(read: Narrative) -> float:
    """Share of the paragraphs that have words of a life, 那年, up to a third."""
    return min(1.0, OFTEN * read.share(LIFE))


@PROSE.rule(-2.7)
def is_full_of_numbers(read: Narrative) -> float:
    """Share of digits in what is told, up to one of twenty characters."""
    told = "".join(read.told)
    return min(1.0, FEW * len(DIGIT.findall(told)) / max(1, len(told)))


@PROSE.rule(-0.9)
def is_of_meetings(read: Narrative) -> float:
    """Share of the paragraphs that have a meeting or a plan."""
    return read.share(MEETING)


@PROSE.rule(-3.0)
def is_a_letter(read: Narrative) -> bool:
    """It begins with whom it is written to, 市医院的领导：, and I write it; a weight of ours."""
    first = next((text for _, text in read.paragraphs), "")
    return len(first) <= ADDRESS and first.endswith(":") and any("我" in text for text in read.told)
