"""Where the scale turns: pairs of strings in one gap that are nearly as likely, each decided by one rule."""

from __future__ import annotations

import pytest

from crawler.mirror.context import Gap
from crawler.mirror.weighing import GAP, MARKS, Options, ordered, weights
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


def held(rule: str, before: str, option: str, behind: str, page: str = "") -> float:
    """Return how much of a rule holds for one string in a gap."""
    gap = Gap.at(before, behind, page)
    found = GAP.rules[rule].holds(Options(gap, [option], [option.rstrip("<\n")], option.endswith(("<", "\n"))))
    return found[0] if found else 0


@pytest.mark.parametrize(
    ("before", "option", "behind", "pairs", "triples"),
    [
        ("他王", "蔷", "好的", 1, 0),
        ("他", "王", "蔷的", 1, 0),
        ("他王", "蔷", "说的", 2, 1),
        ("士王", "蔷", "好的", 1, 1),
        ("他的", "士", "王蔷", 1, 1),
        ("士王", "蔷", "说的", 2, 2),
        ("护士", "王", "蔷说", 2, 3),
        ("他好", "王蔷", "说的", 1, 1),
        ("他士", "王蔷", "好的", 1, 1),
        ("他好", "士王蔷", "好的", 0, 1),
        ("他好", "护士王蔷", "好的", 0, 2),
        ("他士", "王蔷说", "好的", 1, 2),
        ("他士", "好", "蔷的", 0, 0),
        ("他长", "，", "护的", 0, 1),
        ("院长", "，", "护士", 0, 3),
        ("", "王", "", 0, 0),
    ],
)
def test_pairs_and_triples_of_the_page(before: str, option: str, behind: str, pairs: int, triples: int) -> None:
    page = "院长，护士王蔷说"
    assert held("gap.pair_elsewhere", before, option, behind, page) == pairs
    assert held("gap.triple_elsewhere", before, option, behind, page) == triples
    assert held("gap.pair_elsewhere", before, option, behind) == 0
    assert held("gap.triple_elsewhere", before, option, behind) == 0


@pytest.mark.parametrize(
    ("before", "option", "behind", "holds"),
    [
        ("他在", "。", "我们", True),
        ("他在", "家", "我们", False),
        ("现在", "。", "我们", False),
        ("他们", "在", "，我", True),
        ("他们", "在", "家里", False),
        ("他们", "在", "", False),
        ("现", "在", "，我", False),
        ("他们", "在\n", "", True),
        ("他们", "家\n", "", False),
    ],
)
def test_words_that_lead_others(before: str, option: str, behind: str, *, holds: bool) -> None:
    assert bool(held("gap.leading_before_mark", before, option, behind)) is holds


@pytest.mark.parametrize(
    ("before", "option", "behind", "holds"),
    [
        ("如何", "召开", "》一书", True),
        ("如何召", "开", "》一书", True),
        ("如何", "召", "开》一", True),
        ("如何", "方案", "》一书", False),
        ("如何", "召开", "，一书", False),
        ("如何", "召开", "现场会》", False),
        ("如何", "召开", "会议》", False),
    ],
)
def test_verbs_at_the_end_of_titles(before: str, option: str, behind: str, *, holds: bool) -> None:
    assert bool(held("gap.verb_before_title_end", before, option, behind)) is holds


@pytest.mark.parametrize(
    ("before", "option", "holds"),
    [
        ("他说：“好", "了\n", True),
        ("他说：“好", "了<", True),
        ("他说：“好", "”\n", False),
        ("他说好", "“\n", True),
        ("他说好", "《\n", True),
        ("他说《好", "（\n", True),
        ("他说《好", "了\n", False),
        ("他说好", "了\n", False),
        ("他说：“好", "了", False),
    ],
)
def test_quotations_left_open(before: str, option: str, *, holds: bool) -> None:
    assert bool(held("gap.left_open", before, option, "")) is holds


def test_the_end_of_the_text_ends_a_paragraph() -> None:
    """What opens a quotation there is as unlikely as at the end of a line."""
    for opening in "“《（":
        with GAP.weighing({"gap.left_open": 0.0}):
            weight = {behind: weights(Gap.at("他说好", behind), [opening])[0] for behind in ("", "的")}
        assert weights(Gap.at("他说好", ""), [opening])[0] == weight[""] - 8
        assert weights(Gap.at("他说好", "的"), [opening])[0] == weight["的"]


def test_nothing_is_likelier_than_nothing() -> None:
    assert weights(Gap.at("医院", "健康"), []) == []
