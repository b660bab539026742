"""Where the scale turns: pairs of strings in one gap that are nearly as likely, each decided by one rule."""

from __future__ import annotations

import pytest

from crawler.mirror.context import Gap
from crawler.mirror.weighing import GAP, MARKS, ordered, weights
from crawler.scoring import SETS

TURNS = """
gap.left_open | 他说：“看《京兆 | 尹⏎ | ”⏎ | |
gap.left_open | 他说：“看《轻工 | 业⏎ | ”⏎ | |
gap.left_open | 他说：“看《声 | ”⏎ | 音⏎ | |
gap.left_open | 他说：“看《房 | ”⏎ | 子⏎ | |
gap.pair_elsewhere | 护士王 | 蔷 | 钦 | 说得好 | 护士长王蔷是先进
gap.pair_elsewhere | 医生李 | 荃 | 豫 | 到场了 | 记者见到李荃医生
gap.pair_elsewhere | 医生李 | 赛 | 荃 | 到场了 | 记者见到李荃医生
gap.pair_elsewhere | 护士王 | 卵 | 蔷 | 说得好 | 护士长王蔷是先进
gap.triple_elsewhere | 护士王 | 蔷 | 个 | 说得好 | 护士王蔷是先进
gap.triple_elsewhere | 护士王 | 蔷 | 会 | 说得好 | 护士王蔷是先进
gap.triple_elsewhere | 护士王 | 敦 | 蔷 | 说得好 | 护士王蔷是先进
gap.triple_elsewhere | 护士王 | 为 | 蔷 | 说得好 | 护士王蔷是先进
gap.leading_before_mark | 大家 | 在 | 细 | 。他 |
gap.leading_before_mark | 我们今天 | 和 | 薄 | ，大 |
gap.leading_before_mark | 我们今天 | 借 | 和 | ，大 |
gap.leading_before_mark | 大家 | 鬼 | 在 | 。他 |
gap.verb_before_title_end | 写了《如何 | 召开 | 物资 | 》一书 |
gap.verb_before_title_end | 写了《如何 | 召开 | 事故 | 》一书 |
gap.verb_before_title_end | 写了《如何 | 杭州 | 召开 | 》一书 |
gap.verb_before_title_end | 写了《如何 | 文艺 | 召开 | 》一书 |
gap marks.misplaced | 医院， | 。 | 萤唉 | 健康 |
gap marks.misplaced | | 、 | 唱柠 | 健康 |
gap marks.misplaced | 医院 | 沏彼 | 。 | ，健康 |
gap marks.misplaced | 医院， | 泌涂 | 。 | 健康 |
gap marks.stop_in_speech | 他说：“打 | 。 | 算 | ”他走了 |
gap marks.stop_in_speech | 他说：“将 | 。 | 息 | ”他走了 |
gap marks.stop_in_speech | 他说：“苛 | 求 | 。 | ”他走了 |
gap marks.stop_in_speech | 他说：“登记 | 日 | 。 | ”他走了 |
gap marks.stop_before_opening | 大家都打 | 。 | 算 | 孔晓宇说 |
gap marks.stop_before_opening | 大家都将 | 。 | 息 | 目前情况 |
gap marks.stop_before_opening | 大家都苛 | 求 | 。 | 孔晓宇说 |
gap marks.stop_before_opening | 大家都登记 | 日 | 。 | 目前情况 |
gap marks.closes | 他说：“一生一 | ” | 世 | 的人 |
gap marks.closes | 他说：“公积 | ” | 金 | 的人 |
gap marks.closes | 他说：“小白 | 菜 | ” | 的人 |
gap marks.closes | 他说：“惬 | 意 | ” | 的人 |
gap marks.unopened | 他们很好 | ” | 望 | 他走了 |
gap marks.unopened | 发布了方案 | 》 | 镑 | 的人 |
gap marks.unopened | 发布了方案 | 细 | 》 | 的人 |
gap marks.unopened | 他们很好 | 相 | ” | 他走了 |
"""
"""Rule, what stands before the gap, what is likelier there and what is not, what stands behind, what else the page says;
⏎ for the end of a paragraph."""

ROWS = [[cell.strip().replace("⏎", "\n") for cell in row.split("|")] for row in TURNS.strip().splitlines()]


@pytest.mark.parametrize(("rule", "before", "likelier", "other", "behind", "page"), ROWS)
def test_what_turns_the_scale(rule: str, before: str, likelier: str, other: str, behind: str, page: str) -> None:
    gap = Gap.at(before, behind, page)
    assert ordered(gap, [other, likelier]) == [likelier, other]


def test_every_rule_turns_it_both_ways() -> None:
    named = {row[0] for row in ROWS}
    assert named == {*GAP.rules, *MARKS.rules} - {"gap.words", "gap.marks"}
    assert SETS["gap"] is GAP
    assert SETS["gap marks"] is MARKS


@pytest.mark.parametrize(("rule", "before", "likelier", "other", "behind", "page"), ROWS)
def test_a_rule_that_is_switched_off_weighs_nothing(
    rule: str, before: str, likelier: str, other: str, behind: str, page: str
) -> None:
    rules = GAP if rule in GAP.rules else MARKS
    gap = Gap.at(before, behind, page)
    whole = weights(gap, [likelier, other])
    with rules.weighing({rule: 0.0}):
        without = weights(gap, [likelier, other])
    assert [one == two for one, two in zip(whole, without, strict=True)].count(True) == 1
    assert weights(gap, [likelier, other]) == whole


def test_marks_weigh_where_they_stand_in_an_option() -> None:
    two, one = weights(Gap.at("他说：“我们很好", "他走了"), ["。”", "”。"])
    assert two > one
    inside, first = weights(Gap.at("医院", "健康"), ["玺，，", "玺，玺"])
    assert inside < first - 15
    digit, sign = weights(Gap.at("医院有", "床"), ["。?", "。，"])
    assert digit > sign + 15, "a question mark stands for a digit that is lost"
