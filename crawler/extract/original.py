"""Who published a text first, where somebody else than the named source did."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeGuard

from crawler.evidence import Candidate
from crawler.extract.lines import Line
from crawler.extract.places import of_line
from crawler.extract.trail import shortens
from crawler.items import Article
from crawler.text.names import is_organ

PRINTED = re.compile(r"原[载刊](?:于|自)? *(?:: *|(?=《))《?(?P<outlet>[^《》()\[\]\d|:]{2,20})")
"""What names the paper that a text was first printed in, in folded form."""

LONGEST_BAR = 80
"""Characters of a line that does."""


def originals(article: Article, beside: Iterable[Line] = ()) -> Iterator[Candidate[str]]:
    """Yield who else may have published the text first, the best first.

    :param beside: lines over and under the text
    """
    for line in beside:
        told = PRINTED.search(line.plain) if len(line.text) <= LONGEST_BAR else None
        name = line.text[told.start("outlet") : told.end("outlet")].strip() if told else ""
        if told and article.source and name != article.source:
            yield Candidate(name, "original_source.first_printed", of_line(line))
    if article.original_source:
        outlets = [Candidate(article.original_source.strip("《》"), "original_source.below_text")]
    else:
        credited = (one.org for one in article.bylines if one.role in ("reporter", "photographer"))
        outlets = [Candidate(org, "original_source.outlet_of_reporter") for org in credited if _is_other(org, article)]
    yield from (one for one in outlets[:1] if one.value != (article.source or "").strip("《》"))


def _is_other(org: str | None, article: Article) -> TypeGuard[str]:
    """Tell an organ that is not the source, by its name or a shorter one, of a text that has one."""
    if org is None or article.source is None:
        return False
    return is_organ(org) and not shortens(org, article.source)
