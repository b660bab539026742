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
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple, get_args

from crawler.discover.links import LONGEST_HEAD
from crawler.lexicon import furniture, genres
from crawler.lexicon.columns import NAMES, NEWS_TITLES, OTHER_OFFICES, PARENTS, SLUGS, UNWANTED, UNWANTED_SLUGS
from crawler.lexicon.row import Row, any_of, forms
from crawler.platforms.pager import LAST, NEXT, NUMBER
from crawler.scoring import Rules
from crawler.text.fold import folded
from crawler.vocabulary import ColumnKind

KINDS: tuple[ColumnKind, ...] = get_args(ColumnKind)

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

HEADS = ("service", "downloads", "topics", "knowledge")
"""Names under which all is unwanted."""


class Word(NamedTuple):
    """A word of a name, and what it says."""

    end: int
    form: str
    meaning: str


def _pattern(row: Row) -> str:
    """Return how a row is found: wherever it stands, at the end alone, or as the whole name."""
    if row.stands == {"bare"}:
        return f"^(?:{row.form})$"
    return row.form if "before" in row.stands or "bare" in row.stands else f"(?:{row.form})$"


def _patterns(table: Iterable[Row], meanings: Iterable[str]) -> dict[str, re.Pattern[str]]:
    chosen = {meaning: [_pattern(row) for row in table if row.meaning == meaning] for meaning in meanings}
    return {
        meaning: re.compile(f"(?=({'|'.join(sorted(words, key=len, reverse=True))}))")
        for meaning, words in chosen.items()
    }


SAYS = _patterns(NAMES, KINDS)
REFUSES = _patterns(UNWANTED, (*LAST_WORD, *ANYWHERE))
RULE, ISSUES = (any_of(genres.TITLES, meaning=meaning) for meaning in ("rule", "issues"))
TITLES = {
    "press": re.compile("|".join(forms(NAMES, meaning="press"))),
    "interview": re.compile("|".join(forms(NAMES, meaning="interview"))),
    "interpretation": re.compile("|".join(forms(genres.TITLES, meaning="interpretation"))),
    "policy": re.compile(f"{RULE}(?:$|》|的通知|\\()|{ISSUES}.{{0,80}}(?:{RULE}|》).{{0,22}}$"),
    "notice": re.compile(f"{any_of(genres.TITLES, meaning='notice')}$"),
    "news": re.compile(any_of(NEWS_TITLES)),
}
"""What the titles of a list's rows say, the first that does."""
TELLING = ("press", "interview", "interpretation")
"""Kinds of which titles say so whatever the list is called."""

BUTTON = re.compile("|".join(forms(furniture.BUTTONS, meaning="pager")))
PARENT = re.compile(any_of(PARENTS))
OFFICE = re.compile(f"{any_of(OTHER_OFFICES)}$")
SEGMENTS = {row.form: row.meaning for row in SLUGS}
REFUSED = {row.form: row.meaning for row in UNWANTED_SLUGS}
CODED = re.compile(r"(?P<slug>[a-z]+?)(?:[_-]?\d+|[_-]?[a-z])?")
"""A slug, and what may stand behind it: gzdta, xwzx_20031."""
SHORTEST_CODED = 4
"""Letters of a slug that may have a letter of its own behind it."""


class Label(NamedTuple):
    """What is known of a list by its link, and by its rows where it was read."""

    name: str
    """Folded; empty where none is known."""
    above: tuple[str, ...] = ()
    """Heads that it stands under, the nearest first."""
    slugs: tuple[str, ...] = ()
    """The parts of its path within the site, the last first, without index pages, in lower case."""
    titles: int = 0
    """Titles of the block from which it leads to the whole list."""
    rows: tuple[str, ...] = ()
    """Titles of its rows."""

    @property
    def says(self) -> Word | None:
        """The word of its name that says what it holds: the one that ends last, of those the longest."""
        return max(_words(self.name, SAYS), default=None, key=lambda word: (word.end, len(word.form)))


class Claim(NamedTuple):
    """A label, and a kind that it may be of."""

    label: Label
    kind: ColumnKind


def _words(name: str, patterns: dict[str, re.Pattern[str]]) -> Iterator[Word]:
    for meaning, pattern in patterns.items():
        for match in pattern.finditer(name):
            yield Word(match.end(1), match[1], meaning)


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


def _slug_says(slug: str, table: dict[str, str]) -> str | None:
    """Return what a part of an address says: outright, with a code behind it, or at the end, zwyw_gzdt."""
    coded = CODED.fullmatch(slug)
    candidates = [slug, slug.rpartition("_")[2], re.sub(r"[_-]?\d+$", "", slug)]
    if coded and len(coded["slug"]) >= SHORTEST_CODED:
        candidates.append(coded["slug"])
    return next((table[one] for one in candidates if one in table), None)


RULES: Rules[Claim] = Rules("column")
"""What makes a list one of a kind."""


@RULES.rule(3)
def named(claim: Claim) -> bool:
    """The last word of its name that says what a column holds says so."""
    says = claim.label.says
    return says is not None and says.meaning == claim.kind


@RULES.rule(6)
def explains(claim: Claim) -> bool:
    """Its name says explanations of policies, the word for policies stands last: 图解政策."""
    says = claim.label.says
    if claim.kind != "interpretation" or says is None or says.meaning != "policy":
        return False
    return SAYS["interpretation"].search(claim.label.name) is not None


@RULES.rule(1.5)
def addressed(claim: Claim) -> bool:
    """The last part of its address says so."""
    return bool(claim.label.slugs) and _slug_says(claim.label.slugs[0], SEGMENTS) == claim.kind


@RULES.rule(1)
def folder(claim: Claim) -> bool:
    """The last of the folders that it lies in which says what is there says so."""
    said = (_slug_says(slug, SEGMENTS) for slug in claim.label.slugs[1:])
    return next(filter(None, said), None) == claim.kind


@RULES.rule(1)
def under(claim: Claim) -> bool:
    """Its own name says nothing, and the one that it stands under says so."""
    label = claim.label
    if not label.name or label.says:
        return False
    heads = (Label(head).says for head in label.above)
    said = next(filter(None, heads), None)
    return said is not None and said.meaning == claim.kind


@RULES.rule(1)
def block(claim: Claim) -> bool:
    """It leads from a block of titles to the whole list, and nothing says what else than news that holds."""
    label = claim.label
    return claim.kind == "news" and label.titles >= MANY_TITLES and label.says is None


@RULES.rule(2)
def titled(claim: Claim) -> bool:
    """Its name says nothing, and most of its rows have titles that say so."""
    return not claim.label.says and _most_titles(claim.label.rows) == claim.kind


@RULES.rule(5)
def titled_so(claim: Claim) -> bool:
    """Most of its rows have titles of press conferences, interviews or interpretations, whatever it is called."""
    return claim.kind in TELLING and _most_titles(claim.label.rows) == claim.kind


def _most_titles(rows: tuple[str, ...]) -> str | None:
    """Return what most of the titles of a list's rows say."""
    said = Counter(_title_says(title) for title in rows)
    kind, times = said.most_common(1)[0] if said else (None, 0)
    return kind if 2 * times > len(rows) else None


@lru_cache(512)
def _title_says(title: str) -> str | None:
    return next((kind for kind, words in TITLES.items() if words.search(folded(title))), None)


UNWANTED_RULES: Rules[Label] = Rules("unwanted")
"""What keeps a link from being followed, whatever else is said of it."""


@UNWANTED_RULES.rule()
def called_so(label: Label) -> bool:
    """Its name says that it is a topic, knowledge for patients or another edition."""
    return any(word.meaning in ANYWHERE for word in _words(label.name, REFUSES))


@UNWANTED_RULES.rule()
def last_word(label: Label) -> bool:
    """The last word of its name says that it serves visitors: guides, forms, letters, polls, tools."""
    refused = max(((word.end, len(word.form)) for word in _words(label.name, REFUSES)), default=None)
    says = label.says
    return refused is not None and (says is None or refused >= (says.end, len(says.form)))


@UNWANTED_RULES.rule()
def other_office(label: Label) -> bool:
    """It is the name of another office."""
    return OFFICE.search(label.name) is not None


@UNWANTED_RULES.rule()
def under_unwanted(label: Label) -> bool:
    """It stands under a name that says services, downloads, topics or knowledge."""
    return any(
        word.meaning in HEADS and Label(head).says is None for head in label.above for word in _words(head, REFUSES)
    )


@UNWANTED_RULES.rule()
def addressed_so(label: Label) -> bool:
    """A part of its address says that it is unwanted."""
    return any(_slug_says(slug, REFUSED) for slug in label.slugs)


@UNWANTED_RULES.rule()
def a_title(label: Label) -> bool:
    """It begins like the title of a notice, or is as long as a title."""
    return label.name.startswith(("关于", "《")) or len(label.name) > LONGEST_HEAD


@UNWANTED_RULES.rule()
def a_button(label: Label) -> bool:
    """It is a button of a pager."""
    return any(words.fullmatch(label.name) for words in (NUMBER, NEXT, LAST, BUTTON))
