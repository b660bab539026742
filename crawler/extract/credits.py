"""A page's credits: who is named for it, and who published the text first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crawler.evidence import Candidate, Evidence
from crawler.extract import bylines
from crawler.extract.credit_places import accounts, cells, credits_inside
from crawler.extract.info import is_info
from crawler.extract.lines import Line
from crawler.extract.signed import owner, signed
from crawler.extract.source import is_bar, resolved_source
from crawler.extract.statements import statements
from crawler.items import Article, Byline

WRITING = ("author", "reporter", "correspondent", "intern", "contributor", "host", "other")
"""Roles of those who write, or may."""


def add_credits(
    article: Article,
    around: Sequence[Line],
    kept: Sequence[Line],
    agency: str | None,
    evidence: Evidence | None = None,
    *,
    author: str = "",
) -> None:
    """Collect by-lines from info line, lead, captions and the lines trimmed off the end.

    :param around: lines of the text and those beside it
    :param kept: the lines that became the article's blocks
    :param agency: the site's agency, for 来源：本网
    :param author: whom the head of the page names as its author
    """
    over, behind = _off(around, kept)
    credited = [line for line in over if _credits(line) or is_bar(line)]
    below = [line for line in behind if _credits(line)]
    posters = {name for line in (*credited, *below) for name in accounts(line)}
    texts = [*(line.told for line in (*credited, *below)), *cells(over), *cells(behind)]
    named = list(_named([*texts, *credits_inside(article)], below))
    named += _unlabelled(named, over, kept, author)
    found = [one for one in named if one.value.role != "other" or (one.value.name or one.value.org) not in posters]
    first: dict[tuple[str, str | None], Byline] = {}
    for one in found:
        first.setdefault((one.value.role, one.value.name or one.value.org), one.value)
    article.bylines = list(first.values())
    article.original_source = _source_below(below, agency)
    if evidence is not None:
        why = "each role and name once, where it stands first"
        evidence.take_all("bylines", found, why)


def _unlabelled(
    named: Sequence[Candidate[Byline]], over: Sequence[Line], kept: Sequence[Line], author: str
) -> list[Candidate[Byline]]:
    """Return who wrote a text by where the name stands: over it, or else in the head of the page.

    :param named: who is credited with words; who took pictures, edited or checked alone leaves open who wrote
    """
    if any(one.value.role in WRITING for one in named):
        return []
    known = {one.value.name for one in named}
    return [one for one in list(_signed(over, kept)) or owner(author) if one.value.name not in known]


def _signed(over: Sequence[Line], kept: Sequence[Line]) -> Iterator[Candidate[Byline]]:
    """Yield who stands over a text and wrote it: not one under a post of whom it speaks."""
    for one in signed(over):
        if one.rule != "credits.post" or not any(str(one.value.name) in line.text for line in kept):
            yield one


def _made_the_site(one: Candidate[Byline], below: Sequence[Line]) -> bool:
    """Tell an organ whose name stands before 制作, without a mark, in a line under the text: it made the page."""
    organ = one.value.role == "producer" and one.value.name is None and one.rule == "credits.deed"
    return organ and any(line.told == one.place for line in below)


def _off(around: Sequence[Line], kept: Sequence[Line]) -> tuple[Sequence[Line], list[Line]]:
    """Return the lines over a text, and those behind its beginning that are none of it."""
    own = {id(line) for line in kept}
    start = next((place for place, line in enumerate(around) if id(line) in own), 0)
    return around[:start], [line for line in around[start:] if id(line) not in own]


def _credits(line: Line) -> bool:
    return bylines.is_byline(line.told) or is_info(line)


def _source_below(lines: Sequence[Line], agency: str | None) -> str | None:
    """Return the source that the last of some lines behind the beginning of a text tells."""
    told = (bylines.source_below(statements(line.told)) for line in reversed(lines))
    return next((resolved_source(source, agency) for source in told if source), None)


def _named(texts: Sequence[str], below: Sequence[Line]) -> Iterator[Candidate[Byline]]:
    """Yield everybody whom some lines credit, with the line.

    :param below: those under the text, where who made the page may be named, too
    """
    for text in texts:
        for group in bylines.credited(statements(text)):
            for one in group.credited():
                found = Candidate(Byline(**one), group.rule, text)
                if not _made_the_site(found, below):
                    yield found
