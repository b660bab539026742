"""Rules that tell whether somebody's words begin at a label (沈砚：…), or whether it heads an item, a credit, a notice.

A label is judged twice: by itself (``turns``), and where that leaves it open by what else the page holds
(``turns_beside_others``). Labels inside a line have rules of their own (``turns_inside_lines``), and so have words that
only the page explains (``turns_called``). Of each set the first rule that holds decides: its weight is positive where
the label begins a turn, negative where it does not.
"""

from __future__ import annotations

import re

from crawler.extract.interview.called import presides
from crawler.extract.interview.judged import ASKERS, JudgedLabel
from crawler.extract.interview.labels import is_person_value
from crawler.extract.interview.persons import OWN_POST, is_post, surname_title
from crawler.extract.interview.wording import ASKS, CUE, PROFILE, SENTENCE
from crawler.lexicon import speakers
from crawler.lexicon.row import forms
from crawler.scoring import Rule, Rules
from crawler.text.fold import folded

NAMING = (*ASKERS, "guest")
"""Roles whose label opens a turn inside a line where the words behind it speak to somebody."""

CREDITS = ("reporter", "host")
"""Roles whose words stand before a name in a credit, too, 小记者：六年乙班 林以乐."""

NAMED = ("name", "person", "post", "title")
"""Kinds of labels that mean a person, not a role."""

LETTERS = frozenset(forms(speakers.LETTERS))
TOPICS = frozenset(forms(speakers.TOPICS))
NOUNS = frozenset(forms(speakers.NO_SPEAKERS, meaning="noun"))

ACCEPTED, REFUSED = 1.0, -1.0


TURNS: Rules[JudgedLabel] = Rules("turns")
BESIDE: Rules[JudgedLabel] = Rules("turns_beside_others")
INSIDE: Rules[JudgedLabel] = Rules("turns_inside_lines")
CALLED: Rules[JudgedLabel] = Rules("turns_called")


def is_accepted(rule: Rule[JudgedLabel] | None) -> bool:
    """Tell whether a label begins a turn, by the rule that decided."""
    return rule is not None and rule.weight > 0


def is_refused(rule: Rule[JudgedLabel] | None) -> bool:
    """Tell whether a label begins no turn whatever the page holds, by the rule that decided."""
    return rule is not None and rule.weight < 0


@TURNS.rule(REFUSED)
@INSIDE.rule(REFUSED)
def without_words(case: JudgedLabel) -> bool:
    """Nothing stands behind it."""
    return not case.words.strip()


@TURNS.rule(REFUSED)
@INSIDE.rule(REFUSED)
def profile(case: JudgedLabel) -> bool:
    """What follows tells of the person: 宋知微：女，1980年生."""
    return case.speaker.kind in NAMED and bool(PROFILE.match(case.first_line))


@TURNS.rule(REFUSED)
@INSIDE.rule(REFUSED)
def post_of_the_person(case: JudgedLabel) -> bool:
    """What follows is the person's post, 宋知微：市医院院长, and not somebody who is spoken to, 沈院长，累吗.

    Inside a line nobody whom the page knows is presented: 沈砚：缺病理医生.
    """
    if case.label.inner and case.is_known and SENTENCE.search(case.first_line):
        return False
    clause = re.split(r"[,。;]", case.first_line, maxsplit=1)[0]
    bare = OWN_POST.fullmatch(clause)
    called = case.speaker.kind == "title" and clause != case.first_line if bare else surname_title(clause)
    return case.speaker.kind in NAMED and is_post(clause) and not called and not CUE.search(clause)


@TURNS.rule(REFUSED)
@INSIDE.rule(REFUSED)
def credit(case: JudgedLabel) -> bool:
    """What follows are persons: 记者：方若琳."""
    role = case.speaker.role in ("host", "guest", "reporter", "expert")
    return role and case.speaker.kind not in NAMED and is_person_value(case.first_line)


@TURNS.rule(ACCEPTED)
def role_on_its_own_line(case: JudgedLabel) -> bool:
    """A host or reporter on a line of its own has speech behind it."""
    return (
        case.label.alone
        and case.speaker.role in ("host", "reporter")
        and case.speaker.kind != "name"
        and case.is_speech
    )


@TURNS.rule(ACCEPTED)
def person_on_own_lines(case: JudgedLabel) -> bool:
    """A person with a post on lines of their own speaks to somebody at once."""
    return case.alone("person") and case.speaks_to_somebody(30)


@TURNS.rule(ACCEPTED)
def introduced_on_own_lines(case: JudgedLabel) -> bool:
    """Somebody whom header or lead introduce stands on lines of his own more than once, over what he says."""
    return case.alone("person", "name") and case.is_known and case.is_repeated and case.is_speech


@TURNS.rule(ACCEPTED)
def role_repeated(case: JudgedLabel) -> bool:
    """A word for a role stands there more than once: 记：… and 记：… again."""
    return case.marked("role") and case.word not in TOPICS and case.is_repeated


@TURNS.rule(ACCEPTED)
def numbered_question(case: JudgedLabel) -> bool:
    """问题1 asks."""
    return case.marked("role") and case.word.startswith("问题") and bool(ASKS.search(case.words))


@TURNS.rule(ACCEPTED)
def topic_speaks_to_somebody(case: JudgedLabel) -> bool:
    """A word that may head an item, 专家 or 患者, speaks to somebody."""
    return case.marked("role") and case.word in TOPICS and bool(CUE.search(case.words))


@TURNS.rule(ACCEPTED)
def role_speaks(case: JudgedLabel) -> bool:
    """Any other word for a role has speech behind it."""
    needs_more = case.word in LETTERS or case.word in TOPICS or case.word.startswith("问题")
    return case.marked("role") and not needs_more and case.is_speech


@TURNS.rule(ACCEPTED)
def person_speaks(case: JudgedLabel) -> bool:
    """A person with a post, or a surname with a title, has speech behind it."""
    return case.marked("person", "title") and case.is_speech


@TURNS.rule(ACCEPTED)
def name_in_brackets(case: JudgedLabel) -> bool:
    """A name stands in brackets, [沈砚]."""
    return case.marked("name") and case.label.bracketed


@TURNS.rule(ACCEPTED)
def name_speaks_to_somebody(case: JudgedLabel) -> bool:
    """A name has words to somebody behind it."""
    return case.marked("name") and case.speaks_to_somebody(60)


@TURNS.rule(ACCEPTED)
def outlet_in_brackets(case: JudgedLabel) -> bool:
    """A paper or station stands in brackets."""
    return case.marked("outlet") and case.label.bracketed


@TURNS.rule(ACCEPTED)
def outlet_asks(case: JudgedLabel) -> bool:
    """A paper in title marks, or an outlet that stands there more than once, asks."""
    titled = case.speaker.printed.startswith("《")
    return case.marked("outlet") and (titled or case.is_repeated) and bool(ASKS.search(case.words))


@BESIDE.rule(ACCEPTED)
def known_on_own_lines(case: JudgedLabel) -> bool:
    """Beside others, a name on lines of its own is one that the page knows."""
    return case.page.others and case.alone("person", "name", "role") and case.is_known


@BESIDE.rule(ACCEPTED)
def person_on_own_lines_is_asked(case: JudgedLabel) -> bool:
    """Where somebody asks, a person with a post stands on lines of their own."""
    return case.page.asked and case.alone("person")


@BESIDE.rule(ACCEPTED)
def repeated_on_own_lines(case: JudgedLabel) -> bool:
    """Beside others, a label on lines of its own stands there more than once."""
    return case.page.others and case.alone("person", "name", "role") and case.is_repeated


@BESIDE.rule(ACCEPTED)
def role_beside_others(case: JudgedLabel) -> bool:
    """A word for a role stands beside others who speak, with sentences behind it or more than once: no credit."""
    first = case.first_line or case.words
    speaks = case.speaker.role not in CREDITS or SENTENCE.search(first) or CUE.search(first)
    return case.marked("role") and case.page.others and (bool(speaks) or case.is_repeated)


@BESIDE.rule(ACCEPTED)
def described_citizen_speaks(case: JudgedLabel) -> bool:
    """Beside others, a citizen of whom more is told speaks to somebody or asks: no item for 糖尿病患者."""
    speaks = CUE.search(case.words) or ASKS.search(case.words)
    return case.marked("described") and case.page.others and bool(speaks)


@BESIDE.rule(ACCEPTED)
def name_of_a_speaker(case: JudgedLabel) -> bool:
    """A name is that of somebody in the header, or of somebody who speaks elsewhere on the page."""
    return case.marked("name") and case.is_known


@BESIDE.rule(ACCEPTED)
def name_repeated(case: JudgedLabel) -> bool:
    """Beside others, the page names the person more than once."""
    repeated = case.is_repeated or case.page.plain.count(folded(case.speaker.name or "")) > 1
    return case.marked("name") and case.page.others and repeated


@BESIDE.rule(ACCEPTED)
def name_answers(case: JudgedLabel) -> bool:
    """A name stands behind somebody who asks."""
    return case.marked("name") and case.page.asked and case.answers


@BESIDE.rule(ACCEPTED)
def surname_of_somebody_known(case: JudgedLabel) -> bool:
    """A surname is that of somebody whom the page knows."""
    return case.marked("surname") and any(
        name.startswith(folded(case.speaker.surname or case.speaker.printed)) for name in case.page.known
    )


@BESIDE.rule(ACCEPTED)
def two_surnames(case: JudgedLabel) -> bool:
    """Two surnames stand there, 郭 and 李."""
    return case.marked("surname") and len({one.printed for one in case.page.spoken if one.kind == "surname"}) > 1


@BESIDE.rule(ACCEPTED)
def surname_speaks_to_somebody(case: JudgedLabel) -> bool:
    """A surname has words to somebody behind it."""
    return case.marked("surname") and case.speaks_to_somebody(60)


@BESIDE.rule(ACCEPTED)
def surname_repeated(case: JudgedLabel) -> bool:
    """A surname stands there more than once."""
    return case.marked("surname") and case.is_repeated


@BESIDE.rule(ACCEPTED)
def surname_speaks(case: JudgedLabel) -> bool:
    """A surname that is no word for a thing has sentences behind it."""
    return case.marked("surname") and case.word not in NOUNS and bool(SENTENCE.search(case.words))


@BESIDE.rule(ACCEPTED)
def outlet_asks_others(case: JudgedLabel) -> bool:
    """Beside others, a paper or station asks."""
    return case.marked("outlet") and case.page.others and bool(ASKS.search(case.words))


@BESIDE.rule(ACCEPTED)
def outlet_repeated(case: JudgedLabel) -> bool:
    """Where somebody asks, a paper or station stands there more than once; it may say something, too."""
    return case.marked("outlet") and case.page.asked and case.is_repeated and case.is_speech


@BESIDE.rule(ACCEPTED)
def office_speaks_to_somebody(case: JudgedLabel) -> bool:
    """An office, or a post without its person, speaks to somebody at once."""
    return case.marked("organ", "post") and case.speaks_to_somebody(40)


@BESIDE.rule(ACCEPTED)
def office_answers(case: JudgedLabel) -> bool:
    """An office, or a post without its person, stands behind somebody who asks."""
    return case.marked("organ", "post") and case.page.asked and case.answers


@BESIDE.rule(ACCEPTED)
def nickname_in_brackets(case: JudgedLabel) -> bool:
    """Where somebody asks, or of one who presides, a nickname stands in brackets as other labels do.

    It is no heading over what is told first, [开场]: somebody speaks before it, or it asks or recurs.
    """
    asked = case.page.asked or presides(case.page.plain, case.word)
    speaks = case.before is not None or case.is_repeated or case.first_line.endswith("?")
    return case.marked("nick") and case.page.brackets and asked and speaks


@INSIDE.rule(ACCEPTED)
def role_speaks_to_somebody(case: JudgedLabel) -> bool:
    """A word for a role has words to somebody behind it."""
    return case.marked("role") and case.speaker.role in NAMING and bool(CUE.search(case.words))


@INSIDE.rule(ACCEPTED)
def label_of_a_turn(case: JudgedLabel) -> bool:
    """The label begins a turn elsewhere on the page."""
    return case.speaker.printed in case.page.accepted


@INSIDE.rule(ACCEPTED)
def known_name(case: JudgedLabel) -> bool:
    """The name is that of somebody who speaks on the page."""
    return case.marked("name") and case.is_known


@INSIDE.rule(ACCEPTED)
def beside_somebody_who_asks(case: JudgedLabel) -> bool:
    """Where somebody asks, it is a word for a role, a name or a title."""
    return case.page.asked and case.marked("role", "person", "title", "name")


@CALLED.rule(ACCEPTED)
def called_speaks(case: JudgedLabel) -> bool:
    """A word that heads several lines, or names the paper, has a sentence behind it."""
    return case.is_speech and not PROFILE.match(case.first_line)
