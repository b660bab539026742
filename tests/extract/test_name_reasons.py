"""Each reason for and against a string that may be a name, by itself; names are invented."""

from __future__ import annotations

import pytest

from crawler.extract.interview.name_rules import NAMES, Used
from crawler.extract.interview.spots import Spots

APART = ("names.is_a_word", "names.holds_a_common_character", "names.is_borne_out_twice")
"""What always holds, and what is tested beside the whole texts that it is asked of."""


def told(text: str, name: str) -> dict[str, float]:
    """Return how much each reason holds for a string in a folded text."""
    held = {rule: float(one.holds(Used(Spots(text), name))) for rule, one in NAMES.rules.items() if rule not in APART}
    return {rule.partition(".")[2]: share for rule, share in held.items() if share}


@pytest.mark.parametrize(
    ("name", "reasons"),
    [
        ("永宁", ""),
        ("沈砚", "has_a_surname"),
        ("慕容", "has_a_surname"),
        ("沈砚安", "has_a_surname is_as_long_as_most"),
        ("慕容雪", "has_a_surname is_as_long_as_most is_made_as_names_are"),
        ("沈安宁", "has_a_surname is_as_long_as_most is_made_as_names_are"),
        ("沈砚安宁", "has_a_surname"),
        ("高温", "has_a_surname is_listed"),
        ("高温天", "has_a_surname is_as_long_as_most is_listed"),
        *((f"永{char}", "ends_as_what_follows_names") for char in "在是将被从到对"),
        ("永说", "holds_a_verb ends_as_what_follows_names"),
        ("全永", "has_a_surname"),
        ("沈局长", "has_a_surname is_as_long_as_most"),
        ("上永", ""),
    ],
)
def test_what_its_characters_tell(name: str, reasons: str) -> None:
    assert set(told(f"有{name}路,有{name}县。", name)) == set(reasons.split())


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("“好。”永宁路,有永宁县。", {"stands_behind_a_quotation": 0.5, "is_a_subject": 0.7 / 3}),
        ("“好,”永宁路,「好…」永宁县。", {"stands_behind_a_quotation": 1, "speaks": 0.5, "is_a_subject": 1.4 / 3}),
        ("“好!”永宁路,有永宁县。", {"stands_behind_a_quotation": 0.5, "is_a_subject": 0.7 / 3}),
        ("“好?”永宁路,有永宁县。", {"stands_behind_a_quotation": 0.5, "is_a_subject": 0.7 / 3}),
        ("“好”永宁路,有永宁县。", {"is_a_subject": 0.7 / 3}),
        ("有永宁说路,有永宁县。", {"speaks": 0.5, "says": 0.5}),
        ("有永宁说路,有永宁说路,有永宁县。", {"speaks": 1, "says": 1}),
        ("有永宁说路,有永宁说路,有永宁说县。", {"speaks": 1, "says": 1, "goes_on_in_one_way": 1}),
        ("有永宁路上来来去去“,有永宁县。", {"speaks": 0.5}),
        ("有永宁今年来,有永宁县。", {"has_an_age": 1}),
        ("有永宁,回族,三十二岁,有永宁县。", {"has_an_age": 1}),
        ("有永宁,女,有永宁县。", {"has_an_age": 1}),
        ("三十二岁的永宁路,有永宁县。", {"has_an_age": 1}),
        ("局长永宁路,有永宁县。", {}),
        ("女儿永宁路,有永宁县。", {}),
        ("女儿永宁,有永宁县。", {"is_near_to_somebody": 1}),
        ("他叫永宁,有永宁县。", {"is_the_name": 1}),
        ("他叫“永宁”,有永宁县。", {"is_the_name": 1, "is_a_subject": 0.7 / 3}),
        ("他叫永宁路,有永宁县。", {}),
        ("永宁路。永宁县。永宁市。", {"is_a_subject": 0.7}),
        ("永宁路。永宁县。", {"is_a_subject": 1.4 / 3}),
        ("永宁路。永宁县。有永宁市。", {"is_a_subject": 1.4 / 3}),
        ("有永宁,市医院院长,有永宁县。", {"has_a_post_behind": 1}),
        ("有永宁现任路,有永宁县。", {"bears_a_post": 1}),
        ("有永宁和沈砚路,有永宁县。", {"is_one_of_two": 1}),
        ("有永宁和春天路,有永宁县。", {}),
        ("沈砚和永宁路,有永宁县。", {"is_one_of_two": 1}),
        ("沈砚安与永宁路,有永宁县。", {"is_one_of_two": 1}),
        ("有沈砚和永宁路,有永宁县。", {}),
        ("有永宁路。", {"stands_once": 1}),
        ("他叫永宁。", {"is_the_name": 1}),
        ("有永宁路,有永宁路。", {"goes_on_in_one_way": 1}),
        ("有永宁!有永宁!", {}),
        ("有永宁路,有永宁县," * 2 + "有永宁市。", {}),
        ("有永宁路,永宁县," * 3, {"is_a_subject": 0.7}),
    ],
)  # fmt: skip
def test_what_its_places_tell(text: str, reasons: dict[str, float]) -> None:
    assert told(text, "永宁") == pytest.approx(reasons)


def test_clauses_begin_with_short_words_as_often_as_with_names() -> None:
    assert told("沈砚安路。有沈砚安县。", "沈砚安")["is_a_subject"] == pytest.approx(1 / 3)


def test_a_post_before_a_full_name() -> None:
    text = "局长沈砚安路,有沈砚安县。"
    assert told(text, "沈砚安") == {"has_a_surname": 1, "is_as_long_as_most": 1, "is_presented_in_full": 1}
    assert "is_presented_in_full" not in told("有沈砚安路,有沈砚安县。", "沈砚安")


def test_a_name_that_begins_within_a_word() -> None:
    assert "begins_within_a_word" in told("医师姓白路,医师姓白县", "师姓")
    assert "begins_within_a_word" not in told("医师姓白路,老师姓白县,有师姓", "师姓")
    assert "begins_within_a_word" not in told("有子永路,有子永县", "子永")


@pytest.mark.parametrize(
    "text",
    ["局长永宁。", "他叫永宁。", "有永宁今年路。", "三十二岁的永宁路。"],
)
def test_who_is_introduced_may_stand_once(text: str) -> None:
    assert "stands_once" not in told(text, "永宁")


def test_who_is_asked_is_introduced_by_a_full_name() -> None:
    assert "stands_once" not in told("采访沈砚安路", "沈砚安")
    assert "stands_once" in told("采访沈砚路", "沈砚")
