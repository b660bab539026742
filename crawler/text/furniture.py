"""Tells lines of page furniture, such as menus, share bars and notices of copyright, by their words.

The one place that decides it: the extraction of a page and the comparison of articles both ask here. What they add is
their own: extraction knows links, bold print and credits; comparison leaves credits out too (``crawler.dedupe.words``).
"""

from __future__ import annotations

import re

from crawler.lexicon import furniture as words
from crawler.lexicon.fields import FIELDS
from crawler.lexicon.heads import headed
from crawler.lexicon.roles import TITLES
from crawler.lexicon.row import choice, forms
from crawler.scoring import Rules
from crawler.text.fold import folded

ALL = (*words.BUTTONS, *words.BESIDE, *words.OPENINGS)
BUTTON = re.compile(headed(forms(ALL, stands="bare")), re.IGNORECASE)
BETWEEN_BUTTONS = re.compile(r"[\d\W_]+")
LETTER = re.compile(r"[^\d\W_]")
SPACED = re.compile(r"\s(?<=\b[\u3400-\u9fff]\s)(?=[\u3400-\u9fff]\b)")
"""A blank between the characters of a word that is set wide: 返 回."""

FEW = 2
"""Characters that may be left of a line of furniture without its words and marks."""

LABELS = [
    *forms((*words.BUTTONS, *words.OPENINGS), stands="marked"),
    *forms(FIELDS, meaning="keywords", stands="marked"),
    *forms(TITLES, meaning="editor", stands="marked"),
]
BRACKETS = "[\\[(·•+\\s\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff-]*"
"""What may stand before the first word of a line of furniture."""

LABEL_MARKS = (":", "]", " ", "")
"""What stands behind the words of a label, so that a sentence behind it is furniture, too."""

MARKED = r"(?=$|[\s:>»])"
COUNTED = r" *:(?= *(?:[\d(]|$))"
OPENING = re.compile(
    f"{BRACKETS}(?:{headed([*forms(ALL, stands='before'), *forms(FIELDS, meaning='counter', stands='before')])}"
    f"|{headed(forms(words.BESIDE, stands='marked'), behind=MARKED)}"
    f"|{headed(LABELS, behind=':')}"
    f"|{headed(forms(FIELDS, meaning='counter', stands='marked'), behind=COUNTED)})",
    re.IGNORECASE,
)
WHOLE_SENTENCE = re.compile(
    BRACKETS + headed(forms(row for row in ALL if row.meaning in words.SENTENCES and "before" in row.stands))
)
NOTICE = re.compile(headed(forms(row for row in words.NOTICES if row.meaning != "scan")), re.IGNORECASE)
SCAN = re.compile(headed(forms(words.NOTICES, meaning="scan")))
HOST = re.compile(rf"{BRACKETS}{headed(forms(words.OPENINGS, meaning='host'))}[ :]*\w")
NUMBER = re.compile(r"\d[\d-]{6,}")
"""A telephone number; numbers of pages are shorter."""

END = re.compile(rf"\[?(?:{headed([*forms(words.BESIDE, stands='before'), *forms(words.BESIDE, stands='marked')])})")
END_MARK = re.compile(rf"\W*(?:the\s*)?(?:{choice(forms(words.ENDS))})\W*", re.IGNORECASE)
TRAIL = re.compile("|".join(forms(words.TRAIL)))
CRUMBS = re.compile(r"\s*[>»›]{1,2}\s*")
ARROW = re.compile("[>»›]")
CRUMB = 20
"""Characters of a step of a path at most."""

FEWEST_BARS = 3
LONGEST_ENTRY = 12
"""Bars in a menu at least, and characters of an entry at most, the blanks around it with it."""

OTHER_SITES = re.compile(r"\S{0,8}相关(?:网站|链接)")
MOMENT = re.compile(
    r"\W*(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\W*(?:\d{1,2}:\d\d(?::\d\d)?)?\W*(?:[\d/: -]{4,16}更新)?\W*"
)
FULL_STOP = re.compile(r"。(?:[”’)]?$|\([^()。]{2,40}\)$)")
"""The end of a sentence of a text, with whom it credits in brackets; invitations of furniture end otherwise."""

SENTENCE = re.compile(r"[。!?;…][”’)]?$")

LONGEST_NOTICE = 260
"""Characters up to which a notice of copyright is furniture."""

DECLARED = re.compile(BRACKETS + headed(forms(words.OPENINGS, meaning="notice")))
EARLY = 24
"""Characters with which a sentence that is a notice has come to the point."""

SHORT = 90
"""Other furniture is short; a long line that begins like it is text."""

LABEL_LENGTH = 40
"""Characters up to which even a sentence that begins like furniture is furniture."""

FURNITURE: Rules[str] = Rules("furniture")
"""What makes a line furniture; each rule is given the line in folded form."""


def is_furniture(line: str) -> bool:
    """Tell a line of page furniture by its words.

    :param line: as printed, in simplified or traditional characters, with narrow or wide marks
    """
    return FURNITURE.first(folded(line)) is not None


def ends_article(plain: str) -> bool:
    """Tell a line behind which nothing belongs to the article, if little prose is left: 相关新闻, 网友评论, -完-.

    :param plain: a line in folded form
    """
    if len(plain) > SHORT:
        return False
    if found := END.match(plain):
        return not FULL_STOP.search(plain) or plain[found.end() :][:1] in LABEL_MARKS
    return END_MARK.fullmatch(plain) is not None


def is_notice(plain: str) -> bool:
    """Tell a notice of copyright and the like from a sentence of a text: it declares it, or says so twice.

    :param plain: a line in folded form
    """
    if len(plain) > LONGEST_NOTICE or (found := NOTICE.search(plain)) is None:
        return False
    return DECLARED.match(plain) is not None or NOTICE.search(plain, found.end()) is not None


def is_host(plain: str) -> bool:
    """Tell a line that names the hosts of a site, or of what a notice calls to: 主办单位：清江市卫生健康局.

    :param plain: a line in folded form
    """
    return HOST.match(plain) is not None


def is_moment(line: str) -> bool:
    """Tell a line of nothing but a date: over a text it is the time of publication, under it a signature's."""
    return MOMENT.fullmatch(line) is not None


def is_trail(plain: str) -> bool:
    """Tell the path of a page in its site by its words: 首页 > 政务公开, 您现在的位置：要闻.

    :param plain: a line in folded form
    """
    return TRAIL.search(plain) is not None


@FURNITURE.rule()
def notice(plain: str) -> bool:
    """It holds what only notices of copyright, footers and invitations say; a whole sentence says it early or twice."""
    if len(plain) > LONGEST_NOTICE or (found := NOTICE.search(plain)) is None:
        return False
    return not SENTENCE.search(plain) or found.start() < EARLY or is_notice(plain)


@FURNITURE.rule()
def scan(plain: str) -> bool:
    """It asks to scan a code or to follow an account, and is no sentence of a text."""
    return len(plain) <= LONGEST_NOTICE and SCAN.search(plain) is not None and not SENTENCE.search(plain)


@FURNITURE.rule()
def opening(plain: str) -> bool:
    """It begins like a button, a list of other articles or a footer, and has no full stop."""
    if len(plain) > SHORT or not OPENING.match(plain):
        return False
    if not SENTENCE.search(plain):
        return True
    return len(plain) <= LABEL_LENGTH and not FULL_STOP.search(plain) and WHOLE_SENTENCE.match(plain) is not None


@FURNITURE.rule()
def buttons(plain: str) -> bool:
    """It consists of the names of buttons and menus, or has no letters at all and is no date or telephone number."""
    if len(plain) > SHORT:
        return False
    rest, found = BUTTON.subn("", SPACED.sub("", plain))
    if not found or len(plain) <= 4 * FEW:
        nothing_else = not LETTER.search(rest)
    else:
        nothing_else = len(BETWEEN_BUTTONS.sub("", rest)) <= FEW
    return nothing_else and not (is_moment(plain) or NUMBER.search(plain))


@FURNITURE.rule()
def trail(plain: str) -> bool:
    """It is the path of the page in its site."""
    if len(plain) > SHORT:
        return False
    if is_trail(plain):
        return True
    stepwise = ARROW.search(plain) is not None and "。" not in plain
    return stepwise and all(len(part) <= CRUMB for part in CRUMBS.split(plain))


@FURNITURE.rule()
def menu(plain: str) -> bool:
    """It consists of short names with bars between them; what has numbers is the row of a table."""
    if plain.count("|") < FEWEST_BARS or len(plain) > LONGEST_NOTICE or any(map(str.isdigit, plain)):
        return False
    return max(map(len, plain.split("|"))) <= LONGEST_ENTRY


@FURNITURE.rule()
def other_sites(plain: str) -> bool:
    """It is the title of a list of other sites: 本市各区相关网站."""
    return OTHER_SITES.fullmatch(plain) is not None
