"""Readings in brackets: which a tool has put behind characters, which an author wrote, and where they stand."""

from __future__ import annotations

from collections import Counter

import pytest

from crawler.mirror.annotations import annotated, has_readings, single_annotations, toned, toneless
from crawler.text.script import is_han

LISTED = {"醫": "yī", "師": "shī", "們": "men"}


@pytest.mark.parametrize(
    ("text", "chars"),
    [
        ("醫(yī)師(shī)來(lái)了", "醫師來"),
        ("醫(yī)師(shī)", "醫師"),
        ("醫(yī)生", ""),
        ("們(men)來(lái)", "們來"),
        ("來(lai)務(wu)", ""),
        ("著(zhù)來(lái)", "著來"),
        ("医(yī)生(shēng)", ""),
        ("醫(yī)醫師(shī)", ""),
        ("醫(yī)醫(yì)師(shī)", ""),
        ("醫(yī)" * 9 + "醫師(shī)", "醫師"),
        ("醫(yī)" * 8 + "醫師(shī)", ""),
        ("師(shī)師(shī)醫(yī)醫(y", "師醫"),
        ("師(shī)師(shī)醫(yī)醫(", "師醫"),
        ("醫(yī)醫師(shī)師(shī)來(lái)來(l", ""),
        ("醫(yī)師(shī)來(lái)務(wù)見(jiàn)見", "醫師來務"),
        ("醫(yī)師(shī)來(lái)見(jiàn)見", ""),
        ("龢(hé)鱻(xiān)", ""),
        ("龢(hé)鱻(xiān)醫(yī)師(shī)", ""),
        ("龢(hé)鱻(xiān)醫(yī)師(shī)來(lái)", "龢鱻醫師來"),
        ("醫(yī)師(shī)來(lái)務(wù)於", ""),
        ("醫(yī)師(shī)來(lái)務(wù)見(jiàn)於", "醫師來務見"),
    ],
)
def test_the_characters_that_a_tool_has_annotated(text: str, chars: str) -> None:
    found = annotated(text, Counter(text))
    assert "".join(found[0] if found else {}) == chars


@pytest.mark.parametrize(
    ("text", "expected"), [("醫(yī)", True), ("醫t(yī)", True), ("(yī)", False), ("醫(YI)", False), ("醫()", False)]
)
def test_whether_anything_can_be_a_reading(text: str, *, expected: bool) -> None:
    assert has_readings(text) is expected


def test_single_readings_are_those_that_a_tool_would_give() -> None:
    assert single_annotations("醫(yī)醫師(shì)來(lái)們(men)務(wu)") == {"醫": "yī", "來": "lái", "們": "men"}


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("醫(yī)好", ["(yī)"]),
        ("醫(yì)好", []),
        ("來(lái)好", []),
        ("班醫(yī)們(men)", ["(yī)", "(men)"]),
        ("師(sh", ["(sh"]),
        ("師(", ["("]),
        ("師(x", []),
        ("師", []),
        ("來(l", ["(l"]),
        ("来(l", []),
        ("來(", []),
        ("來(x", []),
        ("掅t(yī)", ["(yī)"]),
        ("掅t(shī)", []),
    ],
)
def test_where_the_readings_of_listed_characters_stand(text: str, readings: list[str]) -> None:
    assert [text[start:end] for start, end in toned(text, LISTED)] == readings


TEN = "我(wo)们(men)都(dou)是(shi)好(hao)人(ren)来(lai)了(le)吧(ba)啊(a)"
AGAIN = "我们都是好人来了吧啊"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (TEN + AGAIN * 5, 10),
        (TEN + AGAIN * 6, 0),
        (TEN, 0),
        (TEN.replace("啊(a)", "") + AGAIN, 0),
        (TEN.replace("(wo)", "(ni)") + AGAIN, 10),
        (TEN.replace("(wo)", "(ni)").replace("(le)", "(ni)") + AGAIN, 0),
        (TEN + "他她它的地得在有和与", 0),
    ],
)
def test_readings_without_tones_are_dense_and_not_everywhere(text: str, found: int) -> None:
    assert len(toneless(text, sum(map(is_han, text)))) == found
