"""Each reason for and against a string that may be a name, by itself; names are invented."""

from __future__ import annotations

import pytest

from crawler.extract.interview.name_rules import NAMES, Used
from crawler.extract.interview.spots import Spots
from crawler.extract.interview.used import used

APART = {f"names.{name}" for name in ("is_a_word", "reads_as_a_name", "reads_so_everywhere", "is_borne_out_twice")}
APART |= {"names.holds_a_common_character"}
"""What always holds, and what is tested beside the whole texts that it is asked of."""


def told(text: str, name: str) -> dict[str, float]:
    """Return how much each reason holds for a string in a folded text."""
    held = {rule: float(one.holds(Used(Spots(text), name))) for rule, one in NAMES.rules.items() if rule not in APART}
    return {rule.partition(".")[2]: share for rule, share in held.items() if share}


@pytest.mark.parametrize(
    ("name", "reasons"),
    [
        ("永宁", ""),
        *((f"永{char}", "ends_as_what_follows_names") for char in "在是将被从到对"),
        ("永说", "ends_as_what_follows_names"),
        ("上永", ""),
    ],
)
def test_what_its_characters_tell(name: str, reasons: str) -> None:
    assert set(told(f"有{name}路,有{name}县。", name)) == set(reasons.split())


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("“好。”永宁路,有永宁县。", {"stands_behind_a_quotation": 0.5, "is_a_subject": 0.7 / 3}),
        ("“好,”永宁路,「好…」永宁县。", {"stands_behind_a_quotation": 1, "is_a_subject": 1.4 / 3}),
        ("“好!”永宁路,有永宁县。", {"stands_behind_a_quotation": 0.5, "is_a_subject": 0.7 / 3}),
        ("“好?”永宁路,有永宁县。", {"stands_behind_a_quotation": 0.5, "is_a_subject": 0.7 / 3}),
        ("“好”永宁路,有永宁县。", {"is_a_subject": 0.7 / 3}),
        ("有永宁说路,有永宁县。", {"says": 0.5}),
        ("有永宁说路,有永宁说路,有永宁县。", {"says": 1}),
        ("有永宁说路,有永宁说路,有永宁说县。", {"says": 1}),
        ("有永宁路上来来去去“,有永宁县。", {}),
        ("有永宁今年来,有永宁县。", {"has_an_age": 1}),
        ("有永宁,回族,三十二岁,有永宁县。", {"has_an_age": 1}),
        ("有永宁,女,有永宁县。", {"has_an_age": 1}),
        ("三十二岁的永宁路,有永宁县。", {"has_an_age": 1}),
        ("局长永宁路,有永宁县。", {}),
        ("女儿永宁路,有永宁县。", {}),
        ("女儿永宁,有永宁县。", {}),
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
    assert told(text, "沈砚安") == {"is_presented_in_full": 1, "is_apposed_to_a_subject": 1}
    assert "is_presented_in_full" not in told("有沈砚安路,有沈砚安县。", "沈砚安")


@pytest.mark.parametrize(
    ("text", "name", "holds"),
    [
        ("内科医生水清浅起初不信。", "水清浅", True),
        ("来了,豆豆的妈妈沈砚安一边听一边笑。", "沈砚安", True),
        ("94岁的茅以新拄着拐杖。", "茅以新", True),
        ("和内科医生水清浅起初不信。", "水清浅", False),
        ("师水清浅起初不信。", "水清浅", False),
        ("他们都说,“好”,那位很早就到这里来看病救人的内科医生水清浅起初不信。", "水清浅", False),
        ("乡亲常常这样问。", "常常", False),
        ("老乡水清浅大妈起初不信。", "水清浅", False),
        ("护理师曾可欣进来。", "曾可", False),
    ],
)
def test_a_name_to_whose_bearer_a_clause_gives_a_word_for_persons(text: str, name: str, *, holds: bool) -> None:
    assert ("is_apposed_to_a_subject" in told(text, name)) is holds


def test_a_short_name_behind_a_word_for_persons_may_stand_once() -> None:
    assert [*used(Spots("门诊部主任伏波证实,窗口前少了九成。"))] == ["伏波"]


@pytest.mark.parametrize(
    ("text", "name", "holds"),
    [
        ("前一任许月里女士退休那天", "许月里", True),
        ("前一任许月里同志退休那天", "许月里", True),
        ("前一任许月里退休那天", "许月里", False),
        ("前一任许月女士退休那天", "许月", False),
    ],
)
def test_a_full_name_with_an_honour_behind_it(text: str, name: str, *, holds: bool) -> None:
    assert ("is_honoured" in told(text, name)) is holds


@pytest.mark.parametrize(
    ("text", "name", "holds"),
    [
        ("他叫计无名,是村医。", "计无名", True),
        ("他叫计无,是村医。", "计无", False),
        ("他说计无名,是村医。", "计无名", False),
    ],
)
def test_a_full_name_that_is_given(text: str, name: str, *, holds: bool) -> None:
    assert ("is_the_name_in_full" in told(text, name)) is holds


def test_who_has_a_surname_with_a_word_behind_it_has_no_longer_name() -> None:
    assert "林伯躺" not in [*used(Spots("邻居破门进去,林伯躺在地上。林伯后来住院,林伯躺着。三楼的林伯好了。"))]
    assert "林伯安" in [*used(Spots("院长林伯安来了。林伯安说,好。林伯安笑了。"))]


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


def test_a_word_that_goes_on_in_one_way_is_a_part_of_another_but_where_that_follows_names() -> None:
    assert told("有永宁路,有永宁路。", "永宁")["goes_on_in_one_way"] == 1
    assert "goes_on_in_one_way" not in told("院长永宁就此,局长永宁就此。", "永宁")


def test_how_much_its_characters_and_those_around_it_tell() -> None:
    assert told_of("院长王建国说,", "王建国") == (1, 1)
    often, everywhere = told_of("院长王建国说,下王建国于", "王建国")
    assert -1 < everywhere < often == 1
    assert told_of("有永宁路。", "永宁") == (-1, -1)


def told_of(text: str, name: str) -> tuple[float, float]:
    """Return how much speaks for a name by its characters, where most does and everywhere."""
    one = Used(Spots(text), name)
    rules = [NAMES.rules[f"names.{rule}"] for rule in ("reads_as_a_name", "reads_so_everywhere")]
    return float(rules[0].holds(one)), float(rules[1].holds(one))


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("永在是村医。有永在路,有永在路。他叫永在,很忙。", "永在", False),
        ("永在是村医。女儿永在笑了。“好。”永在说。", "永在", True),
        ("院长长青说,好。长青和沈砚来了。医生长青点点头。", "长青", True),
        ("长青说,好。局长长青路。“好。”长青说。院长长青说,好。", "长青", False),
        ("长青和沈砚来了。六十岁的长青来了。", "长青", False),
        ("“好。”方正说。", "方正", True),
        ("六十岁的高山上来了。院长高山上说,好。有高山上路。", "高山上", True),
        ("和女儿沈阳路笑了。", "沈阳路", False),
        ("走成功路,成功是村医。", "成功", True),
        ("他叫林上街,很忙。", "林上街", True),
        ("“好。”方向阳路。方向阳路好。", "方向阳", False),
        ("专访春江。春江今年六十岁。春江说,好。春江,市医院院长,来了。", "春江", True),
        ("医生向阳点点头。向阳和沈砚来了。", "向阳", False),
    ],
)
def test_what_just_is_a_name_and_what_just_is_none(text: str, name: str, *, expected: bool) -> None:
    assert NAMES.exceeds(Used(Spots(text), name), 0) is expected
