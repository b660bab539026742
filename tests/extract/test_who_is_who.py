"""Who is who in running text: by he and she, by what all call somebody, by age, by a post that stands apart; all is invented."""

from __future__ import annotations

import re

import pytest

from crawler.extract.interview.couple import Half, couple
from crawler.extract.interview.familiar import called_so, elder
from crawler.extract.interview.persons import Person
from crawler.extract.interview.post_apart import post_apart
from crawler.extract.interview.presented import presented
from crawler.extract.interview.pronouns import by_word, goes_on_with
from crawler.extract.interview.protagonist import protagonist

NAMES = re.compile("沈砚|何澜|林以安")
BOTH = {"沈砚": Half("他", "外科医生"), "何澜": Half("她", "麻醉医生")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("沈砚和何澜是一对夫妻。他是外科医生,她是麻醉医生。", BOTH),
        ("\n沈砚和何澜是一对夫妻。他是外科医生,她是麻醉医生。", BOTH),
        ("沈砚和何澜" + "好" * 114 + "。他是外科医生,她是麻醉医生。", BOTH),
        ("沈砚和何澜" + "好" * 115 + "。他是外科医生,她是麻醉医生。", {}),
        ("沈砚和何澜来了。\n他是外科医生,她是麻醉医生。", {}),
        ("沈砚、何澜和林以安来了。他是外科医生,她是麻醉医生。", {}),
        ("沈砚和何澜来了,沈砚笑了。他是外科医生,她是麻醉医生。", BOTH),
        ("沈砚来了。他是外科医生,她是麻醉医生。", {}),
        ("沈砚和何澜是一对夫妻。", {}),
    ],
)
def test_he_and_she_of_two(text: str, expected: dict[str, Half]) -> None:
    assert couple(text, NAMES) == expected


@pytest.mark.parametrize(
    ("text", "near", "far"),
    [
        ("沈砚来了。他笑了。", "他", "他"),
        ("沈砚来了,她笑了。", "她", "她"),
        ("沈砚来了。\n他笑了。", None, "他"),
        ("沈砚来了,他笑了。沈砚走了,她笑了。", None, None),
        ("沈砚来了,他笑了。沈砚走了,她笑了。沈砚说,他累。", "他", "他"),
        ("沈砚来了,何澜走了,他笑了。", None, None),
        ("沈砚来了。", None, None),
        ("沈砚来了,他们笑了。", None, None),
        ("沈砚" + "好" * 79 + ",他笑了。", "他", "他"),
        ("沈砚" + "好" * 80 + ",他笑了。", None, None),
    ],
)
def test_by_which_pronoun_a_text_goes_on(text: str, near: str | None, far: str | None) -> None:
    assert goes_on_with(text, ["沈砚"], NAMES, far=False) == near
    assert goes_on_with(text, ["沈砚"], NAMES, far=True) == far


@pytest.mark.parametrize(
    ("word", "pronoun"), [("王女士", "她"), ("葛大姐", "她"), ("王先生", "他"), ("石大叔", "他"), ("院长", None)]
)
def test_the_pronoun_of_a_word_for_somebody(word: str, pronoun: str | None) -> None:
    assert by_word(word) == pronoun


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("沈砚看病,大家叫他灯芯。灯芯来了。", {"灯芯": "沈砚"}),
        ("沈砚看病,大家叫他灯芯。", {}),
        ("沈砚看病,大家叫他何澜。何澜来了。", {}),
        ("沈砚来了。\n大家叫他灯芯。灯芯笑了。", {"灯芯": "林以安"}),
        ("天晴了。\n沈砚看病,大家叫他灯芯。灯芯来了。", {"灯芯": "沈砚"}),
        ("何澜和沈砚看病,大家叫他灯芯。灯芯来了。", {"灯芯": "沈砚"}),
        ("沈砚看病,大家叫他灯芯。何澜看病,大家叫她灯芯。", {"灯芯": "沈砚"}),
        ("他看病,大家叫他老曲。老曲来了。", {"老曲": "老曲"}),
        ("沈砚看病,大家叫他老曲。老曲来了。", {"老曲": "老曲"}),
        ("沈砚看病,大家叫他老沈。老沈来了。", {"老沈": "沈砚"}),
        ("沈砚看病,大家叫他小砚。小砚来了。", {"小砚": "沈砚"}),
        ("沈砚看病,大家叫他老螺。老螺来了。", {"老螺": "沈砚"}),
    ],
)
def test_whom_all_call_so(text: str, expected: dict[str, str]) -> None:
    assert called_so(text, ["沈砚", "何澜"], "林以安") == expected


def test_nobody_is_called_so_where_nobody_is_named() -> None:
    assert called_so("大家叫他灯芯。灯芯笑了。", ["沈砚"], None) == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("沈砚今年60岁。", "沈砚"),
        ("沈砚今年59岁。", None),
        ("沈砚今年六十岁。", "沈砚"),
        ("80岁的沈砚来了。", "沈砚"),
        ("沈砚" + "好" * 11 + "60岁。", "沈砚"),
        ("沈砚" + "好" * 12 + "60岁。", None),
        ("60岁" + "好" * 11 + "沈砚", "沈砚"),
        ("60岁" + "好" * 12 + "沈砚", None),
        ("沈砚来了。80岁。", None),
        ("80岁。沈砚来了。", None),
        ("沈砚80岁,何澜还小。何澜在。何澜今年82岁。", None),
    ],
)
def test_who_is_old(text: str, name: str | None) -> None:
    assert elder(text, ["沈砚", "何澜"]) == name


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("林以安说,作为矫形师," + "好" * 28 + "沈砚来了。", "矫形师"),
        ("林以安说,作为矫形师," + "好" * 29 + "沈砚来了。", None),
        ("林以安走了,他是矫形师,沈砚来了。", None),
        ("他是矫形师,沈砚来了。", "矫形师"),
        ("沈砚来了。曾在医院,他是矫形师。", None),
        ("沈砚曾来过。他是矫形师。", "矫形师"),
    ],
)
def test_whom_a_post_apart_means(text: str, post: str | None) -> None:
    assert post_apart(text, "沈砚", NAMES) == post


@pytest.mark.parametrize(
    ("clause", "name"),
    [("好" * 16 + "的林安说", "林安"), ("好" * 17 + "的林安说", "林安"), ("好" * 18 + "的林安说", None), ("好的林安说", "林安"), ("的林安说", "林安")],
)  # fmt: skip
def test_how_far_before_a_name_it_is_told_who_bears_it(clause: str, name: str | None) -> None:
    found = presented(clause, 0)
    assert (found and found.name) == name


def article(*paragraphs: set[str]) -> str:
    """Return paragraphs that name some persons."""
    return "\n".join("、".join(sorted(names)) + "。" for names in paragraphs)


def told_of(first: list[int], other: list[int], length: int = 20) -> str | None:
    """Return of whom an article tells whose paragraphs name 沈砚, a name alone, and 何澜, who has a post."""
    paragraphs = [{name for name, at in (("沈砚", first), ("何澜", other)) if number in at} for number in range(length)]
    return protagonist(article(*paragraphs), {"沈砚": Person("沈砚"), "何澜": Person("何澜", "院长")})


@pytest.mark.parametrize(
    ("first", "other", "name"),
    [
        ([0], [2, 3, 4, 5, 6], "沈砚"),
        ([1], [2, 3, 4, 5, 6], "沈砚"),
        ([2], [3], "何澜"),
        ([0], [2, 3, 4, 5, 9], "何澜"),
        ([0], [2, 3, 4, 9], "沈砚"),
        ([0], [2, 3, 4, 5], "沈砚"),
    ],
)
def test_what_outweighs_to_be_named_first(first: list[int], other: list[int], name: str) -> None:
    assert told_of(first, other) == name


def test_the_given_name_alone_tells_of_somebody() -> None:
    text = "文康来了。\n天晴了。\n何澜来了。\n冉文康走了。"
    assert protagonist(text, {"何澜": Person("何澜"), "冉文康": Person("冉文康")}) == "冉文康"
