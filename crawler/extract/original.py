"""Who published a text first, where somebody else than the named source did."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard

from crawler.evidence import Candidate
from crawler.extract.trail import shortens
from crawler.items import Article
from crawler.text.names import is_organ


def originals(article: Article) -> Iterator[Candidate[str]]:
    """Yield who else may have published the text first, the best first."""
    if article.original_source:
        outlets = [Candidate(article.original_source, "original_source.below_text")]
    else:
        credited = (one.org for one in article.bylines if one.role in ("reporter", "photographer"))
        outlets = [Candidate(org, "original_source.outlet_of_reporter") for org in credited if _is_other(org, article)]
    yield from (one for one in outlets[:1] if one.value != article.source)


def _is_other(org: str | None, article: Article) -> TypeGuard[str]:
    """Tell an organ that is not the source, by its name or a shorter one, of a text that has one."""
    return bool(org and article.source and is_organ(org)) and not shortens(org or "", article.source or "")
