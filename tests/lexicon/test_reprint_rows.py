"""Every word that reprints put over, between and under the lines of a text is left out of what is compared."""

from __future__ import annotations

import pytest
from lexicon.variants import examples, whole

from crawler.dedupe.frames import prose
from crawler.lexicon.reprints import CUES, EDITORS, HIDDEN, INSIDE, LEADS, OWN_LINES
from crawler.lexicon.row import Row, forms

TEXT = ["近日，清江市举行义诊，来了两百多位居民。", "医务人员为老人量血压、测血糖，一直忙到中午。"]


@pytest.mark.parametrize(("row", "line"), examples(LEADS, EDITORS))
def test_a_line_over_the_text(row: Row, line: str) -> None:
    assert prose("\n".join([line, *TEXT])) == TEXT


@pytest.mark.parametrize(("row", "line"), examples(OWN_LINES, HIDDEN))
def test_a_line_between_the_paragraphs(row: Row, line: str) -> None:
    assert prose("\n".join([TEXT[0], line, TEXT[1]])) == TEXT


@pytest.mark.parametrize("form", [form for form in forms(whole(INSIDE)) if form.isalnum()])
def test_labels_and_furniture_of_pages_stand_there_too(form: str) -> None:
    assert prose("\n".join([TEXT[0], form, TEXT[1]])) == TEXT


@pytest.mark.parametrize(("row", "line"), examples(CUES))
def test_a_cue_before_a_paragraph_is_no_word_of_it(row: Row, line: str) -> None:
    assert prose("\n".join([TEXT[0], f"{line[: line.index('清')]}{TEXT[1]}"])) == TEXT
