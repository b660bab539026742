"""What two makers of pages say is furniture, prose, files and credits, against what is read; every figure has a floor.

The first maker was looked at while rules were written. The second makes its pages otherwise, and only its counts were
looked at; but who wrote it had read the rules, so its figures, too, are those of pages that resemble what is known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from random import Random

import pytest
from scoring import second_skins, skins
from scoring.skins import Page

from crawler.extract import extract

PAGES = 80
FURNITURE = 0.05
"""Share of the lines of furniture that may reach the body."""

FILES = 0.99
DAYS = 0.99
SOURCES = 0.95
BYLINES = 0.98


@pytest.mark.parametrize("made", [skins.made, second_skins.made], ids=["first maker", "second maker"])
def test_furniture_goes_and_what_is_the_articles_stays(made: Callable[[Random], Page]) -> None:
    counts: Counter[str] = Counter()
    for number in range(PAGES):
        page = made(Random(f"skins {number}"))
        article = extract(page.html, "http://a.cn/1.html")
        body = article.body.split("\n")
        assert [line for line in page.prose if line not in body] == [], number
        counts += Counter(furniture=len(page.furniture), files=len(page.files), bylines=len(page.bylines))
        counts["kept"] += sum(line in body for line in page.furniture)
        counts["offered"] += sum(name in [one.name for one in article.attachments] for name in page.files)
        counts["days"] += article.published_at == page.published
        counts["sources"] += article.source == page.source
        credited = [(one.role, one.name) for one in article.bylines]
        counts["credited"] += sum(one in credited for one in page.bylines)
        counts["given"] += len(credited)
    assert counts["kept"] <= FURNITURE * counts["furniture"]
    assert counts["offered"] >= FILES * counts["files"]
    assert counts["days"] >= DAYS * PAGES
    assert counts["sources"] >= SOURCES * PAGES
    assert counts["credited"] >= BYLINES * max(counts["bylines"], counts["given"])


@pytest.mark.parametrize("made", [skins.made, second_skins.made])
def test_pages_are_made_alike_every_time_and_differ(made: Callable[[Random], Page]) -> None:
    assert made(Random("1")).html == made(Random("1")).html
    assert len({made(Random(seed)).html for seed in range(20)}) == 20
