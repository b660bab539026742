"""Words that head the lines of a talk by turns, and pages of which the lead names the one who answers."""

from __future__ import annotations

import pytest
from extract.test_talk_names import PAIRS, guests, speakers, talk

from crawler.extract.interview.called import short_names
from crawler.extract.interview.header import read_header
from crawler.extract.interview.reading import read_interview
from crawler.items import Block

OF_OFFICES = (("怎么报名？", "登录网站报名。"), ("怎么缴费？", "窗口缴费。"), ("怎么退费？", "我市医院均可退费。"))


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("F：", "S："), ("老林：", "老沈："), ("甲：", "乙："), ("作者：", "沈砚："), ("（记者）", "（沈砚）"), ("<记者>", "<沈砚>"),
        ("「问」", "「答」"), ("记者——", "沈砚——"), ("记者/", "沈砚/"), ("记者 ", "沈砚 "), ("林汐丨", "沈砚丨"), ("Q.", "A."), ("Q ", "A "),
        ("记者◎", "沈砚◎"), ("Host:", "Guest:"), ("★问：", "☆答："), ("第一问：", "沈砚："), ("訪：", "沈："),
    ],
)  # fmt: skip
def test_whatever_heads_the_lines_by_turns(asks: str, answers: str) -> None:
    found = talk(asks, answers)
    assert found
    assert [turn.text for turn in found.turns] == [words for pair in PAIRS for words in pair]
    assert [turn.role for turn in found.turns] == ["host" if asks == "Host:" else "reporter", "guest"] * 3
    assert guests(found) == [("沈砚", "院长", "云溪市医院")]


def test_heads_on_lines_of_their_own() -> None:
    lines = [line for ask, answer in PAIRS for line in ("作者", ask, "老沈", answer)]
    lead = "日前，云溪市医院院长沈砚接受了本报的专访。"
    found = read_interview([Block("paragraph", line) for line in (lead, *lines)], title="夜里也有人值班")
    assert found
    assert [turn.text for turn in found.turns] == [words for pair in PAIRS for words in pair]


def test_heads_that_are_no_talk() -> None:
    assert talk("甲：", "乙：", "云溪市医院院长沈砚值班。") is None
    lines = ("原因：受凉？", "症状：咳嗽。", "原因：劳累？", "症状：发热。", "预防：多喝水。", "原因：吸烟？")
    lead = "日前，云溪市医院院长沈砚接受了本报记者的专访。"
    assert read_interview([Block("paragraph", line) for line in (lead, *lines)], title="咳嗽") is None
    for ask, answer in (("甲：", "图片："), ("甲：", "甲：")):
        assert talk(ask, answer) is None


@pytest.mark.parametrize(
    "lead",
    [
        "云溪市医院院长沈砚就夜间门诊作了解读。",
        "云溪市医院院长沈砚走进直播间。",
        "沈砚，云溪市医院院长，从医二十年。",
        "嘉宾简介：沈砚，云溪市医院院长，从医二十年。",
        "讲述人：云溪市医院院长沈砚",
    ],
)
@pytest.mark.parametrize(("asks", "answers"), [("问：", "答："), ("", ""), ("1. ", ""), ("Q：", "A：")])
def test_the_only_one_whom_the_lead_names_speaks_of_himself(lead: str, asks: str, answers: str) -> None:
    assert guests(talk(asks, answers, lead)) == [("沈砚", "院长", "云溪市医院")]


@pytest.mark.parametrize("lead", ["云溪市医保局局长沈砚签发了通知。", "现将问题解答如下。"])
def test_an_office_speaks_of_itself(lead: str) -> None:
    for asks, answers in (("问：", "答："), ("", "")):
        lines = [line for ask, answer in OF_OFFICES for line in (asks + ask, answers + answer)]
        assert read_interview([Block("paragraph", line) for line in (lead, *lines)], title="退费须知") is None


def test_two_whom_the_lead_names_answer_under_their_names_alone() -> None:
    assert talk("问：", "答：", "云溪市医院院长沈砚、护士何澜走进直播间。") is None


def test_a_name_in_english_or_a_letter_stands_for_somebody() -> None:
    assert short_names("护士长严翠芬(Fiona)入行三十年") == {"Fiona": "长严翠芬", "F": "长严翠芬"}
    lead = "护士长严翠芬（Fiona）入行三十年，严翠芬说，本刊专访在茶餐厅。"
    assert speakers(talk("记者：", "Fiona：", lead)) == ["记者", "严翠芬"]
    lead = "主持人小鹿（下称L）、来宾医师游子瑄（下称Y）。"
    assert speakers(talk("L：", "Y：", lead))[1] == "游子瑄"


def test_a_header_parted_by_strokes() -> None:
    header = read_header(["主持人／阿布　来宾／柯宛蓁（照护咨询师）"])
    assert ([one.name for one in header.hosts], header.guests) == (["阿布"], [("柯宛蓁", "照护咨询师")])


def test_of_several_who_say_their_names_the_first_presides() -> None:
    talks = ("阿布：欢迎收听，我是阿布。", "柯宛蓁：大家好，我是柯宛蓁。", "阿布：累吗？", "柯宛蓁：不累。")
    found = read_interview([Block("paragraph", line) for line in talks], title="逐字稿")
    assert found
    assert [turn.role for turn in found.turns] == ["host", "guest", "host", "guest"]


def test_a_paper_that_asks_may_say_something_too() -> None:
    lines = (
        "《科学时评》：公众希望您说哪天结束。",
        "沈砚：我母亲也这样。",
        "《科学时评》：那么有什么用？",
        "沈砚：看门。",
    )
    lead = "云溪市医院院长沈砚接受《科学时评》专访。"
    found = read_interview([Block("paragraph", line) for line in (lead, *lines)], title="不是水晶球")
    assert found
    assert len(found.turns) == 4
    found = talk("本刊：", "沈砚：")
    assert found
    assert found.turns[0].role == "reporter"
    lines = (
        "本刊：两位怎么看？",
        "沈砚：我同意。",
        "何澜：我不同意。",
        "本刊：为什么？",
        "何澜：没有钱。",
        "沈砚：有。",
    )
    lead = "本刊邀请云溪市医院院长沈砚、护士何澜聊了聊。"
    found = read_interview([Block("paragraph", line) for line in (lead, *lines)], title="圆桌")
    assert found
    assert (found.turns[0].role, found.host) == ("reporter", None)


def test_readers_who_ask_whom_the_lead_names() -> None:
    lines = (
        "阿村伯：巡回车呢？",
        "沈砚：下月恢复。",
        "林小姐：疫苗呢？",
        "沈砚：还剩一万。",
        "阿村伯：国历还是农历？",
        "沈砚：国历。",
    )
    lead = "云溪市卫生局局长沈砚接受访谈。"
    found = read_interview([Block("paragraph", line) for line in (lead, *lines)], title="信箱")
    assert found
    assert [turn.role for turn in found.turns] == ["citizen", "guest"] * 3
