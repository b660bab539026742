"""Which links lead to columns that are wanted, and what those hold.

Wanted is what somebody reads who follows the policy of health in a city: what the agency does and says (news), what it
makes known (notices, calls for opinions, reports of epidemics), what it decides (policies), how it explains that
(interpretations, interviews, press conferences), and what it has to disclose (plans, budgets, posts, licences,
statistics, answers to proposals). Not wanted is what serves the visitor of an office: service guides, forms and
downloads, letters and polls, knowledge for patients, presentations of the agency and its heads, the work of its party
cells, topics of campaigns and of former years, other editions of the same pages, and tools of the site.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import NamedTuple

from crawler.discover.labels import KINDS, Label, slug_says
from crawler.discover.links import LONGEST_HEAD
from crawler.discover.titles import most
from crawler.lexicon import furniture
from crawler.lexicon.columns import OTHER_OFFICES, PARENTS
from crawler.lexicon.row import any_of, forms
from crawler.platforms.pager import LAST, NEXT, NUMBER
from crawler.scoring import Rules
from crawler.vocabulary import ColumnKind

LEAST = 1.0
"""A link whose best kind scores less leads to no column that is wanted."""

LONGEST_UNKNOWN = 8
"""Characters of the name of a column that says nothing of what that holds."""

MANY_TITLES = 3
"""Titles of a block that may be the head of a list."""

LAST_WORD = ("service", "downloads", "mailbox", "survey", "about", "tools", "reports")
"""What is unwanted if the last word of a name says it: 名医访谈 is an interview, 政策咨询 are letters."""

ANYWHERE = ("topics", "knowledge", "editions")
"""What is unwanted wherever a name says it."""

TOPIC = "topic"
"""What is unwanted if a name says nothing else: 专题专栏, and not 公开专栏 or 专题访谈."""

HEADS = ("service", "downloads", "topics", TOPIC, "knowledge")
"""Names under which all is unwanted."""

TELLING = ("press", "interview", "interpretation")
"""Kinds of which titles say so whatever the list is called."""

RATHER: dict[str, ColumnKind] = {"policy": "interpretation", "notice": "disclosure"}
"""By what the last word of a name says, what counts more if another word says it."""

BUTTON = re.compile("|".join(forms(furniture.BUTTONS, meaning="pager")))
PARENT = re.compile(any_of(PARENTS))
OFFICE = re.compile(f"{any_of(OTHER_OFFICES)}$")


class Claim(NamedTuple):
    """A label, and a kind that it may be of."""

    label: Label
    kind: ColumnKind


def kind_of(label: Label) -> tuple[ColumnKind, float] | None:
    """Return what a list holds, and how strongly that is said; None if it is not wanted."""
    if is_unwanted(label):
        return None
    scored = [(RULES.score(Claim(label, kind)), kind) for kind in KINDS]
    score, kind = max(scored, key=lambda pair: pair[0])
    return (kind, score) if score >= LEAST else None


def may_be_one(label: Label) -> bool:
    """Tell whether a link may lead to a column though nothing says what that holds: its rows will tell."""
    return label.says is None and 1 < len(label.name) <= LONGEST_UNKNOWN and not is_unwanted(label)


def is_unwanted(label: Label) -> bool:
    """Tell whether what a link leads to is not to be followed."""
    return UNWANTED_RULES.first(label) is not None


def is_parent(name: str) -> bool:
    """Tell the name of a column under which others stand."""
    return PARENT.search(name) is not None


def reasons(label: Label, kind: ColumnKind) -> list[str]:
    """Return why a list is of a kind, a sentence each."""
    return [RULES.rules[name].says for name in RULES.parts(Claim(label, kind))]


RULES: Rules[Claim] = Rules("column")
"""What makes a list one of a kind."""


@RULES.rule(3)
def named(claim: Claim) -> bool:
    """The last word of its name that says firmly what a column holds says so."""
    firm = claim.label.firm
    return firm is not None and firm.meaning == claim.kind


@RULES.rule(1.5)
def named_besides(claim: Claim) -> bool:
    """Another such word of its name says so."""
    return claim.kind in claim.label.besides


@RULES.rule(2.5)
def rather(claim: Claim) -> bool:
    """Its name says that besides what its last word says: 图解政策 explains, 行政处罚公示 discloses."""
    says = claim.label.says
    return says is not None and RATHER.get(says.meaning) == claim.kind in claim.label.besides


@RULES.rule(1.2)
def vaguely(claim: Claim) -> bool:
    """A word that says little says so: of its name, else of its address, else of a name that it stands under."""
    label = claim.label
    words = [word.meaning for word in (label.last,) if word and word.is_vague]
    slugs = filter(None, (slug_says(slug, "vaguely") for slug in label.slugs))
    heads = (word.meaning for head in label.above if (word := Label(head).last) and word.is_vague)
    return next(chain(words, slugs, heads), None) == claim.kind


@RULES.rule(1.5)
def addressed(claim: Claim) -> bool:
    """The last part of its address says so."""
    return bool(claim.label.slugs) and slug_says(claim.label.slugs[0], "firmly") == claim.kind


@RULES.rule(1)
def folder(claim: Claim) -> bool:
    """The last of the folders that it lies in which says what is there says so."""
    said = (slug_says(slug, "firmly") for slug in claim.label.slugs[1:])
    return next(filter(None, said), None) == claim.kind


@RULES.rule(1)
def under(claim: Claim) -> bool:
    """Its own name says nothing for certain, and the one that it stands under says so."""
    label = claim.label
    if not label.name or label.firm:
        return False
    said = next(filter(None, (Label(head).firm for head in label.above)), None)
    return said is not None and said.meaning == claim.kind


@RULES.rule(1.5)
def typed(claim: Claim) -> bool:
    """The meta tag for the type of a column says so."""
    firm = Label(claim.label.told).firm
    return firm is not None and firm.meaning == claim.kind


@RULES.rule(1)
def block(claim: Claim) -> bool:
    """It leads from a block of titles to the whole list, and nothing says what else than news that holds."""
    label = claim.label
    return claim.kind == "news" and label.titles >= MANY_TITLES and label.says is None


@RULES.rule(2.8)
def titled(claim: Claim) -> bool:
    """Most of its rows have titles that say so; those of news, whose words are many, where its name says nothing."""
    label = claim.label
    return most(label.rows) == claim.kind and (claim.kind != "news" or label.says is None)


@RULES.rule(5)
def titled_so(claim: Claim) -> bool:
    """Most of its rows have titles of press conferences, interviews or interpretations, whatever it is called."""
    return claim.kind in TELLING and most(claim.label.rows) == claim.kind


UNWANTED_RULES: Rules[Label] = Rules("unwanted")
"""What keeps a link from being followed, whatever else is said of it."""


@UNWANTED_RULES.rule()
def called_so(label: Label) -> bool:
    """Its name says that it is a topic, knowledge for patients or another edition."""
    return any(word.meaning in ANYWHERE for word in label.refused)


@UNWANTED_RULES.rule()
def a_topic(label: Label) -> bool:
    """Its name says that it is a topic, and nothing else."""
    return label.last is None and any(word.meaning == TOPIC for word in label.refused)


@UNWANTED_RULES.rule()
def last_word(label: Label) -> bool:
    """The last word of its name says that it serves visitors: guides, forms, letters, polls, tools."""
    serves = (word for word in label.refused if word.meaning in LAST_WORD)
    refused = max((word.place for word in serves), default=None)
    return refused is not None and (label.last is None or refused >= label.last.place)


@UNWANTED_RULES.rule()
def other_office(label: Label) -> bool:
    """It is the name of another office."""
    return OFFICE.search(label.name) is not None


@UNWANTED_RULES.rule()
def under_unwanted(label: Label) -> bool:
    """It stands under a name that says services, downloads, topics or knowledge."""
    return any(
        word.meaning in HEADS and Label(head).says is None for head in label.above for word in Label(head).refused
    )


@UNWANTED_RULES.rule()
def addressed_so(label: Label) -> bool:
    """A part of its address says that it is unwanted."""
    return any(slug_says(slug, "unwanted") for slug in label.slugs)


@UNWANTED_RULES.rule()
def a_title(label: Label) -> bool:
    """It begins like the title of a notice, or is as long as a title."""
    return label.name.startswith(("关于", "《")) or len(label.name) > LONGEST_HEAD


@UNWANTED_RULES.rule()
def a_button(label: Label) -> bool:
    """It is a button of a pager."""
    return any(words.fullmatch(label.name) for words in (NUMBER, NEXT, LAST, BUTTON))
