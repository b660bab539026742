"""One talk in many forms: whatever parts those who speak from what they say, the turns are the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from crawler.extract.interview.reading import read_interview
from crawler.items import Block, Interview

PAIRS = (
    ("您当初为什么选择儿科？", "小时候我常生病，一位老大夫每次都给我一块糖，我就想当他那样的人。"),
    ("夜里最忙的时候是什么样？", "一晚上看一百二十个孩子，嗓子哑了，就写在纸上给家长看。"),
    ("有没有想过放弃？", "想过两回。第二天早上有孩子跟我说再见，就又留下来了。"),
    ("听说今年夜间门诊又延长了。", "对，延到十二点，增加了两个诊室，候诊的时间短了一半。"),
    ("您对家长有什么建议？", "发烧先看精神，能吃能玩就不用急着跑医院，夜里多喂水。"),
)
LEAD = "日前，记者走进云溪市妇幼保健院，采访了该院儿科主任沈砚。"
HOSTED = "儿科一号难求。云溪市妇幼保健院儿科主任沈砚来到本台直播间，主持人林汐与她聊了聊。"
PRESS = "4月18日，云溪市妇幼保健院儿科主任沈砚接受多家媒体联合采访。"
HEADED = "受访者：云溪市妇幼保健院儿科主任沈砚（Dr. Shen）"

Form = Callable[[int, int, str], str]
"""The line of some words, by the number of the pair and 0 for a question, 1 for an answer."""


def read(lines: Sequence[str], lead: str = LEAD, title: str = "守住孩子的夜晚") -> Interview | None:
    blocks = [Block("table", line) if "\t" in line else Block("paragraph", line) for line in (lead, *lines)]
    return read_interview(blocks, title=title)


def by(asks: str, answers: str, mark: str = "：") -> Form:
    """Return a form of labels; several who ask are parted by bars."""
    several = asks.split("|")
    return lambda at, side, words: (answers if side else several[at % len(several)]) + mark + words


def stamped(pattern: str, asks: str = "网友小米粥") -> Form:
    return lambda at, side, words: pattern.format(
        who="沈砚" if side else asks, time=f"09:{10 + 2 * at + side}", words=words
    )


FORMS: list[tuple[Form, str, str]] = [
    (stamped("[{who} {time}] {words}"), LEAD, "citizen"),
    (stamped("{who} {time} {words}"), LEAD, "citizen"),
    (stamped("{who}（{time}）：{words}"), LEAD, "citizen"),
    (stamped("{time} {who}：{words}"), LEAD, "citizen"),
    (stamped("{who} {time} {words}", "民众「阿草」"), LEAD, "citizen"),
    (by("Reporter", "Dr. Shen"), HEADED, "reporter"),
    (by("Interviewer", "Interviewee"), LEAD, "reporter"),
    (by("Host", "沈砚"), HOSTED, "host"),
    (by("版主", "沈砚"), LEAD, "host"),
    (by("记者", "沈砚", "~"), LEAD, "reporter"),
    (by("“记者”", "“沈砚”"), LEAD, "reporter"),
    (by("家长问", "医生答"), LEAD, "citizen"),
    (by("读者来信", "医生回信"), LEAD, "citizen"),
    (by("记者提问", "主任解答"), LEAD, "reporter"),
    (by("听众来电|听众短信|微信留言", "沈砚"), LEAD, "citizen"),
    (by("家长代表王女士|村民代表老李|患者代表", "沈砚"), LEAD, "citizen"),
    (by("网友代表“云端”|网友“豆豆妈”", "沈砚"), LEAD, "citizen"),
    (by("手机尾号3307|手机尾号9921|尾号1100的听众", "沈砚"), LEAD, "citizen"),
    (by("网友（IP：113.9.*.*）|网友183.21.*.*", "沈砚"), LEAD, "citizen"),
    (by("河西小学 陈一诺|东关小学 李可欣", "沈砚"), LEAD, "citizen"),
    (by("大三林同学|许同学|学生甲", "沈砚"), LEAD, "citizen"),
    (by("云溪日报|云溪广电|健康时报", "沈砚"), PRESS, "reporter"),
    (by("小记者朵朵|小记者一诺|小记者天天", "沈砚"), LEAD, "reporter"),
    (by("主持人小贝|嘉宾主持阿木", "沈砚"), HOSTED, "host"),
    (by("Q（记者）", "A（沈砚）"), LEAD, "reporter"),
    (by("问（记者）", "答（沈砚）"), LEAD, "reporter"),
    (by("记者", "沈砚笑着说"), LEAD, "reporter"),
    (by("记者", "沈砚回答说"), LEAD, "reporter"),
    (by("网友：[豆豆妈]|网友：[青草]", "沈砚：", ""), LEAD, "citizen"),
    (by("林汐|周野", "沈砚"), HOSTED.replace("林汐与", "林汐、周野与"), "host"),
    (lambda at, side, words: words if side else f"Q{at + 1}. {words}", LEAD, "reporter"),
    (lambda at, side, words: words if side else f"Q{at + 1} {words}", LEAD, "reporter"),
    (lambda at, side, words: f"{at + 1}\t{'答' if side else '问'}：{words}", LEAD, "reporter"),
]


@pytest.mark.parametrize(("form", "lead", "role"), FORMS)
def test_the_turns_are_the_same_in_every_form(form: Form, lead: str, role: str) -> None:
    lines = [form(at, side, words) for at, pair in enumerate(PAIRS) for side, words in enumerate(pair)]
    if "\t" in lines[0]:
        lines = ["\n".join(["序号\t问答", *lines])]
    found = read(lines, lead)
    assert found
    assert [turn.text for turn in found.turns] == [words for pair in PAIRS for words in pair]
    assert [turn.role for turn in found.turns[::2]] == [role] * len(PAIRS)
    assert {turn.role for turn in found.turns[1::2]} <= {"guest", "expert"}
    assert [guest.name for guest in found.guests] == ["沈砚"]


def test_a_table_whose_columns_say_who_speaks() -> None:
    for heads in ("提问\t解答", "序号\t问题\t解答"):
        number = heads.startswith("序号")
        rows = [
            f"{at + 1}\t{asked}\t{told}" if number else f"{asked}\t{told}" for at, (asked, told) in enumerate(PAIRS)
        ]
        found = read(["\n".join([heads, *rows])])
        assert found
        assert [turn.text for turn in found.turns] == [words for pair in PAIRS for words in pair]


def roles(*lines: str, lead: str = LEAD, title: str = "守住孩子的夜晚") -> list[tuple[str, str]]:
    found = read(lines, lead, title)
    return [(turn.speaker or "", turn.role) for turn in found.turns] if found else []


def test_two_of_note_who_talk_with_each_other_are_both_guests() -> None:
    lead = "本刊邀请云溪市医院前护士长卞清如与护士长祁小萌对谈。"
    told = (
        "卞：帽子的褶要自己熨。",
        "祁：你们会不会累到哭？",
        "卞：会。",
        "祁：你们哭给谁看？",
        "卞：自己。",
        "祁：帽子呢？",
        "卞：没了。",
        "祁：好。",
    )
    assert roles(*told, lead=lead) == [("卞清如", "guest"), ("祁小萌", "guest")] * 4
    first = "本刊邀请在湖滨医院工作的护士敏儿，与在南岸医院工作的护士阿玲通了一次电话。"
    names = [line.replace("卞：", "敏儿：").replace("祁：", "阿玲：") for line in told]
    assert roles(*names, lead=first) == [("敏儿", "guest"), ("阿玲", "guest")] * 4
    meeting = "日前，市长苏明哲与北镇卫生所居家护理师常宁、南镇卫生所居家护理师游采莹面对面，实录如下。"
    turns = (
        "市长苏明哲：你们最需要什么？",
        "常宁：市长，我最需要一辆好车。我那辆上个月在山路上熄火三次。",
        "市长苏明哲：下一位？",
        "游采莹：我需要厕所。我们走一天，不知道去哪里。",
        "市长苏明哲：记下了，下个月办好。",
    )
    assert [role for _, role in roles(*turns, lead=meeting)] == ["guest"] * 5
    assert roles(*turns, lead="日前，大家见面。") == []


def test_words_that_are_read_out_are_no_turn() -> None:
    lines = ("主持人：欢迎沈主任。", "沈砚：大家好。", "主持人：网友“海贝”问：托育园几点开门？", "沈砚：七点。")
    assert roles(*lines) == [("主持人", "host"), ("沈砚", "guest")] * 2


def test_the_host_by_any_name() -> None:
    def host(lead: str, words: str) -> str | None:
        found = read([f"主持人：{words}请问夜里忙吗？", "沈砚：忙。", "主持人：累吗？", "沈砚：累。"], lead)
        return found.host if found else "none"

    lead = "云溪市妇幼保健院儿科主任沈砚接受采访，"
    assert host(f"{lead}主持人谷风。", "大家好。") == "谷风"
    assert host(f"{lead}云溪电台 主持人 祝融", "大家好。") == "祝融"
    assert host(LEAD, "大家好，我是米乐。") == "米乐"
    assert host(LEAD, "大家好，我是医生。") is None


def test_who_is_called_by_more_than_the_name() -> None:
    def guests(lead: str, label: str) -> list[tuple[str, str | None, str | None]]:
        found = read(
            [
                "记者：忙吗？",
                f"{label}：忙，可是孩子笑了，就不觉得累，真的。",
                "记者：累吗？",
                f"{label}：累，睡一觉就好了，第二天又是新的一天。",
            ],
            lead,
            "对话：夜里的灯",
        )
        return [(one.name, one.post, one.org) for one in found.guests] if found else []

    noted = "受访者：罗冬晴（L），彩虹桥医院儿科主任"
    assert guests(noted, "L") == [("罗冬晴", "主任", "彩虹桥医院儿科")]
    assert guests("彤云，1979年生，棠溪县妇幼保健院院长，上任四十天。", "彤云") == [
        ("彤云", "院长", "棠溪县妇幼保健院")
    ]
    assert guests("本报记者专访临湾区卫生健康局局长闾丘明远。", "闾丘明远") == [
        ("闾丘明远", "局长", "临湾区卫生健康局")
    ]


def test_who_presents_a_guest_is_the_host() -> None:
    lines = (
        "栀子：今天请来的是霁城医院心内科主任医师干将。干老师，怕吗？",
        "干将：不怕。",
        "栀子：真的吗？",
        "干将：假的。",
        "栀子：好。",
    )
    assert roles(*lines, lead="以下为直播文字版。") == [
        ("栀子", "host"),
        ("干将", "guest"),
        ("栀子", "host"),
        ("干将", "guest"),
        ("栀子", "host"),
    ]


def test_credits_on_one_line_are_no_turn() -> None:
    told = "受访者：乐善诊所牙科医生何倩文。提问者：街坊李婆婆。"
    lines = [line for asked, answer in PAIRS for line in (f"李婆婆：「{asked}」", f"何倩文：「{answer}」")]
    assert roles(*lines, lead=told, title="李婆婆问，何医生答") == [("李婆婆", "citizen"), ("何倩文", "guest")] * 5


def test_a_post_that_all_of_a_list_have() -> None:
    names = ("温柔", "计程", "戴胜")
    turns = [line for name in names for line in ("记者：您呢？", f"{name}：我在家。")]
    found = read(turns, "三位年轻人：温柔、计程、戴胜，都是红石桥街道社区卫生服务中心的全科医生。", "走近全科医生")
    assert found
    assert [(one.name, one.post) for one in found.guests] == [(name, "全科医生") for name in names]


def test_papers_that_no_list_has_ask_as_the_others_do() -> None:
    lead = "健保署副署长石孟璇与医务组组长姚定国出席记者会，以下为问答。"
    lines = (
        "云溪日报：急诊人数有变化吗？",
        "石孟璇：少了百分之七。",
        "公众之窗：要不要申请？",
        "姚定国：自动减免，不用申请。",
        "公众之窗：会不会再涨？",
        "石孟璇：看数据。",
    )
    assert [role for _, role in roles(*lines, lead=lead)] == ["reporter", "guest"] * 3


def test_the_day_of_a_gathering_stands_anywhere_in_its_sentence() -> None:
    def held(lead: str) -> str | None:
        found = read(
            ["记者：请问何时启用？", "沈砚：今年年底启用，大家放心。", "记者：够吗？", "沈砚：够用，还有余。"], lead
        )
        return found.held_at if found else "none"

    told = "云溪市医院院长沈砚出席。"
    assert str(held(f"新制上路，健保署于2023年7月4日举行记者会，{told}")).startswith("2023-07-04")
    assert str(held(f"（2020年9月18日晚，直播现场，{told}）")).startswith("2020-09-18")
    assert held(f"新制于2023年7月4日上路。{told}") is None
