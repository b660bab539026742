"""The glossary holds the words that are used, and no others."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import get_args

import pytest

from crawler import items, vocabulary

ROOT = Path(__file__).resolve().parents[2]
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
CHINESE = re.compile(r"[\u4e00-\u9fff]+")
USED = "\n".join(
    path.read_text(encoding="utf-8")
    for path in [*(ROOT / "crawler").rglob("*.py"), *ROOT.glob("README*.md"), *(ROOT / "docs").glob("*.md")]
    if path.name != "glossary.md"
).lower()
SETS = {name: get_args(value) for name, value in vars(vocabulary).items() if len(get_args(value)) > 1}
HEADS = [row.strip("| ").split(" | ")[0] for row in GLOSSARY.splitlines() if row.startswith("| ")]
WORDS = {
    word
    for head in HEADS
    for word in re.findall(r"`([^`]+)`", head) or head.removeprefix("state of ").split(", ")
    if word not in ("---", "word", "words", "term")
} | set(CHINESE.findall(GLOSSARY))


@pytest.mark.parametrize("name", SETS)
def test_the_vocabulary_is_in_it(name: str) -> None:
    assert [word for word in SETS[name] if f"`{word}`" not in GLOSSARY] == []


def test_the_chinese_terms_of_the_record_are_in_it() -> None:
    told = [
        field.metadata["json_schema_extra"]["description"]
        for part in vars(items).values()
        if is_dataclass(part)
        for field in fields(part)
        if "json_schema_extra" in field.metadata
    ]
    terms = set(CHINESE.findall(" ".join(told)))
    assert len(terms) > 10
    assert terms - WORDS == set()


def test_every_word_is_in_use() -> None:
    assert len(WORDS) > 100
    assert {word for word in WORDS if word.lower() not in USED} == set()


def test_it_stays_short() -> None:
    assert len(GLOSSARY.splitlines()) <= 100
