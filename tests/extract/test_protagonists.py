"""Of whom an article tells, whom it presents but once, and who goes by less than a name; all is invented."""

from __future__ import annotations

import pytest
from voices import who

from crawler.extract.interview.introduced import persons_of
from crawler.extract.interview.nicknames import by_surname
from crawler.extract.interview.persons import Person
from crawler.extract.interview.presented import is_called, presented
from crawler.extract.interview.protagonist import PROTAGONIST, Told, protagonist
from crawler.extract.interview.speakers import Speakers
from crawler.extract.interview.spots import Spots
from crawler.extract.interview.used import likeliest, strings
from crawler.text.fold import folded

BOTH = {"沈砚": Person("沈砚", "院长"), "何澜": Person("何澜")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("沈砚来了。\n天晴了。\n何澜来了。\n何澜走了。", "沈砚"),
        ("何澜来了。\n沈砚来了。\n何澜走了。\n何澜笑了。", "何澜"),
        ("天晴了。\n风停了。\n何澜来了。\n老沈来了。\n雨停了。\n沈院长走了。", "沈砚"),
        ("天晴了。\n风停了。\n何澜来了,何澜笑了。\n沈砚来了。", "沈砚"),
    ],
)
def test_of_whom_most_is_told(text: str, name: str) -> None:
    assert protagonist(text, BOTH) == name


def test_of_one_person_and_of_nobody() -> None:
    assert protagonist("天晴了。", {"沈砚": Person("沈砚")}) == "沈砚"
    assert protagonist("天晴了。", {}) is None


@pytest.mark.parametrize(
    ("post", "paragraphs", "reasons"),
    [
        (None, [], {}),
        (None, [2], {"is_named_often": 0.2}),
        ("院长", [2], {"is_named_often": 0.2, "has_a_post": 1}),
        (None, [1], {"is_named_often": 0.2, "is_named_first": 1}),
        (None, [2, 7], {"is_named_often": 0.4, "is_named_to_the_end": 0.5}),
        (None, [2, 3, 4, 5, 6, 7], {"is_named_often": 1, "is_named_to_the_end": 0.5}),
    ],
)
def test_what_speaks_for_the_one_of_whom_it_tells(
    post: str | None, paragraphs: list[int], reasons: dict[str, float]
) -> None:
    one = Told(Person("沈砚", post), paragraphs, 10)
    held = {name.partition(".")[2]: float(rule.holds(one)) for name, rule in PROTAGONIST.rules.items()}
    assert {name: share for name, share in held.items() if share} == pytest.approx(reasons)


@pytest.mark.parametrize(
    ("clause", "name"),
    [
        ("船家陈伯没有看过这种场面", "陈伯"),
        ("院友九十一岁的梁婆婆不信", "梁婆婆"),
        ("供应商代表钟先生至今记得", "钟先生"),
        ("豆角档主玉姐说她不去", "玉姐"),
        ("献血车司机老乔说", "老乔"),
        ("国小六年级的吕小弟对记者说", "吕小弟"),
        ("老乡帕提曼大妈说", "帕提曼大妈"),
        ("社工室的钟佩鉴说", "钟佩鉴"),
        ("女儿徐敏在一旁纠正", "徐敏"),
        ("新人叫阿乐", None),
        ("新人叫阿乐,", "阿乐"),
        ("小男孩跟着爸爸来", None),
        ("社工室的钟佩鉴看过", None),
        ("医院的大门很高", None),
        ("女儿,徐敏在一旁", None),
        ("徐敏在一旁纠正", None),
    ],
)
def test_who_is_presented_once(clause: str, name: str | None) -> None:
    found = presented(clause, 0)
    assert (found and found.name) == name


def test_somebody_with_a_name_and_without_one() -> None:
    assert all(map(is_called, ["沈砚", "玉姐", "老乔", "阿乐", "帕提曼大妈"]))
    assert not any(map(is_called, ["老人", "女儿", "病人", "船家"]))


@pytest.mark.parametrize(
    ("told", "name"),
    [("献血车司机老乔总坐在旁边。", "老乔"), ("船家陈伯没有看过。", "陈伯"), ("女儿徐敏在旁边。", "徐敏")],
)
def test_who_is_presented_says_what_stands_behind(told: str, name: str) -> None:
    assert who(f"{told}“没有你们就没有今天。”", opening="院长沈砚在座。沈砚很忙。") == [name]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("老沈来了。沈院长来了。沈砚来了。沈没了。", [1, 5]),
        ("小沈来了。阿沈走了。", [1, 6]),
        ("慕容先生来了。", []),
        ("沈砚先生", []),
    ],
)
def test_a_surname_as_somebody_is_called(text: str, places: list[int]) -> None:
    assert [*by_surname(text, "沈砚")] == places


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("阿迟不肯说。“好。”阿迟笑。阿迟的店很小。阿迟不急。阿迟走了。", "阿迟"),
        ("阿迟不肯说。“好。”阿迟笑。阿迟的店很小。阿迟不急。", None),
        ("阿迟不肯说。“好。”阿迟笑。阿迟的店很小。阿迟不急。\n阿迟:走了。", None),
        ("高血压的知晓率低。查出高血压四人。他量血压,测血压,记血压。", None),
        ("“好。”马拉松当日,他在起步点。", None),
        ("牙在穆铁森手里过过。老穆没有诊所。老穆不急。", "穆铁森"),
        ("朴善慧让我们进门。善慧的手慢下来。", "朴善慧"),
    ],
)
def test_who_speaks_where_no_name_is_sure(text: str, name: str | None) -> None:
    assert likeliest(Spots(text)) == name


def test_no_name_begins_within_a_word_for_somebody_by_its_characters() -> None:
    found = [one.name for one in strings(Spots("今天请来护师晓海做客。"))]
    assert "师晓海" not in found


def test_a_name_is_found_wherever_it_stands_by_its_characters() -> None:
    told = "约霍天朗做访问，他只有一个条件。风大。“好。”霍天朗说。"
    assert [one.name for one in persons_of(folded(told))] == ["霍天朗"]
    assert (
        Speakers(["金荷英，三林弄社区卫生站护士，五十四岁。", "“猫帮你看着。”"]).post("金荷英")
        == "三林弄社区卫生站护士"
    )
