"""Decides whether an article is an interview: a talk set as questions and answers, or a person's words told in prose.

This is the one place where that is weighed. An article is a talk where the weights of ``dialogue`` come to more than
nothing, else an interview in prose where those of ``narrative`` do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crawler.evidence import Candidate, Choice
from crawler.extract.interview.dialogue import Dialogue
from crawler.extract.interview.judged import ASKERS
from crawler.extract.interview.meant import meant
from crawler.extract.interview.name_places import is_presented
from crawler.extract.interview.narrative import Narrative
from crawler.extract.interview.narrative_rules import is_interview, parts
from crawler.extract.interview.occasion import Occasion
from crawler.extract.interview.outer_marks import with_outer_marks
from crawler.extract.interview.portrait import CLOSES, FEWEST_QUOTED, is_often_quoted
from crawler.extract.interview.speakers import Speakers
from crawler.extract.interview.spoken import Spoken
from crawler.extract.interview.wording import OF_HIMSELF, VERB
from crawler.items import Quote
from crawler.lexicon import organs, speakers, talks
from crawler.lexicon.lazy import cached_property, lazy_pattern
from crawler.lexicon.row import any_of
from crawler.scoring import Rules
from crawler.text.fold import folded

ANSWERS = lazy_pattern(any_of(talks.ANSWERS))
REPORTERS = lazy_pattern(any_of(speakers.ROLES, meaning="reporter"))
OWN = lazy_pattern(any_of(organs.OWN))

QUOTED = lazy_pattern(rf"(?:{VERB}):[“「]|[,。!?][”」][^。!?“「]{{0,12}}(?:{VERB})|[他她][^。,“「]{{0,4}}(?:{VERB})")
"""Words that somebody tells of a speaker: a quotation with its verb of saying, 她说."""

MINUTED = lazy_pattern(rf"^[^。]{{0,10}}(?:{any_of(talks.MINUTES)})[^\n。]{{0,8}}[:\d]", re.MULTILINE)

PLAYED = ("name", "nick", "called", "title")
"""Kinds of labels that a play has, titles such as those of neighbours."""

FEWEST = 3
"""Turns of a talk."""


OFTEN = 3
"""Answers of which one speaks of whom answers, where nothing says that anybody was asked."""


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
        if not any(turn.role in ASKERS and turn.ends_asking for turn in turns):
            return False
        return guest is not None and any(turn.who == guest for turn in self.dialogue.turns)

    @cached_property
    def is_all_of_one(self) -> bool:
        """Whether the only one who answers three questions or more is named before them."""
        turns = self.dialogue.turns
        names = [turn.who for turn in turns if turn.role not in ASKERS]
        before = self.dialogue.plain[: turns[0].label.start]
        return len(names) >= FEWEST and len({*names}) == 1 and names[0] in before

    @cached_property
    def asks(self) -> int:
        """Turns that ask, be it those of a member of an assembly, or of guests who talk with each other."""
        turns = self.dialogue.turns
        asking = sum(turn.role in ASKERS for turn in turns)
        among = (
            bool(turns)
            and not asking
            and (self.claims or {turn.who for turn in turns} <= self.occasion.introduced.keys())
        )
        others = ("other", "guest", "expert") if among else ("other",)
        return asking + sum(turn.role in others and turn.ends_asking for turn in turns)

    @property
    def claims(self) -> bool:
        """Whether headline or lead say that somebody was asked; without that nobody's words are looked for."""
        return self.occasion.claims

    @property
    def speakers(self) -> Speakers:
        """The persons of the article."""
        return self.narrative.speakers

    @property
    def quotes(self) -> list[Quote]:
        """What they say."""
        return self.narrative.quotes if self.may_be_told else []

    @property
    def may_be_told(self) -> bool:
        """Whether the text may be an interview in prose: the cheap questions first, names are looked for last."""
        if self.occasion.in_title or (self.occasion.sure and self.occasion.quotes_somebody):
            return True
        plain = with_outer_marks(self.dialogue.plain)
        return is_often_quoted(plain, 0 if self.occasion.sure else FEWEST_QUOTED)

    @cached_property
    def narrative(self) -> Narrative:
        """The article as it tells what they say."""
        return Narrative(self.occasion, self.paragraphs, self.title)


DIALOGUE: Rules[Read] = Rules("dialogue")


@DIALOGUE.rule(1.0)
def asks_and_answers(read: Read) -> bool:
    """Somebody asks, somebody answers, in three turns or more; in two where the page says whom it asked."""
    turns = len(read.dialogue.turns)
    return 0 < read.asks < turns and turns >= FEWEST - read.asked_person_answers


@DIALOGUE.rule(-1.0)
def begins_late(read: Read) -> bool:
    """The first turn stands in the second half of the text, and nothing before it names who speaks."""
    dialogue = read.dialogue
    if not dialogue.turns or 2 * dialogue.turns[0].label.start < len(dialogue.text):
        return False
    return not (dialogue.header.guests or dialogue.host or read.asked_person_answers or read.is_all_of_one)


@DIALOGUE.rule(-1.0)
def asks_itself(read: Read) -> bool:
    """Nobody was asked: a bureau wrote questions and answers for its readers, or a teacher what 医生 may say."""
    turns = read.dialogue.turns
    if not turns:
        return False
    roles = {turn.role for turn in turns}
    expert = "expert" in roles and ("reporter" in roles or read.claims or read.occasion.answerer)
    somebody = bool(expert) or "host" in roles or any(_is_somebody(read, turn) for turn in turns)
    return not (somebody or _asked_by_reporters(read) or read.dialogue.header.guests or _is_told(read))


def _asked_by_reporters(read: Read) -> bool:
    """Tell whether headline or labels name reporters, or the paper itself."""
    labels = {folded(turn.label.speaker.printed) for turn in read.dialogue.turns}
    return bool(REPORTERS.search(read.head)) or any(REPORTERS.search(one) or OWN.match(one) for one in labels)


@DIALOGUE.rule(-1.0)
def is_minuted(read: Read) -> bool:
    """Minutes tell who came to a meeting and who did not; of those who answer some have no post."""
    turns = read.dialogue.turns
    if not turns or MINUTED.search(read.dialogue.plain) is None:
        return False
    names = _names([turn for turn in turns if turn.role not in ASKERS])
    return not (names and all(_has_post(read, name) for name in names))


@DIALOGUE.rule(-1.0)
def is_played(read: Read) -> bool:
    """It is called a play, or all speak under names without a post and no word says that anybody was asked."""
    if read.occasion.made_up:
        return bool(read.dialogue.turns)
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
    return not any(_has_post(read, name) for name in _names(read.dialogue.turns))


@DIALOGUE.rule(-1.0)
def nobody_known_answers(read: Read) -> bool:
    """No label says who answers, and the page names nobody for it, or tells of him in the answers."""
    answers = [turn for turn in read.dialogue.turns if turn.label.speaker.kind == "unlabelled" and turn.role == "guest"]
    told = sum(turn.alias in turn.words or bool(QUOTED.search(turn.plain)) for turn in answers if turn.alias)
    return any(turn.alias is None for turn in answers) or 2 * told > len(answers)


@DIALOGUE.rule(-1.0)
def nobody_is_named(read: Read) -> bool:
    """Who answers is nobody the page names, and nothing says that anybody was interviewed: an exchange of words."""
    answers = [turn for turn in read.dialogue.turns if turn.role not in ASKERS]
    called = bool(answers) and all(turn.label.speaker.kind == "called" and turn.alias is None for turn in answers)
    if not called or read.dialogue.host or read.dialogue.header.guests:
        return False
    return not (read.claims or (_asked_by_reporters(read) and _of_themselves(answers)))


def _names(turns: Sequence[Spoken]) -> set[str]:
    """Return the names of those who speak, folded."""
    return {folded(turn.alias or turn.label.speaker.name or "") for turn in turns}


def _has_post(read: Read, name: str) -> bool:
    """Tell whether the page gives somebody a post, if by a name that words were read with: 公羊蕊来."""
    known = read.occasion.people.get(meant(name, read.occasion.people.values()) or "")
    presented = name and is_presented(read.dialogue.plain, name)
    return bool(presented or read.speakers.post(name) or (name and known and known.post))


def _is_told(read: Read) -> bool:
    """Tell whether headline or lead say that somebody was asked, who answers, or who speaks of himself."""
    told = read.occasion
    if ANSWERS.search(told.head):
        return told.met or told.answers_in_title
    named = any(one.post and one.name in told.head and one.name in told.lead for one in told.people.values())
    return named or told.in_title or told.heard or told.answered or told.met or _speaks_of_himself(read)


def _speaks_of_himself(read: Read) -> bool:
    """Tell whether the only person of headline and lead says I in answers: in one of three at least."""
    answers = [turn for turn in read.dialogue.turns if turn.role not in ASKERS]
    return bool(answers) and read.occasion.answerer is not None and _of_themselves(answers)


def _of_themselves(answers: Sequence[Spoken]) -> bool:
    """Tell whether those who answer speak of themselves in one of three answers at least."""
    return OFTEN * sum(bool(OF_HIMSELF.search(turn.plain)) for turn in answers) >= len(answers)


def _is_somebody(read: Read, turn: Spoken) -> bool:
    """Tell whether a person is behind a turn, by more than that the page names but one."""
    label = turn.label.speaker
    named = turn.alias is not None and (label.kind not in ("role", "unlabelled") or read.occasion.guest is not None)
    answers = turn.role not in ASKERS and (named or label.kind == "title")
    return label.name is not None or answers


def form_of(read: Read) -> str:
    """Return what an article is: dialogue, narrative or none."""
    if DIALOGUE.score(read) > 0:
        return "dialogue"
    return "narrative" if read.may_be_told and is_interview(read.narrative) else "none"


def told(read: Read, form: str) -> Choice:
    """Return what spoke for each form, the one that was found first."""
    forms = [_candidate("dialogue", DIALOGUE.parts(read)), Candidate("none", "interview.none", weight=0.0)]
    forms += [_candidate("narrative", parts(read.narrative))] if read.quotes and read.narrative.persons else []
    why = "the first form whose weights come to more than nothing"
    return Choice(sorted(forms, key=lambda one: one.value != form), won=True, why=why)


def _candidate(form: str, parts: Mapping[str, float]) -> Candidate[str]:
    """Return a form with what spoke for and against it; its rule is the one that weighs most, if any does."""
    most = max(parts, key=lambda name: abs(parts[name]), default="interview.undecided")
    reasons = tuple(f"{name} {added:+g}" for name, added in parts.items())
    return Candidate(form, most, weight=sum(parts.values()), reasons=reasons)
