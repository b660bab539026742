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
        ("两千", "2000"),
        ("1万2千", "12000"),
        ("3点5万", "35000"),
        ("3点55万", "35500"),
        ("1亿2000万", "120000000"),
        ("二万三千零五十", "23050"),
        ("百分之三十五", "35"),
        ("三点五", "3点5"),
        ("3点55555万", "3点55555万"),  # no whole number
        ("千家万户", "千家万户"),
        ("百万", "百万"),
        ("1234567890123456万", "1234567890123456万"),  # too long to be one
    ],
)
def test_numbers_in_digits(text: str, digits: str) -> None:
    assert in_digits(text) == digits
    assert in_digits(digits) == digits


def test_a_number_may_run_over_the_end_of_a_line() -> None:
    assert words("共有二百\n零五人参加。").text == words("共有205人参加。").text
    assert words("共有12\n万人参加。").text == words("共有120000人参加。").text
    assert words("1 甲街 12\n2 乙街 34").sentences == ("1甲街12", "2乙街34")


def test_marks_in_and_behind_numbers_do_not_count() -> None:
    assert words("共1,205人，占35%。") == words("共一千二百零五人，占百分之三十五。")
