"""Tells pages that answered but are no article: errors, maintenance, login, challenge, home pages, empty ones.

The title in the list's row is the best witness: a page that bears it is the article, whatever words it holds, and one
that does not bear it is none, however long it is. Words decide only where no row is known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from crawler.items import Article
from crawler.lexicon.heads import headed
from crawler.lexicon.pages import PAGES
from crawler.lexicon.row import forms
from crawler.scoring import Rules
from crawler.text.fold import folded
from crawler.text.normalise import comparison_key
from crawler.text.titles import without_dots

LINK = re.compile(r"<a\b[^>]*>.*?</a\s*>", re.IGNORECASE | re.DOTALL)
CONTENT = re.compile(r"""\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
TAG = re.compile(r"<[^<>]*>")
NUMBER = re.compile(r"\d+")
SHORTEST_TITLE = 4
"""Letters of a row's title below which it tells nothing."""

RETITLED = 0.6
"""Share of the pairs of letters of a row's title that a changed title still holds; its numbers must be the same."""

END = re.compile(r"</(?:html|body)\s*>\s*(?:<!--.*?-->\s*)*$", re.IGNORECASE | re.DOTALL)
LONGEST_END = 2000
SHORT = 300
"""Characters of text above which no page is told an error page by its words."""

KINDS = {
    kind: re.compile(headed(forms(PAGES, meaning=kind)), re.IGNORECASE)
    for kind in ("a challenge page", "a login page", "a maintenance page", "an error page")
}
"""What a page is instead of an article, by the words it says, in folded form."""

SURE = re.compile(headed(forms(PAGES, meaning="an error page", stands="before")))
"""Words of an error page that tell it among the furniture of its site too."""

HARDLY_ANY = 400
"""Characters of a page that says nothing but that there is none."""

SHORTEST_ARTICLE = 200
"""Characters of text above which no page is flagged as an error page that answers like an article."""


class Doubt(NamedTuple):
    """Why a page is no article."""

    reason: str
    unreadable: bool = False
    """Whether it may be one after all, in a layout that cannot be read: many of these tell of a redesign."""


@dataclass(frozen=True)
class Answer:
    """A page and what was read from it."""

    article: Article
    text: str
    row_title: str | None
    """Title in the list's row, if it was found in a list."""

    @property
    def has_telling_row(self) -> bool:
        """Whether the row's title is long enough to tell the page."""
        return len(comparison_key(without_dots(self.row_title or ""))) >= SHORTEST_TITLE


DOUBTS: Rules[Answer] = Rules("doubts")
"""What makes a page no article."""


@DOUBTS.rule()
def empty(answer: Answer) -> bool:
    """No text, picture or file was found in it."""
    article = answer.article
    return not (article.body or article.images or article.attachments)


@DOUBTS.rule()
def title_missing(answer: Answer) -> bool:
    """The title of its row stands nowhere in it."""
    return answer.has_telling_row and not bears(answer.article, answer.text, answer.row_title or "")


@DOUBTS.rule()
def words(answer: Answer) -> bool:
    """No row is known, and a short text without date and source says that it is none."""
    article = answer.article
    if answer.has_telling_row or article.published_at or article.source:
        return False
    return _kind(article, article.body) is not None


def doubt(article: Article, text: str, row_title: str | None) -> Doubt | None:
    """Return why a page is no article, or None if it is one.

    :param article: what was read from it
    :param text: the page
    :param row_title: title in the list's row, if it was found in a list
    """
    rule = DOUBTS.first(Answer(article, text, row_title))
    if rule is None:
        return None
    if kind := _kind(article, article.body if rule.holds is words else text):
        return Doubt(f"it is {kind}")
    if rule.holds is empty:
        return Doubt("no text, picture or file was found in it", unreadable=True)
    return Doubt(f"the title of its row, {row_title}, stands nowhere in it", unreadable=True)


def bears(article: Article, text: str, row_title: str) -> bool:
    """Tell whether a page bears the title that its row has in the list, cut off or changed a little.

    Links do not count: the home page names its newest articles too.
    """
    if _stands(text, row_title):
        return True
    wanted = comparison_key(without_dots(row_title))
    own = article.title if article.title != row_title else None  # a page without a title has been given the row's
    printed = comparison_key(" ".join(filter(None, (article.kicker, own, article.subtitle))))
    if printed and (wanted in printed or printed in wanted):
        return True
    pairs = {wanted[at : at + 2] for at in range(len(wanted) - 1)}
    numbers = set(NUMBER.findall(printed)).issuperset(NUMBER.findall(wanted))
    if numbers and sum(pair in printed for pair in pairs) >= RETITLED * len(pairs):
        return True
    head = " ".join(one or other for one, other in CONTENT.findall(text))
    return wanted in comparison_key(f"{_shown(text)} {head}")


def _stands(text: str, title: str) -> bool:
    """Tell whether a title stands to the letter in a page outside of a link: nearly always it does."""
    at = text.find(title)
    while at >= 0:
        if text.rfind("<a ", 0, at) <= text.rfind("</a", 0, at):
            return True
        at = text.find(title, at + 1)
    return False


def _kind(article: Article, said: str) -> str | None:
    """Return what a page without its article is, by its words; long texts are not judged."""
    if len(article.body) > SHORT:
        return None
    seen = folded(_shown(said))
    return next((kind for kind, pattern in KINDS.items() if pattern.search(seen)), None)


def soft_404(article: Article, seen: Sequence[str]) -> str | None:
    """Return the words that tell a page of errors or of login which answered like an article; None of other pages.

    They stand in its text, or in all that it says, if that is little.

    :param seen: the lines of the page
    """
    if len(article.body) >= SHORTEST_ARTICLE:
        return None
    title = article.title or ""
    if words := SURE.search(folded(f"{title} {article.body}")):
        return words[0]
    said = " ".join([title, *seen])
    if len(said) >= HARDLY_ANY:
        return None
    kinds = (KINDS["an error page"], KINDS["a login page"])
    return next((words[0] for kind in kinds if (words := kind.search(folded(said)))), None)


def _shown(text: str) -> str:
    """Return what a page says, without its links."""
    return TAG.sub(" ", LINK.sub(" ", text))


def is_cut(text: str) -> bool:
    """Tell a page of which the end is missing, though its server may have announced less or more than it sent."""
    return not END.search(text[-LONGEST_END:])
