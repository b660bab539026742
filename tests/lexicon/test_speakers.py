"""Every word of a speaker's label is read as what it means, and every word that makes no label as none."""

from __future__ import annotations

from typing import Any

import pytest
from lexicon.variants import examples, whole

from crawler.extract.interview import turns
from crawler.extract.interview.labels import read_label
from crawler.lexicon import organs, speakers
from crawler.lexicon.row import Row, forms
from crawler.text.fold import folded as fold

ROLE_OF = {"question": "reporter", "answer": "guest", "spokesman": "guest", "specialist": "expert"}


def first(text: str) -> dict[str, Any]:
    """Return what the first line of a page is read as."""
    return turns(text.split("⏎"))[0]


def role(text: str) -> str | None:
    """Return the role that an example's label names by itself, if the page takes it for a turn of that role."""
    label = read_label(fold(text).partition(":")[0])
    named = label.role if label and label.kind == "role" else None
    return named if first(text)["role"] == named else None


@pytest.mark.parametrize(("row", "text"), examples(speakers.ROLES))
def test_roles(row: Row, text: str) -> None:
    assert role(text) == ROLE_OF.get(row.meaning, row.meaning)


@pytest.mark.parametrize(("row", "text"), examples(speakers.LETTERS))
def test_letters(row: Row, text: str) -> None:
    assert first(text)["role"] == row.meaning
    assert first(text.split("⏎", maxsplit=1)[0])["role"] is None


@pytest.mark.parametrize(("row", "text"), examples(speakers.ADDED))
def test_added(row: Row, text: str) -> None:
    assert role(text) == ROLE_OF.get(row.meaning, row.meaning)


@pytest.mark.parametrize(("row", "text"), examples(speakers.TOPICS))
def test_topics(row: Row, text: str) -> None:
    assert first(text)["role"] is None
    assert first(text.replace("感冒", "您感冒了"))["role"]


@pytest.mark.parametrize(("row", "text"), examples(speakers.SPEECH))
def test_speech(row: Row, text: str) -> None:
    assert fold(first(text)["speaker"]) == "宋知微"


@pytest.mark.parametrize(("row", "text"), examples(speakers.DEPUTIES))
def test_deputies(row: Row, text: str) -> None:
    assert first(text)["role"] == "other"


@pytest.mark.parametrize(("row", "text"), examples(speakers.TOLD))
def test_told(row: Row, text: str) -> None:
    assert first(text)["speaker"] is None


@pytest.mark.parametrize(("row", "text"), examples(speakers.FURNITURE))
def test_furniture(row: Row, text: str) -> None:
    assert first(text)["speaker"] is None


@pytest.mark.parametrize("form", sorted(set(forms(whole(speakers.LABELS))) - set(forms(whole(speakers.FURNITURE)))))
def test_labels_of_other_things(form: str) -> None:
    assert first(f"[{form}示例日报]您好，大家好。")["speaker"] is None


@pytest.mark.parametrize("form", forms((*whole(organs.OUTLETS), *whole(organs.MEDIA)), meaning=("paper", "press")))
def test_outlet_ends(form: str) -> None:
    assert first(f"[云溪{form}]托位够吗？")["role"] == "reporter"


@pytest.mark.parametrize("form", forms(whole(organs.OUTLETS), meaning="paper"))
def test_outlet_kinds(form: str) -> None:
    assert first(f"《健康》{form}：托位够吗？⏎宋知微：够用。")["role"] == "reporter"


@pytest.mark.parametrize(("row", "text"), examples(speakers.NO_SPEAKERS))
def test_no_speakers(row: Row, text: str) -> None:
    assert first(text)["speaker"] is None
    assert (first(f"{row.form}：大家好。")["speaker"] is None) == (row.meaning == "never")


@pytest.mark.parametrize("form", forms(whole(speakers.CREDITED)))
def test_credited(form: str) -> None:
    assert first(f"主持人：方若琳{form}⏎问：怎么报名？⏎答：您去窗口办。")["speaker"] is None
