"""Decides whether an article is an interview: a talk set as questions and answers, or a person's words told in prose.

This is the one place where that is weighed. An article is a talk where the weights of ``dialogue`` come to more than
nothing, else an interview in prose where those of ``narrative`` do.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from crawler.evidence import Candidate, Choice
from crawler.extract.interview.dialogue import Dialogue
from crawler.extract.interview.judged import ASKERS
from crawler.extract.interview.persons import HAN
from crawler.extract.interview.quotes import find_quotes
from crawler.extract.interview.speakers import Speakers
from crawler.items import Quote
from crawler.lexicon import posts, speakers, talks
from crawler.lexicon.row import any_of
from crawler.scoring import Rules
from crawler.text.fold import folded

SERIES = re.compile(
    rf"(?:^|[|\[\s])[“「]?(?P<series>[\u4e00-\u9fffA-Za-z0-9]{{0,10}}{any_of(talks.TALKS, stands='marked')})"
    r"[”」\]]?(?=[\s|\]:·]|$)"
)
"""The name of a series of interviews in a folded headline."""

OF_NOTE = f"(?:{any_of(posts.POSTS, meaning='leader')}|{any_of(posts.POSTS, meaning='scholar')})"
ASKED = re.compile(rf"{any_of(talks.TALKS, stands='bare')}|{any_of(talks.ASKS_WHOM)}[{HAN}]{{0,16}}?{OF_NOTE}")
"""What a headline says over an interview."""

INTERVIEWED = re.compile(
    rf"{any_of(talks.TALKS, meaning=('talk', 'visit'))}|{any_of(talks.HEARD)}了?[^,。]{{0,14}}采访"
)
EXCLUSIVE = "专访"
ANSWERS = re.compile(any_of(talks.ANSWERS))
REPORTERS = re.compile(any_of(speakers.ROLES, meaning="reporter"))

FEWEST = 3
"""Turns of a talk."""

LEAD = 4
"""Paragraphs in which an interview says that it is one."""

SHARE = 0.5
"""Of all that persons say, what the one who is interviewed says at least."""


@dataclass
class Read:
    """What is read of an article before it is said whether it is an interview."""

    title: str
    """Kicker and title, as printed."""
    dialogue: Dialogue
    paragraphs: Sequence[tuple[int, str]]
    """Paragraphs with the numbers of their blocks."""

    @cached_property
    def head(self) -> str:
        """Kicker and title, folded."""
        return folded(self.title)

    @cached_property
    def lead(self) -> str:
        """The first paragraphs, folded."""
        return folded("\n".join(text for _, text in self.paragraphs[:LEAD]))

    @cached_property
    def asks(self) -> int:
        """Turns that ask."""
        return sum(turn.role in ASKERS for turn in self.dialogue.turns)

    @cached_property
    def claims(self) -> bool:
        """Whether headline or lead say that somebody was asked; without that nobody's words are looked for."""
        return bool(ASKED.search(self.head) or INTERVIEWED.search(self.lead))

    @cached_property
    def speakers(self) -> Speakers:
        """The persons of the article."""
        return Speakers([text for _, text in self.paragraphs], self.title)

    @cached_property
    def quotes(self) -> list[Quote]:
        """What they say."""
        return find_quotes(self.paragraphs, self.speakers, self.in_headline) if self.claims else []

    @cached_property
    def said(self) -> Counter[str]:
        """How often each person with a post speaks."""
        names = (folded(quote.speaker or "") for quote in self.quotes)
        return Counter(name for name in names if self.speakers.post(name))

    @cached_property
    def in_headline(self) -> str | None:
        """The first person with a post whom the headline names."""
        return next((one[0] for one in self.speakers.names.finditer(self.head) if self.speakers.post(one[0])), None)

    @cached_property
    def in_lead(self) -> str | None:
        """The person of whom the first paragraphs say that he was interviewed."""
        for sentence in re.split("[。!?]", self.lead):
            match = self.speakers.names.search(sentence) if INTERVIEWED.search(sentence) else None
            if match and self.speakers.post(match[0]):
                return str(match[0])
        return None

    @cached_property
    def guest(self) -> str | None:
        """Who was asked: named in headline or lead; in a series, who says most."""
        if not self.claims:
            return None
        most = self.said.most_common(1) if SERIES.search(self.head) else []
        return self.in_headline or self.in_lead or (most[0][0] if most else None)


DIALOGUE: Rules[Read] = Rules("dialogue")
NARRATIVE: Rules[Read] = Rules("narrative")


@DIALOGUE.rule(1.0)
def asks_and_answers(read: Read) -> bool:
    """Somebody asks, somebody answers, in three turns or more."""
    return 0 < read.asks < len(read.dialogue.turns) >= FEWEST


@DIALOGUE.rule(-1.0)
def begins_late(read: Read) -> bool:
    """The first turn stands in the second half of the text, and neither host nor guests are named."""
    dialogue = read.dialogue
    early = not dialogue.turns or 2 * dialogue.turns[0].label.start < len(dialogue.text)
    return not (early or dialogue.header.guests or dialogue.host)


@DIALOGUE.rule(-1.0)
def asks_itself(read: Read) -> bool:
    """Nobody was asked: a bureau wrote questions and answers for its readers."""
    turns = read.dialogue.turns
    somebody = any(turn.label.speaker.name or turn.role in ("host", "expert") for turn in turns)
    labels = (folded(turn.label.speaker.printed) for turn in turns)
    reporter = any(map(REPORTERS.search, labels)) or REPORTERS.search(read.head)
    titled = ASKED.search(read.head) and not ANSWERS.search(read.head)
    return not (somebody or reporter or read.dialogue.header.guests or titled)


@NARRATIVE.rule(1.0)
def headline_says_so(read: Read) -> bool:
    """The headline says that somebody was asked."""
    return bool(ASKED.search(read.head))


@NARRATIVE.rule(1.0)
def lead_says_so(read: Read) -> bool:
    """The lead says that the person was asked who is in the headline, or that it was by this paper alone."""
    if read.guest is None or read.guest != read.in_lead:
        return False
    return read.guest in read.head or EXCLUSIVE in read.lead


@NARRATIVE.rule(-2.0)
def others_say_more(read: Read) -> bool:
    """No person with a post was asked, or says nothing, or less than half of what such persons say."""
    said = read.said[read.guest] if read.guest else 0
    return said == 0 or said < SHARE * sum(read.said.values())


def form_of(read: Read) -> str:
    """Return what an article is: dialogue, narrative or none."""
    if DIALOGUE.score(read) > 0:
        return "dialogue"
    return "narrative" if NARRATIVE.score(read) > 0 else "none"


def told(read: Read, form: str) -> Choice:
    """Return what spoke for each form, the one that was found first."""
    forms = [_candidate(DIALOGUE, read), _candidate(NARRATIVE, read), Candidate("none", "interview.none", weight=0.0)]
    why = "the first form whose weights come to more than nothing"
    return Choice(sorted(forms, key=lambda one: one.value != form), won=True, why=why)


def _candidate(rules: Rules[Read], read: Read) -> Candidate[str]:
    """Return a form with what spoke for and against it; its rule is the one that weighs most, if any does."""
    parts = rules.parts(read)
    most = max(parts, key=lambda name: abs(parts[name]), default="interview.undecided")
    reasons = tuple(f"{name} {added:+g}" for name, added in parts.items())
    return Candidate(rules.name, most, weight=sum(parts.values()), reasons=reasons)
