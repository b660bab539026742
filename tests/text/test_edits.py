"""Changes to a text are put in order, each but once, and carried out; whole pages are read with the other codec."""

from __future__ import annotations

import pytest

from crawler.mirror.edits import Repair, apart, apply
from crawler.mirror.misread import GAIN, UTF8_AS_GBK, rare_characters, read_again

TEXT = "市卫生健康局昨天召开会议，部署今年的疾病预防控制工作，要求各级医院做好准备，为群众服务好"


def edit(start: int, end: int, restored: str = "") -> Repair:
    return Repair(start, end, "", restored, "sample")


@pytest.mark.parametrize(
    ("edits", "kept"),
    [
        ([(4, 6), (0, 2)], [(0, 2), (4, 6)]),
        ([(0, 2), (0, 5)], [(0, 5)]),
        ([(0, 3), (2, 5)], [(0, 3)]),
        ([(0, 3), (3, 5)], [(0, 3), (3, 5)]),
        ([(0, 5), (1, 2), (3, 7), (5, 6)], [(0, 5), (5, 6)]),
        ([(2, 2), (2, 2)], [(2, 2), (2, 2)]),
        ([(0, 1), (2, 5), (3, 4)], [(0, 1), (2, 5)]),
    ],
)
def test_edits_inside_an_earlier_one_are_dropped(edits: list[tuple[int, int]], kept: list[tuple[int, int]]) -> None:
    assert [(one.start, one.end) for one in apart([edit(*span) for span in edits])] == kept


@pytest.mark.parametrize(
    ("edits", "text", "origin"),
    [
        ([], "abcdef", [(0, 0)]),
        ([(1, 2, "")], "acdef", [(0, 0), (1, 2)]),
        ([(1, 2, "xyz")], "axyzcdef", [(0, 0), (4, 2)]),
        ([(0, 1, "xy"), (3, 5, "z")], "xybczf", [(0, 0), (2, 1), (5, 5)]),
        ([(6, 6, "g")], "abcdefg", [(0, 0), (7, 6)]),
    ],
)
def test_edits_are_carried_out(edits: list[tuple[int, int, str]], text: str, origin: list[tuple[int, int]]) -> None:
    assert apply("abcdef", [edit(*one) for one in edits]) == (text, origin)


@pytest.mark.parametrize(
    ("shown_as", "codec"),
    [("latin-1", "utf-8"), ("cp1252", "utf-8"), ("mac_roman", "utf-8"), ("latin-1", "gb18030"), ("gb18030", "utf-8")],
)
def test_a_page_decoded_with_the_other_codec_is_read_again(shown_as: str, codec: str) -> None:
    shown = TEXT.encode(codec).decode(shown_as, "replace" if shown_as == "cp1252" else "strict")
    if shown_as == "cp1252":  # browsers show the bytes that it has not as control characters
        shown = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in TEXT.encode(codec))
    found = read_again(shown, set(shown))
    assert found is not None
    assert found[0] == TEXT
    proof = found[1]
    assert (proof[0], proof[1]) in {(shown_as, codec), *([("latin-1", codec)] if shown_as == "cp1252" else [])}
    assert proof[3] > proof[2] + GAIN


def test_a_page_that_is_right_is_left_alone() -> None:
    assert read_again(TEXT, set(TEXT)) is None
    assert read_again("only words", set()) is None


def test_chinese_is_read_again_only_where_a_character_is_rare() -> None:
    shown = TEXT.encode("utf-8").decode("gb18030")
    assert read_again(shown, set()) is None
    for char in UTF8_AS_GBK:
        assert read_again(shown, {char}) is not None, char
        assert rare_characters().search(char)
    assert not rare_characters().search(TEXT)
