"""Decides whether an article tells in prose what one or two persons said of themselves and their work.

The weights are those of a logistic regression: ``python tests/scoring narrative --fit`` finds them on pages of our own,
real news and what only looks like an interview; those marked as ours are too rare to be fitted. A sum over nothing is
an interview. What the text alone tells is asked first (``prose_rules``), then who is named, and last what they say.
"""

from __future__ import annotations

import re

from crawler.extract.interview.narrative import Narrative
from crawler.extract.interview.portrait import FEWEST_QUOTED
from crawler.extract.interview.prose_rules import PROSE
from crawler.extract.interview.wording import OF_HIMSELF
from crawler.lexicon import talks
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of
from crawler.scoring import Rules
from crawler.text.fold import folded

DIED = lazy_pattern(any_of(talks.DEATHS, meaning="died"))
MOURNS = lazy_pattern(any_of(talks.DEATHS, meaning="mourns"))
I_ALONE = re.compile(f"(?!我们)(?:{OF_HIMSELF.pattern})")

LEAST = 0.1
"""What the text alone must tell for an interview; where it tells less nobody's words make up for it."""

MANY = 6
"""Persons beside whom more say nothing."""

NARRATIVE: Rules[Narrative] = Rules("narrative")


@NARRATIVE.rule(-5.2)
def is_news(_: Narrative) -> bool:
    """Most articles that quote somebody are news."""
    return True


@NARRATIVE.rule(-0.7)
def others_are_named(read: Narrative) -> float:
    """Other persons whom the article names, up to six."""
    return min(MANY, len(read.speakers.people.keys() - read.of)) / MANY


@NARRATIVE.rule(-6.0)
def has_died(read: Narrative) -> bool:
    """The person has died; a weight of ours."""
    head = read.occasion.head
    text = f"{head}\n{read.occasion.lead}"
    if MOURNS.search(head) and any(
        re.search(rf"{MOURNS.pattern}[^。]{{0,12}}{re.escape(name)}", head) for name in read.of
    ):
        return True
    died = DIED.search(text) is not None
    return died and any(re.search(rf"{re.escape(name)}[^。]{{0,24}}{DIED.pattern}", text) for name in read.of)


@NARRATIVE.rule(-3.0)
def nobody_with_a_name_speaks(read: Narrative) -> bool:
    """No person with a name speaks in quotation marks; a weight of ours."""
    return not read.of


@NARRATIVE.rule(0.4)
def was_asked(read: Narrative) -> bool:
    """Headline or lead say that the person was asked."""
    return any(name in read.of for name in read.occasion.asked)


@NARRATIVE.rule(1.2)
def speaks_from_beginning_to_end(read: Narrative) -> float:
    """Share of the text between first and last words of the person."""
    blocks = [block for block, _ in read.paragraphs]
    if not read.speaking:
        return 0.0
    return (max(read.speaking) - min(read.speaking)) / max(1, blocks[-1] - blocks[0])


@NARRATIVE.rule(-0.9)
def speaks_once(read: Narrative) -> bool:
    """The person speaks once, or not at all, in quotation marks."""
    return len(read.theirs) < FEWEST_QUOTED


@NARRATIVE.rule(1.7)
def is_told_of(read: Narrative) -> float:
    """Share of the paragraphs that tell of the person, by name or as he or she."""
    told = read.portrait.told
    return len(told.keys() & (read.naming | read.portrait.as_he)) / max(1, len(told))


@NARRATIVE.rule(1.0)
def has_a_post(read: Narrative) -> bool:
    """The page gives the person's post."""
    return any(read.speakers.post(name) for name in read.of[:1])


@NARRATIVE.rule(-1.1)
def is_the_only_one_to_speak(read: Narrative) -> bool:
    """One person alone speaks in quotation marks: a story has others speak of him."""
    return len({quote.speaker for _, quote in read.persons if quote.kind == "direct"}) == 1


@NARRATIVE.rule(1.5)
def speaks_without_a_verb(read: Narrative) -> float:
    """Share of what persons say that has no verb of saying."""
    return sum(quote.verb is None for _, quote in read.persons) / max(1, len(read.persons))


@NARRATIVE.rule(1.7)
def leads_with_what_is_said(read: Narrative) -> float:
    """Share of what persons say that no words lead up to: news tell first who says something."""
    return sum(quote.position != "after" for _, quote in read.persons) / max(1, len(read.persons))


@NARRATIVE.rule(1.6)
def says_i(read: Narrative) -> float:
    """Share of what persons say in quotation marks that tells of who says it."""
    said = [folded(quote.text) for _, quote in read.persons if quote.kind == "direct"]
    return sum(I_ALONE.search(text) is not None for text in said) / max(1, len(said))


@NARRATIVE.rule(-0.8)
def is_reported(read: Narrative) -> float:
    """Share of what is said that has no quotation marks."""
    return sum(quote.kind == "indirect" for quote in read.quotes) / max(1, len(read.quotes))


def is_interview(read: Narrative) -> bool:
    """Tell an article that tells what one or two persons said of themselves and their work."""
    told = PROSE.score(read)
    return told >= LEAST and NARRATIVE.exceeds(read, -told) and bool(read.persons)


def parts(read: Narrative) -> dict[str, float]:
    """Return what each reason adds for or against that."""
    return PROSE.parts(read) | NARRATIVE.parts(read)
