"""Which quotation marks a page prints makes no difference to what is said in them; all is invented."""

from __future__ import annotations

import pytest

from crawler.extract.interview import read_interview
from crawler.extract.interview.outer_marks import with_outer_marks
from crawler.items import Block


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("他说：『够用。』", "他说：“够用。”"),
        ('他说："够用。"她说："不够。"', "他说：“够用。”她说：“不够。”"),
        ("他说：＂够用。＂", "他说：“够用。”"),
        ("他说：〝够用。〞", "他说：“够用。”"),
        ("他说：‘够用。’", "他说：“够用。”"),
        ("他说：『她说「够用」。』", "他说：“她说「够用」。”"),
        ("他说：「她说『够用』。」", "他说：「她说『够用』。」"),
        ("他说：“她说‘够用’。”", "他说：“她说‘够用’。”"),
        ("他说：“够用。”", "他说：“够用。”"),
        ('"够用。', "“够用。"),
        ('屏幕有5"大，他说：“够用。”', '屏幕有5"大，他说：“够用。”'),
        ("好’。『够用。』", "好’。“够用。”"),
        ("他说：“够用。", "他说：“够用。"),
        ("“她说『够用』。", "“她说『够用』。"),
        ("他说：『够用。", "他说：『够用。"),
        ("「他说『够用』，", "「他说『够用』，"),
        ('"够用。\n他说"不够"。', "“够用。\n他说“不够”。"),
    ],
)
def test_the_outermost_marks_are_of_one_kind(text: str, expected: str) -> None:
    assert with_outer_marks(text) == expected


@pytest.mark.parametrize(("opens", "closes"), ["“”", "「」", "『』", '""', "‘’"])
def test_a_portrait_is_read_whatever_marks_it_prints(opens: str, closes: str) -> None:
    lines = (
        "云溪县医院院长沈砚在走廊里等我，他今年五十岁，他从医三十年。",
        f"{opens}我每天都来看一看。{closes}他说。",
        f"沈砚笑了：{opens}我不累，我喜欢。{closes}",
        f"{opens}我明天还来。{closes}沈砚说。",
    )
    title = "专访院长沈砚" if opens in '"‘' else "院长的走廊"
    found = read_interview([Block("paragraph", line) for line in lines], title=title)
    assert found
    assert [one.name for one in found.guests] == ["沈砚"]
    assert [(one.speaker, one.text) for one in found.quotes] == [
        ("沈砚", "我每天都来看一看。"), ("沈砚", "我不累，我喜欢。"), ("沈砚", "我明天还来。")
    ]  # fmt: skip
