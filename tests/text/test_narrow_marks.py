"""Which narrow marks are widened: every neighbour that tells."""

from __future__ import annotations

import pytest
from text.test_width import widen

WIDE = dict(zip(",:;!?", "，：；！？", strict=True))
CLOSING = "”’》〉」』"
OPENING = "“‘《〈「『"


def test_marks_behind_chinese_and_its_closing_marks() -> None:
    for before in [*"卫〇０５９ＡＭＺａｍｚ）】〕。、％%", *CLOSING]:
        assert widen(f"A{before},2024") == f"A{before}，2024", before
    for mark, wide in WIDE.items():
        assert widen(f"卫生{mark}2024") == f"卫生{wide}2024", mark
    assert widen("条例(试行),2024") == "条例（试行），2024"


def test_marks_before_chinese_and_its_opening_marks() -> None:
    for behind in [*"卫〇０５９ＡＭＺａｍｚ（【〔", *OPENING]:
        assert widen(f"ABC,{behind}") == f"ABC，{behind}", behind
    for mark in ",;!?":
        assert widen(f"ABC{mark}卫生") == f"ABC{WIDE[mark]}卫生", mark
    assert widen("10:卫") == "10:卫"


def test_marks_inside_brackets() -> None:
    for before in ["卫", *CLOSING]:
        assert widen(f"(卫{before},2)") == f"（卫{before}，2）", before
    for behind in ["卫", *OPENING]:
        assert widen(f"(AB,{behind}生)") == f"（AB，{behind}生）", behind
    for mark, wide in WIDE.items():
        assert widen(f"(卫生{mark}2)") == f"（卫生{wide}2）", mark
        assert widen(f"(卫生{mark})") == f"（卫生{wide}）", mark
    for mark in ",;!?":
        assert widen(f"(A{mark}卫生)") == f"（A{WIDE[mark]}卫生）", mark
    assert widen("卫生(A,B)") == "卫生（A,B）"


def test_brackets_whose_other_half_is_elsewhere() -> None:
    for before in ["卫", *CLOSING]:
        assert widen(f"1\nA{before})") == f"1\nA{before}）", before
    assert widen("2024(卫生\n健康") == "2024（卫生\n健康"


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [
        ("卫(WHO)", "卫（WHO）"),
        ("《条例》(2020)", "《条例》（2020）"),
        ("“世卫”(WHO)", "“世卫”（WHO）"),
        ("A(2020)", "A(2020)"),
        ("(2020)卫生", "(2020)卫生"),
        ("世卫组织(WHO)a)总则", "世卫组织（WHO）a)总则"),
        ("あ,B", "あ,B"),
        ("A,-1 1-2;3", "A,-1 1-2;3"),
        ("A-,B", "A-,B"),
    ],
)
def test_brackets_and_marks_beside_latin(narrow: str, wide: str) -> None:
    assert widen(narrow) == wide
