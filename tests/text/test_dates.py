"""Dates as Chinese pages print them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.text.dates import Moment, assembled, find, parse


@pytest.mark.parametrize(
    ("text", "iso", "precision"),
    [
        ("2015.02.05", "2015-02-05", "day"),
        ("2012/10/9", "2012-10-09", "day"),
        ("2025-6-3", "2025-06-03", "day"),
        ("05.03.2020  19:42", "2020-03-05T19:42:00+08:00", "minute"),
        ("2005年05月16日15:45", "2005-05-16T15:45:00+08:00", "minute"),
        ("2020年11月21", "2020-11-21", "day"),
        ("二○一一年四月八日", "2011-04-08", "day"),
        ("二〇二三年十二月二十九日", "2023-12-29", "day"),
        ("2016年01月12日 09时29分", "2016-01-12T09:29:00+08:00", "minute"),
        ("来源:某报发布时间:2026-03-07", "2026-03-07", "day"),
        ("2023-01-18 10:17:12", "2023-01-18T10:17:12+08:00", "second"),
        ("2022-01-28 00:00:00", "2022-01-28", "day"),
        ("2020-02-12T15:40:53Z", "2020-02-12T23:40:53+08:00", "second"),
        ("2020-02-12T23:40+08:00", "2020-02-12T23:40:00+08:00", "minute"),
        ("2021-3-4 下午3:05", "2021-03-04T15:05:00+08:00", "minute"),
        ("2024-05-06 25:61", "2024-05-06", "day"),
        ("2022年3月19日（星期六）下午3:18", "2022-03-19T15:18:00+08:00", "minute"),
        ("2022-03-19 星期六 11:18:05", "2022-03-19T11:18:05+08:00", "second"),
        ("2016年9月14日晚8：05", "2016-09-14T20:05:00+08:00", "minute"),
        ("2016年9月14日早8时05分", "2016-09-14T08:05:00+08:00", "minute"),
        ("2022-11-02 9∶11", "2022-11-02T09:11:00+08:00", "minute"),
        ("２０２２年３月１９日", "2022-03-19", "day"),
        ("２０２４－０２－２６ ０９：０５", "2024-02-26T09:05:00+08:00", "minute"),
        ("06年3月17日", "2006-03-17", "day"),
        ("民國113年9月5日", "2024-09-05", "day"),
        ("中華民國113年9月5日", "2024-09-05", "day"),
        ("發布日期 113-09-05", "2024-09-05", "day"),
        ("98年3月17日", "1998-03-17", "day"),
        ("中華民國96年8月15日出刊", "2007-08-15", "day"),
        ("18/01/2024 06:00", "2024-01-18T06:00:00+08:00", "minute"),
        ("06/05/2023", "2023-05-06", "day"),
        ("05/14/2024", "2024-05-14", "day"),
        ("2022年5月27日 03:40 PM", "2022-05-27T15:40:00+08:00", "minute"),
        ("2022年5月27日 03:40 PM更新", "2022-05-27T15:40:00+08:00", "minute"),
        ("27 May 2022 3:40 pm", "2022-05-27T15:40:00+08:00", "minute"),
        ("3 May, 2016 - 09:31", "2016-05-03T09:31:00+08:00", "minute"),
        ("Wed, 21 Oct 2015 - 14:08", "2015-10-21T14:08:00+08:00", "minute"),
        ("Aug 11 Sun 2013 23:18", "2013-08-11T23:18:00+08:00", "minute"),
        ("发布日期：20220319", "2022-03-19", "day"),
        ("20250311 · 人事部", "2025-03-11", "day"),
    ],
)
def test_spellings(text: str, iso: str, precision: str) -> None:
    assert parse(text) == Moment(iso, precision)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-02-00018",
        "2024-02-30",
        "2024-13-01",
        "7月3日",
        "第2021-05-06-001号",
        "1.2.2020",
        "99999-01-01",
        "A20220319",
        "20221319",
        "113-09-05-12",
        "113-9-5",
        "a/12/05/2024",
        "12/05/2024/3",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert parse(text) is None


def test_all_dates_of_a_text_with_their_places() -> None:
    text = "成文日期：2024-01-02 发布日期：2024-01-03 08:00"
    assert [(text[start:end], moment.iso[:10]) for start, end, moment in find(text)] == [
        ("2024-01-02", "2024-01-02"),
        ("2024-01-03 08:00", "2024-01-03"),
    ]


@given(st.text(alphabet=st.sampled_from("0123456789-/.:年月日时分 二十〇T+Z上下午"), max_size=60))
def test_any_text_is_read(text: str) -> None:
    for start, end, moment in find(text):
        assert 0 <= start < end <= len(text)
        assert moment.iso[:4].isdigit()


def test_numbers_too_long_for_a_day_make_none() -> None:
    assert assembled(["2024", "9" * 30, "1"]) is None
    assert assembled(["2024", "9", "1"]) == Moment("2024-09-01", "day")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Nov 14 2014 Fri 00:35", "2014-11-14T00:35:00+08:00"),
        ("Mon, 14 Oct 2013 09:12", "2013-10-14T09:12:00+08:00"),
        ("September 3rd, 2016", "2016-09-03"),
        ("[11-09-01 08∶45]", "2011-09-01T08:45:00+08:00"),
        ("2024/06/03 (一) 晚上 08:30", "2024-06-03T20:30:00+08:00"),
        ("２０２３年１０月３０日（星期一） 海灣城時間１３時３５分", "2023-10-30T13:35:00+08:00"),
        ("11-09-01", None),
        ("Nov 31 2014", None),
    ],
)
def test_other_ways_to_print_a_date(text: str, iso: str | None) -> None:
    moment = parse(text)
    assert (moment and moment.iso) == iso


@pytest.mark.parametrize(
    ("part", "hour"),
    [
        *((part, 3) for part in "上午 早上 早 凌晨 AM".split()),
        *((part, 15) for part in "下午 傍晚 晚上 晚 PM".split()),
    ],
)
def test_the_part_of_the_day(part: str, hour: int) -> None:
    for clock in (f"{part}3:05", f" {part} 3时05分", f"（星期一）{part}3点05"):
        found = parse(f"2024年5月6日{clock}")
        assert found
        assert (found.iso, found.precision) == (f"2024-05-06T{hour:02}:05:00+08:00", "minute"), clock
