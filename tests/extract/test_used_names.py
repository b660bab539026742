"""Names that their use tells, and each reason for and against one; persons and places are invented."""

from __future__ import annotations

import pytest

from crawler.extract.interview.introduced import persons_of
from crawler.extract.interview.name_rules import NAMES, Used
from crawler.extract.interview.quotes import find_quotes
from crawler.extract.interview.speakers import Speakers
from crawler.extract.interview.spots import Spots
from crawler.extract.interview.unlisted import foreign
from crawler.extract.interview.used import strings, used
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


@pytest.mark.parametrize(
    ("text", "tried"),
    [
        ("居民永宁飞上天。", []),
        ("居民永宁飞上天。永宁来。", ["永宁"]),
        ("“好。”永宁飞上天。", []),
        ("“好。”永宁飞上天。永宁来。", ["永宁"]),
        ("居民沈砚安宁路。", ["沈砚安"]),
        ("院长沈砚,很忙。", ["沈砚"]),
    ],
)
def test_what_comes_once_is_a_word_unless_its_place_or_its_length_tells_of_a_name(text: str, tried: list[str]) -> None:
    assert [one.name for one in strings(Spots(text))] == tried


def test_few_strings_of_news_are_tried() -> None:
    told = [f"有市民{chr(at)}{chr(at + 200)}{chr(at + 400)}路上走,这样说。" for at in range(0x7001, 0x7001 + 200)]
    assert len([*strings(Spots("".join(told)))]) < len(told) / 10


@pytest.mark.parametrize("char", "他她它我你您谁这那们的了")
def test_words_with_a_pronoun_are_no_names(char: str) -> None:
    assert (names(SURE.format(f"永{char}宁")), names(SURE.format(f"{char}永"))) == ([], [])


@pytest.mark.parametrize(
    "word",
    "该永 小永 老永 阿永 某永 本永 永医生 永院长 永女士 永奶奶 永居民 永市民 记者永 随后永 接着永 永条例 今年 永宁局 永宁县".split(),
)
def test_words_for_somebody_and_places_are_no_names(word: str) -> None:
    assert names(SURE.format(word)) == []


def test_a_name_has_few_characters_that_the_text_has_elsewhere() -> None:
    common = NAMES.rules["names.holds_a_common_character"].holds
    told = "山上来了。"
    assert common(Used(Spots(told + "山上去了。"), "山上")) == 0
    assert common(Used(Spots(told + "上去。"), "山上")) == pytest.approx(1 / 3)
    assert common(Used(Spots(told + "上去。上街。上山。上车。"), "山上")) == 1
    assert common(Used(Spots(told + "上去。上街。" + "好" * 789), "山上")) == 0.5


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("永宁来了。“好。”永宁说。", True),
        ("永宁来了。永宁走了。", False),
        ("他去了,永宁今年六十岁。", False),
        ("永宁今年六十岁。", True),
        ("她叫永宁,很忙。永宁走了。", True),
        ("医生永宁说,好。", True),
        ("来看医生永宁的,好。", False),
        ("专访永宁。永宁来了。", True),
    ],
)
def test_a_name_is_borne_out_in_two_ways(text: str, holds: bool) -> None:
    assert NAMES.rules["names.is_borne_out_twice"].holds(Used(Spots(text), "永宁")) == holds


def test_where_nobody_is_sure_somebody_is_the_likeliest() -> None:
    told = "医生草上飞伸出手。“好。”草上飞点点头。"
    assert names(told) == []
    assert Speakers([told]).people.keys() == {"草上飞"}
    assert not Speakers(["天晴了。山上来了车。"]).people


def test_the_whole_name_stands_for_a_part_that_hardly_stands_alone() -> None:
    told = "“好。”卓玛笑着说。次仁卓玛来了。“好。”次仁卓玛说。" + "次仁卓玛去了。" * 3
    assert names(told) == ["次仁卓玛"]


def test_who_is_called_by_the_beginning_of_a_transcribed_name_has_the_whole() -> None:
    told = "村医卓玛央宗进门。“好。”卓玛说。“好。”卓玛走了。卓玛回来了。"
    assert names(told) == ["卓玛央宗"]


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
        ("那一年易卜拉欣·迪奥普三十岁。", ["易卜拉欣·迪奥普"]),
        ("她叫阿依莎·宾蒂·奥斯曼在院里工作。", ["阿依莎·宾蒂·奥斯曼"]),
        ("产房里，古丽娜尔·艾山接过孩子。", ["古丽娜尔·艾山"]),
    ],
)
def test_a_foreign_name_begins_with_its_clause(text: str, found: list[str]) -> None:
    assert list(foreign(Spots(folded(text)))) == found


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


def test_the_beginning_of_a_foreign_name_is_nobody() -> None:
    told = "负责人伊斯坦大·哈尼，布农族，今年四十一岁。返乡之前，她写了十年文案。负责人伊斯坦大的真心话。"
    assert people(told).keys() == {"伊斯坦大·哈尼"}


def test_words_that_end_in_a_post_and_a_name_are_no_longer_name() -> None:
    assert people("院长沈砚来了。“好。”院长沈砚说。“好。”院长沈砚点头。").keys() == {"沈砚"}


def test_a_name_that_goes_on_wherever_it_stands_is_longer() -> None:
    told = "第一个到的总是导诊员卓玛央金。她不看病。“好。”卓玛央金说。"
    assert people(told).keys() == {"卓玛央金"}


@pytest.mark.parametrize("sound", ["（出录音）", "【同期声】"])
def test_a_mark_of_sound_before_a_paragraph_is_no_part_of_it(sound: str) -> None:
    lines = ["村医沈砚背着药箱进门。", f"{sound}沈砚：“老人家，我来量血压。”", f"{sound}“慢慢坐起来。”沈砚说。"]
    found = find_quotes([*enumerate(lines)], Speakers(lines))
    assert [(one.speaker, one.text) for one in found] == [("沈砚", "老人家，我来量血压。"), ("沈砚", "慢慢坐起来。")]
