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
        ("何澜来了。谈到家人，她停了停：“他们都好。”", "何澜"),
        ("“头一次听到还不好意思。”刚刚回来的何澜说。⏎“我也不好意思。”晒得黝黑的她，又补充了一句。", "何澜"),
        ("何澜很忙。至于换人，她的态度很明确：“看病不用再出县城了。”", "何澜"),
        ("何澜来了。她想了想，还是郑重地说：“人总要喝水。”", "何澜"),
        ("有人不高兴。一位不愿具名的外科医生告诉记者：“她管得太多。”", "外科医生"),
        ("病人不少。何澜把门推开，沈砚抬起头。⏎“看病不用再出县城了。”", "沈砚"),
        ("外面有工人喊：“看病不用再出县城了。”", "工人"),
        ("大厅里又有患者喊：“看病不用再出县城了。”", "患者"),
        ("“看病不用再出县城了。”抬门板的汉子说。", "汉子"),
        ("“看病不用再出县城了。”看更坤叔说。", "看更坤叔"),
        ("“看病不用再出县城了。”旺堆说。", "旺堆"),
        ("旺堆说：“看病不用再出县城了。”", "旺堆"),
        ("三十年前替他搬过家具的老乡不认识他，抱怨说：“看病不用再出县城了。”", "老乡"),
        ("“看病不用再出县城了。”村民们围在树下。", "村民"),
        ("“看病不用再出县城了。”贫困户张育兰说。", "张育兰"),
        ("何澜在听。有主任当场发问：“看病不用再出县城了？”", "主任"),
        ("澜姐摆摆手：“看病不用再出县城了。”", "何澜"),
        ("病人不少。⏎沈砚抬起头，何澜把门推开。⏎“看病不用再出县城了。”", "何澜"),
    ],
)
def test_who_is_meant(text: str, speaker: str) -> None:
    texts = [OPENING, *text.split("⏎")]
    quotes = find_quotes([*enumerate(texts)], Speakers(texts))
    assert {one.speaker for one in quotes if one.kind == "direct"} == {speaker}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("沈砚来了。“不等药，等人。”老人家耳背，沈砚说话声音很大，“一周就他来。”", ["不等药，等人。一周就他来。"]),
        ("“好。”沈砚来了，手里是“建议”，“我说说它。”", ["好。", "我说说它。"]),
    ],
)
def test_a_quotation_goes_on_behind_any_words_of_one_sentence(text: str, parts: list[str]) -> None:
    texts = ["市医院院长沈砚在座。", text]
    quotes = find_quotes([*enumerate(texts)], Speakers(texts))
    assert [one.text for one in quotes if one.kind == "direct"] == parts


def test_a_part_of_a_foreign_name_in_the_headline_is_no_other_person() -> None:
    speakers = Speakers(["墨尔本大学教授珍妮佛·哈金斯来了。哈金斯说，疫苗够用。"], "访台专家哈金斯")
    assert [*speakers.people] == ["珍妮佛·哈金斯"]


def test_a_country_does_not_cut_a_foreign_name() -> None:
    speakers = Speakers(["中心主任格蕾丝·尼亚姆维亚告诉记者，够用。坦桑尼亚来的医生不多，肯尼亚也是。"])
    assert [*speakers.people] == ["格蕾丝·尼亚姆维亚"]
