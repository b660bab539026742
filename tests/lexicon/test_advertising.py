"""Every word of advertising gives a line away, and every messenger a contact, in whatever script and width."""

from __future__ import annotations

import pytest
from lexicon.variants import examples

from crawler.lexicon.advertising import JOINTS, KEYWORDS, MESSENGERS
from crawler.lexicon.row import Row
from crawler.mirror.repair import repair

TEXT = "示例市卫生健康局召开会议。"


@pytest.mark.parametrize(("row", "line"), examples(KEYWORDS))
def test_a_line_of_keywords_goes_and_without_one_of_them_stays(row: Row, line: str) -> None:
    assert repair(f"{TEXT}\n{line}\n{TEXT}").text == f"{TEXT}\n\n{TEXT}"
    if row.form in line:
        without = line.replace(row.form, "健康")
        assert repair(f"{TEXT}\n{without}\n{TEXT}").text == f"{TEXT}\n{without}\n{TEXT}"


@pytest.mark.parametrize(("row", "sentence"), examples(MESSENGERS, JOINTS))
def test_a_contact_that_comes_again_was_put_there(row: Row, sentence: str) -> None:
    assert "spam" not in repair(f"{sentence}，" * 2).flags
    assert "spam" in repair(f"{sentence}，" * 3).flags
