"""Siblings of one title show what a form leaves open; a title that merely recurs shows nothing."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from crawler.dedupe.kin import other_cases
from crawler.dedupe.pair import Kin, Pair
from crawler.dedupe.relationship import judge
from crawler.dedupe.text import Text

FORM = (
    "本站窗口今天受理了{who}提出的申请，材料齐全，经办人当场登记，请申请人留意短信，也可以打电话来问。\n"
    "领取证件时请带上本人身份证和这张登记单，代领的人还要带上委托书，窗口中午不休息，周末也有人值班。\n"
    "登记单的号码是{number}，办结以前请妥善保管，遗失了可以到窗口补打一张，不收任何费用，当天就能拿到。\n"
    "排队的人多时请先取号，在大厅的椅子上坐着等，听到广播再过来，有老人和孩子的可以请保安帮忙先办，不用站着等。\n"
    "走廊尽头有饮水机和充电的地方，停车请到后院，前门只让救护车停，违停的车会被拖走，请大家互相体谅，谢谢配合。"
)


def text(name: str, day: int, number: int, who: str = "江边诊所", body: str = FORM) -> Text:
    filled = body.format(who=who, number=number)
    return Text(
        name, "清塘卫生站窗口手记", filled, f"2022-04-{day:02}", f"http://a.cn/{name}.html", agency="清塘卫生站"
    )


def rule(*siblings: Text) -> str:
    first = text("a", 1, 7001)
    found = {
        judge(Pair(*pair, lambda: Kin(first, siblings))).rule.name for pair in permutations((first, text("b", 1, 7102)))
    }
    assert len(found) == 1, "in either order"
    return found.pop().removeprefix("relationship.")


def test_two_siblings_that_differ_there_make_a_form_of_it() -> None:
    assert rule() == rule(text("c", 2, 7203)) == "same_title_and_day"
    assert rule(text("c", 2, 7203), text("d", 3, 7304)) == "filled_in_anew"


@pytest.mark.parametrize("place", ["，周末也有人值班", "，谢谢配合"])
def test_siblings_may_fill_in_what_is_empty_in_one(place: str) -> None:
    remarks = {"a": "", "b": "，补办的不收", "c": "，今日停电", "d": "，明早盘库"}
    first, second, *siblings = (
        text(name, 1, 7001, body=FORM.replace(place, place + remark)) for name, remark in remarks.items()
    )
    for pair in permutations((first, second)):
        assert judge(Pair(*pair, lambda: Kin(first, siblings))).rule.name == "relationship.filled_in_anew"
        assert judge(Pair(*pair)).rule.name != "relationship.filled_in_anew"


@pytest.mark.parametrize(
    "siblings",
    [
        (text("c", 2, 7203), text("d", 3, 7203)),
        (text("c", 2, 7001), text("d", 3, 7102)),
        (text("c", 2, 7001, who="河口诊所"), text("d", 3, 7001, who="山前诊所")),
        (text("c", 2, 7001, body=FORM.replace("大家", "各位")), text("d", 3, 7001, body=FORM.replace("大家", "街坊"))),
        (text("c", 2, 1, body="今天下雨。" * 40), text("d", 3, 2, body="昨天是晴天，{number}人来过。" * 20)),
    ],
    ids=["copies of each other", "copies of the pair", "that differ before it", "that differ behind it", "other texts"],
)
def test_other_siblings_show_nothing(siblings: tuple[Text, Text]) -> None:
    assert rule(*siblings) == "same_title_and_day"


@pytest.mark.parametrize(
    ("of_pair", "of_siblings", "found"),
    [(4000, 4000, "filled_in_anew"), (4001, 4000, "same_title_and_day"), (4000, 4001, "same_title_and_day")],
)
def test_a_long_text_is_compared_with_no_siblings(of_pair: int, of_siblings: int, found: str) -> None:
    more = "".join("了" if at % 9 else chr(0x5000 + at) for at in range(4000))
    missing = of_pair - len(text("a", 1, 7001).words.text), of_siblings - len(text("a", 1, 7001).words.text)
    numbers = {"a": 7001, "b": 7102, "c": 7203, "d": 7304}
    first, second, *siblings = (
        text(name, 1, number, body=FORM + more[: missing[name in "cd"]]) for name, number in numbers.items()
    )
    assert [len(one.words.text) for one in (first, second, *siblings)] == [of_pair] * 2 + [of_siblings] * 2
    pair = Pair(first, second, lambda: Kin(first, siblings))
    assert judge(pair).rule.name == f"relationship.{found}"


def test_what_is_filled_in_may_stand_first() -> None:
    body = "{number}号窗口手记如下。\n" + FORM.replace("{number}", "五〇六")
    numbers = {"a": 7001, "b": 7102, "c": 7203, "d": 7304, "e": 7405}
    first, second, *siblings = (text(name, 1, number, body=body) for name, number in numbers.items())
    for pair in permutations((first, second)):
        assert other_cases(Pair(*pair, lambda: Kin(first, siblings))) == tuple(siblings[:2])


def test_a_marked_correction_stays_one() -> None:
    put_right = replace(text("b", 1, 7102), title="【更正】清塘卫生站窗口手记")
    first = text("a", 1, 7001)
    pair = Pair(first, put_right, lambda: Kin(first, (text("c", 2, 7203), text("d", 3, 7304))))
    assert judge(pair).rule.name == "relationship.marked_correction"
