"""A page's credits: who is named for it, and who published the text first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crawler.evidence import Candidate, Evidence
from crawler.extract import bylines
from crawler.extract.credit_places import accounts, cells, credits_inside
from crawler.extract.info import is_info
from crawler.extract.labels import CREDIT
from crawler.extract.lines import Line
from crawler.extract.signed import in_head, signed
from crawler.extract.source import is_bar, resolved_source
from crawler.extract.statements import statements
from crawler.items import Article, Byline
from crawler.text.dates import NUMBER
from crawler.text.names import is_person_name

FARTHEST = 30
"""Lines over a text in which an element may be named as its author's: a forum says far over it who that is."""

LONGEST_PEN = 3
"""Characters of a pen name behind a label of those who neither wrote nor edited a text."""

WRITING = frozenset(("author", "reporter", "correspondent", "intern", "contributor", "host"))
"""Roles of those who write; what else somebody did may be writing, too."""


class Head(NamedTuple):
    """What a page tells over its text: its lines there, of which the last may be credits, too."""

    lines: Sequence[Line] = ()
    authors: Sequence[str] = ()
    """Whom the head of the markup names as author."""


def add_credits(
    article: Article,
    around: Sequence[Line],
    kept: Sequence[Line],
    agency: str | None,
    head: Head,
    evidence: Evidence | None = None,
) -> None:
    """Collect by-lines from info line, lead, captions and the lines trimmed off the end.

    :param around: lines of the text and those beside it
    :param kept: the lines that became the article's blocks
    :param agency: the site's agency, for 来源：本网
    """
    over, behind = _off(around, kept)
    credited = [line for line in over if _credits(line) or is_bar(line)]
    below = [line for line in behind if _credits(line)]
    posters = {name for line in (*credited, *below) for name in accounts(line)}
    texts = [*(line.told for line in (*credited, *below)), *cells(over), *cells(behind)]
    named = list(_named([*texts, *credits_inside(article)], below))
    named += _unlabelled(named, over, kept, head)
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
    named: Sequence[Candidate[Byline]], over: Sequence[Line], kept: Sequence[Line], head: Head
) -> list[Candidate[Byline]]:
    """Return who wrote a text by where the name stands: over it, or else by the head of the page.

    :param named: who is credited with words; who took pictures, edited or checked alone leaves open who wrote
    """
    deeds, known = {one.value.role for one in named}, {one.value.name for one in named}
    if deeds & WRITING:
        return []
    return [
        one
        for one in list(_signed([*head.lines[-FARTHEST:], *over], kept)) or in_head(head.authors, over)
        if one.value.name not in known and ("other" not in deeds or one.rule == "credits.named")
    ]


def _signed(over: Sequence[Line], kept: Sequence[Line]) -> Iterator[Candidate[Byline]]:
    """Yield who stands over a text and wrote it: not one under a post of whom it speaks."""
    for one in signed(over):
        if one.rule != "credits.post" or not any(str(one.value.name) in line.text for line in kept):
            yield one


def _made_the_page(one: Candidate[Byline], below: Sequence[Line]) -> bool:
    """Tell who put the text there and did not make it: an organ that posted it, 发布者：办公室, or gave a picture.

    Also who stands beside 制作 or the like, without a mark, in a line under the text: an organ that made the site, or
    the words of another headline, glued to one, 航拍钱塘潮; and what is no name: 漫画：小鼠历险记, 运维：云溪软件.
    """
    role, name = one.value.role, one.value.name or ""
    if not name and role in ("other", "photographer"):
        return True
    if role == "other" and len(name) > LONGEST_PEN and not is_person_name(name):
        return True
    made = one.place.isalnum() if role == "other" else role == "producer" and not name
    return made and one.rule == "credits.deed" and any(line.told == one.place for line in below)


def _off(around: Sequence[Line], kept: Sequence[Line]) -> tuple[Sequence[Line], list[Line]]:
    """Return the lines over a text, and those behind its beginning that are none of it."""
    own = {id(line) for line in kept}
    start = next((place for place, line in enumerate(around) if id(line) in own), 0)
    return around[:start], [line for line in around[start:] if id(line) not in own]


def _credits(line: Line) -> bool:
    """Tell a line of credits, and a bar in which somebody is credited beside other words."""
    if is_info(line) or bylines.is_byline(line.told):
        return True
    if not (NUMBER.search(line.text) and CREDIT.search(line.plain)):
        return False
    reading = statements(line.told)
    return reading.in_bar and bool(reading.statements)


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
                if not _made_the_page(found, below):
                    yield found
