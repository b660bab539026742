"""Who is meant where no name stands beside a quotation, or another's does; names are invented."""

from __future__ import annotations

import pytest

from crawler.extract.interview.quotes import find_quotes
from crawler.extract.interview.speakers import Speakers

OPENING = "市医院院长沈砚和主任何澜在座。沈砚今年五十岁，何澜今年七十岁。"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("何澜说，沈砚从不请假。“我们都怕他累倒。”", "何澜"),
        ("何澜说，沈砚记得每一个病人。“我们都怕他累倒。”", "何澜"),
        ("沈砚来了。社工问他累不累，他答：“不累，习惯了就好。”", "沈砚"),
        ("“看病不用再出县城了。”老人说。", "何澜"),
        ("巷口的作坊主逢人便讲：“看病不用再出县城了。”", "作坊主"),
        ("拍档 Anna Lee 负责账目，她说：“看病不用再出县城了。”", "Anna Lee"),
        ("小贩眨了眨眼，吐出两个字：“多谢医生。”", "小贩"),
    ],
)
def test_who_is_meant(text: str, speaker: str) -> None:
    texts = [OPENING, text]
    assert [one.speaker for one in find_quotes([*enumerate(texts)], Speakers(texts)) if one.kind == "direct"] == [
        speaker
    ]
