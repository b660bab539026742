"""Every form that the sample sites show, read as it was read before. ``python tests/extract/golden.py`` writes it anew."""

from __future__ import annotations

import json
from typing import Any

import pytest
from extract import golden
from sample.cities import build

CASES = golden.cases()
SITE = build()


@pytest.mark.parametrize("name", CASES)
def test_a_page_is_read_as_before(name: str) -> None:
    wanted: dict[str, Any] = json.loads((golden.FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    assert golden.record(*CASES[name]) == wanted


def test_every_file_is_a_case_and_every_site_has_some() -> None:
    assert {path.stem for path in golden.FOLDER.glob("*.json")} == set(CASES)
    assert {name.split("-")[0] for name in CASES} == {one.site for one in SITE.expected} == set(golden.SITES)


@pytest.mark.parametrize("expected", SITE.expected[::7], ids=lambda one: one.url.rpartition("/")[2])
def test_golden_or_not_a_sample_page_is_read_rightly(expected: Any) -> None:
    page = SITE.pages[expected.url]
    article = golden.extract(golden.decode(page.body, page.content_type).text, expected.url, agency="")
    paragraphs = [block.text for block in article.blocks if block.type == "paragraph"]
    assert (article.title, paragraphs) == (expected.title, expected.paragraphs)
    assert (article.published_at, article.kicker, article.subtitle) == (
        expected.published_at,
        expected.kicker,
        expected.subtitle,
    )
