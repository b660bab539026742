"""Decides what sort of text an article is, such as news, notice or rule, and says why."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from crawler.evidence import Candidate
from crawler.items import Interview, Policy
from crawler.lexicon import columns, genres
from crawler.lexicon.heads import headed
from crawler.lexicon.lazy import cached_property
from crawler.lexicon.row import any_of, choice, forms
from crawler.scoring import Rule, Rules
from crawler.text.fold import folded
from crawler.vocabulary import Kind


def _words(meaning: str) -> str:
    return choice(forms(genres.TITLES, meaning=meaning))


INTERPRETATION = re.compile(
    f"{headed(forms(genres.TITLES, meaning='interpretation', stands='before'))}"
    f"|(?:{choice(set(forms(genres.TITLES, meaning='interpretation')) - set(forms(genres.TITLES, stands='before')))})$"
)
NOTICE = re.compile(
    rf"(?P<before>.*?)(?P<genre>{_words('notice')})\s*(?:[(\[](?:\[\d*\]|[^()\[\]]){{0,40}}[)\]]\s*|[一二三四五六七八九十\d]{{1,3}}|公告|结果)*"
    r"(?:\s*[-_|][^-_|]{2,20})?"
)
"""The word for the genre stands at the end of a title; brackets, numbers and the site's name may follow it."""

OFFICIAL = re.compile(rf"关于[^,。]{{2,80}}的(?:{_words('notice')})")
ABOUT = choice(forms(genres.TITLES, meaning="notice", stands="before"))
CALL = re.compile(rf"(?:{_words('call')})[^,。]{{0,30}}(?:意见|建议)|关于[^,。]{{2,60}}的(?:{ABOUT})")
TOLD = re.compile(_words("told"))
RULE = re.compile(rf"(?:{_words('rule')})(?:》|的通知|$|\()")
ISSUED = re.compile(rf"(?:{_words('issues')})[^,。]{{0,80}}(?:{_words('rule')})[^,。]{{0,22}}(?:通知|决定|令)$")
DRAFT = re.compile(_words("draft"))
ARTICLES = re.compile(r"^第[一1]条\s", re.MULTILINE)
IN_FORCE = re.compile(choice(forms(genres.COLUMNS, meaning="policy", stands="before")))
OTHER_COLUMN, OPINION = (re.compile(choice(forms(genres.OTHER_COLUMNS, meaning=one))) for one in ("other", "opinion"))
REPORTED = frozenset(forms(genres.TITLES, meaning="reported"))
OPENS = re.compile(_words("opens"))
SERVICE = re.compile(_words("service"))
WORK = re.compile(choice(forms(genres.WORKS)))
GIVEN, DONE = (re.compile(rf"^\W*{any_of(genres.BODIES, meaning=one)}", re.MULTILINE) for one in ("given", "done"))
LETTER = re.compile(f"{any_of(genres.BODIES, meaning='letter')}|{'|'.join(forms(genres.REPLIES))}")
CLOSING = re.compile(rf"^\s*{any_of(genres.BODIES, meaning='closing')}\W*$", re.MULTILINE)
ASKED = re.compile(
    rf"^\W*(?:[一二三四五六七八九十\d]{{1,2}}[、.])?\s*({any_of(genres.BODIES, meaning='asked')})\s*[:\]\t]",
    re.MULTILINE,
)
ADDRESSED = re.compile(r"[各尊][^。:]{2,60}:\n")
"""The line of those to whom a notice is sent, 各参赛队：; what else its text has is told by ``genres.BODIES``."""

OWN_VOICE = re.compile(rf"[^。:“]{{0,24}}{any_of(genres.BODIES, meaning='voice')}[^。:“]*。")
"""A first sentence in which an organ speaks of itself."""

QUOTED = re.compile("[“‘「『].*?[”’」』]", re.DOTALL)
FIRST_PERSON = re.compile("我(?<!自我)(?![们市院县省国局校区中科家])")
LEAST_FIRST_PERSON = 3
"""What others say; who tells of himself, 我市 apart; and how often a diary does."""

PLACE, DAY, SAID = (re.compile("|".join(forms(genres.EVENTS, meaning=one))) for one in ("where", "day", "said"))
"""What every piece of news has: where something was, when, and who says so; in folded form."""

LEAD = 2
"""First lines of a text, which say of news where it was."""

LONGEST_FORMAL = 120
"""Characters of a line that may say by its form what a text is."""

LEAST_ASKED, OPENING = 2, 40
"""Fields of a notice, when, where, whom to ask, and characters with which a text begins."""

COLUMNS = {
    kind: re.compile(choice([*forms(genres.COLUMNS, meaning=kind), *forms(genres.TITLES, meaning=kind, stands="bare")]))
    for kind in ("interpretation", "policy", "notice")
}


NAMES_OF_NEWS = (*forms(columns.OWN_NAMES, meaning="news"), *forms(genres.NEWS_COLUMNS))
NEWS_COLUMN = re.compile(choice([*NAMES_OF_NEWS, *forms(columns.VAGUE_NAMES)]))
"""Names of columns that hold news, or of all kinds."""


def column_of(path: Sequence[str]) -> str:
    """Return the step of a page's path that names its column: the last one, or the one around it if that says more."""
    last, around = [*path[-2:][::-1], "", ""][:2]
    named = (NEWS_COLUMN, OTHER_COLUMN, *COLUMNS.values())
    says_more = any(COLUMNS[kind].search(folded(around)) for kind in ("policy", "notice"))
    return around if says_more and not any(one.search(folded(last)) for one in named) else last


@dataclass
class Text:
    """What is known of an article."""

    title: str
    """In folded form."""
    column: str
    body: str
    interview: Interview | None
    policy: Policy | None
    is_reported: bool = False
    """Whether a source or a reporter is named."""
    is_signed: bool = False
    """Whether an author is named and no reporter."""

    @cached_property
    def number(self) -> str | None:
        """Its document number."""
        return self.policy.document_number if self.policy else None

    @cached_property
    def genre(self) -> str | None:
        """The word by which its title calls it a notice."""
        if call := CALL.search(self.title):
            return call[0][-2:]
        match = NOTICE.fullmatch(self.title)
        return match["genre"] if match and not TOLD.search(match["before"]) else None

    @cached_property
    def explains(self) -> str | None:
        """The word by which its title calls it an explanation."""
        match = INTERPRETATION.search(self.title)
        return match[0] if match else None

    @cached_property
    def plain(self) -> str:
        """Its lines in folded form, without the long ones behind the first: those have no form."""
        first, *others = self.body.split("\n")
        lines = [first[:LONGEST_FORMAL], *(line for line in others if len(line) <= LONGEST_FORMAL)]
        return folded("\n".join(lines).replace("\t", "："))

    @cached_property
    def plain_column(self) -> str:
        """The name of its column in folded form."""
        return folded(self.column)

    def stands_in(self, kind: str) -> bool:
        """Tell whether the name of its column says a kind."""
        return COLUMNS[kind].search(self.plain_column) is not None


KINDS: Rules[Text] = Rules("kinds")
"""What decides, the strongest first. The first word of a rule's name is the kind.

What the text is decides before what its title says, the title before the column.
"""


def kinds(
    *,
    title: str | None,
    column: str | None,
    body: str,
    interview: Interview | None,
    policy: Policy | None,
    is_reported: bool = False,
    is_signed: bool = False,
) -> Iterator[Candidate[Kind]]:
    """Yield the kinds that an article may be, each with its reasons, the strongest first.

    :param is_reported: whether a source or a reporter is named
    :param is_signed: whether an author is named and no reporter
    """
    text = Text(folded((title or "").strip()), column or "", body, interview, policy, is_reported, is_signed)
    for rule in KINDS.all(text):
        kind = cast(Kind, rule.name.removeprefix(f"{KINDS.name}.").partition("_")[0])
        yield Candidate(kind, rule.name, reasons=tuple(_reasons(rule, text)))


def _reasons(rule: Rule[Text], text: Text) -> Iterator[str]:
    """Yield what speaks for a kind, the strongest first: the rule, then document number and column."""
    words = {notice_by_title.__name__: text.genre, interpretation_by_title.__name__: text.explains}
    word = words.get(rule.name.rpartition(".")[2])
    yield f"the title says {word}" if word else rule.says
    if text.number:
        yield f"document number {text.number}"
    if any(map(text.stands_in, COLUMNS)):
        yield f"column {text.column}"


@KINDS.rule()
def interview(text: Text) -> bool:
    """The text is an interview."""
    explains = text.stands_in("interpretation") and "答记者问" in text.title
    return text.interview is not None and not explains


@KINDS.rule()
def interpretation_by_title(text: Text) -> bool:
    """The title says that it explains."""
    return text.explains is not None


@KINDS.rule()
def interpretation_by_column(text: Text) -> bool:
    """The column is one of explanations."""
    return text.stands_in("interpretation")


@KINDS.rule()
def other_by_title(text: Text) -> bool:
    """The title names a work that is no news."""
    return WORK.search(text.title) is not None


@KINDS.rule()
def other_by_column(text: Text) -> bool:
    """The column is one of letters, stories or questions."""
    return OTHER_COLUMN.search(text.plain_column) is not None and text.genre is None


@KINDS.rule()
def other_by_opinion(text: Text) -> bool:
    """The column is one of opinions, and an author signs it, not a reporter."""
    return OPINION.search(text.plain_column) is not None and text.is_signed


@KINDS.rule()
def other_by_form(text: Text) -> bool:
    """The text is a letter with its answer, or a recipe."""
    is_recipe = GIVEN.search(text.plain) is not None and DONE.search(text.plain) is not None
    return is_recipe or LETTER.search(text.plain) is not None


@KINDS.rule()
def policy_by_rule(text: Text) -> bool:
    """The title names a rule, and its number or its articles bear it out."""
    if DRAFT.search(text.title) or not RULE.search(text.title):
        return False
    return text.number is not None or ARTICLES.search(text.body) is not None


@KINDS.rule()
def policy_by_issue(text: Text) -> bool:
    """The title issues a rule."""
    return ISSUED.search(text.title) is not None and not DRAFT.search(text.title)


@KINDS.rule()
def policy_in_force(text: Text) -> bool:
    """The column is one of rules in force, and the title tells no news and no report."""
    is_told = TOLD.search(text.title) is not None or text.genre in REPORTED
    is_told = is_told and not (text.number and OFFICIAL.search(text.title))
    return IN_FORCE.search(text.plain_column) is not None and bool(text.body) and not is_told


@KINDS.rule()
def notice_by_title(text: Text) -> bool:
    """The title ends with a word for a notice."""
    return text.genre is not None


@KINDS.rule()
def notice_by_opening(text: Text) -> bool:
    """The title begins with a word for a notice, or says what can be applied for, and the text tells no news of it."""
    is_service = SERVICE.search(text.title) is not None and not TOLD.search(text.plain[:OPENING])
    return is_service or OPENS.match(text.title) is not None


@KINDS.rule()
def policy_by_number(text: Text) -> bool:
    """It has a document number."""
    return text.number is not None


@KINDS.rule()
def notice_by_form(text: Text) -> bool:
    """The text is addressed to somebody, begins with who speaks, closes as a notice does, or has its fields."""
    if ADDRESSED.match(text.plain) or OWN_VOICE.match(text.plain) or CLOSING.search(text.plain):
        return True
    return len(set(ASKED.findall(text.plain))) >= LEAST_ASKED


@KINDS.rule()
def policy_by_column(text: Text) -> bool:
    """The column is one of rules, and the title tells no news."""
    return text.stands_in("policy") and bool(text.body) and not TOLD.search(text.title)


@KINDS.rule()
def notice_by_column(text: Text) -> bool:
    """The column is one of notices, and the title tells no news."""
    return text.stands_in("notice") and bool(text.body) and not TOLD.search(text.title)


@KINDS.rule()
def other_by_voice(text: Text) -> bool:
    """Somebody tells it in the first person, and neither a source nor a reporter is named: a diary, a column."""
    return not text.is_reported and len(FIRST_PERSON.findall(QUOTED.sub("", text.body))) >= LEAST_FIRST_PERSON


@KINDS.rule()
def other_by_lore(text: Text) -> bool:
    """An author signs what holds everywhere and always: it begins at no place, tells of no day, and nobody speaks."""
    if not text.is_signed or not text.body:
        return False
    plain = folded(text.body)
    return not (DAY.search(plain) or SAID.search(plain) or PLACE.search("\n".join(plain.split("\n")[:LEAD])))


@KINDS.rule()
def news(text: Text) -> bool:
    """It has a text, and nothing says otherwise."""
    return bool(text.body)


@KINDS.rule()
def other(text: Text) -> bool:
    """It has no text."""
    return not text.body
