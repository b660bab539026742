"""Dates: days of the week, words for hours, English months, and lines of nothing but a moment or a time of day."""

from __future__ import annotations

import pytest

from crawler.text.dates import AGO, LONGEST_STAMP, MONTHS, assembled, find, is_clock, parse, stamp


def iso(text: str) -> str | None:
    return moment.iso if (moment := parse(text)) else None


@pytest.mark.parametrize("day", "一二三四五六日天")
def test_days_of_the_week(day: str) -> None:
    for week in "星期 周 週 礼拜 禮拜".split():
        for printed in (f"{week}{day}", f"（{week}{day}）", f"({week}{day}) "):
            assert iso(f"2024-05-06 {printed}10:11") == "2024-05-06T10:11:00+08:00", printed
    for printed in (f"（{day}）", f"({day})", f"({day}) "):
        assert iso(f"2024-05-06 {printed}10:11") == "2024-05-06T10:11:00+08:00", printed


@pytest.mark.parametrize(
    ("clock", "time"),
    [
        ("10时整", "10:00"),
        ("10時正", "10:00"),
        ("10点整", "10:00"),
        ("10點正", "10:00"),
        ("10时半", "10:30"),
        ("10点半", "10:30"),
        ("10时11分", "10:11"),
        ("10點11", "10:11"),
        ("10∶11", "10:11"),
        ("10：11", "10:11"),
        (", 北京时间10:11", "10:11"),
        ("，發佈時間 10:11", "10:11"),
        ("北京时间10:11", "10:11"),
        ("海灣城時間10:11", "10:11"),
        ("發布時间10:11", "10:11"),
        ("10:11:12", "10:11:12"),
        ("10∶11∶12", "10:11:12"),
        ("3:05 AM", "03:05"),
        ("3:05 am", "03:05"),
        ("3:05 PM", "15:05"),
        ("3:05pm", "15:05"),
        ("3:05 Pm", "15:05"),
        ("中午12:05", "12:05"),
    ],
)
def test_times_of_day(clock: str, time: str) -> None:
    whole = time if time.count(":") == 2 else f"{time}:00"
    assert iso(f"2024-05-06 {clock}") == f"2024-05-06T{whole}+08:00"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("发布时间：22-03-19", "2022-03-19"),
        ("發布時間: 22.03.19", "2022-03-19"),
        ("发布日期：22/03/19", "2022-03-19"),
        ("民国一一三年五月六日", "2024-05-06"),
        ("中華民國一○○年五月六日", "2011-05-06"),
        ("二〇二四年五月廿六日", "2024-05-26"),
        ("二〇二四年五月卅一日", "2024-05-31"),
        ("80年3月17日", "1980-03-17"),
        ("79年3月17日", "2079-03-17"),
        ("民國100年3月17日", "2011-03-17"),
        ("２０２４／０２／２６", "2024-02-26"),
        ("２０２４－０２－２９", "2024-02-29"),
    ],
)
def test_years_and_numerals(text: str, day: str) -> None:
    assert iso(text) == day


@pytest.mark.parametrize("number", range(1, 13))
def test_english_months(number: int) -> None:
    month = MONTHS[number - 1].title()
    for day, end in ((1, "st"), (2, "nd"), (3, "rd"), (4, "th")):
        told = f"1999-{number:02}-{day:02}"
        for text in (f"{month} {day}{end}, 1999", f"{day}{end} {month} 1999", f"{day} {month}. 1999"):
            assert iso(text) == told, text
    for week in "Mon Tue Wed Thu Fri Sat Sun Thursday".split():
        for text in (f"{month} 4 {week} 2019", f"{month} 4, {week} 2019"):
            assert iso(f"{text} 10:11") == f"2019-{number:02}-04T10:11:00+08:00", text
        for between in (" ", ", ", " - "):
            assert iso(f"{month} 4 2019{between}{week} 10:11") == f"2019-{number:02}-04T10:11:00+08:00", between


@pytest.mark.parametrize("century", ["19", "20"])
def test_months_in_numerals_and_days_in_english(century: str) -> None:
    for day, end in ((1, "st"), (2, "nd"), (3, "rd"), (4, "th"), (5, "")):
        assert iso(f"十一月 {day}{end}, {century}14") == f"{century}14-11-0{day}"
    assert iso(f"十一月 5th, {century}145") is None


@pytest.mark.parametrize(
    ("text", "behind", "moment"),
    [
        ("2024-05-06 10:11", "", "2024-05-06T10:11:00+08:00"),
        ("[2024-05-06 10:11 星期一]", "", "2024-05-06T10:11:00+08:00"),
        ("2024-05-06", "10:11", "2024-05-06T10:11:00+08:00"),
        ("2024-05-06", "阅读", None),
        ("2024-05-06", "", None),
        ("2024-05-06", "10:11 阅读", None),
        ("发布于2024-05-06 10:11", "", None),
        ("2024-05-06 10:11" + "。" * (LONGEST_STAMP - 16), "", "2024-05-06T10:11:00+08:00"),
        ("2024-05-06 10:11" + "。" * (LONGEST_STAMP - 15), "", None),
    ],
)
def test_a_line_of_nothing_but_a_moment(text: str, behind: str, moment: str | None) -> None:
    found = stamp(text, behind)
    assert (found and found.iso) == moment


def test_a_line_of_nothing_but_a_time_of_day() -> None:
    assert [is_clock(text) for text in ("10:11", "(10时整)", "会议10:11", "10")] == [True, True, False, False]


@pytest.mark.parametrize(
    ("pieces", "day"),
    [
        (["21", "09月", "2024"], "2024-09-21"),
        (["09月", "21", "2024"], "2024-09-21"),
        (["28", "2024.10"], "2024-10-28"),
        (["2024", "9", "1"], "2024-09-01"),
        (["9", "2024"], None),
        (["9", "2024", "1", "2"], None),
        (["9", "24", "1"], None),
        (["2023", "2024", "1"], None),
        (["31", "2024.13"], None),
    ],
)
def test_a_day_in_three_pieces(pieces: list[str], day: str | None) -> None:
    found = assembled(pieces)
    assert (found and found.iso) == day


def test_how_long_ago() -> None:
    for text in "3分钟前 3小时前 12天前 2周前 1个月前 昨天10:11 前天10:11 刚刚".split():
        assert AGO.fullmatch(text), text
    for text in "3前 分钟前 昨天 明天10:11 今天10:11 3年前".split():
        assert not AGO.search(text), text


def test_days_of_all_kinds_stand_in_the_order_of_the_text() -> None:
    text = "May 1 2024， 20240502 ，二〇二四年五月三日，2024-05-04"
    assert [moment.iso for _, _, moment in find(text)] == [f"2024-05-0{day}" for day in (1, 2, 3, 4)]
