"""A page's credits: who is named for it, and who published the text first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crawler.evidence import Candidate, Evidence
from crawler.extract import bylines
from crawler.extract.info import is_info
from crawler.extract.labels import TITLES
from crawler.extract.lines import Line
from crawler.extract.signed import signed
from crawler.extract.source import is_bar, resolved_source
from crawler.extract.statements import statements
from crawler.items import Article, Byline
from crawler.lexicon.row import choice
from crawler.text.fold import folded

LEAD = re.compile(
    rf".{{0,20}}讯?(?:\((?!(?:以?下)?简?称)[^)]{{0,60}}\)|\[(?=[^\]]{{0,16}}{choice(TITLES)})[^\]]{{0,60}}\])"
)
"""The reporters in brackets before the first sentence, in folded form: 某报讯（记者张三）, 〔记者张三／台北报道〕.

The short name of an organ, （以下简称县疾控中心）, is nobody.
"""

LONGEST_LEAD = 100
"""Characters of a text in which its reporters are looked for."""


def add_credits(
    article: Article, around: Sequence[Line], kept: Sequence[Line], agency: str | None, evidence: Evidence | None = None
) -> None:
    """Collect by-lines from info line, lead, captions and the lines trimmed off the end.

    :param around: lines of the text and those beside it
    :param kept: the lines that became the article's blocks
    :param agency: the site's agency, for 来源：本网
    """
    kept_ids = {id(line) for line in kept}
    start = next((place for place, line in enumerate(around) if id(line) in kept_ids), 0)
    off = [(place, line) for place, line in enumerate(around) if id(line) not in kept_ids]
    credited = [
        line.text
        for place, line in off
        if bylines.is_byline(line.text) or is_info(line) or (place < start and is_bar(line))
    ]
    found = _found([*credited, *_beside(article)], around[:start])
    first: dict[tuple[str, str | None], Byline] = {}
    for one in found:
        first.setdefault((one.value.role, one.value.name or one.value.org), one.value)
    article.bylines = list(first.values())
    below = [bylines.parse(text)["source"] for text in credited[1:]]
    article.original_source = next((resolved_source(source, agency) for source in reversed(below) if source), None)
    if evidence is not None:
        why = "each role and name once, where it stands first"
        evidence.take_all("bylines", found, why)


def _beside(article: Article) -> Iterator[str]:
    """Yield what credits somebody inside the text: the lead of its first paragraphs, and the captions."""
    for block in article.blocks[:2]:
        if block.text and (lead := LEAD.match(folded(block.text[:LONGEST_LEAD]))):
            yield block.text[: lead.end()]
    yield from (block.credit for block in article.blocks if block.credit)


def _found(texts: Sequence[str], over: Sequence[Line]) -> list[Candidate[Byline]]:
    """Return everybody whom some lines credit; where they credit nobody, who is named over the text."""
    return list(_named(texts)) or list(signed(over))


def _named(texts: Sequence[str]) -> Iterator[Candidate[Byline]]:
    """Yield everybody whom some lines credit, with the line."""
    for text in texts:
        for group in bylines.credited(statements(text)):
            for one in group.credited():
                yield Candidate(Byline(**one), group.rule, text)
