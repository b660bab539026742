"""Numbers count by value, whatever the style in which they are printed."""

from __future__ import annotations

import pytest

from crawler.dedupe.numerals import in_digits
from crawler.dedupe.words import words


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("一千二百零五人", "1205人"),
        ("二〇二三年", "2023年"),
        ("三十五", "35"),
        ("十分", "10分"),
        ("零下二十九摄氏度", "0下29c"),
        ("一百二十平方米", "120m2"),
        ("两千", "2000"),
        ("1万2千", "12000"),
        ("3点5万", "35000"),
        ("3点55万", "35500"),
        ("1亿2000万", "120000000"),
        ("二万三千零五十", "23050"),
        ("百分之三十五", "35"),
        ("千分之11点9", "11点9"),
        ("三点五", "3点5"),
        ("七十三点七", "73点7"),
        ("百分之九十七点一", "97点1"),
        ("八十一点零", "81点0"),
        ("一千二百零五点二五", "1205点25"),
        ("二十点三万", "203000"),
        ("七十三点七万", "737000"),
        ("去年盘点十九座", "去年盘点19座"),
        ("七点五十", "7点5十"),
        ("十点五十", "10点5十"),
        ("二十点五十", "20点5十"),
        ("一百点五十", "100点5十"),
        ("三千点五十", "3000点5十"),
        ("两万点五十", "20000点5十"),
        ("一亿点五十", "100000000点5十"),
        ("每周四十点到", "每周410点到"),
        ("每周四10点到", "每周410点到"),
        ("每周四十分钟", "每周40分钟"),
        ("星期四十点到", "星期410点到"),
        ("星期四十二时到", "星期412时到"),
        ("上午八点三十分至十点四十五分", "上午8点30分10点45分"),
        ("3点55555万", "3点55555万"),  # no whole number
        ("完成百分之九十二8月", "完成928月"),
        ("九十二八十五", "9285"),
        ("千家万户", "千家万户"),
        ("百万", "百万"),
        ("123456789012345万", "1234567890123450000"),
        ("1234567890123456万", "1234567890123456万"),  # too long to be one
    ],
)
def test_numbers_in_digits(text: str, digits: str) -> None:
    assert in_digits(text) == digits
    assert in_digits(digits) == digits


def test_a_number_ends_with_its_line() -> None:
    assert words("镜头一\n一周三次。").sentences == ("镜头1", "1周3次")


def test_marks_in_and_behind_numbers_do_not_count() -> None:
    assert words("共1,205人，占35%。") == words("共一千二百零五人，占百分之三十五。")


def test_styles_may_be_mixed_within_a_text() -> None:
    plain = "2017年有4957人，满意度73.7分，占97.1%。"
    for other in (
        "二零一七年有四千九百五十七人，满意度七十三点七分，占百分之九十七点一。",
        "２０１７年有4,957人，满意度７３．７分，占百分之九十七点一。",
        "二〇一七年有4，957人，满意度73.7分，占97.1％。",
    ):
        assert words(other) == words(plain), other


def test_units_may_be_written_by_their_signs() -> None:
    assert words("零下29摄氏度，占地120平方米。") == words("零下29℃，占地120㎡。")
    assert words("血浆1289毫升。") == words("血浆1289mL。")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("达94.7%，十一月又降", "达94.7%，11月又降"),
        ("有6.84，十人得奖", "有6.84，10人得奖"),
        ("占百分之一百（十一个村）", "占100%（11个村）"),
        ("二○二四年", "2024年"),
        ("二○○四年", "2004年"),
        ("8:30开门", "八点半开门"),
        ("10:30开门", "10时30分开门"),
        ("8：30—11：30", "八点三十分至十一点三十分"),
        ("3-5天", "三到五天"),
        ("3月—5月", "三月至五月"),
        ("五公里", "5km"),
        ("五公斤", "5kg"),
    ],
)
def test_the_same_numbers_in_another_style(one: str, other: str) -> None:
    assert words(f"他说{one}。").text == words(f"他说{other}。").text


def test_a_circle_is_a_mark_beside_words() -> None:
    assert words("○好人好事").text == "好人好事"
