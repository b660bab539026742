"""Posts beside names, organs before them, and who is introduced: each reader by itself."""

from __future__ import annotations

import re

import pytest

from crawler.extract.headline import is_of_site
from crawler.extract.interview.apposed import post_as_printed, post_behind, post_by_pronoun, post_of, with_organ
from crawler.extract.interview.bearing import bearing
from crawler.extract.interview.couple import couple
from crawler.extract.interview.guests import Named, guests_of
from crawler.extract.interview.introduced import persons_of
from crawler.extract.interview.persons import Person


@pytest.mark.parametrize(
    ("behind", "post"),
    [
        (",今年六十三岁,市医院院长。", "市医院院长"),
        ("(市医院院长)来了", "市医院院长"),
        (",是“安宁之家”的院长。", "安宁之家的院长"),
        (",是「安宁之家」的院长。", "安宁之家的院长"),
        (",来了。", None),
        (",今年六十三岁。", None),
    ],
)
def test_the_post_behind_a_name(behind: str, post: str | None) -> None:
    assert post_behind(f"林以安{behind}", 3) == post


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("林以安来了。他是市医院的院长。", "市医院的院长"),
        ("林以安和张文来了。他是市医院的院长。", None),
        ("他是市医院的院长。林以安来了。", None),
        ("张文来了。他是市医院的院长。", None),
    ],
)
def test_the_post_that_a_pronoun_bears(text: str, post: str | None) -> None:
    assert post_by_pronoun(text, "林以安") == post


def test_words_that_are_a_post() -> None:
    assert post_of("流行病学调查队队长") == "流行病学调查队队长"
    assert post_of("来了") is None


@pytest.mark.parametrize(
    ("text", "post", "whole"),
    [
        ("市第一医院院长林以安", "院长", "市第一医院院长"),
        ("市第一医院的医生林以安", "医生", "医生"),
        ("在市第一医院,医生林以安来了", "医生", "市第一医院医生"),
        ("在医院,医生林以安来了", "医生", "医生"),
        ("医生林以安在市第一医院", "医生", "医生"),
        ("市第一医院医生林以安", "市第一医院医生", "市第一医院医生"),
        ("林以安", None, None),
    ],
)
def test_a_post_takes_the_organ_before_it(text: str, post: str | None, whole: str | None) -> None:
    found = with_organ(text, Person("林以安", post)).post
    assert found == whole or (found, post) == ("市第一医院医生", "医生")


@pytest.mark.parametrize(
    ("post", "plain", "printed", "found"),
    [
        ("市医院院长", "市医院院长林以安", "市醫院院長林以安", "市醫院院長"),
        ("市医院院长", "院长林以安在市医院", "院長林以安在市醫院", "市醫院院長"),
        ("院长", "林以安", "林以安", "院长"),
        (None, "林以安", "林以安", None),
    ],
)
def test_a_post_in_the_characters_that_were_printed(
    post: str | None, plain: str, printed: str, found: str | None
) -> None:
    assert post_as_printed(post, plain, printed) == found


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("市医院院长林以安来了。", {"林以安": "市医院院长"}),
        ("市民林以安来了。这位市医院院长说好。林以安走了。", {"林以安": "市医院院长"}),
        ("市民林以安来了。这名市医院院长说好。林以安走了。", {"林以安": "市医院院长"}),
        ("这位市医院院长说好。", {}),
    ],
)
def test_who_is_introduced(text: str, people: dict[str, str]) -> None:
    assert {one.name: one.post for one in persons_of(text) if one.post} == people


@pytest.mark.parametrize(
    ("printed", "agency", "org", "post"),
    [
        ("院长", "示例市卫生健康局", None, "院长"),
        ("局长", "示例市卫生健康局", "示例市卫生健康局", "局长"),
        ("党组书记", "示例市卫生健康局", "示例市卫生健康局", "党组书记"),
        ("市卫生健康局局长", "示例市卫生健康局", "示例市卫生健康局", "局长"),
        ("市医院局长", "示例市卫生健康局", "市医院", "局长"),
        ("市医院院长", "示例市卫生健康局", "市医院", "院长"),
        ("局长", None, None, "局长"),
        (None, "示例市卫生健康局", None, None),
    ],
)
def test_posts_of_the_page_s_own_agency(
    printed: str | None, agency: str | None, org: str | None, post: str | None
) -> None:
    (guest,) = guests_of([Named(Person("林以安", printed), "guests.label")], agency)
    assert (guest.org, guest.post) == (org, post)


def test_places_of_one_guest_complete_each_other() -> None:
    people = [
        Named(Person("林以安"), "a"),
        Named(Person("林以安", "院长"), "b", "市医院"),
        Named(Person("林以安", "主任"), "c"),
    ]
    (guest,) = guests_of(people, None)
    assert (guest.post, guest.org) == ("院长", "市医院")


def test_two_paragraphs_before_a_couple() -> None:
    names = re.compile("沈砚|何澜|林以安")
    assert couple("沈砚和何澜来了。他是外科医生,她是麻醉医生。", names)
    assert couple("\n沈砚和何澜来了。他是外科医生,她是麻醉医生。", names)


def test_the_first_organ_that_ends_so_is_the_whole_name() -> None:
    assert (
        bearing("示例市第一人民医院开门,市第一人民医院院长林以安来了", Person("林以安", "市第一人民医院院长"))[1]
        == "示例市第一人民医院"
    )
    assert bearing("示市医院开门,市医院院长林以安来了", Person("林以安", "市医院院长"))[1] == "市医院"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("示例日报", True),
        ("示例日报 要闻", True),
        ("示例日报 " + "闻" * 4, True),
        ("示例日报 " + "闻" * 5, False),
        ("义诊进社区", False),
        ("例" * 8 + "周刊", True),
        ("例" * 9 + "周刊", False),
    ],
)
def test_the_name_of_a_site_over_a_text(text: str, *, expected: bool) -> None:
    assert is_of_site(text) is expected
