"""Posts that a sentence tells apart from the name of their bearer."""

from __future__ import annotations

import re

import pytest

from crawler.extract.interview.introduced import person_of, persons_of
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
        ("沈砚来了，他是说过的。", None),
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
