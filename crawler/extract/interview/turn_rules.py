"""What tells the label of a turn (沈砚：…) from the head of an item, a credit, a notice: form, mark, words, and page.

The label is one if the weights of all that holds come to more than nothing. A page is judged twice: what is a label
by itself tells of the others whether anybody speaks there. The weights are those of a logistic regression on the labels
of all pages that are opened, moved where single lines tell more than pages do; ``python tests/scoring turns --off``
tells what each is worth.
"""

from __future__ import annotations

import re

from crawler.extract.interview.judged import JudgedLabel
from crawler.extract.interview.labels import DESCRIBED, IN_CLAUSE, is_person_value
from crawler.extract.interview.persons import OWN_POST, is_post, surname_title
from crawler.extract.interview.wording import CUE, OF_HIMSELF, PROFILE
from crawler.lexicon import speakers
from crawler.lexicon.row import forms
from crawler.scoring import Rules

CREDITED = ("host", "guest", "reporter", "expert")
"""Roles whose words stand before a name in a credit, too, 小记者：六年乙班 林以乐."""

NAMED = ("name", "person", "title")
"""Kinds of labels that mean a person, not a role."""

NEAR = 60
"""Characters of the words in which somebody is spoken to at once."""

TOPICS = frozenset(forms((*speakers.TOPICS, *speakers.LETTERS)))

NOUNS = frozenset(forms(speakers.NO_SPEAKERS, meaning="noun"))

CREDITS = re.compile("[。;](?=[^。;:]{1,8}:)")
"""Between the credits of one line: 何倩文。提问者：李婆婆。"""

OFTEN = 3
"""Places of a label from which on more of them tell no more."""

TURNS: Rules[JudgedLabel] = Rules("turns")


@TURNS.rule(-2.9)
def heads_an_item(_: JudgedLabel) -> bool:
    """Most words before a colon head an item."""
    return True


@TURNS.rule(1.6)
def names_a_role(case: JudgedLabel) -> bool:
    """It is a word for a role, 主持人."""
    return case.speaker.kind == "role" and not may_be_a_topic(case)


@TURNS.rule(0.9)
def may_be_a_topic(case: JudgedLabel) -> bool:
    """It is a word for a role that heads items, too, 专家, a letter or the number of a question."""
    return case.speaker.kind == "role" and (case.word in TOPICS or case.word.startswith("问题"))


@TURNS.rule(1.9)
def has_a_post(case: JudgedLabel) -> bool:
    """It is a person with a post, or a surname with a title."""
    return case.speaker.kind in ("person", "title")


@TURNS.rule(0.9)
def is_a_name(case: JudgedLabel) -> bool:
    """It is a name and nothing else, or a surname that is a word for a thing, too, 方."""
    return case.speaker.kind == "name" or (case.speaker.kind == "surname" and case.word in NOUNS)


@TURNS.rule(1.9)
def is_a_surname(case: JudgedLabel) -> bool:
    """It is a surname and nothing else, and no word for a thing, 盛."""
    return case.speaker.kind == "surname" and case.word not in NOUNS


@TURNS.rule(-2.3)
def is_an_office(case: JudgedLabel) -> int:
    """It is an office, or a post without its person: letters begin so, too; on lines of its own it is a heading."""
    return (case.speaker.kind in ("organ", "post")) * (1 + case.label.alone)


@TURNS.rule(-2.5)
def is_any_word(case: JudgedLabel) -> bool:
    """Nothing is known of it: a nickname, a letter, 三年级家长."""
    return case.speaker.kind in ("called", "nick", "described")


@TURNS.rule(1.5)
def is_marked_as_a_name(case: JudgedLabel) -> bool:
    """It is a name or a paper in brackets, or a paper in title marks."""
    outlet = case.speaker.kind == "outlet"
    return (case.label.bracketed and (outlet or case.speaker.kind == "name")) or (outlet and case.word.startswith("《"))


@TURNS.rule(-3.0)
def heads_the_text(case: JudgedLabel) -> bool:
    """Nothing is known of it, and it stands in brackets over the first words, as a dateline or a heading does."""
    return case.label.bracketed and case.speaker.kind == "nick" and case.before is None and not case.is_repeated


@TURNS.rule(-0.7)
def on_own_lines(case: JudgedLabel) -> bool:
    """It has lines of its own, without a mark, and is not somebody whom the page tells of, again and again."""
    return case.label.alone and not (case.is_known and case.is_repeated)


@TURNS.rule(-2.6)
def inside_a_line(case: JudgedLabel) -> bool:
    """Other words stand before it in its line."""
    return case.label.inner


@TURNS.rule(2.5)
def between_others(case: JudgedLabel) -> bool:
    """Every line of the page says who speaks, others speak around it, and it is no clause or sort of people."""
    return case.between and not (IN_CLAUSE.search(case.word) or DESCRIBED.fullmatch(case.word))


@TURNS.rule(1.1)
def speaks(case: JudgedLabel) -> bool:
    """Sentences stand behind it, words to somebody, or a question."""
    return case.is_speech


@TURNS.rule(1.0)
def speaks_to_somebody(case: JudgedLabel) -> bool:
    """The first words behind it speak to somebody."""
    return CUE.search(case.words[:NEAR]) is not None


@TURNS.rule(0.5)
def asks(case: JudgedLabel) -> bool:
    """The words behind it ask."""
    return case.asks


@TURNS.rule(-10.0)
def without_words(case: JudgedLabel) -> bool:
    """Nothing stands behind it."""
    return not case.words.strip()


@TURNS.rule(-10.0)
def presents_the_person(case: JudgedLabel) -> bool:
    """What follows tells of the person, 宋知微：女，1980年生, or is the post; it does so once, and speaks to nobody."""
    if case.speaker.kind not in NAMED or case.page.counts[case.speaker.printed] >= OFTEN:
        return False
    if case.label.inner and case.is_known:
        return False
    clause = re.split(r"[,。;]", case.first_line, maxsplit=1)[0]
    bare = OWN_POST.fullmatch(clause)
    called = case.speaker.kind == "title" and clause != case.first_line if bare else surname_title(clause)
    speaks = OF_HIMSELF.search(case.first_line) or case.first_line.endswith("?")
    posted = is_post(clause) and not called and not speaks and not CUE.search(clause)
    return posted or PROFILE.match(case.first_line) is not None


@TURNS.rule(-10.0)
def credits_somebody(case: JudgedLabel) -> bool:
    """What follows are persons: 记者：方若琳; more may be told of one in brackets."""
    if case.speaker.role not in CREDITED or case.speaker.kind in NAMED:
        return False
    told = CREDITS.split(case.first_line.partition("(")[0])[0]
    return is_person_value(told.rstrip("。") if case.label.inner else told)


@TURNS.rule(-10.0)
def is_told(case: JudgedLabel) -> bool:
    """Its words stand in marks, and more quotations of the page are told of behind them, “怎么办？”记者问."""
    return case.words.startswith(("“", "「")) and case.page.told_around > case.page.counts[case.speaker.printed]


@TURNS.rule(2.4)
def recurs(case: JudgedLabel) -> float:
    """The page prints it twice, or more often."""
    return min(OFTEN, case.page.counts[case.speaker.printed]) / 2 - 0.5


@TURNS.rule(1.0)
def is_known(case: JudgedLabel) -> bool:
    """Header, headline or lead name who it is, or another label does."""
    return case.is_known


@TURNS.rule(3.7)
def is_declared(case: JudgedLabel) -> bool:
    """The page says for whom it stands: 沈砚（以下简称沈）."""
    return case.page.declares(case.word)


@TURNS.rule(3.5)
def others_speak(case: JudgedLabel) -> bool:
    """Somebody speaks on the page for sure."""
    return case.page.others


@TURNS.rule(0.7)
def answers(case: JudgedLabel) -> bool:
    """It stands behind the label of somebody who asks."""
    return case.answers


@TURNS.rule(2.5)
def is_answered(case: JudgedLabel) -> bool:
    """It asks, of whom nothing is known with a question mark; behind it speaks somebody known, who asks nothing."""
    asks = "?" in case.words if case.speaker.kind == "nick" else case.asks
    return case.is_answered and asks
