"""Reads the lines of a page as a talk: which labels begin turns, who is behind them, and what they say."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import zip_longest

from crawler.evidence import Candidate, Choice, Evidence
from crawler.extract.interview.called import short_names
from crawler.extract.interview.header import Header, read_header
from crawler.extract.interview.initials import give_initials
from crawler.extract.interview.judged import SPOKEN, asks
from crawler.extract.interview.labels import SPEECH, as_printed
from crawler.extract.interview.name_places import is_presented, places_of
from crawler.extract.interview.occasion import Occasion
from crawler.extract.interview.participants import Participants
from crawler.extract.interview.persons import CORE
from crawler.extract.interview.recurring import with_headed
from crawler.extract.interview.selection import select_labels
from crawler.extract.interview.speaker_roles import ASKER, ROLES, Speaking, Talk, opens_the_conference, presents_another
from crawler.extract.interview.spoken import Spoken, spoken
from crawler.extract.interview.spots import Spots
from crawler.extract.interview.turn_labels import TurnLabel
from crawler.extract.interview.unlabelled import with_unlabelled
from crawler.extract.interview.unlisted import foreign, parts_of
from crawler.lexicon import speakers
from crawler.lexicon.lazy import lazy_pattern
from crawler.lexicon.row import choice, forms
from crawler.text.fold import folded
from crawler.text.names import is_person_name, surname_of

MAY_LABEL = lazy_pattern(rf"[:|\]]|{choice(forms(speakers.ROLES, meaning=('host', 'reporter')))}")
"""What a page with turns has; an alternation without groups, which is searched several times as fast."""


FEWEST = 2
"""Questions of a page in whose lines heads are looked for that recur."""

FEWEST_BOLD = 4
"""Lines in bold type of a page on which they may be labels, without a mark behind them."""

PROFILED = lazy_pattern(rf",(?:[^\n。]{{0,40}}?,)?[^\n,。]{{0,20}}{CORE}")
"""Behind a name of which a line tells more, up to the post: 彤云，1979年生，县医院院长."""

SAID = "说"
"""Behind the name in a label where every line tells who says it, 高淑芬說：「…」."""


@dataclass
class Dialogue:
    """All turns of one page, with the header over them."""

    text: str
    plain: str
    starts: list[int]
    """Offset of every line given."""
    header: Header
    turns: list[Spoken] = field(default_factory=list)
    host: str | None = None

    def line_of(self, offset: int) -> int:
        """Return the index of the given line that an offset lies in."""
        return bisect_right(self.starts, offset) - 1


PRESIDING = tuple(f"{ROLES.rules.name}.{rule.__name__}" for rule in (opens_the_conference, presents_another))
"""Rules by which the first to speak is the host."""


def read_dialogue(
    texts: Sequence[str],
    evidence: Evidence | None = None,
    occasion: Occasion | None = None,
    bold: Collection[int] = (),
    writers: Collection[str] = (),
    over: Sequence[str] = (),
) -> Dialogue:
    """Find the turns in the lines of one page, in the order printed. A line may hold several, or go over several.

    :param evidence: takes the labels that begin turns and those that do not (``interview.turns``), and the rule by
        which each turn has its role (``interview.roles``)
    :param occasion: what headline and lead say of the talk; with it turns are found that no label begins
    :param bold: the numbers of the texts that are set in bold type
    :param writers: persons whom by-lines name as reporters or authors
    :param over: lines over the text, which may say who talks, when and about what
    """
    text = "\n".join(texts)
    starts = [0]
    for one in texts[:-1]:
        starts.append(starts[-1] + len(one) + 1)
    header = read_header(text.split("\n"))
    header.fill_from(read_header(over))
    dialogue = Dialogue(text, folded(text), starts, header)
    labels = _labels(dialogue, occasion, evidence, {starts[number] for number in bold})
    if occasion and labels:
        header.held_at = header.held_at or occasion.held
        guests = {*occasion.people, *(folded(one.name) for one in header.guests)}  # one may have written, too
        header.reporters |= {*map(folded, writers)} - guests
    for label, following in zip(labels, [*labels[1:], None], strict=False):
        end = following.start if following else len(text)
        dialogue.turns.append(spoken(text, label, end, header.held_at))
    if dialogue.turns:
        _give_roles(dialogue, evidence, occasion)
    return dialogue


def _labels(
    dialogue: Dialogue, occasion: Occasion | None, evidence: Evidence | None, bold: Collection[int]
) -> list[TurnLabel]:
    """Return the labels at which turns begin, in order, and where turns begin without one."""
    plain, header = dialogue.plain, dialogue.header
    labels: list[TurnLabel] = []
    if len(bold) >= FEWEST_BOLD or MAY_LABEL.search(plain):
        known = occasion.people if occasion and occasion.claims else ()
        labels = select_labels(plain, dialogue.text, header, known, evidence)
    if occasion is None:
        return labels
    if plain.count("?") >= FEWEST and not any(asks(label.speaker) for label in labels):
        headed = with_headed(plain, dialogue.text, occasion, labels, header)
        found = with_unlabelled(plain, headed, bold)
        answered = any(one not in labels and not asks(one.speaker) for one in headed)
        if answered or (len(found) > len(labels) and (occasion.claims or header.guests or occasion.answerer)):
            return found
    return with_unlabelled(plain, labels, bold) if labels else labels


def _complete(dialogue: Dialogue, occasion: Occasion | None) -> None:
    """Give labels the name that the page tells: 古丽娜尔·买买提 for 古丽娜尔; 索南达杰, who has a post in the lead."""
    names = {part: name for name in foreign(Spots(dialogue.plain)) for part in parts_of(name)}
    given = _given_names(dialogue.header, occasion)
    head = dialogue.plain[: dialogue.turns[0].label.start]
    for turn in dialogue.turns:
        label = turn.label.speaker
        word = folded(label.printed)
        whole = names.get(SPEECH.sub("", word)) if label.kind in ("name", "called", "nick") else None
        if label.kind == "name":
            whole = whole or given.get(word)
        if whole:
            turn.label.speaker = label._replace(name=as_printed(whole, dialogue.plain, dialogue.text), kind="name")
        elif label.kind == "called" and is_person_name(word[: -len(SAID)]) and word.endswith(SAID):
            turn.label.speaker = label._replace(name=label.printed[: -len(SAID)], kind="name")
        elif label.kind in ("called", "headed") and len(word) > 1 and _introduces(occasion, head, word):
            turn.label.speaker = label._replace(name=label.printed, kind="name")
    give_initials(dialogue.turns)


def _given_names(header: Header, occasion: Occasion | None) -> dict[str, str]:
    """Return whom header, headline and lead name by what one alone is called without the surname: 明远."""
    named = {folded(one.name) for one in (*header.hosts, *header.guests)} | {*(occasion.people if occasion else ())}
    given = [(name[len(surname_of(name)) :], name) for name in named]
    counts = Counter(short for short, _ in given)
    return {short: name for short, name in given if len(short) > 1 and counts[short] == 1}


def _introduces(occasion: Occasion | None, head: str, word: str) -> bool:
    """Tell whether the headline gives somebody's words, 称二毛：贴心上, or what stands before the turns his post."""
    quoted = occasion is not None and f"{word}:" in occasion.head and word not in short_names(head)
    profiled = (PROFILED.match(head, at + len(word)) for at in places_of(head, word) if head[at - 1 : at] in "\n。")
    return quoted or is_presented(head, word) or any(profiled)


def _answerer(turns: Sequence[Spoken], occasion: Occasion | None) -> str | None:
    """Return who is meant to answer by headline and lead, folded, if that person speaks."""
    names = {turn.who for turn in turns}
    return occasion.answerer if occasion and occasion.answerer in names else None


def _presents(turns: Sequence[Spoken], occasion: Occasion | None) -> bool:
    """Tell whether the words of the first turn name somebody else who speaks, who is no 记者 or 网友 whom it greets.

    Who speaks last, too, need name nobody if headline and lead name somebody else who speaks.
    """
    first, *behind = turns
    others = {turn.who for turn in behind if not turn.label.speaker.role} - {first.who}
    if any(name in first.plain for name in others if len(name) > 1):
        return True
    named = occasion.people if occasion else ()
    return turns[-1].who == first.who not in named and any(turn.who in named for turn in behind)


def _hosts(dialogue: Dialogue, participants: Participants) -> list[Spoken]:
    """Return the turns whose labels call somebody the host, and take up by what name the page tells of him."""
    hosts = [turn for turn in dialogue.turns if turn.label.speaker.role == "host"]
    for turn in hosts:
        participants.introduce(turn.plain[:SPOKEN])
    if hosts and participants.host is None:
        participants.introduce_host(dialogue.plain[: dialogue.turns[0].label.start], hosts[0].plain[:SPOKEN])
    return hosts


def _give_roles(dialogue: Dialogue, evidence: Evidence | None, occasion: Occasion | None) -> None:
    """Give every turn its role and the person behind its label."""
    turns = dialogue.turns
    _complete(dialogue, occasion)
    labels = [turn.label.speaker for turn in turns]
    participants = Participants(dialogue.header, labels, dialogue.plain, dialogue.text, occasion)
    hosts = _hosts(dialogue, participants)
    meant_by = cache(participants.behind)  # most labels stand there more than once
    for turn in turns:
        turn.alias = meant_by(turn.label.speaker)
    talk = Talk(turns, participants)
    asker = None if hosts else ASKER.decide(talk)[1]
    if asker and asker == talk.moderator and not participants.reports(asker):
        participants.preside(asker)
    rules = []
    answerer = None if any(label.role == "reporter" for label in labels) else _answerer(turns, occasion)
    strangers, presents = participants.strangers(turns), _presents(turns, occasion)
    for number, (turn, behind) in enumerate(zip_longest(turns, turns[1:])):
        rule, turn.role = ROLES.decide(
            Speaking(
                turn,
                participants.role_of(turn.alias or turn.speaker, turn.label.speaker),
                asker,
                bool(hosts),
                number == 0,
                answerer not in (None, turn.who),
                turn.speaker in strangers,
                participants.answers(behind, strangers),
                talk.answers_all,
                talk.outlet is not None,
                talk.among,
                presents,
            )
        )
        if rule in PRESIDING:
            participants.preside(turn.speaker)
        rules.append(Candidate(f"{turn.speaker}: {turn.role}", rule, f"turn {number + 1}"))
    dialogue.host = participants.host
    if evidence is not None:
        evidence.fields["interview.roles"] = Choice(rules, bool(rules), taken=len(rules))
