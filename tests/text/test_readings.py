"""Readings in brackets: those that a tool has put behind characters, and those that an author wrote."""

from __future__ import annotations

import pytest

from crawler.mirror.readings import reading, toneless_readings
from crawler.mirror.repair import repair

TONED = """
媽(mā)妈 雜(zá)杂 馬(mǎ)马 罵(mà)骂 車(chē)车 閣(gé)阁 給(gěi)给 熱(rè)热 機(jī)机 離(lí)离 體(tǐ)体 記(jì)记 說(shuō)说 國(guó)国 鎖(suǒ)锁 過(guò)过 書(shū)书
讀(dú)读 組(zǔ)组 務(wù)务 驢(lǘ)驴 屢(lǚ)屡 綠(lǜ)绿 莊(zhuāng)庄 樂(lè)乐 樂(yuè)乐 長(cháng)长 長(zhǎng)长 們(men)们
"""


def test_a_character_has_one_reading_with_tones_and_all_without() -> None:
    assert (reading("長"), reading("樂")) == ("zhǎng", "lè")
    assert {"chang", "zhang"} <= toneless_readings("長")
    assert {"le", "yue"} <= toneless_readings("樂")


def test_readings_with_every_tone() -> None:
    for row in TONED.split():
        shown, plain = row[:-1], row[-1]
        assert repair(f"衛(wèi)醫(yī)國(guó){shown}和{shown}。").text == f"卫医国{plain}和{plain}。", row


def test_a_character_that_is_simplified_too_can_be_listed() -> None:
    assert repair("今天著(zhù)名專(zhuān)家和著(zhù)名專(zhuān)家").text == "今天著名专家和著名专家"


@pytest.mark.parametrize(
    ("text", "is_damaged"),
    [
        ("今天衛(wèi)生工作取得成效。", False),
        ("今天衛(wèi)生工作和衛(wèi)生宣传取得成效。", True),
        ("衛(wèi)生，" * 9 + "衛生。", True),
        ("衛(wèi)生，" * 8 + "衛生。", False),
        ("衛(wèi)生，" * 9 + "衛(wéi)生。", True),
        ("衛(wèi)生，" * 2 + "衛(wéi)生。", False),
        ("衛(wèi)，醫(yī)，務(wù)，國(guó)，好(hǎo)。", True),
        ("衛(wèi)，醫(yī)，務(wù)，好(hǎo)。", False),
        ("衛(wèi)，醫(yī)，務(wù)，鱷(è)，鸛(guàn)。", True),
        ("衛(wèi)，鱷(è)，鸛(guàn)。", False),
        ("衛(wèi)生，" * 5 + "於是。", True),
        ("衛(wèi)生，" * 4 + "於是。", False),
        ("好(hǎo)人，好(hǎo)事。衛生", False),
        ("衛(way)生，衛(way)生。", False),
    ],
)
def test_a_tool_reads_the_same_characters_again_and_again(text: str, *, is_damaged: bool) -> None:
    repaired = repair(text)
    assert ("mirror" in repaired.flags) is is_damaged
    assert ("卫" in repaired.text and "è" not in repaired.text) is is_damaged


def test_one_reading_goes_where_other_evidence_is() -> None:
    text = "示例市衛生局舉辦講座,后續將規范服務,醫(yī)護人員講解預防傳染病,學員(yuan)認真聽講。"
    assert "医护人员讲解" in repair(text).text
    assert "（yuan）" in repair(text).text


def test_readings_of_simplified_characters_stay() -> None:
    text = "今天衛(wèi)生醫(yī)院服務(wù)全國(guó)取得成效，一唱一和(hè)。"
    assert repair(text).text.endswith("国取得成效，一唱一和（hè）。")


CHARS = (
    "卫(wei)生局今(jin)天公(gong)布，卫生(sheng)院门(men)诊开(kai)放，市民(min)可以就(jiu)近看(kan)病，门诊不(bu)休息。"
)
PLAIN = "卫生局今天公布，卫生院门诊开放，市民可以就近看病，门诊不休息。"


def test_toneless_readings_of_a_second_tool() -> None:
    repaired = repair(CHARS)
    assert repaired.text == PLAIN
    assert repaired.flags == ["mirror"]
    assert {one.confidence for one in repaired.repairs} == {"likely"}
    two = CHARS.replace("就(jiu)", "长(chang)(zhang)")
    assert repair(two).text == PLAIN.replace("就", "长")


MORE = "全市各级医疗机构都要认真落实这项惠民措施，让群众少跑路"


@pytest.mark.parametrize(
    ("text", "is_damaged"),
    [
        (CHARS.replace("就(jiu)", "就"), False),
        (CHARS + MORE + "哦" * 8, True),
        (CHARS + MORE + "哦" * 9, False),
        (CHARS.replace("(jiu)", "(wang)"), True),
        (
            "卫(wei)生局今(jin)天公(gong)布，卫院开(kai)放，市民(min)就(jiu)近看(kan)病，不(bu)休息，长(chang)假(jia)",
            True,
        ),
        (CHARS.replace("(jiu)", "(wang)").replace("(kan)", "(li)"), False),
        (
            "卫(wei)生局今(jin)天公(gong)布，卫(wei)生院开(kai)放，市民(min)就(jiu)近看(kan)病，不(bu)休息，长(chang)假(jia)",
            False,
        ),
        (
            "春(chun)眠(mian)不(bu)觉(jue)晓(xiao)处(chu)处闻(wen)啼(ti)鸟(niao)夜(ye)来(lai)风(feng)雨(yu)声(sheng)花(hua)落(luo)知(zhi)多(duo)少(shao)",
            False,
        ),
    ],
)
def test_toneless_readings_that_an_author_wrote_stay(text: str, *, is_damaged: bool) -> None:
    assert (repair(text).flags == ["mirror"]) is is_damaged
    assert ("(" not in repair(text).text) is is_damaged


def test_a_reading_behind_half_a_character_goes_though_the_run_is_not_put_together() -> None:
    """Of 進 the second byte is left, M; its first is the second of 七."""
    assert repair("衛(wèi)醫(yī)國(guó)涌焱七M(jìn)步").text == "卫医国涌焱七M步"
    for own in ("七M(jīn)", "七m(jìn)", "去M(jìn)"):
        assert own in repair(f"衛(wèi)醫(yī)國(guó)涌焱{own}步").text


def test_a_character_has_one_toned_reading_and_all_without_tones() -> None:
    assert [reading(char) for char in "衛樂長們著"] == ["wèi", "lè", "zhǎng", "men", "zhù"]
    assert toneless_readings("衛") == {"wei"}
    assert toneless_readings("長") == {"chang", "zhang"}
    assert {"le", "yue"} <= toneless_readings("樂")
