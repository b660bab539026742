"""Tables of the lexicon are read as written, and their patterns prefer the longest word."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

import pytest
from lexicon.variants import ways

from crawler import lexicon
from crawler.lexicon.row import Row, choice, forms, rows

WRITTEN = [
    ast.literal_eval(call.args[0])
    for path in sorted(Path(lexicon.__file__).parent.glob("*.py"))
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "rows"
]
"""Every table of the lexicon as it stands in the code."""


def test_a_word_of_one_meaning_has_one_row() -> None:
    """Who needs a word elsewhere takes its row: lists that say the same grow apart."""
    known = Counter((row.form, row.meaning) for table in WRITTEN for row in rows(table))
    assert len(known) > 2000
    assert [one for one, times in known.items() if times > 1] == []


TABLE = rows(
    """
    editor | marked before | {}：李明 | 编辑 责任编辑
    photographer | behind | 李明 {} | 摄
    """
)


def test_a_line_gives_a_row_for_each_form() -> None:
    assert TABLE[1] == Row("责任编辑", "editor", frozenset({"marked", "before"}), "责任编辑：李明")
    assert TABLE[2].example == "李明 摄"


def test_forms_are_chosen_by_meaning_and_place() -> None:
    assert forms(TABLE) == ["编辑", "责任编辑", "摄"]
    assert forms(TABLE, meaning="editor") == ["编辑", "责任编辑"]
    assert forms(TABLE, stands="behind") == ["摄"]
    assert forms((*TABLE, *TABLE), meaning="photographer", stands="behind") == ["摄"]
    assert forms(TABLE, meaning=("photographer", "editor")) == ["编辑", "责任编辑", "摄"]


def test_a_place_that_is_none_is_told() -> None:
    with pytest.raises(ValueError, match="beside is no place in: editor"):
        rows("editor | beside | {} | 编辑")


def test_the_longest_word_is_found_first() -> None:
    assert choice(["编辑", "编辑部", "C++"]) == r"C\+\+|编(?:辑部|辑)"
    assert re.fullmatch(choice(["编辑"], spaced=True), "编  辑")
    assert not re.fullmatch(choice(["执行总编辑"], spaced=True), "执 行总编辑")


def test_an_example_is_printed_in_four_ways() -> None:
    assert set(ways("编辑：李明")) == {"编辑：李明", "编辑:李明", "編輯：李明", "編輯:李明"}
    assert len(ways("张三")) == 2
