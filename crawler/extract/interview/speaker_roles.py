"""Decides the role of each speaker of a talk (host, reporter, citizen, guest, expert): by label, page and words.

Two sets of rules: ``asker`` finds out who of the speakers asks where no label says so, ``speaker_roles`` gives each
turn its role. Of each set the first rule that holds decides.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from crawler.extract.interview.deciding import Deciding
from crawler.extract.interview.judged import ASKERS
from crawler.extract.interview.labels import SpeakerLabel
from crawler.extract.interview.participants import Participants
from crawler.extract.interview.spoken import Spoken
from crawler.extract.interview.wording import ASKS, GREETS, INVITES, PRESS
from crawler.lexicon import speakers
from crawler.lexicon.lazy import cached_property, lazy_pattern
from crawler.lexicon.row import any_of
from crawler.text.fold import folded

DEPUTY = lazy_pattern(any_of(speakers.DEPUTIES))

BEGINNING = 30
"""Characters in which somebody who presides greets."""


SEVERAL = 3
"""Speakers of a round table."""

MOSTLY = 0.5
"""Share of the turns of one who leads a talk that end in a question."""

ALWAYS = 0.8
"""Share of the others' turns that are answered by one who answers all; of questions of one of two who is of note."""

FEW = 0.34
"""Share of the turns of those who ask that end in a question, and more than that of one who answers."""


@dataclass
class Talk:
    """The turns of a page on which nobody is called host."""

    turns: Sequence[Spoken]
    participants: Participants

    @cached_property
    def speakers(self) -> list[str]:
        """Those whose labels do not say what they are, in order of appearance."""
        return list(dict.fromkeys(turn.speaker for turn in self.turns if turn.label.speaker.kind in PLAIN))

    @cached_property
    def outlet(self) -> str | None:
        """The first paper or station."""
        return next((turn.speaker for turn in self.turns if turn.label.speaker.kind == "outlet"), None)

    @cached_property
    def guest(self) -> str | None:
        """The first of the speakers whom header or labels call a guest."""
        return next((name for name in self.speakers if name in self.participants.guests), None)

    @cached_property
    def reporter(self) -> str | None:
        """The first of the speakers whom the page calls a reporter."""
        return next(filter(self.participants.reports, self.speakers), None)

    @cached_property
    def moderator(self) -> str | None:
        """Who of three and more without a role asks most of the time, if no other does."""
        if len(self.speakers) < SEVERAL or self.outlet or self.answers_all:
            return None
        asking = [name for name in self.speakers if self._mostly_asks(name)]
        return asking[0] if len(asking) == 1 else None

    @cached_property
    def answers_all(self) -> str | None:
        """Who of note speaks behind everybody else, and hardly asks, where the others do: folded."""
        counts = Counter(turn.who for turn in self.turns)
        most = max(counts, key=counts.__getitem__)
        own = [turn for turn in self.turns if turn.who == most]
        others = [turn for turn in self.turns if turn.who != most]
        answered = sum(one.who != most == behind.who for one, behind in pairwise(self.turns))
        if (
            len(own) < SEVERAL
            or self.among
            or min(answered, len(own)) < ALWAYS * len(others)
            or not self.participants.is_of_note(own[0])
        ):
            return None
        return most if _share(others) >= FEW > _share(own) else None

    @cached_property
    def among(self) -> bool:
        """Whether headline and lead give everybody who speaks a post."""
        return self.participants.presented(self.turns)

    @cached_property
    def one_of_two(self) -> str | None:
        """Who of two asks most of the time, if the other does not."""
        speakers = dict.fromkeys(turn.speaker for turn in self.turns)
        labels = [turn.label.speaker for turn in self.turns]
        if len(speakers) != 2 or any(one.role in ASKERS and one.kind != "title" for one in labels):
            return None
        least = ALWAYS if self.among else MOSTLY
        asking = [name for name in speakers if self._mostly_asks(name, least)]
        return asking[0] if len(asking) == 1 else None

    def _mostly_asks(self, speaker: str, least: float = MOSTLY) -> bool:
        own = [turn for turn in self.turns if turn.speaker == speaker]
        return len(own) > 1 and _share(own) > least

    def questions(self, speaker: str) -> int:
        """Count the turns of a speaker that ask."""
        return sum(turn.speaker == speaker and bool(ASKS.search(turn.plain)) for turn in self.turns)


def _share(turns: Sequence[Spoken]) -> float:
    """Return the share of turns that end in a question."""
    return sum(turn.ends_asking for turn in turns) / max(1, len(turns))


PLAIN = ("name", "surname", "outlet", "called")
ASKER: Deciding[Talk, str | None] = Deciding("asker", ("asker.otherwise", None))


@ASKER.gives(lambda talk: talk.reporter)
def called_a_reporter(talk: Talk) -> bool:
    """The page says of one of them that he writes for it."""
    return talk.reporter is not None


@ASKER.gives(lambda talk: talk.moderator)
def one_asks_several(talk: Talk) -> bool:
    """Of three and more, one asks most of the time and no other does."""
    return talk.moderator is not None


@ASKER.gives(lambda talk: talk.one_of_two)
def one_of_two_asks(talk: Talk) -> bool:
    """Of two whom no label calls a reporter, whatever their posts, one asks most of the time and the other does not."""
    return talk.one_of_two is not None


@ASKER.gives(lambda talk: talk.outlet)
def not_two_speakers(talk: Talk) -> bool:
    """Where there are not just two without a role, the paper or station asks."""
    if len(talk.speakers) != 2 or any(map(talk.participants.is_host, talk.speakers)):
        return True
    return any(turn.label.speaker.kind not in PLAIN for turn in talk.turns)


@ASKER.gives(lambda talk: next(name for name in talk.speakers if name != talk.guest))
def beside_the_guest(talk: Talk) -> bool:
    """Of two, the one who is not the guest asks."""
    return talk.guest is not None and len(talk.speakers) > 1


@ASKER.gives(lambda talk: max(talk.speakers, key=talk.questions))
def asks_more(talk: Talk) -> bool:
    """Of two who do not both have a post in headline or lead, the one asks who asks more, else who begins."""
    return len(talk.speakers) > 1 and not talk.among


@dataclass
class Speaking:
    """One turn whose speaker's role is to be found."""

    turn: Spoken
    known: str | None
    """The role that header, another label or an introduction give the person."""
    asker: str | None
    """Who asks, where no label says so."""
    hosted: bool
    """Whether a label names a host."""
    first: bool
    """Whether it is the first turn."""
    answered: bool = False
    """Whether somebody else speaks who was asked, by headline and lead, and no label is a reporter's."""

    stranger: bool = False
    """Whether the page tells nothing of who speaks, and others are of note."""
    is_answered: bool = False
    """Whether somebody of note speaks next."""

    answered_by: str | None = None
    """Who answers everybody else, folded."""

    press: bool = False
    """Whether papers or stations ask."""

    among: bool = False
    """Whether headline and lead give everybody who speaks a post."""

    presents: bool = False
    """Whether the words of the first turn name somebody else who speaks, or the last are of the same speaker."""

    @property
    def label(self) -> SpeakerLabel:
        """The label of the turn."""
        return self.turn.label.speaker

    @property
    def asks(self) -> bool:
        """Whether the words ask."""
        return bool(ASKS.search(self.turn.plain))

    @property
    def presides(self) -> bool:
        """Whether the words are those of somebody who opens a press conference."""
        desk = PRESS.search(folded(self.label.post or ""))
        return bool(INVITES.search(self.turn.plain) or (desk and GREETS.search(self.turn.plain[:BEGINNING])))


ROLES: Deciding[Speaking, str] = Deciding("speaker_roles", ("speaker_roles.otherwise", "guest"))
"""Who is none of what the rules say answers."""


@ROLES.gives(lambda case: str(case.known))
def known_to_the_page(case: Speaking) -> bool:
    """Header, another label or an introduction say it, and the label has no word that says that he asks; a host may."""
    says = case.label.role in ASKERS and case.label.kind != "title"
    return case.known is not None and (not says or (case.known == "host") > (case.label.role == "host"))


@ROLES.gives(lambda _: "other")
def deputy_who_asks(case: Speaking) -> bool:
    """A member of an assembly questions whoever answers: his words end in a question, or the page says that he asks."""
    asks = case.label.role == "reporter" or (case.label.role is None and case.turn.ends_asking)
    return asks and case.label.kind != "role" and DEPUTY.search(folded(case.label.printed)) is not None


@ROLES.gives(lambda case: "reporter" if case.asker else "citizen")
def one_answers_all(case: Speaking) -> bool:
    """Somebody of note answers him as everybody else; where papers ask, he is of one, too."""
    plain = case.label.role is None or case.label.kind == "organ"
    return plain and case.answered_by not in (None, case.turn.who) and case.label.kind != "outlet"


@ROLES.gives(lambda case: str(case.label.role))
def word_of_the_label(case: Speaking) -> bool:
    """The label says it: 主持人, 网友, 嘉宾."""
    return case.label.role is not None


@ROLES.gives(lambda _: "host")
def presents_another(case: Speaking) -> bool:
    """Who speaks first greets or invites, and names another who speaks, or speaks last; nobody is called host."""
    opens = case.first and not case.hosted and case.presents and case.label.kind != "outlet"
    return opens and bool(GREETS.search(case.turn.plain[:BEGINNING]) or INVITES.search(case.turn.plain))


@ROLES.gives(lambda _: "reporter")
def the_one_who_asks(case: Speaking) -> bool:
    """The rules of ``asker`` say that he asks."""
    return case.turn.speaker == case.asker


@ROLES.gives(lambda _: "reporter")
def outlet_that_asks(case: Speaking) -> bool:
    """A paper or station asks, or no host is there to ask."""
    return case.label.kind == "outlet" and (case.asks or not case.hosted)


@ROLES.gives(lambda _: "other")
def outlet(case: Speaking) -> bool:
    """A paper or station that does not ask is presented."""
    return case.label.kind == "outlet"


@ROLES.gives(lambda case: "reporter" if case.press else "citizen")
def nickname_that_asks(case: Speaking) -> bool:
    """A nickname asks; where papers do, it is that of one."""
    return case.label.kind == "nick" and case.asks


@ROLES.gives(lambda _: "host")
def opens_the_conference(case: Speaking) -> bool:
    """A person with a post speaks first, greets and invites; nobody is called host."""
    return case.first and not case.hosted and case.label.kind == "person" and case.presides


@ROLES.gives(lambda _: "reporter")
def surname_with_a_question(case: Speaking) -> bool:
    """A surname's words end in a question mark, nobody else is found to ask, and not all are of note."""
    return case.label.kind == "surname" and case.asker is None and case.turn.ends_asking and not case.among


@ROLES.gives(lambda _: "citizen")
def asks_who_was_asked(case: Speaking) -> bool:
    """Somebody without a post asks, where several do, and whom headline and lead name answers: a letter of a reader."""
    plain = case.label.kind in ("called", "name", "title") and case.label.post is None
    return plain and case.answered and case.asker is None and not case.hosted and case.turn.ends_asking


@ROLES.gives(lambda case: "reporter" if case.press else "citizen")
def stranger_who_is_answered(case: Speaking) -> bool:
    """A stranger has somebody of note speak behind him; where papers ask, he is of one."""
    return case.stranger and case.is_answered


@ROLES.gives(lambda _: "other")
def stranger(case: Speaking) -> bool:
    """Nobody of note answers a stranger: who puts calls through, an interpreter."""
    return case.stranger
