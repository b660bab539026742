"""What comes in crowds is looked up and compared in bounds, and ends equal in any order."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from bench.crowds import CROWDS, huge, store

from crawler.items import Article

SIZE = 80
PAIRS = 16
"""That an article is compared with: eight of its title, and two of each crowded key, most of them the same."""

STATEMENTS = 45


@pytest.mark.parametrize("make", [make for make in CROWDS if make is not huge], ids=lambda make: make.__name__)
def test_an_article_of_a_crowd_is_compared_with_a_few(make: Callable[[int], Article], tmp_path: Path) -> None:
    articles = [make(at) for at in range(SIZE)]
    told, once = store(articles, f"sqlite:///{tmp_path}/one.db")
    assert 0 < told[-1].pairs < PAIRS
    assert told[-1].statements < STATEMENTS
    _, again = store(sorted(articles, key=lambda one: one.url[::-1]), f"sqlite:///{tmp_path}/other.db")
    assert again == once
