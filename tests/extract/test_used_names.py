"""Names that their use tells, and each reason for and against one; persons and places are invented."""

from __future__ import annotations

import pytest

from crawler.extract.interview.introduced import persons_of
from crawler.extract.interview.quotes import find_quotes
from crawler.extract.interview.speakers import Speakers
from crawler.extract.interview.spots import Spots
from crawler.extract.interview.unlisted import foreign
from crawler.extract.interview.used import used
from crawler.text.fold import folded

SURE = "“好。”{0}说，“好！”{0}今年六十岁。{0}来了。"


def names(text: str) -> list[str]:
    return [*used(Spots(folded(text)))]


def people(text: str) -> dict[str, str | None]:
    return {one.name: one.post for one in persons_of(folded(text))}


def test_a_name_that_no_list_has_is_told_by_its_use() -> None:
    assert names(SURE.format("永宁")) == ["永宁"]
    assert names(SURE.format("永宁安")) == ["永宁安"]
    assert names(SURE.format("永宁安康")) == ["永宁安康"]
    assert names("“好。”永宁说，“好！”") == []
    assert names("春天的永宁今年很好，在永宁很好。") == []


@pytest.mark.parametrize("char", "他她它我你您谁这那们的了")
def test_words_with_a_pronoun_are_no_names(char: str) -> None:
    assert (names(SURE.format(f"永{char}宁")), names(SURE.format(f"{char}永"))) == ([], [])


@pytest.mark.parametrize(
    "word",
    "该永 小永 老永 阿永 某永 本永 永医生 永院长 永女士 永奶奶 永居民 永市民 记者永 随后永 接着永 永条例 今年 永宁局 永宁县".split(),
)
def test_words_for_somebody_and_places_are_no_names(word: str) -> None:
    assert names(SURE.format(word)) == []


def test_words_for_where_and_when_are_no_names() -> None:
    assert names("“好。”山上说。山上来了。") == []
    assert names("“好。”山杉说。山杉来了。") == ["山杉"]


def test_a_word_that_is_a_name_here_has_its_post() -> None:
    told = "云溪市医院院长向阳日前就此答问。“好。”向阳解释说，够用。“好。”向阳回答。"
    assert people(told) == {"向阳": "云溪市医院院长"}


def test_two_names_that_begin_alike() -> None:
    told = "叶念慈和叶念恩是姐妹。“好。”叶念慈说。“好。”叶念恩说。"
    assert people(told).keys() == {"叶念慈", "叶念恩"}


def test_what_runs_into_a_name_is_none() -> None:
    told = "主治医师曾静宜回来了。“好。”曾静宜说。师曾静宜，师曾静宜。"
    assert people(told).keys() == {"曾静宜"}


def test_a_given_name_is_no_other_person() -> None:
    told = "“好。”叶念恩说，“好。”叶念恩走了。念恩补充，“好。”念恩说。念恩记得。"
    assert people(told).keys() == {"叶念恩"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("桑托斯·席尔瓦表示。", ["桑托斯·席尔瓦"]),
        ("桑托斯席尔瓦表示。", []),
        ("春天。伊莎贝尔·蒙蒂罗表示。", ["伊莎贝尔·蒙蒂罗"]),
        ("护士伊莎贝尔·蒙蒂罗表示。", ["伊莎贝尔·蒙蒂罗"]),
    ],
)
def test_a_foreign_name_begins_with_its_clause(text: str, found: list[str]) -> None:
    assert list(foreign(folded(text))) == found


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("这位乡村医生很忙。连素梅今年六十岁。连素梅来了。", "乡村医生"),
        ("连素梅六十岁，示例急救学校创办人，很忙。连素梅来了。", "示例急救学校创办人"),
        ("连素梅六十岁，示例急救学校里的人，很忙。连素梅来了。", None),
        ("连素梅退休前是示例办公室科员。连素梅来了。", "示例办公室科员"),
        ("连素梅，示例医院骨伤科主任中医师，很忙。连素梅来了。", "示例医院骨伤科主任中医师"),
        ("连素梅，示例医院药学部副主任药师，很忙。连素梅来了。", "示例医院药学部副主任药师"),
    ],
)
def test_a_post_that_is_told_apart_from_the_name(text: str, post: str | None) -> None:
    assert people(text) == {"连素梅": post}


def test_who_is_in_the_headline_alone_is_nobody() -> None:
    text = "院长沈砚来了。“好。”沈砚说。"
    assert Speakers([text], "医院主任谈家庭病床").people.keys() == {"沈砚"}
    assert Speakers([text], "医院主任沈砚谈家庭病床").people.keys() == {"沈砚"}


def test_a_word_for_a_post_means_the_only_one_who_bears_it() -> None:
    for post in ("局长", "专员", "院士"):
        text = f"示例处{post}沈砚说，好。"
        found = find_quotes([(0, text), (1, f"{post}说：“看病不用再出县城了。”")], Speakers([text]))
        assert [one.speaker for one in found][-1:] == ["沈砚"], post


def test_a_given_name_means_the_person() -> None:
    text = "叶念恩来了。“看病不用再出县城了。”叶念恩说。"
    found = find_quotes([(0, text), (1, "念恩补充：“看病不用再出县城了。”")], Speakers([text, "念恩补充：“好。”"]))
    assert [one.speaker for one in found] == ["叶念恩", "叶念恩"]


def test_a_word_for_one_of_two_posts_means_its_bearer_without_a_verb_of_saying() -> None:
    text = "沈砚，示例省科学院院士、示例研究所所长，来了。沈砚很忙。"
    found = find_quotes([(0, text), (1, "院士想了想，说：“看病不用再出县城了。”")], Speakers([text]))
    assert [one.speaker for one in found] == ["沈砚"]


def test_an_old_one_of_another_surname_speaks_himself() -> None:
    text = "示例医院院长沈砚在座。村支书老邬也来了。“看病不用再出县城了。”老邬直摇头。“药也够用了，大家。”老沈点头。"
    found = find_quotes([(0, text)], Speakers([text]))
    assert [one.speaker for one in found] == ["老邬", "沈砚"]


def test_an_old_one_who_speaks_is_somebody() -> None:
    for told, speaker in (("老憨说", "老憨"), ("老憨点头", "老憨")):
        text = f"村民组长老憨来得早。“看病不用再出县城了。”{told}。"
        found = find_quotes([(0, text)], Speakers([text]))
        assert [one.speaker for one in found] == ([speaker]), told
