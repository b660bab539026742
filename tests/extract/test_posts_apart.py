"""Posts that a sentence tells apart from the name of their bearer."""

from __future__ import annotations

import re

import pytest

from crawler.extract.interview.apposed import organs_of
from crawler.extract.interview.bearing import bearing
from crawler.extract.interview.guests import Named, guests_of
from crawler.extract.interview.introduced import person_of, persons_of
from crawler.extract.interview.persons import Person
from crawler.extract.interview.post_apart import post_apart
from crawler.text.fold import folded

NAMES = re.compile("沈砚|林以安")


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("沈砚来了。作为云溪市医院的矫形师，她做了三十年。", "云溪市医院的矫形师"),
        ("林以安走了。身为云溪市医院的矫形师，沈砚做了三十年。", "云溪市医院的矫形师"),
        (
            "林以安说，作为云溪市医院的矫形师，他做了三十年，这是他自己从来也没有想到过的事情，后来有人向他问起沈砚。",
            None,
        ),
        ("這位投訴接待員，桌上沒有牌子。沈砚來了。", "投诉接待员"),
        ("沈砚来了，她在自来水公司做检验员。", "自来水公司检验员"),
        ("沈砚走了，成了矫形师。", "矫形师"),
        ("沈砚收工了。云溪市医院消杀班班长的手电筒亮了一夜。", "云溪市医院消杀班班长"),
        ("沈砚收工了。云溪市医院消杀班班长林以安没有。", None),
        ("沈砚来了。林以安走了，他是检验员。", None),
        ("沈砚来了。二十岁以前，他是检验员。", None),
        ("沈砚来了，他当过检验员。", None),
        ("沈砚来了，他是云溪市医院过敏科主任，话不多。", "云溪市医院过敏科主任"),
    ],
)
def test_a_clause_means_who_was_named_last(text: str, post: str | None) -> None:
    assert post_apart(folded(text), "沈砚", NAMES) == post


@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        ("沈砚，四十岁，云溪市检验中心技术总监。", "沈砚", "云溪市检验中心技术总监"),
        ("沈砚（Carla），土生葡人，专科护士，做了很久。", "沈砚", "专科护士"),
    ],
)
def test_posts_in_clauses_behind(text: str, name: str, post: str) -> None:
    assert person_of(folded(text), name).post == post


def test_a_foreign_name_has_the_post_before_it() -> None:
    (person,) = persons_of(folded("云溪市医院的全科医生努尔兰·哈德尔有两样宝贝。"))
    assert (person.name, person.post) == ("努尔兰·哈德尔", "云溪市医院全科医生")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("沈砚走进门诊大厅。", []),
        ("沈砚走过护士站。", []),
        ("沈砚找小记者站。", []),
        ("第一站是虾山。", []),
        ("去年村里修了路。", []),
        ("沈砚去云溪市医院报名。", ["云溪市医院"]),
        ("云溪县卫生健康局局长沈砚。", ["云溪县卫生健康局"]),
    ],
)
def test_rooms_and_words_of_the_sentence_are_no_organs(text: str, found: list[str]) -> None:
    assert [organ for _, organ in organs_of(text, 0, 99)] == found


@pytest.mark.parametrize(
    ("post", "org"),
    [
        ("在抽血室站了三十二年的护士", None),
        ("现为云溪市医院护士", "云溪市医院"),
        ("云溪市医院过敏反应科主任", "云溪市医院过敏反应科"),
        ("以下为云溪市医院护士", "云溪市医院"),
    ],
)
def test_an_organ_is_no_clause(post: str, org: str | None) -> None:
    assert bearing(f"{post}沈砚来了。", Person("沈砚", post))[1] == org


@pytest.mark.parametrize(("first", "second"), [("教育局", "云溪区教育局"), ("云溪区教育局", "教育局")])
def test_of_two_forms_of_an_organ_the_longer_is_kept(first: str, second: str) -> None:
    people = [Named(Person("沈砚", "局长"), "a", first), Named(Person("沈砚", "局长"), "b", second)]
    assert [one.org for one in guests_of(people, None)] == ["云溪区教育局"]
