"""What the titles of a list's rows say that it holds."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from crawler.lexicon import genres
from crawler.lexicon.columns import DISCLOSED_TITLES, NAMES, NEWS_TITLES
from crawler.lexicon.row import any_of, forms
from crawler.text.fold import folded

RULE, ISSUES = (any_of(genres.TITLES, meaning=meaning) for meaning in ("rule", "issues"))
TITLES = {
    "press": re.compile("|".join(forms(NAMES, meaning="press"))),
    "interview": re.compile("|".join(forms(NAMES, meaning="interview"))),
    "interpretation": re.compile("|".join(forms(genres.TITLES, meaning="interpretation"))),
    "disclosure": re.compile(any_of(DISCLOSED_TITLES)),
    "policy": re.compile(f"{RULE}(?:$|》|的通知|\\()|{ISSUES}.{{0,80}}(?:{RULE}|》).{{0,22}}$"),
    "notice": re.compile(f"{any_of(genres.TITLES, meaning='notice')}(?:\\([^()]*\\))?$"),
    "news": re.compile(any_of(NEWS_TITLES)),
}
"""What the titles of a list's rows say, the first that does."""


@lru_cache(64)
def most(titles: tuple[str, ...]) -> str | None:
    """Return what kind of column most of some titles say; None if most say none, or different ones."""
    said = Counter(map(_says, titles))
    kind, times = said.most_common(1)[0] if said else (None, 0)
    return kind if 2 * times > len(titles) else None


@lru_cache(512)
def _says(title: str) -> str | None:
    return next((kind for kind, words in TITLES.items() if words.search(folded(title))), None)
