"""Every mark, word and numeral with which a page may print a day, one after the other, and what only begins like one."""

from __future__ import annotations

import pytest

from crawler.text.dates import is_clock, parse, stamp

DAYS = """
2024-05-06 | 2024-5-6 2024/5/6 2024.5.6 2024/5-6 2024.5/6 2024-5-6日 2024年5月6日 2024年5月6号 2024年5月6 24年5月6日 1-24年5月6日
2024-05-06 | 时间:24-05-06 时间：24/05/06 時間:24.05.06 日期:24-05-06 日期：24.05.06 [24-05-06_10:11] [24-05-06_10：11] [24-05-06_10∶11]
2024-05-06 | 中华民国113年5月6日 中華民國113年5月6日 中华民國113年5月6日 民国113年5月6日 民國_113年5月6日 113年5月6日 113-05-06 113/05/06 113.05.06
2010-05-06 | 民国99年5月6日 民國99年5月6日 中华民国99年5月6日 中華民国_99年5月6日 二○一○年五月六日 二〇一〇年五月六日 二零一零年五月六日 二Ｏ一Ｏ年五月六日
2020-05-06 | 109年5月6日 109/05/06 06.05.2020 06/05/2020 民国一○九年五月六日 民國一〇九年五月六日 二零二零年五月六日
1999-12-31 | 1999-12-31 1999年12月31日 99年12月31日 31/12/1999 31.12.1999 12/31/1999 12.31.1999 一九九九年十二月三十一日 一九九九年十二月卅一日
2013-11-28 | 二〇一三年十一月二十八日 二〇一三年十一月廿八日 19a_20131128 :20131128 ：20131128 20131128· 20131128| 20131128_人
2014-10-29 | 二〇一四年十月二十九日 二〇一四年十月廿九日 十月_29th,_2014 十月29,2014 Oct_29_2014 29_Oct_2014 oct._29,_2014 29th_October,_2014
2017-08-07 | 二〇一七年八月七日 八月_7th,2017 Aug_7th_2017 AUG_7_2017 7_August_2017 20170807 ２０１７年８月７日 ２０１７／０８／０７ ２０１７－０８－０７ 2017／08／07 2017－08－07
2016-09-03 | 二〇一六年九月三日 九月_3rd,_2016 Sep_3rd,_2016 3rd_Sept_2016 20160903
2015-04-22 | 二〇一五年四月二十二日 四月_22nd,_2015 Apr_22nd,_2015 22nd_April_2015 20150422
2014-09-30 | 20140930 Sept_30,_2014 二〇一四年九月三十日 二〇一四年九月卅日 九月_30,_2014
2014-12-31 | 20141231 Dec_31_2014
2014-01-10 | 20140110 Jan_10_2014 一月_10,_2014
2018-03-01 | 二〇一八年三月一日 三月_1st,_2018 Mar_1st,_2018 1st_March_2018 20180301
"""
NONE = """
12024-05-06 1.2024-05-06 2026-02-00018 2026-02-1/001 2026/02/12345 时间:24-05-061 时间:24-05-06-1 时间:24-05/06 24-05-06 a24-05-06_10:11 1-24-05-06_10:11
24-05-06_会 121年5月6日 113-05-061 113-05-06.1 113-05-06/1 113-05-06-1 113/05-06 /06/05/2020 06/05.2020 06/05/20201 06/05/2020/ 06/05/1820 2124-05-06
1824-05-06 20241306 20240532 20240006 a20240506 120240506 20240506a May_6_1824 Mai_6_202 十三月_6th,_2024 二〇二四年五月 三〇二四年五月六日 民一一三年五月六日
"""
TIMES = """
上午3:05 中午3:05 早3:05 早上3:05 凌晨3:05 3:05 3：05 3∶05 3时05 3時05 3点05分 3點05分 (星期一)3:05 （星期一）3:05 (一)3:05 _周一_3:05 T03:05 AM3:05 3:05am | 03:05:00
下午3:05 傍晚3:05 晚3:05 晚上3:05 PM3:05 3:05PM 3:05_pm 15:05 下午3时05分 15时05分 北京时间15:05 ,北京时间15:05 ，北京時间15:05 北京时間15:05 15:05Z | 15:05:00
10时11分12秒 10點11分12 10:11:12 10：11：12 10∶11∶12 10:11:12.345 T10:11:12.3+08:00 T10:11:12+0800 | 10:11:12
10时整 10時整 10点正 10點整 | 10:00:00
10时半 10時半 10点半 10點半 | 10:30:00
"""


def read(text: str) -> str | None:
    moment = parse(text.replace("_", " "))
    return moment.iso if moment else None


@pytest.mark.parametrize("row", DAYS.strip().split("\n"))
def test_a_day_in_all_its_spellings(row: str) -> None:
    day, spellings = row.split(" | ")
    assert {text: (read(text) or "")[:10] for text in spellings.split()} == dict.fromkeys(spellings.split(), day)


def test_what_only_begins_like_a_day() -> None:
    assert {text: read(text) for text in NONE.split()} == dict.fromkeys(NONE.split())


@pytest.mark.parametrize("row", TIMES.strip().split("\n"))
def test_a_time_of_day_in_all_its_spellings(row: str) -> None:
    spellings, time = row.split(" | ")
    found = {text: read(f"2024年5月6日{text}") for text in spellings.split()}
    zoned = {text: "23:05:00" if text.endswith("Z") else time for text in found}
    assert found == {text: f"2024-05-06T{told}+08:00" for text, told in zoned.items()}


def test_a_line_of_a_time_alone() -> None:
    for text in "10:11 10：11 10时11 10時11 10时11分 10:11:12 10：11：12 10时整 10時正 北京时间10:11 发布時間_10:11 （10:11）".split():
        assert is_clock(text.replace("_", " ")), text
    for text in "10 10:1 10:11:1 10点 时10:11 会议于10:11 10:11开会 10分11".split():
        assert not is_clock(text), text


@pytest.mark.parametrize("day", "一二三四五六日天")
def test_a_line_of_a_moment_may_name_the_day_of_the_week(day: str) -> None:
    found = stamp(f"星期{day} 2024-05-06 10:11")
    assert found
    assert found.iso == "2024-05-06T10:11:00+08:00"
