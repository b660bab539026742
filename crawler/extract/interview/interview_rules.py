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
from crawler.extract.interview.occasion import ASKED, Occasion
from crawler.extract.interview.portrait import CLOSES, Portrait, is_often_quoted, may_be_portrait
from crawler.extract.interview.quotes import find_quotes
from crawler.extract.interview.speakers import Speakers
from crawler.extract.interview.spoken import Spoken
from crawler.extract.interview.story import Story, has_calling, may_be_story, was_asked
from crawler.extract.interview.told import REPORTER
from crawler.extract.interview.wording import VERB
from crawler.items import Quote
from crawler.lexicon import speakers, talks
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import any_of
from crawler.scoring import Rules
from crawler.text.fold import folded

SERIES = lazy_pattern(
    rf"(?:^|[|\[\s])[“「]?(?P<series>[\u4e00-\u9fffA-Za-z0-9]{{0,10}}{any_of(talks.TALKS, stands='marked')})"
    r"[”」\]]?(?=[\s|\]:·]|$)"
)
"""The name of a series of interviews in a folded headline."""

EXCLUSIVE = "专访"
DIED = any_of(talks.DEATHS)
ANSWERS = lazy_pattern(any_of(talks.ANSWERS))
REPORTERS = lazy_pattern(any_of(speakers.ROLES, meaning="reporter"))

QUOTED = lazy_pattern(rf"(?:{VERB}):[“「]|[,。!?][”」][^。!?“「]{{0,12}}(?:{VERB})|[他她][^。,“「]{{0,4}}(?:{VERB})")
"""Words that somebody tells of a speaker: a quotation with its verb of saying, 她说."""

PLAYED = ("name", "nick", "called", "title")
"""Kinds of labels that a play has, titles such as those of neighbours."""

FEWEST = 3
"""Turns of a talk."""


@dataclass
class Read:
    """What is read of an article before it is said whether it is an interview."""

    title: str
    """Kicker and title, as printed."""
    dialogue: Dialogue
    paragraphs: Sequence[tuple[int, str]]
    """Paragraphs with the numbers of their blocks."""
    occasion: Occasion

    @property
    def head(self) -> str:
        """Kicker and title, folded."""
        return self.occasion.head

    @property
    def lead(self) -> str:
        """The first paragraphs, folded."""
        return self.occasion.lead

    @cached_property
    def asked_person_answers(self) -> bool:
        """Whether headline or lead say that a person was asked who has a turn."""
        turns = self.dialogue.turns
        guest = self.occasion.guest if turns else None
        if guest and sum(map(self.dialogue.plain[: turns[0].label.start].count, CLOSES)) >= FEWEST:
            return False
        if not any(turn.role in ASKERS and turn.plain.endswith("?") for turn in turns):
            return False
        return guest is not None and any(folded(turn.alias or turn.speaker) == guest for turn in self.dialogue.turns)

    @cached_property
    def asks(self) -> int:
        """Turns that ask."""
        return sum(turn.role in ASKERS for turn in self.dialogue.turns)

    @property
    def claims(self) -> bool:
        """Whether headline or lead say that somebody was asked; without that nobody's words are looked for."""
        return self.occasion.claims

    @property
    def _claimed(self) -> bool:
        """Whether headline, lead or column say that persons were asked."""
        return self.claims or self.occasion.placed

    @cached_property
    def speakers(self) -> Speakers:
        """The persons of the article."""
        return Speakers([text for _, text in self.paragraphs], self.title)

    @cached_property
    def quotes(self) -> list[Quote]:
        """What they say."""
        return find_quotes(self.paragraphs, self.speakers, self.in_headline) if self._may_be_told else []

    @property
    def _may_be_told(self) -> bool:
        """Whether the text may be an interview in prose: the cheap questions first, names are looked for last."""
        plain = self.dialogue.plain
        if ASKED.search(self.head) or (self.occasion.sure and self.occasion.quotes_somebody):
            return True
        if not is_often_quoted(plain):
            return False
        if self.occasion.sure or self.occasion.placed or may_be_story(plain):
            return True
        return may_be_portrait(plain) and self._is_somebody_portrayed

    @property
    def _is_somebody_portrayed(self) -> bool:
        plain, people = self.dialogue.plain, self.speakers.people
        anybody = was_asked(plain, claimed=self._claimed)
        may_be = (name for name in people if anybody or has_calling(self.speakers.post(name)))
        return any(map(self.portrait.is_of, may_be))

    @cached_property
    def portrait(self) -> Portrait:
        """Of whom the paragraphs tell."""
        return Portrait([text for _, text in self.plain])

    @cached_property
    def plain(self) -> list[tuple[int, str]]:
        """The paragraphs, folded."""
        return [(block, folded(text)) for block, text in self.paragraphs]

    @cached_property
    def story(self) -> Story:
        """Whose story it is."""
        return Story(self.plain, self.quotes, self.speakers, self.occasion.guest, self._claimed, self.portrait)

    @cached_property
    def said(self) -> Counter[str]:
        """How often each person with a post speaks."""
        names = (folded(quote.speaker or "") for quote in self.quotes)
        return Counter(name for name in names if self.speakers.post(name))

    @cached_property
    def in_headline(self) -> str | None:
        """The first person with a post whom the headline names."""
        return next((one[0] for one in self.speakers.names.finditer(self.head) if self.speakers.post(one[0])), None)

    @property
    def in_lead(self) -> str | None:
        """The person of whom the first paragraphs say that he was interviewed."""
        name = self.occasion.in_lead if self.claims else None
        return name if self.speakers.post(name) else None

    @cached_property
    def guest(self) -> str | None:
        """Who was asked: named in headline or lead; in a series, who says most."""
        if not self.claims:
            return None
        most = self.said.most_common(1) if SERIES.search(self.head) else []
        return self.in_headline or self.in_lead or next(iter(self.story.of), most[0][0] if most else None)

    @cached_property
    def guests(self) -> list[str]:
        """Who was asked, and who else tells his story or speaks and is named in the headline."""
        others = [name for name in self.said if name in self.head]
        return list(dict.fromkeys(filter(None, (self.guest, *self.story.of, *others))))


DIALOGUE: Rules[Read] = Rules("dialogue")
NARRATIVE: Rules[Read] = Rules("narrative")


@DIALOGUE.rule(1.0)
def asks_and_answers(read: Read) -> bool:
    """Somebody asks, somebody answers, in three turns or more; in two where the page says whom it asked."""
    turns = len(read.dialogue.turns)
    return 0 < read.asks < turns and turns >= FEWEST - read.asked_person_answers


@DIALOGUE.rule(-1.0)
def begins_late(read: Read) -> bool:
    """The first turn stands in the second half of the text, and neither host nor guests are named."""
    dialogue = read.dialogue
    early = not dialogue.turns or 2 * dialogue.turns[0].label.start < len(dialogue.text)
    return not (early or dialogue.header.guests or dialogue.host or read.asked_person_answers)


@DIALOGUE.rule(-1.0)
def asks_itself(read: Read) -> bool:
    """Nobody was asked: a bureau wrote questions and answers for its readers."""
    turns = read.dialogue.turns
    if not turns:
        return False
    somebody = any(_is_somebody(turn) or turn.role in ("host", "expert") for turn in turns)
    labels = (folded(turn.label.speaker.printed) for turn in turns)
    reporter = any(map(REPORTERS.search, labels)) or REPORTERS.search(read.head)
    titled = ASKED.search(read.head) and not ANSWERS.search(read.head)
    heard = read.occasion.heard and not ANSWERS.search(read.head)
    return not (somebody or reporter or read.dialogue.header.guests or titled or heard)


@DIALOGUE.rule(-1.0)
def is_played(read: Read) -> bool:
    """All speak under names of which the page knows no post, and no word says that anybody was asked: a play."""
    speakers = [turn.label.speaker for turn in read.dialogue.turns]
    plain = all(one.kind in PLAYED and (one.role is None or one.kind == "title") for one in speakers)
    if (
        not (speakers and plain)
        or read.claims
        or read.dialogue.host
        or read.dialogue.header.guests
        or REPORTERS.search(read.head)
    ):
        return False
    return not any(read.speakers.post(folded(one.name or "")) for one in speakers)


@DIALOGUE.rule(-1.0)
def nobody_known_answers(read: Read) -> bool:
    """No label says who answers, and the page names nobody for it, or tells of him in the answers."""
    answers = [turn for turn in read.dialogue.turns if turn.label.speaker.kind == "unlabelled" and turn.role == "guest"]
    told = sum(turn.alias in turn.words or bool(QUOTED.search(turn.plain)) for turn in answers if turn.alias)
    return any(turn.alias is None for turn in answers) or 4 * told > len(answers)


@DIALOGUE.rule(-1.0)
def nobody_is_named(read: Read) -> bool:
    """Who answers is nobody the page names, and nothing says that anybody was interviewed: an exchange of words."""
    answers = [turn for turn in read.dialogue.turns if turn.role not in ASKERS]
    called = bool(answers) and all(turn.label.speaker.kind == "called" and turn.alias is None for turn in answers)
    return called and not (read.claims or read.dialogue.host or read.dialogue.header.guests)


def _is_somebody(turn: Spoken) -> bool:
    """Tell whether a person is behind a turn."""
    label = turn.label.speaker
    answers = turn.role not in ASKERS and (turn.alias is not None or label.kind == "title")
    return label.name is not None or answers


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


@NARRATIVE.rule(3.0)
def tells_a_story(read: Read) -> bool:
    """One or two persons speak and are told of all along, and a reporter tells that he asked them and nobody else."""
    if not read.quotes:
        return False
    asked = read.occasion.guest
    return (
        bool(read.story.of) and asked in (None, read.story.of[0]) and not (is_obituary(read) or read.occasion.made_up)
    )


def is_obituary(read: Read) -> bool:
    """Tell whether the person whose story it is has died."""
    return any(re.search(rf"{name}[^。]{{0,24}}{DIED}", f"{read.head}\n{read.lead}") for name in read.story.of)


@NARRATIVE.rule(-2.0)
def nobody_was_asked(read: Read) -> bool:
    """Nobody with a post or a story of his own was asked, or nobody's words are in it but the reporter's."""
    return read.guest is None or all(folded(quote.speaker or "") == REPORTER for quote in read.quotes)


def form_of(read: Read) -> str:
    """Return what an article is: dialogue, narrative or none."""
    if DIALOGUE.score(read) > 0:
        return "dialogue"
    return "narrative" if read.quotes and NARRATIVE.score(read) > 0 else "none"  # without them nobody is looked for


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
