"""Lines over a transcript or a notice: which tell when and where an event is, and which need another beside them."""

from __future__ import annotations

import pytest

from crawler.extract.event_fields import heads_talk, is_of_event, is_row_of_event
from crawler.extract.lines import Line

TIME, PLACE, THEME, OTHER = "时间：5月6日", "地点：清江市", "主题：春季义诊", "好人好事"


@pytest.mark.parametrize(
    ("line", "behind", "heads", "tells_time"),
    [
        (TIME, [], False, False),
        (TIME, [OTHER], False, False),
        (TIME, [PLACE], True, True),
        (TIME, [OTHER, THEME], True, True),
        (TIME, [TIME], False, False),
        (PLACE, [], True, False),
        (PLACE, [THEME], True, False),
        (THEME, [], False, False),
        (THEME, [OTHER], False, False),
        (THEME, [TIME], True, False),
        (THEME, [OTHER, PLACE], True, False),
        (THEME, [THEME], False, False),
        (OTHER, [TIME, PLACE, THEME], False, False),
    ],
)
def test_lines_that_tell_of_an_event(line: str, behind: list[str], *, heads: bool, tells_time: bool) -> None:
    lines = [Line(one) for one in behind]
    assert heads_talk(Line(line), lines) is heads
    assert is_of_event(Line(line), lines) is tells_time


@pytest.mark.parametrize(
    ("row", "rows", "is_of"),
    [
        ("时间\t5月6日", ["地点\t清江市"], True),
        ("时间\t5月6日", ["人数\t30", "主题\t春季义诊"], True),
        ("时间\t5月6日", ["主办单位\t清江市卫生局"], False),
        ("时间\t5月6日", [], False),
        ("人数\t30", ["地点\t清江市"], False),
    ],
)
def test_a_row_tells_the_time_of_an_event(row: str, rows: list[str], *, is_of: bool) -> None:
    assert is_row_of_event(row, rows) is is_of


@pytest.mark.parametrize("label", "地点 地址 会议地点 出席 受访嘉宾 嘉宾 访谈嘉宾 采访对象 主持人".split())
def test_who_takes_part_and_where_head_a_talk(label: str) -> None:
    for line in (f"{label}：林以安", f"【{label}】林以安", f"{label} : 林以安"):
        assert heads_talk(Line(line), []), line
        assert is_of_event(Line(TIME), [Line(line)]), line
    assert not heads_talk(Line(f"{label}林以安"), [])


@pytest.mark.parametrize("label", "主题 题目 话题 会议主题".split())
def test_what_it_is_about(label: str) -> None:
    assert is_of_event(Line(TIME), [Line(f"{label}：春季义诊")])


@pytest.mark.parametrize("label", "时间 日期 会议时间 日期及时间".split())
def test_when_it_is(label: str) -> None:
    assert is_of_event(Line(f"{label}：5月6日"), [Line(PLACE)])
