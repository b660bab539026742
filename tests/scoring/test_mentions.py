"""The fit of what speaks for names, on a corpus of a few lines."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from scoring.mentions import fitted, parts_of, rows_of, syllables_of, tagged, write

from crawler.text import name_model
from crawler.text.name_model import run_of

LINES = """院长/n 江/nr 泽民/nr 说/v ，/w 高温/n 天/n
欧阳/nr 雪/nr 和/c 老张/nr
小平/nr 同志/n
"""


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = tmp_path / "tagged.txt"
    path.write_text(LINES * 40, encoding="utf-8")
    return path


def test_a_surname_and_a_given_name_that_are_tagged_apart_are_one(corpus: Path) -> None:
    lines = list(tagged(corpus))[:3]
    assert [{text[start:end] for start, end in names} for text, names in lines] == [
        {"江泽民"},
        {"欧阳雪", "老张"},
        {"小平"},
    ]


def test_what_is_fitted_tells_names_from_words(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    weights = fitted([row for text, names in tagged(corpus) for row in rows_of(text, names, run_of("约瑟"))])
    assert weights["given泽民"] > 0 > weights["s高2"]
    monkeypatch.setattr(name_model, "FIT", tmp_path / "fit.json")
    write("约瑟", weights)
    told = json.loads((tmp_path / "fit.json").read_text(encoding="utf-8"))
    assert told["syllables"] == "瑟约"
    assert told["weights"]["given泽民"] == round(100 * weights["given泽民"])


def test_names_without_a_surname_and_parts_of_dotted_ones_teach_syllables(tmp_path: Path) -> None:
    text = "克林顿会见阿沛·阿旺晋美和王建国"
    names = {(0, 3), (5, 12), (13, 16)}
    assert {text[start:end] for start, end in parts_of(text, names)} == {"克林顿", "阿沛", "阿旺晋美"}
    corpus = tmp_path / "tagged.txt"
    corpus.write_text("".join(f"鋆{ending}丞/nr 说/v\n" for ending in "甲乙丙丁戊"), encoding="utf-8")
    assert {"鋆", "丞"} <= syllables_of(corpus)
    assert "甲" not in syllables_of(corpus)
