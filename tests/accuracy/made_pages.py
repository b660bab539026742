"""Scores on pages that makers of different hands put together: by-lines, info lines and furniture in ever new pages.

A maker is a function that makes a page of a source of chance; a further one is added to ``MAKERS`` and is scored.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from random import Random

from accuracy.compare import core, shared_count
from accuracy.fields import Scorer, score_attachments, score_date, score_source
from accuracy.halves import OWN
from accuracy.tally import Tally
from scoring import second_skins, skins, third_skins
from scoring.skins import Page

from crawler.extract import extract

Maker = Callable[[Random], Page]

MAKERS: dict[str, Maker] = {
    "first maker": skins.made,
    "second maker": second_skins.made,
    "third maker": third_skins.made,
}
"""The first was looked at while rules were written; the second's writer had read them, the third's had not."""

PAGES = 80


def score_made_pages(tally: Tally) -> None:
    """Count what is read of the pages of every maker."""
    for name, made in MAKERS.items():
        for number in range(PAGES):
            score_page(Scorer(tally, OWN, f"pages of the {name}", str(number)), made(Random(f"skins {number}")))


def score_page(score: Scorer, page: Page) -> None:
    """Count its prose, furniture, files, day, source and by-lines."""
    article = extract(page.html, "http://a.cn/1.html")
    body = [core(line) for line in article.body.split("\n")]
    lost = [line for line in page.prose if not any(core(line) in one for one in body)]
    kept = [line for line in page.furniture if core(line) in body]
    score.some("sentences kept", len(page.prose) - len(lost), len(page.prose), lost)
    score.some("furniture lines kept out", len(page.furniture) - len(kept), len(page.furniture), kept)
    score_attachments(score, asdict(article), page.files)
    score_date(score, asdict(article), page.published)
    score_source(score, article.source, page.source)
    found = [(one.role, one.name) for one in article.bylines]
    right = shared_count(found, page.bylines)
    score.pair("by-lines", right, len(found), len(page.bylines), f"{found} for {page.bylines}")
