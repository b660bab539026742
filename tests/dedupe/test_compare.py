"""How much of a text another holds, and where the two contradict each other."""

from __future__ import annotations

import sys
from collections import Counter
from types import FrameType

import pytest

from crawler.dedupe.compare import Comparison, compare
from crawler.dedupe.words import Words
from crawler.text.normalise import compared

A = "清晨的广场上医务人员为老人量血压测血糖"
B = "他们耐心回答居民提出的每一个问题直到中午"
C = "志愿者送上热茶并且发放了健康手册和药盒"
D = "活动负责人介绍今后将定期走进社区送服务"
E = "附近学校师生也前来参观学习急救技能要领"
LONG_B, LONG_D = f"{B}还不肯离去", f"{D}还开办讲座"
SNOW = "北方冬季漫长雪后初霁山川银装素裹孩子们堆起高高的雪人用胡萝卜做鼻子笑声传遍整条街巷炉火旁祖母讲述古老传说"
SEA = "南国海滨渔船归港码头灯火通明搬运工人忙碌穿梭箱笼里跳跃着鲜活鱼虾商贩高声议价货车整夜飞驰天亮之前送达各处"


def words(body: str) -> Words:
    """Return the words of a text as they are written, numbers too."""
    sentences = tuple(filter(None, compared(body).split("\n")))
    return Words("".join(sentences), sentences)


def figures(found: Comparison) -> tuple[float, int, int]:
    return found.share, found.shared, found.sentences


def both(one: list[str], other: list[str]) -> Comparison:
    """Compare two texts, given by their sentences, there and back."""
    there, back = (compare(words("。".join(x)), words("。".join(y))) for x, y in ((one, other), (other, one)))
    assert figures(there) == figures(back)
    assert there.spots == back.spots
    assert sorted((edit.one, edit.other, edit.before, edit.behind) for edit in there.edits) == sorted(
        (edit.other, edit.one, edit.before, edit.behind) for edit in back.edits
    )
    return there


def test_what_each_has_ahead_of_what_both_have() -> None:
    assert both([A, B], [A, B, SNOW]).ahead == (0, 0)
    assert both([SNOW, A, B], [A, B]).ahead == (len(SNOW), 0)


def edits(one: list[str], other: list[str]) -> list[tuple[str, str]]:
    return [(edit.one, edit.other) for edit in both(one, other).edits]


@pytest.mark.parametrize(
    ("one", "other", "shared", "sentences"),
    [
        ([A, B, C], [A, B, C], 57 + 1, 3),
        ([A, C], [A, B, C], 38, 2),
        ([C, A, B], [A, B, C], 58, 3),
        ([A, LONG_B, B], [A, C], 19, 1),
        ([A, B, A], [A, A], 38, 2),
        ([A, B], [SNOW, A, B], 39, 2),
        ([A, B], [A, B, SNOW], 39, 2),
        ([SEA, A, B], [A, B, SNOW], 39, 2),
        ([A, B[:10]], [A, B, C], 29, 2),
        ([A, B[:8]], [A, B, C], 27, 2),
        ([B[10:], C], [A, B, C], 29, 2),
        ([B[12:], C], [A, B, C], 27, 2),
        ([A, B[:10]], [A, B], 29, 1),
        ([B[10:], C], [B, C], 29, 1),
        ([B[10:], C], [SNOW, SEA, A, B, C], 29, 2),
        ([A, B[:10]], [A, SNOW, SEA, B, C], 29, 2),
        ([A, B], [A, SNOW, SEA + B, C], 39, 1),
        ([B, C], [A, B + SEA, SNOW, C], 39, 1),
        ([A, LONG_B[:7]], [A, LONG_B, C], 19, 1),
        ([LONG_B[18:], C], [A, LONG_B, C], 19, 1),
        ([A], [SNOW], 0, 0),
        ([A], [""], 0, 0),
        ([""], [""], 0, 0),
    ],
)
def test_cuts_and_additions(one: list[str], other: list[str], shared: int, sentences: int) -> None:
    found = both(one, other)
    size = min(len("".join(one)), len("".join(other)))
    assert figures(found) == (shared / size if size else 0.0, shared, sentences)
    assert found.edits == []


@pytest.mark.parametrize(
    ("old", "new", "edit"),
    [
        ("每一个", "所有", ("每一个", "所有", "民提出的", "问题直到")),
        ("每一个", "", ("每一个", "", "民提出的", "问题直到")),
        ("每一个", "每一个难", ("", "难", "的每一个", "问题直到")),
        ("每一个", "每个", ("一", "", "提出的每", "个问题直")),
        ("每一个", "全家老小每一个", ("", "全家老小", "民提出的", "每一个问")),
        ("每一个", "每一回", ("个", "回", "的每一", "问题直到")),
    ],
)
def test_what_differs_within_a_sentence(old: str, new: str, edit: tuple[str, str, str, str]) -> None:
    for before, behind in (([A], [C]), ([A, E], [C, D])):
        found = compare(
            words("。".join([*before, B, *behind])), words("。".join([*before, B.replace(old, new), *behind]))
        )
        [made] = found.edits
        assert (made.one, made.other) == edit[:2]
        assert edit[2].endswith(made.before) or made.before.endswith(edit[2])
        assert made.behind == edit[3]
        assert found.spots == 1
        assert found.sentences == len(before) + len(behind)


def test_how_much_is_shared_around_an_edit() -> None:
    changed = LONG_B.replace("每一个", "所有")
    assert figures(both([A, LONG_B, C], [A, changed, C])) == (60 / 62, 60, 2)
    assert figures(both([LONG_B], [changed])) == (22 / 24, 22, 0)
    fuller = LONG_B.replace("每一个", "全家老小每一个")
    assert figures(both([A, LONG_B, C], [A, fuller, C])) == (1.0, 63, 2)
    assert figures(both([fuller], [LONG_B])) == (1.0, 25, 0)


def test_stretches_in_which_edits_lie() -> None:
    first, second = B.replace("每一个", "所有"), D.replace("定期", "常年")
    assert both([A, B, C, D, E], [A, first, C, second, E]).spots == 2
    assert both([A, B, D, E], [A, first, second, E]).spots == 1
    assert edits([A, B, C, D, E], [A, first, C, second, E]) == [("每一个", "所有"), ("定期", "常年")]
    assert sorted(edits([A, B, D, E], [A, first, second, E])) == sorted([("每一个", "所有"), ("定期", "常年")])


@pytest.mark.parametrize(
    ("own", "others", "is_cut"),
    [(8, 24, True), (8, 23, False), (12, 24, True), (13, 25, False), (13, 26, True), (24, 24, False), (0, 8, True)],
)
def test_what_stands_before_the_first_and_behind_the_last_common_words(own: int, others: int, *, is_cut: bool) -> None:
    one, other = SNOW[:own], SEA[:others]
    assert edits([one, A, B], [other, A, B]) == ([] if is_cut else [(one, other)])
    assert edits([A, B, one], [A, B, other]) == ([] if is_cut else [(one, other)])


def test_a_short_line_at_an_edge_stands_in_the_place_of_another_whatever_lies_beyond_it() -> None:
    fields, beyond = ("考场在红旗镇中学", "考场在桐坪镇职业培训学校"), SEA[:30]
    for one, other in ((fields[0], beyond + fields[1]), (fields[1], beyond + fields[0])):
        assert len(edits([one, A, B], [beyond, other.removeprefix(beyond), A, B])) == 1
        assert len(edits([A, B, one], [A, B, other.removeprefix(beyond), beyond])) == 1
    assert edits([LONG_D, LONG_B, A, B], [fields[1], A, B]) == [], "a sentence that was cut"
    assert edits([A, B, LONG_D, LONG_B], [A, B, fields[1]]) == []


def test_what_stands_in_each_others_place_inside_is_an_edit_however_long() -> None:
    assert edits([A, SNOW[:8], B], [A, SEA[:30], B]) == [(SNOW[:8], SEA[:30])]
    assert edits([A, SNOW[:8], B, C], [C, A, SEA[:30], B]) == [(SNOW[:8], SEA[:30])]
    assert edits([A, SNOW[:8], B, C], [C, SEA[:30], B, A]) == [(SNOW[:8], SEA[:30])], "before the same sentence"
    assert edits([C, B, SNOW[:8], A], [A, B, SEA[:30], C]) == [(SNOW[:8], SEA[:30])], "behind the same sentence"


def test_the_edge_of_one_text_is_enough() -> None:
    assert edits([B, A, SNOW[:8]], [A, SEA[:30], B]) == []
    assert edits([A, SEA[:8], B], [B, A, SNOW[:30]]) == []
    assert edits([SNOW[:8], A, B], [B, SEA[:30], A]) == []
    assert edits([B, SEA[:8], A], [SNOW[:30], A, B]) == []


def test_the_same_words_beside_another_lines_end_are_no_edit() -> None:
    assert edits([A, B[:7]], [A, B[:5], B[5:7]]) == []


def test_words_at_the_edge_of_a_text() -> None:
    for more, is_cut in ((8, True), (7, False)):
        assert edits([A, B], [A, B + SNOW[:more]]) == ([] if is_cut else [("", SNOW[:more])]), more
        assert edits([A, B], [SNOW[:more] + A, B]) == ([] if is_cut else [("", SNOW[:more])]), more


def test_words_within_the_first_or_last_sentence_are_no_edge() -> None:
    for old, new in (("每一个", f"每一个{SNOW[:9]}"), ("每一个", f"每一个{SNOW[:30]}"), ("每一个", SNOW[:30])):
        changed = LONG_B.replace(old, new)
        for one, other in (([A, LONG_B], [A, changed]), ([LONG_B, C], [changed, C]), ([LONG_B], [changed])):
            [edit] = edits(one, other)
            assert edit in (("", new.removeprefix(old)), (old, new)), (one, other)


def test_words_added_at_the_end_of_a_sentence_inside() -> None:
    for more, is_cut in ((24, True), (23, False)):
        for longer in (B + SNOW[:more], SNOW[:more] + B):
            assert edits([A, B, C], [A, longer, C]) == ([] if is_cut else [("", SNOW[:more])]), more
    middle = B[:10] + SNOW[:40] + B[10:]
    assert edits([A, B, C], [A, middle, C]) == [("", SNOW[:40])]


def test_whole_sentences_beside_an_edit_are_cuts() -> None:
    first, second = LONG_B.replace("每一个", "所有"), LONG_D.replace("定期", "常年")
    both_edits = [("定期", "常年"), ("每一个", "所有")]
    for own in (SNOW[:12], SNOW[:5], "甲"):
        assert sorted(edits([A, LONG_B, own, LONG_D, E], [A, first, second, E])) == both_edits, own
    assert sorted(edits([A, LONG_B, SNOW[:12], SEA[:9], LONG_D, E], [A, first, second, E])) == both_edits
    one, other = f"上午{SNOW[:10]}", f"上午{SEA[:12]}"  # of two that begin alike the first is cut
    assert edits([A, LONG_B, one, other, E], [A, first, other, E]) == [("每一个", "所有")]
    assert edits([A, LONG_B, f"{SNOW[:10]}上午", LONG_D + "上午", E], [A, LONG_B, second + "上午", E]) == [
        ("定期", "常年")
    ]
    # what is cut begins, or ends, like what follows, or stands before it
    assert sorted(edits([A, LONG_B, f"活动{SNOW[:9]}", LONG_D, E], [A, first, second, E])) == both_edits
    assert sorted(edits([A, LONG_B, f"{SNOW[:9]}离去", LONG_D, E], [A, first, second, E])) == both_edits
    assert len(edits([A, LONG_B + SNOW[:9], LONG_D, E], [A, first, second, E])) == 3, "no sentence, but more in one"


def test_an_edit_of_whole_sentences_may_stand_beside_words_of_both() -> None:
    for ahead in ("清江融媒讯本报记者", ""):
        found = both([ahead + A, SNOW[:6], C], [A, SEA[:12], C]).edits
        assert [(edit.one, edit.other, edit.whole) for edit in found] == [(SNOW[:6], SEA[:12], True)], ahead
    [edit] = both([A, B + SNOW[:6], C], [A, B + SEA[:9], C]).edits
    assert not edit.whole


def test_eight_characters_in_a_row_are_no_chance() -> None:
    assert both([SNOW[:8] + SEA[:10]], [SEA[20:30] + SNOW[:8]]).shared == 8
    assert both([SNOW[:7] + SEA[:10]], [SEA[20:30] + SNOW[:7]]).shared == 0


def steps(count: int) -> int:
    """Return how many steps it takes to compare texts of so many sentences, of which every second differs."""
    made = [f"第{at}号村卫生室今年接诊{at * 7 % 1000}人次" for at in range(count)]
    changed = [sentence.replace("今年", "去年") if at % 2 else sentence for at, sentence in enumerate(made)]
    apart = "全市医疗机构要落实各项制度"
    cases = [
        (made, changed),
        (["".join(made)], ["".join(changed)]),
        ([apart, "第1村"] * count, [apart, "第2村"] * count),
    ]
    texts = [[words("。".join(sentences)) for sentences in case] for case in cases]
    taken = Counter[str]()

    def trace(frame: FrameType, event: str, _: object) -> object:
        frame.f_trace_opcodes = True
        taken[event] += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        for one, other in texts:
            compare(one, other)
    finally:
        sys.settrace(before)
    return taken["opcode"]


def test_steps_grow_as_texts_do() -> None:
    assert steps(200) < 2.2 * steps(100)


def test_edits_one_by_one_are_all_of_them() -> None:
    found = both(
        [A, B, C, D, E], [A, B.replace("老人", "病人").replace("中午", "傍晚"), C, D.replace("今后", "明年"), E]
    )
    assert list(found.each_edit()) == found.edits
    assert found.edits
